"""One decision about a live basket, exactly as the panel would make it, without a window and without a record."""

from __future__ import annotations

import random
from contextlib import closing
from dataclasses import replace
from typing import NamedTuple

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.store.answers import answers_of
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.customers import customer_now
from pos_assist.bootstrap.shop import knowledge_of, phrases, rules_in, store_names
from pos_assist.bootstrap.shop_stock import ShopStock, live_baskets
from pos_assist.engine.acceptance import Answers
from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket
from pos_assist.engine.decide import decide, substitute
from pos_assist.engine.decision import Decision
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.outlook import daypart
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Situation
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import Home
from pos_assist.services.stock import held_elsewhere
from pos_assist.settings import Settings


class Live(NamedTuple):
    """A decision about a live basket with everything it was made from."""

    basket: Basket
    knowledge: Knowledge
    policy: Policy
    decision: Decision

    @property
    def exploration_floor(self) -> float:
        """The least chance of being shown that every possible offer has."""
        return self.policy.exploration_share / max(1, len(self.decision.candidates))

    @property
    def learned_floor(self) -> float:
        """The least chance of the learned model that is not left unsaid; 0 where there is no model."""
        model = self.knowledge.model
        return model.floor(self.policy.learned_silence) if model is not None else 0.0


def decide_live(
    db: str,
    profile: str,
    home: Home,
    settings: Settings,
    *,
    basket_id: str | None = None,
    language: str | None = None,
    instead_of: str = "",
) -> Live | None:
    """The decision about `basket_id`, or about the newest touched basket; None where it is not open.

    `instead_of` names a product ('sku:…') that the customer asks for and that is out: what stands in for it.
    What was shown and refused in the basket before is the panel's memory and is not asked here.

    Raises:
        UserError: the profile, the till or the store is not right, or nobody knows the product.
    """
    policy = replace(settings.policy, language=language) if language else settings.policy
    clock = SystemClock()
    now = clock.now()
    with closing(TillReader(db, load_profile(profile))) as reader:
        baskets = live_baskets(reader)
        basket = next((one for one in baskets if basket_id in (None, one.basket_id)), None)
        if basket is None:
            return None
        knowledge = knowledge_of(reader.products(), rules_in(home.store), phrases())
        stock = ShopStock(home.store, settings.stock, clock).fresh(reader, knowledge.catalogue)
        customer = customer_now(reader, basket, home.store, policy, clock)
    half_life = policy.answer_half_life_days
    answers = answers_of(home.store, now=now, half_life_days=half_life) if home.store.exists() else Answers()
    situation = Situation(
        now=now,
        local=now.astimezone(),
        stores=store_names(settings.till.store),
        daypart=daypart(now.astimezone().hour),
        stock=stock.figures,
        stock_known=stock.known,
        substitutes=stock.substitutes,
        held=held_elsewhere(stock.open_then, basket),
        answers=answers,
        customer=customer,
    )
    knowledge = knowledge.with_situation(situation)
    rng = random.Random(seed_for(basket, policy))
    if instead_of:
        wanted = _product(instead_of, knowledge)
        return Live(basket, knowledge, policy, substitute(basket, knowledge, policy, of=wanted, rng=rng))
    return Live(basket, knowledge, policy, decide(basket, knowledge, policy, rng))


def _product(name: str, knowledge: Knowledge) -> str:
    product_id = knowledge.catalogue.resolve(name)
    if product_id is None:
        raise UserError(
            f"There is no product {name} in the till.",
            hint="Name it by its sku:, ean: or id: as in a rules file.",
            code=ExitCode.BAD_DATA,
        )
    return product_id
