"""Who bought the lower product and later the better one: counted over customers, of whom nothing is kept.

A customer's key is hashed as it arrives and forgotten; the dates by hash live as long as the run.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from hashlib import blake2b
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

ANYTHING = -1  # stands for a product: the customer was here
_NONE: tuple[NDArray[np.int64], ...] = tuple(np.zeros(0, np.int64) for _ in range(4))


class Switched(NamedTuple):
    """Of `of` customers who bought the lower product and came again, `switched` later bought the better one.

    `usual`: the share of all customers who came again that ever bought the better one.
    """

    switched: int
    of: int
    usual: float


class Customers:
    """First and last day of every (customer, product); memory goes with their number, 32 bytes each."""

    def __init__(self, product_ids: Iterable[str]) -> None:
        """`product_ids` are watched; others only tell that the customer came."""
        self._place = {product_id: place for place, product_id in enumerate(sorted(set(product_ids)))}
        self._parts = [_NONE]  # customer (hash), product, first day, last day
        self._waiting = 0

    def add(self, customer_ids: Sequence[str], product_ids: Sequence[str], days: Sequence[int]) -> None:
        """Lines that were sold, in any order; '' is nobody known, a day is one since 1970, negative = unknown."""
        hashed: dict[str, int] = {}
        rows = [
            (hashed.get(customer) or hashed.setdefault(customer, _hash(customer)), self._place.get(product, -1), day)
            for customer, product, day in zip(customer_ids, product_ids, days, strict=True)
            if customer and day >= 0
        ]
        if not rows:
            return
        who, what, day = np.array(rows, dtype=np.int64).T
        watched = what >= 0
        both = np.concatenate((who, who[watched]))
        products = np.concatenate((np.full(len(who), ANYTHING), what[watched]))
        when = np.concatenate((day, day[watched]))
        self._parts.append(_reduced(both, products, when, when))
        self._waiting += len(self._parts[-1][0])
        if self._waiting > len(self._parts[0][0]):
            self._gather()

    def switched(self, steps: Collection[tuple[str, str]]) -> dict[tuple[str, str], Switched]:
        """By (lower, better), what was seen; nothing where no customer is known."""
        who, what, first, last = self._gather()
        anyone, came_last = who[what == ANYTHING], last[what == ANYTHING]
        again = came_last > first[what == ANYTHING]
        regulars = int(again.sum())
        if not regulars:
            return {}
        back = again[np.searchsorted(anyone, who)]
        later = came_last[np.searchsorted(anyone, who)] > first
        ends = np.searchsorted(what, np.arange(len(self._place) + 1))
        found = {}
        for lower, better in steps:
            one, other = (slice(ends[place], ends[place + 1]) for place in (self._place[lower], self._place[better]))
            bought = who[one][later[one]]
            at = np.searchsorted(who[other], bought)
            inside = at < len(who[other])
            same = np.zeros(len(bought), dtype=bool)
            same[inside] = who[other][at[inside]] == bought[inside]
            up = last[other][at[same]] > first[one][later[one]][same]
            found[lower, better] = Switched(int(up.sum()), len(bought), float(back[other].sum()) / regulars)
        return found

    def _gather(self) -> tuple[NDArray[np.int64], ...]:
        """Everything in one table, sorted by product and customer."""
        if len(self._parts) > 1:
            self._parts = [_reduced(*(np.concatenate(column) for column in zip(*self._parts, strict=True)))]
            self._waiting = 0
        return self._parts[0]


def _hash(customer: str) -> int:
    """63 bits, so that two customers are never taken for one."""
    return int.from_bytes(blake2b(customer.encode(), digest_size=8).digest()) >> 1


def _reduced(
    who: NDArray[np.int64], what: NDArray[np.int64], first: NDArray[np.int64], last: NDArray[np.int64]
) -> tuple[NDArray[np.int64], ...]:
    """One row a (product, customer), sorted."""
    order = np.lexsort((who, what))
    who, what = who[order], what[order]
    starts = np.flatnonzero(np.concatenate(([True], (who[1:] != who[:-1]) | (what[1:] != what[:-1]))))
    return (
        who[starts],
        what[starts],
        np.minimum.reduceat(first[order], starts),
        np.maximum.reduceat(last[order], starts),
    )
