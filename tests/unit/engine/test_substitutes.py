"""What stands in for something that is out: in the basket where goods are ordered, or wished for and not found."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decide import cheaper, recheck, refresh, substitute
from pos_assist.engine.decision import Card, Decision
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import OfferKind, Reason, Source
from pos_assist.engine.rules import Conditions, Ladder, NeverRule, ProductNote, Selector
from pos_assist.engine.situation import Customer, Segment
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, basket, line
from tests.unit.engine.shop import NOON, PLAIN, ask, know, offered, pair, remembering, stock

LADDER = Ladder("glasses", ("id:glass", "id:glass9h"))
GLASS_BIO = Product("glassbio", "glassbio", "Glass Bio", 3499, sku="GLASSBIO", cost_minor=600)
FAMILY = tuple(ProductNote(f"id:{name}", family="glasses") for name in ("glass", "glass9h", "glassbio"))
PRODUCTS = (PHONE, CASE, GLASS, GLASS_9H, GLASS_BIO, CABLE)
BASKET = basket(line(PHONE), line(GLASS))


def ordering(*rules: Any, **on_hand: int) -> Knowledge:
    """A shop where goods are ordered at the till."""
    figures = {"phone": 9, "case": 9, "cable": 9, **on_hand}
    return know(*rules, products=PRODUCTS, stock=stock(**figures), stock_known=True, substitutes=True)


def wished(of: Card | str, knowledge: Knowledge, rung_up: Basket = BASKET) -> Decision:
    """`substitute` with the program's own seed."""
    return substitute(rung_up, knowledge, PLAIN, of=of, rng=random.Random(seed_for(rung_up, PLAIN)))


def only_card(decision: Decision) -> Card:
    (card,) = decision.cards
    return card


def kinds(decision: Decision) -> set[OfferKind]:
    """Of everything that was found."""
    return {one.candidate.kind for one in decision.candidates} | {one.candidate.kind for one in decision.rejections}


def test_what_is_out_in_the_basket_is_replaced_by_the_next_step_that_is_there() -> None:
    card = only_card(ask(BASKET, ordering(LADDER, glass=0, glass9h=5)))
    candidate = card.candidate
    assert (candidate.kind, candidate.product_id) == (OfferKind.SUBSTITUTE, "glass9h")
    assert (candidate.replaces_line_id, candidate.difference_minor) == ("line-glass", 1000)
    assert (candidate.compared_product_id, candidate.evidence.source) == ("glass", Source.LADDER)
    assert candidate.margin_minor == 3999 - 700  # what is out would not be sold at all
    assert card.script == "Glass is out. There's Glass 9H, PLN\u00a039.99. Take it instead?"
    assert [variant for _, variant in card.wordings] == ["substitute.S1", "substitute.S2"]
    assert dict(card.why)["en"] == "Stands in for what is out: Glass"
    assert card.stock.available == 5
    assert card.comparison == ()


def test_where_goods_are_carried_to_the_till_nobody_is_told_that_they_are_out() -> None:
    knowledge = ordering(LADDER, glass=0, glass9h=5)
    carried = knowledge.with_situation(replace(knowledge.situation, substitutes=False))
    assert OfferKind.SUBSTITUTE not in kinds(ask(BASKET, carried))


def test_what_is_there_is_not_replaced() -> None:
    assert OfferKind.SUBSTITUTE not in kinds(ask(BASKET, ordering(LADDER, glass=1, glass9h=5)))


def test_an_old_figure_does_not_say_that_something_is_out() -> None:
    knowledge = ordering(LADDER, glass=0, glass9h=5)
    old = {**knowledge.situation.stock, **stock(31, glass=0)}
    decision = ask(BASKET, knowledge.with_situation(replace(knowledge.situation, stock=old)))
    assert all(card.candidate.kind is not OfferKind.SUBSTITUTE for card in decision.cards)


def test_the_nearest_price_comes_first_and_the_further_ones_are_told() -> None:
    decision = ask(BASKET, ordering(*FAMILY, glass=0, glass9h=5, glassbio=5))
    assert offered(decision) == ["glassbio"]
    (further,) = decision.rejections
    assert (further.candidate.product_id, further.reason) == ("glass9h", Reason.NOT_CHOSEN)


