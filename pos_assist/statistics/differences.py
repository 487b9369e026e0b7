"""A roll-out by tills or stores: before and after, with and without (difference in differences).

Each till is one observation: its change from before to after. Errors counted by basket would find an effect in a
third of shops that have none (Bertrand, Duflo & Mullainathan 2004; statistics.md 3e).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb, sqrt

import numpy as np
from scipy.special import stdtr, stdtrit

from pos_assist.statistics.values import Estimate, Interval, WhyNot

LEAST_TILLS = 8  # G8 of statistics.md: below it not even 3 % more can be shown
ENOUGH_P = 0.05
_MOST_ORDERS = 200_000  # more ways to choose the treated tills are not tried out


@dataclass(frozen=True, slots=True)
class RollOut:
    """The effect on the tills that got it; `exact_p` by permutation, None where there are too many ways to try."""

    estimate: Estimate
    p: float | None = None
    exact_p: float | None = None


def roll_out(treated: Sequence[float], others: Sequence[float], level: float = 0.95) -> RollOut:
    """Changes (after less before) of the tills that got it against those of the others: Student's t on tills.

    TOO_FEW_TILLS with fewer than eight, fewer than two on a side, or where no permutation could come to 5 %.
    """
    k, m = len(treated), len(others)
    if k + m < LEAST_TILLS or min(k, m) < 2 or least_p(k, m) > ENOUGH_P:
        return RollOut(Estimate.none(WhyNot.TOO_FEW_TILLS, k + m))
    one, two = np.asarray(treated, float), np.asarray(others, float)
    value = float(one.mean() - two.mean())
    freedom = k + m - 2
    pooled = (float(np.sum((one - one.mean()) ** 2)) + float(np.sum((two - two.mean()) ** 2))) / freedom
    se = sqrt(pooled * (1 / k + 1 / m))
    half = float(stdtrit(freedom, 0.5 + level / 2)) * se
    p = 2 * float(stdtr(freedom, -abs(value) / se)) if se else float(not value)
    return RollOut(
        Estimate(value, Interval(value - half, value + half, level), k + m), p, _exact(np.concatenate((one, two)), k)
    )


def least_p(treated: int, others: int) -> float:
    """The smallest two-sided p that choosing these many tills of all could give."""
    ways = comb(treated + others, treated)
    return min((2 if treated == others else 1) / ways, 1.0)


def _exact(changes: np.ndarray[tuple[int], np.dtype[np.float64]], k: int) -> float | None:
    """Share of all ways to choose k tills whose difference is as far from nought, this one included."""
    n = len(changes)
    if comb(n, k) > _MOST_ORDERS:
        return None
    whole = float(changes.sum())
    sums = np.array([changes[list(chosen)].sum() for chosen in combinations(range(n), k)])
    apart = np.abs(sums / k - (whole - sums) / (n - k))
    seen = abs(changes[:k].mean() - changes[k:].mean())
    return float(np.mean(apart >= seen * (1 - 1e-12)))
