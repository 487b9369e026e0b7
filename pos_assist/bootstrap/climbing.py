"""Learned steps up: from the shop's catalogue with its notes, what sells, and what customers were seen to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pos_assist.adapters.store.rules_store import load_rules, load_steps
from pos_assist.engine.catalogue import Product
from pos_assist.engine.knowledge import build_knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import LearnedStep
from pos_assist.engine.script import PhraseBook
from pos_assist.learning.steps import remembered, steps_of
from pos_assist.learning.switching import Customers
from pos_assist.paths import Home


def learned_steps(
    home: Home,
    products: Sequence[Product] | None,
    sold: Mapping[str, int],
    customers: Customers | None,
    policy: Policy,
) -> list[LearnedStep]:
    """The steps of this catalogue; those known from before where there is none.

    `sold`: receipts by product. `customers` have seen the whole history; None: what was seen of them before holds.

    Raises:
        UserError: our store cannot be read.
    """
    before = load_steps(home.store)
    if products is None:
        return before
    shop = build_knowledge(products, load_rules(home.store), (), PhraseBook({}, {}))
    seen = remembered(before) if customers is None else customers.switched
    return steps_of(shop.catalogue.all(), sold, seen, policy=policy, laddered=shop.ladders)
