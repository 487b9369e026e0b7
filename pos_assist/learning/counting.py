"""How often products and pairs of products stand on receipts: whole numbers by period, which simply add.

Counts are kept by periods of 28 days, so that any weighting by age is a function of the counts alone, and with a
few receipts of each period, from which the weights of a model are found. Counting all at once, or part by part
and added, gives the same arrays to the bit.

Every pair is counted twice: each receipt as one, and each as 1/sqrt(how many products it holds), for of a receipt
of forty products any two say little about each other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from pos_assist.errors import ExitCode, UserError
from pos_assist.learning.pair_counting import (
    LARGEST_RECEIPT,
    MOST_RECEIPTS,
    Ints,
    Pairs,
    exact,
    like,
    pair_sums,
    plain,
    sized,
    sized_weights,
)
from pos_assist.learning.receipts import Receipts
from pos_assist.learning.sampling import NO_SAMPLE, Sample, hashes_of, sample_of

PERIOD_DAYS = 28
UNDATED = -1  # the period of receipts without a date
SAMPLED = 2_000  # receipts a period
ONE = 1 << 20  # the weight of a receipt of the newest period; whole numbers add alike in any order


@dataclass(frozen=True)
class Period:
    """Receipts of 28 days (`number` = days since 1970 // 28; -1: undated).

    `sums` are those of `pair_sums`; `sized_receipts` the sum of all receipts' `sized_weights`.

    Raises:
        UserError: more than MOST_RECEIPTS, for which the sums have no room.
    """

    number: int
    receipts: int
    sized_receipts: int
    sums: Pairs
    sample: Sample

    def __post_init__(self) -> None:
        if self.receipts > MOST_RECEIPTS:
            when = "in four weeks" if self.number != UNDATED else "without a date"
            title = f"More than {MOST_RECEIPTS:,} receipts {when} cannot be counted."
            raise UserError(title, hint="Learn from a part of them.", code=ExitCode.BAD_DATA)

    @property
    def pairs(self) -> Pairs:
        """On how many receipts each product (on the diagonal) and pair (above it) stands."""
        return like(self.sums, plain(self.sums.data))

    @property
    def sized(self) -> Ints:
        """Beside `pairs.data`: each receipt counting what `sized_weights` says."""
        return sized(self.sums.data)


class Weighed(NamedTuple):
    """Sums over periods by age (int64; a receipt of the newest counts ONE, and ONE * SIZED_ONE at most if sized).

    `pairs` and `sized` have the same places, whatever the half-life.
    """

    pairs: Pairs
    sized: Pairs
    receipts: int
    sized_receipts: int


class Part(NamedTuple):
    """A period by its own products, those sold in it, sorted: a new product elsewhere changes nothing here."""

    products: tuple[str, ...]
    period: Period


@dataclass(frozen=True)
class Counts:
    """The periods with receipts, ascending."""

    parts: tuple[Part, ...] = ()

    @cached_property
    def products(self) -> tuple[str, ...]:
        """All that were sold, sorted."""
        return tuple(sorted({product for part in self.parts for product in part.products}))

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """The periods by all products."""
        at = {product: place for place, product in enumerate(self.products)}
        places = [np.array([at[product] for product in part.products], dtype=np.int32) for part in self.parts]
        return tuple(_moved(part.period, place, len(at)) for part, place in zip(self.parts, places, strict=True))

    @property
    def receipts(self) -> int:
        """How many were counted."""
        return sum(part.period.receipts for part in self.parts)

    def __add__(self, other: Counts) -> Counts:
        """The counts of both sets of receipts; they must not share a receipt."""
        parts = {part.period.number: part for part in self.parts}
        for part in other.parts:
            number = part.period.number
            parts[number] = _both(parts[number], part) if number in parts else part
        return Counts(tuple(parts[number] for number in sorted(parts)))

    def __eq__(self, other: object) -> bool:
        """Whether everything is the same to the bit."""
        if not isinstance(other, Counts):
            return NotImplemented
        return len(self.parts) == len(other.parts) and all(map(_same, self.parts, other.parts))

    __hash__ = None  # type: ignore[assignment] # arrays have none


def count(receipts: Receipts) -> Counts:
    """Count the products and pairs of all receipts but the empty and the absurdly large."""
    usable = np.flatnonzero((receipts.sizes > 0) & (receipts.sizes <= LARGEST_RECEIPT))
    if len(usable) < len(receipts):
        receipts = receipts.take(usable)
    names, sold = _sold(receipts)
    hashed, place = np.zeros(len(receipts.products), np.uint64), np.zeros(len(receipts.products), np.int32)
    hashed[sold] = hashes_of(names)
    number = np.where(receipts.day < 0, UNDATED, receipts.day // PERIOD_DAYS)
    parts = []
    for one in np.unique(number):
        part = receipts.take(np.flatnonzero(number == one))
        names, sold = _sold(part)
        place[sold] = np.arange(len(sold), dtype=np.int32)
        items = place[part.items]
        last = np.where(part.last < 0, -1, place[np.maximum(part.last, 0)]).astype(np.int32)
        sample = sample_of(hashed[sold], part, items, last, SAMPLED)
        sums, weights = pair_sums(part.starts, items, len(sold)), sized_weights(part.sizes)
        parts.append(Part(names, Period(int(one), len(part), int(weights.sum()), sums, sample)))
    return Counts(tuple(parts))


def _sold(receipts: Receipts) -> tuple[tuple[str, ...], Ints]:
    """The products on any of the receipts, by name and by number."""
    sold = np.flatnonzero(np.bincount(receipts.items, minlength=len(receipts.products)))
    return tuple(map(receipts.products.__getitem__, sold.tolist())), sold


def weight_of(age_days: int, half_life_days: float | None) -> int:
    """2^20 for the newest period, half of it a half-life before, at least 1; always 2^20 without a half-life."""
    return ONE if half_life_days is None else max(1, round(ONE * 2.0 ** (-age_days / half_life_days)))


def weighted(periods: tuple[Period, ...], products: int, half_life_days: float | None) -> Weighed:
    """The weighted sums of all periods, plain and sized."""
    newest = max((period.number for period in periods), default=0)
    weights = [weight_of((newest - period.number) * PERIOD_DAYS, half_life_days) for period in periods]
    weighing = list(zip(weights, periods, strict=True))
    return Weighed(
        _total(weighing, plain, products),
        _total(weighing, sized, products),
        sum(weight * period.receipts for weight, period in weighing),
        sum(weight * period.sized_receipts for weight, period in weighing),
    )


def _total(weighing: list[tuple[int, Period]], part: Callable[[Ints], Ints], products: int) -> Pairs:
    """The weighted sum of one part of all sums: halves are added first, so that few large sums are made."""
    if not weighing:
        return sparse.csr_array((products, products), dtype=np.int64)
    if len(weighing) > 1:
        middle = len(weighing) // 2
        return _total(weighing[:middle], part, products) + _total(weighing[middle:], part, products)
    ((weight, period),) = weighing
    return like(period.sums, part(period.sums.data) * weight)


Places = NDArray[np.int32]


def _both(one: Part, other: Part) -> Part:
    products, here, there = _joined(one.products, other.products)
    first, second = _moved(one.period, here, len(products)), _moved(other.period, there, len(products))
    receipts, weights = first.receipts + second.receipts, first.sized_receipts + second.sized_receipts
    added, sample = first.sums + second.sums, first.sample.with_(second.sample, SAMPLED)
    sums = exact(added.data, added.indices, added.indptr)
    return Part(products, Period(first.number, receipts, weights, sums, sample))


def _joined(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[tuple[str, ...], Places, Places]:
    """All products, sorted, and where those of each stand among them."""
    places = np.array([bisect_left(one, product) for product in other], dtype=np.int32)
    there = map((*one, None).__getitem__, places.tolist())
    new = np.array([known != product for known, product in zip(there, other, strict=True)], dtype=np.int32)
    own = np.arange(len(one), dtype=np.int32)
    if not new.any():
        return one, own, places
    products = tuple(sorted((*one, *(product for product, is_new in zip(other, new, strict=True) if is_new))))
    before = np.searchsorted(places[new == 1], own, side="right")
    return products, own + before.astype(np.int32), places + np.cumsum(new, dtype=np.int32) - new


def _moved(period: Period, place: Places, products: int) -> Period:
    """The same with product i called place[i]; the order stays the same, so it stays sorted."""
    if len(place) == products:
        return period
    lengths = np.zeros(products, dtype=np.int64)
    lengths[place] = np.diff(period.sums.indptr)
    indptr = np.concatenate(([0], np.cumsum(lengths)))
    sums = exact(period.sums.data, place[period.sums.indices], indptr)
    return replace(period, sums=sums, sample=period.sample.moved(place))


def _same(some: Part, others: Part) -> bool:
    one, other = some.period, others.period
    return (
        some.products == others.products
        and (one.number, one.receipts, one.sized_receipts) == (other.number, other.receipts, other.sized_receipts)
        and one.sample == other.sample
        and np.array_equal(one.sums.indptr, other.sums.indptr)
        and np.array_equal(one.sums.indices, other.sums.indices)
        and np.array_equal(one.sums.data, other.sums.data)
    )


def without_sample(period: Period, receipts: int) -> tuple[Period, Sample]:
    """A period as if its first `receipts` sampled ones had never been, and those: to learn here and to try there."""
    held = period.sample.first(receipts)
    sums = period.sums - pair_sums(held.starts, held.items, period.sums.shape[0])
    left = period.sized_receipts - int(sized_weights(np.diff(held.starts)).sum())
    rest = exact(sums.data, sums.indices, sums.indptr)
    return Period(period.number, period.receipts - len(held), left, rest, NO_SAMPLE), held