def test_a_ladder_step_comes_before_the_family() -> None:
    decision = ask(BASKET, ordering(LADDER, *FAMILY, glass=0, glass9h=5, glassbio=5))
    assert [card.candidate.product_id for card in decision.cards] == ["glass9h"]


def test_a_ladder_that_is_paused_brings_no_step_but_its_family() -> None:
    paused = replace(LADDER, conditions=Conditions(paused=True))
    card = only_card(ask(BASKET, ordering(paused, glass=0, glass9h=5)))
    assert (card.candidate.evidence.source, card.candidate.evidence.rule_id) == (Source.FAMILY, "family:ladder:glasses")


@pytest.mark.parametrize(
    ("rules", "on_hand", "reason"),
    [
        ((LADDER,), {"glass9h": 0}, Reason.NO_STOCK),
        ((LADDER,), {"glass9h": 1}, Reason.NOT_ENOUGH_STOCK),  # the last one is kept back
        ((LADDER,), {}, Reason.STOCK_UNKNOWN),
        (
            (LADDER, NeverRule("no", Selector(("id:phone",)), Selector(("id:glass9h",)))),
            {"glass9h": 9},
            Reason.NEVER_WITH,
        ),
        ((LADDER, ProductNote("id:glass9h", family="tobacco")), {"glass9h": 9}, Reason.EXCLUDED_CATEGORY),
    ],
)
def test_every_guardrail_applies(rules: tuple[Any, ...], on_hand: dict[str, int], reason: Reason) -> None:
    decision = ask(BASKET, ordering(*rules, glass=0, **on_hand))
    assert not decision.cards
    assert reason in {one.reason for one in decision.rejections if one.candidate.kind is OfferKind.SUBSTITUTE}


def test_it_is_never_much_dearer_than_what_is_out() -> None:
    dear = replace(GLASS_9H, price_minor=4799)  # 1.6002 times
    knowledge = know(
        LADDER, products=(PHONE, GLASS, dear), stock=stock(glass=0, glass9h=5), stock_known=True, substitutes=True
    )
    reasons = {one.reason for one in ask(BASKET, knowledge).rejections if one.candidate.kind is OfferKind.SUBSTITUTE}
    assert reasons == {Reason.PRICE_OUT_OF_PROPORTION}


def test_what_was_declined_does_not_come_back_as_a_substitute() -> None:
    knowledge = remembering(ordering(LADDER, glass=0, glass9h=5), declined_products=frozenset({"glass9h"}))
    assert ask(BASKET, knowledge).cards == ()


def test_a_no_to_another_version_does_not_leave_the_customer_with_nothing() -> None:
    declined = frozenset({"glassbio"})
    knowledge = remembering(ordering(LADDER, *FAMILY, glass=0, glass9h=5), declined_products=declined)
    assert only_card(ask(BASKET, knowledge)).candidate.product_id == "glass9h"


def test_a_card_goes_when_what_was_out_is_back_or_the_substitute_is_gone() -> None:
    knowledge = ordering(LADDER, glass=0, glass9h=5)
    card = only_card(ask(BASKET, knowledge))

    def later(**on_hand: int) -> Knowledge:
        return knowledge.with_situation(replace(knowledge.situation, stock=stock(**on_hand)))

    assert recheck(card, BASKET, knowledge, PLAIN) is None
    assert refresh(card, BASKET, knowledge, PLAIN) is card
    back = recheck(card, BASKET, later(glass=2, glass9h=5), PLAIN)
    gone = recheck(card, BASKET, later(glass=0, glass9h=0), PLAIN)
    assert [one.reason for one in (back, gone) if one] == [Reason.NOT_OUT, Reason.NO_STOCK]


# -- wished for ------------------------------------------------------------------------------------------------


