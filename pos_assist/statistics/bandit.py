"""How often each variant is tried: Gaussian Thompson sampling on what a try brings, fading, with a floor for all.

The share of a variant is its chance to be the best as far as is known, and never less than the floor: without the
floor nothing could be learned of it later, and estimates of another policy would have no ground (statistics.md 3d).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from scipy.special import ndtr, ndtri

HALF_LIFE_DAYS = 30.0  # under drift the least loss (statistics.md 3d)
FLOOR = 0.02  # a variant; costs some 2.6 % of the margin and buys valid inference (statistics.md 3d)
PRIOR_TRIES = 10.0  # what the common mean weighs beside a variant's own tries: one busy hour of a small shop
_POINTS = ndtri((np.arange(512) + 0.5) / 512)  # of each variant's own values, equally likely


class Tries(NamedTuple):
    """What one variant brought on one day: how many tries, their sum and their sum of squares."""

    age_days: float  # 0 = today
    n: float
    total: float
    squares: float


class Believed(NamedTuple):
    """Mean and standard deviation of what a try of the variant brings, as far as is known."""

    mean: float
    deviation: float
    tries: float  # faded


def believed(variants: Sequence[Iterable[Tries]], *, half_life_days: float = HALF_LIFE_DAYS) -> list[Believed]:
    """Of each variant; they share the spread of a single try and, as a prior of `PRIOR_TRIES`, their common mean.

    A try of `half_life_days` ago counts half; 0 or less: nothing fades.
    """
    faded = [_faded(days, half_life_days) for days in variants]
    n, total, squares = (sum(one[part] for one in faded) for part in range(3))
    common = total / n if n else 0.0
    within = squares - sum(one[1] ** 2 / one[0] for one in faded if one[0])
    spread = max(within / n, 1e-12) if n else 1.0  # no tries at all: everything is as likely
    return [
        Believed(
            (one[1] + PRIOR_TRIES * common) / (one[0] + PRIOR_TRIES), (spread / (one[0] + PRIOR_TRIES)) ** 0.5, one[0]
        )
        for one in faded
    ]


def chances_best(variants: Sequence[Believed]) -> list[float]:
    """The chance of each to have the greatest mean, of independent normal values; sums to 1."""
    means, deviations = np.array([one.mean for one in variants]), np.array([one.deviation for one in variants])
    chances = np.empty(len(means))
    for place, (mean, deviation) in enumerate(zip(means, deviations, strict=True)):
        others = np.arange(len(means)) != place
        values = mean + deviation * _POINTS
        chances[place] = ndtr((values[:, None] - means[others]) / deviations[others]).prod(axis=1).mean()
    return [float(one) for one in chances / chances.sum()]


def shares(variants: Sequence[Believed], floor: float = FLOOR) -> list[float]:
    """What share of the tries each gets: floor + (1 - K floor) x chance to be the best; sums to 1.

    Raises:
        ValueError: the floors alone are more than everything.
    """
    left = 1 - floor * len(variants)
    if floor < 0 or left < 0:
        raise ValueError(f"A floor of {floor} for {len(variants)} variants leaves nothing.")
    return [floor + left * chance for chance in chances_best(variants)]


def _faded(days: Iterable[Tries], half_life_days: float) -> tuple[float, float, float]:
    n = total = squares = 0.0
    for day in days:
        weight = 0.5 ** (max(0.0, day.age_days) / half_life_days) if half_life_days > 0 else 1.0
        n, total, squares = n + weight * day.n, total + weight * day.total, squares + weight * day.squares
    return n, total, squares
