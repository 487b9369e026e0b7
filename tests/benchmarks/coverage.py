"""How often every interval holds the truth, over simulated shops; for daily looks: over all sixty of them together.

Each shop has its own size, prices, chances and effect (`simulated_trade`); totals are cut off at 99.5 % as K15 does.
Run: python -m tests.benchmarks.coverage [--shops 2000] [--seed 1] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

import numpy as np

from pos_assist.services.reporting.effects import PLANNED
from pos_assist.statistics import differences, effect, intervals, sequences
from pos_assist.statistics.effect import Effect
from pos_assist.statistics.values import Interval
from tests.benchmarks.simulated_trade import Sample, Trade, cut_off, moments_by_day, sample, trade

SHOPS, SHORT = 2000, 300
DAYS = 60
WANTED = (0.94, 0.96)
Hits = dict[str, list[bool]]


@dataclass(frozen=True)
class Coverage:
    """Share of shops in which an interval held the truth, and what it should be: at least, at most."""

    name: str
    covered: float
    shops: int
    least: float
    most: float

    @property
    def ok(self) -> bool:
        """Whether it is as it should be."""
        return self.least <= self.covered <= self.most


def coverage(shops: int = SHOPS, seed: int = 1) -> list[Coverage]:
    """Every interval over as many shops."""
    hits: Hits = defaultdict(list)
    for number in range(shops):
        rng = np.random.default_rng((seed, number))
        for look in (_shares, _means, _effects, _middles, _tills, _daily):
            for name, held in look(rng):
                hits[name].append(held)
    return [
        Coverage(name, float(np.mean(held)), len(held), WANTED[0] if not _always(name) else 0.95, _most(name))
        for name, held in hits.items()
    ]


def _always(name: str) -> bool:
    return name.startswith("daily")


def _most(name: str) -> float:
    return 1.0 if _always(name) or "at least" in name else WANTED[1]


def _shares(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """A rate of accepted cards, and a difference of two rates with a small holdout."""
    p, n = float(rng.beta(2, 9)), int(np.exp(rng.uniform(np.log(50), np.log(3000))))
    yield "share: Wilson", intervals.wilson(int(rng.binomial(n, p)), n).holds(p)
    q, m = min(0.95, p + float(rng.uniform(0.0, 0.1))), int(np.exp(rng.uniform(np.log(1000), np.log(20_000))))
    less = m // 9
    one = intervals.newcombe(int(rng.binomial(m, q)), m, int(rng.binomial(less, p)), less)
    yield "difference of shares: Newcombe", one.holds(q - p)


def _means(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """The average receipt of a day to a quarter, whole totals."""
    shop = trade(rng)
    n = int(np.exp(rng.uniform(np.log(200), np.log(8000))))
    totals = shop.without[rng.integers(0, len(shop.without), n)]
    apart = totals - totals.mean()
    squares = float(apart @ apart)
    skewness = float((apart**3).mean() / (squares / n) ** 1.5)
    truth = float(shop.without.mean())
    yield "mean: corrected for its tail", intervals.mean(n, float(totals.mean()), squares, skewness).holds(truth)


def _effects(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """K15, its share of the holdout's mean, and two times with different holdouts."""
    shop = trade(rng)
    one, cut = cut_off(sample(rng, shop, *_size(rng)))
    truth, base = shop.truth(cut), float(np.minimum(shop.without, cut).mean())
    found = effect.adjusted(*one.arms())
    yield "effect: adjusted", found.interval().holds(truth)
    yield "effect: not adjusted", effect.unadjusted(*one.arms()).interval().holds(truth)
    share = effect.relative(found)
    yield "effect as a share of the holdout's mean", share is not None and share.interval().holds(truth / base)
    yield "effect of two times with other chances", _two_times(rng, shop)


def _size(rng: np.random.Generator) -> tuple[int, float]:
    """Eligible baskets and the holdout's share: never below 200 in the holdout, as no number is told there."""
    held = float(rng.choice((0.1, 0.2)))
    return int(np.exp(rng.uniform(np.log(240 / held), np.log(20_000)))), held


def _two_times(rng: np.random.Generator, shop: Trade) -> bool:
    """A fifth held out in the first weeks, then a tenth; meanwhile everything got dearer."""
    n, dearer = int(rng.integers(1500, 8000)), float(rng.uniform(1.0, 1.3))
    first, second = sample(rng, shop, n, 0.2), sample(rng, shop, 2 * n, 0.1)
    later = Sample(second.total * dearer, second.known * dearer, second.held)
    parts = [effect.adjusted(*first.arms()), effect.adjusted(*later.arms())]
    return effect.together(parts).interval().holds(shop.truth() * (1 + 2 * dearer) / 3)


