"""Opens the practice window from the panel's menu: a process of its own, waited for by a thread, never by the panel."""

from __future__ import annotations

import logging
import subprocess

from PySide6.QtCore import QObject, QTimer, Signal

from pos_assist.adapters.own_process import last_words, run_unseen
from pos_assist.bootstrap.places import Switches
from pos_assist.errors import ExitCode
from pos_assist.settings import TillSettings
from pos_assist.ui.worker import Worker

log = logging.getLogger(__name__)

TOLD_MS = 30_000  # how long the panel says that it could not be opened
NO_FAILURE = (ExitCode.OK, ExitCode.ANOTHER_INSTANCE, ExitCode.INTERRUPTED)  # open already is no failure


class PracticeOpening(QObject):
    """One practice window at a time; it stays when the panel is closed.

    Signals:
        changed(): `is_open` or `failed` may be another now.
    """

    changed = Signal()

    def __init__(self, till: TillSettings, parent: QObject | None = None, *, demo: bool = False) -> None:
        """`demo`: the demo's practice instead of this till's. Starts nothing."""
        super().__init__(parent)
        self._mode = ("demo", "--practice") if demo else ("run", "--mode", "practice", *_till(till))
        self._worker: Worker | None = None  # a thread from the first time on
        self.is_open = False
        self.failed = False  # a moment ago
        self._told = QTimer(self, singleShot=True, interval=TOLD_MS)
        self._told.timeout.connect(lambda: self._become(is_open=self.is_open, failed=False))

    def open(self, now: Switches) -> None:
        """Open it in the panel's languages and on its side, where it is not open already."""
        if self.is_open:
            return
        self._become(is_open=True, failed=False)
        if self._worker is None:
            self._worker = Worker("practice", self)
        asked = (*self._mode, "--side", now.side, "--from-panel")
        languages = {
            "POS_ASSIST_PANEL__LANGUAGE": now.language,
            "POS_ASSIST_PANEL__SCRIPT_LANGUAGE": now.script_language,
        }
        self._worker.run(lambda: run_unseen(*asked, seconds=None, **languages), self._on_ended, self._on_not_started)

    def _on_ended(self, done: subprocess.CompletedProcess[str]) -> None:
        failed = done.returncode not in NO_FAILURE
        if failed:
            log.warning("practice ended with %s: %s", done.returncode, last_words(done))
        self._become(is_open=False, failed=failed)

    def _on_not_started(self, error: Exception) -> None:
        log.warning("practice could not be started: %s", error)
        self._become(is_open=False, failed=True)

    def _become(self, *, is_open: bool, failed: bool) -> None:
        self.is_open, self.failed = is_open, failed
        if failed:
            self._told.start()
        self.changed.emit()


def _till(till: TillSettings) -> tuple[str, ...]:
    """The till as arguments of a command."""
    named = ("--db", till.db, "--profile", till.profile)
    return (*named, "--till", till.id) if till.id else named
