"""How often products and pairs of products stand on receipts: whole numbers by period, which simply add.

Counts are kept by periods of 28 days, so that any weighting by age is a function of the counts alone, and with a
few receipts of each period, from which the weights of a model are found. Counting all at once, or part by part
and added, gives the same arrays to the bit.

Every pair is counted twice: each receipt as one, and each as 1/sqrt(how many products it holds), for of a receipt
of forty products any two say little about each other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, NamedTuple

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
SIZED_ONE = 256  # what a receipt of one product counts in the sized sums; one of LARGEST_RECEIPT still counts 8
BESIDE = 36  # bits of a sized sum beside its count in one number: 2^27 receipts fit

Pairs = Any  # scipy.sparse.csr_array of int32, products x products, upper triangle; the diagonal counts the products


@dataclass(frozen=True)
class Period:
    """Receipts of 28 days (`number` = days since 1970 // 28; -1: undated).

    `sized` stands beside `pairs.data`: the same pairs, every receipt counting what `sized_weights` says;
    `sized_receipts` is that of all receipts together.
    """

    number: int
    receipts: int
    sized_receipts: int
    pairs: Pairs
    sized: NDArray[Any]  # int32, or int64 where int32 may be too narrow
    sample: Sample


class PairSums(NamedTuple):
    """The pairs of some receipts, and beside their data the sized sums."""

    pairs: Pairs
    sized: NDArray[Any]


class Weighed(NamedTuple):
    """Sums over periods by age (int64; a receipt of the newest counts ONE, and ONE * SIZED_ONE at most if sized).

    `pairs` and `sized` have the same places, whatever the half-life.
    """

    pairs: Pairs
    sized: Pairs
    receipts: int
    sized_receipts: int


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
        sums = pair_counts(part.starts, items, len(products))
        sample = sample_of(hashed, part, items, last, SAMPLED)
        periods.append(_period(int(one), len(part), int(sized_weights(part.sizes).sum()), sums, sample))
    return Counts(products, tuple(periods))


def sized_weights(sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """What a receipt of so many products (at least one) counts in the sized sums."""
    weights: NDArray[np.int64] = np.rint(SIZED_ONE / np.sqrt(sizes)).astype(np.int64)
    return weights


def pair_counts(starts: NDArray[np.int64], items: NDArray[np.int32], products: int) -> PairSums:
    """X^T X of the receipts, its upper triangle, plain and sized.

    Block by block: memory goes with the result, not with the work. One multiplication gives both sums.
    """
    baskets, sizes = len(starts) - 1, np.diff(starts)
    both = np.repeat(sized_weights(np.maximum(sizes, 1)) + (1 << BESIDE), sizes)
    wide = sparse.csr_array((both, items, starts), shape=(baskets, products))
    tall = sparse.csr_array((np.ones(len(items), np.int8), items, starts), shape=(baskets, products)).T.tocsr()
    edges = np.linspace(0, products, min(BLOCKS, max(1, products // 64)) + 1).astype(np.int64)
    data, sized, indices = [np.zeros(0, np.int32)], [np.zeros(0, np.int64)], [np.zeros(0, np.int32)]
    lengths = [np.zeros(1, np.int64)]
    for start, end in pairwise(edges):
        block = tall[start:end] @ (wide[:, start:] if start else wide)
        block.sort_indices()
        rows = np.repeat(np.arange(end - start, dtype=np.int32), np.diff(block.indptr))
        upper = block.indices >= rows
        sums = block.data[upper]
        data.append((sums >> BESIDE).astype(np.int32))
        sized.append(sums & ((1 << BESIDE) - 1))
        indices.append((block.indices[upper] + start).astype(np.int32))
        lengths.append(np.bincount(rows[upper], minlength=end - start))
    indptr = np.cumsum(np.concatenate(lengths))
    return PairSums(_csr(np.concatenate(data), np.concatenate(indices), indptr, products), np.concatenate(sized))


def weight_of(age_days: int, half_life_days: float | None) -> int:
    """2^20 for the newest period, half of it a half-life before, at least 1; always 2^20 without a half-life."""
    return ONE if half_life_days is None else max(1, round(ONE * 2.0 ** (-age_days / half_life_days)))


def weighted(periods: tuple[Period, ...], products: int, half_life_days: float | None) -> Weighed:
    """The weighted sums of all periods, plain and sized."""
    newest = max((period.number for period in periods), default=0)
    weights = [weight_of((newest - period.number) * PERIOD_DAYS, half_life_days) for period in periods]
    weighing = list(zip(weights, periods, strict=True))
    return Weighed(
        _total([(weight, period.pairs, period.pairs.data) for weight, period in weighing], products),
        _total([(weight, period.pairs, period.sized) for weight, period in weighing], products),
        sum(weight * period.receipts for weight, period in weighing),
        sum(weight * period.sized_receipts for weight, period in weighing),
    )


def _total(parts: list[tuple[int, Pairs, NDArray[Any]]], products: int) -> Pairs:
    """The sum of weight * data at the places of pairs: halves are added first, so that few large sums are made."""
    if not parts:
        return sparse.csr_array((products, products), dtype=np.int64)
    if len(parts) > 1:
        middle = len(parts) // 2
        return _total(parts[:middle], products) + _total(parts[middle:], products)
    ((weight, pairs, data),) = parts
    return _like(pairs, data.astype(np.int64) * weight)


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
        moved[period.number] = replace(period, pairs=pairs, sample=period.sample.moved(place))
    return moved


def _both(one: Period, other: Period) -> Period:
    receipts, sized_receipts = one.receipts + other.receipts, one.sized_receipts + other.sized_receipts
    sized = _like(one.pairs, one.sized) + _like(other.pairs, other.sized)
    sums, sample = PairSums(one.pairs + other.pairs, sized.data), one.sample.with_(other.sample, SAMPLED)
    return _period(one.number, receipts, sized_receipts, sums, sample)


def _period(number: int, receipts: int, sized_receipts: int, sums: PairSums, sample: Sample) -> Period:
    """One form whatever the way it was made. No sized sum is more than that of all receipts."""
    wide = np.int64 if sized_receipts > np.iinfo(np.int32).max else np.int32
    pairs = _csr(sums.pairs.data, sums.pairs.indices, sums.pairs.indptr, sums.pairs.shape[0])
    return Period(number, receipts, sized_receipts, pairs, sums.sized.astype(wide, copy=False), sample)


def _like(pairs: Pairs, data: NDArray[Any]) -> Pairs:
    """Other numbers at the same places."""
    return sparse.csr_array((data, pairs.indices, pairs.indptr), shape=pairs.shape)


def _csr(data: Any, indices: Any, indptr: Any, products: int) -> Pairs:
    """One form whatever the way it was made: int32 indices, row starts as wide as they must be."""
    wide = np.int64 if int(indptr[-1]) > np.iinfo(np.int32).max else np.int32
    arrays = (data.astype(np.int32, copy=False), indices.astype(wide, copy=False), indptr.astype(wide, copy=False))
    return sparse.csr_array(arrays, shape=(products, products))


def _same(one: Period, other: Period) -> bool:
    return (
        (one.number, one.receipts, one.sized_receipts) == (other.number, other.receipts, other.sized_receipts)
        and one.sample == other.sample
        and np.array_equal(one.pairs.indptr, other.pairs.indptr)
        and np.array_equal(one.pairs.indices, other.pairs.indices)
        and np.array_equal(one.pairs.data, other.pairs.data)
        and np.array_equal(one.sized, other.sized)
    )


def without_sample(period: Period, receipts: int) -> tuple[Period, Sample]:
    """A period as if its first `receipts` sampled ones had never been, and those: to learn here and to try there."""
    held = period.sample.first(receipts)
    pairs, sized = pair_counts(held.starts, held.items, period.pairs.shape[0])
    left = period.sized_receipts - int(sized_weights(np.diff(held.starts)).sum())
    sums = PairSums(period.pairs - pairs, (_like(period.pairs, period.sized) - _like(pairs, sized)).data)
    return _period(period.number, period.receipts - len(held), left, sums, NO_SAMPLE), held
