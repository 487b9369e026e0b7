"""Other words for the same offer, and a card that is said again when the language changes while it is up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.decide import refresh
from pos_assist.engine.decision import Card
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import ProductNote
from tests.builders import CABLE, PHONE, basket, line
from tests.unit.engine.shop import PLAIN, ask, know, pair, stock

NOTE = ProductNote(
    "id:case",
    short_names={"en": "clear case", "pl": "etui przezroczyste"},
    benefits={"en": "survives a fall", "pl": "przetrwa upadek"},
)
SHOP = know(pair("phone", "case"), NOTE)
PHONE_BASKET = basket(line(PHONE))
POLISH = replace(PLAIN, language="pl")


def shown(policy: Policy = PLAIN) -> Card:
    """The case's card."""
    return ask(PHONE_BASKET, SHOP, policy).cards[0]


def reworded(card: Card, place: int) -> Card:
    """The cashier asked for other words."""
    script, variant = card.wordings[place]
    return replace(card, script=script, script_variant=variant)


def test_every_sentence_that_can_be_said_is_there_the_best_first() -> None:
    card = shown()
    assert [variant for _, variant in card.wordings] == ["addon.A1", "addon.A2", "addon.A3"]
    assert card.wordings[0] == (card.script, card.script_variant)
    assert len({sentence for sentence, _ in card.wordings}) == 3


def test_what_cannot_be_said_is_no_other_wording() -> None:
    (card,) = ask(PHONE_BASKET, know(pair("phone", "case"))).cards  # no benefit
    assert [variant for _, variant in card.wordings] == ["addon.A2", "addon.A3"]


@pytest.mark.parametrize(("place", "said"), [(0, "Przetrwa upadek: etui"), (1, "Do kompletu: etui"), (2, "Do tego: e")])
def test_another_language_says_the_same_offer_in_the_same_wording(place: int, said: str) -> None:
    card = reworded(shown(), place)
    now = refresh(card, PHONE_BASKET, SHOP, POLISH)
    assert now.candidate == card.candidate
    assert now.script.startswith(said)
    assert (now.script_variant, now.language, now.short_name) == (card.script_variant, "pl", "etui przezroczyste")
    assert now.wordings == shown(POLISH).wordings


def test_where_the_new_language_lacks_the_wording_its_best_is_said() -> None:
    now = refresh(shown(), PHONE_BASKET, SHOP, replace(PLAIN, language="sk"))  # no Slovak benefit
    assert (now.script_variant, now.language) == ("addon.A2", "sk")


def test_a_language_without_sentences_leaves_the_card_as_it_is() -> None:
    card = shown()
    assert refresh(card, PHONE_BASKET, SHOP, replace(PLAIN, language="xx")).script == card.script


def test_numbers_follow_the_shops_formats() -> None:
    card = shown(replace(PLAIN, formats="pl"))
    assert card.script == "Survives a fall: clear case, 49,99\u00a0zł. Shall I add it?"
    english = refresh(card, PHONE_BASKET, SHOP, PLAIN)
    assert english.script == "Survives a fall: clear case, PLN\u00a049.99. Shall I add it?"
    assert refresh(english, PHONE_BASKET, SHOP, replace(PLAIN, formats="pl")) == card


def test_nothing_new_is_the_very_card() -> None:
    card = reworded(shown(), 2)
    assert refresh(card, PHONE_BASKET, SHOP, PLAIN) is card


def test_the_wording_stays_while_the_basket_grows() -> None:
    card = reworded(shown(), 1)
    grown = refresh(card, basket(line(PHONE), line(CABLE)), SHOP, PLAIN)
    assert (grown.script, grown.script_variant) == (card.script, "addon.A2")
    counted = know(pair("phone", "case"), NOTE, stock=stock(case=4))
    assert refresh(card, PHONE_BASKET, counted, PLAIN).script_variant == "addon.A2"
