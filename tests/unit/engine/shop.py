"""The small shop of these tests, and short ways to ask the engine about it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from pos_assist.adapters.phrases import load_phrases
from pos_assist.engine.acceptance import Answers, Asked, day_of
from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket
from pos_assist.engine.belief import Weighed
from pos_assist.engine.catalogue import Product, StockFigure
from pos_assist.engine.decide import decide
from pos_assist.engine.decision import Decision
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.offers import Rejection
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import (
    BundleRule,
    CoverRule,
    FitRule,
    Ladder,
    LearnedPair,
    NeverRule,
    ProductNote,
    RuleBook,
    Selector,
)
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.situation import Memory, Situation
from pos_assist.paths import resources
from tests.builders import CERTAIN, PRODUCTS

NOON = datetime(2026, 3, 7, 12, tzinfo=UTC)
PLAIN = Policy(**CERTAIN)


@cache
def phrases() -> PhraseBook:
    """The shipped sentences."""
    return load_phrases(resources() / "phrases")


def pair(when: str, offer: str, **more: Any) -> FitRule:
    """A hand-made pair of two product ids."""
    return FitRule(f"{when}+{offer}", Selector((f"id:{when}",)), Selector((f"id:{offer}",)), **more)


def bundle(*members: str, **more: Any) -> BundleRule:
    """A set of one piece each of these product ids."""
    return BundleRule("+".join(members), tuple((f"id:{member}", 1) for member in members), **more)


TERMS: dict[str, Any] = {
    "names": {"en": "accident cover", "pl": "ochrona od wypadku", "sk": "poistenie nehody", "ro": "protecție"},
    "legal": {"en": "2 years", "pl": "2 lata", "sk": "2 roky", "ro": "2 ani"},
    "years": {"en": "4 years", "pl": "4 lata", "sk": "4 roky", "ro": "4 ani"},
    "terms": {"en": "See leaflet.", "pl": "Zob. ulotka.", "sk": "Pozri leták.", "ro": "Vezi broșura."},
}


def cover(when: str, product: str, **more: Any) -> CoverRule:
    """A cover for one product id, with all its texts in every language."""
    return CoverRule(f"{product} for {when}", Selector((f"id:{when}",)), f"id:{product}", **{**TERMS, **more})


def learned(when: str, offer: str, probability: float = 0.4, *, together: int = 40, lift: float = 3.0) -> LearnedPair:
    """A learned pair with good evidence."""
    return LearnedPair(when, offer, together, 100, lift, probability)


def know(
    *rules: FitRule | NeverRule | Ladder | ProductNote | BundleRule | CoverRule,
    products: Iterable[Product] = PRODUCTS,
    model: Iterable[LearnedPair] = (),
    **situation: Any,
) -> Knowledge:
    """Knowledge of these rules; keywords fill the `Situation`."""
    book = RuleBook(
        notes=tuple(rule for rule in rules if isinstance(rule, ProductNote)),
        fits=tuple(rule for rule in rules if isinstance(rule, FitRule)),
        never=tuple(rule for rule in rules if isinstance(rule, NeverRule)),
        ladders=tuple(rule for rule in rules if isinstance(rule, Ladder)),
        bundles=tuple(rule for rule in rules if isinstance(rule, BundleRule)),
        covers=tuple(rule for rule in rules if isinstance(rule, CoverRule)),
        version="7",
    )
    return build_knowledge(products, book, model, phrases(), model_version="3").with_situation(
        Situation(now=NOON, **situation)
    )


def answered(offers: Mapping[str, tuple[int, int]], doubts: Mapping[str, int] | None = None) -> Answers:
    """(yes, no) by offer of a hand-made pair, and "not suitable" by rule, all of them today."""
    answers, today = Answers(), day_of(NOON)
    for offer_id, (yes, no) in offers.items():
        kind, _, of = offer_id.partition(":")
        product = of.partition(">")[2]
        features = (Weighed("kind", kind), Weighed("rule", of.replace(">", "+")), Weighed("product", product))
        for number in range(yes + no):
            accepted = number * yes // (yes + no) < (number + 1) * yes // (yes + no)  # evenly in between
            answers.note(Asked(offer_id, product, kind, features=features), today, f"{of}{number}", yes=accepted)
    for rule_id, times in (doubts or {}).items():
        answers.doubt(rule_id, today, times)
    return answers


def remembering(knowledge: Knowledge, **memory: Any) -> Knowledge:
    """The same knowledge with this `Memory`."""
    return knowledge.with_situation(replace(knowledge.situation, memory=Memory(**memory)))


def stock(minutes_old: float = 0, **on_hand: int) -> Mapping[str, StockFigure]:
    """Stock figures by product id."""
    as_of = NOON - timedelta(minutes=minutes_old)
    return {product: StockFigure(Decimal(count), as_of) for product, count in on_hand.items()}


def ask(basket: Basket, knowledge: Knowledge, policy: Policy = PLAIN) -> Decision:
    """`decide` with the seed the program uses."""
    return decide(basket, knowledge, policy, random.Random(seed_for(basket, policy)))


def offered(decision: Decision) -> list[str]:
    """Products on the shortlist, best first."""
    return [scored.candidate.product_id for scored in decision.candidates]


def only_rejection(decision: Decision) -> Rejection:
    """The one rejection of a decision that offers nothing."""
    assert decision.candidates == ()
    assert decision.cards == ()
    (rejection,) = decision.rejections
    return rejection
