"""The panel lets new receipts be learned from: `pos-assist learn` beside it, when the till is idle."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from pos_assist.adapters.own_process import Attendant, last_words
from pos_assist.adapters.store.rules_store import newest_model
from pos_assist.errors import UserError
from pos_assist.paths import Home
from pos_assist.services.learning_times import LearningTimes
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.services.ports import Clock
from pos_assist.settings import Settings

log = logging.getLogger(__name__)

LOOK_MS = 20_000  # at most between two looks whether it is time, or whether it has ended
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")  # the till needs cores
NEVER = datetime.min.replace(tzinfo=UTC)


class Relearning(QObject):
    """Starts learning when it is due and notes how it ended; the new version is found as any other is."""

    def __init__(self, settings: Settings, home: Home, clock: Clock, parent: QObject | None = None) -> None:
        """`settings`: which till, how often. Looks at nothing before the first `LOOK_MS` have passed."""
        super().__init__(parent)
        self._till = settings.till
        self._home = home
        self._process = Attendant()
        idle = timedelta(minutes=settings.learning.idle_minutes)
        self._times = LearningTimes(clock, every=timedelta(hours=settings.learning.every_hours), idle=idle)
        self._timer = QTimer(self, interval=min(LOOK_MS, max(100, idle // timedelta(milliseconds=2))))
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def see(self, state: PanelState) -> None:
        """What the panel shows now."""
        self._times.see(ringing=state.basket is not None or state.phase is Phase.DISCONNECTED)

    def look(self) -> None:
        """Start where it is time; note an end."""
        done = self._process.ended()
        if done is not None:
            self._times.ended(well=done.returncode == 0)
            if done.returncode:
                log.warning("learning from the till ended with %s: %s", done.returncode, last_words(done))
        elif self._process.pid is None and self._times.possible and self._times.due(self._learned_at()):
            self._start()

    def stop(self) -> None:
        """No more runs; one that is under way ends, and what was learned before stays."""
        self._timer.stop()
        self._process.stop()

    def _learned_at(self) -> datetime:
        try:
            return newest_model(self._home.store).built_at
        except UserError:  # the store is not there yet, or cannot be read: learning says what is wrong
            return NEVER

    def _start(self) -> None:
        till = ("--db", self._till.db, "--profile", self._till.profile)
        try:
            self._process.start("learn", *till, "--attended", **ONE_THREAD)
        except OSError as error:
            log.warning("learning from the till could not be started: %s", error)
            self._times.ended(well=False)
