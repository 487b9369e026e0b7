"""People on unequal shifts whose true rates are known: who is called out, and whether the intervals hold the truth.

Fifteen employees, from 40 to 400 offers a week, each with a mix of their own of four parts of the day and three sizes
of baskets. Equal people must not stand outside the 99.8 % limits more often than chance; the raw funnel, beside it,
calls every tenth out.
Run: python -m tests.benchmarks.people_fairly [--shops 400] [--seed 1] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass
from datetime import date
from itertools import product

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from pos_assist.services.people import COMPARABLE, Person
from pos_assist.services.people_compared import NAMED_BEST, SIZES, ComparedPeople, Moment, Work, Worked
from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.request import Period, Request
from pos_assist.statistics.funnel import WIDE, limits

SHOPS, SHORT = 400, 40
STAFF = 15
HOURS = (9, 12, 15, 19)
STRATA = np.log(0.1 / 0.9) + np.array([-0.8, 0.0, 0.4, 0.8])  # log-odds of a yes by part of the day
BASKETS = np.array([-0.4, 0.0, 0.4])  # and by the basket's size
SHIFTS = 1.5  # of the Dirichlet: strong differences, as in statistics.md 3a
APART = 0.25  # spread of people who do differ, on the logit: 2.3 points at a rate of 10 %
WEEKS = (1, 4, 13)
REQUEST = Request(Period(date(2026, 1, 1), date(2026, 1, 28)))
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Shop:
    """Cards by person and hour, and the true rate of everybody at the shop's common mix."""

    moments: tuple[Moment, ...]
    truth: Floats

    def work(self, request: Request) -> Work:
        """As `PeopleFacts` gives it."""
        del request
        people = []
        for one in range(STAFF):
            mine = [moment for moment in self.moments if moment.staff_id == f"{one:02d}"]
            shown, confirmed = sum(moment.shown for moment in mine), sum(moment.confirmed for moment in mine)
            people.append(Worked(f"{one:02d}", f"{one:02d}", shown, shown, confirmed, confirmed, 0, 0))
        return Work(Freshness(), tuple(people), self.moments)


@dataclass(frozen=True)
class Called:
    """Of people with enough offers: how many stand outside. `raw`: outside the plain funnel of raw rates."""

    weeks: int
    people: int
    outside: float
    raw: float
    ok: bool


@dataclass(frozen=True)
class Covered:
    """Intervals of the standardised rates of people who do differ, and what is said of the best."""

    weeks: int
    coverage: float
    raw_coverage: float
    named: float  # share of shops in which somebody is
    right: float  # of those
    cost_points: float  # of believing the highest rate: how much the true best is better
    raw_cost_points: float
    ok: bool


def shop(rng: np.random.Generator, weeks: int, spread: float) -> Shop:
    """One shop of so many weeks."""
    people, moments = rng.normal(0, spread, STAFF), []
    for one in range(STAFF):
        amount = np.exp(rng.uniform(np.log(40), np.log(400))) * weeks
        hours, sizes = (rng.dirichlet(np.full(len(levels), SHIFTS)) for levels in (STRATA, BASKETS))
        for (at, hour), (of, size) in product(enumerate(HOURS), enumerate(SIZES)):
            shown = 1 + int(rng.poisson(amount * hours[at] * sizes[of]))
            confirmed = int(rng.binomial(shown, expit(STRATA[at] + BASKETS[of] + people[one])))
            moments.append(Moment(f"{one:02d}", hour, "add-on", "", "", shown, confirmed, size))
    levels = np.add.outer(STRATA, BASKETS).ravel()
    mix = np.zeros(len(levels))
    for place, moment in enumerate(moments):
        mix[place % len(levels)] += moment.shown
    return Shop(tuple(moments), expit(levels + people[:, None]) @ (mix / mix.sum()))


def called_out(shops: int, seed: int) -> list[Called]:
    """Equal people. Outside: at most 0.2 %, and three standard errors of that."""
    found = []
    for weeks in WEEKS:
        outside = raw = people = 0
        for number in range(shops):
            rows = _rows(shop(np.random.default_rng((seed, weeks, number)), weeks, 0.0))
            known = [row for row in rows if row.shown >= COMPARABLE]
            rate = sum(row.confirmed for row in rows) / sum(row.shown for row in rows)
            people += len(known)
            outside += sum(row.standing in {"above", "below"} for row in known)
            raw += sum(not limits(row.shown, rate, WIDE).holds(row.confirmed / row.shown) for row in known)
        share = outside / people
        found.append(Called(weeks, people, share, raw / people, share <= 0.002 + 3 * (0.002 / people) ** 0.5))
    return found


def covered(shops: int, seed: int) -> list[Covered]:
    """People who differ. Coverage 93-97 %, and three standard errors; a named best is right four times in five."""
    found = []
    for weeks in WEEKS:
        held, raw, named, costs, raw_costs = [], [], [], [], []
        for number in range(shops):
            one = shop(np.random.default_rng((seed, 100 + weeks, number)), weeks, APART)
            told = ComparedPeople(one).people(REQUEST)
            pairs = [(row, rate) for row, rate in zip(told.rows, one.truth, strict=True) if row.raw.value is not None]
            held += [
                row.standardised.interval is not None and row.standardised.interval.holds(rate) for row, rate in pairs
            ]
            raw += [row.raw.interval is not None and row.raw.interval.holds(rate) for row, rate in pairs]
            if told.best:
                named.append(one.truth[int(told.best)] == one.truth.max())
            costs.append(one.truth.max() - max(pairs, key=lambda pair: pair[0].standardised.value or 0.0)[1])
            raw_costs.append(one.truth.max() - max(pairs, key=lambda pair: pair[0].raw.value or 0.0)[1])
        coverage, room = float(np.mean(held)), 3 * (0.05 * 0.95 / len(held)) ** 0.5
        right = float(np.mean(named)) if named else 1.0
        wrong = NAMED_BEST - 3 * (0.16 / max(1, len(named))) ** 0.5
        found.append(
            Covered(
                weeks=weeks,
                coverage=coverage,
                raw_coverage=float(np.mean(raw)),
                named=len(named) / shops,
                right=right,
                cost_points=100 * float(np.mean(costs)),
                raw_cost_points=100 * float(np.mean(raw_costs)),
                ok=0.93 - room <= coverage <= 0.97 + room and right >= wrong,
            )
        )
    return found


def _rows(one: Shop) -> tuple[Person, ...]:
    return ComparedPeople(one).people(REQUEST).rows


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shops", type=int, default=SHOPS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    shops = SHORT if args.short else args.shops
    equal, apart = called_out(shops, args.seed), covered(shops, args.seed)
    if args.json:
        print(json.dumps({"equal": [asdict(one) for one in equal], "apart": [asdict(one) for one in apart]}, indent=2))
        return
    print(f"equal people on unequal shifts, {shops} shops of {STAFF}\nweeks  people  outside 99.8 %  by raw rates")
    for one in equal:
        print(f"{one.weeks:5}  {one.people:6}  {one.outside:13.2%}  {one.raw:12.2%}  {'ok' if one.ok else 'NOT OK'}")
    print(f"people who differ by {APART} on the logit\nweeks  coverage  raw  named best  right  cost of the top (raw)")
    for two in apart:
        cost = f"{two.cost_points:.2f} ({two.raw_cost_points:.2f})"
        print(
            f"{two.weeks:5}  {two.coverage:8.1%}  {two.raw_coverage:.1%}  {two.named:10.1%}  {two.right:5.1%}  {cost}"
            f"  {'ok' if two.ok else 'NOT OK'}"
        )


if __name__ == "__main__":
    main()
