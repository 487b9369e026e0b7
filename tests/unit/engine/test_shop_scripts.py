"""Sentences of the shop's own at the till: instead of ours, beside ours, in one arm of a test, and never broken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.basket import Basket
from pos_assist.engine.decide import refresh
from pos_assist.engine.decision import Card
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import ProductNote, ShopScript
from pos_assist.engine.saying import facts_of, stock_of
from pos_assist.engine.script import compose, version_of, wordings
from tests.builders import COVER, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import PLAIN, ask, cover, know, pair

NOTE = ProductNote("id:case", short_names={"en": "clear case", "pl": "etui"}, benefits={"en": "survives a fall"})
SHOP = know(pair("phone", "case"), NOTE)
PHONE_BASKET = basket(line(PHONE))
SHIPPED = ("addon.A1", "addon.A2", "addon.A3")


def own(script_id: str, english: str, kind: str = "add-on", **more: object) -> ShopScript:
    return ShopScript(script_id, kind, {"en": english}, **more)  # type: ignore[arg-type] # fields by name


def saying(*scripts: ShopScript, knowledge: Knowledge = SHOP) -> Knowledge:
    return replace(knowledge, phrases=replace(knowledge.phrases, own=scripts))


def card(knowledge: Knowledge, policy: Policy = PLAIN, at: Basket = PHONE_BASKET) -> Card:
    return ask(at, knowledge, policy).cards[0]


def said(of: Card) -> list[str]:
    return [variant for _, variant in of.wordings]


def test_a_changed_sentence_is_said_in_place_of_ours_and_recorded_with_its_version() -> None:
    changed = own("addon.A1", "{item} for {price}: {benefit}. Add it?")
    shown = card(saying(changed))
    assert shown.script == "clear case for PLN\u00a049.99: survives a fall. Add it?"
    assert shown.script_variant == f"addon.A1@{version_of(changed)}"
    assert said(shown)[1:] == list(SHIPPED[1:])


def test_another_text_is_another_version_and_the_same_text_the_same() -> None:
    one = own("addon.A1", "{item}?")
    assert version_of(one) == version_of(replace(one, priority=3))
    assert version_of(one) != version_of(replace(one, texts={"en": "{item}."}))


@pytest.mark.parametrize("text", ["{item}, {price}, {unit_new}?", "{item", "{item} " + "x" * 100, "{nothing}"])
def test_what_cannot_be_said_leaves_its_place_to_ours(text: str) -> None:
    assert said(card(saying(own("addon.A1", text)))) == list(SHIPPED)


def test_a_language_that_the_shop_left_out_hears_ours() -> None:
    changed = own("addon.A2", "{item}, {price}. Add it?")
    assert said(card(saying(changed), replace(PLAIN, language="pl"))) == ["addon.A2", "addon.A3"]


def test_one_more_sentence_comes_after_ours_or_before_them_as_the_shop_says() -> None:
    later, sooner = own("addon.later", "And {item}, {price}?"), own("addon.first", "{item}, {price}?", priority=2)
    first = own("addon.most", "Perhaps {item}, {price}?", priority=5)
    names = [variant.partition("@")[0] for variant in said(card(saying(later, sooner, first)))]
    assert names == ["addon.most", "addon.first", *SHIPPED, "addon.later"]


def test_the_same_wording_is_kept_when_the_language_changes() -> None:
    both = ShopScript(
        "addon.own", "add-on", {"en": "Also {item}, {price}?", "pl": "Jest też {item}, {price}."}, "", priority=1
    )
    knowledge = saying(both)
    shown = card(knowledge)
    now = refresh(shown, PHONE_BASKET, knowledge, replace(PLAIN, language="pl"))
    assert now.script.startswith("Jest też etui")
    assert now.script_variant == shown.script_variant


def test_a_sentence_of_one_arm_is_said_there_first_and_nowhere_else() -> None:
    instead, more = (
        own("addon.A1", "{item}: {price}?", variant="B"),
        own("addon.b", "{item} too: {price}?", variant="B"),
    )
    knowledge = saying(instead, more, own("addon.c", "{item} or not: {price}?", variant="C"))
    assert said(card(knowledge)) == list(SHIPPED)
    candidate = card(knowledge).candidate
    from pos_assist.engine.moment import Moment

    moment = Moment(PHONE_BASKET, knowledge, PLAIN)
    facts = facts_of(candidate, moment, stock_of(candidate, moment))
    heard = [key.partition("@")[0] for _, key in wordings(facts, knowledge.phrases, PLAIN, arm="B")]
    assert heard == ["addon.A1", "addon.b", *SHIPPED[1:]]
    assert compose(facts, knowledge.phrases, PLAIN, arm="B")[1].startswith("addon.A1@")
    assert compose(facts, knowledge.phrases, PLAIN)[1] == "addon.A1"


def test_where_the_law_cannot_be_told_no_other_words_for_the_cover_are_said() -> None:
    """C45 holds for the shop's own words: behind W1 nothing is said that W1 could not precede."""
    shop = know(cover("phone", "cover", price_minor=7999), products=(*PRODUCTS, COVER))
    more = own("warranty.own", "Also {cover}, {years}, {price}?", kind="cover")
    assert said(card(saying(more, knowledge=shop)))[0] == "warranty.W1"
    mute = know(cover("phone", "cover", price_minor=7999, legal={"pl": "2 lata"}), products=(*PRODUCTS, COVER))
    assert ask(PHONE_BASKET, saying(more, knowledge=mute)).cards == ()


def test_an_upgrade_that_gives_no_reason_is_only_for_what_was_learned() -> None:
    from pos_assist.engine.rules import Ladder
    from tests.builders import GLASS

    shop = know(Ladder("glass", ("id:glass", "id:glass9h")))
    bare = own("upgrade.own", "Or {item}, {diff} more?", kind="upgrade", priority=1)
    assert ask(basket(line(GLASS)), saying(bare, knowledge=shop)).cards == ()
