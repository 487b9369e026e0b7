"""Customers over time: whom it is about, kinds and their worth, and what became of those who were asked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pos_assist.manager.customers import texts as say
from pos_assist.manager.customers.paper import customers_document
from pos_assist.manager.customers.words import Words
from pos_assist.manager.office import Office
from pos_assist.manager.overview.desk import Desk
from pos_assist.manager.page import Page
from pos_assist.manager.parts.counting_first import counted_first
from pos_assist.manager.parts.export_bar import ExportBar
from pos_assist.manager.parts.figure_texts import NO_RECEIPTS_BEHIND
from pos_assist.manager.parts.filter_bar import FilterBar
from pos_assist.manager.parts.fresh_stamp import FreshStamp
from pos_assist.manager.parts.presets import Preset
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.tile_grid import TileGrid, scrolled, wrapped
from pos_assist.services.customers_over_time import CustomersOverTime
from pos_assist.services.paper.document import Document
from pos_assist.services.paper.words import Words as Figures
from pos_assist.services.reporting.request import Request
from pos_assist.ui.theme import Theme


class CustomersPage(Page):
    """One column of tiles that scrolls."""

    KEY = "customers"
    CONTEXT = "manager_customers"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; reads on `open`."""
        super().__init__(office, parent)
        self._desk, self._asked = desk, 0
        self._words: Words | None = None
        self._again = False  # what is new shall be taken in
        overview = office.texts("manager_overview")
        self.stamp = FreshStamp(overview, desk.local)
        self.export = ExportBar(office, self.document)
        right = (self.stamp, self.export)
        self.bar = FilterBar(overview, desk.today, fields=(), preset=Preset.THIS_YEAR, comparing=False, right=right)
        self.segments, self.after = TileGrid(office.theme), TileGrid(office.theme)
        self.few, self.model, self.holdout = (wrapped(kind(QLabel(), "soft")) for _ in range(3))
        self.known = wrapped(QLabel())
        self.verdict = wrapped(kind(QLabel(), "strong"))
        self.states = States(self._content(), office.texts("manager_shell"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 12)
        column.addWidget(self.bar)
        column.addWidget(self.states, 1)
        self.bar.asked.connect(self._read)
        self.export.told.connect(self.told)
        self.export.failed.connect(self.failed)

    def _content(self) -> QWidget:
        tr = self.texts.tr
        parts: tuple[QWidget, ...] = (
            self.known,
            wrapped(kind(QLabel(tr(say.KINDS)), "heading")),
            self.segments,
            self.few,
            self.model,
            wrapped(kind(QLabel(tr(say.AFTER)), "heading")),
            self.verdict,
            self.holdout,
            self.after,
        )
        return scrolled(parts)

    def open(self, what: str = "") -> None:
        """Read at the first look."""
        if self._words is None:
            self._read(self.bar.request)

    def reload(self) -> None:
        """Read again at the next look, and what is new."""
        self._words, self._again = None, True

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        for grid in (self.segments, self.after):
            grid.wear(theme)

    def document(self) -> Document | None:
        """What is shown, for paper and tables."""
        return None if self._words is None else customers_document(self._words, self._desk.now())

    def _read(self, request: Request) -> None:
        customers, reporting = self.office.customers, self.office.reporting
        if customers is None:
            self.states.empty(self.texts.tr(say.NO_FIGURES))
            return
        self._asked += 1
        asked, again = self._asked, self._again

        def job() -> CustomersOverTime:
            counted_first(reporting, again=again)
            return customers.customers(request)

        self.states.reading()
        self.office.run(
            job,
            lambda found: self._show(found, asked),
            lambda error: self.states.error(error, lambda: self._read(self.bar.request)),
        )

    def _show(self, found: CustomersOverTime, asked: int) -> None:
        if asked != self._asked:
            return
        self._again = False
        figures = Figures(self.office.texts("paper"), self.office.texts("figures"), found.currency, self._desk.local)
        words = self._words = Words(self.texts, figures, found)
        self.stamp.show_freshness(found.freshness, self._desk.now())
        if not found.customers:
            self.states.empty(self.texts.tr(say.NOBODY), self.texts.tr(say.NOBODY_HINT))
            return
        self.known.setText(words.known())
        nowhere = self.office.texts("manager_overview").tr(NO_RECEIPTS_BEHIND)  # of persons no list is shown
        for grid, tiles in ((self.segments, words.segments()), (self.after, words.after())):
            grid.show_tiles([replace(one, definition=f"{one.definition}\n{nowhere}") for one in tiles])
        self.few.setText(words.few())
        self.model.setText(words.model())
        self.verdict.setText(words.verdict())
        self.holdout.setText(words.compared_with())
        self.states.content()
