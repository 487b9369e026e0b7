"""Counting all pairs of a year of receipts: time and memory beside peers, one more day, and how it grows.

Every method counts the same drawn receipts in a process of its own, one after the other; all count every pair
that stands on one receipt or more, the miners by itemsets of at most two products. Ours also keeps the periods, the
sized sums and a sample. What takes less than two seconds runs six times: the first is not counted, the median is
told. MB are the peak above the receipts themselves. "One more day" and the full build it is compared with go from
numbered lines to counts. Peers that are not installed are named (`pip install -e .[bench] pyfim`). Run:
python -m tests.benchmarks.learning_speed [--lines 1000000 10000000 50000000] [--short] [--only NAME ...] [--json]
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from tests.benchmarks.learning_child import DAY, OURS
from tests.benchmarks.learning_peers import PEERS

MEMORY_SHARE = 0.8  # of what is free; a method that takes more is ended
RATIO_LIMIT = 2.0  # of our time over the fastest peer's
DAY_LIMIT = 0.01  # of a full build's time for one more day
GROWTH_LIMIT = 1.1  # exponent of time over lines
CHILD = [sys.executable, "-m", "tests.benchmarks.learning_child"]

Result = dict[str, Any]


def measured(method: str, lines: int, path: Path, limit: float) -> Result:
    """One method on one year, or why it has no figures."""
    bare, peer = {"method": method, "lines": lines}, PEERS.get(method)
    if peer and importlib.util.find_spec(peer.module.partition(".")[0]) is None:
        return bare | {"failed": "not installed"}
    if peer and peer.most_lines and lines > peer.most_lines:
        return bare | {"failed": "not tried: makes a dense matrix"}
    most = MEMORY_SHARE * psutil.virtual_memory().available
    started = time.monotonic()
    with tempfile.TemporaryFile("w+") as said, subprocess.Popen([*CHILD, path, "--method", method], stdout=said) as run:
        while run.poll() is None:
            taken = _memory(run.pid)
            if taken > most or time.monotonic() - started > limit:
                run.kill()
                why = f"needs more than {taken / 2**30:.0f} GB" if taken > most else f"not finished in {limit:.0f} s"
                return bare | {"failed": why}
            time.sleep(0.1)
        said.seek(0)
        return bare | (json.loads(said.read()) if run.returncode == 0 else {"failed": "ended by itself"})


def _memory(pid: int) -> int:
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.NoSuchProcess:
        return 0


def told(one: Result) -> str:
    """A row of the table."""
    start = f"{one['method']:<17}{one['lines']:>12,} lines "
    return start + (one["failed"] if "failed" in one else f"{one['seconds']:>9.3f} s {one['mb']:>8,.0f} MB more")


def figures_of(results: list[Result]) -> Result:
    """The figures that have limits, by size, and over all sizes."""
    figures: Result = {"limits": {"ratio": RATIO_LIMIT, "day": DAY_LIMIT, "growth": GROWTH_LIMIT}}
    own: dict[int, float] = {}
    for lines in sorted({one["lines"] for one in results}):
        done = {one["method"]: one for one in results if one["lines"] == lines and "failed" not in one}
        peers = {name: one for name, one in done.items() if name in PEERS}
        engines = [one["mb"] for name, one in peers.items() if PEERS[name].dataframes]
        here: Result = {"pairs": sorted({one["pairs"] for one in done.values() if "pairs" in one})}
        if OURS in done:
            own[lines] = done[OURS]["seconds"]
            here |= _beside(done[OURS], peers, engines)
        if DAY in done:
            here["day"] = round(done[DAY]["seconds"] / done[DAY]["full_seconds"], 4)
            here["equal"] = done[DAY]["equal"]
        figures[f"{lines:,} lines"] = here
    if len(own) > 1:
        slope = np.polyfit(np.log(list(own)), np.log(list(own.values())), 1)[0]
        figures["growth exponent"] = round(float(slope), 2)
    return figures


def _beside(own: Result, peers: dict[str, Result], engines: list[float]) -> Result:
    said: Result = {}
    if peers:
        fastest = min(peers, key=lambda name: peers[name]["seconds"])
        said["ratio"], said["fastest peer"] = round(own["seconds"] / peers[fastest]["seconds"], 2), fastest
    if engines:
        said["MB of ours over the least engine's"] = round(own["mb"] / min(engines), 2)
    return said


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a row a method and size, then the figures with limits; 1 where something is not equal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, nargs="+", default=[1_000_000, 10_000_000])
    parser.add_argument("--short", action="store_true", help="200,000 and 1,000,000 lines")
    parser.add_argument("--only", nargs="+", default=[OURS, DAY, *PEERS], choices=[OURS, DAY, *PEERS], metavar="NAME")
    parser.add_argument("--limit", type=float, default=1800, help="seconds a method may take")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    given = parser.parse_args(arguments)
    results: list[Result] = []
    with tempfile.TemporaryDirectory() as folder:
        for lines in [200_000, 1_000_000] if given.short else given.lines:
            path = Path(folder) / f"{lines}.npz"
            # Drawn in a child too: on Linux a child's peak starts from its parent's size.
            subprocess.run([*CHILD, path, "--draw", str(lines)], check=True)
            for method in given.only:
                results.append(measured(method, lines, path, given.limit))
                if not given.json:
                    print(told(results[-1]), flush=True)
            path.unlink()
    figures = figures_of(results)
    if given.json:
        print(json.dumps({"results": results, **figures}))
    else:
        print("\n".join(f"{name}: {value}" for name, value in figures.items()))
    sizes = [value for value in figures.values() if isinstance(value, dict) and "pairs" in value]
    return 0 if all(one.get("equal", True) and len(one["pairs"]) <= 1 for one in sizes) else 1


if __name__ == "__main__":
    sys.exit(main())
