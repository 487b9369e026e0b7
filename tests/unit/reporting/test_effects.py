"""The effect of a whole shop against independent code: numpy for the cutting, statsmodels for the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import log, sqrt

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import stats

from pos_assist.services.reporting import effects
from pos_assist.services.reporting.computing import figures_of
from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.overview import verdict
from pos_assist.services.reporting.tally import Arm, Counts
from pos_assist.statistics.moments import PairMoments
from pos_assist.statistics.values import WhyNot

FRESH = Freshness()


def moments(y: Sequence[float], x: Sequence[float]) -> PairMoments:
    return PairMoments.of(zip(y, x, strict=True))


def baskets(n: int, added: float, seed: int, share: float = 0.1) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Margin, value at the decision, and whether offers may be seen, of n baskets."""
    rng = np.random.default_rng(seed)
    x = np.exp(rng.normal(7.0, 0.8, n))
    seen = np.arange(n) % round(1 / share) != 0
    y = 0.3 * x + rng.normal(0, 30, n) + added * seen
    return y, x, seen


def counts_of(parts: Sequence[tuple[np.ndarray, np.ndarray, np.ndarray, float]]) -> Counts:
    """Both arms of each time; days as one."""
    arms: dict[bool, list[Arm]] = {True: [], False: []}
    days = []
    for y, x, seen, share in parts:
        for arm in (True, False):
            chosen = seen == arm
            pair = moments(y[chosen].tolist(), x[chosen].tolist())
            arms[arm].append(Arm(share, pair.n, pair.n, margin=pair, revenue=pair))
        days.append((int(seen.sum()), int((~seen).sum()), share))
    return Counts(treatment=tuple(arms[True]), holdout=tuple(arms[False]), days=tuple(days))


def test_the_effect_is_the_coefficient_of_a_regression_on_the_arm_and_the_value_at_the_decision() -> None:
    y, x, seen = baskets(6_000, 12.0, 1)
    figure = effects.margin_effect(counts_of([(y, x, seen, 0.1)]), has_costs=True, blocked=False).figure
    fitted = sm.OLS(y, np.column_stack([np.ones_like(x), seen, x])).fit()
    assert figure.value == pytest.approx(fitted.params[1], rel=1e-9)
    assert (figure.n, figure.n_holdout) == (5_400, 600)
    assert figure.parts["unadjusted"] == pytest.approx(y[seen].mean() - y[~seen].mean(), rel=1e-9)
    assert figure.interval is not None
    assert figure.interval.always_valid


def test_the_interval_is_that_of_the_asymptotic_confidence_sequence_at_the_planned_number() -> None:
    y, x, seen = baskets(6_000, 12.0, 2)
    figure = effects.margin_effect(counts_of([(y, x, seen, 0.1)]), has_costs=True, blocked=False).figure
    slope = sm.OLS(y, np.column_stack([np.ones_like(x), seen, x])).fit().params[2]
    rest = y - slope * x
    se = sqrt(rest[seen].var(ddof=1) / seen.sum() + rest[~seen].var(ddof=1) / (~seen).sum())
    n, planned, alpha = 6_000, effects.PLANNED, 0.05
    rho = planned / (2 * log(1 / alpha) + log(1 + 2 * log(1 / alpha)))
    half = se * sqrt((n + rho) / n * log((n + rho) / (rho * alpha**2)))
    assert figure.interval is not None
    assert (figure.interval.high - figure.interval.low) / 2 == pytest.approx(half, rel=2e-3)  # other degrees of freedom


def test_the_programme_is_the_effect_times_the_baskets_that_may_see_offers() -> None:
    counts = counts_of([(*baskets(6_000, 12.0, 3), 0.1)])
    found = figures_of(counts, FRESH)
    one, all_of_them = found["K15"], found["K16"]
    assert one.value is not None
    assert one.interval is not None
    assert all_of_them.interval is not None
    assert all_of_them.value == pytest.approx(one.value * 5_400)
    assert all_of_them.interval.low == pytest.approx(one.interval.low * 5_400)


def test_times_with_another_share_held_out_are_compared_each_within_itself() -> None:
    """Four weeks of 20 % and a dearer season of 10 %: pooled, the season would look like an effect."""
    y, x, seen = baskets(4_000, 0.0, 4, share=0.2)
    dear_y, dear_x, dear_seen = baskets(4_000, 0.0, 5, share=0.1)
    dear_y = dear_y + 500.0
    together = effects.margin_effect(
        counts_of([(y, x, seen, 0.2), (dear_y, dear_x, dear_seen, 0.1)]), has_costs=True, blocked=False
    ).figure
    one, two = (
        effects.margin_effect(counts_of([part]), has_costs=True, blocked=False).figure.value
        for part in ((y, x, seen, 0.2), (dear_y, dear_x, dear_seen, 0.1))
    )
    assert one is not None
    assert two is not None
    assert together.value == pytest.approx((one + two) / 2)
    assert together.interval is not None
    assert together.interval.holds(0.0)


def test_below_two_hundred_held_out_nothing_is_told() -> None:
    y, x, seen = baskets(1_990, 12.0, 6)
    figure = effects.margin_effect(counts_of([(y, x, seen, 0.1)]), has_costs=True, blocked=False).figure
    assert (figure.value, figure.why_not, figure.n_holdout) == (None, WhyNot.TOO_FEW, 199)


def test_goods_without_a_cost_give_no_margin_but_the_verdict_goes_by_sales() -> None:
    counts = counts_of([(*baskets(6_000, 12.0, 7), 0.1)])
    costless = replace(counts, treatment=tuple(replace(arm, costless=arm.n) for arm in counts.treatment))
    found = figures_of(costless, FRESH)
    assert found["K15"].why_not is found["K16"].why_not is WhyNot.NO_COST
    told = verdict(costless, found, FRESH)
    assert told.effect.kpi == "K15v"
    assert told.verdict == "earns"
    assert figures_of(counts, replace(FRESH, has_costs=False))["K15"].why_not is WhyNot.NO_COST


@pytest.mark.parametrize(("added", "said"), [(30.0, "earns"), (0.0, "unclear"), (-30.0, "costs")])
def test_the_verdict_says_whether_nought_lies_in_the_interval(added: float, said: str) -> None:
    counts = counts_of([(*baskets(6_000, added, 8), 0.1)])
    told = verdict(counts, figures_of(counts, FRESH), FRESH)
    assert told.verdict == said
    assert told.relative is not None
    assert told.relative.interval is not None
    assert told.naive.kpi == "K17"


def test_arms_that_are_not_as_drawn_block_every_effect() -> None:
    y, x, seen = baskets(6_000, 30.0, 9)
    kept = seen | (np.arange(6_000) % 40 != 0)  # a quarter of the holdout was lost
    counts = counts_of([(y[kept], x[kept], seen[kept], 0.1)])
    found = figures_of(counts, FRESH)
    treatment, holdout = int(seen[kept].sum()), int((~seen[kept]).sum())
    total = treatment + holdout
    assert found["K31"].value == pytest.approx(
        stats.chisquare([treatment, holdout], [0.9 * total, 0.1 * total]).pvalue, rel=1e-9
    )
    assert found["K31"].parts["expected_holdout"] == pytest.approx(0.1 * total)
    for kpi in ("K14", "K15", "K15v", "K16"):
        assert found[kpi].why_not is WhyNot.SAMPLE_RATIO
    assert verdict(counts, found, FRESH).verdict == "blocked"
