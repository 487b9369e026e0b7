"""Tests that are looked at every day: how often they find what is not there, and whether the planned number suffices.

Every world is a shop with a test of two or three variants; each morning for sixty days somebody opens the page and
concludes as soon as it is allowed. Judged by `services.experiment_results`, as the page is.
Run: python -m tests.benchmarks.watched_tests [--worlds 1000] [--seed 1] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime

import numpy as np

from pos_assist.services.experiment_counts import Usual, VariantCounts
from pos_assist.services.experiment_course import Course, Step, What, course_of
from pos_assist.services.experiment_needs import needed
from pos_assist.services.experiment_results import result_of
from pos_assist.services.experimenting import Element, Metric, Plan, Variant
from pos_assist.services.reporting.tally import Rank

WORLDS, SHORT = 1000, 60
DAYS = 60
A_DAY = 200  # cards of all variants
BASE = 0.12  # of the cards shown
LIFT = 0.03
MOST_FALSE = 0.05  # any false finding in sixty looks
LEAST_POWER = 0.80  # at the planned number


@dataclass(frozen=True)
class Watched:
    """`found`: share of worlds in which some variant was told to win or lose; `median_day` of those."""

    name: str
    worlds: int
    found: float
    wrong_variant: float
    locked_by_ratio: float
    locked_by_harm: float
    median_day: float
    ok: bool


def plan_of(variants: int, planned: int) -> Plan:
    """Of shown cards, shares alike."""
    made = [Variant(f"v{place}", 1 / variants, {"script": f"s{place}"} if place else {}) for place in range(variants)]
    return Plan(
        experiment_id="t",
        title="T",
        hypothesis="H",
        element=Element.SCRIPT,
        target="all",
        variants=tuple(made),
        metric=Metric.CONFIRMED,
        smallest_effect=LIFT,
        planned_n=planned,
        planned_end=date(2027, 1, 1),
    )


def watch(name: str, rates: Sequence[float], worlds: int, seed: int, *, least: float, most: float) -> Watched:
    """Worlds of one kind; ok where the share that finds something lies between `least` and `most`."""
    plan = plan_of(len(rates), 1)
    usual = Usual(shown=10_000, confirmed=round(10_000 * BASE))
    plan = replace(plan, planned_n=needed(plan, usual))
    steps = (
        Step(What.SAVED, datetime(2026, 1, 1, tzinfo=UTC), plan=plan),
        Step(What.STARTED, datetime(2026, 1, 1, tzinfo=UTC)),
    )
    course = course_of(steps)
    assert course is not None
    days, wrong, ratio, harm = [], 0, 0, 0
    for world in range(worlds):
        verdict, day, locked = _world(course, rates, np.random.default_rng((seed, len(rates), world)))
        ratio, harm = ratio + (locked == "sample_ratio"), harm + (locked == "harm")
        if verdict not in ("", "no difference"):
            days.append(day)
            wrong += verdict != f"v{int(np.argmax(rates))}"
    found = len(days) / worlds
    median = float(np.median(days)) if days else 0.0
    return Watched(name, worlds, found, wrong / worlds, ratio / worlds, harm / worlds, median, least <= found <= most)


def _world(course: Course, rates: Sequence[float], rng: np.random.Generator) -> tuple[str, int, str]:
    """The first verdict somebody could conclude with, its day, and what locked the last look."""
    names = [variant.name for variant in course.plan.variants]
    drawn, did, voided, annoyed = (np.zeros(len(names), int) for _ in range(4))
    result = None
    for day in range(1, DAYS + 1):
        came = rng.multinomial(A_DAY, [1 / len(names)] * len(names))
        drawn += came
        did += rng.binomial(came, rates)
        voided += rng.binomial(came, 0.02)
        annoyed += rng.binomial(came, 0.04)
        counted = {
            name: VariantCounts(
                drawn={round(1 / len(names), 6): int(drawn[place])},
                n=int(drawn[place]),
                did=int(did[place]),
                settled=int(drawn[place]),
                voided=int(voided[place]),
                confirmed=int(did[place]),
                offered=int(drawn[place]),
                annoyed=int(annoyed[place]),
                seconds=Rank(int(drawn[place]), 30.0, 29.0, 31.0),
            )
            for place, name in enumerate(names)
        }
        result = result_of(course, counted, day, over=False)
        if not result.locked:
            return result.verdict, day, ""
    assert result is not None
    return "", DAYS, result.locked


def all_of(worlds: int, seed: int) -> list[Watched]:
    """A/A, A/A/A, and a true effect of the planned size; bounds with three standard errors of the simulation."""
    slack = 3 * (MOST_FALSE * (1 - MOST_FALSE) / worlds) ** 0.5
    weak = 3 * (LEAST_POWER * (1 - LEAST_POWER) / worlds) ** 0.5
    alike, better = (BASE, BASE), (BASE, BASE + LIFT)
    return [
        watch("A/A", alike, worlds, seed, least=0.0, most=MOST_FALSE + slack),
        watch("A/A/A", (BASE,) * 3, worlds, seed, least=0.0, most=MOST_FALSE + slack),
        watch("+3 pp", better, worlds, seed, least=LEAST_POWER - weak, most=1.0),
        watch("+3 pp of three", (*alike, BASE + LIFT), worlds, seed, least=LEAST_POWER - weak, most=1.0),
    ]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--worlds", type=int, default=WORLDS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    found = all_of(SHORT if args.short else args.worlds, args.seed)
    if args.json:
        print(json.dumps([asdict(one) for one in found], indent=2))
        return
    print("test              worlds   found   wrong  ratio lock  harm lock  median day  ok")
    for one in found:
        print(
            f"{one.name:16}{one.worlds:8}{one.found:8.1%}{one.wrong_variant:8.1%}{one.locked_by_ratio:12.1%}"
            f"{one.locked_by_harm:11.1%}{one.median_day:12.0f}  {'yes' if one.ok else 'NO'}"
        )


if __name__ == "__main__":
    main()
