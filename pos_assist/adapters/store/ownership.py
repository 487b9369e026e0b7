"""Whether a file is a store of ours, asked before anything touches it: nobody else's file is changed or renamed."""

from __future__ import annotations

import mmap
import sqlite3
from contextlib import closing
from pathlib import Path

from pos_assist import paths
from pos_assist.errors import ExitCode, UserError

OUR_TABLE = "rule_version"  # a name that no till is known to use


def refuse_foreign(path: Path) -> None:
    """Raise where the file holds something else; a missing, empty or damaged store of ours passes.

    Raises:
        UserError: it is another program's database, or no database and not in our own folder.
    """
    if not path.is_file() or not path.stat().st_size:
        return
    try:
        tables = _tables(path)
    except sqlite3.Error as error:
        damaged = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
        if damaged and not _was_ours(path):
            raise _foreign(path, "is not a store of POS Assist") from error
        return
    if tables and OUR_TABLE not in tables:
        raise _foreign(path, "is a database, but not a store of POS Assist")


def _tables(path: Path) -> set[str]:
    """Names of the tables; 'immutable', for a plain reader may leave a -wal and a -shm beside the file."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}


def _was_ours(path: Path) -> bool:
    """A damaged file is ours where it lies in our own folder, or still names our table."""
    if path.resolve().is_relative_to(paths.home().data.resolve()):
        return True
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return content.find(OUR_TABLE.encode()) >= 0


def _foreign(path: Path, what: str) -> UserError:
    return UserError(
        f"{path} {what}; nothing was changed.",
        hint="Give the path of our own store; other files are never written to.",
        code=ExitCode.CONFIGURATION,
    )