def test_what_was_accepted_and_is_not_on_the_shelf_is_replaced_beside_the_same_thing() -> None:
    """The figure says that there is some; the cashier has looked."""
    rung_up = basket(line(PHONE))
    knowledge = ordering(LADDER, pair("phone", "glass"), glass=5, glass9h=5)
    accepted = only_card(ask(rung_up, knowledge))
    assert accepted.candidate.product_id == "glass"
    card = only_card(wished(accepted, knowledge, rung_up))
    candidate = card.candidate
    assert (candidate.kind, candidate.product_id) == (OfferKind.SUBSTITUTE, "glass9h")
    assert (candidate.replaces_line_id, candidate.difference_minor) == ("", 3999)
    assert (candidate.compared_name, candidate.evidence.trigger_product_id) == ("Glass", "phone")
    assert recheck(card, rung_up, knowledge, PLAIN) is None
    changed = know(LADDER, products=(PHONE, GLASS, replace(GLASS_9H, price_minor=4100)), stock=stock(glass9h=5))
    gone = recheck(card, rung_up, changed, PLAIN)
    assert gone is not None
    assert gone.reason is Reason.PRICE_CHANGED


def test_in_place_of_a_better_version_that_is_not_on_the_shelf_comes_another_for_the_same_line() -> None:
    ladder = replace(LADDER, benefits={"en": "harder"})
    knowledge = ordering(ladder, *FAMILY, glass=5, glass9h=5, glassbio=5)
    upgrade = only_card(ask(BASKET, knowledge))
    assert (upgrade.candidate.kind, upgrade.candidate.product_id) == (OfferKind.UPGRADE, "glass9h")
    card = only_card(wished(upgrade, knowledge))
    assert (card.candidate.product_id, card.candidate.replaces_line_id) == ("glassbio", "line-glass")
    assert card.candidate.difference_minor == 500


def test_without_a_figure_nothing_is_promised_in_its_place() -> None:
    rung_up = basket(line(PHONE))
    knowledge = know(LADDER, pair("phone", "glass"), products=PRODUCTS)
    decision = wished(only_card(ask(rung_up, knowledge)), knowledge, rung_up)
    assert [one.reason for one in decision.rejections] == [Reason.STOCK_UNKNOWN]


def test_in_place_of_a_better_version_never_comes_a_step_down() -> None:
    plain = Product("plain", "plain", "Glass plain", 2399, cost_minor=100)
    ladder = replace(LADDER, benefits={"en": "harder"})
    families = (*FAMILY, ProductNote("id:plain", family="glasses"))
    figures = stock(glass=5, glass9h=5, plain=5)
    knowledge = know(ladder, *families, products=(*PRODUCTS, plain), stock=figures)
    decision = wished(only_card(ask(BASKET, knowledge)), knowledge)
    assert "plain" not in {one.candidate.product_id for one in decision.rejections} | set(offered(decision))


def test_who_asked_for_something_cheaper_is_offered_nothing_dearer_in_its_place() -> None:
    knowledge = ordering(LADDER, *FAMILY, glass=5, glass9h=5, glassbio=5)
    rung_up = basket(line(GLASS_9H))
    (card,) = cheaper(rung_up, knowledge, PLAIN, than=None, rng=random.Random(1)).cards
    assert card.candidate.kind is OfferKind.CHEAPER
    assert wished(card, knowledge, rung_up).candidates == ()


def test_a_high_value_customer_is_led_to_a_smaller_step_here_too() -> None:
    knowledge = ordering(LADDER, glass=0, glass9h=5)  # 1.33 times the price

    def asked(segment: Segment) -> list[Reason]:
        customer = Customer("k", segment)
        decision = ask(BASKET, knowledge.with_situation(replace(knowledge.situation, customer=customer)))
        return [one.reason for one in decision.rejections if one.candidate.kind is OfferKind.SUBSTITUTE]

    assert asked(Segment.HIGH_VALUE) == [Reason.PRICE_OUT_OF_PROPORTION]
    assert asked(Segment.LOYAL) == []


def test_a_set_has_no_substitute() -> None:
    card = only_card(ask(BASKET, ordering(LADDER, glass=0, glass9h=5)))
    of_a_set = replace(card, candidate=replace(card.candidate, kind=OfferKind.BUNDLE))
    assert not wished(of_a_set, ordering(LADDER, glass=0, glass9h=5)).candidates


