"""This, better, best: what an upgrade card opens, with prices per unit where they can be told."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from pos_assist.engine.catalogue import Product
from pos_assist.engine.decide import refresh
from pos_assist.engine.decision import Card, Option
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.money import per_unit_minor
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import Ladder, ProductNote
from tests.builders import CASE, PHONE, basket, line
from tests.unit.engine.shop import PLAIN, answered, ask, know, pair, stock

GOODS = [
    Product(name, name, f"Coffee {grams} g", price, cost_minor=price // 2)
    for name, grams, price in (("c250", 250, 999), ("c350", 350, 1299), ("c500", 500, 1590), ("c1000", 1000, 2999))
]
SMALL, MIDDLE, LARGE, HUGE = GOODS
CONTENTS = [
    ProductNote(f"id:{name}", content=Decimal(content), content_unit="kg")
    for name, content in (("c250", "0.25"), ("c350", "0.35"), ("c500", "0.5"), ("c1000", "1"))
]
LADDER = Ladder("coffee", tuple(f"id:{one.product_id}" for one in GOODS), benefits={"en": "cheaper per cup"})
NO_BENEFIT = replace(LADDER, benefits={})


def shop(*rules: Any, **situation: Any) -> Knowledge:
    """The ladder, and what else is said."""
    return know(*(rules or (LADDER, *CONTENTS)), products=GOODS, **situation)


def card_of(knowledge: Knowledge, offered: str = "c350", policy: Policy = PLAIN) -> Card:
    """The card that offers that step to the small one."""
    others = {f"upgrade:c250>{one.product_id}": (0, 60) for one in GOODS if one.product_id != offered}
    taken_before = answered({**others, f"upgrade:c250>{offered}": (99, 0)})
    knowledge = knowledge.with_situation(replace(knowledge.situation, answers=taken_before))
    (card,) = ask(basket(line(SMALL)), knowledge, policy).cards
    assert card.candidate.product_id == offered
    return card


def seen(card: Card) -> list[tuple[str, int, int | None, bool, bool]]:
    """What each column shows."""
    return [
        (one.product_id, one.unit_price_minor, one.per_unit_minor, one.rung_up, one.offered) for one in card.comparison
    ]


def test_this_better_best_with_the_price_of_a_kilogram() -> None:
    assert seen(card_of(shop())) == [
        ("c250", 999, 3996, True, False),
        ("c350", 1299, 3711, False, True),  # 12.99 / 0.35 = 37.114…
        ("c500", 1590, 3180, False, False),
    ]
    assert {one.unit for one in card_of(shop()).comparison} == {"kg"}
    assert [dict(one.benefits) for one in card_of(shop()).comparison] == [{}, *[{"en": "cheaper per cup"}] * 2]


def test_at_the_top_of_what_may_be_the_step_below_is_shown() -> None:
    knowledge = shop(LADDER, *CONTENTS, stock=stock(c350=9, c500=9, c1000=0))
    assert [one.product_id for one in card_of(knowledge, "c500").comparison] == ["c250", "c350", "c500"]


@pytest.mark.parametrize(
    "situation",
    [{"stock": stock(c350=9, c500=1, c1000=1)}, {"stock": stock(c350=9), "stock_known": True}],
)
def test_a_step_that_cannot_be_had_is_left_out(situation: dict[str, Any]) -> None:
    assert [one.product_id for one in card_of(shop(LADDER, **situation)).comparison] == ["c250", "c350"]


def test_a_step_that_is_not_sold_is_stepped_over() -> None:
    goods = [SMALL, MIDDLE, replace(LARGE, sellable=False), HUGE]
    (card,) = ask(basket(line(SMALL)), know(LADDER, products=goods)).cards
    assert [one.product_id for one in card.comparison] == ["c250", "c350", "c1000"]


@pytest.mark.parametrize(
    "notes",
    [CONTENTS[:2], [*CONTENTS[:2], ProductNote("id:c500", content=Decimal(1), content_unit="l")], []],
)
def test_without_the_same_unit_for_all_no_price_per_unit_is_told(notes: list[ProductNote]) -> None:
    options = card_of(shop(LADDER, *notes)).comparison
    assert len(options) == 3
    assert {(one.per_unit_minor, one.unit) for one in options} == {(None, "")}


def test_the_price_of_a_unit_is_that_of_the_line_as_rung_up() -> None:
    reduced = basket(replace(line(SMALL), unit_price_minor=900))
    (card,) = ask(reduced, shop()).cards
    rung_up = card.comparison[0]
    assert (rung_up.unit_price_minor, rung_up.per_unit_minor) == (900, 3600)


@pytest.mark.parametrize(
    ("price", "content", "per_unit"),
    [(999, "0.25", 3996), (1, "3", 0), (100, "3", 33), (200, "3", 67), (5, "10", 1), (4, "10", 0)],
)
def test_a_price_per_unit_is_rounded_half_up(price: int, content: str, per_unit: int) -> None:
    assert per_unit_minor(price, Decimal(content)) == per_unit


def test_only_upgrades_compare() -> None:
    (card,) = ask(basket(line(PHONE)), know(pair("phone", "case"), products=[PHONE, CASE])).cards
    assert card.comparison == ()


def test_it_follows_the_shop() -> None:
    card = card_of(shop())
    dearer = know(LADDER, *CONTENTS, products=[SMALL, MIDDLE, replace(LARGE, price_minor=1699), HUGE])
    now = refresh(card, basket(line(SMALL)), dearer, PLAIN)
    assert now.comparison[2] == Option(
        "c500", "Coffee 500 g", 1699, 3398, "kg", (("en", "cheaper per cup"),), rung_up=False, offered=False
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Coffee 350 g: PLN 37.11 per kg instead of PLN 39.96. Swap for PLN 3.00 more?"),
        ("pl", "Coffee 350 g: 37,11 zł za kg zamiast 39,96 zł. Zamienić? Dopłata 3,00 zł."),
        ("sk", "Coffee 350 g: 37,11 zł za kg namiesto 39,96 zł. Vymeníme? Príplatok 3,00 zł."),
        ("ro", "Coffee 350 g: 37,11 zł pe kg în loc de 39,96 zł. Schimbăm? Diferență 3,00 zł."),
    ],
)
def test_without_a_benefit_the_price_of_a_unit_is_the_argument(language: str, said: str) -> None:
    card = card_of(shop(NO_BENEFIT, *CONTENTS), policy=replace(PLAIN, language=language))
    assert (card.script.replace("\u00a0", " "), card.script_variant) == (said, "upgrade.U2")


@pytest.mark.parametrize(
    ("language", "unit"), [("en", "per piece "), ("pl", "za szt. "), ("sk", "za ks "), ("ro", "pe buc. ")]
)
def test_pieces_are_called_by_their_name(language: str, unit: str) -> None:
    notes = [replace(note, content_unit="pcs", content=(note.content or Decimal(0)) * 100) for note in CONTENTS]
    assert unit in card_of(shop(NO_BENEFIT, *notes), policy=replace(PLAIN, language=language)).script


def test_it_is_no_argument_where_the_unit_costs_more() -> None:
    notes = [CONTENTS[0], replace(CONTENTS[1], content=Decimal("0.3"))]
    decision = ask(basket(line(SMALL)), shop(NO_BENEFIT, *notes))
    assert "c350" not in [one.candidate.product_id for one in decision.candidates]
