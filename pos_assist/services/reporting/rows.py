"""Rules and scripts to keep, to review, or to wait for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from pos_assist.services.reporting.computing import figures_of
from pos_assist.services.reporting.figures import Figure, Figures, Freshness, RuleFigure
from pos_assist.services.reporting.tally import Counts, Part
from pos_assist.statistics import intervals
from pos_assist.statistics.values import Interval

ENOUGH = 30  # offers below which nothing is advised (K29, G03)
SURE = 0.99


def rule_figures(
    counted: Mapping[str, Counts],
    shop: Figures,
    freshness: Freshness,
    *,
    names: Mapping[str, str],
    out: Mapping[str, datetime],
    without: Collection[Part] = (),
) -> tuple[RuleFigure, ...]:
    """One row a key; those with the most cards first. '' (learned, no rule) is one of them."""
    rows = [
        RuleFigure(
            key,
            names.get(key, key),
            found := figures_of(counts, freshness, without),
            advice(found, shop),
            out.get(key),
        )
        for key, counts in counted.items()
        if counts.numbers.get("shown", 0)
    ]
    return tuple(sorted(rows, key=lambda row: (-row.figures["K06"].n, row.name)))


def advice(figures: Figures, shop: Figures) -> str:
    """'keep', 'review' or 'wait' (not enough to tell).

    The effect decides where there is one: an offer that people would have bought anyway earns nothing, however often
    it is accepted. Else the confirmed share, when its interval lies wholly above or below the shop's. Intervals of
    `SURE`, wider than those that are shown: with fifty rules a level of 95 % would praise or blame two by chance.
    """
    if figures["K05"].n < ENOUGH:
        return "wait"
    extra = _extra(figures["K14"])
    if extra is not None and not extra.holds(0.0):
        return "keep" if extra.low > 0 else "review"
    return _beside(figures["K06"], shop["K06"].value)


def _extra(one: Figure) -> Interval | None:
    if one.value is None or not one.n_holdout:
        return None
    sold, anyway = round(one.parts["treatment"] * one.n), round(one.parts["holdout"] * one.n_holdout)
    return intervals.newcombe(sold, one.n, anyway, one.n_holdout, SURE)


def _beside(one: Figure, centre: float | None) -> str:
    if one.value is None or one.numerator is None or centre is None:
        return "wait"
    bounds = intervals.wilson(int(one.numerator), one.n, SURE)
    if bounds.holds(centre):
        return "wait"
    return "keep" if bounds.low > centre else "review"
