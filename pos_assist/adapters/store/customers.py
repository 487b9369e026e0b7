"""What our log holds of known customers, under a pseudonym; and how it is forgotten."""

from __future__ import annotations

import sqlite3
from _blake2 import blake2b  # as hashlib has it, without OpenSSL behind it
from contextlib import closing
from datetime import datetime
from pathlib import Path

from pos_assist.adapters.store.connecting import open_writer, reading, store_error, write_lock
from pos_assist.adapters.store.migrating import CUSTOMER_SALT
from pos_assist.adapters.store.rows import CUSTOMER_KEY, EVENT_COLUMNS, checksum, event_of, micros
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.customer_memory import FOLDED, Told, fold
from pos_assist.services.events import DeclineReason, EventKind

KEY_BYTES = 16  # of the pseudonym: no two customers of any shop share one
READ_SALT = "SELECT value FROM meta WHERE name = ?"
# customer_key <> '' stands there for SQLite, which uses the partial index only where it is sure of that
READ_CUSTOMER = (
    f"SELECT seq, {', '.join(EVENT_COLUMNS)} FROM event WHERE customer_key = ? AND customer_key <> '' "
    f"AND kind IN ({', '.join(repr(kind.value) for kind in FOLDED)}) "
    f"AND (at_us >= ? OR reason = '{DeclineReason.HAS_ONE.value}' OR kind = '{EventKind.UNDONE.value}') ORDER BY seq"
)
READ_ALL = f"SELECT seq, {', '.join(EVENT_COLUMNS)} FROM event WHERE customer_key = ? AND customer_key <> ''"
FORGET = "UPDATE event SET customer_key = '', crc = ? WHERE seq = ?"
FORGET_LISTED = "DELETE FROM follow_up WHERE customer_key = ?"


def remembered(path: Path, customer_id: str, since: datetime) -> tuple[str, dict[str, Told]]:
    """The customer's pseudonym, and what happened since then by card; "I have one" from whenever it was said.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    cards: dict[str, Told] = {}
    with reading(path) as connection:
        key = customer_key(connection, customer_id)
        rows = connection.execute(READ_CUSTOMER, (key, micros(since))).fetchall()
    for row in rows:
        event = event_of(row)
        if event is not None:
            fold(cards, event)
    return key, cards


def forget(path: Path, customer_id: str) -> int:
    """Take the pseudonym off every event of this customer, for good; returns how many those were.

    That the customer was on a follow-up list is deleted with it, and counts as one each.

    Overwritten on the disk, not only marked as free. Copies of the store are files of their own and stay.

    Raises:
        UserError: the store is missing, another program holds it, or the disk refuses.
    """
    with reading(path) as connection:
        key = customer_key(connection, customer_id)
    try:
        with write_lock(path), closing(open_writer(path)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            rows = connection.execute(READ_ALL, (key,)).fetchall()
            connection.executemany(FORGET, [(checksum(_without_key(row[1:-1])), row[0]) for row in rows])
            listed = connection.execute(FORGET_LISTED, (key,)).rowcount
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except (sqlite3.Error, OSError) as error:
        raise store_error(path, error) from error
    return len(rows) + listed


def customer_key(connection: sqlite3.Connection, customer_id: str) -> str:
    """The pseudonym of the till's `customer_id` in this store: a keyed hash, 32 hex digits.

    The key is random, made with the store and kept in it: exports tell nobody who it is, and two shops' exports
    cannot be joined. Who has the store itself could try all customer numbers; so it is personal data still.

    Raises:
        UserError: the store has no key.
    """
    row = connection.execute(READ_SALT, (CUSTOMER_SALT,)).fetchone()
    if row is None:
        raise UserError(
            "The store has lost the key to its customers; nobody is recognised.",
            hint="Restore a backup of the store.",
            code=ExitCode.LOCKED,
        )
    return blake2b(customer_id.encode(), key=bytes.fromhex(row[0]), digest_size=KEY_BYTES).hexdigest()


def _without_key(row: tuple[str | int, ...]) -> tuple[str | int, ...]:
    return (*row[:CUSTOMER_KEY], "", *row[CUSTOMER_KEY + 1 :])
