"""Exporting the record in every form: time, memory, size of the file. Memory must not grow with the record.

Each in a process of its own, so that its peak of memory is its own. `--short` takes 4,000 events.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from pos_assist.adapters.store.exporting import FORMS, export_events
from tests.benchmarks.facts_shop import build

SIZES = (20_000, 200_000)
SHORT = (4_000,)


def measure(events: int, folder: Path) -> list[dict[str, Any]]:
    """Rows of the table for one size of record."""
    build(folder, lines=events, events=events)
    return [{"form": form, **_run(folder, form)} for form in FORMS]


def _run(folder: Path, form: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.events_export", "--child", str(folder), "--form", form]
    return dict(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def child(folder: Path, form: str) -> dict[str, Any]:
    """One export, measured."""
    out = folder / f"events.{form}"
    began = time.perf_counter()
    written = export_events(folder / "store.db", out, form=form)
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = out.stat().st_size / 1e6
    return {"events": written, "seconds": round(seconds, 2), "peak_mb": round(peak), "file_mb": round(size, 1)}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--form", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        print(json.dumps(child(args.child, args.form)))
        return
    rows = []
    for events in SHORT if args.short else SIZES:
        with tempfile.TemporaryDirectory() as folder:
            rows += measure(events, Path(folder))
    if args.json:
        print(json.dumps(rows))
        return
    print(f"{'events':>8}  {'form':8} {'seconds':>8} {'peak MB':>8} {'file MB':>8}")
    for row in rows:
        print(f"{row['events']:8,}  {row['form']:8} {row['seconds']:8.2f} {row['peak_mb']:8} {row['file_mb']:8}")


if __name__ == "__main__":
    main()
