"""Before the store is used: made if missing, upgraded if old, replaced (never silently) if damaged."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pos_assist.adapters.own_process import last_words, run_unseen
from pos_assist.adapters.store.connecting import is_damage, open_reader, open_writer, store_error, write_lock
from pos_assist.adapters.store.migrating import CUSTOMER_SALT, HEAD, refuse_newer, schema_version
from pos_assist.adapters.store.rows import EVENT_COLUMNS, checksum
from pos_assist.errors import ExitCode, UserError

log = logging.getLogger(__name__)

UPGRADE_SECONDS = 600
KEPT_TABLES = (
    *("rule_version", "rule_entry", "model_version", "learned_pair", "learned_step", "proposal", "staff_pin"),
    *("stock_file", "stock_rejected", "stock_source", "stock_figure"),  # files first: none is counted twice
    *("practice_session", "practice_encounter", "practice_transcript"),
    *("practice_assignment", "practice_goal", "practice_certificate"),
    *("follow_up", "experiment_step", "event"),
)


def ensure_ready(path: Path) -> str:
    """Make the store usable: create or upgrade it if need be. About 1 ms where nothing is to do.

    Creating and upgrading run in a process of their own, so that this one never loads SQLAlchemy.

    Returns:
        One plain sentence if the store was damaged and had to be replaced, '' otherwise.

    Raises:
        UserError: the disk refuses, or the store is a newer program's.
    """
    note = ""
    try:
        version = schema_version(path)
    except (sqlite3.Error, OSError) as error:
        if not is_damage(error):
            raise store_error(path, error) from error
        note = mend(path)
        if note:
            log.warning(note)
        version = schema_version(path)
    if version != HEAD:
        refuse_newer(path, version)
        upgrade_elsewhere(path)
    return note


def upgrade_elsewhere(path: Path) -> None:
    """`pos-assist store upgrade` in a process of its own.

    Raises:
        UserError: what that process said.
    """
    try:
        done = run_unseen("store", "upgrade", "--store", str(path.absolute()), seconds=UPGRADE_SECONDS)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UserError(f"The store {path} could not be made ready: {error}.", code=ExitCode.LOCKED) from error
    if done.returncode:
        raise UserError(last_words(done) or f"The store {path} could not be made ready.", code=ExitCode.LOCKED)


def is_sound(path: Path) -> bool:
    """SQLite's quick check of the whole file; False where it finds damage. About 1 s per 500 MB.

    Raises:
        sqlite3.Error: the file cannot be read for another reason.
    """
    try:
        with closing(open_reader(path)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            return False
        raise


def mend(path: Path) -> str:
    """Put a damaged store aside as `store-damaged-<time>.db` and a new one, with all that can be read, in place.

    The new store gets an id of its own, so that nobody takes it for a whole copy of the old one.

    Returns:
        One plain sentence of what happened; '' where another process has mended it meanwhile.

    Raises:
        UserError: the disk refuses.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
    fresh = path.with_name(f"{path.stem}-new-{stamp}{path.suffix}")
    try:
        with write_lock(path):
            if is_sound(path):
                return ""
            upgrade_elsewhere(fresh)
            saved = _salvage(path, fresh)
            for ending in ("-wal", "-shm", ""):  # the file itself last: until then the damage stays found
                part = path.with_name(path.name + ending)
                if part.exists():
                    part.replace(aside.with_name(aside.name + ending))
            fresh.replace(path)
            fresh.with_name(f"{fresh.stem}.lock").unlink(missing_ok=True)
    except (sqlite3.Error, OSError) as error:
        raise store_error(path, error) from error
    return (
        f"The store was damaged. It is kept as {aside.name}; "
        f"a new one was made with the {saved:,} events that could be read."
    )


def _salvage(damaged: Path, fresh: Path) -> int:
    """Copy every row that can be read and whose checksum is right; returns how many events.

    Backwards as well as forwards: a read stops at the damage, and what lies behind it may be whole.
    """
    with closing(open_writer(fresh)) as new:
        new.execute("BEGIN IMMEDIATE")
        for table in KEPT_TABLES:
            for order in ("rowid", "rowid DESC"):
                names, rows = _readable(damaged, f"SELECT * FROM {table} ORDER BY {order}")
                if "crc" in names:
                    rows = [row for row in rows if _is_whole(dict(zip(names, row, strict=True)))]
                if not rows:
                    continue
                marks = ", ".join("?" * len(names))
                new.executemany(f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({marks})", rows)
        _, salt = _readable(damaged, f"SELECT name, value FROM meta WHERE name = '{CUSTOMER_SALT}'")
        new.executemany("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", salt)  # or nobody is known again
        saved = new.execute("SELECT count(*) FROM event").fetchone()[0]
        new.execute("COMMIT")
        return int(saved)


def _is_whole(event: Mapping[str, Any]) -> bool:
    """Whether an event, also one of an older schema, is as it was written."""
    return bool(event["crc"] == checksum(tuple(event.get(name, "") for name in EVENT_COLUMNS[:-1])))


def _readable(path: Path, query: str) -> tuple[list[str], list[tuple[Any, ...]]]:
    """Column names, and rows up to the first damage; none where nothing can be read at all."""
    names: list[str] = []
    rows: list[tuple[Any, ...]] = []
    try:
        with closing(open_reader(path)) as connection:
            cursor = connection.execute(query)
            names = [column[0] for column in cursor.description]
            rows.extend(cursor)
    except sqlite3.Error:
        pass
    return names, rows
