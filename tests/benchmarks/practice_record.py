"""The record of practice in a shop of twenty after two years: keeping, beginning, summing up, and its size.

    python -m tests.benchmarks.practice_record [--short] [--json]

Prints ms (p50/p95/p99/max). Everybody has practised six encounters on each of 500 days; `--short`: on 50 days. FSRS is
counted anew from all of a person's tries, by `begin` and by `summary`.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from pos_assist.services.practice.records import Mode, Played
from tests.benchmarks.latency import percentiles
from tests.unit.practice.shop import DAY, MONDAY, Shop

PEOPLE, ENCOUNTERS, TIMES = 20, 6, 40
DAYS, SHORT = 500, 50


def past(days: int, played: Sequence[Played]) -> list[Played]:
    """Encounters like those that were played, of everybody on every day."""
    rng = random.Random(7)
    return [
        replace(
            rng.choice(played),
            encounter_id=f"{person}-{day}-{number}",
            session_id=f"{person}-{day}",
            staff_id=str(person),
            at=MONDAY + timedelta(days=day, minutes=person * 10 + number),
        )
        for day in range(days)
        for person in range(PEOPLE)
        for number in range(ENCOUNTERS)
    ]


def times(call: Callable[[], object], count: int = TIMES) -> dict[str, float]:
    """How long each of so many calls took, ms."""
    took = []
    for _ in range(count):
        began = time.perf_counter()
        call()
        took.append((time.perf_counter() - began) * 1000)
    return percentiles(took)


def measure(folder: Path, days: int) -> dict[str, Any]:
    """Fill a store, then practise in it."""
    store = folder / "store.db"
    shop = Shop(store)
    encounters = past(days, [*shop.practise("first"), *shop.practise("first", well=False, seed=8)])
    shop.log.keep_all(encounters)
    shop.clock.at = MONDAY + days * DAY
    session = shop.practising.session("3", "en", Mode.PRACTICE, 1)
    every = shop.play(session)
    state = every[0].state
    return {
        "encounters": len(encounters),
        "bytes_each": round(store.stat().st_size / len(encounters)),
        "keep": times(lambda: shop.practising.finish(session, state, 30.0)),
        "begin": times(lambda: shop.practising.begin("3", "en")),
        "session": times(lambda: shop.practising.session("3", "en", Mode.PRACTICE, 2)),
        "summary": times(lambda: shop.practising.summary(session, every)),
        "everybody's outcomes": times(shop.log.outcomes, 5),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        found = measure(Path(folder), SHORT if given.short else DAYS)
    if given.json:
        print(json.dumps(found))
        return
    print(f"{found['encounters']:,} encounters, {found['bytes_each']:,} bytes each")
    for name, figures in found.items():
        if isinstance(figures, dict):
            print(f"{name:24} " + "  ".join(f"{key} {value:8.1f} ms" for key, value in figures.items()))


if __name__ == "__main__":
    main()
