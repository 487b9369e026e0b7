"""Data and privacy: how far figures can be trusted, how the assistant behaved, what is kept of whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from pos_assist.manager.data_quality import texts as say
from pos_assist.manager.data_quality.circumstances import SPLITS, table_of
from pos_assist.manager.data_quality.paper import document_of
from pos_assist.manager.data_quality.words import Wording
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.export_bar import ExportBar
from pos_assist.manager.parts.filter_bar import FilterBar
from pos_assist.manager.parts.fresh_stamp import FreshStamp
from pos_assist.manager.parts.paper_table import PaperTable
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.tile_grid import wrapped
from pos_assist.manager.people.cards import Cards
from pos_assist.manager.people.desk import Desk
from pos_assist.manager.people.fresh_reading import FreshReading
from pos_assist.services.paper.document import Document, Table
from pos_assist.services.paper.words import Words
from pos_assist.services.reporting.figures import Report
from pos_assist.services.reporting.ports import Choices, Reporting
from pos_assist.services.reporting.request import Dimension, Request

NARROW_CARD = 148  # pixels: all five side by side
ROOMS = (0, 0, 0, 900, 0, 0, 1000, 0, 0, 940)  # widths from which a column is shown
AS_LINES = 700  # pixels of a table: narrower, its rows are lines of text


class _Read(NamedTuple):
    """The same days split by till and by hour, and what can be filtered by."""

    splits: Mapping[Dimension, Report]
    choices: Choices


class DataPage(Page):
    """The notice on privacy stands there whether or not anything was recorded."""

    KEY = "data"
    CONTEXT = "manager_people"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; nothing is read before it is opened."""
        super().__init__(office, parent)
        self._desk, self._report = desk, None
        self.reading = FreshReading(office, self)
        overview = office.texts("manager_overview")
        self._words = Wording(self.texts, office.texts("figures"))
        self.stamp, self.banner = FreshStamp(overview, desk.local), kind(QLabel(), "ok")
        self.export = ExportBar(office, self._document)
        self.bar = FilterBar(
            overview, desk.today, fields=("tills", "stores"), comparing=False, right=(self.stamp, self.export)
        )
        self.doubts, self.behaviour = Cards(office.theme, NARROW_CARD), Cards(office.theme)
        shell = office.texts("manager_shell")
        self.splits = {by: PaperTable(shell, ROOMS, names=1, told=3, narrow=AS_LINES) for by in SPLITS}
        self._tables: tuple[Table, ...] = ()
        self.notice = [QLabel(line) for line in self._words.privacy(desk.person_days, desk.months)]
        self.states = States(self._figures(), shell)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.bar)
        column.addWidget(self._scrolled(), 1)
        self.bar.asked.connect(self._read)
        self.export.told.connect(self.told)
        self.export.failed.connect(self.failed)
        self.reading.shown.connect(self._show)
        self.reading.taking_in.connect(self.stamp.taking_in)
        self.reading.failed.connect(lambda error: self.states.error(error, lambda: self._read(self.bar.request)))

    _report: Report | None

    def _figures(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        self.banner.setWordWrap(True)
        column.addWidget(self.banner)
        for title, cards in ((say.DOUBT, self.doubts), (say.BEHAVED, self.behaviour)):
            column.addWidget(kind(QLabel(self.texts.tr(title)), "strong"))
            column.addWidget(cards)
        column.addWidget(wrapped(kind(QLabel(self.texts.tr(say.CIRCUMSTANCES)), "strong")))
        column.addWidget(wrapped(kind(QLabel(self.texts.tr(say.CIRCUMSTANCES_MEAN)), "soft")))
        for table in self.splits.values():
            column.addWidget(table)
        return inside

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.states)
        column.addSpacing(8)
        column.addWidget(kind(QLabel(self.texts.tr(say.PRIVACY)), "strong"))
        for label in self.notice:
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    def open(self, what: str = "") -> None:
        """Read on the first look."""
        if self._report is None:
            self._read(self.bar.request)

    def reload(self) -> None:
        """Read again at the next look."""
        self._report = None
        self.reading.again()

    def _read(self, request: Request) -> None:
        reporting = self.office.reporting
        if reporting is None:
            self.states.empty(self.texts.tr(say.NOTHING))
            return
        self.states.reading()
        self.reading.ask(partial(_read, reporting, request))

    def _show(self, found: _Read) -> None:
        self._report = report = found.splits[Dimension.TILL]
        self.bar.show_choices(found.choices)
        self.stamp.show_freshness(report.freshness, self._desk.now())
        what, text = self._words.banner(report)
        if not text:
            self.states.empty(self.texts.tr(say.NOTHING), self.texts.tr(say.NOTHING_HINT))
            return
        kind(self.banner, what).setText(text)
        self.doubts.show_cards(self._words.doubts(report))
        self.behaviour.show_cards(self._words.behaviour(report))
        self._tables = tuple(table_of(one, by, self.texts, self._paper()) for by, one in found.splits.items())
        for place, table in zip(self.splits.values(), self._tables, strict=True):
            place.setVisible(bool(table.rows))
            place.show_table(table, report.currency, self.texts.language)
        self.states.content()

    def _paper(self) -> Words:
        texts = self.office.texts
        currency = self._report.currency if self._report is not None else ""
        return Words(texts("paper"), texts("figures"), currency, self._desk.local, self.bar.described())

    def _document(self) -> Document | None:
        """What is shown, for paper and files."""
        if self._report is None or not self._words.banner(self._report)[1]:
            return None
        notice = [label.text() for label in self.notice]
        return document_of(self._report, self._tables, notice, self.texts, words=self._paper(), now=self._desk.now())


def _read(reporting: Reporting, request: Request) -> _Read:
    """On the worker."""
    return _Read({by: reporting.report(replace(request, by=by)) for by in SPLITS}, reporting.choices())
