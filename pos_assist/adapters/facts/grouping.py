"""Split baskets: receipts of one till so close that they may be one customer who pays twice (ux.md 6.1). Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

GROUP_US = 120 * 1_000_000  # from the first receipt's closing: at a busy till strangers must not pile up


class Ended(NamedTuple):
    """One receipt; `customer_key` '' = nobody known."""

    till_id: str
    at_us: int
    basket_id: str
    customer_key: str


class Group(NamedTuple):
    """Receipts that count as one customer's; named by the first."""

    first: str
    at_us: int
    customer_key: str


def grouped(receipts: Iterable[Ended], before: dict[str, Group]) -> Iterator[tuple[str, str]]:
    """(basket, its group) of receipts in the order of time. `before`: by till, the group that was there last."""
    last = dict(before)
    for one in sorted(receipts, key=lambda receipt: (receipt.at_us, receipt.basket_id)):
        group = last.get(one.till_id)
        if group is None or one.at_us - group.at_us > GROUP_US or _strangers(group.customer_key, one.customer_key):
            group = Group(one.basket_id, one.at_us, one.customer_key)
        last[one.till_id] = group._replace(customer_key=group.customer_key or one.customer_key)
        yield one.basket_id, group.first


def _strangers(one: str, other: str) -> bool:
    return bool(one and other) and one != other
