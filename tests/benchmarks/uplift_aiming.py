"""What ranking by what asking adds is worth: learned from so many eligible baskets, spent on the next ones.

Four in ten of the next baskets get a card: those with the greatest expected gain, as the panel judges it, without and
with the table's factors. In a shop where asking adds as much everywhere the table must not cost; where it adds nothing
to some and much to others it should earn. Shares of what somebody would earn who knows the truth.
Run: python -m tests.benchmarks.uplift_aiming [--shops 100] [--seed 1] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass
from datetime import date, datetime

import numpy as np
from numpy.typing import NDArray

from pos_assist.adapters.clock import SystemClock
from pos_assist.engine.asking import NO_GAINS, Gains
from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.request import Period, Request
from pos_assist.services.reporting.tally import Arm, Counts
from pos_assist.services.uplift_counts import Baskets, Offered, UpliftCounts
from pos_assist.services.uplift_told import UpliftFromFacts
from pos_assist.statistics.moments import PairMoments

SHOPS, SHORT = 100, 15
BASKETS = (3_000, 10_000, 30_000)
WORLDS = {"alike": (1.0,), "apart": (0.0, 0.4, 1.0, 2.4), "harmful": (-1.0, 0.5, 1.0, 2.5)}  # true factors of the cells
SEGMENTS, DAYPARTS = ("", "new", "active", "loyal"), ("morning", "midday", "afternoon", "evening")
HELD_OUT, SHARE = 0.1, 0.4
GAIN, NOISE = 60.0, 120.0  # minor units a basket: what asking adds on average, and what the subtotal leaves
NEXT = 20_000
REQUEST = Request(Period(date(2026, 1, 1), date(2026, 3, 31)))
NOBODY = np.zeros(0)
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Aimed:
    """Means over shops: share of the greatest possible extra margin."""

    world: str
    baskets: int
    without: float
    with_table: float
    steered: float  # share of shops in which any factor differs from 1
    ok: bool


class Learned:
    """Counts of one shop, and the table that was kept."""

    def __init__(self, rng: np.random.Generator, baskets: int, factors: Floats) -> None:
        """Every eligible basket of the treatment is asked."""
        self._counts = _counts(rng, baskets, factors)
        self.kept = NO_GAINS

    def counts(self, request: Request) -> UpliftCounts:
        """As `UpliftFacts` has it."""
        del request
        return self._counts

    def offers(self, request: Request) -> tuple[Offered, ...]:
        """None: nobody asks what if."""
        del request
        return ()

    def save(self, gains: Gains, *, learned_at: datetime, request: Request) -> None:
        """As `GainsStore` has it."""
        del learned_at, request
        self.kept = gains

    def load(self) -> Gains:
        """As `GainsStore` has it."""
        return self.kept


def _counts(rng: np.random.Generator, baskets: int, factors: Floats) -> UpliftCounts:
    cells = {}
    for cell, (segment, daypart) in enumerate(_cells()):
        n = int(rng.poisson(baskets / len(factors)))
        held = rng.random(n) < HELD_OUT
        subtotal = np.exp(rng.normal(7.5, 0.8, n))
        added = GAIN * factors[cell] * _scores(rng, n) * ~held
        margin = 0.3 * subtotal + added + rng.normal(0, NOISE, n)
        arms = (_arm(HELD_OUT, margin[one], subtotal[one]) for one in (~held, held))
        here, there = ((arm,) for arm in arms)
        days = ((int((~held).sum()), int(held.sum()), HELD_OUT),)
        cells[f"{segment}/{daypart}"] = Counts(treatment=here, holdout=there, days=days)
    return UpliftCounts(Freshness(has_costs=True), "EUR", _together(list(cells.values())), cells, _no_baskets(), 90)


def _arm(share: float, margin: Floats, subtotal: Floats) -> Arm:
    moments = PairMoments.of(zip(margin.tolist(), subtotal.tolist(), strict=True))
    return Arm(share, len(margin), len(margin), margin=moments)


def _together(cells: list[Counts]) -> Counts:
    """The shop as a whole."""
    arms = []
    for name in ("treatment", "holdout"):
        each = [getattr(cell, name)[0] for cell in cells]
        n = sum(arm.n for arm in each)
        arms.append((Arm(HELD_OUT, n, n, margin=sum((arm.margin for arm in each), PairMoments())),))
    return Counts(treatment=arms[0], holdout=arms[1], days=((arms[0][0].n, arms[1][0].n, HELD_OUT),))


def _no_baskets() -> Baskets:
    """The model of single baskets is not asked here."""
    none, never = np.zeros(0, str), np.zeros(0, bool)
    return Baskets(none, none, none, NOBODY, NOBODY, never, never, NOBODY, NOBODY)


def _cells() -> list[tuple[str, str]]:
    return [(segment, daypart) for segment in SEGMENTS for daypart in DAYPARTS]


def _scores(rng: np.random.Generator, n: int) -> Floats:
    """Expected gains as the panel foresees them, mean 1."""
    return np.exp(rng.normal(-0.32, 0.8, n))


def aimed(world: str, baskets: int, shops: int, seed: int) -> Aimed:
    """One row. Where all are alike the table costs at most 1 %; from 10,000 baskets on it earns where they are not."""
    without, with_table, steered = [], [], []
    for number in range(shops):
        rng = np.random.default_rng((seed, baskets, number))
        factors = rng.permutation(np.resize(np.array(WORLDS[world]), len(_cells())))
        shop = Learned(rng, baskets, factors)
        UpliftFromFacts(shop, shop, SystemClock(), switched_on=True, holdout_share=HELD_OUT).learn(REQUEST)
        steered.append(any(factor != 1.0 for factor in shop.kept.factors.values()))
        cell, score = rng.integers(len(factors), size=NEXT), _scores(rng, NEXT)
        told = np.array([shop.kept.at(*one) for one in _cells()])
        true = score * factors[cell]
        best = _earned(true, np.maximum(true, 0.0))
        without.append(_earned(true, score) / best)
        with_table.append(_earned(true, score * told[cell]) / best)
    plain, better = float(np.mean(without)), float(np.mean(with_table))
    ok = better >= plain - 0.01 if world == "alike" or baskets < 10_000 else better > plain + 0.05
    return Aimed(world, baskets, plain, better, float(np.mean(steered)), ok)


def _earned(true: Floats, wanted: Floats) -> float:
    """By the baskets that get a card: as many as the share allows, and none that is expected to bring nothing."""
    chosen = np.argsort(-wanted)[: int(SHARE * len(true))]
    return float(true[chosen][wanted[chosen] > 0].sum())


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shops", type=int, default=SHOPS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    shops = SHORT if args.short else args.shops
    rows = [aimed(world, baskets, shops, args.seed) for world in WORLDS for baskets in BASKETS]
    if args.json:
        print(json.dumps([asdict(row) for row in rows], indent=2))
        return
    print(f"share of the greatest possible extra margin, {shops} shops\nshop      baskets  without  with  steered")
    for row in rows:
        told = f"{row.world:<9}{row.baskets:>8,}  {row.without:7.1%}  {row.with_table:.1%}  {row.steered:7.0%}"
        print(f"{told}  {'ok' if row.ok else 'NOT OK'}")


if __name__ == "__main__":
    main()
