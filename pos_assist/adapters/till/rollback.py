"""Reading a database with a rollback journal while the till writes it, without a lock."""

from __future__ import annotations

import os
import sqlite3
import time

from pos_assist.adapters.till.access import Gate, connect
from pos_assist.adapters.till.files import CLOCK_GRAIN_NS, Header, TillFile, parse_header
from pos_assist.adapters.till.problems import Unreadable, explained
from pos_assist.adapters.till.reading import T, Work, kept_for_itself
from pos_assist.errors import ExitCode
from pos_assist.services.ports import TillBusy


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
        if counter == self._last:
            return counter
        if not self.file.journal.exists() and self._folder_mtime() == self._folder_seen:
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

    def watched(self) -> tuple[str, ...]:
        """The file itself; a journal that is still there then is looked at again. Watching it slows its deletion."""
        return (str(self.file.path),)

    def why_busy(self) -> Unreadable:
        """Exclusive locking, a till that crashed, or one very long transaction."""
        if self.file.locked_for_itself() and not self.file.journal_is_hot():
            return kept_for_itself()
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
