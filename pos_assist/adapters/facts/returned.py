"""Which sale it was that something came back from. Pure.

By the receipt's number where the till keeps it, else the newest sale of that product at that price within 60 days
(ux.md 6.1). Returns are looked at in the order of time, so that a later one changes nothing about an earlier one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

MATCH_US = 60 * 24 * 3600 * 1_000_000  # microseconds
LEAST = 1e-9  # of a piece; below it nothing is left


class Back(NamedTuple):
    """What came back: `quantity` positive, `sale_of` '' where the till does not say."""

    at_us: int
    basket_id: str
    product_id: str
    quantity: float
    price_minor: int
    sale_of: str


class Match(NamedTuple):
    """So much of a return came from that sale; '' = from none that is known."""

    back: Back
    quantity: float
    sale_basket_id: str


@dataclass
class Sale:
    """What was sold, and how much of it has not come back. `paid_minor`: of one, after discounts."""

    at_us: int
    basket_id: str
    product_id: str
    left: float
    price_minor: int
    paid_minor: int


def matched(sales: Iterable[Sale], backs: Iterable[Back]) -> Iterator[Match]:
    """Every return with its sale; one that several sales make up comes in parts. `sales` are used up."""
    of_product: dict[str, list[Sale]] = defaultdict(list)
    for sale in sorted(sales, key=lambda one: (one.at_us, one.basket_id)):
        of_product[sale.product_id].append(sale)
    for back in sorted(backs, key=lambda one: (one.at_us, one.basket_id, one.product_id)):
        yield from _parts(back, of_product[back.product_id])


def _parts(back: Back, sales: list[Sale]) -> Iterator[Match]:
    left = back.quantity
    for sale in _candidates(back, sales):
        part = min(left, sale.left)
        if part > LEAST:
            sale.left -= part
            left -= part
            yield Match(back, part, sale.basket_id)
        if left <= LEAST:
            return
    yield Match(back, left, "")


def _candidates(back: Back, sales: list[Sale]) -> Iterator[Sale]:
    """The named sale alone, where it is known; else those before it, the newest first."""
    named = [sale for sale in sales if back.sale_of and sale.basket_id == back.sale_of]
    if named:
        yield from named
        return
    for sale in reversed(sales):
        if sale.at_us < back.at_us - MATCH_US:
            return
        same_price = back.price_minor in (sale.price_minor, sale.paid_minor)
        if sale.at_us < back.at_us and sale.basket_id != back.basket_id and same_price:
            yield sale
