"""Events of our log as they are read for the facts: by basket, in slices, and never for long."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from pos_assist.adapters.facts.shop_clock import ShopClock, ShopTime
from pos_assist.services.events import EventKind

AT_ONCE = (
    500  # baskets: some thousand events, a few ms; no long read that would keep the write-ahead log from shrinking
)
COLUMNS = (
    "seq, event_id, kind, at_us, till_id, basket_id, staff_id, arm, card_id, offer_id, offer_kind, product_id, "
    "answer, reason, customer_key, detail"
)
NEWEST = "SELECT coalesce(max(seq), 0) FROM event"
CHANGED = "SELECT DISTINCT basket_id FROM event WHERE seq > ? AND seq <= ? AND basket_id <> '' ORDER BY basket_id"
RENAMED = f"""
SELECT json_extract(detail, '$.assigned_as'), basket_id FROM event
WHERE seq > ? AND seq <= ? AND kind = '{EventKind.RECEIPT_CLOSED.value}'
  AND json_extract(detail, '$.assigned_as') <> basket_id
ORDER BY seq
"""
MOVED = """
SELECT card_id, basket_id FROM event WHERE seq > ? AND seq <= ? AND card_id <> ''
GROUP BY card_id, basket_id ORDER BY max(seq)
"""
CUSTOMERS = "SELECT DISTINCT customer_key FROM event WHERE customer_key <> ''"
TIMES = "SELECT seq, event_id, at_us FROM event WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT 10000"


class Told(NamedTuple):
    """One event as it is read for the facts."""

    seq: int
    event_id: str
    kind: str
    at_us: int
    till_id: str
    basket_id: str
    staff_id: str
    arm: str
    card_id: str
    offer_id: str
    offer_kind: str
    product_id: str
    answer: str
    reason: str
    customer_key: str
    detail: Mapping[str, Any]


class Placing:
    """Day and hour of an event; what came too late for its own day belongs to the day on which it came."""

    def __init__(self, clock: ShopClock, late: Mapping[str, int]) -> None:
        """`late`: day (since 1970) of arrival by event."""
        self._clock = clock
        self._late = late

    def of(self, event: Told) -> ShopTime:
        """Its business day and hour."""
        day, hour = self._clock.place(event.at_us)
        return ShopTime(self._late.get(event.event_id, day), hour)


def newest_seq(connection: sqlite3.Connection) -> int:
    """The number of the last event; 0 where there is none."""
    return int(connection.execute(NEWEST).fetchone()[0])


def changed_baskets(connection: sqlite3.Connection, after: int, until: int) -> list[str]:
    """Keys of the baskets of which something was told after one event, until another."""
    return [str(key) for (key,) in connection.execute(CHANGED, (after, until)).fetchall()]


def renamed(connection: sqlite3.Connection, after: int, until: int) -> dict[str, str]:
    """Sales that went on under another key: the first key, and the one of the receipt."""
    return {str(first): str(now) for first, now in connection.execute(RENAMED, (after, until)).fetchall()}


def cards_seen(connection: sqlite3.Connection, after: int, until: int) -> list[tuple[str, str]]:
    """(card, basket) of which something was told, in the log's order: a card goes with a sale to its next key."""
    return [(str(card), str(basket)) for card, basket in connection.execute(MOVED, (after, until)).fetchall()]


def customers_told(connection: sqlite3.Connection) -> list[str]:
    """Pseudonyms that stand in the log now."""
    return [str(key) for (key,) in connection.execute(CUSTOMERS).fetchall()]


def times(connection: sqlite3.Connection, after: int, until: int) -> Iterator[tuple[int, str, int]]:
    """(seq, event_id, at in microseconds), in the log's order."""
    while rows := connection.execute(TIMES, (after, until)).fetchall():
        yield from rows
        after = rows[-1][0]


def told_of(connection: sqlite3.Connection, keys: Iterable[str], until: int) -> list[Told]:
    """Every event of these baskets up to event `until`."""
    wanted = list(keys)
    marks = ",".join("?" * len(wanted))
    found = connection.execute(
        f"SELECT {COLUMNS} FROM event WHERE basket_id IN ({marks}) AND seq <= ?", (*wanted, until)
    ).fetchall()
    return [Told._make((*row[:-1], json.loads(row[-1]))) for row in found]
