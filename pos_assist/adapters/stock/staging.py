"""A scratch database where the rows of one file or one look are gathered before anything of ours changes.

Rows come in any number and order in bounded memory; what follows from them is a few statements. Our store is
attached read-only: nobody waits for us while we read.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from pos_assist.adapters.stock.values import written

REJECTED_KEPT = 10_000  # of one file, with their bodies
BATCH = 5_000  # rows
CACHE_KIB = 64_000
MAKE = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE staged (product TEXT, location_id TEXT, on_hand TEXT, as_of_us INTEGER, row INTEGER,
    PRIMARY KEY (product, location_id)) WITHOUT ROWID;
CREATE TABLE spoiled (product TEXT, location_id TEXT, PRIMARY KEY (product, location_id)) WITHOUT ROWID;
CREATE TABLE doubtful (product TEXT, location_id TEXT, as_of_us INTEGER, row INTEGER, text TEXT, body TEXT);
CREATE TABLE rejected (row INTEGER PRIMARY KEY, reason TEXT, body TEXT);
CREATE TABLE changed (product TEXT, location_id TEXT, on_hand TEXT, as_of_us INTEGER);
"""
STAGE = (
    "INSERT INTO staged VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE "
    "SET on_hand = excluded.on_hand, as_of_us = excluded.as_of_us, row = excluded.row "
    "WHERE (excluded.as_of_us, excluded.row) >= (staged.as_of_us, staged.row)"
)
SPOIL = "INSERT OR REPLACE INTO staged SELECT product, location_id, NULL, :at, 0 FROM spoiled"
HELD = "SELECT on_hand, as_of_us FROM store.stock_figure WHERE source = ? AND product = ? AND location_id = ?"
NAMED = (
    "INSERT INTO changed SELECT s.product, s.location_id, s.on_hand, s.as_of_us FROM staged s "
    "LEFT JOIN store.stock_figure f "
    "ON f.source = :source AND f.product = s.product AND f.location_id = s.location_id "
    "WHERE (f.product IS NULL AND s.on_hand IS NOT NULL AND :stands) "
    "OR (s.as_of_us >= max(f.as_of_us, :sure) "
    "AND (s.on_hand IS NOT f.on_hand OR (:refresh AND s.as_of_us > f.as_of_us)))"
)
MISSING = (
    "INSERT INTO changed SELECT f.product, f.location_id, NULL, :at FROM store.stock_figure f "
    "WHERE f.source = :source AND f.on_hand IS NOT NULL AND max(f.as_of_us, :sure) <= :at "
    "AND NOT EXISTS (SELECT 1 FROM staged s WHERE s.product = f.product AND s.location_id = f.location_id)"
)
NEW = (
    "SELECT DISTINCT product FROM changed c WHERE on_hand IS NOT NULL AND NOT EXISTS "
    "(SELECT 1 FROM store.stock_figure f WHERE f.source = :source AND f.product = c.product)"
)
OLDER = (
    "SELECT count(*) FROM staged s JOIN store.stock_figure f "
    "ON f.source = :source AND f.product = s.product AND f.location_id = s.location_id "
    "WHERE s.as_of_us < max(f.as_of_us, :sure) AND s.on_hand IS NOT f.on_hand"
)

Doubt = tuple[str, str, int, int, str, str]  # product, location, as_of_us, row, what stands there, the whole row


@dataclass
class Tally:
    """What was read: rows, how many could not be used, and what a person should hear of the others.

    `own_times`: the rows tell when they were true. `changes`: they tell by how much, not how many there are.
    `unnamed`: a row was rejected whose product nobody can tell.
    """

    rows: int = 0
    rejected: int = 0
    own_times: bool = False
    changes: bool = False
    unnamed: bool = False
    first_reason: str = ""


