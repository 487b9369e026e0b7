"""What the real desk asks for, as the demo's past gives it: time that is told, receipts, customers, a log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from pos_assist.engine.basket import Basket, Receipt
from pos_assist.engine.situation import Customer
from pos_assist.services.events import Event
from pos_assist.services.ports import CustomerBook

BETWEEN = 4.0  # seconds from one customer to the next, at least


class PastClock:
    """The time of a past sale: what passes is said, nothing waits."""

    def __init__(self, start: datetime) -> None:
        self._at = start
        self._ran = self._began = 0.0

    def now(self) -> datetime:
        """See `Clock.now`."""
        return self._at + timedelta(seconds=self._ran - self._began)

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return self._ran

    def begin(self, at: datetime) -> None:
        """The next customer; the till's sales may overlap, the desk's never do."""
        self._ran += max(BETWEEN, (at - self.now()).total_seconds())
        self._at, self._began = at, self._ran

    def spend(self, seconds: float) -> None:
        """Time passes."""
        self._ran += seconds


class PastReceipts:
    """`Receipts` of the sales that were played."""

    has_receipts = True

    def __init__(self) -> None:
        self._receipts: dict[str, Receipt] = {}

    def receipt(self, basket_id: str) -> Receipt | None:
        """See `Receipts.receipt`."""
        return self._receipts.get(basket_id)

    def keep(self, receipt: Receipt) -> None:
        """One was printed."""
        self._receipts = {receipt.basket_id: receipt}  # it is asked for at once


class LookedUp:
    """A `CustomerBook` that takes its time: nothing is decided before the last line, which saves most decisions."""

    def __init__(self, book: CustomerBook) -> None:
        self._book = book
        self.waits = False

    def of(self, basket: Basket) -> Customer | None:
        """See `CustomerBook.of`."""
        return self._book.of(basket)

    def pending(self, _basket: Basket) -> bool:
        """See `CustomerBook.pending`."""
        return self.waits

    def note(self, event: Event) -> None:
        """See `CustomerBook.note`."""
        self._book.note(event)


@dataclass(frozen=True)
class Into:
    """An event log that hands on."""

    append: Callable[[Event], None]
