"""One basket in, one `Decision` out: what to show, and every candidate, chance and reason behind it."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from pos_assist.engine import candidates, guardrails
from pos_assist.engine.basket import Basket
from pos_assist.engine.cheaper import cheaper_candidates
from pos_assist.engine.choosing import best_of, decision_of, sayable
from pos_assist.engine.decision import Card, Decision
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, Reason, Rejection
from pos_assist.engine.policy import Policy
from pos_assist.engine.ranking import Judge
from pos_assist.engine.rechecking import recheck, refresh
from pos_assist.engine.substitutes import asked_for, nearest_only, not_found

__all__ = ["cheaper", "decide", "recheck", "refresh", "substitute"]


def decide(basket: Basket, knowledge: Knowledge, policy: Policy, rng: Random) -> Decision:
    """At most one card for the basket as it stands, and at most one of the same kind that waits under it.

    Deterministic: the same basket, knowledge, policy and state of `rng` (see `seed_for`) give an equal
    decision. In the holdout arm everything is worked out and logged alike, but there is no card. In queue
    mode it is worked out too, but the basket is not eligible (`queue_silenced`).
    """
    moment = Moment(basket, knowledge, policy)
    found = candidates.find(moment)
    allowed, rejections = guardrails.sift(found, moment)
    if knowledge.situation.substitutes:
        allowed, further = nearest_only(allowed)
        rejections += further
    shortlist = best_of(allowed, moment)
    if rejections and rejections[0].reason is Reason.SHARE_CAP:
        shortlist = shortlist._replace(best_minor=_worth_without_the_cap(found, moment))
    return decision_of(shortlist._replace(rejections=(*rejections, *shortlist.rejections)), moment, rng)


def _worth_without_the_cap(found: tuple[Candidate, ...], moment: Moment) -> float:
    """What a basket is worth though it is silent only for the share's sake: else only poor ones would be known."""
    situation = moment.knowledge.situation
    memory = replace(situation.memory, recent_had_card=(), recent_best=())
    uncapped = moment.knowledge.with_situation(replace(situation, memory=memory))
    free = Moment(moment.basket, uncapped, moment.policy)
    return best_of(guardrails.sift(found, free)[0], free).best_minor


def cheaper(basket: Basket, knowledge: Knowledge, policy: Policy, *, than: Card | None, rng: Random) -> Decision:
    """Something cheaper: after "too expensive" for the card `than`, or, with None, for a line of the basket.

    The decision has a card of kind CHEAPER, or none. Its candidates are ordered by how near their price is,
    on request for the dearest line that has one. Every guardrail holds but proportion and relevance; the
    margin floor is that the cheaper product is not sold at a loss. Deterministic as `decide`.
    """
    moment = Moment(basket, knowledge, policy, asked=True)
    allowed, rejections = guardrails.sift(cheaper_candidates(moment, than), moment)
    of_line = [candidate for candidate in allowed if _goes_with(candidate, allowed[0])]
    others = [candidate for candidate in allowed if not _goes_with(candidate, allowed[0])]
    rejections += [Rejection(other, Reason.NOT_CHOSEN, "of a line that costs less") for other in others]
    judge = Judge(moment)
    return decision_of(sayable(map(judge.judged, of_line), rejections, judge, moment), moment, rng)


def substitute(basket: Basket, knowledge: Knowledge, policy: Policy, *, of: Card | str, rng: Random) -> Decision:
    """The nearest that stands in: for a card that was accepted and is not on the shelf, or for a product asked for.

    `of` a product id: only where it is out by the figure. The decision has a card of kind SUBSTITUTE, or none. Every
    guardrail holds but relevance. Deterministic as `decide`.
    """
    moment = Moment(basket, knowledge, policy, asked=True)
    found = asked_for(of, moment) if isinstance(of, str) else not_found(of.candidate, moment)
    allowed, rejections = guardrails.sift(tuple(found), moment)
    allowed, further = nearest_only(allowed)
    judge = Judge(moment)
    return decision_of(sayable(map(judge.judged, allowed), (*rejections, *further), judge, moment), moment, rng)


def _goes_with(candidate: Candidate, first: Candidate) -> bool:
    return candidate.compared_product_id == first.compared_product_id
