"""What may be promised of a stock figure: safety stock, rounding, shelf and stock room."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pos_assist.engine.catalogue import StockFigure
from pos_assist.engine.moment import Moment
from tests.builders import CASE, PHONE, basket, line
from tests.unit.engine.shop import NOON, PLAIN, ask, know, only_rejection, pair, stock

PAIR = pair("phone", "case")
BASKET = basket(line(PHONE))


@pytest.mark.parametrize(("kept_back", "there"), [("0", True), ("3", True), ("3.5", False), (None, True)])
def test_a_product_may_have_a_safety_stock_of_its_own(kept_back: str | None, there: bool) -> None:
    own = None if kept_back is None else Decimal(kept_back)  # None: the policy's one piece
    products = [PHONE, replace(CASE, safety_stock=own)]
    decision = ask(BASKET, know(PAIR, products=products, stock=stock(case=4)))
    assert decision.eligible is there
    assert there or only_rejection(decision).detail == "4 available less 3.5 kept back, 1 wanted"


@pytest.mark.parametrize(
    ("decimals", "on_hand", "left"),
    [(0, "2.999", "2"), (3, "2.9996", "2.999"), (1, "-0.05", "-0.1"), (0, "1e30", "1e30")],
)
def test_what_is_left_is_rounded_down_to_what_can_be_sold(decimals: int, on_hand: str, left: str) -> None:
    products = [PHONE, replace(CASE, quantity_decimals=decimals)]
    figures = {"case": StockFigure(Decimal(on_hand), NOON)}
    assert Moment(BASKET, know(products=products, stock=figures), PLAIN).available("case") == Decimal(left)


@pytest.mark.parametrize(
    ("in_room", "held", "shelf_and_room"),
    [("9", "0", (3, 9)), ("9", "2", (1, 9)), ("9", "5", (0, 7)), ("99", "0", (0, 12))],
)
def test_what_is_held_is_taken_off_the_shelf_before_the_stock_room(
    in_room: str, held: str, shelf_and_room: tuple[int, int]
) -> None:
    figures = {"case": StockFigure(Decimal(12), NOON, in_room=Decimal(in_room))}
    proof = Moment(BASKET, know(stock=figures, held={"case": Decimal(held)}), PLAIN).stock_proof("case")
    assert proof.available is not None
    assert (int(proof.available - proof.in_room), int(proof.in_room)) == shelf_and_room
