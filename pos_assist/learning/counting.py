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
        products, here, there = _joined(self.products, other.products)
        one, two = _moved(self, here, len(products)), _moved(other, there, len(products))
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
    products = tuple(map(receipts.products.__getitem__, sold.tolist()))
    number = np.where(receipts.day < 0, UNDATED, receipts.day // PERIOD_DAYS)
    hashed, periods = hashes_of(products), []
    for one in np.unique(number):
        part = receipts.take(np.flatnonzero(number == one))
        items = place[part.items]
        last = np.where(part.last < 0, -1, place[np.maximum(part.last, 0)]).astype(np.int32)
        sums = pair_sums(part.starts, items, len(products))
        sample = sample_of(hashed, part, items, last, SAMPLED)
        periods.append(Period(int(one), len(part), int(sized_weights(part.sizes).sum()), sums, sample))
    return Counts(products, tuple(periods))


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


Place = NDArray[np.int32]


def _joined(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[tuple[str, ...], Place | None, Place]:
    """All products, sorted, and where those of each stand among them; None: where they stood."""
    end = len(one) - 1
    places = [bisect_left(one, product, 0, end) for product in other] if one else []
    if tuple(map(one.__getitem__, places)) == other:
        return one, None, np.array(places, dtype=np.int32)
    products = tuple(sorted({*one, *other}))
    at = {product: place for place, product in enumerate(products)}
    here, there = (np.array([at[product] for product in some], dtype=np.int32) for some in (one, other))
    return products, here, there


def _moved(counts: Counts, place: Place | None, products: int) -> dict[int, Period]:
    """By number, the periods with product i called place[i]; the order stays the same, so it stays sorted."""
    if place is None:
        return {period.number: period for period in counts.periods}
    moved = {}
    for period in counts.periods:
        lengths = np.zeros(products, dtype=np.int64)
        lengths[place] = np.diff(period.sums.indptr)
        indptr = np.concatenate(([0], np.cumsum(lengths)))
        sums = exact(period.sums.data, place[period.sums.indices], indptr)
        moved[period.number] = replace(period, sums=sums, sample=period.sample.moved(place))
    return moved


def _both(one: Period, other: Period) -> Period:
    sums, sample = one.sums + other.sums, one.sample.with_(other.sample, SAMPLED)
    return Period(
        one.number,
        one.receipts + other.receipts,
        one.sized_receipts + other.sized_receipts,
        exact(sums.data, sums.indices, sums.indptr),
        sample,
    )


def _same(one: Period, other: Period) -> bool:
    return (
        (one.number, one.receipts, one.sized_receipts) == (other.number, other.receipts, other.sized_receipts)
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
