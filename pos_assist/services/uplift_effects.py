"""The effect of asking, as K15 has it: of the whole shop and of any part of it."""

from __future__ import annotations

from typing import NamedTuple

from pos_assist.services.reporting import effects
from pos_assist.services.reporting.effects import Measure
from pos_assist.services.reporting.figures import Figure
from pos_assist.services.reporting.tally import Counts
from pos_assist.services.uplift_counts import UpliftCounts
from pos_assist.statistics import effect
from pos_assist.statistics.effect import Effect
from pos_assist.statistics.values import WhyNot


class Overall(NamedTuple):
    """K15, or K15v of sales where no cost is known (`is_margin` False). `measure`: the moments of an arm it is of."""

    figure: Figure
    measure: Measure
    is_margin: bool


def overall_of(counts: UpliftCounts) -> Overall:
    """The whole shop's, the same number as everywhere else."""
    _, blocked = effects.ratio(counts.overall)
    margin = effects.margin_effect(counts.overall, has_costs=counts.freshness.has_costs, blocked=blocked).figure
    if margin.why_not is WhyNot.NO_COST:
        sales = effects.revenue_effect(counts.overall, blocked=blocked).figure
        return Overall(sales, lambda arm: arm.revenue, is_margin=False)
    return Overall(margin, lambda arm: arm.margin, is_margin=True)


def effect_of(counts: Counts, measure: Measure) -> Effect | None:
    """Both arms at every chance of being held out, adjusted and together; None where an arm has fewer than three."""
    pairs = effects.strata(counts, measure)
    return effect.together([effect.adjusted(*pair) for pair in pairs]) if pairs else None
