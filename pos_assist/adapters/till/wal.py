"""Reading a database in WAL mode: a kept connection, which never makes the till wait."""

from __future__ import annotations

import sqlite3
import time

from pos_assist.adapters.till.access import HOT_SECONDS, Gate, connect
from pos_assist.adapters.till.files import TillFile, inode_or_0
from pos_assist.adapters.till.locks import log_being_written, log_descriptor
from pos_assist.adapters.till.problems import Unreadable, explained
from pos_assist.adapters.till.reading import T, Work, ask, kept_for_itself
from pos_assist.services.ports import TillBusy

LONG_TRANSACTION = 0.02  # seconds; such a till is between two changes of its log, where reading is safe


class WalReading:
    """A kept connection; readers of a write-ahead log never block the till."""

    def __init__(self, file: TillFile, gate: Gate) -> None:
        if not (file.ours or file.wal_files_exist):
            raise Unreadable(
                "The till program is not running; waiting for it.",
                "Start the till. Connecting now would leave files that the till's own user cannot write.",
            )
        self.file = file
        self._gate = gate
        self._writing_since: float | None = None  # monotonic seconds, as far as we saw
        self._log: tuple[int, int] | None = None  # inodes of log and index that SQLite opened with the first read
        self._index: int | None = None  # descriptor of the log's index, to ask whether the till is writing
        try:
            self._connection = connect(file.path, gate)
        except sqlite3.Error as error:
            raise explained(error, "connecting") from error

    def current(self) -> bool:
        """False when log or index were taken away: a backup was restored over the file, and we would see it never.

        Nobody can change the journal mode while we are connected, nor does SQLite delete the two.
        """
        return self._log in (None, self._log_inodes())

    def moment(self) -> int:
        """SQLite's own counter of commits by others."""
        self._let_the_till_write()
        self._gate.start_clock(HOT_SECONDS)  # SQLite counts its steps over many statements
        return ask("looking for changes", _data_version, self._connection)

    def run(self, work: Work[T], seconds: float) -> tuple[T, int]:
        """One short read transaction."""
        self._let_the_till_write()
        self._gate.start_clock(seconds)
        result = ask("reading the till", lambda connection: _transaction(connection, work), self._connection)
        self._log = self._log or self._log_inodes()
        return result

    def _log_inodes(self) -> tuple[int, int]:
        """Those at the paths now, 0 where there is none."""
        return inode_or_0(self.file.wal), inode_or_0(self.file.shm)

    def _let_the_till_write(self) -> None:
        """Not now: raises `TillBusy` while the till is in a write transaction, unless that is a long one.

        While we are connected nobody deletes the index, so its descriptor is asked for once; an index that comes
        later than our connection is found on a later look.
        """
        if self._index is None:
            self._index = log_descriptor(self.file.shm)
        if self._index is None or not log_being_written(self._index):
            self._writing_since = None
            return
        now = time.monotonic()
        self._writing_since = self._writing_since or now
        if now - self._writing_since < LONG_TRANSACTION:
            raise TillBusy

    def watched(self) -> tuple[str, ...]:
        """Every commit is appended to the log."""
        return (f"{self.file.path}-wal",)

    def why_busy(self) -> Unreadable:
        """Only exclusive locking shuts readers of a write-ahead log out."""
        return kept_for_itself()

    def close(self) -> None:
        """Close the kept connection, so that the till's last checkpoint is not skipped."""
        self._connection.close()


def _transaction(connection: sqlite3.Connection, work: Work[T]) -> tuple[T, int]:
    connection.execute("BEGIN")
    try:
        return work(connection), _data_version(connection)  # unmoving inside the transaction, once it has read
    finally:
        if connection.in_transaction:  # after some errors SQLite has ended it already
            connection.execute("ROLLBACK")


def _data_version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA data_version").fetchone()[0]
    return version
