"""Reading a database that the till writes anew as a whole file."""

from __future__ import annotations

import sqlite3
import time

from pos_assist.adapters.till.access import Gate
from pos_assist.adapters.till.files import CLOCK_GRAIN_NS, HEADER_BYTES, TillFile, parse_header
from pos_assist.adapters.till.problems import Unreadable
from pos_assist.adapters.till.reading import T, Work, ask
from pos_assist.errors import ExitCode
from pos_assist.services.ports import TillBusy

LARGEST_REWRITTEN = 64 * 1024 * 1024  # bytes; tills that write the file anew keep a few megabytes


class SnapshotReading:
    """For tills that write the whole file anew: a copy in memory, taken over only when it is whole."""

    def __init__(self, file: TillFile, gate: Gate) -> None:
        self.file = file
        self._gate = gate
        self._copy: sqlite3.Connection | None = None
        self._stamp = (0, 0, 0)  # inode, mtime in ns and length of the copied file
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
        _, written_ns, length = stamp
        if length > LARGEST_REWRITTEN:
            raise Unreadable(
                "The till's database is too large to be read whole.",
                "Set journal = 'delete' or 'wal' in the profile, if the till writes single pages.",
                ExitCode.CONFIGURATION,
            )
        content = self.file.path.read_bytes()  # no connection to this file exists whose locks could be lost
        if len(content) < HEADER_BYTES or len(content) != length or self._file_stamp() != stamp:
            raise TillBusy
        header = parse_header(content[:HEADER_BYTES])
        if header.page_count * header.page_size != length:
            raise TillBusy
        copy = whole_copy(content, self._gate)
        self.close()
        self._copy, self._stamp = copy, stamp
        self._settled = time.time_ns() - written_ns > CLOCK_GRAIN_NS
        self._copies += 1
        return copy

    def _file_stamp(self) -> tuple[int, int, int]:
        status = self.file.path.stat()
        return status.st_ino, status.st_mtime_ns, status.st_size

    def watched(self) -> tuple[str, ...]:
        """The file itself."""
        return (str(self.file.path),)

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
