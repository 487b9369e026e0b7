"""Differences of shares between the arms are looked at every day: their intervals have to hold at every look."""

from __future__ import annotations

from math import log, sqrt

import numpy as np
import pytest

from pos_assist.services.reporting import effects
from pos_assist.services.reporting.figures import Figure
from pos_assist.services.reporting.kpi import Method
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.tally import Arm, Counts
from pos_assist.statistics import intervals
from pos_assist.statistics.values import WhyNot

ALPHA = 0.05


def told(*times: tuple[float, int, int, int, int], blocked: bool = False) -> dict[str, Figure]:
    """K14 and K25 of `times`: the holdout's share, then how many of how many in treatment and in holdout."""
    arms = [
        tuple(Arm(share, n, n, drawn=n, bought=k, voided=k) for share, k, n in one)
        for one in ([(time[0], *time[1:3]) for time in times], [(time[0], *time[3:5]) for time in times])
    ]
    counts = Counts(treatment=arms[0], holdout=arms[1])
    return {one.kpi: one for one in effects.differences(counts, has_receipts=True, blocked=blocked)}


@pytest.mark.parametrize("kpi", ["K14", "K25"])
def test_the_interval_is_that_of_the_asymptotic_confidence_sequence(kpi: str) -> None:
    figure = told((0.1, 90, 900, 7, 100))[kpi]
    shares = ((91, 902), (8, 102))  # one more of each kind an arm (Agresti & Caffo)
    se = sqrt(sum(k / n * (1 - k / n) / (n - 1) for k, n in shares))
    n, planned = 1_000, effects.PLANNED
    rho = planned / (2 * log(1 / ALPHA) + log(1 + 2 * log(1 / ALPHA)))
    half = se * sqrt((n + rho) / n * log((n + rho) / (rho * ALPHA**2)))
    assert figure.interval is not None
    assert figure.value == pytest.approx(0.1 - 0.07)
    assert figure.interval[:3] == pytest.approx((0.03 - half, 0.03 + half, 0.95))
    assert figure.interval.always_valid
    assert CATALOGUE[kpi].method is Method.ALWAYS_VALID
    assert (figure.n, figure.n_holdout, figure.numerator, figure.denominator) == (900, 100, 90, 900)


@pytest.mark.parametrize("share", [0.005, 0.03, 0.3])
def test_sixty_daily_looks_at_arms_that_are_alike_find_no_difference(share: float) -> None:
    """At 5 % of the shops at most; intervals for one look would find one in every fifth shop."""
    rng = np.random.default_rng(7)
    shops, days, here, there = 200, 60, 90, 10
    seen = np.cumsum(rng.binomial(here, share, (shops, days)), axis=1)
    held = np.cumsum(rng.binomial(there, share, (shops, days)), axis=1)
    wrong = one_look = 0
    for shop in range(shops):
        looks = [(int(seen[shop, d]), here * (d + 1), int(held[shop, d]), there * (d + 1)) for d in range(2, days)]
        found = [told((0.1, *look))["K14"].interval for look in looks]
        wrong += any(interval is None or not interval.holds(0.0) for interval in found)
        one_look += any(not intervals.newcombe(*look).holds(0.0) for look in looks)
    assert wrong <= 0.05 * shops
    assert one_look >= 0.1 * shops


def test_none_of_so_many_is_not_never() -> None:
    interval = told((0.1, 0, 900, 0, 100))["K25"].interval
    assert interval is not None
    assert interval.low < -0.01 < 0.01 < interval.high


def test_below_thirty_of_an_arm_nothing_is_told() -> None:
    few, enough = told((0.1, 90, 900, 9, 29))["K14"], told((0.1, 90, 900, 9, 30))["K14"]
    assert (few.value, few.interval, few.why_not, few.n_holdout) == (None, None, WhyNot.TOO_FEW, 29)
    assert enough.value == pytest.approx(0.1 - 0.3)


def test_times_with_another_share_held_out_are_compared_each_within_itself() -> None:
    """A quiet time of one half held out, a good one of a tenth: pooled, the good time would look like an effect."""
    figure = told((0.5, 50, 500, 50, 500), (0.1, 450, 900, 50, 100))["K14"]
    assert (450 + 50) / 1_400 - (50 + 50) / 600 > 0.19
    assert figure.value == pytest.approx(0.0)
    assert figure.parts["treatment"] == pytest.approx((0.1 + 0.5) / 2)  # by baskets: 1000 in each
    assert figure.interval is not None
    assert figure.interval.holds(0.0)


def test_arms_that_are_not_as_drawn_tell_no_attach_rate_but_the_guardrail_stays() -> None:
    found = told((0.1, 90, 900, 7, 100), blocked=True)
    assert found["K14"].why_not is WhyNot.SAMPLE_RATIO
    assert found["K25"].value == pytest.approx(0.03)