class Staging:
    """One file's or one look's rows. One thread; close it before its folder goes."""

    def __init__(self, folder: Path, store: Path, source: str) -> None:
        self.file = folder / "stock.db"
        self.tally = Tally()
        self._source = source
        self._closed = False
        self._waiting: list[tuple[str, str, str, int, int]] = []
        self._connection = sqlite3.connect(self.file.absolute().as_uri(), uri=True, isolation_level=None)
        self._connection.executescript(MAKE)
        self._connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        self._connection.execute("ATTACH DATABASE ? AS store", (f"{store.absolute().as_uri()}?mode=ro",))
        self._connection.execute("BEGIN")  # one long transaction: no work for the disk between rows

    def close(self) -> None:
        """Let go of both databases; what stands in the scratch file is on the disk."""
        if not self._closed:
            self._closed = True
            self._connection.execute("COMMIT")
            self._connection.close()

    def add(self, product: str, location: str, on_hand: Decimal, as_of_us: int, row: int) -> None:
        """A figure; the newest of the same product counts, of equally old ones the last row's."""
        self._waiting.append((product, location, written(on_hand), as_of_us, row))
        if len(self._waiting) >= BATCH:
            self._flush()

    def doubt(self, values: Doubt) -> None:
        """A figure that can be read in two ways; what the other rows show decides."""
        self._connection.execute("INSERT INTO doubtful VALUES (?, ?, ?, ?, ?, ?)", values)

    def doubtful(self) -> list[Doubt]:
        """What was doubted, a slice at a time; what is given is forgotten."""
        rows = self._connection.execute(f"SELECT rowid, * FROM doubtful ORDER BY rowid LIMIT {BATCH}").fetchall()
        if rows:
            self._connection.execute("DELETE FROM doubtful WHERE rowid <= ?", (rows[-1][0],))
        return [row[1:] for row in rows]

    def change(self, product: str, location: str, by: Decimal, as_of_us: int, sure_us: int) -> None:
        """Add to the figure that is known.

        Raises:
            ValueError: none is known, or it is newer than the change.
        """
        held = self._connection.execute(HELD, (self._source, product, location)).fetchone()
        if held is None or held[0] is None:
            raise ValueError("no figure is known that it could change")
        if as_of_us < max(held[1], sure_us):
            raise ValueError("it is older than the figure that is known")
        find = "SELECT on_hand, as_of_us FROM staged WHERE product = ? AND location_id = ?"
        before = self._connection.execute(find, (product, location)).fetchone() or held
        values = (product, location, written(Decimal(before[0]) + by), max(before[1], as_of_us), 0)
        self._connection.execute("INSERT OR REPLACE INTO staged VALUES (?, ?, ?, ?, ?)", values)

    def reject(self, row: int, reason: str, body: str, spoils: tuple[str, str] | None) -> None:
        """A row that cannot be used. `spoils`: product and location it was about; their figure is unknown now."""
        self.tally.rejected += 1
        self.tally.first_reason = self.tally.first_reason or f"row {row}: {reason}"
        self.tally.unnamed |= spoils is None
        if spoils is not None:
            self._connection.execute("INSERT OR IGNORE INTO spoiled VALUES (?, ?)", spoils)
        if self.tally.rejected <= REJECTED_KEPT:
            self._connection.execute("INSERT OR IGNORE INTO rejected VALUES (?, ?, ?)", (row, reason, body))

    def gathered(self) -> None:
        """No more rows come."""
        self._flush()

    def newest_us(self) -> int:
        """When the newest figure was true; 0 where there is none."""
        return int(self._one("SELECT coalesce(max(as_of_us), 0) FROM staged"))

    def spoil(self, at_us: int) -> None:
        """What a rejected row was about is unknown, whatever other rows say of it."""
        self._connection.execute(SPOIL, {"at": at_us})

    def usable(self) -> int:
        """How many figures were told that can be used."""
        return int(self._one("SELECT count(*) FROM staged WHERE on_hand IS NOT NULL"))

    def known(self) -> int:
        """How many figures of this source are known so far."""
        return int(
            self._one(
                "SELECT count(*) FROM store.stock_figure WHERE source = :source AND on_hand IS NOT NULL",
            )
        )

    def compare(self, *, at_us: int, sure_us: int, stands: bool, refresh: bool, whole: bool) -> tuple[int, int, int]:
        """Work out what changes; returns how many figures change, are named no more, or came too late.

        `stands`: no newer complete account is known. `refresh`: a newer time alone is a change.
        """
        values = {"source": self._source, "at": at_us, "sure": sure_us, "stands": stands, "refresh": refresh}
        named = self._connection.execute(NAMED, values).rowcount
        missing = self._connection.execute(MISSING, values).rowcount if whole and stands else 0
        return named, missing, int(self._connection.execute(OLDER, values).fetchone()[0])

    def drop_changes(self) -> None:
        """Refused: only the rejected rows are kept."""
        self._connection.execute("DELETE FROM changed")

    def negative(self) -> tuple[int, str]:
        """How many figures lie below nothing, and the first of them in words."""
        where = "FROM staged WHERE on_hand LIKE '-%'"
        count = int(self._one(f"SELECT count(*) {where}"))
        first = self._connection.execute(f"SELECT product || ': ' || on_hand {where} LIMIT 1").fetchone()
        return count, first[0] if first else ""

    def distinct(self) -> int:
        """Products and locations told of."""
        return int(self._one("SELECT count(*) FROM staged"))

    def new_products(self) -> list[str]:
        """Products that this source has never told of."""
        found = self._connection.execute(NEW, {"source": self._source})
        return [row[0] for row in found]

    def _flush(self) -> None:
        if self._waiting:
            self._connection.executemany(STAGE, self._waiting)
            self._waiting.clear()

    def _one(self, query: str) -> int:
        return int(self._connection.execute(query, {"source": self._source}).fetchone()[0])
