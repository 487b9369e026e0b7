"""Data and privacy: how far figures can be trusted, how the assistant behaved, what is kept of whom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from pos_assist.manager.data_quality import texts as say
from pos_assist.manager.data_quality.words import Wording
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.filter_bar import FilterBar
from pos_assist.manager.parts.fresh_stamp import FreshStamp
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import kind
from pos_assist.manager.people.cards import Cards
from pos_assist.manager.people.desk import Desk
from pos_assist.manager.people.fresh_reading import FreshReading
from pos_assist.services.reporting.figures import Report
from pos_assist.services.reporting.ports import Choices
from pos_assist.services.reporting.request import Request

NARROW_CARD = 148  # pixels: all five side by side


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
        self.bar = FilterBar(overview, desk.today, fields=("tills", "stores"), comparing=False)
        self.stamp, self.banner = FreshStamp(overview, desk.local), kind(QLabel(), "ok")
        self.doubts, self.behaviour = Cards(office.theme, NARROW_CARD), Cards(office.theme)
        self.notice = [QLabel(line) for line in self._words.privacy(desk.person_days, desk.months)]
        self.states = States(self._figures(), office.texts("manager_shell"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.bar)
        column.addWidget(self.stamp)
        column.addWidget(self._scrolled(), 1)
        self.bar.asked.connect(self._read)
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
        self.reading.ask(lambda: (reporting.report(request), reporting.choices()))

    def _show(self, found: tuple[Report, Choices]) -> None:
        report, choices = found
        self._report = report
        self.bar.show_choices(choices)
        self.stamp.show_freshness(report.freshness, self._desk.now())
        what, text = self._words.banner(report)
        if not text:
            self.states.empty(self.texts.tr(say.NOTHING), self.texts.tr(say.NOTHING_HINT))
            return
        kind(self.banner, what).setText(text)
        self.doubts.show_cards(self._words.doubts(report))
        self.behaviour.show_cards(self._words.behaviour(report))
        self.states.content()
