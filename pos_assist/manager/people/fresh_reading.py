"""Reads for a page on the worker: first what is known, then what is new, then the same again with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from pos_assist.manager.office import Office
from pos_assist.manager.parts.fresh_stamp import FreshStamp
from pos_assist.services.reporting.figures import Freshness

Job = Callable[[], Any]


class FreshReading(QObject):
    """One question at a time: the answer to an older one is dropped.

    Signals:
        shown(object): what the job gave.
        taking_in(): what is new is being read; `shown` comes again.
        failed(object): the Exception.
    """

    shown = Signal(object)
    taking_in = Signal()
    failed = Signal(object)

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._number = 0
        self._refreshed = False

    def again(self) -> None:
        """The next question takes in what is new, as the first one does."""
        self._refreshed = False

    def ask(self, job: Job) -> None:
        """`job` runs on the worker, twice where something new may be there."""
        self._number += 1
        refresh = not self._refreshed and self._office.reporting is not None
        self._refreshed = True
        got = partial(self._got, self._number, job, refresh)
        self._office.run(partial(self._read, job), got, partial(self._not_got, self._number))

    def _read(self, job: Job) -> tuple[Any, bool]:
        """The answer, and whether anything was ever counted for it."""
        reporting = self._office.reporting
        known = reporting is None or FreshStamp.until(reporting.freshness()) is not None
        return job(), known

    def _got(self, number: int, job: Job, refresh: bool, read: tuple[Any, bool]) -> None:
        if number != self._number:
            return
        answer, known = read
        if known or not refresh:
            self.shown.emit(answer)
        reporting = self._office.reporting
        if refresh and reporting is not None:
            self.taking_in.emit()
            self._office.run(reporting.refresh, partial(self._taken, number, job), partial(self._not_got, number))

    def _taken(self, number: int, job: Job, _fresh: Freshness) -> None:
        if number == self._number:
            self.ask(job)

    def _not_got(self, number: int, error: Exception) -> None:
        if number == self._number:
            self._refreshed = False
            self.failed.emit(error)
