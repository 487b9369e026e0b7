"""Taking the facts in: the first load, a refresh with nothing new, one more day; time, memory, size of the file.

Each in a process of its own, so that its peak of memory is its own. `--short` takes 20,000 lines and 4,000 events.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from pos_assist.adapters.facts.refresh import refresh
from tests.benchmarks.facts_shop import DAYS, NOW, Shop, build, grow

SIZES = ((100_000, 20_000), (1_000_000, 200_000))
SHORT = ((20_000, 4_000),)


def measure(lines: int, events: int, folder: Path) -> list[dict[str, Any]]:
    """Rows of the table for one size of shop."""
    shop = build(folder, lines=lines, events=events)
    rows = [_run(folder, "first load", 0), _run(folder, "nothing new", 1)]
    tomorrow = NOW + timedelta(days=1)
    grow(shop, lines=lines // DAYS, events=events // DAYS, since=NOW, until=tomorrow, seed=2)
    rows.append(_run(folder, "one more day", 24))
    return [{"lines": lines, "events": events, **row} for row in rows]


def _run(folder: Path, what: str, hours: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.facts_speed", "--child", str(folder), "--hours", str(hours)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    return {"what": what, **json.loads(told.stdout)}


def child(folder: Path, hours: int) -> dict[str, Any]:
    """One refresh, measured."""
    facts = folder / "facts.duckdb"
    began = time.perf_counter()
    refresh(facts, Shop(folder / "till.db", folder / "store.db").sources, now=NOW + timedelta(hours=hours))
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": round(seconds, 3), "peak_mb": round(peak), "file_mb": round(facts.stat().st_size / 1e6, 1)}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--hours", type=int, default=0, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        print(json.dumps(child(args.child, args.hours)))
        return
    rows = []
    for lines, events in SHORT if args.short else SIZES:
        with tempfile.TemporaryDirectory() as folder:
            rows += measure(lines, events, Path(folder))
    if args.json:
        print(json.dumps(rows))
        return
    print(f"{'lines':>9} {'events':>8}  {'':14} {'seconds':>8} {'peak MB':>8} {'file MB':>8}")
    for row in rows:
        shown = f"{row['lines']:9,} {row['events']:8,}  {row['what']:14}"
        print(f"{shown} {row['seconds']:8.2f} {row['peak_mb']:8} {row['file_mb']:8}")


if __name__ == "__main__":
    main()
