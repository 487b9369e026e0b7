"""What is promised already, which figure counts, and the whole sum against a plain one over random shops."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.basket import Basket, BasketState
from pos_assist.engine.catalogue import StockFigure
from pos_assist.services.stock import EVERYWHERE, Held, Places, Stock, figures_here
from pos_assist.services.told_stock import ToldFigures, ToldStock, sold_goods, sold_since
from tests.benchmarks.stock_reference import judge
from tests.benchmarks.stock_world import Row, Sale, moment
from tests.builders import CABLE, CASE, PHONE, basket, line

MINE = basket(line(PHONE), basket_id="mine")


def read(began: float, *open_then: Basket) -> Stock:
    return Stock({}, known=True, began=began, open_then=open_then)


def held(ledger: Held, mine: Basket = MINE) -> dict[str, int]:
    return {product: int(quantity) for product, quantity in ledger.beside(mine).items() if quantity}


@pytest.mark.parametrize(("began", "still"), [(9.9, {"case": 2}), (10.0, {}), (11.0, {})])
def test_what_left_the_other_till_is_held_until_figures_that_were_read_after_it(
    began: float, still: dict[str, int]
) -> None:
    ledger = Held()
    ledger.see([MINE, basket(line(CASE, "2"), basket_id="other")], 5)
    assert held(ledger) == {"case": 2}
    ledger.see([MINE], 10)
    assert held(ledger) == {"case": 2}
    ledger.use(read(began), 12)
    assert held(ledger) == still


def test_a_line_taken_off_may_be_a_sold_basket_that_is_cleared_line_by_line() -> None:
    ledger = Held()
    whole = basket(line(CASE, "2"), line(CABLE), basket_id="other")
    ledger.see([whole], 1)
    ledger.see([replace(whole, lines=whole.lines[1:])], 2)
    ledger.see([], 3)
    assert held(ledger) == {"case": 2, "cable": 1}
    ledger.use(read(2.5), 4)
    assert held(ledger) == {"cable": 1}


def test_the_basket_in_front_is_counted_once_and_what_left_it_is_held_too() -> None:
    ledger = Held()
    ledger.see([replace(MINE, lines=(line(PHONE), line(CASE)))], 1)
    ledger.see([MINE], 2)
    assert held(ledger) == {"case": 1}
    assert held(ledger, basket(basket_id="next")) == {"case": 1, "phone": 1}


def test_what_was_open_when_the_figures_were_read_and_nobody_saw_leave_is_held() -> None:
    ledger = Held()
    ledger.see([MINE], 5)
    ledger.use(read(4, MINE, basket(line(CASE), basket_id="paid between reading and looking")), 6)
    assert held(ledger) == {"case": 1}
    ledger.use(read(7, MINE), 8)
    assert held(ledger) == {}


@pytest.mark.parametrize("state", [BasketState.RETURN, BasketState.TRAINING])
def test_what_comes_back_or_is_practised_holds_nothing_and_leaves_nothing(state: BasketState) -> None:
    ledger = Held()
    ledger.see([basket(line(CASE, "3"), basket_id="other", state=state)], 1)
    ledger.see([], 2)
    assert held(ledger) == {}


AMOUNTS = st.integers(-3, 5)
LOOKS = st.lists(st.lists(AMOUNTS, min_size=3, max_size=3), min_size=1, max_size=8)


@given(LOOKS, st.integers(-1, 9), st.integers(0, 2))
def test_held_is_what_the_other_baskets_hold_and_all_that_left_any_since_the_reading_began(
    looks: list[list[int]], began: int, mine: int
) -> None:
    ledger = Held()
    names = ("a", "b", "c")
    for second, amounts in enumerate(looks):
        live = [basket(line(CASE, str(much)), basket_id=name) for name, much in zip(names, amounts, strict=True)]
        ledger.see(live, second)
    ledger.use(read(began), len(looks))
    now = ledger.beside(basket(basket_id=names[mine])).get("case", Decimal(0))
    others = sum(max(0, much) for place, much in enumerate(looks[-1]) if place != mine)
    left = sum(
        max(0, max(0, was) - max(0, much))
        for second, (before, amounts) in enumerate(pairwise(looks), start=1)
        for was, much in zip(before, amounts, strict=True)
        if second > began
    )
    assert now == others + left


@pytest.mark.parametrize(
    ("places", "on_hand", "in_room"),
    [
        (EVERYWHERE, 17, 0),
        (Places(room=frozenset({"2"})), 17, 9),
        (Places(frozenset({"1"})), 3, 0),
        (Places(frozenset({"1"}), frozenset({"2"})), 12, 9),
    ],
)
def test_only_locations_that_count_here_are_summed(places: Places, on_hand: int, in_room: int) -> None:
    rows = [("case", "1", Decimal(3)), ("case", "2", Decimal(9)), ("case", "3", Decimal(5))]
    figure = figures_here(rows, moment(0), places)["case"]
    assert figure == StockFigure(Decimal(on_hand), moment(0), Decimal(in_room))


def told(*rows: tuple[str, str, int | None, int]) -> ToldStock:
    """(source, location, on hand, second) of the case."""
    stock = ToldStock()
    stock.take(
        Row(source, "case", place, None if much is None else Decimal(much), moment(second))
        for source, place, much, second in rows
    )
    return stock


def figures(stock: ToldStock, places: Places = EVERYWHERE, **confirmed: int) -> ToldFigures:
    own = {"case": StockFigure(Decimal(99), moment(50)), "cable": StockFigure(Decimal(7), moment(50))}
    return ToldFigures(own, stock.by_product, {}, {name: moment(at) for name, at in confirmed.items()}, places)


def test_a_source_counts_for_what_it_names_and_the_till_for_the_rest() -> None:
    both = figures(told(("erp", "", 4, 10)))
    assert both["case"] == StockFigure(Decimal(4), moment(10))
    assert both["cable"] == StockFigure(Decimal(7), moment(50))
    assert dict(both).keys() == {"case", "cable"}
    assert "phone" not in both
    assert both.get("phone") is None


def test_of_two_sources_that_tell_of_one_location_the_newer_counts_and_locations_are_summed() -> None:
    stock = told(("erp", "1", 4, 10), ("web", "1", 2, 20), ("erp", "2", 5, 15))
    assert figures(stock)["case"] == StockFigure(Decimal(7), moment(15))
    assert figures(stock, erp=30)["case"] == StockFigure(Decimal(9), moment(30)), "what is confirmed is as new"


def test_a_source_that_tells_only_of_other_places_tells_nothing() -> None:
    places = Places(frozenset({"1"}))
    assert figures(told(("erp", "depot", 400, 10)), places)["case"].on_hand == 99
    assert figures(told(("erp", "", 4, 10)), places)["case"].on_hand == 4, "one that names no place is of this shop"


def test_what_a_source_tells_no_more_is_the_tills_again_and_older_figures_stay_as_they_were() -> None:
    stock = told(("erp", "", 4, 10))
    before = figures(stock)
    stock.take([Row("erp", "case", "", None, moment(20))])
    assert figures(stock)["case"].on_hand == 99
    assert before["case"].on_hand == 4


def test_without_knowing_what_was_sold_a_told_figure_is_none() -> None:
    unknown = ToldFigures({"case": StockFigure(Decimal(9), moment(0))}, told(("erp", "", 4, 1)).by_product, None, {})
    assert unknown.get("case") is None
    assert len(unknown) == 0
    with pytest.raises(KeyError):
        unknown["case"]


def test_equal_figures_are_one_object() -> None:
    stock = ToldStock()
    stock.take(Row("erp", f"p{number}", "", Decimal("3.50"), moment(1)) for number in range(50))
    assert len({id(value) for value in stock.by_product.values()}) == 1


def test_what_was_sold_counts_corrections_and_not_what_came_back() -> None:
    goods = sold_goods(
        [
            Sale("b1", moment(10), "case", Decimal(3)),
            Sale("b1", moment(10), "case", Decimal(-1)),
            Sale("b2", moment(20), "case", Decimal(-5)),
            Sale("b3", moment(30), "case", Decimal(1)),
            Sale("b4", None, "case", Decimal(7)),
        ]
    )
    assert [sold_since(goods, "case", moment(second)) for second in (10, 11, 30, 31)] == [3, 1, 1, 0]
    assert sold_since(goods, "cable", moment(0) - timedelta(days=1)) == 0


@pytest.mark.parametrize("first", range(0, 200, 20))
def test_never_promised_what_is_not_there_and_exactly_what_a_plain_sum_gets(first: int) -> None:
    wrong = [what for seed in range(first, first + 20) for what in judge(seed)[1]]
    assert wrong == []
