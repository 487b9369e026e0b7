"""Events as rows: the statements (constants, raw SQL) and the way between `Event` and a row.

A test compares every column named here with `schema.py`.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Collection, Generator, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pos_assist.adapters.store.connecting import open_reader, store_error
from pos_assist.services.events import Event, EventKind

Row = tuple[str | int, ...]

TEXT_COLUMNS = (
    "till_id",
    "basket_id",
    "staff_id",
    "arm",
    "card_id",
    "offer_id",
    "offer_kind",
    "product_id",
    "answer",
    "reason",
    "customer_key",
)
EVENT_COLUMNS = ("event_id", "kind", "at_us", *TEXT_COLUMNS, "detail", "crc")
CUSTOMER_KEY = EVENT_COLUMNS.index("customer_key")
# OR IGNORE: after a commit that failed half-way the same events are written again, and none stands twice
INSERT_EVENT = (
    f"INSERT OR IGNORE INTO event ({', '.join(EVENT_COLUMNS)}) VALUES ({', '.join('?' * len(EVENT_COLUMNS))})"
)
READ_EVENTS = (
    f"SELECT seq, {', '.join(EVENT_COLUMNS)} FROM event WHERE seq > ? AND at_us >= ?"
    " AND (? = '' OR instr(?, ',' || kind || ',')) ORDER BY seq LIMIT 1000"
)
FIRST_SEQ = "SELECT min(seq) FROM event WHERE at_us >= ?"

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


def micros(moment: datetime) -> int:
    """Microseconds since 1970 UTC of an aware datetime, exact."""
    return (moment - EPOCH) // MICROSECOND


def moment_of(at_us: int) -> datetime:
    """The aware UTC datetime of microseconds since 1970."""
    return EPOCH + at_us * MICROSECOND


def row_of(event: Event) -> Row:
    """The values of EVENT_COLUMNS; anything JSON does not know in `detail` is written as its text.

    Raises:
        TypeError, ValueError: the event is a bug (naive time, NaN or a key that is no text in `detail`).
    """
    detail = json.dumps(event.detail, default=str, allow_nan=False, separators=(",", ":"))
    texts = (_storable(getattr(event, name)) for name in TEXT_COLUMNS)
    row: Row = (_storable(event.event_id), event.kind.value, micros(event.at), *texts, detail)
    return (*row, checksum(row))


def checksum(row: Row) -> int:
    """CRC-32 over every column before `crc`; an empty customer key is left out, as before there were any."""
    if not row[CUSTOMER_KEY]:
        row = (*row[:CUSTOMER_KEY], *row[CUSTOMER_KEY + 1 :])
    return zlib.crc32("\x1f".join(map(str, row)).encode())


def _storable(text: str) -> str:
    """Text without lone surrogates, which UTF-8 (and so SQLite) cannot hold."""
    return text.encode("utf-8", "replace").decode()


def event_of(row: sqlite3.Row | tuple[Any, ...]) -> Event | None:
    """The event of one READ_EVENTS row; None for a kind that only a newer program knows."""
    try:
        kind = EventKind(row[2])
    except ValueError:
        return None
    texts = dict(zip(TEXT_COLUMNS, row[4 : 4 + len(TEXT_COLUMNS)], strict=True))
    return Event(row[1], kind, moment_of(row[3]), **texts, detail=json.loads(row[-2]))


def read_rows(
    path: Path, *, kinds: Collection[EventKind] = (), after_us: int = 0, after_seq: int = 0
) -> Generator[tuple[Any, ...], None, None]:
    """Rows (seq, *EVENT_COLUMNS) in the order they were written, not older than `after_us`; all kinds where not named.

    Short statements of 1,000 rows each: no long read that would keep the write-ahead log from shrinking.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    try:
        with closing(open_reader(path)) as connection:
            first = connection.execute(FIRST_SEQ, (after_us,)).fetchone()[0]
            last = max(first - 1, after_seq) if first is not None else None
            wanted = f",{','.join(kind.value for kind in kinds)}," if kinds else ""
            while last is not None:
                rows = connection.execute(READ_EVENTS, (last, after_us, wanted, wanted)).fetchall()
                yield from rows
                last = rows[-1][0] if rows else None
    except sqlite3.Error as error:
        raise store_error(path, error) from error


def events_since(
    path: Path, *, kinds: Collection[EventKind] = (), after_us: int = 0, till_id: str = ""
) -> Iterator[Event]:
    """Events in the order they were written; all kinds and all tills where not narrowed.

    Raises:
        UserError: as `read_rows`.
    """
    for row in read_rows(path, kinds=kinds, after_us=after_us):
        event = event_of(row)
        if event and till_id in ("", event.till_id):
            yield event
