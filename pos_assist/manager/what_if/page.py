"""What if: whom asking moves, another offer, another holdout."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.office import Office
from pos_assist.manager.overview.desk import Desk
from pos_assist.manager.page import Page
from pos_assist.manager.parts.counting_first import counted_first
from pos_assist.manager.parts.export_bar import ExportBar
from pos_assist.manager.parts.figure_texts import NO_RECEIPTS_BEHIND
from pos_assist.manager.parts.filter_bar import FilterBar
from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.fresh_stamp import FreshStamp
from pos_assist.manager.parts.paper_table import PaperTable
from pos_assist.manager.parts.presets import Preset
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.tile_grid import scrolled, wrapped
from pos_assist.manager.what_if import texts as say
from pos_assist.manager.what_if.paper import what_if_document
from pos_assist.manager.what_if.words import Words
from pos_assist.services.paper.document import Document, Table
from pos_assist.services.paper.words import Words as Figures
from pos_assist.services.reporting.ports import Choices
from pos_assist.services.reporting.request import Request
from pos_assist.services.uplift import UpliftTable, WhatIf

FIELDS = ("tills", "hours", "categories", "kinds", "stores")
CELL_ROOMS = (0, 0, 0, 0, 600, 760, 940, 1060)  # widths from which a column is shown
HOLDOUT_ROOMS = (0, 0, 420)
OTHER_ROOMS = (0, 0, 0, 560, 720, 820, 900, 1060)


class WhatIfPage(Page):
    """Three questions in one column that scrolls."""

    KEY = "what_if"
    CONTEXT = "manager_customers"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; reads on `open`."""
        super().__init__(office, parent)
        self._desk, self._asked = desk, 0
        self._words: Words | None = None
        self._again = False  # what is new shall be taken in
        overview, shell = office.texts("manager_overview"), office.texts("manager_shell")
        self.stamp, self.export = FreshStamp(overview, desk.local), ExportBar(office, self.document)
        right = (self.stamp, self.export)
        self.bar = FilterBar(overview, desk.today, fields=FIELDS, preset=Preset.THIS_YEAR, comparing=False, right=right)
        self.who, self.other, self.price, self.holdout = (wrapped(QLabel()) for _ in range(4))
        self.cells, self.others = PaperTable(shell, CELL_ROOMS, names=2), PaperTable(shell, OTHER_ROOMS, names=1)
        self.holdouts = PaperTable(shell, HOLDOUT_ROOMS)
        self.hand_over = QPushButton(self.texts.tr(say.HAND_OVER))
        self.states = States(self._content(), shell)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 12)
        column.addWidget(self.bar)
        column.addWidget(self.states, 1)
        self.bar.asked.connect(self._read)
        self.hand_over.clicked.connect(self._hand_over)
        for table in (self.cells, self.others):
            table.setToolTip(self.texts.tr(say.LEADS))
            table.pressed.connect(lambda link: self.go.emit("receipts", link))
        self.holdouts.setToolTip(overview.tr(NO_RECEIPTS_BEHIND))
        self.export.told.connect(self.told)
        self.export.failed.connect(self.failed)

    def _content(self) -> QWidget:
        tr = self.texts.tr
        press = QWidget()
        press.setLayout(Flow(self.hand_over))
        parts: list[QWidget] = [self._heading(say.WHO), self.who, self.cells, press, self._note(tr(say.WHO_MEANS))]
        parts += [self._heading(say.OTHER), self.others, self.other, self._note(tr(say.OTHER_MEANS))]
        parts += [self._heading(say.PRICE), self.price]
        parts += [self._heading(say.HOLDOUT), self.holdout, self.holdouts]
        return scrolled(parts)

    def _heading(self, source: str) -> QLabel:
        return wrapped(kind(QLabel(self.texts.tr(source)), "heading"))

    def _note(self, text: str) -> QLabel:
        return wrapped(kind(QLabel(text), "soft"))

    def open(self, what: str = "") -> None:
        """Read at the first look."""
        if self._words is None:
            self._read(self.bar.request)

    def reload(self) -> None:
        """Read again at the next look, and what is new."""
        self._words, self._again = None, True

    def document(self) -> Document | None:
        """What is shown, for paper and tables."""
        return None if self._words is None else what_if_document(self._words, self._desk.now())

    def _read(self, request: Request) -> None:
        uplift, reporting = self.office.uplift, self.office.reporting
        if uplift is None:
            self.states.empty(self.texts.tr(say.NO_FIGURES))
            return
        self._asked += 1
        asked, again = self._asked, self._again

        def job() -> tuple[UpliftTable, WhatIf, Choices]:
            counted_first(reporting, again=again)
            return uplift.table(request), uplift.what_if(request), reporting.choices() if reporting else {}

        self.states.reading()
        self.office.run(
            job,
            lambda found: self._show(found, asked),
            lambda error: self.states.error(error, lambda: self._read(self.bar.request)),
        )

    def _show(self, found: tuple[UpliftTable, WhatIf, Choices], asked: int) -> None:
        if asked != self._asked:
            return
        table, what_if, choices = found
        self._again = False
        self.bar.show_choices(choices)
        figures = Figures(self.office.texts("paper"), self.office.texts("figures"), table.currency, self._desk.local)
        words = self._words = Words(self.texts, self.office.texts("manager_overview"), figures, table, what_if)
        self.stamp.show_freshness(table.freshness, self._desk.now())
        self.who.setText(" ".join(words.who()))
        self.hand_over.setVisible(table.why_not is None)
        self._fill(self.cells, words.cells(), words.cell_links())
        self._fill(self.others, words.others(), words.other_links())
        self.other.setText(words.seldom())
        self.other.setVisible(bool(words.seldom()))
        self.price.setText(words.price())
        self.holdout.setText(" ".join(words.holdout()))
        self._fill(self.holdouts, words.holdouts())
        self.states.content()

    def _fill(self, place: PaperTable, table: Table, links: Sequence[str] = ()) -> None:
        """Without rows there is no table."""
        place.setVisible(bool(table.rows))
        place.clear()
        if table.rows and self._words is not None:
            place.show_table(table, self._words.table.currency, self.texts.language, links)

    def _hand_over(self) -> None:
        uplift, request = self.office.uplift, self.bar.request
        if uplift is not None:
            self.hand_over.setEnabled(False)
            self.office.run(lambda: uplift.learn(request), self._handed, self._not_handed)

    def _handed(self, _table: UpliftTable) -> None:
        self.hand_over.setEnabled(True)
        self.told.emit(self.texts.tr(say.HANDED))
        self._read(self.bar.request)

    def _not_handed(self, error: Exception) -> None:
        self.hand_over.setEnabled(True)
        self.failed.emit(error)
