"""Trying the rules on a basket: the very decision the panel would make, without a till, a card or a record.

The same question, knowledge and policy give an equal trial. What the panel remembers of a basket (what was shown or
refused in it) and its arm are left out: a trial asks what the rules say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from random import Random
from typing import NamedTuple

from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decide import decide
from pos_assist.engine.decision import Arm, Decision
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.offers import Candidate, Reason, Rejection
from pos_assist.engine.outlook import daypart
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import RuleBook
from pos_assist.engine.situation import Customer, Memory, Segment
from pos_assist.services.stock import Stock

TYPED = "typed"  # the key of a basket that stands at no till: equal lines draw alike


@dataclass(frozen=True)
class Question:
    """A basket, and the moment it stands in. `at` is aware, in the shop's own zone."""

    basket: Basket
    at: datetime
    language: str = ""  # of the line to say; '' = the policy's
    segment: Segment | None = None  # None: a stranger
    queue: bool = False
    held: Mapping[str, Decimal] = field(default_factory=dict)  # by the other open baskets, by product
    stores: frozenset[str] = frozenset()  # names and keys of this store


class Trial(NamedTuple):
    """A decision with everything it was made from."""

    basket: Basket
    knowledge: Knowledge
    policy: Policy
    decision: Decision


def typed_basket(lines: Iterable[tuple[Product, Decimal]], currency: str, basket_id: str = TYPED) -> Basket:
    """An open basket of these products at the till's prices, in the order given."""
    made = (
        Line(str(place), one.product_id, one.group_id, one.name, quantity, one.price_minor)
        for place, (one, quantity) in enumerate(lines, start=1)
    )
    return Basket(basket_id, "", "", "", BasketState.OPEN, currency, tuple(made))


def with_rules(knowledge: Knowledge, products: Iterable[Product], rules: RuleBook) -> Knowledge:
    """The same shop under other rules; `products` as the till has them, without notes."""
    built = build_knowledge(
        products,
        rules,
        [pair for pairs in knowledge.learned.values() for pair in pairs],
        knowledge.phrases,
        catalogue_version=knowledge.versions.get("catalogue", ""),
        model_version=knowledge.versions.get("model", ""),
        learned_from=knowledge.learned_from,
        model=knowledge.model,
        steps=[step for steps in knowledge.steps.values() for step in steps],
        approvals=knowledge.approvals,
    )
    return built.with_situation(knowledge.situation)


def try_out(question: Question, knowledge: Knowledge, policy: Policy, stock: Stock) -> Trial:
    """What the panel would decide. The basket counts as one that may see a card: no holdout, nothing shown before."""
    basket = question.basket
    policy = replace(policy, language=question.language) if question.language else policy
    segment = question.segment
    situation = replace(
        knowledge.situation,
        now=question.at.astimezone(UTC),
        local=question.at,
        stores=question.stores,
        daypart=daypart(question.at.hour),
        stock=stock.figures,
        stock_known=stock.known,
        substitutes=stock.substitutes,
        held=question.held,
        memory=Memory(arm=Arm.TREATMENT),
        customer=None if segment is None else Customer("", segment),
        queue=question.queue,
    )
    known = replace(knowledge, situation=situation, experiments=())
    return Trial(basket, known, policy, decide(basket, known, policy, Random(seed_for(basket, policy))))


class Place(Enum):
    """Where an offer ended."""

    SHOWN = "shown"
    WAITS = "waits"  # under the first card
    POSSIBLE = "possible"  # allowed, ranked below
    FELL = "fell"
    UNKNOWN = "unknown"  # these rules never thought of it


class Fate(NamedTuple):
    """What became of one offer in one trial. `rank` from 1 among what was possible, 0 = not among it."""

    place: Place
    rank: int = 0
    reason: Reason | None = None
    detail: str = ""


UNHEARD = Fate(Place.UNKNOWN)


class Shift(NamedTuple):
    """An offer whose fate is another one under other rules."""

    candidate: Candidate
    before: Fate
    after: Fate


def fates(decision: Decision) -> dict[str, tuple[Candidate, Fate]]:
    """By offer id, what became of it; nothing that was considered is missing."""
    found: dict[str, tuple[Candidate, Fate]] = {}
    for rejection in decision.rejections:
        one = rejection.candidate
        found[one.offer_id] = (one, Fate(Place.FELL, reason=rejection.reason, detail=rejection.detail))
    for rank, scored in enumerate(decision.candidates, start=1):
        found[scored.candidate.offer_id] = (scored.candidate, Fate(Place.POSSIBLE, rank))
    for card, place in zip(decision.cards, (Place.SHOWN, Place.WAITS), strict=False):
        rank = found[card.candidate.offer_id][1].rank if card.candidate.offer_id in found else 0
        found[card.candidate.offer_id] = (card.candidate, Fate(place, rank))
    return found


def shifts(before: Decision, after: Decision) -> list[Shift]:
    """Every offer that fares otherwise, what is shown in either first, else in the order it was considered."""
    old, new = fates(before), fates(after)
    found = []
    for offer_id in dict.fromkeys((*new, *old)):
        was = old.get(offer_id, (None, UNHEARD))
        is_now = new.get(offer_id, (None, UNHEARD))
        candidate = is_now[0] or was[0]
        if candidate is not None and was[1] != is_now[1]:
            found.append(Shift(candidate, was[1], is_now[1]))
    places = {place: order for order, place in enumerate(Place)}
    return sorted(found, key=lambda one: min(places[one.before.place], places[one.after.place]))


def by_reason(decision: Decision) -> dict[Reason, list[Rejection]]:
    """What fell, by the guardrail it fell at, in the guardrails' order."""
    found: dict[Reason, list[Rejection]] = {}
    for rejection in decision.rejections:
        found.setdefault(rejection.reason, []).append(rejection)
    return {reason: found[reason] for reason in Reason if reason in found}


class Standing(NamedTuple):
    """Baskets to choose from: what is being rung up now, and the newest receipts, both newest first."""

    live: tuple[Basket, ...] = ()
    receipts: tuple[Basket, ...] = ()
    problem: str = ""  # why the till could not be asked, in one sentence; '' = it was
