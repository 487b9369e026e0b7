"""Which sale a return came from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from pos_assist.adapters.facts.returned import MATCH_US, Back, Match, Sale, matched

HOUR = 3_600_000_000


def sale(hours: int, basket: str, quantity: float = 1, price: int = 500, paid: int = 500) -> Sale:
    return Sale(hours * HOUR, basket, "p", quantity, price, paid)


def back(hours: int, basket: str, quantity: float = 1, price: int = 500, sale_of: str = "") -> Back:
    return Back(hours * HOUR, basket, "p", quantity, price, sale_of)


def told(sales: list[Sale], *backs: Back) -> list[tuple[str, float, str]]:
    return [(match.back.basket_id, match.quantity, match.sale_basket_id) for match in matched(sales, backs)]


def test_the_newest_sale_at_that_price() -> None:
    sales = [sale(1, "a"), sale(2, "b"), sale(3, "c", price=450, paid=450)]
    assert told(sales, back(5, "r")) == [("r", 1, "b")]


def test_what_was_paid_counts_as_a_price_too() -> None:
    assert told([sale(1, "a", paid=450)], back(5, "r", price=450)) == [("r", 1, "a")]


def test_a_sale_comes_back_once() -> None:
    assert told([sale(1, "a"), sale(2, "b")], back(5, "r"), back(6, "s"), back(7, "t")) == [
        ("r", 1, "b"),
        ("s", 1, "a"),
        ("t", 1, ""),
    ]


def test_several_sales_make_up_one_return() -> None:
    assert told([sale(1, "a", 2), sale(2, "b")], back(5, "r", 4)) == [("r", 1, "b"), ("r", 2, "a"), ("r", 1, "")]


def test_not_from_a_later_sale_nor_from_its_own_receipt_nor_after_60_days() -> None:
    assert told([sale(9, "later"), sale(5, "r")], back(5, "r")) == [("r", 1, "")]
    assert told([sale(0, "a")], Back(MATCH_US, "r", "p", 1, 500, "")) == [("r", 1, "a")]
    assert told([sale(0, "a")], Back(MATCH_US + 1, "r", "p", 1, 500, "")) == [("r", 1, "")]


def test_the_receipts_number_comes_first_whatever_the_price() -> None:
    sales = [sale(0, "a", price=900, paid=900), sale(2, "b")]
    assert told(sales, Back(MATCH_US * 2, "r", "p", 1, 500, "a")) == [("r", 1, "a")]
    assert told([sale(2, "b")], back(5, "r", sale_of="not known")) == [("r", 1, "b")]


SALES = some.lists(some.tuples(some.integers(0, 2000), some.integers(1, 3), some.sampled_from((500, 450))), max_size=25)
BACKS = some.lists(some.tuples(some.integers(0, 2000), some.integers(1, 4), some.sampled_from((500, 450))), max_size=25)


@given(SALES, BACKS, some.integers(0, 2000))
def test_as_much_as_came_back_and_never_more_than_was_sold(
    sold: list[tuple[int, int, int]], returned: list[tuple[int, int, int]], cut: int
) -> None:
    sales = [sale(at, f"s{place}", count, price, price) for place, (at, count, price) in enumerate(sold)]
    backs = [back(at, f"r{place}", count, price) for place, (at, count, price) in enumerate(returned)]
    whole = list(matched([Sale(**vars(one)) for one in sales], backs))
    for one in backs:
        assert sum(match.quantity for match in whole if match.back == one) == one.quantity
    for bought in sales:
        assert sum(match.quantity for match in whole if match.sale_basket_id == bought.basket_id) <= bought.left
    assert sorted(_in_two_parts(sales, backs, cut * HOUR)) == sorted(whole)


def _in_two_parts(sales: list[Sale], backs: list[Back], cut: int) -> list[Match]:
    """First what happened before the cut, then the rest, with the sales as the first part left them."""
    early = list(matched([Sale(**vars(one)) for one in sales if one.at_us < cut], [b for b in backs if b.at_us < cut]))
    used: dict[str, float] = {}
    for match in early:
        used[match.sale_basket_id] = used.get(match.sale_basket_id, 0) + match.quantity
    left = [Sale(**{**vars(one), "left": one.left - used.get(one.basket_id, 0)}) for one in sales]
    return early + list(matched(left, [b for b in backs if b.at_us >= cut]))
