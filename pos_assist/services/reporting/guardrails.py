"""Does it harm? Each guardrail with its bound, where the bound comes from, and when it is an alarm."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.services.reporting.figures import Figure, Figures, Harm

BOUNDS = {
    "K23": 4.0,  # seconds, median (ux.md K23)
    "K25": 0.0,  # no more voided baskets than without offers (K25)
    "K35": 0.10,  # one offer in ten meets somebody who does not want to be asked; then it is asked too often (C20)
    "K03": 0.6,  # cards a receipt (K03)
    "K07": 0.05,  # accepted and not on the receipt (K07)
    "K20": 0.0,  # must be 0 (K20)
    "K22": 0.05,  # as K34: data in doubt
}
LOAD = "K03"  # cards per receipt
RETURNS = "K24"  # its bound is how often the same products come back without an offer
SLOW = 8.0  # seconds, 90th percentile of baskets with a card (K23)


def harm(figures: Figures, *, of_some_offers: bool = False) -> tuple[Harm, ...]:
    """Every guardrail; the ones of the screen's harm line first.

    `of_some_offers`: of receipts that were chosen for their cards. Cards per receipt then say nothing of the load.
    """
    order = ("K23", RETURNS, "K25", "K35", "K03", "K20", "K07", "K22")
    judged = (judge(figures[kpi]) for kpi in order)
    return tuple(
        replace(one, bound=None, state="unknown") if of_some_offers and one.figure.kpi == LOAD else one
        for one in judged
    )


def judge(figure: Figure) -> Harm:
    """'ok' up to the bound; beyond it 'alarm' where the interval is beyond it too, else 'unknown'."""
    bound = figure.parts.get("elsewhere") if figure.kpi == RETURNS else BOUNDS[figure.kpi]
    if figure.value is None or bound is None:
        return Harm(figure, bound, "unknown")
    if figure.value <= bound and figure.parts.get("p90", 0.0) <= SLOW:
        return Harm(figure, bound, "ok")
    if figure.value <= bound:  # the median is, but the slowest baskets are not
        return Harm(figure, bound, "alarm")
    certain = figure.interval is None or figure.interval.low > bound
    return Harm(figure, bound, "alarm" if certain else "unknown")
