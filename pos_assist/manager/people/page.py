"""The team: the funnel, and beneath it everybody by name. Nobody is ranked, nobody is coloured."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_assist.errors import UserError
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.chart import Chart, warm
from pos_assist.manager.parts.export_bar import ExportBar
from pos_assist.manager.parts.filter_bar import FilterBar
from pos_assist.manager.parts.fresh_stamp import FreshStamp
from pos_assist.manager.parts.linking import said
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.manager.parts.table import AROUND_A_CELL, Column, FilterTable
from pos_assist.manager.people import texts as say
from pos_assist.manager.people import words
from pos_assist.manager.people.desk import Desk
from pos_assist.manager.people.fresh_reading import FreshReading
from pos_assist.manager.people.funnel import funnel
from pos_assist.manager.people.paper import document_of
from pos_assist.services.paper.document import Document
from pos_assist.services.paper.words import Words
from pos_assist.services.people import People, Person
from pos_assist.services.reporting.ports import Choices
from pos_assist.services.reporting.request import Request
from pos_assist.ui.fonts import font
from pos_assist.ui.theme import Theme

FIELDS = ("tills", "hours", "categories", "kinds", "rules", "stores")
CHART_HEIGHT = 250
MOST_ROWS, ROW, AROUND_ROWS = 12, 32, 84  # of the table; more of them are scrolled to
NARROW = 560  # pixels of the page


class PeoplePage(Page):
    """Filters, summary, funnel, table, and what is known of who is chosen."""

    KEY = "people"
    CONTEXT = "manager_people"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; nothing is read before it is opened."""
        super().__init__(office, parent)
        self._desk, self._people = desk, None
        self._wanted = ""  # who is to be stood on
        self.reading = FreshReading(office, self)
        overview, shell, tr = office.texts("manager_overview"), office.texts("manager_shell"), self.texts.tr
        self.stamp = FreshStamp(overview, desk.local)
        self.export = ExportBar(office, self._document)
        self.bar = FilterBar(overview, desk.today, fields=FIELDS, comparing=False, right=(self.stamp, self.export))
        self.summary, self.note, self.context = QLabel(), kind(QLabel(words.explained(self.texts)), "soft"), QLabel()
        self.plotted = QComboBox()
        self.plotted.addItem(tr(say.LIKE_FOR_LIKE), True)
        self.plotted.addItem(tr(say.RECORDED), False)
        self.plotted.setAccessibleName(tr(say.PLOTTED))
        self.plotted.setToolTip(tr(say.PLOTTED))
        self.plotted.setMinimumHeight(TOUCH)
        self.chart = Chart(overview, office.theme)
        self.table = FilterTable(self._columns(), shell, name=tr(say.TITLE))
        self.table.view.horizontalHeader().setSectionsClickable(False)  # by name, and no other order
        self.receipts = QPushButton(tr(say.RECEIPTS))
        self.states = States(self._content(), shell)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.bar)
        column.addWidget(self.states, 1)
        self._connect()

    _people: People | None

    def _columns(self) -> tuple[Column, ...]:
        tr = self.texts.tr
        return (
            Column(tr(say.NAME)),
            self._figures(say.SHOWN, 440),
            Column(tr(say.STANDS), self._standing_width(), room=560),
            self._figures(say.LIKE_FOR_LIKE, 0),
            self._figures(say.USUAL, 720),
            self._figures(say.RECORDED, 1000),
            *(self._figures(one, 1240) for one in (say.OFFERED, say.SKIPPED, say.RAN_OUT)),
        )

    def _standing_width(self) -> int:
        words = (say.WITHIN, say.ABOVE, say.BELOW, say.UNTOLD)
        return max(QFontMetrics(font(15)).horizontalAdvance(self.texts.tr(one)) for one in words) + AROUND_A_CELL

    def _figures(self, source: str, room: int) -> Column:
        """A column at least as wide as its heading."""
        title = self.texts.tr(source)
        heading = font(13)
        heading.setWeight(QFont.Weight.DemiBold)
        return Column(title, QFontMetrics(heading).horizontalAdvance(title) + AROUND_A_CELL, figures=True, room=room)

    def _content(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for label in (self.summary, self.note, self.context):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        above = QHBoxLayout()
        above.addWidget(self.summary, 1)
        above.addWidget(self.plotted, 0, Qt.AlignmentFlag.AlignTop)
        beneath = QHBoxLayout()
        beneath.addWidget(self.context, 1)
        beneath.addWidget(self.receipts, 0, Qt.AlignmentFlag.AlignTop)
        self.chart.setMinimumHeight(CHART_HEIGHT)
        column.addLayout(above)
        column.addWidget(self.chart, 1)
        column.addWidget(self.table)
        column.addLayout(beneath)
        column.addWidget(self.note)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    def _connect(self) -> None:
        self.bar.asked.connect(self._read)
        self.export.told.connect(self.told)
        self.export.failed.connect(self.failed)
        self.reading.shown.connect(self._show)
        self.reading.taking_in.connect(self.stamp.taking_in)
        self.reading.failed.connect(lambda error: self.states.error(error, lambda: self._read(self.bar.request)))
        self.plotted.activated.connect(lambda _: self._draw())
        self.chart.pressed.connect(self.table.select)
        self.table.chosen.connect(lambda _: self._tell_chosen())
        self.table.opened.connect(self._go)
        self.receipts.clicked.connect(self._go_chosen)

    def open(self, what: str = "") -> None:
        """Read on the first look; `what` names somebody to stand on."""
        self._wanted = what
        if self._people is None:
            self._read(self.bar.request)
        elif what:
            self.table.select(what)

    def reload(self) -> None:
        """Read again at the next look."""
        self._people = None
        self.reading.again()

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self.chart.wear(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow: the chart is turned into what is behind it by whoever wants it; the dots need less height."""
        super().resizeEvent(event)
        self.chart.legend.setVisible(self.width() >= NARROW)

    def _read(self, request: Request) -> None:
        people, reporting = self.office.people, self.office.reporting
        if people is None:
            self.states.empty(self.texts.tr(say.NO_FIGURES))
            return

        def job() -> tuple[People, Choices]:
            warm()
            return people.people(request), reporting.choices() if reporting is not None else {}

        self.states.reading()
        self.reading.ask(job)

    def _show(self, found: tuple[People, Choices]) -> None:
        people, choices = found
        self._people = people
        self.bar.show_choices(choices)
        self.stamp.show_freshness(people.freshness, self._desk.now())
        if not people.rows and people.freshness.trouble:  # nothing is known, not nothing shown
            again = partial(self._read, self.bar.request)
            self.states.error(UserError(people.freshness.trouble), again)
            return
        if not people.rows:
            self.states.empty(self.texts.tr(say.NOTHING), self.texts.tr(say.NOTHING_HINT))
            return
        self.summary.setText(words.summary(people, self.texts))
        self.table.show_rows(words.rows(people, self.texts))
        self.table.setFixedHeight(min(len(people.rows), MOST_ROWS) * ROW + AROUND_ROWS)
        self._draw()
        self._tell_chosen()
        self.states.content()
        if self._wanted:
            self.table.select(self._wanted)
            self._wanted = ""

    def _document(self) -> Document | None:
        """What is shown, for paper and files."""
        if self._people is None or not self._people.rows:
            return None
        paper, figures = self.office.texts("paper"), self.office.texts("figures")
        words_of_paper = Words(paper, figures, "", self._desk.local, self.bar.described())
        return document_of(self._people, self.texts, words_of_paper, self._desk.now())

    def _draw(self) -> None:
        if self._people is not None and self._people.rows:
            self.chart.show_data(funnel(self._people, self.texts, like_for_like=self.plotted.currentData()))
            self.chart.legend.setVisible(self.width() >= NARROW)

    def _chosen(self) -> Person | None:
        keys = self.table.selected()
        rows = self._people.rows if self._people is not None else ()
        return next((one for one in rows if keys and one.staff_id == keys[0]), None)

    def _tell_chosen(self) -> None:
        person = self._chosen()
        self.receipts.setEnabled(person is not None)
        self.context.setText(words.context(person, self.texts) if person else self.texts.tr(say.CHOOSE_ONE))

    def _go_chosen(self) -> None:
        for staff_id in self.table.selected():
            self._go(staff_id)

    def _go(self, staff_id: str) -> None:
        """To the receipts behind one person's figures."""
        self.go.emit("receipts", said(self.bar.request, employees=staff_id))
