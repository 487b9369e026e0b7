"""How a score came about, in lines for a person: `suggest --explain`.

A manager may see every figure here. The cashier's card shows the evidence alone: facts that can be checked, and no
probability of what a customer will say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pos_assist.engine.explaining import evidence_text
from pos_assist.engine.formatting import money
from pos_assist.engine.offers import Candidate, Source

if TYPE_CHECKING:
    from pos_assist.bootstrap.suggesting import Live
    from pos_assist.engine.decision import Scored
    from pos_assist.engine.outlook import Outlook

LANGUAGE = "en"  # of commands
OWN_RULE, APPROVED, AUTOMATIC = "own rule", "approved", "automatic"
AGREED = {
    OWN_RULE: "the shop's own rule",
    APPROVED: "learned, and the shop approved it",
    AUTOMATIC: "learned; its evidence is above the bar for what nobody has approved yet",
}


def agreement(candidate: Candidate, live: Live) -> str:
    """Why it may be offered at all: 'own rule', 'approved' or 'automatic'."""
    if candidate.evidence.source not in (Source.LEARNED, Source.STEP):
        return OWN_RULE
    approved = live.knowledge.approvals.any_approved(live.basket.product_ids, candidate.product_id)
    return APPROVED if approved else AUTOMATIC


def reckoned(scored: Scored, live: Live) -> Iterator[str]:
    """Every part of one score, from what is known beforehand to the chance of being shown."""
    outlook, candidate = scored.outlook, scored.candidate
    yield f"why: {evidence_text(candidate, live.knowledge.phrases, LANGUAGE)}"
    yield f"may be offered: {AGREED[agreement(candidate, live)]}"
    learned = candidate.evidence.source is Source.LEARNED
    if learned and live.learned_floor:
        evidence = candidate.evidence
        yield f"chance that it is bought next {_share(evidence.probability)}; {_silence(evidence.surest, live)}"
    yield from _accepting(outlook, learned=learned)
    yield from _earning(scored, live.basket.currency)
    yield (
        f"chance of being the best {_share(scored.p_best)}, of being shown {_share(scored.probability)} "
        f"(never below {_share(live.exploration_floor)})"
    )


def _silence(surest: float, live: Live) -> str:
    return (
        f"of the surest for this basket {_share(surest)}: below {_share(live.learned_floor)} nothing learned is said "
        f"({_share(live.policy.learned_silence)} of all baskets)"
    )


def _accepting(outlook: Outlook, *, learned: bool) -> Iterator[str]:
    stated = (
        f"the learned chance {_share(outlook.stated)}" if learned else f"{_share(outlook.stated)} that is planned with"
    )
    yield f"foreseen {_share(outlook.foreseen)}, from {stated} and price fit {outlook.price_fit:.2f}"
    effects = [one for one in outlook.effects if f"{one.odds:.2f}" != "1.00"]
    told = [f"{one.name} {one.value}: odds x {one.odds:.2f}" for one in effects]
    yield f"moved by answers: {'; '.join(told) or 'nothing yet'}"
    counted = [f"{one.yes:.1f} yes {one.no:.1f} no by {one.level}" for one in outlook.told if one.yes or one.no]
    yield f"answers so far: {', '.join(counted) or 'none'}"
    if outlook.doubts:
        yield f"called not suitable {outlook.doubts:.1f} times"
    yield f"P(accept) {_share(outlook.p_accept)} ± {_share(outlook.deviation)}"


def _earning(scored: Scored, currency: str) -> Iterator[str]:
    natural = scored.outlook.natural
    if natural is None:
        yield "P(bought anyway): not known yet"
    else:
        yield f"P(bought anyway) {_share(natural)}, from baskets without a card, by {scored.outlook.natural_level}"
    margin, handling = (money(minor, currency, LANGUAGE) for minor in (scored.margin_minor, scored.handling_minor))
    yield f"margin {margin}{' (assumed: the cost is not known)' if scored.margin_assumed else ''}"
    value, deviation = scored.score / 100, scored.deviation_minor / 100
    chances = f"({_share(scored.p_accept)} - {_share(natural or 0.0)})"
    here = "" if scored.asking == 1.0 else f" x {scored.asking:.2f} that asking adds here"
    yield (
        f"expected extra margin {currency} {value:.4f} ± {deviation:.4f} = "
        f"{chances} x {margin}{here} - {handling} that saying it costs"
    )
    if scored.weight != 1.0:
        yield f"preferred x {scored.weight:g}: {scored.plan.value}; in the order it counts {scored.worth / 100:.4f}"


def _share(share: float) -> str:
    """'8.3 %' with as many figures as tell something."""
    return f"{100 * share:.3g} %"
