"""Shares, means and limits against statsmodels, scipy and the tables of the papers they come from."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from pos_assist.statistics import intervals
from pos_assist.statistics.values import Interval, WhyNot

EXACT = 1e-9


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_gives_the_values_newcombe_printed(k: int, n: int, low: float, high: float) -> None:
    """R6: Newcombe 1998a, table I, method 3."""
    one = intervals.wilson(k, n)
    assert (round(one.low, 4), round(one.high, 4)) == (low, high)


@given(st.integers(1, 5000), st.data(), st.sampled_from([0.5, 0.9, 0.95, 0.998]))
def test_wilson_is_that_of_statsmodels(n: int, data: st.DataObject, level: float) -> None:
    k = data.draw(st.integers(0, n))
    one = intervals.wilson(k, n, level)
    low, high = proportion_confint(k, n, alpha=1 - level, method="wilson")
    assert one.low == pytest.approx(low, abs=EXACT)
    assert one.high == pytest.approx(high, abs=EXACT)
    assert one.holds(k / n)


@pytest.mark.parametrize(
    ("a", "b", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
    ],
)
def test_the_difference_gives_the_values_newcombe_printed(
    a: tuple[int, int], b: tuple[int, int], low: float, high: float
) -> None:
    """R7: Newcombe 1998b, table II, method 10."""
    one = intervals.newcombe(*a, *b)
    assert (round(one.low, 4), round(one.high, 4)) == (low, high)


@given(st.integers(1, 3000), st.integers(1, 3000), st.data())
def test_the_difference_is_that_of_statsmodels(n1: int, n2: int, data: st.DataObject) -> None:
    k1, k2 = data.draw(st.integers(0, n1)), data.draw(st.integers(0, n2))
    one = intervals.newcombe(k1, n1, k2, n2)
    low, high = confint_proportions_2indep(k1, n1, k2, n2, method="newcomb", compare="diff")
    assert one.low == pytest.approx(low, abs=EXACT)
    assert one.high == pytest.approx(high, abs=EXACT)


def test_a_mean_is_that_of_students_t() -> None:
    values = np.random.default_rng(1).lognormal(2.0, 1.0, 40)
    one = intervals.mean(40, float(values.mean()), float(((values - values.mean()) ** 2).sum()))
    reference = stats.t.interval(0.95, 39, values.mean(), stats.sem(values))
    assert (one.low, one.high) == pytest.approx(reference, abs=EXACT)


@given(st.integers(1, 4000), st.floats(0.0, 1.0), st.sampled_from([0.95, 0.998]))
def test_the_limits_are_exact_quantiles(n: int, p: float, level: float) -> None:
    one = intervals.binomial_limits(n, p, level)
    tail = (1 - level) / 2
    for value, chance in ((one.low, tail), (one.high, 1 - tail)):
        k = round(value * n)
        assert stats.binom.cdf(k, n, p) >= chance - EXACT
        assert k == 0 or stats.binom.cdf(k - 1, n, p) <= chance + EXACT


@pytest.mark.parametrize(("n", "p"), [(30, 0.1), (50, 0.12), (200, 0.08), (1000, 0.31), (7, 0.5)])
def test_the_limits_are_those_of_scipy(n: int, p: float) -> None:
    one = intervals.binomial_limits(n, p, 0.998)
    assert (round(one.low * n), round(one.high * n)) == (stats.binom.ppf(0.001, n, p), stats.binom.ppf(0.999, n, p))


@pytest.mark.parametrize(("n", "q"), [(30, 0.5), (200, 0.5), (200, 0.9), (1000, 0.9), (60, 0.9)])
def test_ranks_bound_a_quantile_often_enough_and_no_wider(n: int, q: float) -> None:
    ranks = intervals.quantile_ranks(n, q)
    assert ranks is not None
    low, high = ranks
    assert stats.binom.cdf(high - 1, n, q) - stats.binom.cdf(low - 1, n, q) >= 0.95
    assert stats.binom.cdf(high - 2, n, q) - stats.binom.cdf(low, n, q) < 0.95


def test_few_values_do_not_bound_a_quantile() -> None:
    assert intervals.quantile_ranks(5, 0.5) is None
    assert intervals.quantile_ranks(20, 0.9) is None
    assert intervals.quantile_ranks(0, 0.5) is None


def test_nothing_of_nothing_is_no_number() -> None:
    assert intervals.share(0, 0).why_not is WhyNot.NOTHING
    assert intervals.share(3, 4).value == 0.75


@pytest.mark.parametrize(("k", "n"), [(1, 0), (5, 4), (-1, 4)])
def test_no_share_is_refused(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        intervals.wilson(k, n)


@pytest.mark.parametrize("skewness", [-1.5, 0.3, 2.0, 6.0])
def test_a_long_tail_moves_the_interval_of_a_mean(skewness: float) -> None:
    """Hall 1992: x + k x^2 / 3 + k^2 x^3 / 27 + k / 6 of the ends' distances are Student's quantiles."""
    n, squares = 200, 900.0
    one = intervals.mean(n, 50.0, squares, skewness)
    se, k, t = np.sqrt(squares / (n - 1) / n), skewness / np.sqrt(n), stats.t.ppf(0.975, n - 1)
    for end, wanted in ((one.high, -t), (one.low, t)):
        x = (50.0 - end) / se
        assert x + k * x**2 / 3 + k**2 * x**3 / 27 + k / 6 == pytest.approx(wanted, abs=EXACT)
    assert (one.high - 50.0 > 50.0 - one.low) == (skewness > 0)


def test_any_two_numbers_with_intervals_have_a_difference() -> None:
    """Of two shares it is Newcombe's; of two means with equal spreads the usual one."""
    one, two = intervals.wilson(56, 70), intervals.wilson(48, 80)
    assert intervals.mover(56 / 70, one, 48 / 80, two) == intervals.newcombe(56, 70, 48, 80)
    means = intervals.mover(5.0, Interval(4.0, 6.0), 3.0, Interval(2.0, 4.0))
    assert means[:2] == pytest.approx((2 - np.sqrt(2), 2 + np.sqrt(2)), abs=EXACT)


def test_one_value_has_no_interval() -> None:
    with pytest.raises(ValueError, match="a mean of 1"):
        intervals.mean(1, 3.0, 0.0)
