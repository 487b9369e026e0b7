"""This tree against another checkout of the same program, turn by turn in one run: latency, memory, idle CPU, start.

    python -m tests.benchmarks.against FOLDER [--rounds N] [--json]

FOLDER is a clone at the commit to compare with (`git clone . FOLDER && git -C FOLDER checkout COMMIT`). Each round
runs the short latency benchmark in both trees, in turns, so that both meet the same noise of the machine. Printed
is the median of the rounds for either tree and their ratio; above 1 this tree is slower or larger.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

OURS = Path(__file__).resolve().parents[2]
Read = Callable[[dict[str, Any]], float]
FIGURES: tuple[tuple[str, Read], ...] = (
    ("painted p50 ms", lambda row: row["painted_ms"]["p50"]),
    ("painted p95 ms", lambda row: row["painted_ms"]["p95"]),
    ("writer's commit p50 ms", lambda row: row["commit_beside_ms"]["p50"]),
    ("idle CPU ms/s", lambda row: row["idle_cpu_ms_per_s"]),
    ("memory MB", lambda row: row["memory_mb"]),
)


def measured(tree: Path) -> dict[str, Any]:
    """The short latency benchmark of one tree, by journal mode."""
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.latency", "--short", "--json"],
        cwd=tree,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return {row["journal"]: row for row in json.loads(done.stdout)}


def compared(other: Path, rounds: int) -> list[dict[str, Any]]:
    """Medians of both trees and their ratio, one row a figure and journal mode."""
    ours: list[dict[str, Any]] = []
    theirs: list[dict[str, Any]] = []
    for turn in range(rounds):
        trees = [(ours, OURS), (theirs, other)]
        for kept, tree in trees if turn % 2 == 0 else reversed(trees):
            kept.append(measured(tree))
    rows = []
    for journal in ours[0]:
        for name, read in FIGURES:
            mine = median(read(run[journal]) for run in ours)
            before = median(read(run[journal]) for run in theirs)
            ratio = round(mine / before, 3) if before else None
            rows.append({"journal": journal, "figure": name, "this": mine, "other": before, "ratio": ratio})
    return rows


def main() -> None:
    """Print the table, or JSON."""
    parser = argparse.ArgumentParser(description="Compare this tree with another checkout in one run.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    rows = compared(args.folder.resolve(), args.rounds)
    if args.json:
        print(json.dumps(rows, indent=2))
        return
    print(f"{'journal':<8} {'figure':<24} {'this':>9} {'other':>9} {'ratio':>7}")
    for row in rows:
        ratio = "-" if row["ratio"] is None else f"{row['ratio']:.2f}"
        print(f"{row['journal']:<8} {row['figure']:<24} {row['this']:>9.3f} {row['other']:>9.3f} {ratio:>7}")


if __name__ == "__main__":
    main()
