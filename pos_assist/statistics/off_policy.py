"""What another choice would have brought, from what was really shown and the logged chance with which it was.

The chance must be the logged one: the share of the whole time in its place is wrong by a tenth, 1/K by more than a
quarter, and a choice that depends on the moment by as much with no coverage at all (statistics.md 3d).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from pos_assist.statistics.intervals import normal_quantile
from pos_assist.statistics.values import Estimate, Interval, WhyNot

LEAST_EFFECTIVE = 100.0  # of the sample after weighting; fewer carry no interval that holds


class Weighted(NamedTuple):
    """Sums over decisions: all that an estimate needs. w = [the other policy shows it] / logged chance; r: reward.

    For a policy that always shows one offer, w is 1 / chance where that was shown, and 0 elsewhere.
    """

    n: int  # decisions in which the other policy could have shown it
    w: float = 0.0
    ww: float = 0.0
    wr: float = 0.0
    wwr: float = 0.0
    wwrr: float = 0.0

    def __add__(self, other: object) -> Weighted:
        """Both samples as one."""
        if not isinstance(other, Weighted):
            return NotImplemented
        return Weighted(self.n + other.n, *(one + two for one, two in zip(self[1:], other[1:], strict=True)))

    @classmethod
    def of(cls, weights: ArrayLike, rewards: ArrayLike) -> Weighted:
        """Of single decisions."""
        w, r = np.asarray(weights, float), np.asarray(rewards, float)
        ww = w * w
        sums = (float(one.sum()) for one in (w, ww, w * r, ww * r, ww * r * r))
        return cls(len(w), *sums)


def effective(sums: Weighted) -> float:
    """How many equally weighted decisions know as much (Kish); 0 where it was never shown."""
    return sums.w * sums.w / sums.ww if sums.ww else 0.0


def snips(sums: Weighted, level: float = 0.95) -> Estimate:
    """Self-normalised inverse propensity: the mean reward had the other policy chosen. `n` is the effective sample.

    Below `LEAST_EFFECTIVE`: TOO_FEW; never shown: NO_VARIATION.
    """
    known = effective(sums)
    if known < LEAST_EFFECTIVE:
        return Estimate.none(WhyNot.TOO_FEW if known else WhyNot.NO_VARIATION, int(known))
    value = sums.wr / sums.w
    variance = (sums.wwrr - 2 * value * sums.wwr + value * value * sums.ww) / sums.w**2
    half = normal_quantile(level) * max(0.0, variance) ** 0.5
    return Estimate(value, Interval(value - half, value + half, level), int(known))
