"""Three ways to read a live database in one consistent moment, one for each way that tills write theirs.

All are measured (spec: till reading): none ever makes the till wait or fail.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from pos_assist.adapters.till.access import Gate, connect
from pos_assist.adapters.till.files import Header, TillFile, network_file_system, parse_header
from pos_assist.adapters.till.problems import Unreadable, explained
from pos_assist.adapters.till.profile import Journal
from pos_assist.errors import ExitCode
from pos_assist.services.ports import TillBusy

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

CLOCK_GRAIN_NS = 20_000_000  # kernels stamp files with a clock of 4-16 ms; what is older than this is settled
LARGEST_REWRITTEN = 64 * 1024 * 1024  # bytes; tills that write the file anew keep a few megabytes


class Reading(Protocol):
    """An open till. `TillBusy` and `Unreadable` may come from every call but `close`."""

    file: TillFile

    def current(self) -> bool:
        """False when the file changed its journal class and has to be opened anew."""
        ...

    def moment(self) -> int:
        """A number that differs after every commit."""
        ...

    def run(self, work: Work[T], seconds: float) -> tuple[T, int]:
        """What `work` returns for one moment, and that moment; it must fetch all rows. Gives up after `seconds`."""
        ...

    def watched(self) -> tuple[Path, ...]:
        """Files that the till touches when it commits."""
        ...

    def why_busy(self) -> Unreadable:
        """What to say when `TillBusy` has been coming for seconds."""
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...


def open_reading(file: TillFile, journal: Journal, gate: Gate) -> Reading:
    """The right way for this file: its header decides, and the profile where the header cannot tell.

    Raises:
        TillBusy: the till is writing at this moment.
        Unreadable: connecting is impossible, or could hurt the till.
    """
    network = network_file_system(file.path)
    if network:
        raise Unreadable(
            f"The till's database lies on a network share ({network}); there it cannot be read safely.",
            "Run this program on the computer that holds the database.",
            ExitCode.DOCTOR,
        )
    if file.header().wal:
        return WalReading(file, gate)
    return SnapshotReading(file, gate) if journal is Journal.REWRITE else RollbackReading(file, gate)


def ask(doing: str, work: Work[T], connection: sqlite3.Connection) -> T:
    """Run `work`; database errors become `TillBusy` or `Unreadable`."""
    try:
        return work(connection)
    except sqlite3.Error as error:
        raise explained(error, doing) from error


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
        try:
            self._connection = connect(file.path, gate)
        except sqlite3.Error as error:
            raise explained(error, "connecting") from error

    def current(self) -> bool:
        """True: nobody can change the journal mode while we are connected."""
        return True

    def moment(self) -> int:
        """SQLite's own counter of commits by others."""
        return ask("looking for changes", _data_version, self._connection)

    def run(self, work: Work[T], seconds: float) -> tuple[T, int]:
        """One short read transaction."""
        self._gate.start_clock(seconds)
        return ask("reading the till", lambda connection: _transaction(connection, work), self._connection)

    def watched(self) -> tuple[Path, ...]:
        """Every commit is appended to the log."""
        return (self.file.wal,)

    def why_busy(self) -> Unreadable:
        """Only exclusive locking shuts readers of a write-ahead log out."""
        return _kept_for_itself()

    def close(self) -> None:
        """Close the kept connection, so that the till's last checkpoint is not skipped."""
        self._connection.close()


def _transaction(connection: sqlite3.Connection, work: Work[T]) -> tuple[T, int]:
    connection.execute("BEGIN")
    try:
        return work(connection), _data_version(connection)  # unmoving inside the transaction, once it has read
    finally:
        connection.execute("ROLLBACK")


def _kept_for_itself() -> Unreadable:
    return Unreadable(
        "The till keeps its database for itself alone (exclusive locking); it cannot be read beside it.",
        "Ask the till's supplier to turn exclusive locking off, or connect by another way than the database.",
        ExitCode.LOCKED,
    )


def _data_version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA data_version").fetchone()[0]
    return version


