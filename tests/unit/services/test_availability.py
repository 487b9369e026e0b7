"""One product's whole sum, as a person is told it: the parts add up, and say what a card would say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from pos_assist.engine.catalogue import Catalogue, Product, StockFigure
from pos_assist.engine.policy import Policy
from pos_assist.services.availability import Availability, Say, availability, find_product
from pos_assist.services.stock import EVERYWHERE, Places, Stock
from pos_assist.services.told_stock import Sold, SoldGoods, ToldFigures, ToldStock, sold_goods
from tests.benchmarks.stock_world import Row, Sale
from tests.builders import CASE, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import NOON, PLAIN, know

OPEN = (basket(line(PHONE), line(CASE, "2"), basket_id="b1"), basket(line(CASE, "3"), basket_id="b2", till_id="2"))
ROWS = (("case", "1", Decimal(4)), ("case", "2", Decimal(9)), ("phone", "1", Decimal(1)))


def shown(
    figures: Mapping[str, StockFigure],
    *,
    product: Product = CASE,
    places: Places = EVERYWHERE,
    policy: Policy = PLAIN,
    known: bool = True,
) -> Availability:
    stock = Stock(figures, known=known, open_then=OPEN, read_at=NOON)
    products = [product if one.product_id == product.product_id else one for one in PRODUCTS]
    knowledge = know(products=products)
    return availability(product, stock, ROWS, knowledge=knowledge, places=places, policy=policy, now=NOON)


def own(on_hand: int, minutes_old: float = 0, in_room: int = 0) -> dict[str, StockFigure]:
    return {"case": StockFigure(Decimal(on_hand), NOON - timedelta(minutes=minutes_old), Decimal(in_room))}


def test_the_parts_of_the_tills_own_view_add_up() -> None:
    places = Places(frozenset({"1"}), frozenset({"2"}))
    found = shown(own(13, in_room=9), places=places)
    assert [(one.source, one.location_id, one.is_room, one.counts) for one in found.on_hand] == [
        ("", "1", False, True),
        ("", "2", True, True),
    ]
    assert found.left is not None
    assert found.on_hand_here - found.sold - found.held_in_all == found.left == 8
    assert [found.safety, found.available, found.in_room] == [1, 7, 8]
    assert (found.say, found.offered) == (Say.COUNT, True)


def test_the_parts_of_a_source_add_up_and_the_tills_own_view_stands_beside_them() -> None:
    sales: list[Sold] = [Sale("x", NOON - timedelta(minutes=5), "case", Decimal(6))]
    goods: SoldGoods = sold_goods(sales)
    told = ToldStock()
    told.take(
        [
            Row("erp", "case", "1", Decimal(30), NOON - timedelta(minutes=45)),
            Row("web", "case", "1", Decimal(99), NOON - timedelta(hours=9)),
        ]
    )
    found = shown(ToldFigures(own(13), told.by_product, goods, {}))
    assert [(one.source, int(one.on_hand), one.counts) for one in found.on_hand] == [
        ("erp", 30, True),
        ("web", 99, False),
        ("", 4, False),
        ("", 9, False),
    ]
    assert found.left is not None
    assert found.on_hand_here - found.sold - found.held_in_all == found.left == 19
    assert found.sold == 6
    assert (found.say, found.offered) == (Say.CHECK_SHELF, True)


@pytest.mark.parametrize(
    ("figures", "say", "offered"),
    [
        (own(7), Say.COUNT, True),
        (own(6), Say.COUNT, False),
        (own(7, 31), Say.CHECK_SHELF, True),
        (own(7, 24 * 60 + 1), Say.NO_COUNT, False),
        ({}, Say.UNKNOWN, False),
    ],
)
def test_it_says_what_a_card_would_say(figures: dict[str, StockFigure], say: Say, offered: bool) -> None:
    found = shown(figures)
    assert (found.say, found.offered) == (say, offered)


def test_a_till_without_stock_is_trusted_and_a_service_is_not_counted() -> None:
    assert shown({}, known=False).offered
    assert not shown({}, known=False, policy=replace(PLAIN, require_stock=True)).offered
    service = shown({}, product=replace(CASE, is_service=True))
    assert (service.say, service.offered) == (Say.NOT_COUNTED, True)


@pytest.mark.parametrize("named", ["sku:CASE", "CASE", "id:case", "case"])
def test_a_product_is_found_by_any_of_its_names(named: str) -> None:
    assert find_product(Catalogue(PRODUCTS), named) == CASE
    assert find_product(Catalogue(PRODUCTS), named + "?") is None
