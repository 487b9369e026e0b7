"""The event log: takes events at once, a thread of its own encodes them and makes them durable, in groups.

The caller's thread never waits for the disk (a commit takes 2-350 ms, 200 ms more on a slow disk), and what
it is about to paint does not wait for the log's share of the interpreter.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeVar

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.file_lock import FileLock
from pos_assist.adapters.store.connecting import is_damage, open_writer, why, write_lock
from pos_assist.adapters.store.readiness import ensure_ready, is_sound, mend
from pos_assist.adapters.store.rows import INSERT_EVENT, Row, row_of
from pos_assist.errors import UserError
from pos_assist.services.events import Event
from pos_assist.services.panel_state import RecordHealth
from pos_assist.services.ports import Clock

GATHER_SECONDS = 0.02  # the frame that shows what happened comes first; what else happens meanwhile joins the group
CAPACITY = 10_000  # events kept in memory while the disk refuses: about three days of a busy till
TRY_SECONDS = 2.0  # to wait for another writer before saying so and trying again; below close()'s 3 s
FIRST_PAUSE = 0.1  # seconds between tries, doubled up to
LONGEST_PAUSE = 5.0

T = TypeVar("T")
Taken = tuple[float, Event]  # when (monotonic seconds), and what
Waiting = tuple[float, Row]  # the same, ready to write


class SqliteEventLog:
    """`services.ports.EventLog` over our store.

    `on_durable` gets the ids of each group after its commit, `on_notice` one plain sentence where the store
    had to be replaced or events were lost; both are called in the writer's thread.
    An event reported durable is on the disk; one that was not is tried until it is, and stands there once.
    """

    def __init__(
        self,
        path: Path,
        *,
        on_durable: Callable[[tuple[str, ...]], None],
        on_notice: Callable[[str], None] = lambda _sentence: None,
        clock: Clock | None = None,
        capacity: int = CAPACITY,
    ) -> None:
        self._path = path
        self._on_durable = on_durable
        self._on_notice = on_notice
        self._clock = clock or SystemClock()
        self._capacity = capacity
        self._queue: SimpleQueue[Taken | None] = SimpleQueue()  # None: wake up and close
        self._closing = threading.Event()
        self._counting = threading.Lock()
        self._unsaved = 0
        self._lost = 0
        self._failing = ""
        self._oldest: float | None = None
        self._give_up_at: float | None = None  # set by close()
        # the writer's thread only:
        self._batch: list[Waiting] = []
        self._lock: FileLock = write_lock(path, timeout=TRY_SECONDS)
        self._connection: sqlite3.Connection | None = None
        self._inode: tuple[int, int] = (0, 0)
        self._checked = False
        self._thread = threading.Thread(target=self._run, name="event-log", daemon=True)
        self._thread.start()

    def append(self, event: Event) -> None:
        """Queue one event: a few microseconds, never blocks, never raises.

        Beyond `capacity` unsaved events the new one is counted as lost, and `health` says so. What the event
        refers to must not change any more: it is encoded later.
        """
        with self._counting:
            if self._unsaved >= self._capacity:
                self._lost += 1
                return
            self._unsaved += 1
        self._queue.put((self._clock.monotonic(), event))

    def health(self) -> RecordHealth:
        """Whether what happened is safely written; callable from any thread."""
        with self._counting:
            unsaved, lost, failing, oldest = self._unsaved, self._lost, self._failing, self._oldest
        if lost:
            failing = f"{failing} {lost:,} events could not be kept and are lost.".strip()
        age = max(0.0, self._clock.monotonic() - oldest) if unsaved and oldest is not None else 0.0
        return RecordHealth(waiting=unsaved, oldest_seconds=age, failing=failing)

    def close(self, timeout: float = 3.0) -> int:
        """Write what waits for at most `timeout` seconds; returns how many events stayed unsaved."""
        self._give_up_at = self._clock.monotonic() + timeout
        self._closing.set()
        self._queue.put(None)
        self._thread.join(timeout + 0.5)
        with self._counting:
            if self._unsaved:
                logging.getLogger(__name__).error("closed with %d events unsaved", self._unsaved)
            return self._unsaved

    # ---- the writer's thread -----------------------------------------------------------------------------

    def _run(self) -> None:
        pause = 0.0
        while True:
            self._collect(pause)
            if self._batch:
                pause = 0.0 if self._save() else min(LONGEST_PAUSE, max(FIRST_PAUSE, pause * 2))
            if self._give_up_at is not None:
                pause = min(pause, FIRST_PAUSE)
                if (not self._batch and self._queue.empty()) or self._clock.monotonic() > self._give_up_at:
                    break
        self._disconnect()

    def _collect(self, pause: float) -> None:
        """Sleep until something waits, or through the pause after a failure; then take all of it."""
        until = self._clock.monotonic() + pause
        if not self._batch:
            self._take(None)
            self._closing.wait(GATHER_SECONDS)
        while (left := until - self._clock.monotonic()) > 0 and self._take(left):
            pass
        while self._take(0.0):
            pass
        if self._batch:
            with self._counting:
                self._oldest = self._batch[0][0]

    def _take(self, timeout: float | None) -> bool:
        """Move one waiting event into the batch; False where none came in time, or `close` was called.

        An event that cannot be encoded is a bug: it is told and dropped, and the others go on.
        """
        try:
            item = self._queue.get(timeout=timeout)
        except Empty:
            return False
        if item is None:
            return False
        taken, event = item
        try:
            self._batch.append((taken, row_of(event)))
        except Exception:
            logging.getLogger(__name__).exception("an event of kind %s cannot be written", event.kind.value)
            with self._counting:
                self._unsaved -= 1
            self._notice("An event could not be written down and is lost; selling is not affected.")
        return True

    def _save(self) -> bool:
        """Try to make the batch durable; False (and `health` says why) where the disk refuses."""
        try:
            self._commit()
        except Exception as error:  # whatever it is, the events are kept and tried again
            if not isinstance(error, (sqlite3.Error, OSError, UserError)):
                logging.getLogger(__name__).exception("the event log cannot write")
            self._checked = self._checked and not is_damage(error)
            self._disconnect()
            with self._counting:
                self._failing = f"Events are not being saved: {why(error)}"
            return False
        ids = tuple(str(row[0]) for _, row in self._batch)
        self._batch = []
        with self._counting:
            self._unsaved -= len(ids)
            self._failing = ""
            self._oldest = None
            lost, self._lost = self._lost, 0
        if lost:
            self._notice(f"{lost:,} events were lost while the disk refused.")
        self._tell(self._on_durable, ids)
        return True

    def _commit(self) -> None:
        rows = [row for _, row in self._batch]
        if self._connection is None:
            self._make_ready()
        with self._lock:
            connection = self._connect()
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(INSERT_EVENT, rows)
            connection.execute("COMMIT")

    def _make_ready(self) -> None:
        """Before the first write, and after damage: schema, and SQLite's check of the whole file."""
        note = ensure_ready(self._path)
        if not self._checked and not is_sound(self._path):
            note = mend(self._path)
        self._checked = True
        if note:
            self._notice(note)

    def _connect(self) -> sqlite3.Connection:
        """The writer's connection, under the lock; a new one where the file was replaced meanwhile."""
        status = self._path.stat()
        if self._connection is not None and self._inode != (status.st_dev, status.st_ino):
            self._connection.close()
            self._connection = None
        if self._connection is None:
            self._connection = open_writer(self._path)
            self._inode = (status.st_dev, status.st_ino)
        return self._connection

    def _disconnect(self) -> None:
        """Close under the lock: the last connection to close checkpoints."""
        if self._connection is None:
            return
        try:
            with self._lock:
                self._connection.close()
        except OSError:  # the lock cannot be had; whoever holds it has the store open, so nothing checkpoints
            self._connection.close()
        self._connection = None

    def _notice(self, sentence: str) -> None:
        logging.getLogger(__name__).error(sentence)
        self._tell(self._on_notice, sentence)

    @staticmethod
    def _tell(listener: Callable[[T], None], what: T) -> None:
        try:
            listener(what)
        except Exception:  # the listener's bug must not stop the record
            logging.getLogger(__name__).exception("a listener of the event log failed")
