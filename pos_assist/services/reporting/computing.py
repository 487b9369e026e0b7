"""Every figure of what was counted: one place, so that a figure is the same wherever it stands."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from pos_assist.services.reporting import effects, shares, watch
from pos_assist.services.reporting.figures import Figure, Figures, Freshness
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.tally import Counts, Part


def figures_of(counts: Counts, freshness: Freshness, without: Collection[Part] = ()) -> Figures:
    """Of a shop, a day, a rule, …: all of the catalogue, in its order, but what was not counted."""
    missing = {kpi for part in without for kpi in part.value}
    return {kpi: figure for kpi, figure in _all(counts, freshness).items() if kpi not in missing}


def _all(counts: Counts, freshness: Freshness) -> Figures:
    ratio, blocked = effects.ratio(counts)
    margin = effects.margin_effect(counts, has_costs=freshness.has_costs, blocked=blocked).figure
    revenue = effects.revenue_effect(counts, blocked=blocked).figure
    found: dict[str, Figure] = {
        one.kpi: one
        for one in (
            *shares.figures(counts, has_receipts=freshness.has_receipts),
            *effects.differences(counts, has_receipts=freshness.has_receipts, blocked=blocked),
            margin,
            revenue,
            effects.programme(margin, counts),
            ratio,
            *watch.figures(counts),
        )
    }
    if not freshness.has_receipts and found["K34"].parts:
        parts = {name: part for name, part in found["K34"].parts.items() if name != "unmatched"}
        found["K34"] = replace(found["K34"], parts=parts)
    return {kpi: found[kpi] for kpi in CATALOGUE}
