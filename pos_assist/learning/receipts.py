"""Receipts as plain arrays: what everything that learns or is judged reads, a few bytes a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

UNKNOWN = -1
NO_TIME = np.iinfo(np.int64).min  # a line's second where nobody knows when it was
SECONDS_A_DAY = 86_400
ORDER_LINES = 1_000_000  # as many of the first lines tell whether the order means anything
# Share of neighbouring lines whose pair also stands the other way round. Rung order: .48 on Online Retail;
# files sorted by product: exactly 0 on Groceries (by product group) and on Complete Journey (by product number).
ORDER_SHARE = 0.01


@dataclass(frozen=True)
class Receipts:
    """The products of every basket once, baskets in order of time; ties and unknown times by basket id.

    `products` are sorted names; an item is an index into them. Basket b holds `items[starts[b]:starts[b + 1]]`
    (sorted, none twice). `day`: days since 1970-01-01, -1 = unknown. `last`: the item rung last, -1 where the
    file's order says nothing about it. `price_minor`: the median unit price of each product in minor units,
    0 = unknown.
    """

    products: tuple[str, ...]
    starts: NDArray[np.int64]
    items: NDArray[np.int32]
    day: NDArray[np.int32]
    last: NDArray[np.int32]
    price_minor: NDArray[np.int64]

    def __len__(self) -> int:
        """How many baskets there are."""
        return len(self.day)

    @property
    def sizes(self) -> NDArray[np.int64]:
        """How many different products each basket holds."""
        return np.diff(self.starts)

    def basket(self, number: int) -> NDArray[np.int32]:
        """The items of one basket."""
        return self.items[self.starts[number] : self.starts[number + 1]]

    def take(self, baskets: ArrayLike) -> Receipts:
        """These baskets only (numbers, ascending to keep the order of time), with all products."""
        numbers = np.asarray(baskets, dtype=np.int64)
        sizes = self.sizes[numbers]
        starts = np.concatenate(([0], np.cumsum(sizes))).astype(np.int64)
        within = np.arange(starts[-1]) - np.repeat(starts[:-1], sizes)
        items = self.items[np.repeat(self.starts[:-1][numbers], sizes) + within]
        return Receipts(self.products, starts, items, self.day[numbers], self.last[numbers], self.price_minor)


def code(
    basket_ids: Sequence[str],
    product_ids: Sequence[str],
    *,
    seconds: ArrayLike | None = None,
    price_minor: ArrayLike | None = None,
    ordered: bool | None = None,
) -> Receipts:
    """Receipts from lines as they were rung: one basket id and product id each, and where known more.

    `seconds` since 1970 (NO_TIME = unknown; the first known one of a basket is the basket's), `price_minor` of
    one unit (0 = unknown). `ordered`: whether the order of a basket's lines is that of ringing; None finds out.
    """
    names, basket = np.unique(np.asarray(basket_ids, dtype=str), return_inverse=True)
    products, item = np.unique(np.asarray(product_ids, dtype=str), return_inverse=True)
    first = np.full(len(names), NO_TIME, dtype=np.int64)
    if seconds is not None:
        at = np.asarray(seconds, dtype=np.int64)
        known = at != NO_TIME
        first[:] = np.iinfo(np.int64).max
        np.minimum.at(first, basket[known], at[known])
        first[first == np.iinfo(np.int64).max] = NO_TIME
    by_time = np.argsort(first, kind="stable")
    rank = np.empty_like(by_time)
    rank[by_time] = np.arange(len(by_time))
    first = first[by_time]
    day = np.where(first == NO_TIME, UNKNOWN, first // SECONDS_A_DAY)
    prices = None if price_minor is None else medians(item, np.asarray(price_minor, dtype=np.int64), len(products))
    names_of_products = tuple(products.tolist())
    return assemble(names_of_products, rank[basket], item, day=day, price_minor=prices, ordered=ordered)


def assemble(
    products: tuple[str, ...],
    basket: ArrayLike,
    item: ArrayLike,
    *,
    day: ArrayLike,
    price_minor: ArrayLike | None = None,
    ordered: bool | None = None,
) -> Receipts:
    """Receipts from lines that are numbered already: `basket` in order of time (none empty), `item` by product.

    `day` has one entry a basket, `price_minor` one a product.
    """
    days = np.asarray(day, dtype=np.int32)
    rows, columns = np.asarray(basket), np.asarray(item)
    last = np.full(len(days), UNKNOWN, dtype=np.int32)
    if ordered if ordered is not None else order_known(rows, columns, len(products)):
        last[rows] = columns  # a basket's later lines overwrite its earlier ones
    keys = rows.astype(np.int64) * len(products) + columns
    keys.sort()
    if len(keys):
        keys = keys[np.concatenate(([True], keys[1:] != keys[:-1]))]
    sizes = np.bincount(keys // max(1, len(products)), minlength=len(days))
    starts = np.concatenate(([0], np.cumsum(sizes))).astype(np.int64)
    items = (keys % max(1, len(products))).astype(np.int32)
    prices = np.zeros(len(products), dtype=np.int64) if price_minor is None else price_minor
    return Receipts(products, starts, items, days, last, np.asarray(prices, dtype=np.int64))


def order_known(basket: NDArray[np.int64], item: NDArray[np.int64], products: int) -> bool:
    """Whether the lines' order within a basket is worth anything: a sorted file never has both A-B and B-A."""
    rows, columns = basket[:ORDER_LINES], item[:ORDER_LINES].astype(np.int64)
    grouped = np.argsort(rows, kind="stable")
    rows, columns = rows[grouped], columns[grouped]
    beside = (rows[1:] == rows[:-1]) & (columns[1:] != columns[:-1])
    one, other = columns[:-1][beside], columns[1:][beside]
    pairs, lines = np.unique(one * products + other, return_counts=True)
    both = np.isin(pairs % max(1, products) * products + pairs // max(1, products), pairs)
    return bool(lines[both].sum() > ORDER_SHARE * lines.sum())


def medians(item: NDArray[np.int64], price_minor: NDArray[np.int64], products: int) -> NDArray[np.int64]:
    """The lower median of the known prices (above 0) of each product, 0 where none is known."""
    known = price_minor > 0
    items, prices = item[known], price_minor[known]
    order = np.lexsort((prices, items))
    count = np.bincount(items, minlength=products)
    start = np.cumsum(count) - count
    result = np.zeros(products, dtype=np.int64)
    some = count > 0
    result[some] = prices[order][(start + (count - 1) // 2)[some]]
    return result
