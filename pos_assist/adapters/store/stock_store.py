"""What stock systems told, in our store: figures, how it stands with every source, and one sync at a time.

Raw sqlite3. A panel reads `changes_since` and `sources`; only a sync writes, one at a time.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from pos_assist.adapters.store.connecting import reading, writing
from pos_assist.adapters.store.rows import micros, moment_of
from pos_assist.adapters.store.stock_files import FILE_COLUMNS, REJECTED_COLUMNS, FileEntry

FIGURE_COLUMNS = ("source", "product", "location_id", "on_hand", "as_of_us", "seq")
SOURCE_COLUMNS = ("source", "looked_at_us", "synced_at_us", "place", "trouble")
REJECTED_DAYS = 90  # rows that could not be used are kept so long
DAY_US = 86_400_000_000

READ_FIGURES = f"SELECT {', '.join(FIGURE_COLUMNS)} FROM stock_figure WHERE seq > ? ORDER BY seq LIMIT ?"
READ_SOURCES = f"SELECT {', '.join(SOURCE_COLUMNS)} FROM stock_source ORDER BY source"
SET_FIGURES = (
    f"INSERT INTO stock_figure ({', '.join(FIGURE_COLUMNS)}) "
    "SELECT ?, product, location_id, on_hand, as_of_us, ? + rowid FROM staging.changed WHERE true "
    "ON CONFLICT (source, product, location_id) DO UPDATE "
    "SET on_hand = excluded.on_hand, as_of_us = excluded.as_of_us, seq = excluded.seq"
)
SET_REJECTED = (
    f"INSERT OR REPLACE INTO stock_rejected ({', '.join(REJECTED_COLUMNS)}) "
    "SELECT ?, ?, row, reason, body FROM staging.rejected"
)
SET_SOURCE = (
    f"INSERT OR REPLACE INTO stock_source ({', '.join(SOURCE_COLUMNS)}) VALUES ({', '.join('?' * len(SOURCE_COLUMNS))})"
)
SET_FILE = (
    f"INSERT OR REPLACE INTO stock_file ({', '.join(FILE_COLUMNS)}) VALUES ({', '.join('?' * len(FILE_COLUMNS))})"
)
HELD = "SELECT rowid FROM stock_figure WHERE source = ? AND on_hand IS NOT NULL"
FORGET = "UPDATE stock_figure SET on_hand = NULL, as_of_us = ?, seq = ? WHERE rowid = ?"
NEWEST_SEQ = "SELECT coalesce(max(seq), 0) FROM stock_figure"
EVERYTHING = -1  # as a LIMIT


class FigureRow(NamedTuple):
    """What a source told last of a product at a location ('' = its only one).

    `product`: 'sku:…', 'ean:…' or 'id:…'. `on_hand` None: it tells nothing usable of it any more. It was true at
    `as_of` (UTC) or at the source's `confirmed_at`, whichever is later.
    """

    source: str
    product: str
    location_id: str
    on_hand: Decimal | None
    as_of: datetime


@dataclass(frozen=True)
class Standing:
    """From where a source is read on; moments in microseconds since 1970, 0 = never.

    whole_us: of the newest complete account; what it did not name and is older is unknown.
    sure_us: of the newest complete account without times of its own: every figure is at least as new.
    confirmed_us: up to then figures that were not named have not changed.
    gaps: names of files that were refused; while there are any, a difference file confirms nothing else.
    mark: how far the view `changes` was read, with its type. one_off: no source of the settings.
    """

    whole_us: int = 0
    sure_us: int = 0
    confirmed_us: int = 0
    gaps: tuple[str, ...] = ()
    mark: tuple[str, str] = ("", "")
    one_off: bool = False


@dataclass(frozen=True)
class SourceState:
    """How it stands with a source: last try, last success, since when it confirms its figures, and what is wrong."""

    source: str
    looked_at: datetime
    synced_at: datetime | None
    confirmed_at: datetime | None
    trouble: str
    standing: Standing


def changes_since(path: Path, seq: int, limit: int = EVERYTHING) -> tuple[list[FigureRow], int]:
    """Figures that changed after `seq` (0: all), at most `limit`, and up to which `seq` they go.

    Where that is `seq` itself nothing is new; where it is smaller, the store was replaced: begin anew with these.
    Nothing where there is no store yet.

    Raises:
        UserError: the store is unreadable or damaged.
    """
    if not path.exists():
        return [], seq
    with reading(path) as connection:
        connection.execute("BEGIN")  # both reads see the same moment
        newest = connection.execute(NEWEST_SEQ).fetchone()[0]
        if newest == seq:
            return [], seq
        rows = connection.execute(READ_FIGURES, (seq if seq <= newest else 0, limit)).fetchall()
    texts = {row[3] for row in rows}  # many figures are equal: one object each spares memory
    amounts = {text: None if text is None else Decimal(text) for text in texts}
    moments = {as_of: moment_of(as_of) for as_of in {row[4] for row in rows}}
    figures = [
        FigureRow(sys.intern(source), product, sys.intern(place), amounts[on_hand], moments[as_of])
        for source, product, place, on_hand, as_of, _seq in rows
    ]
    return figures, rows[-1][-1] if rows else newest


def sources(path: Path) -> list[SourceState]:
    """Every source that was ever looked at, by name.

    Raises:
        UserError: as `changes_since`.
    """
    with reading(path) as connection:
        return [_state_of(row) for row in connection.execute(READ_SOURCES)]


def state_of(path: Path, source: str) -> SourceState | None:
    """How it stands with one source; None where it was never looked at.

    Raises:
        UserError: as `changes_since`.
    """
    return next((state for state in sources(path) if state.source == source), None)


def save_sync(
    path: Path, state: SourceState, *, staging: Path | None = None, file: FileEntry | None = None, sha256: str = ""
) -> None:
    """One sync, whole or not at all: what stands in `staging` (its tables `changed` and `rejected`), file, source.

    `sha256`: under what rejected rows are kept; those kept under it before go.

    Raises:
        UserError: another program holds the store, or the disk refuses.
    """
    with writing(path) as connection:
        if staging is not None:
            connection.execute("ATTACH DATABASE ? AS staging", (str(staging),))
            newest = connection.execute(NEWEST_SEQ).fetchone()[0]
            connection.execute(SET_FIGURES, (state.source, newest))
            key = file.sha256 if file else sha256
            connection.execute("DELETE FROM stock_rejected WHERE source = ? AND sha256 = ?", (state.source, key))
            connection.execute(SET_REJECTED, (state.source, key))
        if file is not None:
            connection.execute(SET_FILE, file)
            _tidy(connection, file.source, file.read_at_us)
        connection.execute(SET_SOURCE, _row_of(state))


def forget_source(path: Path, source: str, now: datetime) -> int:
    """Make every figure of a source unknown; returns how many. Its files stay noted, so that none counts twice.

    Raises:
        UserError: as `save_sync`.
    """
    with writing(path) as connection:
        newest = connection.execute(NEWEST_SEQ).fetchone()[0]
        places = [row[0] for row in connection.execute(HELD, (source,))]
        rows = [(micros(now), newest + turn, place) for turn, place in enumerate(places, 1)]
        connection.executemany(FORGET, rows)
        connection.execute("DELETE FROM stock_source WHERE source = ?", (source,))
    return len(rows)


def _tidy(connection: sqlite3.Connection, source: str, now_us: int) -> None:
    """Rejected rows of old files go; the files stay noted."""
    connection.execute(
        "DELETE FROM stock_rejected WHERE source = ? AND sha256 IN "
        "(SELECT sha256 FROM stock_file WHERE source = ? AND read_at_us < ? AND rejected > 0)",
        (source, source, now_us - REJECTED_DAYS * DAY_US),
    )


def _state_of(row: tuple[str, int, int | None, str, str]) -> SourceState:
    source, looked_at, synced_at, place, trouble = row
    told = json.loads(place)
    standing = replace(Standing(**told), gaps=tuple(told["gaps"]), mark=tuple(told["mark"]))
    confirmed = standing.confirmed_us
    return SourceState(
        source,
        moment_of(looked_at),
        None if synced_at is None else moment_of(synced_at),
        moment_of(confirmed) if confirmed else None,
        trouble,
        standing,
    )


def _row_of(state: SourceState) -> tuple[str, int, int | None, str, str]:
    synced = None if state.synced_at is None else micros(state.synced_at)
    return state.source, micros(state.looked_at), synced, json.dumps(asdict(state.standing)), state.trouble
