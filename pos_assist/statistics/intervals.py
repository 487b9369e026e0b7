"""Intervals of shares, means and middles: what a manager may believe of a number that rests on n baskets or cards."""

from __future__ import annotations

from bisect import bisect_left
from math import sqrt

from scipy.special import bdtr, ndtri, stdtrit

from pos_assist.statistics.values import Estimate, Interval, WhyNot

LEVEL = 0.95


def normal_quantile(level: float = LEVEL) -> float:
    """The two-sided quantile: 1.96 for 0.95."""
    return float(ndtri(0.5 + level / 2))


def wilson(k: int, n: int, level: float = LEVEL) -> Interval:
    """Of the share k / n (K30; Wilson 1927, as in Newcombe 1998a, method 3): never below 0, never above 1.

    Raises:
        ValueError: not 0 <= k <= n, or n is 0.
    """
    _check(k, n)
    z = normal_quantile(level)
    p, shrink = k / n, 1 + z * z / n
    middle = (p + z * z / (2 * n)) / shrink
    half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / shrink
    return Interval(0.0 if k == 0 else middle - half, 1.0 if k == n else middle + half, level)


def share(k: int, n: int, level: float = LEVEL) -> Estimate:
    """The share k / n with its Wilson interval; NOTHING where n is 0."""
    return Estimate(k / n, wilson(k, n, level), n) if n else Estimate.none(WhyNot.NOTHING)


def newcombe(k1: int, n1: int, k2: int, n2: int, level: float = LEVEL) -> Interval:
    """Of the difference of shares k1 / n1 - k2 / n2 (Newcombe 1998b, method 10: the square-and-add of two Wilsons).

    Raises:
        ValueError: as `wilson`.
    """
    one, two = wilson(k1, n1, level), wilson(k2, n2, level)
    p1, p2 = k1 / n1, k2 / n2
    below = sqrt((p1 - one.low) ** 2 + (two.high - p2) ** 2)
    above = sqrt((one.high - p1) ** 2 + (p2 - two.low) ** 2)
    return Interval(p1 - p2 - below, p1 - p2 + above, level)


def mean(n: int, value: float, squares: float, level: float = LEVEL) -> Interval:
    """Student's interval of a mean; `squares`: the sum of squared deviations from it (`PairMoments.ss_y`).

    Raises:
        ValueError: fewer than two.
    """
    if n < 2:
        raise ValueError(f"a mean of {n} has no interval")
    half = float(stdtrit(n - 1, 0.5 + level / 2)) * sqrt(squares / (n - 1) / n)
    return Interval(value - half, value + half, level)


def binomial_limits(n: int, p: float, level: float = LEVEL) -> Interval:
    """Where k / n lies with this chance when the true share is p: exact quantiles of Bin(n, p) / n (K29).

    Raises:
        ValueError: n is below 1 or p not a share.
    """
    _check(0, n)
    if not 0 <= p <= 1:
        raise ValueError(f"{p} is no share")
    tail = (1 - level) / 2
    return Interval(_binomial_quantile(tail, n, p) / n, _binomial_quantile(1 - tail, n, p) / n, level)


def quantile_ranks(n: int, q: float, level: float = LEVEL) -> tuple[int, int] | None:
    """Which of n sorted values (counted from 1) bound the q-quantile; distribution-free, at least `level`.

    The order statistics' binomial interval (Conover 1999, 3.2). None: n is too small for any.
    """
    if n < 1:
        return None
    tail = (1 - level) / 2
    low, high = _binomial_quantile(tail, n, q), _binomial_quantile(1 - tail, n, q) + 1
    if low < 1 or high > n:
        return None
    return low, high


def _binomial_quantile(chance: float, n: int, p: float) -> int:
    """The smallest k with P(X <= k) >= chance."""
    return bisect_left(range(n), chance, key=lambda k: float(bdtr(k, n, p)))


def _check(k: int, n: int) -> None:
    if n < 1 or not 0 <= k <= n:
        raise ValueError(f"{k} of {n} is no share")
