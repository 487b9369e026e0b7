"""Many small measurements of the same kind, each drawn towards all as far as they do not truly differ.

Normal means with known errors (Efron & Morris 1977), the spread of the true values integrated over: with one plugged in
the intervals would be too narrow (statistics.md 3a).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

from pos_assist.statistics.mixtures import quantile
from pos_assist.statistics.values import Interval

STEPS = 64  # of the spread, from none at all to `WIDEST` times what was measured
WIDEST = 3.0
_Floats = NDArray[np.float64]


class Drawn(NamedTuple):
    """One of them, drawn in. `p_above`: the chance that the true value is above 0."""

    value: float
    interval: Interval
    p_above: float


class Family(NamedTuple):
    """All of them. `spread`: how much the true values differ, a standard deviation; `common`: their middle."""

    members: tuple[Drawn, ...]
    common: float
    spread: float


def drawn_in(values: Sequence[float], errors: Sequence[float], level: float = 0.95) -> Family:
    """Every spread of the true values up to `WIDEST` times that of the measured ones is as likely beforehand.

    Raises:
        ValueError: nothing measured, or an error that is not above 0.
    """
    measured, variances = np.asarray(values, float), np.asarray(errors, float) ** 2
    if not len(measured) or variances.min() <= 0:
        raise ValueError("Every value needs an error above 0.")
    most = WIDEST * float(measured.std()) if len(measured) > 1 else 0.0
    spreads = np.linspace(0.0, most, STEPS) if most > 0 else np.zeros(1)
    weights = 1 / (variances + spreads[:, None] ** 2)
    total = weights.sum(axis=1)
    common = (weights * measured).sum(axis=1) / total
    likely = np.log(weights).sum(axis=1) - np.log(total) - (weights * (measured - common[:, None]) ** 2).sum(axis=1)
    chances = np.exp((likely - likely.max()) / 2)
    chances /= chances.sum()
    pull = variances * weights  # towards the common mean, 1 = all the way
    means = pull * common[:, None] + (1 - pull) * measured
    deviations = np.sqrt((1 - pull) * variances + pull**2 / total[:, None])
    members = tuple(_member(means[:, one], deviations[:, one], chances, level) for one in range(len(measured)))
    return Family(members, float(chances @ common), float(chances @ spreads))


def _member(means: _Floats, deviations: _Floats, chances: _Floats, level: float) -> Drawn:
    tail = (1 - level) / 2
    low, high = (quantile(chance, means, deviations, chances) for chance in (tail, 1 - tail))
    return Drawn(float(chances @ means), Interval(low, high, level), float(chances @ ndtr(means / deviations)))
