"""What a manager waits for: the overview and the reports of a month and of everything, at two sizes of shop.

The goal is 2 s for the overview of the usual 30 days at 1,000,000 lines and 200,000 events; 365 days are shown beside
it, and how much longer ten times as many lines take. `--short` takes 20,000 lines and 4,000 events.
"""

from __future__ import annotations

import argparse
import json
import resource
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

from pos_assist.adapters.facts.counting import FactsFile
from pos_assist.adapters.facts.people_queries import PeopleQueries
from pos_assist.adapters.facts.refresh import freshness, refresh
from pos_assist.services.people_compared import ComparedPeople
from pos_assist.services.reporting.request import Dimension, Period, Request
from pos_assist.services.reporting.service import Reports
from tests.benchmarks.facts_shop import NOW, build

SIZES = ((100_000, 20_000), (1_000_000, 200_000))
SHORT = ((20_000, 4_000),)
REPEATS = 5
LAST = NOW.date()


def measure(lines: int, events: int, folder: Path) -> list[dict[str, Any]]:
    """Rows of the table for one size of shop."""
    facts = folder / "facts.duckdb"
    refresh(facts, build(folder, lines=lines, events=events).sources, now=NOW)
    file = FactsFile(facts, age=lambda: freshness(facts), today=lambda: LAST)
    reporting = Reports(file, lambda _progress: freshness(facts), ComparedPeople(PeopleQueries(facts)))
    rows = []
    for days in (30, 365):
        request = Request(Period(LAST - timedelta(days=days - 1), LAST))
        beside = replace(request, compared=request.period.before())
        by_rule = replace(request, by=Dimension.RULE)
        questions: dict[str, Callable[[], object]] = {
            "overview": lambda beside=beside: reporting.overview(beside),  # type: ignore[misc]
            "report": lambda request=request: reporting.report(request),  # type: ignore[misc]
            "report by rule": lambda by_rule=by_rule: reporting.report(by_rule),  # type: ignore[misc]
            "receipts": lambda request=request: reporting.receipts(request),  # type: ignore[misc]
        }
        for what, question in questions.items():
            took = [_seconds(question) for _ in range(REPEATS)]
            rows.append(
                {
                    "lines": lines,
                    "events": events,
                    "days": days,
                    "what": what,
                    "median_s": median(took),
                    "longest_s": max(took),
                }
            )
    return rows


def _seconds(question: Callable[[], object]) -> float:
    began = time.perf_counter()
    question()
    return round(time.perf_counter() - began, 3)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--short", action="store_true")
    args = parser.parse_args()
    rows: list[dict[str, Any]] = []
    for lines, events in SHORT if args.short else SIZES:
        with tempfile.TemporaryDirectory() as folder:
            rows += measure(lines, events, Path(folder))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    if args.json:
        print(json.dumps({"rows": rows, "peak_mb": round(peak)}))
        return
    first = {(row["days"], row["what"]): row["median_s"] for row in reversed(rows)}
    print(f"{'lines':>9} {'events':>8} {'days':>5}  {'':15} {'median s':>9} {'longest s':>9} {'times':>6}")
    for row in rows:
        times = row["median_s"] / first[row["days"], row["what"]]
        shown = f"{row['lines']:9,} {row['events']:8,} {row['days']:5}  {row['what']:15}"
        print(f"{shown} {row['median_s']:9.2f} {row['longest_s']:9.2f} {times:6.1f}")
    print(f"peak {peak:.0f} MB")


if __name__ == "__main__":
    main()
