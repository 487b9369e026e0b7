"""A second card waits under the first: of the same kind, something else, and both together affordable (C17)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pos_assist.engine.catalogue import Product
from pos_assist.engine.decide import recheck, refresh
from pos_assist.engine.offers import OfferKind, Reason
from pos_assist.engine.rules import Ladder, ProductNote
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import PLAIN, ask, bundle, know, pair, remembering

PHONE_BASKET = basket(line(PHONE))
CASE_AND_GLASS = (pair("phone", "case"), pair("phone", "glass"))


def names(*rules: object, **more: object) -> list[str]:
    """Products of the cards, the open one first."""
    return [card.candidate.product_id for card in ask(PHONE_BASKET, know(*rules, **more)).cards]  # type: ignore[arg-type]


def test_the_next_best_of_the_same_kind_waits() -> None:
    assert names(*CASE_AND_GLASS, pair("phone", "cable")) == ["case", "glass"]


@pytest.mark.parametrize(
    "rules",
    [
        (pair("phone", "case"),),
        (*CASE_AND_GLASS, ProductNote("id:case", family="f"), ProductNote("id:glass", family="f")),
    ],
)
def test_what_is_of_the_same_family_or_not_there_does_not_wait(rules: tuple[object, ...]) -> None:
    assert len(names(*rules)) == 1


def test_a_variant_of_the_first_does_not_wait() -> None:
    red = replace(CASE, product_id="red")
    assert names(pair("phone", "case"), pair("phone", "red"), products=[PHONE, CASE, red]) == ["case"]


def test_a_better_version_does_not_wait_under_an_add_on() -> None:
    rung_up = basket(line(PHONE), line(GLASS))
    knowledge = know(pair("phone", "case"), Ladder("l", ("id:glass", "id:glass9h"), benefits={"en": "more"}))
    decision = ask(rung_up, knowledge)
    assert {one.candidate.kind for one in decision.candidates} == {OfferKind.ADDON, OfferKind.UPGRADE}
    assert len(decision.cards) == 1


def test_two_add_ons_that_together_cost_too_much_do_not_wait_for_each_other() -> None:
    dear = [replace(one, price_minor=price) for one, price in ((CASE, 12000), (GLASS, 9000), (CABLE, 7999))]
    rules = (*CASE_AND_GLASS, pair("phone", "cable"))
    assert names(*rules, products=[PHONE, *dear]) == ["case", "cable"]  # a quarter of 799.99 is 199.99
    dear[2] = replace(CABLE, price_minor=8000)
    assert names(*rules, products=[PHONE, *dear]) == ["case"]


def test_two_better_versions_of_one_line_do_not_wait_for_each_other() -> None:
    film = Product("film", "film", "Film", 1000, cost_minor=100)
    better = [replace(film, product_id=name, group_id=name, price_minor=1500) for name in ("b1", "b2")]
    notes = [ProductNote("id:b1", family="x"), ProductNote("id:b2", family="y")]
    ladders = [Ladder(f"to {name}", ("id:film", f"id:{name}"), benefits={"en": "more"}) for name in ("b1", "b2")]
    decision = ask(basket(line(film)), know(*notes, *ladders, products=[film, *better]))
    assert len(decision.candidates) == 2
    assert len(decision.cards) == 1


def test_better_versions_of_two_lines_may() -> None:
    film = Product("film", "film", "Film", 1000, cost_minor=100)
    strong = replace(film, product_id="strong", group_id="strong", price_minor=1500)
    ladders = (
        Ladder("films", ("id:film", "id:strong"), benefits={"en": "more"}),
        Ladder("glasses", ("id:glass", "id:glass9h"), benefits={"en": "more"}),
    )
    decision = ask(basket(line(film), line(GLASS)), know(*ladders, products=[*PRODUCTS, film, strong]))
    assert {card.candidate.replaces_product_id for card in decision.cards} == {"film", "glass"}


def test_sets_that_share_a_part_do_not_wait_for_each_other() -> None:
    shared = (bundle("case", "glass", price_minor=7000), bundle("case", "cable", price_minor=6000))
    assert len(ask(basket(line(PHONE), line(CASE)), know(*shared)).cards) == 1
    apart = (bundle("case", "glass", price_minor=7000), bundle("phone", "cable", price_minor=81000))
    assert len(ask(basket(line(PHONE), line(CASE)), know(*apart)).cards) == 2


@pytest.mark.parametrize(("most", "shown", "cards"), [(1, 0, 1), (2, 0, 2), (2, 1, 1), (3, 1, 2)])
def test_it_counts_for_the_cap_of_the_basket(most: int, shown: int, cards: int) -> None:
    knowledge = remembering(know(*CASE_AND_GLASS), shown_in_basket=shown)
    assert len(ask(PHONE_BASKET, knowledge, replace(PLAIN, cards_per_basket=most)).cards) == cards


def test_its_chance_is_that_of_every_first_it_would_wait_under() -> None:
    rules = (*CASE_AND_GLASS, pair("phone", "cable"))
    policy = replace(PLAIN, exploration_share=0.3)
    told = {}
    for number in range(200):
        decision = ask(replace(PHONE_BASKET, basket_id=str(number)), know(*rules), policy)
        first, waiting = decision.cards
        told[first.candidate.product_id, waiting.candidate.product_id] = waiting.probability
    under = pytest.approx
    assert told == {("case", "glass"): under(0.8), ("glass", "case"): under(0.2), ("cable", "case"): under(0.2)}


def test_it_may_come_up_though_one_of_its_kind_was_shown() -> None:
    memory = {"shown_in_basket": 1, "shown_kinds": frozenset({OfferKind.ADDON}), "shown_products": frozenset({"glass"})}
    kept_back = remembering(know(*CASE_AND_GLASS), **memory)
    assert {one.reason for one in ask(PHONE_BASKET, kept_back).rejections} == {Reason.BASKET_CAP}
    waiting = remembering(know(*CASE_AND_GLASS), **memory, waiting_products=frozenset({"glass"}))
    assert [card.candidate.product_id for card in ask(PHONE_BASKET, waiting).cards] == ["glass"]


def test_it_is_promoted_by_looking_again_and_bringing_it_up_to_date() -> None:
    knowledge = know(*CASE_AND_GLASS)
    _, waiting = ask(PHONE_BASKET, knowledge).cards
    taken = basket(line(PHONE), line(CASE))
    remembered = remembering(knowledge, shown_in_basket=1, shown_kinds=frozenset({OfferKind.ADDON}))
    assert recheck(waiting, taken, remembered, PLAIN) is None
    now = refresh(waiting, taken, remembered, PLAIN)
    assert now.candidate.total_after_minor == 79999 + 4999 + 2999
    gone = recheck(waiting, basket(line(PHONE), line(GLASS)), knowledge, PLAIN)
    assert gone is not None
    assert gone.reason is Reason.ALREADY_IN_BASKET


def test_the_waiting_card_is_whole() -> None:
    (_, waiting) = ask(PHONE_BASKET, know(*CASE_AND_GLASS)).cards
    assert (waiting.short_name, waiting.script_variant) == ("Glass", "addon.A2")
    assert waiting.stock.available is None
    assert waiting.candidate.quantity == Decimal(1)
    assert GLASS_9H.product_id != waiting.candidate.product_id
