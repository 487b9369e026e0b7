"""What offering adds, against statsmodels, scipy and what tea-tasting prints."""

from __future__ import annotations

from math import log, sqrt

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import stats

from pos_assist.statistics import effect
from pos_assist.statistics.moments import PairMoments

EXACT = 1e-9
Numbers = NDArray[np.float64]


def _of_sums(n: int, *sums: float) -> PairMoments:
    y, yy, x, xx, xy = sums
    return PairMoments(n, y / n, x / n, yy - y * y / n, xx - x * x / n, xy - x * y / n)


# tea-tasting 1.14.0, make_users_data(rng=42, covariates=True): orders and orders_covariate, as sums
CONTROL = _of_sums(2023, 1073, 2073, 1090, 2720, 1691)
TREATMENT = _of_sums(1977, 1133, 2121, 1006, 2380, 1551)


def arms(seed: int, *, n: int = 700, held: float = 0.2) -> tuple[Numbers, Numbers, NDArray[np.bool_]]:
    """Totals, values at the decision, who is held out."""
    rng = np.random.default_rng(seed)
    x = rng.lognormal(2.5, 0.9, n)
    here = rng.random(n) > held
    return x * rng.lognormal(0.0, 0.2, n) + here * rng.exponential(0.5, n), x, here


def moments(y: Numbers, x: Numbers) -> PairMoments:
    return PairMoments.of(zip(y.tolist(), x.tolist(), strict=True))


def test_the_plain_difference_is_that_of_tea_tasting() -> None:
    """R5."""
    one = effect.unadjusted(TREATMENT, CONTROL)
    assert one.value == pytest.approx(0.04269014577177832, abs=EXACT)
    assert one.interval()[:2] == pytest.approx((-0.010800201598205522, 0.09618049314176216), abs=EXACT)
    assert one.p == pytest.approx(0.11773177998716207, abs=EXACT)


def test_the_relative_difference_is_that_of_tea_tasting() -> None:
    """R5."""
    one = effect.relative(effect.unadjusted(TREATMENT, CONTROL))
    assert one is not None
    assert one.value == pytest.approx(0.08048664016431273, abs=EXACT)
    assert one.interval()[:2] == pytest.approx((-0.019515294044061937, 0.1906880061278886), abs=EXACT)


def test_the_adjusted_difference_is_nearly_that_of_tea_tasting() -> None:
    """Its slope counts the difference between the arms as if it were one among baskets; ours does not."""
    one = effect.adjusted(TREATMENT, CONTROL)
    assert one.value == pytest.approx(0.05830389260866353, abs=5e-5)
    assert one.interval()[:2] == pytest.approx((0.015696510168618664, 0.1009112750487084), abs=5e-5)


@pytest.mark.parametrize("seed", range(5))
def test_the_plain_difference_is_that_of_scipy(seed: int) -> None:
    y, x, here = arms(seed)
    one = effect.unadjusted(moments(y[here], x[here]), moments(y[~here], x[~here]))
    reference = stats.ttest_ind(y[here], y[~here], equal_var=False)
    assert one.p == pytest.approx(reference.pvalue, abs=EXACT)
    assert one.freedom == pytest.approx(reference.df, rel=EXACT)
    assert one.interval(0.9)[:2] == pytest.approx(tuple(reference.confidence_interval(0.9)), abs=EXACT)


@pytest.mark.parametrize("seed", range(5))
def test_the_adjusted_difference_is_that_of_a_regression(seed: int) -> None:
    """Least squares of y on arm and x: its coefficient, and the spread of its residuals in each arm."""
    y, x, here = arms(seed)
    one = effect.adjusted(moments(y[here], x[here]), moments(y[~here], x[~here]))
    fit = sm.OLS(y, np.column_stack((np.ones_like(y), here.astype(float), x))).fit()
    assert one.value == pytest.approx(fit.params[1], abs=EXACT)
    variance = sum(fit.resid[arm].var(ddof=1) / arm.sum() for arm in (here, ~here))
    assert one.se == pytest.approx(sqrt(variance), rel=EXACT)
    assert one.treatment == pytest.approx(fit.params[0] + fit.params[1] + fit.params[2] * x.mean(), rel=EXACT)
    assert one.holdout == pytest.approx(fit.params[0] + fit.params[2] * x.mean(), rel=EXACT)
    assert one.se == pytest.approx(fit.get_robustcov_results("HC3").bse[1], rel=0.05)


