"""Whether a card on screen may stay, and how it reads now."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.engine import silences
from pos_assist.engine.basket import Basket
from pos_assist.engine.bundles import bundle_again
from pos_assist.engine.comparison import comparison
from pos_assist.engine.covers import cover_again
from pos_assist.engine.decision import Card
from pos_assist.engine.guardrails import STILL_TRUE, first_objection
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import line_total
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection
from pos_assist.engine.policy import Policy
from pos_assist.engine.saying import said_again, stock_of


def recheck(card: Card, basket: Basket, knowledge: Knowledge, policy: Policy) -> Rejection | None:
    """Whether a card, open or waiting, must go because the basket, the stock or a price changed; None: it stays.

    Caps, floors and proportions are not asked again: they decided whether to speak, not what is true.
    """
    candidate = card.candidate
    moment = Moment(basket, knowledge, policy, asked=candidate.kind is OfferKind.CHEAPER)
    silence = silences.not_selling(moment) or silences.basket_silenced(moment)
    if silence is not None:
        return Rejection(candidate, *silence)
    if knowledge.situation.queue:
        return Rejection(candidate, Reason.QUEUE_MODE)
    if not _trigger_stands(candidate, moment):
        return Rejection(candidate, Reason.TRIGGER_GONE, candidate.evidence.trigger_name)
    return first_objection(candidate, moment, (*STILL_TRUE, _price_changed))


def refresh(card: Card, basket: Basket, knowledge: Knowledge, policy: Policy) -> Card:
    """The card as the basket, the stock and the language are now (C39); the very card where nothing changed.

    For a card that passed `recheck`. The same offer keeps its wording where the language has it.
    """
    moment = Moment(basket, knowledge, policy)
    total = basket.total_minor + card.candidate.difference_minor
    candidate = card.candidate
    if total != candidate.total_after_minor:
        candidate = replace(candidate, total_after_minor=total)
    options = comparison(candidate, moment) if card.comparison else ()
    now = replace(card, candidate=candidate, stock=stock_of(candidate, moment), comparison=options)
    if now == card and (card.language, card.formats) == (policy.language, policy.formats):
        return card
    return said_again(now, moment)


def _trigger_stands(candidate: Candidate, moment: Moment) -> bool:
    """The product that led to the offer is still being bought; what replaces a line, on that very line."""
    if moment.net.get(candidate.evidence.trigger_product_id, 0) <= 0:
        return False
    return not candidate.replaces_line_id or any(
        line.line_id == candidate.replaces_line_id and line.product_id == candidate.replaces_product_id
        for line in moment.basket.lines
    )


def _price_changed(candidate: Candidate, moment: Moment) -> Rejection | None:
    """The sentence on screen names amounts: everything they come from must be as it was."""
    if candidate.kind is OfferKind.BUNDLE:
        return _made_otherwise(candidate, bundle_again(candidate, moment))
    if candidate.kind is OfferKind.COVER:
        return _made_otherwise(candidate, cover_again(candidate, moment))
    for product_id, price in (
        (candidate.product_id, candidate.unit_price_minor),
        (_compared(candidate), candidate.compared_price_minor),
    ):
        product = moment.knowledge.catalogue.get(product_id)
        if product_id and (product is None or product.price_minor != price):
            now = "gone" if product is None else str(product.price_minor)
            return Rejection(candidate, Reason.PRICE_CHANGED, f"{price}, now {now}")
    for line in moment.basket.lines if candidate.replaces_line_id else ():
        if line.line_id == candidate.replaces_line_id:
            difference = line_total(line.quantity, candidate.unit_price_minor) - line.total_minor
            if (line.quantity, difference) != (candidate.quantity, candidate.difference_minor):
                return Rejection(candidate, Reason.PRICE_CHANGED, f"difference now {difference}")
    return None


def _compared(candidate: Candidate) -> str:
    """What a cheaper option or a substitute is compared with, unless that is the rung-up line itself."""
    return "" if candidate.for_its_line else candidate.compared_product_id


def _made_otherwise(candidate: Candidate, now: Candidate | None) -> Rejection | None:
    """A set or a cover is worked out anew: every part and amount must come out the same."""
    if now is None:
        return Rejection(candidate, Reason.PRICE_CHANGED, "the rule, the price or the parts are gone")
    if (now.parts, now.bundle_minor, now.difference_minor, now.cover) != (
        candidate.parts,
        candidate.bundle_minor,
        candidate.difference_minor,
        candidate.cover,
    ):
        return Rejection(candidate, Reason.PRICE_CHANGED, f"difference now {now.difference_minor}")
    return None
