"""Receipts as arrays say the same as a plain reading of the lines."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, permutations
from statistics import median_low

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.learning.receipts import NO_TIME, Receipts, code


@dataclass(frozen=True)
class Line:
    basket: str
    product: str
    second: int
    price: int


LINES = st.lists(
    st.builds(
        Line,
        st.sampled_from(["1", "10", "2", "ß", "b 7", ""]),
        st.sampled_from(["milk", "Bread", "éclair", "7", "07"]),
        st.sampled_from([NO_TIME, 0, 86_399, 86_400, 1_700_000_000]),
        st.integers(0, 5),
    ),
    max_size=40,
)


def coded(lines: list[Line], *, ordered: bool | None = None) -> Receipts:
    return code(
        [line.basket for line in lines],
        [line.product for line in lines],
        seconds=[line.second for line in lines],
        price_minor=[line.price for line in lines],
        ordered=ordered,
    )


@given(LINES)
def test_says_what_the_lines_say(lines: list[Line]) -> None:
    receipts = coded(lines, ordered=True)
    products = sorted({line.product for line in lines})
    baskets = {
        name: list(group) for name, group in groupby(sorted(lines, key=lambda one: one.basket), lambda one: one.basket)
    }
    first = {name: min((x.second for x in g if x.second != NO_TIME), default=NO_TIME) for name, g in baskets.items()}
    order = sorted(baskets, key=lambda name: (first[name], name))
    assert list(receipts.products) == products
    assert len(receipts) == len(order)
    for number, name in enumerate(order):
        names = [products[item] for item in receipts.basket(number)]
        assert names == sorted({line.product for line in baskets[name]})
        assert receipts.day[number] == (-1 if first[name] == NO_TIME else first[name] // 86_400)
        assert products[receipts.last[number]] == [line for line in lines if line.basket == name][-1].product
    for item, product in enumerate(products):
        prices = [line.price for line in lines if line.product == product and line.price > 0]
        assert receipts.price_minor[item] == (median_low(prices) if prices else 0)


@given(LINES)
def test_types_are_those_promised(lines: list[Line]) -> None:
    receipts = coded(lines)
    kinds = (receipts.starts, receipts.items, receipts.day, receipts.last, receipts.price_minor)
    assert [array.dtype for array in kinds] == [np.int64, np.int32, np.int32, np.int32, np.int64]
    assert receipts.starts[0] == 0
    assert receipts.starts[-1] == len(receipts.items)


@given(LINES, st.data())
def test_taking_baskets_keeps_what_they_hold(lines: list[Line], data: st.DataObject) -> None:
    receipts = coded(lines, ordered=True)
    numbers = sorted(data.draw(st.sets(st.integers(0, len(receipts) - 1)))) if len(receipts) else []
    some = receipts.take(numbers)
    assert [some.basket(row).tolist() for row in range(len(some))] == [receipts.basket(b).tolist() for b in numbers]
    assert some.day.tolist() == receipts.day[numbers].tolist()
    assert some.last.tolist() == receipts.last[numbers].tolist()
    assert some.products == receipts.products


def test_a_file_sorted_by_product_knows_no_last_item() -> None:
    lines = [Line(str(basket), product, 0, 1) for basket in range(50) for product in ("ale", "bun", "jam")]
    assert set(coded(lines).last) == {-1}


def test_a_file_in_rung_order_knows_the_last_item() -> None:
    orders = [*permutations(("ale", "bun", "jam"))] * 5
    lines = [Line(f"{number:02}", product, 0, 1) for number, order in enumerate(orders) for product in order]
    receipts = coded(lines)
    assert [receipts.products[item] for item in receipts.last] == [order[-1] for order in orders]


def test_no_lines_are_no_receipts() -> None:
    receipts = coded([])
    assert len(receipts) == 0
    assert receipts.items.tolist() == []
    assert receipts.starts.tolist() == [0]
