"""Wakes the till's reader when the till wrote something, in the thread of the windows: reading takes microseconds.

A notification alone is not enough: it may come before the commit can be seen, or while the till still holds its
database. So every wake looks again after a millisecond until it found something or got tired, and a slow safety look
catches what no notification tells (another inode, files that appear, a basket growing stale).
"""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

from pos_assist.engine.basket import Basket
from pos_assist.services.ports import BasketSource, TillBusy, TillUnreachable

logger = logging.getLogger(__name__)

UNKNOWN = "The till cannot be read just now."  # what is told of a fault of ours; the log has the details
SAFETY_MS = 250
ARM_EVERY = 4  # safety looks: each system call of an idle process costs some 50 us, its caches being cold
RETRY_MS = 1
QUICK_LOOKS = 30  # at 1 ms after a wake that found nothing (a disk sync lasts that long); then twice as long each time
LONGEST_RETRY_MS = 64  # of such looks; the safety look goes on
LONG_BUSY_MS = 10  # between looks at a till that stays busy
FIRST_BACKOFF_MS, LONGEST_BACKOFF_MS = 1_000, 30_000  # S16


class TillWatch(QObject):
    """Reads the baskets whenever they may have changed. All signals come in the thread that made it."""

    baskets_read = Signal(object, object, object)  # tuple[Basket, ...], noticed and read: time.monotonic_ns()
    link_lost = Signal(str)  # one plain sentence, each time it differs
    link_found = Signal()

    def __init__(
        self,
        source: BasketSource,
        parent: QObject | None = None,
        *,
        notify: bool = sys.platform != "win32",  # change notices of cached writes come late there
        poll_ms: int = 20,
        idle_close_seconds: float = 180.0,
    ) -> None:
        """`notify=False` looks every `poll_ms` instead; the till is let go when idle."""
        super().__init__(parent)
        self._source = source
        self._notify = notify
        self._idle_seconds = idle_close_seconds
        self._last: tuple[Basket, ...] | None = None
        self._lost = ""
        self._noticed_ns = 0  # when the last notification since the last read came, 0 = none
        self._ticks = 0  # regular looks
        self._looks = 0  # fruitless ones since then
        self._backoff_ms = FIRST_BACKOFF_MS
        self._active_at = time.monotonic()
        self._watched: dict[str, int] = {}  # inode by path
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(self._file_changed)
        self._files.directoryChanged.connect(self._folder_changed)
        self._regular = self._timer(self._look_regularly, single=False)
        self._regular.setInterval(SAFETY_MS if notify else poll_ms)
        if not notify:
            self._regular.setTimerType(Qt.TimerType.PreciseTimer)
        self._again = self._timer(self._look, single=True)
        self._again.setTimerType(Qt.TimerType.PreciseTimer)
        self._backoff = self._timer(self._look, single=True)

    def _timer(self, slot: Callable[[], None], *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.timeout.connect(slot)
        return timer

    def start(self) -> None:
        """Look now and from now on."""
        self._arm()
        self._regular.start()
        self._look()
        self._arm()

    def stop(self) -> None:
        """Stop looking, and let the till go."""
        for timer in (self._regular, self._again, self._backoff):
            timer.stop()
        if self._watched:
            self._files.removePaths(list(self._watched))
            self._watched = {}
        self._source.close_idle()

    def _woken(self) -> None:
        self._noticed_ns = time.monotonic_ns()
        self._looks = 0
        self._look()

    def _file_changed(self, path: str) -> None:
        if path not in self._files.files():  # deleted: Qt watches it no more, even if it is there again
            self._watched.pop(path, None)
            self._arm()
        self._woken()

    def _folder_changed(self) -> None:
        self._woken()
        self._arm()

    def _look_regularly(self) -> None:
        if self._lost:
            return  # the back-off decides
        self._look()
        self._ticks += 1
        if self._ticks % ARM_EVERY == 0:
            self._arm()
        if time.monotonic() - self._active_at > self._idle_seconds:
            self._source.close_idle()
            self._active_at = time.monotonic()

    def _look(self) -> None:
        """One look at the till, and when to look again."""
        try:
            if self._last is not None and not self._source.changed():
                self._found()
                self._look_again_after_wake()
                return
            noticed = self._noticed_ns or time.monotonic_ns()
            baskets = self._source.baskets()
        except TillBusy:
            self._looks += 1
            self._again.start(RETRY_MS if self._looks < 100 else LONG_BUSY_MS)
            return
        except TillUnreachable as error:
            self._lose(str(error))
            return
        except Exception:  # a fault of ours must not end the panel: the till goes on selling
            if self._lost != UNKNOWN:
                logger.exception("reading the till failed")
            self._lose(UNKNOWN)
            return
        self._tell(baskets, noticed)

    def _tell(self, baskets: tuple[Basket, ...], noticed_ns: int) -> None:
        self._noticed_ns = self._looks = 0
        self._active_at = time.monotonic()
        self._found()
        if baskets != self._last:
            self._last = baskets
            self.baskets_read.emit(baskets, noticed_ns, time.monotonic_ns())

    def _look_again_after_wake(self) -> None:
        """The notice may have come before the commit can be seen."""
        if not self._noticed_ns:
            return
        self._looks += 1
        pause = RETRY_MS << max(0, self._looks - QUICK_LOOKS)
        if pause <= LONGEST_RETRY_MS:
            self._again.start(pause)
        else:
            self._noticed_ns = self._looks = 0

    def _lose(self, sentence: str) -> None:
        """Say why once, and try again after 1, 2, 4 ... 30 s (and at once when a notification comes)."""
        self._noticed_ns = self._looks = 0
        self._last = None  # after the loss the baskets are news
        if not self._backoff.isActive():
            self._backoff.start(self._backoff_ms)
            self._backoff_ms = min(2 * self._backoff_ms, LONGEST_BACKOFF_MS)
        self._arm()
        if sentence != self._lost:
            self._lost = sentence
            logger.warning("the till is lost: %s", sentence)
            self.link_lost.emit(sentence)

    def _found(self) -> None:
        if self._lost:
            self._lost = ""
            self.link_found.emit()
        self._backoff.stop()
        self._backoff_ms = FIRST_BACKOFF_MS

    def _arm(self) -> None:
        """Watch what is there now: a log or journal may have come or gone, a file may have been replaced."""
        if not self._notify:
            return
        wanted = {path: inode for path in self._source.watch_paths() if (inode := _inode(path))}
        if wanted == self._watched:
            return
        outdated = [path for path, inode in self._watched.items() if wanted.get(path) != inode]
        if outdated:
            self._files.removePaths(outdated)
        if new := [path for path, inode in wanted.items() if self._watched.get(path) != inode]:
            self._files.addPaths(new)
        self._watched = wanted


def _inode(path: str) -> int:
    """Inode number, 0 where there is no such file any more."""
    try:
        return os.stat(path).st_ino  # noqa: PTH116 - four times a second: Path is slower
    except OSError:
        return 0
