"""Reads the overview on the worker: first what is known, then what is new, then the same again with it."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from pos_assist.engine import formatting
from pos_assist.errors import UserError
from pos_assist.manager.office import Office
from pos_assist.manager.overview import texts as say
from pos_assist.manager.parts.chart import warm
from pos_assist.manager.parts.fresh_stamp import FreshStamp
from pos_assist.services.reporting.figures import Freshness, Overview
from pos_assist.services.reporting.ports import Choices, Reporting
from pos_assist.services.reporting.request import Request


class Shown(NamedTuple):
    """What was read: the answer, and what can be filtered by."""

    overview: Overview
    choices: Choices


class Loader(QObject):
    """One question at a time: the answer to an older one is dropped.

    Signals:
        shown(object): `Shown`.
        taking_in(str): what is new is being read; how far it is, '' = not known.
        failed(object): the Exception.
    """

    shown = Signal(object)
    taking_in = Signal(str)
    failed = Signal(object)
    _came = Signal(int, int)  # from the worker's thread

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._number = 0
        self.stale = True
        self._came.connect(self._progress)

    def ask(self, request: Request, *, refresh: bool = False) -> None:
        """Read the answer; `refresh`: take in what is new as well."""
        reporting = self._office.reporting
        if reporting is None:
            self.failed.emit(UserError(self._office.texts("manager_overview").tr(say.NO_FACTS)))
            return
        self.stale = False
        self._number += 1
        number = self._number
        done = partial(self._got, number, reporting, request, refresh)
        failed = partial(self._not_got, number)
        if refresh:  # what was counted by an older version cannot be read, only counted anew
            failed = partial(self._take_in, number, reporting, request)
        self._office.run(partial(_read, reporting, request), done, failed)

    def _got(self, number: int, reporting: Reporting, request: Request, refresh: bool, shown: Shown) -> None:
        if number != self._number:
            return
        if not refresh or FreshStamp.until(shown.overview.report.freshness) is not None:
            self.shown.emit(shown)
        if refresh:
            self._take_in(number, reporting, request)

    def _take_in(self, number: int, reporting: Reporting, request: Request, _error: Exception | None = None) -> None:
        if number == self._number:
            self.taking_in.emit("")
            taken = partial(self._taken_in, number, reporting, request)
            job = partial(reporting.refresh, self._came.emit)
            self._office.run(job, taken, partial(self._not_got, number))

    def _taken_in(self, number: int, reporting: Reporting, request: Request, _fresh: Freshness) -> None:
        if number == self._number:
            done = partial(self._got, number, reporting, request, False)
            self._office.run(partial(_read, reporting, request), done, partial(self._not_got, number))

    def _not_got(self, number: int, error: Exception) -> None:
        if number == self._number:
            self.stale = True
            self.failed.emit(error)

    def _progress(self, done: int, of: int) -> None:
        share = Decimal(done) / Decimal(of) if of else Decimal(0)
        self.taking_in.emit(formatting.percent(share, self._office.texts("manager_overview").language))


def _read(reporting: Reporting, request: Request) -> Shown:
    """On the worker; what draws the charts is loaded there as well."""
    warm()
    return Shown(reporting.overview(request), reporting.choices())
