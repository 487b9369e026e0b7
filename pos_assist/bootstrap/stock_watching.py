"""The panel keeps stock figures coming: `pos-assist stock sync --watch` beside it, in a process of its own."""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QObject, QTimer

from pos_assist.adapters.own_process import Attendant, last_words
from pos_assist.adapters.store.stock_store import sources
from pos_assist.errors import UserError
from pos_assist.paths import Home
from pos_assist.settings import Settings

log = logging.getLogger(__name__)

FIRST_MS = 2_000  # the panel comes first
LOOK_MS = 1_000  # between two looks whether it has ended
LONGEST_PAUSE = 60.0  # seconds until it is started again after it has ended again and again
CALM = 300.0  # seconds after which an end is the first one again


class StockWatching(QObject):
    """Starts the sync where sources are set, and again when it ends; it ends with the panel."""

    def __init__(self, settings: Settings, home: Home, parent: QObject | None = None) -> None:
        """Looks at nothing before the first `FIRST_MS` have passed."""
        super().__init__(parent)
        self._configured = bool(settings.stock.sources)
        self._home = home
        self._process = Attendant()
        self._failures = 0
        self._began = self._next = time.monotonic()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        QTimer.singleShot(FIRST_MS, self, self._begin)

    def look(self) -> None:
        """Note an end; start again when it is time."""
        now = time.monotonic()
        done = self._process.ended()
        if done is not None:
            log.warning("the stock sync ended with %s: %s", done.returncode, last_words(done))
            self._failures = 1 if now - self._began > CALM else self._failures + 1
            self._next = now + min(2.0 ** (self._failures - 1), LONGEST_PAUSE)
        if self._process.pid is None and now >= self._next:
            self._start()

    def stop(self) -> None:
        """No more figures; what was kept stays."""
        self._timer.stop()
        self._process.stop()

    def _begin(self) -> None:
        if self._configured:
            self.look()
            self._timer.start()
        elif self._has_old_sources():  # their figures are to be forgotten, which one run does
            self._start("--once")

    def _has_old_sources(self) -> bool:
        try:
            return self._home.store.exists() and any(not state.standing.one_off for state in sources(self._home.store))
        except UserError:  # an older version's store that is just being brought up to date: the next start
            return False

    def _start(self, how: str = "--watch") -> None:
        self._began = time.monotonic()
        try:
            self._process.start("stock", "sync", how, "--attended")
        except OSError as error:
            log.warning("the stock sync could not be started: %s", error)
            self._failures += 1
            self._next = self._began + LONGEST_PAUSE
