"""How often each test finds something where there is nothing, and how soon lost baskets are noticed.

A/A shops: both arms see the same. One look at the end should reject in 5 %; sixty daily looks at a fixed interval do
in a third, which is why the screens show always-valid ones.
Run: python -m tests.benchmarks.aa_tests [--shops 2000] [--seed 1] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from pos_assist.services.reporting.effects import PLANNED
from pos_assist.statistics import differences, effect, intervals, multiplicity, sample_ratio, sequences
from pos_assist.statistics.moments import PairMoments
from tests.benchmarks.simulated_trade import Sample, cut_off, moments_by_day, sample, trade

SHOPS, SHORT = 2000, 300
DAYS, WEEKS = 60, 8
A_DAY = 300  # baskets of the shops whose ratio is watched, as in statistics.md 3b
Counts = NDArray[np.int64]
Spoil = Callable[[np.random.Generator, Counts, Counts], tuple[Counts, Counts]]


@dataclass(frozen=True)
class Rate:
    """Share of shops in which a test found something, and the most and least that it should."""

    name: str
    rejected: float
    shops: int
    least: float
    most: float

    @property
    def ok(self) -> bool:
        """Whether it is as it should be."""
        return self.least <= self.rejected <= self.most


@dataclass(frozen=True)
class Noticed:
    """A fault of the draw: in which share of shops it was noticed within sixty days, and on which day in the middle."""

    name: str
    noticed: float
    median_day: float


# name: least and most share of rejections over many shops; None: shown for comparison only
BOUNDS = {
    "effect, adjusted, once at the end": (0.04, 0.06),
    "effect, not adjusted, once at the end": (0.035, 0.06),
    "shares, Newcombe, once at the end": (0.035, 0.06),
    "three variants, each by itself": None,
    "three variants, Holm": (0.0, 0.06),
    "eight weekly looks, O'Brien-Fleming": (0.04, 0.06),
    "eight weekly looks, 1.96 each time": None,
    "sixty daily looks, always valid": (0.0, 0.05),
    "sixty daily looks, fixed interval": None,
    "roll-out by 8-18 tills, t on tills": (0.04, 0.06),
    "roll-out by 8-10 tills, exact": (0.0, 0.06),
    "sample ratio blocks, sixty daily looks": (0.0, 0.02),
    "sample ratio, chi-square below 5 %, daily": None,
}


def false_alarms(shops: int = SHOPS, seed: int = 1) -> list[Rate]:
    """Every test over as many shops without an effect."""
    found: dict[str, list[bool]] = defaultdict(list)
    for number in range(shops):
        rng = np.random.default_rng((seed, number))
        for look in (_once, _often, _variants, _weekly, _tills, _ratio):
            for name, rejected in look(rng):
                found[name].append(rejected)
    return [
        Rate(name, float(np.mean(found[name])), len(found[name]), *(bounds or (0.0, 1.0)))
        for name, bounds in BOUNDS.items()
    ]


def _once(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """One look at the end."""
    one, _ = cut_off(sample(rng, trade(rng, effect=False), int(rng.integers(2400, 20_000)), 0.1))
    yield "effect, adjusted, once at the end", effect.adjusted(*one.arms()).p < 0.05
    yield "effect, not adjusted, once at the end", effect.unadjusted(*one.arms()).p < 0.05
    p, n = float(rng.beta(2, 9)), int(rng.integers(2000, 20_000))
    k, m = rng.binomial(n, p), n // 9
    apart = intervals.newcombe(int(k), n, int(rng.binomial(m, p)), m)
    yield "shares, Newcombe, once at the end", not apart.holds(0.0)


def _often(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """Sixty daily looks."""
    a_day = int(rng.integers(60, 300))
    one, _ = cut_off(sample(rng, trade(rng, effect=False), a_day * DAYS, 0.1))
    looks = _looks(one, np.repeat(np.arange(DAYS), a_day), DAYS)
    found = [effect.adjusted(*arms) for arms in looks if arms[1].n >= effect.LEAST_HOLDOUT]
    valid = [sequences.always_valid(each.value, each.se, each.n, PLANNED) for each in found]
    yield "sixty daily looks, always valid", any(not each.holds(0.0) for each in valid)
    yield "sixty daily looks, fixed interval", any(not each.interval().holds(0.0) for each in found)


def _looks(one: Sample, day: Counts, days: int) -> list[tuple[PairMoments, PairMoments]]:
    by_arm = (moments_by_day(one.total[arm], one.known[arm], day[arm], days) for arm in (~one.held, one.held))
    return list(zip(*by_arm, strict=True))


def _weekly(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """Eight planned looks at a test with halves."""
    one, _ = cut_off(sample(rng, trade(rng, effect=False), 800 * WEEKS, 0.5))
    found = [effect.adjusted(*arms) for arms in _looks(one, np.repeat(np.arange(WEEKS), 800), WEEKS)]
    heights = [abs(each.value) / each.se for each in found]
    limits = zip(heights, OBRIEN_FLEMING, strict=True)
    yield "eight weekly looks, O'Brien-Fleming", any(height > limit for height, limit in limits)
    yield "eight weekly looks, 1.96 each time", any(height > 1.96 for height in heights)


OBRIEN_FLEMING = sequences.obrien_fleming(WEEKS)


def _variants(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """Three sentences against today's, 1,500 cards each."""
    p, n = float(rng.beta(2, 9)), 1500
    today, *others = (int(k) for k in rng.binomial(n, p, 4))
    ps = [effect.shares(k, n, today, n).p for k in others]
    yield "three variants, each by itself", min(ps) < 0.05
    yield "three variants, Holm", min(multiplicity.holm(ps)) < 0.05


