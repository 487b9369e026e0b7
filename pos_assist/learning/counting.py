"""How often products and pairs of products stand on receipts: whole numbers by period, which simply add.

Counts are kept by periods of 28 days, so that any weighting by age is a function of the counts alone, and with a
few receipts of each period, from which the weights of a model are found. Counting all at once, or part by part
and added, gives the same arrays to the bit.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from pos_assist.learning.receipts import Receipts
from pos_assist.learning.sampling import NO_SAMPLE, Sample, hashes_of, sample_of

PERIOD_DAYS = 28
UNDATED = -1  # the period of receipts without a date
LARGEST_RECEIPT = 1_000  # products; more is a delivery or a broken export, and one such counts a million pairs
BLOCKS = 8  # of products: only pairs of a block with itself and later ones are multiplied, half of all work
SAMPLED = 2_000  # receipts a period
ONE = 1 << 20  # the weight of a receipt of the newest period; whole numbers add alike in any order

Pairs = Any  # scipy.sparse.csr_array of int32, products x products, upper triangle; the diagonal counts the products


@dataclass(frozen=True)
class Period:
    """Receipts of 28 days (`number` = days since 1970 // 28; -1: undated)."""

    number: int
    receipts: int
    pairs: Pairs
    sample: Sample


@dataclass(frozen=True)
class Counts:
    """`products` that were sold, sorted; the periods with receipts, ascending."""

    products: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()

    @property
    def receipts(self) -> int:
        """How many were counted."""
        return sum(period.receipts for period in self.periods)

    def __add__(self, other: Counts) -> Counts:
        """The counts of both sets of receipts; they must not share a receipt."""
        products = self.products
        if not set(other.products).issubset(products):
            products = tuple(sorted({*products, *other.products}))
        one, two = _among(self, products), _among(other, products)
        for number, period in two.items():
            one[number] = _both(one[number], period) if number in one else period
        return Counts(products, tuple(one[number] for number in sorted(one)))

    def __eq__(self, other: object) -> bool:
        """Whether everything is the same to the bit."""
        if not isinstance(other, Counts):
            return NotImplemented
        return (
            self.products == other.products
            and len(self.periods) == len(other.periods)
            and all(_same(one, two) for one, two in zip(self.periods, other.periods, strict=True))
        )

    __hash__ = None  # type: ignore[assignment] # arrays have none


def count(receipts: Receipts) -> Counts:
    """Count the products and pairs of all receipts but the empty and the absurdly large."""
    usable = np.flatnonzero((receipts.sizes > 0) & (receipts.sizes <= LARGEST_RECEIPT))
    if len(usable) < len(receipts):
        receipts = receipts.take(usable)
    sold = np.flatnonzero(np.bincount(receipts.items, minlength=len(receipts.products)))
    place = np.zeros(len(receipts.products), dtype=np.int32)
    place[sold] = np.arange(len(sold), dtype=np.int32)
    products = tuple(receipts.products[item] for item in sold)
    number = np.where(receipts.day < 0, UNDATED, receipts.day // PERIOD_DAYS)
    hashed, periods = hashes_of(products), []
    for one in np.unique(number):
        part = receipts.take(np.flatnonzero(number == one))
        items = place[part.items]
        last = np.where(part.last < 0, -1, place[np.maximum(part.last, 0)]).astype(np.int32)
        pairs = pair_counts(part.starts, items, len(products))
        periods.append(Period(int(one), len(part), pairs, sample_of(hashed, part, items, last, SAMPLED)))
    return Counts(products, tuple(periods))


def pair_counts(starts: NDArray[np.int64], items: NDArray[np.int32], products: int) -> Pairs:
    """X^T X of the receipts, its upper triangle, block by block: memory goes with the result, not with the work."""
    baskets = len(starts) - 1
    wide = sparse.csr_array((np.ones(len(items), np.int32), items, starts), shape=(baskets, products))
    tall = wide.T.tocsr()
    edges = np.linspace(0, products, min(BLOCKS, max(1, products // 64)) + 1).astype(np.int64)
    data, indices, lengths = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)], [np.zeros(1, np.int64)]
    for start, end in pairwise(edges):
        block = tall[start:end] @ (wide[:, start:] if start else wide)
        block.sort_indices()
        rows = np.repeat(np.arange(end - start, dtype=np.int32), np.diff(block.indptr))
        upper = block.indices >= rows
        data.append(block.data[upper])
        indices.append((block.indices[upper] + start).astype(np.int32))
        lengths.append(np.bincount(rows[upper], minlength=end - start))
    indptr = np.cumsum(np.concatenate(lengths))
    return _csr(np.concatenate(data), np.concatenate(indices), indptr, products)


def weight_of(age_days: int, half_life_days: float | None) -> int:
    """2^20 for the newest period, half of it a half-life before, at least 1; always 2^20 without a half-life."""
    return ONE if half_life_days is None else max(1, round(ONE * 2.0 ** (-age_days / half_life_days)))


def weighted(periods: tuple[Period, ...], products: int, half_life_days: float | None) -> tuple[Pairs, int]:
    """The weighted sum of all periods' pairs (int64, 2^20 = one receipt) and of their receipts.

    Whatever the half-life, the same pairs are there in the same order.
    """
    newest = max((period.number for period in periods), default=0)
    weights = [weight_of((newest - period.number) * PERIOD_DAYS, half_life_days) for period in periods]
    receipts = sum(weight * period.receipts for weight, period in zip(weights, periods, strict=True))
    if not periods:
        return sparse.csr_array((products, products), dtype=np.int64), 0
    columns = np.arange(products * len(periods), dtype=np.int64).reshape(len(periods), products).T.ravel()
    across = sparse.csr_array(
        (np.tile(np.array(weights, dtype=np.int64), products), columns, np.arange(products + 1) * len(periods)),
        shape=(products, products * len(periods)),
    )
    stacked = sparse.vstack([period.pairs for period in periods], format="csr")
    total = across @ stacked
    total.sort_indices()
    return total, receipts


def _among(counts: Counts, products: tuple[str, ...]) -> dict[int, Period]:
    """By number, the periods as they read among more products; the order of both is the same, so it stays sorted."""
    if counts.products == products:
        return {period.number: period for period in counts.periods}
    at = {product: place for place, product in enumerate(products)}
    place = np.array([at[product] for product in counts.products], dtype=np.int32)
    moved = {}
    for period in counts.periods:
        lengths = np.zeros(len(products), dtype=np.int64)
        lengths[place] = np.diff(period.pairs.indptr)
        indptr = np.concatenate(([0], np.cumsum(lengths)))
        pairs = _csr(period.pairs.data, place[period.pairs.indices], indptr, len(products))
        moved[period.number] = Period(period.number, period.receipts, pairs, period.sample.moved(place))
    return moved


def _both(one: Period, other: Period) -> Period:
    pairs = one.pairs + other.pairs
    pairs.sort_indices()
    exact = _csr(pairs.data, pairs.indices, pairs.indptr, pairs.shape[0])
    return Period(one.number, one.receipts + other.receipts, exact, one.sample.with_(other.sample, SAMPLED))


def _csr(data: Any, indices: Any, indptr: Any, products: int) -> Pairs:
    """One form whatever the way it was made: int32 indices, row starts as wide as they must be."""
    wide = np.int64 if int(indptr[-1]) > np.iinfo(np.int32).max else np.int32
    arrays = (data.astype(np.int32, copy=False), indices.astype(wide, copy=False), indptr.astype(wide, copy=False))
    return sparse.csr_array(arrays, shape=(products, products))


def _same(one: Period, other: Period) -> bool:
    return (
        (one.number, one.receipts) == (other.number, other.receipts)
        and one.sample == other.sample
        and np.array_equal(one.pairs.indptr, other.pairs.indptr)
        and np.array_equal(one.pairs.indices, other.pairs.indices)
        and np.array_equal(one.pairs.data, other.pairs.data)
    )


def without_sample(period: Period, receipts: int) -> tuple[Period, Sample]:
    """A period as if its first `receipts` sampled ones had never been, and those: to learn here and to try there."""
    held = period.sample.first(receipts)
    pairs = period.pairs - pair_counts(held.starts, held.items, period.pairs.shape[0])
    pairs.eliminate_zeros()
    pairs.sort_indices()
    rest = _csr(pairs.data, pairs.indices, pairs.indptr, pairs.shape[0])
    return Period(period.number, period.receipts - len(held), rest, NO_SAMPLE), held
