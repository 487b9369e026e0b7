"""A small shop for these tests: what it sells, what it wrote, what it learned."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from pos_assist.engine.approval import Approvals, ProposalState
from pos_assist.engine.catalogue import Product, StockFigure
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import Conditions, FitRule, LearnedPair, NeverRule, RuleBook, Selector
from pos_assist.engine.script import PhraseBook
from pos_assist.services.complements import Complements
from pos_assist.services.stock import Stock
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE

NOW = datetime(2026, 3, 7, 12, 0, tzinfo=UTC)
TODAY = date(2026, 3, 7)
BEER = Product("beer", "beer", "Beer", 500, sku="BEER", category="Drinks / Beer", cost_minor=300)
SETUP = Product("setup", "setup", "Phone setup", 1500, sku="SETUP", is_service=True, cost_minor=0)
GOODS = (PHONE, CASE, GLASS, GLASS_9H, CABLE, BEER, SETUP)
POLICY = Policy(learned_min_together=5, learned_min_lift=1.2)


def pair(rule_id: str, when: Product, offer: Product, **more: Any) -> FitRule:
    """A hand-made pair."""
    return FitRule(rule_id, Selector((f"sku:{when.sku}",)), Selector((f"sku:{offer.sku}",)), **more)


def learned(when: Product, offer: Product, together: int = 20, of: int = 100, lift: float = 3.0) -> LearnedPair:
    """A find with its evidence."""
    return LearnedPair(when.product_id, offer.product_id, together, of, lift, together / of)


def knowledge(
    book: RuleBook,
    pairs: tuple[LearnedPair, ...] = (),
    approved: tuple[tuple[str, str], ...] = (),
    goods: tuple[Product, ...] = GOODS,
    rejected: tuple[tuple[str, str], ...] = (),
) -> Knowledge:
    """What the shop knows."""
    states = dict.fromkeys(approved, ProposalState.APPROVED) | dict.fromkeys(rejected, ProposalState.REJECTED)
    return build_knowledge(goods, book, pairs, PhraseBook({}, {}), approvals=Approvals(states))


def complements(
    book: RuleBook,
    pairs: tuple[LearnedPair, ...] = (),
    approved: tuple[tuple[str, str], ...] = (),
    goods: tuple[Product, ...] = GOODS,
    policy: Policy = POLICY,
) -> Complements:
    """What goes with what."""
    return Complements(knowledge(book, pairs, approved, goods), book, policy, TODAY)


def stock(**pieces: str) -> Stock:
    """So many pieces of each product."""
    return Stock({name: StockFigure(Decimal(many), NOW) for name, many in pieces.items()}, known=True)


def never(when: Product, offer: Product) -> NeverRule:
    """A rule that forbids."""
    return NeverRule("never", Selector((f"sku:{when.sku}",)), Selector((f"sku:{offer.sku}",)))


def paused(rule: FitRule) -> FitRule:
    """The same rule asleep."""
    return replace(rule, conditions=Conditions(paused=True))
