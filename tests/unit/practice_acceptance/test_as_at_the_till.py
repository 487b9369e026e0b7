"""What is practised is what the panel would say: the same decision, the same line, the same guardrails."""

from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest

from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket
from pos_assist.engine.decide import decide
from pos_assist.engine.decision import Decision
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import FitRule, Ladder, NeverRule, ProductNote, Selector
from pos_assist.services.practice.shop_scenes import ShopAt, scenes_from
from pos_assist.services.stock import NO_STOCK
from pos_assist.services.trial import typed_basket
from pos_assist.training.scene import Scene
from tests.builders import CERTAIN
from tests.unit.engine.shop import NOON, know
from tests.unit.scenes.test_shop_scenes import RULES, SHELVES, receipt, twice

Rule = FitRule | Ladder | ProductNote | NeverRule
POLICY = Policy(**CERTAIN, addon_price_share=Decimal(2), language="pl")
BASKETS = (("pasta",), ("pasta", "milk"), ("small",), ("small", "soap"), ("soap",), ("pasta", "soap", "milk"))


def practised(bought: tuple[str, ...], *rules: Rule) -> Scene:
    knowledge = know(*rules, products=SHELVES)
    products = {one.product_id: one for one in knowledge.catalogue.all()}
    shop = ShopAt(knowledge, products, NO_STOCK, POLICY, "EUR", NOON)
    (scene,) = scenes_from(twice(receipt(*bought)), shop, "pl")
    return scene


def at_the_till(bought: tuple[str, ...], *rules: Rule) -> Decision:
    """The panel's own way: the engine, asked about a basket of till 3."""
    knowledge = know(*rules, products=SHELVES)
    products = {one.product_id: one for one in knowledge.catalogue.all()}
    basket: Basket = typed_basket([(products[one], Decimal(1)) for one in bought], "EUR", "till-3-basket-77")
    return decide(basket, knowledge, POLICY, Random(seed_for(basket, POLICY)))


@pytest.mark.parametrize("bought", BASKETS, ids="+".join)
def test_an_idea_is_the_card_that_the_panel_shows_with_its_line(bought: tuple[str, ...]) -> None:
    scene, decision = practised(bought, *RULES), at_the_till(bought, *RULES)
    card = decision.cards[0] if decision.cards else None
    assert (scene.idea is None) is (card is None)
    if scene.idea is not None and card is not None:
        assert (scene.idea.kind, scene.idea.script) == (card.candidate.kind, card.script)


def test_what_a_guardrail_forbids_is_no_idea() -> None:
    never = NeverRule("no pesto", Selector(("id:pasta",)), Selector(("id:pesto",)))
    assert practised(("pasta",), *RULES).idea is not None
    assert practised(("pasta",), *RULES, never).idea is None
