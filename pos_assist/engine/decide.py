"""One basket in, one `Decision` out: what to show, and every candidate, chance and reason behind it."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from pos_assist.engine import candidates, guardrails, ranking
from pos_assist.engine.assignment import arm_for, seed_for, version_of
from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Arm, Card, Decision, Scored
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import line_total
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection
from pos_assist.engine.policy import Policy
from pos_assist.engine.script import Facts, compose
from pos_assist.engine.stock_guardrails import no_stock, not_enough_stock, stock_too_old, stock_unknown
from pos_assist.engine.templates import NotFillable

Said = tuple[str, str]  # the sentence and its variant


def decide(basket: Basket, knowledge: Knowledge, policy: Policy, rng: Random) -> Decision:
    """At most one card for the basket as it stands.

    Deterministic: the same basket, knowledge, policy and state of `rng` (see `seed_for`) give an equal
    decision. In the holdout arm everything is worked out and logged alike, but there is no card.
    """
    moment = Moment(basket, knowledge, policy)
    allowed, rejections = guardrails.sift(candidates.find(moment), moment)
    shortlist, unfit = _shortlist(allowed, moment)
    chances = ranking.chances(len(shortlist), policy.exploration_share)
    order = tuple(ranking.with_chance(one, chance) for (one, _), chance in zip(shortlist, chances, strict=True))
    arm, arm_probability = arm_for(basket.basket_id, policy, logged=knowledge.situation.memory.arm)
    cards: tuple[Card, ...] = ()
    chosen = ""
    if order:
        place = ranking.draw(len(order), policy.exploration_share, rng)
        chosen = order[place].candidate.offer_id
        if arm is Arm.TREATMENT:
            cards = (_card(order[place], shortlist[place][1], moment),)
    return Decision(
        basket_id=basket.basket_id,
        arm=arm,
        arm_probability=arm_probability,
        eligible=bool(order),
        cards=cards,
        candidates=order,
        rejections=(*rejections, *unfit),
        subtotal_minor=basket.total_minor,
        line_count=len(basket.lines),
        currency=basket.currency,
        seed=seed_for(basket, policy),
        chosen=chosen,
        versions={**knowledge.versions, "policy": version_of(policy)},
    )


def recheck(card: Card, basket: Basket, knowledge: Knowledge, policy: Policy) -> Rejection | None:
    """Whether a card on screen must go because the basket, the stock or a price changed; None: it stays.

    Caps, floors and proportions are not asked again: they decided whether to speak, not what is true.
    """
    candidate = card.candidate
    moment = Moment(basket, knowledge, policy)
    silence = guardrails.not_selling(moment) or guardrails.basket_silenced(moment)
    if silence is not None:
        return Rejection(candidate, *silence)
    if not _trigger_stands(candidate, moment):
        return Rejection(candidate, Reason.TRIGGER_GONE, candidate.evidence.trigger_name)
    for guardrail in (
        guardrails.already_in_basket,
        guardrails.equivalent_in_basket,
        guardrails.declined_before,
        guardrails.never_with,
        guardrails.not_sellable,
        stock_too_old,
        stock_unknown,
        no_stock,
        not_enough_stock,
        _price_changed,
    ):
        rejection = guardrail(candidate, moment)
        if rejection is not None:
            return rejection
    return None


def refresh(card: Card, basket: Basket, knowledge: Knowledge, policy: Policy) -> Card:
    """The card as the basket and the stock are now: "total after" (C39) and the stock line; passed `recheck`."""
    stock = Moment(basket, knowledge, policy).stock_proof(card.candidate.product_id)
    total = basket.total_minor + card.candidate.difference_minor
    if total != card.candidate.total_after_minor:
        return replace(card, stock=stock, candidate=replace(card.candidate, total_after_minor=total))
    return card if stock == card.stock else replace(card, stock=stock)


def _shortlist(allowed: list[Candidate], moment: Moment) -> tuple[list[tuple[Scored, Said]], list[Rejection]]:
    """The best few that are relevant and whose sentence can be said, best first; and why not the others.

    Sentences are filled before the choice, so that the chances cover only what could really be shown.
    """
    relevant: list[Scored] = []
    rejections: list[Rejection] = []
    for candidate in allowed:
        scored = ranking.score(candidate, moment)
        rejection = ranking.below_relevance_floor(scored, moment)
        if rejection is None:
            relevant.append(scored)
        else:
            rejections.append(rejection)
    best: list[tuple[Scored, Said]] = []
    for scored in ranking.ranked(relevant):
        if len(best) >= moment.policy.shortlist:
            why = f"score {scored.score:.2f}, not among the best {moment.policy.shortlist}"
            rejections.append(Rejection(scored.candidate, Reason.NOT_CHOSEN, why))
            continue
        try:
            best.append((scored, _say(scored.candidate, moment)))
        except NotFillable as error:
            rejections.append(Rejection(scored.candidate, Reason.SCRIPT_UNFILLED, str(error)))
    return best, rejections


def _say(candidate: Candidate, moment: Moment) -> Said:
    product = moment.knowledge.catalogue.get(candidate.product_id)
    if product is None:
        raise NotFillable("the product is gone")
    stock = moment.stock_proof(candidate.product_id)
    facts = Facts(candidate, product, moment.basket.currency, moment.policy.language, stock)
    return compose(facts, moment.knowledge.phrases, moment.policy)


def _card(chosen: Scored, said: Said, moment: Moment) -> Card:
    return Card(
        candidate=chosen.candidate,
        script=said[0],
        script_variant=said[1],
        language=moment.policy.language,
        stock=moment.stock_proof(chosen.candidate.product_id),
        probability=chosen.probability,
    )


def _trigger_stands(candidate: Candidate, moment: Moment) -> bool:
    """The product that led to the offer is still being bought; for an upgrade on that very line."""
    if moment.net.get(candidate.evidence.trigger_product_id, 0) <= 0:
        return False
    return candidate.kind is OfferKind.ADDON or any(
        line.line_id == candidate.replaces_line_id and line.product_id == candidate.replaces_product_id
        for line in moment.basket.lines
    )


def _price_changed(candidate: Candidate, moment: Moment) -> Rejection | None:
    """The sentence on screen names amounts: what it offers and what it replaces must cost the same still."""
    product = moment.knowledge.catalogue.get(candidate.product_id)
    if product is None or product.price_minor != candidate.unit_price_minor:
        now = "gone" if product is None else str(product.price_minor)
        return Rejection(candidate, Reason.PRICE_CHANGED, f"{candidate.unit_price_minor}, now {now}")
    if candidate.kind is OfferKind.ADDON:
        return None
    for line in moment.basket.lines:
        if line.line_id == candidate.replaces_line_id:
            difference = line_total(line.quantity, candidate.unit_price_minor) - line.total_minor
            if (line.quantity, difference) != (candidate.quantity, candidate.difference_minor):
                return Rejection(candidate, Reason.PRICE_CHANGED, f"difference now {difference}")
    return None
