"""From what is allowed to what is shown: the shortlist, the draw, the cards, and all of it as one `Decision`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from random import Random
from typing import NamedTuple

from pos_assist.engine import ranking
from pos_assist.engine.acceptance import Asked
from pos_assist.engine.assignment import arm_for, seed_for, version_of
from pos_assist.engine.decision import Arm, Card, Decision, Scored
from pos_assist.engine.experiments import leaned
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection
from pos_assist.engine.ranking import Judge, Judged
from pos_assist.engine.saying import card_of, first_said
from pos_assist.engine.templates import NotFillable

# A cover is never a line under another card: what the law gives anyway would go unsaid. A cheaper option is one answer.
WITH_A_SECOND = (OfferKind.ADDON, OfferKind.UPGRADE, OfferKind.BUNDLE)


class Shortlist(NamedTuple):
    """What could really be shown, best first, and why the others could not."""

    offers: tuple[Scored, ...]
    rejections: tuple[Rejection, ...]
    best_minor: float = 0.0  # of all that is relevant, also where the basket is let go


def best_of(allowed: Iterable[Candidate], moment: Moment) -> Shortlist:
    """The best few that are relevant and whose sentence can be said.

    Sentences are filled before the choice, so that the chances cover only what could really be shown.
    """
    relevant: list[Judged] = []
    rejections: list[Rejection] = []
    judge = Judge(moment)
    for one in map(judge.judged, allowed):
        rejection = judge.below_relevance_floor(one)
        if rejection is None:
            relevant.append(one)
        else:
            rejections.append(rejection)
    ordered = ranking.hopeful(relevant) if moment.policy.thompson else ranking.ranked(relevant)
    best = max((one.score for one in ordered), default=0.0)
    least = ranking.worth_waiting_for(moment)
    if best < least:
        why = f"expected extra margin {best:.2f}; the baskets that are worth a card have {least:.2f}"
        waits = [Rejection(one.candidate, Reason.BELOW_RELEVANCE_FLOOR, why) for one in ordered]
        return Shortlist((), (*rejections, *waits), best)
    found = sayable(ordered, rejections, judge, moment)
    return found._replace(offers=tuple(ranking.ranked(found.offers)), best_minor=best)


def sayable(ordered: Iterable[Judged], rejections: Iterable[Rejection], judge: Judge, moment: Moment) -> Shortlist:
    """The first few of `ordered` whose sentence can be said, added to what is rejected already."""
    first_card = moment.knowledge.situation.memory.shown_in_basket == 0
    best: list[Scored] = []
    fallen = list(rejections)
    for one in ordered:
        candidate = one.candidate
        if len(best) >= moment.policy.shortlist:
            why = f"score {one.score:.2f}, not among the best {moment.policy.shortlist}"
            fallen.append(Rejection(candidate, Reason.NOT_CHOSEN, why))
        elif candidate.kind is OfferKind.COVER and first_card and _another_kind(best):
            fallen.append(Rejection(candidate, Reason.NOT_FIRST))
        else:
            try:
                first_said(candidate, moment)
                best.append(judge.scored(one))
            except NotFillable as error:
                fallen.append(Rejection(candidate, Reason.SCRIPT_UNFILLED, str(error)))
    return Shortlist(tuple(best), tuple(fallen))


def _another_kind(best: Iterable[Scored]) -> bool:
    return any(scored.candidate.kind is not OfferKind.COVER for scored in best)


def decision_of(shortlist: Shortlist, moment: Moment, rng: Random) -> Decision:
    """Draw from the shortlist and put everything down; in queue mode and in the holdout arm there is no card."""
    basket, policy, situation = moment.basket, moment.policy, moment.knowledge.situation
    offers, rejections, best = shortlist
    silenced = situation.queue and bool(offers)
    if situation.queue:
        rejections = (*rejections, *(Rejection(scored.candidate, Reason.QUEUE_MODE) for scored in offers))
        offers = ()
    order = ranking.with_chances(offers, policy.exploration_share, thompson=policy.thompson and not moment.asked)
    if moment.knowledge.experiments and not moment.asked:
        order = leaned(order, moment.knowledge.experiments, moment.given, policy.exploration_share)
    key = situation.customer.key if situation.customer else ""
    drawn = arm_for(basket.basket_id, policy, logged=situation.memory.arm, customer_key=key)
    cards: tuple[Card, ...] = ()
    chosen = ""
    if order:
        place = ranking.draw(order, rng)
        chosen = order[place].candidate.offer_id
        cards = (_card(order[place], moment), *_waiting_card(order, place, moment))
    return Decision(
        basket_id=basket.basket_id,
        arm=drawn.arm,
        arm_probability=drawn.probability,
        unit=drawn.unit,
        margin_minor=moment.margin_minor,
        eligible=bool(order),
        cards=cards if drawn.arm is Arm.TREATMENT else (),
        ideas=len(cards),
        given=moment.given,
        candidates=order,
        rejections=rejections,
        subtotal_minor=basket.total_minor,
        line_count=len(basket.lines),
        currency=basket.currency,
        seed=seed_for(basket, policy),
        queue_silenced=silenced,
        chosen=chosen,
        best_minor=best,
        versions={**moment.knowledge.versions, "policy": version_of(policy)},
    )


def _waiting_card(order: Sequence[Scored], first: int, moment: Moment) -> tuple[Card, ...]:
    """The best of the others that may stand beside the first, to wait under it (C17).

    Its chance is that of every first it would wait under.
    """
    shown = moment.knowledge.situation.memory.shown_in_basket
    if moment.asked or len(order) < 2 or shown + 2 > moment.policy.cards_per_basket:
        return ()
    offers = [scored.candidate for scored in order]
    second = _second(offers, first, moment)
    if second is None:
        return ()
    chance = sum(one.probability for place, one in enumerate(order) if _second(offers, place, moment) == second)
    return (_card(replace(order[second], probability=chance), moment),)


def _card(chosen: Scored, moment: Moment) -> Card:
    """With what its answer will be learned from."""
    candidate, outlook = chosen.candidate, chosen.outlook
    asked = Asked(candidate.offer_id, candidate.product_id, outlook.under, outlook.offset, outlook.features)
    return replace(card_of(chosen, moment), asked=asked)


def _second(offers: Sequence[Candidate], first: int, moment: Moment) -> int | None:
    """The place of the best that may wait under the offer at `first`."""
    one = offers[first]
    if one.kind not in WITH_A_SECOND:
        return None
    others = (place for place, other in enumerate(offers) if place != first and _beside(one, other, moment))
    return next(others, None)


def _beside(one: Candidate, other: Candidate, moment: Moment) -> bool:
    """Of the same kind, something else, for another line or set, and both together within what an add-on may cost."""
    if other.kind is not one.kind or other.group_id == one.group_id or other.product_id == one.product_id:
        return False
    if one.kind is OfferKind.UPGRADE:
        apart = other.replaces_line_id != one.replaces_line_id
    elif one.kind is OfferKind.BUNDLE:
        apart = {part.product_id for part in one.parts}.isdisjoint(part.product_id for part in other.parts)
    else:
        apart = one.difference_minor + other.difference_minor <= moment.addon_limit_minor
    if not apart:
        return False
    family = moment.family_of(one.product_id)
    return not family or family != moment.family_of(other.product_id)
