"""One till kept open: connects, notices a replaced file, lets go when idle, and says why when it cannot."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple, TypeVar

from pos_assist.adapters.till.access import SLOW_SECONDS, Gate, all_rows, survey, view_rows
from pos_assist.adapters.till.files import TillFile, look, no_file
from pos_assist.adapters.till.problems import Unreadable, as_user_errors
from pos_assist.adapters.till.profile import Profile
from pos_assist.adapters.till.reading import Reading, Work
from pos_assist.adapters.till.rows import Columns, Row
from pos_assist.adapters.till.strategies import open_reading
from pos_assist.services.ports import TillBusy

logger = logging.getLogger(__name__)

T = TypeVar("T")
BUSY_SECONDS = 2.0  # then the till counts as lost: S16 wants it shown within 3 s
COMPARE_SECONDS = 1.0  # between two looks at whether the file was replaced
PATIENCE_SECONDS = 5.0  # of catalogue and history reads between the till's writes
MOST_WARNINGS = 1000  # about rows left out: a till full of bad rows must not fill the log
Moment = tuple[int, int]  # generation of the connection, moment of its reading


class Stamp(NamedTuple):
    """A file as seen from outside."""

    inode: int
    mtime_ns: int
    size: int


class Session:
    """The connection to one till's database. Every call may raise `TillBusy` or `Unreadable`. One thread only."""

    def __init__(self, db: Path, profile: Profile) -> None:
        self.db = db
        self.profile = profile
        self._reading: Reading | None = None
        self._gate = Gate()
        self._surveyed = False
        self._compared_at = 0.0  # monotonic seconds
        self._busy_since: float | None = None
        self._idle_stamps: tuple[Stamp, ...] | None = None  # set while we let go of the till
        self._columns: dict[str, Columns] = {}
        self._left_out: set[str] = set()  # what was said of rows that cannot be read
        self.generation = 0  # grows with every connect; moments of two generations cannot be compared

    def columns(self, view: str) -> Columns:
        """Readers of a view's columns, as the till had them when it was connected."""
        return self._columns[view]

    def readable(self, read: Callable[[Row], T], found: Iterable[Row]) -> list[T]:
        """What `read` makes of each row, without those it refuses."""
        kept = []
        for row in found:
            try:
                kept.append(read(row))
            except Unreadable as error:
                self.leave_out(error)
        return kept

    def leave_out(self, error: Unreadable) -> None:
        """Say in the log, once, that a row is left out: one bad row must not hide all others."""
        if error.title not in self._left_out and len(self._left_out) < MOST_WARNINGS:
            self._left_out.add(error.title)
            logger.warning("left out: %s", error.title)

    def file(self) -> TillFile:
        """The database file now.

        Raises:
            UserError: it is not there.
        """
        with as_user_errors():
            return look(self.db)

    def moment(self) -> Moment | None:
        """What differs after every commit and every reconnect; None while idle, and nothing was written since."""
        if self._idle_stamps is not None and self._idle_stamps == self.stamps():
            return None

        def once() -> Moment:
            moment = self._opened().moment()
            return self.generation, moment

        return self._guarded(once)

    def run(self, work: Work[T], seconds: float) -> tuple[T, Moment]:
        """`Reading.run` on the open till, connecting first where needed."""

        def once() -> tuple[T, Moment]:
            result, moment = self._opened().run(work, seconds)
            return result, (self.generation, moment)

        return self._guarded(once)

    def patiently(self, work: Work[T], *, seconds: float = SLOW_SECONDS, patience: float = PATIENCE_SECONDS) -> T:
        """As `run`, trying again between the till's writes for `patience` seconds.

        Raises:
            UserError: not readable in that time.
        """
        deadline = time.monotonic() + patience
        pause = 0.001
        while True:
            try:
                return self.run(work, seconds)[0]
            except TillBusy:
                if self._reading is not None and time.monotonic() > deadline:
                    raise self._reading.why_busy().user_error() from None
            except Unreadable as error:
                raise error.user_error() from error
            time.sleep(pause)
            pause = min(2 * pause, 0.02)

    def watched(self) -> tuple[str, ...]:
        """Existing files and the folder whose notification should wake a watcher."""
        files = self._reading.watched() if self._reading else (str(self.db), f"{self.db}-wal")
        return tuple(path for path in (*files, str(self.db.parent)) if os.path.exists(path))  # noqa: PTH110 - as below

    def let_go(self) -> None:
        """Close the database, and remember its files' stamps, to see from outside when the till writes again."""
        if self._reading is not None:
            stamps = self.stamps()
            self._drop()
            self._idle_stamps = stamps

    def close(self) -> None:
        """Close for good."""
        self._drop()

    def _opened(self) -> Reading:
        reading = self._reading
        if reading is None or not self._same_file(reading):
            reading = self._connect()
        if not self._surveyed:
            names, _moment = reading.run(lambda connection: survey(connection, self.profile), SLOW_SECONDS)
            self._columns = {view: Columns(view, names[view], self.profile) for view in names}
            self._gate.freeze()
            self._surveyed = True
        return reading

    def _same_file(self, reading: Reading) -> bool:
        """Whether the path still holds the open file, in its journal class; looked at once a second."""
        now = time.monotonic()
        if now - self._compared_at < COMPARE_SECONDS:
            return True
        self._compared_at = now
        status = os.stat(self.db)  # noqa: PTH116 - three times as fast as Path.stat
        return reading.file.inode == (status.st_dev, status.st_ino) and reading.current()

    def _connect(self) -> Reading:
        self._drop()
        self._gate = Gate()
        self._reading = open_reading(look(self.db), self.profile.journal, self._gate)
        self.generation += 1
        self._compared_at = time.monotonic()
        return self._reading

    def _drop(self) -> None:
        self._surveyed = False
        self._idle_stamps = None
        if self._reading is not None:
            self._reading.close()
            self._reading = None

    def _guarded(self, call: Callable[[], T]) -> T:
        try:
            result = call()
        except TillBusy:
            self._give_up_after(BUSY_SECONDS)
            raise
        except Unreadable:
            self._drop()
            raise
        except OSError as error:
            self._drop()
            raise no_file(self.db, error) from error
        self._busy_since = None
        return result

    def _give_up_after(self, seconds: float) -> None:
        """Turn a till that is busy for too long into one that is lost."""
        now = time.monotonic()
        if self._busy_since is None:
            self._busy_since = now
        elif now - self._busy_since > seconds and self._reading is not None:
            raise self._reading.why_busy() from None

    def stamps(self) -> tuple[Stamp, ...]:
        """Of the files that a commit touches; zeros for one that is not there."""
        stamps = []
        for suffix in ("", "-wal"):
            try:
                status = os.stat(f"{self.db}{suffix}")  # noqa: PTH116 - as above
            except OSError:
                stamps.append(Stamp(0, 0, 0))
            else:
                stamps.append(Stamp(status.st_ino, status.st_mtime_ns, status.st_size))
        return tuple(stamps)


def fetched(profile: Profile, *views: str) -> Work[tuple[list[Row], ...]]:
    """Work that fetches all rows of these views at once: no cursor stays open on the till."""
    return lambda connection: tuple(view_rows(connection, profile, view) for view in views)


def answered(statement: str) -> Work[list[Row]]:
    """Work that fetches all rows of a statement that is no view."""
    return lambda connection: all_rows(connection, statement)
