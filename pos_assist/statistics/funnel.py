"""Who stands outside what chance makes of equal people: exact binomial limits, widened where the shop varies more."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

import numpy as np

from pos_assist.statistics.intervals import binomial_limits
from pos_assist.statistics.values import Interval

WINSORISED = 0.1  # of each tail, so that the few who stand out do not widen the limits for themselves
FEWEST = 10  # people; with fewer nobody is winsorised, and one who stands out would hide behind wider limits
NARROW, WIDE = 0.95, 0.998


class Standing(NamedTuple):
    """Where a person stands. `height`: as many standard errors from the shop's rate as the person's from `expected`."""

    z: float
    height: float


def standing(yes: int, shown: int, expected: float, centre: float) -> Standing:
    """`expected`: the rate that the person's own mix yields; `centre`: the shop's, whose funnel is drawn.

    Where chance leaves no room (an expected rate of 0 or 1) the dot is in the middle.
    """
    error = sqrt(expected * (1 - expected) / shown)
    z = (yes / shown - expected) / error if error > 0 else 0.0
    return Standing(z, min(1.0, max(0.0, centre + z * sqrt(centre * (1 - centre) / shown))))


def dispersion(zs: Sequence[float]) -> float:
    """phi: the mean square of the winsorised z (Spiegelhalter 2005); 1 where it may be chance, or of too few."""
    if len(zs) < FEWEST:
        return 1.0
    low, high = np.quantile(zs, [WINSORISED, 1 - WINSORISED])
    phi = float((np.clip(zs, low, high) ** 2).mean())
    return phi if phi > 1 + 2 * sqrt(2 / len(zs)) else 1.0


def limits(shown: int, rate: float, level: float, phi: float = 1.0) -> Interval:
    """Where equal people lie with this chance: exact quantiles, their distance from the rate times the root of phi."""
    exact = binomial_limits(shown, rate, level)
    if phi == 1.0:
        return exact
    wider = sqrt(phi)
    return Interval(max(0.0, rate + (exact.low - rate) * wider), min(1.0, rate + (exact.high - rate) * wider), level)
