"""Looking more than once: intervals that hold at every look, and the limits of a few planned ones."""

from __future__ import annotations

from math import log, sqrt

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import brentq
from scipy.special import ndtr, ndtri

from pos_assist.statistics.values import Interval

_GRID = 801  # points between the limits: crossing chances good to 1e-8


def mixture_bound(v: float, best_at: float, alpha: float = 0.05) -> float:
    """What |a sum with variance v| passes at no v whatsoever, but with chance `alpha`; narrowest near v = `best_at`.

    The two-sided normal mixture of Howard et al. 2021 (Ann. Stat. 49:1055, eq. 14) with their tuning of rho.
    """
    twice = 2 * log(1 / alpha)
    rho = best_at / (twice + log(1 + twice))
    return sqrt((v + rho) * log((v + rho) / (rho * alpha * alpha)))


def always_valid(value: float, se: float, n: int, planned: int, level: float = 0.95) -> Interval:
    """An interval that may be looked at every day: it covers at all looks together, with chance `level`.

    The asymptotic confidence sequence (Waudby-Smith et al., arXiv 2103.06476). `n`: baskets so far, both arms;
    `planned`: how many are planned, where it is narrowest. Not before some thirty in the smaller arm.

    Raises:
        ValueError: n or planned is below 1.
    """
    if n < 1 or planned < 1:
        raise ValueError(f"no sequence of {n} of {planned}")
    half = se * mixture_bound(n, planned, 1 - level) / sqrt(n)
    return Interval(value - half, value + half, level, always_valid=True)


def obrien_fleming(looks: int, level: float = 0.95) -> tuple[float, ...]:
    """For each of evenly spaced looks: how large |z| must be to stop (O'Brien & Fleming 1979, two-sided).

    Raises:
        ValueError: fewer than one look.
    """
    return _planned(looks, level, 0.5)


def pocock(looks: int, level: float = 0.95) -> tuple[float, ...]:
    """The same height at every look (Pocock 1977)."""
    return _planned(looks, level, 0.0)


def crossing(limits: tuple[float, ...]) -> float:
    """Chance that |z| passes one of the limits at evenly spaced looks when there is no effect.

    Armitage, McPherson & Rowe 1969: the density of the sum is carried from look to look on a grid.
    """
    sums, density = np.zeros(1), np.ones(1)
    inside = 1.0
    for look, limit in enumerate(limits, start=1):
        edge = limit * sqrt(look)
        if look == len(limits):
            inside = float(np.sum(density * (ndtr(edge - sums) - ndtr(-edge - sums))))
        else:
            grid = np.linspace(-edge, edge, _GRID)
            density = _carried(density, sums, grid) * _simpson(grid)
            sums = grid
    return 1 - inside


def _planned(looks: int, level: float, falling: float) -> tuple[float, ...]:
    if looks < 1:
        raise ValueError("no look, no limit")
    shape = [(looks / look) ** falling for look in range(1, looks + 1)]
    alpha = 1 - level
    lowest, highest = float(ndtri(1 - alpha / 2)), float(ndtri(1 - alpha / (2 * looks)))

    def too_often(height: float) -> float:
        return crossing(tuple(height * part for part in shape)) - alpha

    height = lowest if looks == 1 else float(brentq(too_often, lowest - 0.01, highest + 0.01, xtol=1e-9))
    return tuple(height * part for part in shape)


def _carried(density: NDArray[np.float64], sums: NDArray[np.float64], grid: NDArray[np.float64]) -> NDArray[np.float64]:
    """The density at `grid` one look later; `density` carries the weights of the integration already."""
    step = grid[:, None] - sums[None, :]
    later: NDArray[np.float64] = np.exp(-0.5 * step * step) @ density / sqrt(2 * np.pi)
    return later


def _simpson(grid: NDArray[np.float64]) -> NDArray[np.float64]:
    weights = np.full(grid.size, 2.0)
    weights[1::2] = 4.0
    weights[0] = weights[-1] = 1.0
    return weights * (float(grid[1] - grid[0]) / 3)