def test_what_is_asked_for_and_out_has_one() -> None:
    rung_up = basket(line(PHONE))
    card = only_card(wished("glass", ordering(LADDER, glass=0, glass9h=5), rung_up))
    assert (card.candidate.product_id, card.candidate.replaces_line_id) == ("glass9h", "")
    assert not wished("glass", ordering(LADDER, glass=3, glass9h=5), rung_up).candidates
    assert not wished("unheard of", ordering(LADDER, glass=0, glass9h=5), rung_up).candidates


def test_what_is_asked_for_and_rung_up_is_replaced_whatever_the_profile_says() -> None:
    knowledge = ordering(LADDER, glass=0, glass9h=5)
    carried = knowledge.with_situation(replace(knowledge.situation, substitutes=False))
    assert only_card(wished("glass", carried)).candidate.replaces_line_id == "line-glass"


def test_the_time_of_the_test_is_a_fresh_one() -> None:
    assert ordering(glass=0).situation.stock["glass"].as_of == NOON


# -- a pair whose own product is out -----------------------------------------------------------------------------


def test_a_pair_whose_product_is_out_brings_the_nearest_that_is_there_and_says_so() -> None:
    rung_up = basket(line(PHONE))
    rule = pair("phone", "glass", benefits={"en": "fits by name"}, priority=3)
    decision = ask(rung_up, ordering(rule, LADDER, *FAMILY, glass=0, glass9h=5, glassbio=5))
    (scored,) = decision.candidates
    candidate = scored.candidate
    assert (candidate.kind, candidate.product_id, candidate.priority) == (OfferKind.ADDON, "glass9h", 3)
    assert (candidate.evidence.source, candidate.evidence.rule_id) == (Source.PAIR, "phone+glass")
    assert candidate.benefits == ()  # those are of the other
    assert {one.candidate.product_id: one.reason for one in decision.rejections} == {"glass": Reason.NO_STOCK}
    why = dict(decision.cards[0].why)
    assert why["en"] == "Your shop suggests it with: Galaxy A55 – here in place of what is out: Glass"
    assert why.keys() == {"en", "pl", "sk", "ro"}


def test_a_pair_that_names_it_speaks_for_itself() -> None:
    rung_up = basket(line(PHONE))
    for rules in (
        (pair("phone", "glass"), pair("phone", "glass9h")),
        (pair("phone", "glass9h"), pair("phone", "glass")),
    ):
        (scored,) = ask(rung_up, ordering(*rules, LADDER, glass=0, glass9h=5)).candidates
        assert (scored.candidate.evidence.rule_id, scored.candidate.evidence.stands_for) == ("phone+glass9h", "")


@pytest.mark.parametrize("on_hand", [{"glass": 1, "glass9h": 5}, {"glass": 0, "glass9h": 1}, {"glass9h": 5}])
def test_nothing_comes_in_its_place_while_it_is_there_or_where_nothing_else_is(on_hand: dict[str, int]) -> None:
    knowledge = ordering(pair("phone", "glass"), LADDER, **on_hand)
    decision = ask(basket(line(PHONE)), knowledge)
    found = {one.candidate.product_id for one in decision.rejections} | set(offered(decision))
    assert found == {"glass"}


def test_what_comes_in_its_place_is_not_much_dearer_and_its_rule_holds() -> None:
    dear = replace(GLASS_9H, price_minor=4799)
    knowledge = know(
        pair("phone", "glass"), LADDER, products=(PHONE, GLASS, dear), stock=stock(glass=0, glass9h=5), stock_known=True
    )
    assert offered(ask(basket(line(PHONE)), knowledge)) == []
    paused = replace(pair("phone", "glass"), conditions=Conditions(paused=True))
    decision = ask(basket(line(PHONE)), ordering(paused, LADDER, glass=0, glass9h=5))
    assert {one.reason for one in decision.rejections} == {Reason.CONDITIONS}
