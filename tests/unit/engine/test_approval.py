"""The figures of approval: intervals as the literature has them, and the bar that the shop may set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from pos_assist.engine.approval import lift_interval, pair_above_bar, step_above_bar, step_interval, wilson
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import LearnedStep

BAR = Policy(automatic_min_together=30, automatic_min_lift=1.5)


@given(st.integers(1, 10_000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_wilson_is_scipys(counted: tuple[int, int]) -> None:
    count, of = counted
    theirs = binomtest(count, of).proportion_ci(0.95, method="wilson")
    assert wilson(count, of) == pytest.approx((theirs.low, theirs.high), abs=1e-12)


def test_of_nothing_nothing_is_known() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    assert lift_interval(0, 50, 2.0) == lift_interval(5, 0, 2.0) == (0.0, 0.0)
    assert step_interval(LearnedStep("a", "b", "size", 1.2, 500)) == (0.0, 0.0)


def test_the_lifts_interval_lies_around_the_lift_and_narrows_with_more_receipts() -> None:
    few, many = lift_interval(12, 100, 3.0), lift_interval(1200, 10_000, 3.0)
    assert few[0] < many[0] < 3.0 < many[1] < few[1]
    assert few == pytest.approx(
        (0.0700 / 0.04, 0.1981 / 0.04), abs=0.003
    )  # Wilson's for 12 of 100, over a share of 4 %


@pytest.mark.parametrize(
    ("together", "of", "lift", "above"),
    [
        (40, 100, 3.0, True),
        (29, 100, 3.0, False),  # too few receipts
        (40, 100, 1.5, False),  # as a figure above the bar, but not for certain
        (30, 100_000, 1.6, False),
        (3000, 10_000, 1.6, True),  # the same lift, surely
    ],
)
def test_the_bar_of_a_pair(together: int, of: int, lift: float, above: bool) -> None:
    assert pair_above_bar(together, of, lift, BAR) is above


@pytest.mark.parametrize(
    ("sold", "switched", "of", "usual", "above"),
    [
        (40, 60, 400, 0.05, True),
        (29, 60, 400, 0.05, False),
        (40, 9, 100, 0.05, False),  # 1.8 times as often, but of few customers
        (5000, 0, 0, 0.0, False),  # it sells; nobody was seen to step up
    ],
)
def test_the_bar_of_a_step(sold: int, switched: int, of: int, usual: float, above: bool) -> None:
    assert step_above_bar(LearnedStep("a", "b", "size", 1.2, sold, switched, of, usual), BAR) is above


def test_without_a_bar_everything_is_above_it() -> None:
    open_to_all = Policy(automatic_min_together=0, automatic_min_lift=0.0)
    assert pair_above_bar(0, 0, 0.0, open_to_all)
    assert step_above_bar(LearnedStep("a", "b", "size", 1.2, 0), open_to_all)
