"""The simulated shop: the products of a file of real receipts, with prices, costs and kinds; who shopped before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from pos_assist.engine.catalogue import Product
from pos_assist.learning.receipts import Receipts
from pos_assist.simulation.draws import Stream, generator
from pos_assist.simulation.nature import Nature

OPENING = datetime(2025, 3, 3, tzinfo=UTC)  # a Monday; the first simulated day
OPENING_DAY = OPENING.toordinal() - datetime(1970, 1, 1, tzinfo=UTC).toordinal()
NAME_CHARS = 24  # as much as a card can say

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Shop:
    """`history`: receipts before the opening day; `pool`: numbers of the receipts in `receipts` that are shopped anew.

    Arrays have one entry a product: its price and its margin in minor units, and its group.
    """

    receipts: Receipts
    history: Receipts
    pool: Ints
    price_minor: Ints
    margin_minor: Ints
    group: Ints

    @property
    def products(self) -> tuple[str, ...]:
        """What is sold, sorted by id."""
        return self.receipts.products

    def catalogue(self) -> list[Product]:
        """The products as a till knows them, costs included."""
        return [
            Product(name, name, name[:NAME_CHARS], price, category=f"group {group}", cost_minor=price - margin)
            for name, price, margin, group in zip(
                self.products,
                self.price_minor.tolist(),
                self.margin_minor.tolist(),
                self.group.tolist(),
                strict=True,
            )
        ]


def shop_of(receipts: Receipts, nature: Nature, *, baskets_a_day: int, seed: int) -> Shop:
    """The first receipts are the past; the others are who will come."""
    rng = generator(seed, Stream.PRICES)
    many = len(receipts.products)
    drawn = np.exp(np.log(nature.price_median_minor) + nature.price_spread * rng.standard_normal(many))
    price = np.maximum(1, np.where(receipts.price_minor > 0, receipts.price_minor, np.rint(drawn))).astype(np.int64)
    rate = rng.uniform(nature.margin_least, nature.margin_most, many)
    margin = np.maximum(1, np.rint(price * rate)).astype(np.int64)
    group = rng.integers(nature.groups, size=many)
    history = history_of(receipts, nature, baskets_a_day=baskets_a_day)
    return Shop(receipts, history, np.arange(len(history), len(receipts)), price, margin, group)


def history_of(receipts: Receipts, nature: Nature, *, baskets_a_day: int) -> Receipts:
    """The first receipts of the file, as if they had come at the pace of the simulation until its opening."""
    past = min(int(nature.history_share * len(receipts)), nature.history_weeks * 7 * baskets_a_day)
    days_before = (past - 1 - np.arange(past)) // baskets_a_day + 1
    return replace(receipts.take(np.arange(past)), day=(OPENING_DAY - days_before).astype(np.int32))