def _tills(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """Some to many tills by Student's t, few by every way to choose the treated ones."""
    p = _rolled_out(rng, int(rng.integers(8, 19))).p
    exact_p = _rolled_out(rng, int(rng.integers(8, 11))).exact_p
    assert p is not None
    assert exact_p is not None
    yield "roll-out by 8-18 tills, t on tills", p < 0.05
    yield "roll-out by 8-10 tills, exact", exact_p <= 0.05


def _rolled_out(rng: np.random.Generator, tills: int) -> differences.RollOut:
    """Four weeks before and after; every till has a level, and shocks that last (AR 1)."""
    treated = int(rng.integers(max(2, tills // 4), tills // 2 + 1))
    treated = treated if differences.least_p(treated, tills - treated) <= differences.ENOUGH_P else tills // 2
    days = np.zeros((tills, 56))
    shock = rng.normal(0.0, 0.03, tills)
    for day in range(56):
        shock = 0.8 * shock + rng.normal(0.0, 0.02, tills)
        days[:, day] = shock + 0.0005 * day + rng.normal(0.0, 0.05, tills)
    changes = (days[:, 28:].mean(axis=1) - days[:, :28].mean(axis=1)).tolist()
    return differences.roll_out(changes[:treated], changes[treated:])


def _ratio(rng: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """A draw as planned, looked at every day."""
    looks = _watched(*_drawn(rng))
    yield "sample ratio blocks, sixty daily looks", any(one.blocked for one in looks)
    yield "sample ratio, chi-square below 5 %, daily", any(one.p < 0.05 for one in looks)


def _drawn(rng: np.random.Generator, share: float = 0.1) -> tuple[Counts, Counts]:
    there = rng.binomial(A_DAY, share, DAYS)
    return A_DAY - there, there


def _watched(here: Counts, there: Counts, share: float = 0.1) -> list[sample_ratio.SampleRatio]:
    counts = zip(np.cumsum(here).tolist(), np.cumsum(there).tolist(), strict=True)
    return [sample_ratio.check(pair, (1 - share, share)) for pair in counts]


FAULTS: dict[str, tuple[float, Spoil]] = {
    "a tenth of one arm's baskets is lost, half and half": (
        0.5,
        lambda rng, here, there: (rng.binomial(here, 0.9), there),
    ),
    "a tenth of the treatment's baskets is lost": (0.1, lambda rng, here, there: (rng.binomial(here, 0.9), there)),
    "a fifth of the holdout's baskets is lost": (0.1, lambda rng, here, there: (here, rng.binomial(there, 0.8))),
    "a third of the holdout is offered something": (0.1, lambda rng, here, there: _moved(rng, here, there, 0.3)),
}


def _moved(rng: np.random.Generator, here: Counts, there: Counts, share: float) -> tuple[Counts, Counts]:
    moved = rng.binomial(there, share)
    return here + moved, there - moved


def faults(shops: int = SHOPS, seed: int = 1) -> list[Noticed]:
    """How soon the sample ratio blocks where baskets are lost or moved."""
    return [_noticed(name, shops, seed) for name in FAULTS]


def _noticed(name: str, shops: int, seed: int) -> Noticed:
    days = []
    share, spoil = FAULTS[name]
    for number in range(shops):
        rng = np.random.default_rng((seed, number))
        looks = _watched(*spoil(rng, *_drawn(rng, share)), share)
        days.append(next((day for day, one in enumerate(looks, start=1) if one.blocked), DAYS + 1))
    return Noticed(name, float(np.mean(np.array(days) <= DAYS)), float(np.median(days)))


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shops", type=int, default=SHOPS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true", help=f"{SHORT} shops")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    shops = SHORT if args.short else args.shops
    rates, noticed = false_alarms(shops, args.seed), faults(max(shops // 4, 50), args.seed)
    if args.json:
        print(
            json.dumps({"rates": [asdict(one) for one in rates], "faults": [asdict(one) for one in noticed]}, indent=1)
        )
        return
    print(f"Tests at 5 % in {shops} simulated shops without any effect: how often they find one")
    for rate in rates:
        wanted = "for comparison" if BOUNDS[rate.name] is None else f"wanted {rate.least:.1%}-{rate.most:.1%}"
        print(f"{rate.name:50} {rate.rejected:7.2%}   {wanted}{'' if rate.ok else '   OUTSIDE'}")
    print(f"Sample ratio, {A_DAY} baskets a day, a tenth held out where not said, daily: noticed within {DAYS} days")
    for one in noticed:
        print(f"{one.name:50} {one.noticed:7.2%}   in the middle on day {one.median_day:.0f}")


if __name__ == "__main__":
    main()
