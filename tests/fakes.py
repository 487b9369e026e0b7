"""Stand-ins behind ports, as small classes; used by unit tests only."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pos_assist.engine.basket import Receipt
from pos_assist.services.events import Event, EventKind

NOON = datetime(2026, 3, 7, 12, 0, tzinfo=UTC)


class FakeClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.seconds - 1000.0)

    def monotonic(self) -> float:
        return self.seconds

    def pass_(self, seconds: float) -> None:
        self.seconds += seconds


class ListLog:
    """An event log in memory."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def append(self, event: Event) -> None:
        self.events.append(event)

    def kinds(self) -> list[EventKind]:
        return [event.kind for event in self.events]

    def of(self, kind: EventKind) -> list[Event]:
        return [event for event in self.events if event.kind is kind]


class CountingIds:
    """Keys '000001', '000002', and so on."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> str:
        self.made += 1
        return f"{self.made:06d}"


class FakeReceipts:
    """Receipts by basket id; a till that keeps none with `has_receipts=False`."""

    def __init__(self, *, has_receipts: bool = True) -> None:
        self.has_receipts = has_receipts
        self.closed: dict[str, Receipt] = {}
        self.looks = 0

    def receipt(self, basket_id: str) -> Receipt | None:
        self.looks += 1
        return self.closed.get(basket_id)
