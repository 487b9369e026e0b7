"""The arms against their draw: chi-square of scipy, and an e-value that keeps its promise."""

from __future__ import annotations

from math import exp

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from pos_assist.statistics import sample_ratio

COUNTS = st.lists(st.integers(0, 5000), min_size=2, max_size=5).filter(sum)


@given(COUNTS, st.data())
def test_p_is_that_of_scipy(counts: list[int], data: st.DataObject) -> None:
    shares = data.draw(st.lists(st.floats(0.05, 1.0), min_size=len(counts), max_size=len(counts)))
    plan = [share / sum(shares) * sum(counts) for share in shares]
    one = sample_ratio.check(counts, shares)
    assert one.p == pytest.approx(stats.chisquare(counts, plan).pvalue, abs=1e-9)


def test_e_is_the_ratio_of_two_likelihoods() -> None:
    """Dirichlet-multinomial against multinomial, as scipy computes both."""
    counts, plan = [812, 74], np.array([0.9, 0.1])
    alternative = stats.dirichlet_multinomial(sample_ratio.STRENGTH * plan, sum(counts)).logpmf(counts)
    expected = exp(alternative - stats.multinomial(sum(counts), plan).logpmf(counts))
    assert sample_ratio.check(counts, plan.tolist()).e == pytest.approx(expected, rel=1e-9)


def test_e_has_mean_one_where_the_draw_is_honest() -> None:
    """What makes it safe to look at every day (Ville): never more than 1 on average, over every possible count."""
    n, share = 60, 0.2
    mean = sum(
        stats.binom.pmf(k, n, share) * sample_ratio.check((n - k, k), (1 - share, share)).e for k in range(n + 1)
    )
    assert mean == pytest.approx(1.0, abs=1e-9)


def test_a_plain_loss_blocks_and_an_honest_draw_does_not() -> None:
    assert not sample_ratio.check((9000, 1000), (0.9, 0.1)).blocked
    assert not sample_ratio.check((8950, 1050), (0.9, 0.1)).blocked
    assert sample_ratio.check((9000, 700), (0.9, 0.1)).blocked


def test_nothing_yet_is_no_alarm() -> None:
    one = sample_ratio.check((0, 0), (0.9, 0.1))
    assert (one.p, one.e, one.blocked) == (1.0, 1.0, False)
    assert sample_ratio.together([]).p == 1.0


def test_times_with_other_shares_are_judged_each_by_its_own() -> None:
    first, second = sample_ratio.check((800, 200), (0.8, 0.2)), sample_ratio.check((4500, 500), (0.9, 0.1))
    both = sample_ratio.together([first, second])
    assert both.p == pytest.approx(stats.chi2.sf(first.chi2 + second.chi2, 2), abs=1e-9)
    assert both.e == pytest.approx(first.e * second.e, rel=1e-9)
    assert not both.blocked
    assert sample_ratio.check((5300, 700), (0.9, 0.1)).blocked


@pytest.mark.parametrize(("counts", "shares"), [((5,), (1.0,)), ((1, 2), (0.5, 0.3, 0.2)), ((1, 2), (1.0, 0.0))])
def test_what_does_not_fit_is_refused(counts: tuple[int, ...], shares: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        sample_ratio.check(counts, shares)