def test_the_relative_error_is_that_of_the_delta_method() -> None:
    """By a numerical derivative: the ratio of adjusted means, as its parts are moved."""
    y, x, here = arms(3, n=4000)
    one = effect.relative(effect.adjusted(moments(y[here], x[here]), moments(y[~here], x[~here])))
    assert one is not None
    rng, drawn = np.random.default_rng(1), []
    for _ in range(1500):
        again = rng.integers(0, len(y), len(y))
        yy, xx, hh = y[again], x[again], here[again]
        found = effect.relative(effect.adjusted(moments_of(yy[hh], xx[hh]), moments_of(yy[~hh], xx[~hh])))
        drawn.append(found.value if found else 0.0)
    assert one.se == pytest.approx(float(np.std(drawn)), rel=0.08)
    assert one.log_se == pytest.approx(one.se / (1 + one.value), rel=EXACT)


def moments_of(y: Numbers, x: Numbers) -> PairMoments:
    """The same, quickly."""
    dy, dx = y - y.mean(), x - x.mean()
    return PairMoments(len(y), float(y.mean()), float(x.mean()), float(dy @ dy), float(dx @ dx), float(dy @ dx))


@given(st.integers(0, 10_000), st.integers(2, 60))
def test_moments_add_up_in_any_order(seed: int, cut: int) -> None:
    y, x, _ = arms(seed, n=80)
    parts = moments(y[:cut], x[:cut]) + moments(y[cut:], x[cut:])
    whole = moments_of(y, x)
    for name in ("n", "mean_y", "mean_x", "ss_y", "ss_x", "sp_xy"):
        assert getattr(parts, name) == pytest.approx(getattr(whole, name), rel=EXACT)


def test_adjusting_narrows_and_does_not_move() -> None:
    """What the value at the decision tells is taken out of the error; the effect is about the same."""
    y, x, here = arms(7, n=20_000)
    plain = effect.unadjusted(moments_of(y[here], x[here]), moments_of(y[~here], x[~here]))
    better = effect.adjusted(moments_of(y[here], x[here]), moments_of(y[~here], x[~here]))
    assert better.se < plain.se / 3
    assert abs(better.value - 0.5) < 3 * better.se


def test_a_value_at_the_decision_that_is_always_the_same_tells_nothing() -> None:
    y, x, here = arms(1)
    flat = np.ones_like(x)
    one = effect.adjusted(moments(y[here], flat[here]), moments(y[~here], flat[~here]))
    assert one == effect.unadjusted(moments(y[here], flat[here]), moments(y[~here], flat[~here]))


def test_times_with_other_chances_are_weighted_not_mixed() -> None:
    """A holdout of 50 % in a cheap month and of 10 % in a dear one: mixed, nothing looks like a gain of 8."""
    cheap, dear = PairMoments(1000, 10.0, 0.0, 1000.0), PairMoments(1000, 20.0, 0.0, 1000.0)
    dear_more = PairMoments(9000, 20.0, 0.0, 9000.0)
    mixed = effect.unadjusted(cheap + dear_more, cheap + dear)
    apart = effect.together([effect.unadjusted(cheap, cheap), effect.unadjusted(dear_more, dear)])
    assert mixed.value == pytest.approx(4.0)
    assert apart.value == 0.0
    first, second = effect.unadjusted(cheap, cheap), effect.unadjusted(dear_more, dear)
    assert apart.se == pytest.approx(sqrt((2000 * first.se) ** 2 + (10_000 * second.se) ** 2) / 12_000, rel=EXACT)
    assert apart.n == 12_000


def test_one_time_alone_is_itself() -> None:
    one = effect.adjusted(TREATMENT, CONTROL)
    again = effect.together([one])
    assert (again.value, again.se, again.n) == pytest.approx((one.value, one.se, one.n), rel=EXACT)
    assert again.freedom == pytest.approx(one.freedom, rel=EXACT)


def test_a_share_of_nothing_is_none() -> None:
    nothing = PairMoments(10, 0.0, 0.0, 1.0)
    assert effect.relative(effect.unadjusted(TREATMENT, nothing)) is None


def test_the_relative_interval_is_symmetric_in_the_logarithm() -> None:
    one = effect.relative(effect.adjusted(TREATMENT, CONTROL))
    assert one is not None
    low, high = one.interval()[:2]
    assert log(1 + low) + log(1 + high) == pytest.approx(2 * log(1 + one.value), abs=EXACT)


def test_one_basket_has_no_error() -> None:
    with pytest.raises(ValueError, match="no difference"):
        effect.adjusted(TREATMENT, PairMoments(1, 2.0, 3.0))
    with pytest.raises(ValueError, match="no stratum"):
        effect.together([])


def test_none_of_so_many_in_both_arms_is_not_sure_to_be_never() -> None:
    found = effect.careful_shares(0, 200, 0, 150)
    assert found.value == 0
    assert found.se == pytest.approx(sqrt(1 / 202 * 201 / 202 / 201 + 1 / 152 * 151 / 152 / 151))
    assert effect.shares(0, 200, 0, 150).se == 0
