"""Counts of the till's history: what is settled is kept in a file, only what is new is counted."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import numpy as np

from pos_assist.adapters.model_file import COUNTS, read_arrays, write_arrays
from pos_assist.adapters.till.reader import TillReader
from pos_assist.adapters.till.rows import SoldLine
from pos_assist.errors import UserError
from pos_assist.learning.counting import Counts, count
from pos_assist.learning.keeping import arrays_of, counts_of
from pos_assist.learning.receipts import SECONDS_A_DAY, code
from pos_assist.learning.switching import Customers
from pos_assist.paths import Home

log = logging.getLogger(__name__)

KEPT = "receipts.counts"
UNSETTLED_DAYS = 3  # today and two more: a till may post a receipt late
LINES_AT_ONCE = 500_000  # some 200 MB of lines
EPOCH = date(1970, 1, 1)
NO_TIME = -(2**63)

Slices = Iterable[list[SoldLine]]


@dataclass
class Span:
    """From the first to the last receipt that was counted."""

    first: datetime | None = None
    last: datetime | None = None

    def note(self, at: datetime | None) -> None:
        """A receipt of this moment."""
        if at is not None:
            self.first, self.last = min(at, self.first or at), max(at, self.last or at)

    def detail(self) -> dict[str, str]:
        """As it is kept."""
        ends = {"first_at": self.first, "last_at": self.last}
        return {name: at.isoformat() for name, at in ends.items() if at is not None}

    @classmethod
    def of(cls, detail: dict[str, str]) -> Span:
        """From what `detail` gave."""
        first, last = detail.get("first_at"), detail.get("last_at")
        return cls(datetime.fromisoformat(first) if first else None, datetime.fromisoformat(last) if last else None)


@dataclass(frozen=True)
class History:
    """Counts of all receipts; `counted` of them now, the others were known; from when to when they are.

    `customers` have seen all of it; None: nobody was watched, or only what is new was read.
    """

    counts: Counts
    counted: int
    span: dict[str, str]
    customers: Customers | None = None


@dataclass
class _Kept:
    """What is settled: all receipts of days before `until` (days since 1970, the shop's zone), of this till."""

    till: str
    until: int | None = None  # None: nothing is kept
    counts: Counts = field(default_factory=Counts)
    span: Span = field(default_factory=Span)


def counted_history(
    reader: TillReader,
    home: Home,
    now: datetime,
    *,
    watched: Callable[[Slices], Slices] = iter,
    anew: bool = False,
    climbed: Collection[str] = (),
) -> History:
    """Count what is not settled yet, keep what is settled by now, and give the counts of everything.

    Where everything is read, it is also seen who bought which products of `climbed` when.

    Raises:
        UserError: the till cannot be read, or the disk refuses.
    """
    identity = reader.identity()
    path = home.data / KEPT
    till = f"{identity.path}\n{identity.inode}\n{identity.profile}"
    kept = _Kept(till) if anew else _kept(path, till)
    settled = max(_day(now) - UNSETTLED_DAYS + 1, kept.until or 0)  # a clock may have gone back
    since = None if kept.until is None else _midnight(kept.until)
    span = Span(kept.span.first, kept.span.last)
    fresh, new = Counts(), 0
    undated = False
    customers = Customers(climbed) if kept.until is None else None
    for lines in _gathered(watched(reader.history(since))):
        products = [line.product_id for line in lines]
        days = [-1 if line.at is None else _day(line.at) for line in lines]
        receipts = code(
            [line.basket_id for line in lines],
            products,
            seconds=[NO_TIME if day < 0 else day * SECONDS_A_DAY for day in days],
            ordered=False,  # a till's history promises no order within a receipt
        )
        if customers is not None:
            customers.add([line.customer_id for line in lines], products, days)
        for line, day in zip(lines, days, strict=True):
            span.note(line.at)
            if 0 <= day < settled:
                kept.span.note(line.at)
        undated = undated or bool((receipts.day < 0).any())
        old = (receipts.day >= 0) & (receipts.day < settled)
        kept.counts = kept.counts + count(receipts.take(np.flatnonzero(old)))
        fresh = fresh + count(receipts.take(np.flatnonzero(~old)))
        new += len(receipts)
    if not undated:  # what has no date cannot be told from what is new
        kept.until = settled
        about = {"till": till, "until": settled, **kept.span.detail()}
        write_arrays(path, COUNTS, about, arrays_of(kept.counts))
    return History(kept.counts + fresh, new, span.detail(), customers)


def _kept(path: Path, till: str) -> _Kept:
    if not path.exists():
        return _Kept(till)
    try:
        found = read_arrays(path, COUNTS)
    except UserError as error:
        log.warning("everything is counted anew: %s", error)
        return _Kept(till)
    if found.about["till"] != till:
        return _Kept(till)
    return _Kept(till, found.about["until"], counts_of(found.arrays), Span.of(dict(found.about)))


def _gathered(slices: Slices) -> Iterator[list[SoldLine]]:
    """What was bought, neither brought back nor taken back, in parts worth counting at once; a basket is never cut."""
    lines: list[SoldLine] = []
    for sold in slices:
        undone = _undone(sold)
        lines.extend(line for line in sold if line.quantity > 0 and (line.basket_id, line.product_id) not in undone)
        if len(lines) >= LINES_AT_ONCE:
            yield lines
            lines = []
    if lines:
        yield lines


def _undone(sold: list[SoldLine]) -> set[tuple[str, str]]:
    """Products that were rung up and taken back on the same receipt, by basket and product."""
    taken = {(line.basket_id, line.product_id) for line in sold if line.quantity < 0}
    left = dict.fromkeys(taken, Decimal(0))
    for line in sold:
        key = (line.basket_id, line.product_id)
        if key in taken:
            left[key] += line.quantity
    return {key for key, quantity in left.items() if quantity <= 0}


def _day(at: datetime) -> int:
    """Days since 1970 in the shop's zone."""
    return (at.astimezone().date() - EPOCH).days


def _midnight(day: int) -> datetime:
    start = EPOCH + timedelta(days=day)
    return datetime(start.year, start.month, start.day).astimezone().astimezone(UTC)