class RollbackReading:
    """Reads like a seqlock: no lock is taken, and what the till wrote meanwhile is thrown away and read again.

    Sound because a transaction of a rollback-journal database keeps a hot journal for as long as it changes the file,
    and bumps the change counter. Not so without a journal on disk or with exclusive locking: both are refused.
    """

    def __init__(self, file: TillFile, gate: Gate) -> None:
        self.file = file
        self._gate = gate
        self._folder = str(file.path.parent)
        self._folder_seen = 0  # mtime of the folder when the counter was last looked at, ns; 0 = not settled then
        self._note(self._header().change_counter)

    def current(self) -> bool:
        """False when the till switched to WAL."""
        return not self._header().wal

    def moment(self) -> int:
        """The change counter; refuse a till that writes without a journal."""
        counter = self._calm()
        if counter != self._last and not self.file.journal.exists() and self._folder_mtime() == self._folder_seen:
            raise Unreadable(
                "The till writes its database without a journal on disk; its basket cannot be read safely.",
                "Set the till to journal_mode WAL or DELETE (it is MEMORY or OFF); it is safer for the till too.",
                ExitCode.DOCTOR,
            )
        self._note(counter)
        return counter

    def run(self, work: Work[T], seconds: float) -> tuple[T, int]:
        """Open, read, close between two looks at counter and journal."""
        before = self._calm()
        self._gate.start_clock(seconds)
        try:
            result = self._read(work)
        except sqlite3.Error as error:
            self._expect(before)  # an error of a torn read is no error
            raise explained(error, "reading the till") from error
        except Unreadable:
            self._expect(before)
            raise
        self._expect(before)
        return result, before

    def _read(self, work: Work[T]) -> T:
        connection = connect(self.file.path, self._gate, immutable=True)
        try:
            return work(connection)
        finally:
            connection.close()

    def _expect(self, before: int) -> None:
        if self._calm() != before:
            raise TillBusy

    def _calm(self) -> int:
        """The change counter while nobody writes; `TillBusy` otherwise."""
        if self.file.journal_is_hot() or self.file.locked_for_itself():
            raise TillBusy
        return self._header().change_counter

    def _header(self) -> Header:
        return parse_header(self.file.head(0, 100))

    def _note(self, counter: int) -> None:
        """Remember the folder's time stamp, if a later journal is sure to change it."""
        self._last = counter
        mtime = self._folder_mtime()
        self._folder_seen = mtime if time.time_ns() - mtime > CLOCK_GRAIN_NS else 0

    def _folder_mtime(self) -> int:
        return os.stat(self._folder).st_mtime_ns  # noqa: PTH116 - on every look: Path is slower

    def watched(self) -> tuple[Path, ...]:
        """The file is written before the journal goes; the journal may be kept and zeroed."""
        return (self.file.path, self.file.journal)

    def why_busy(self) -> Unreadable:
        """Exclusive locking, a till that crashed, or one very long transaction."""
        if self.file.locked_for_itself() and not self.file.journal_is_hot():
            return _kept_for_itself()
        if self.file.journal_is_hot() and not self.file.being_written():
            return Unreadable(
                "The till stopped in the middle of writing; it has to be started again.",
                "Start the till program: it repairs its database by itself. This program never touches it.",
                ExitCode.LOCKED,
            )
        return Unreadable(
            "The till has been writing for seconds; its basket cannot be seen meanwhile.",
            "Wait; if it stays so, the till holds one transaction open over a whole sale.",
            ExitCode.LOCKED,
        )

    def close(self) -> None:
        """Nothing is held between two reads."""


class SnapshotReading:
    """For tills that write the whole file anew: a copy in memory, taken over only when it is whole."""

    def __init__(self, file: TillFile, gate: Gate) -> None:
        self.file = file
        self._gate = gate
        self._copy: sqlite3.Connection | None = None
        self._stamp = (0, 0)  # mtime in ns and length of the copied file
        self._settled = False
        self._copies = 0

    def current(self) -> bool:
        """True while the path holds the same inode, which the reader itself compares."""
        return True

    def moment(self) -> int:
        """Number of the copy that is due; a time stamp younger than the clock's grain is looked at once more."""
        fresh = self._copy is not None and self._settled and self._file_stamp() == self._stamp
        return self._copies if fresh else self._copies + 1

    def run(self, work: Work[T], seconds: float) -> tuple[T, int]:
        """Read from the copy; take a new one first when the file changed."""
        copy = self._copy
        if copy is None or self.moment() != self._copies:
            copy = self._take()
        self._gate.start_clock(seconds)
        return ask("reading the till", work, copy), self._copies

    def _take(self) -> sqlite3.Connection:
        """Read all bytes between two looks at the file.

        Raises:
            TillBusy: the till is writing it.
            Unreadable: too large.
        """
        stamp = self._file_stamp()
        if stamp[1] > LARGEST_REWRITTEN:
            raise Unreadable(
                "The till's database is too large to be read whole.",
                "Set journal = 'delete' or 'wal' in the profile, if the till writes single pages.",
                ExitCode.CONFIGURATION,
            )
        content = self.file.head(0, stamp[1] + 1)
        if len(content) != stamp[1] or self._file_stamp() != stamp:
            raise TillBusy
        header = parse_header(content[:100])
        if header.page_count * header.page_size != len(content):
            raise TillBusy
        copy = whole_copy(content, self._gate)
        self.close()
        self._copy, self._stamp = copy, stamp
        self._settled = time.time_ns() - stamp[0] > CLOCK_GRAIN_NS
        self._copies += 1
        return copy

    def _file_stamp(self) -> tuple[int, int]:
        status = self.file.path.stat()
        return status.st_mtime_ns, status.st_size

    def watched(self) -> tuple[Path, ...]:
        """The file itself."""
        return (self.file.path,)

    def why_busy(self) -> Unreadable:
        """The file stayed torn."""
        return Unreadable(
            "The till's database file is not whole: the till is writing it, or stopped in the middle.",
            "Wait; if it stays so, start the till program again.",
            ExitCode.LOCKED,
        )

    def close(self) -> None:
        """Forget the copy."""
        if self._copy is not None:
            self._copy.close()
            self._copy = None


def whole_copy(content: bytes, gate: Gate) -> sqlite3.Connection:
    """A guarded database in memory.

    Raises:
        TillBusy: the content is torn.
    """
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(content)
        whole = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except sqlite3.Error:
        whole = False
    if whole:
        return gate.guard(connection)
    connection.close()
    raise TillBusy
