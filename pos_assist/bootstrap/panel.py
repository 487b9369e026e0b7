"""Builds the cashier's panel: till reader -> watcher -> desk -> panel, and the log behind it."""

from __future__ import annotations

import gc
import logging
import signal
import socket
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.answers import answer_counts
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import events_since, micros
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.adapters.trace import TraceFile
from pos_assist.bootstrap.shop import ShopSource, phrases
from pos_assist.bootstrap.window import Window
from pos_assist.cashier.controller import Controller, Fresh
from pos_assist.cashier.view import Panel
from pos_assist.config import Settings
from pos_assist.engine.knowledge import build_knowledge
from pos_assist.engine.rules import RuleBook
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import Home
from pos_assist.services.cards import CardLife
from pos_assist.services.closing import Closer
from pos_assist.services.offering import Desk
from pos_assist.services.recalling import EMPTY, Recall, offers_made, recall
from pos_assist.services.recording import Recorder
from pos_assist.services.showing import Surroundings
from pos_assist.ui.till_watch import TillWatch
from pos_assist.ui.translation import QtTexts

log = logging.getLogger(__name__)

REMEMBERED = timedelta(hours=72)  # late receipts are accepted that long (ux.md 6.1)


@dataclass
class PanelProgram:
    """The running panel; `run` shows it until it is closed."""

    application: QApplication
    panel: Panel
    controller: Controller
    event_log: SqliteEventLog

    def run(self, seconds: float | None = None) -> int:
        """Run until the window is closed, a signal comes, or `seconds` have passed. Returns the exit code."""
        self.controller.start()
        if seconds is not None:
            QTimer.singleShot(round(seconds * 1000), self.application.quit)
        signals = _Signals(self.application)
        try:
            return self.application.exec()
        finally:
            signals.stop()
            self.controller.stop()
            self.panel.close()
            self.event_log.close()


def panel_program(
    window: Window, settings: Settings, home: Home, *, trace: Path | None = None, demo: bool = False
) -> PanelProgram:
    """Everything behind the window: the till of `settings`, the desk, the log.

    Raises:
        UserError: the profile is not right, or the trace file cannot be written.
    """
    profile = load_profile(settings.till.profile)
    tracing = TraceFile(trace) if trace else None
    clock = SystemClock()
    relay = _Relay()
    event_log = SqliteEventLog(home.store, on_durable=relay.durable, clock=clock)
    recorder = Recorder(event_log, clock, new_id)

    def open_reader() -> TillReader:
        return TillReader(settings.till.db, profile)

    reader = open_reader()
    book = phrases()
    recalled, acceptance, made_today = _recalled(home, clock)
    desk = Desk(
        clock=clock,
        recorder=recorder,
        closer=Closer(reader, recorder, clock),
        cards=CardLife(clock=clock, recorder=recorder, new_id=new_id, moments=settings.moments),
        policy=settings.policy,
        moments=settings.moments,
        knowledge=build_knowledge((), RuleBook(), (), book),
        till_id=settings.till.id,
        recalled=recalled,
        acceptance=acceptance,
        offers_made=made_today,
    )
    shop = ShopSource(open_reader, home.store, book)

    def refresh() -> Fresh:
        fresh = Fresh(*shop.fresh())
        if fresh.knowledge is not None:
            gc.collect()
            gc.freeze()  # the catalogue stays; walking it again and again would cost milliseconds
        return fresh

    controller = Controller(
        desk=desk,
        panel=window.panel,
        watch=_watch(reader, settings),
        texts=QtTexts(settings.panel.language),
        local_time=datetime.astimezone,
        health=event_log.health,
        refresh=refresh,
        around=Surroundings(language=settings.panel.language, demo=demo),
        trace=tracing,
    )
    relay.controller = controller
    return PanelProgram(window.application, window.panel, controller, event_log)


def _watch(reader: TillReader, settings: Settings) -> TillWatch:
    """By notification, or by looking every so many milliseconds where the settings say so."""
    if settings.till.poll_ms > 0:
        return TillWatch(reader, notify=False, poll_ms=settings.till.poll_ms)
    return TillWatch(reader)


class _Relay:
    """The log's writer thread may call before the controller is there."""

    controller: Controller | None = None

    def durable(self, event_ids: tuple[str, ...]) -> None:
        if self.controller is not None:
            self.controller.durable(event_ids)


def _recalled(home: Home, clock: SystemClock) -> tuple[Recall, dict[str, tuple[int, int]], int]:
    """What the log remembers; nothing where it cannot be read now (the panel then says so by itself)."""
    try:
        note = ensure_ready(home.store)
        if note:
            log.warning(note)
        since = clock.now() - REMEMBERED
        events = list(events_since(home.store, after_us=micros(since)))
        counts = answer_counts(home.store)
    except UserError as error:
        log.warning("starting without the record of the last days: %s", error)
        return EMPTY, {}, 0
    midnight = clock.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    made = offers_made(event for event in events if event.at >= midnight)
    return recall(events), counts, made


class _Signals(QObject):
    """Ctrl+C and SIGTERM close the panel at once, without a timer that wakes the processor for it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._ours, theirs = socket.socketpair()
        self._theirs = theirs
        self._theirs.setblocking(False)
        self._before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        self._handlers = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._close)
        self._application = application

    def _close(self) -> None:
        numbers = self._ours.recv(64)
        self._application.exit(int(ExitCode.INTERRUPTED) if signal.SIGINT in numbers else 0)

    def stop(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()
