"""What the approval queue is handed: reading it, deciding, taking back. Calls may take long: on a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pos_assist.engine.approval import Proposal, ProposalState
from pos_assist.engine.catalogue import Product
from pos_assist.services.proposals import Decided, Examples, QueueRow

SNOOZE = timedelta(days=30)


@dataclass(frozen=True)
class Queue:
    """The rows, the most valuable first, and what they were learned from."""

    rows: tuple[QueueRow, ...]
    receipts: int
    first: datetime | None = None  # UTC, of the receipts
    last: datetime | None = None


@dataclass(frozen=True)
class Desk:
    """`put` makes decisions stand as given (None: nothing is decided); `examples` None: no till is connected."""

    queue: Callable[[Sequence[Product]], Queue]
    put: Callable[[Sequence[tuple[Proposal, Decided | None]]], None]
    examples: Callable[[Sequence[Proposal]], Examples] | None
    now: Callable[[], datetime]  # UTC
    local: Callable[[datetime], datetime]  # in the shop's zone


def decisions(rows: Sequence[QueueRow], state: ProposalState, *, by: str, note: str, now: datetime) -> list[Decided]:
    """One decision about each of these rows; the till's keys, who and when go on the record."""
    until = now + SNOOZE if state is ProposalState.SNOOZED else None
    return [Decided(*row.proposal, state, now, by, until, note) for row in rows]
