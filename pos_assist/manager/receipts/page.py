"""The receipts of a request: a table, some hundred at a time."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.office import Office
from pos_assist.manager.overview.desk import Desk
from pos_assist.manager.page import Page
from pos_assist.manager.parts.export_bar import ExportBar
from pos_assist.manager.parts.filter_bar import FilterBar
from pos_assist.manager.parts.linking import request_of
from pos_assist.manager.parts.presets import Preset
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.table import FilterTable, Row
from pos_assist.manager.receipts import texts as say
from pos_assist.manager.receipts.paper import document_of
from pos_assist.manager.receipts.rows import columns, rows_of
from pos_assist.services.paper.document import Document
from pos_assist.services.paper.numbers import write
from pos_assist.services.paper.words import Words
from pos_assist.services.reporting.figures import Freshness, ReceiptPage, Unit
from pos_assist.services.reporting.ports import Choices, Reporting
from pos_assist.services.reporting.request import Request

AT_ONCE = 200


class _Read(NamedTuple):
    """Some receipts, and what can be filtered by."""

    page: ReceiptPage
    choices: Choices
    request: Request
    freshness: Freshness


class ReceiptsPage(Page):
    """Where a press on a figure leads; it may be opened by itself as well."""

    KEY = "receipts"
    CONTEXT = "manager_overview"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; reads on `open`."""
        super().__init__(office, parent)
        self._desk, self._stale, self._number = desk, True, 0
        self._rows: list[Row] = []
        self._shown: _Read | None = None  # every receipt that was read so far
        self.export = ExportBar(office, self._document)
        self.bar = FilterBar(self.texts, desk.today, preset=Preset.LAST_7, comparing=False, right=[self.export])
        self.table = FilterTable(columns(self.texts), office.texts("manager_shell"), name=self.texts.tr(say.TITLE))
        self.more = QPushButton()
        inside = QWidget()
        below = QVBoxLayout(inside)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.table, 1)
        below.addWidget(self.more)
        self.states = States(inside, office.texts("manager_shell"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.bar)
        column.addWidget(self.states, 1)
        self.bar.asked.connect(lambda _: self._read())
        self.more.clicked.connect(lambda: self._read(len(self._rows)))
        self.export.told.connect(self.told)
        self.export.failed.connect(self.failed)

    def open(self, what: str = "") -> None:
        """`what`: a request, as `linking.said`; '' as it was left."""
        if what:
            self.bar.show_request(request_of(what))
        if what or self._stale:
            self._read()

    def reload(self) -> None:
        """Read again at the next look."""
        self._stale = True

    def _read(self, offset: int = 0) -> None:
        reporting = self.office.reporting
        if reporting is None:
            self.states.empty(self.texts.tr(say.NONE))
            return
        self._number += 1
        self._stale = False
        job = partial(_read, reporting, self.bar.request, offset)
        self.office.run(job, partial(self._got, self._number, offset), self._failed)

    def _got(self, number: int, offset: int, read: _Read) -> None:
        if number != self._number:
            return
        self.bar.show_choices(read.choices)
        rows = rows_of(read.page.rows, read.choices, read.page.currency, self._desk.local, self.texts)
        earlier = self._shown.page.rows[:offset] if self._shown is not None else ()
        self._shown = read._replace(page=replace(read.page, rows=(*earlier, *read.page.rows)))
        self._rows = [*self._rows[:offset], *rows]
        self.table.show_rows(self._rows)
        left = read.page.total - len(self._rows)
        self.more.setText(self.texts.tr(say.MORE).format(left=write(left, Unit.COUNT, "", self.texts.language)))
        self.more.setVisible(left > 0 and bool(rows))
        if self._rows:
            self.states.content()
        else:
            self.states.empty(self.texts.tr(say.NONE), self.texts.tr(say.NONE_HINT))

    def _document(self) -> Document | None:
        """What is shown, for paper and files."""
        told = self._shown
        if told is None or not told.page.rows:
            return None
        texts = self.office.texts
        words = Words(texts("paper"), texts("figures"), told.page.currency, self._desk.local, self.bar.described())
        about = (told.request, told.page, told.choices, self.texts)
        return document_of(*about, words=words, freshness=told.freshness, now=self._desk.now())

    def _failed(self, error: Exception) -> None:
        self._stale, self._shown = True, None
        self.states.error(error, self._count_anew)

    def _count_anew(self) -> None:
        """What was counted by an older version cannot be read, only counted anew."""
        reporting = self.office.reporting
        if reporting is not None:
            self.states.reading()
            self.office.run(reporting.refresh, lambda _: self._read(), self._failed)


def _read(reporting: Reporting, request: Request, offset: int) -> _Read:
    """On the worker."""
    page = reporting.receipts(request, limit=AT_ONCE, offset=offset)
    return _Read(page, reporting.choices(), request, reporting.freshness())
