"""What the use cases need from the outside world, named for what it gives."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from pos_assist.engine.basket import Basket, Receipt
from pos_assist.engine.situation import Customer
from pos_assist.services.events import Event


class Clock(Protocol):
    """The time, handed in so that tests and replays decide it."""

    def now(self) -> datetime:
        """Wall clock in UTC; may jump."""
        ...

    def monotonic(self) -> float:
        """Seconds that never jump, for durations and deadlines."""
        ...


class EventLog(Protocol):
    """Takes events at once and makes them durable in the background."""

    def append(self, event: Event) -> None:
        """Queue one event; never blocks and never raises on a full disk."""
        ...


class NewId(Protocol):
    """Makes keys that sort by time and are unique over all tills (UUIDv7 as text)."""

    def __call__(self) -> str:
        """A new key, larger than every key made before."""
        ...


class Receipts(Protocol):
    """Looks a closed basket up in the till."""

    @property
    def has_receipts(self) -> bool:
        """Whether this till records paid receipts at all."""
        ...

    def receipt(self, basket_id: str) -> Receipt | None:
        """The closed basket; None while the till has none (yet). Raises TillBusy, TillUnreachable, UserError."""
        ...


class CustomerBook(Protocol):
    """What is known of customers who consented; of all others nothing."""

    def of(self, basket: Basket) -> Customer | None:
        """The customer of this basket; None: unknown, or no consent. Called at every decision, so it is quick."""
        ...

    def pending(self, basket: Basket) -> bool:
        """Whether it will be known in a moment who this is; nothing is decided until then."""
        ...

    def note(self, event: Event) -> None:
        """Something happened at the desk; events of known customers carry their `customer_key`."""
        ...


class BasketSource(Protocol):
    """The till as the panel's watcher needs it; every call is short (tens of microseconds to a few ms)."""

    def changed(self) -> bool:
        """Whether the till's database may have changed since the last `baskets()`.

        Raises:
            TillBusy: the till is writing at this very moment; ask again in 1 ms.
            TillUnreachable: not connected; carries one plain sentence.
        """
        ...

    def baskets(self) -> tuple[Basket, ...]:
        """Every live basket, newest touched first. Raises as `changed`."""
        ...

    def watch_paths(self) -> tuple[str, ...]:
        """Files and folders whose change notification should wake the watcher; may grow and shrink."""
        ...

    def close_idle(self) -> None:
        """Let go of the till's database; the next call connects again."""
        ...


class TillBusy(Exception):
    """The till holds its database for a moment; keep the last basket and ask again."""


class TillUnreachable(Exception):
    """The till cannot be read now; the argument is one plain sentence for the panel."""
