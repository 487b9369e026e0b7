"""What the use cases need from the outside world, named for what it gives."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from pos_assist.engine.basket import Receipt
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

    def receipt(self, basket_id: str) -> Receipt | None:
        """The closed basket; None while the till has none (yet). May raise `UserError` if unreachable."""
        ...
