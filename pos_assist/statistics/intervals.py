"""Intervals of shares, means and middles: what a manager may believe of a number that rests on n baskets or cards."""

from __future__ import annotations

from bisect import bisect_left
from math import cbrt, hypot, sqrt

from scipy.special import bdtr, ndtri, stdtrit

from pos_assist.statistics.values import Estimate, Interval, WhyNot

LEVEL = 0.95
NO_SKEW = 1e-9


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
    """Of the difference of shares k1 / n1 - k2 / n2 (Newcombe 1998b, method 10).

    Raises:
        ValueError: as `wilson`.
    """
    return mover(k1 / n1 if n1 else 0.0, wilson(k1, n1, level), k2 / n2 if n2 else 0.0, wilson(k2, n2, level))


def mover(value1: float, one: Interval, value2: float, two: Interval) -> Interval:
    """Of value1 - value2, each with its own interval (square-and-add; Zou & Donner 2008). Any two numbers will do."""
    below = hypot(value1 - one.low, two.high - value2)
    above = hypot(one.high - value1, value2 - two.low)
    return Interval(value1 - value2 - below, value1 - value2 + above, one.level)


def mean(n: int, value: float, squares: float, skewness: float = 0.0, level: float = LEVEL) -> Interval:
    """Of a mean; `squares`: the sum of squared deviations from it (`PairMoments.ss_y`).

    Student's t; with the sample's `skewness` corrected for a long tail (Hall 1992, the cubic transformation), which
    totals of baskets have: at 100 receipts that covers .93-.95 instead of .89-.93 (tests/benchmarks/coverage.py).

    Raises:
        ValueError: fewer than two.
    """
    if n < 2:
        raise ValueError(f"a mean of {n} has no interval")
    se = sqrt(squares / (n - 1) / n)
    t = float(stdtrit(n - 1, 0.5 + level / 2))
    k = skewness / sqrt(n)
    low, high = (_unskewed(edge, k) for edge in (-t, t))
    return Interval(value - high * se, value - low * se, level)


def _unskewed(t: float, k: float) -> float:
    """The root of x + k x^2 / 3 + k^2 x^3 / 27 + k / 6 = t; k: skewness over the square root of n."""
    return 3 * (cbrt(1 + k * (t - k / 6)) - 1) / k if abs(k) > NO_SKEW else t


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