def _middles(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """Seconds a sale takes: the median, the 90th percentile, and the difference of two medians."""
    n, m = int(rng.integers(400, 4000)), int(rng.integers(200, 800))
    more = float(rng.uniform(1.0, 1.15))
    one, two = np.sort(rng.lognormal(3.6, 0.5, n) * more), np.sort(rng.lognormal(3.6, 0.5, m))
    of_one, of_two = _between(one, 0.5), _between(two, 0.5)
    yield "median: order statistics (at least)", of_one.holds(np.exp(3.6) * more)
    high = np.exp(3.6 + 0.5 * 1.2815515655446004) * more
    yield "90th percentile: order statistics (at least)", _between(one, 0.9).holds(high)
    apart = intervals.mover(float(np.median(one)), of_one, float(np.median(two)), of_two)
    yield "difference of medians: square-and-add (at least)", apart.holds(np.exp(3.6) * (more - 1))


def _between(values: np.ndarray[tuple[int], np.dtype[np.float64]], q: float) -> Interval:
    ranks = intervals.quantile_ranks(len(values), q)
    assert ranks is not None
    return Interval(float(values[ranks[0] - 1]), float(values[ranks[1] - 1]))


def _tills(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """A roll-out by tills with shocks that last, four weeks before and after."""
    treated, others = int(rng.integers(3, 10)), int(rng.integers(5, 10))
    level = rng.normal(0.0, 1.0, treated + others)
    truth = float(rng.uniform(-0.5, 1.0))
    after = level + rng.normal(0.0, 0.6, treated + others) + np.where(np.arange(treated + others) < treated, truth, 0.0)
    changes = (after - level).tolist()
    found = differences.roll_out(changes[:treated], changes[treated:]).estimate.interval
    yield "roll-out by tills: differences in differences", found is not None and found.holds(truth)


def _daily(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """Sixty daily looks from the first one at which a number is told (200 baskets in the holdout), and earlier."""
    shop = trade(rng)
    a_day, held = int(rng.integers(40, 300)), float(rng.choice((0.1, 0.2)))
    one, cut = cut_off(sample(rng, shop, a_day * DAYS, held))
    truth, base = shop.truth(cut), float(np.minimum(shop.without, cut).mean())
    day = np.repeat(np.arange(DAYS), a_day)
    here, there = (moments_by_day(one.total[arm], one.known[arm], day[arm], DAYS) for arm in (~one.held, one.held))
    for name, least in (("told from 200 held out", effect.LEAST_HOLDOUT), ("from 30 held out", 30)):
        found = [effect.adjusted(*arms) for arms in zip(here, there, strict=True) if arms[1].n >= least]
        yield f"daily, effect: always valid, {name}", _all(found, truth, lambda e: (e.value, e.se))
        yield f"daily, share of the mean: always valid, {name}", _all(found, truth / base, _relative)
    p, q = float(rng.beta(2, 9)), float(rng.uniform(0.0, 0.1))
    yield "daily, difference of shares: always valid, from 30", _daily_shares(rng, p, min(0.9, p + q), a_day, held)


def _relative(one: Effect) -> tuple[float, float]:
    share = effect.relative(one)
    assert share is not None
    return share.value, share.se


def _all(looks: list[Effect], truth: float, of: Callable[[Effect], tuple[float, float]]) -> bool:
    return all(sequences.always_valid(*of(one), one.n, PLANNED).holds(truth) for one in looks)


def _daily_shares(rng: np.random.Generator, p: float, q: float, a_day: int, held: float) -> bool:
    there = rng.binomial(a_day, held, DAYS)
    k_there, k_here = np.cumsum(rng.binomial(there, p)), np.cumsum(rng.binomial(a_day - there, q))
    n_there, n_here = np.cumsum(there), np.cumsum(a_day - there)
    looks = zip(k_here.tolist(), n_here.tolist(), k_there.tolist(), n_there.tolist(), strict=True)
    return _all([effect.shares(*look) for look in looks if look[3] >= 30], q - p, lambda e: (e.value, e.se))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shops", type=int, default=SHOPS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true", help=f"{SHORT} shops")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    found = coverage(SHORT if args.short else args.shops, args.seed)
    if args.json:
        print(json.dumps([asdict(one) for one in found], indent=1))
        return
    print(f"Coverage of 95 % intervals over {found[0].shops} simulated shops")
    for one in found:
        least = f"{one.least:.0%}-{one.most:.0%}" if one.most < 1 else f"at least {one.least:.0%}"
        print(f"{one.name:62} {one.covered:7.2%}   wanted {least}{'' if one.ok else '   OUTSIDE'}")


if __name__ == "__main__":
    main()
