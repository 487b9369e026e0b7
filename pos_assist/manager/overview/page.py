"""The overview: asks for its figures on a worker, shows what is known at once and takes in what is new meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pos_assist.errors import UserError
from pos_assist.manager.office import Office
from pos_assist.manager.overview import texts as say
from pos_assist.manager.overview.blocks import GAP, Guards, Question, Worth
from pos_assist.manager.overview.change import Change
from pos_assist.manager.overview.charts import Charts
from pos_assist.manager.overview.desk import Desk
from pos_assist.manager.overview.loading import Loader, Shown
from pos_assist.manager.overview.marks import behind
from pos_assist.manager.overview.paper import document_of
from pos_assist.manager.overview.words import Words
from pos_assist.manager.page import Page
from pos_assist.manager.parts.export_bar import ExportBar
from pos_assist.manager.parts.figure_words import FigureWords
from pos_assist.manager.parts.filter_bar import FilterBar
from pos_assist.manager.parts.fresh_stamp import FreshStamp
from pos_assist.manager.parts.linking import request_of
from pos_assist.manager.parts.states import States
from pos_assist.services.paper import words as paper
from pos_assist.services.paper.document import Document
from pos_assist.ui.theme import Theme

WIDE = 700  # pixels: below, everything stands in one column
PAGES = {"rule": "offers", "script": "scripts"}


class OverviewPage(Page):
    """Three questions with their answers, then the trend and the funnel."""

    KEY = "overview"
    CONTEXT = "manager_overview"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; reads on `open`."""
        super().__init__(office, parent)
        self._desk = desk
        self._shown: Shown | None = None
        self._words: Words | None = None
        self.stamp = FreshStamp(self.texts, desk.local)
        self.export = ExportBar(office, self._document)
        self.bar = FilterBar(self.texts, desk.today, right=(self.stamp, self.export))
        self.loader = Loader(office, self)
        tr = self.texts.tr
        self.questions = {one: Question(tr(one)) for one in (say.WORTH, say.HARM, say.CHANGE)}
        self.worth, self.guards = Worth(office.theme), Guards()
        self.change, self.charts = Change(self.texts, office.theme), Charts(self.texts, office.theme)
        self.states = States(self._content(), office.texts("manager_shell"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 8)
        column.setSpacing(GAP)
        column.addWidget(self.bar)
        column.addWidget(self.states, 1)
        self._connect()

    def _content(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        blocks = (self.worth, self.guards, self.change)
        for question, block in zip(self.questions.values(), blocks, strict=True):
            column.addWidget(question)
            column.addWidget(block)
            column.addSpacing(2)
        column.addWidget(self.charts, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    def _connect(self) -> None:
        self.bar.asked.connect(self.loader.ask)
        self.loader.shown.connect(self._show)
        self.loader.taking_in.connect(self.stamp.taking_in)
        self.loader.failed.connect(self._failed)
        for block in (self.worth, self.guards, self.change, self.charts):
            block.pressed.connect(self._drill)
        self.change.opened.connect(self._open)
        self.export.told.connect(self.told)
        self.export.failed.connect(self.failed)

    def open(self, what: str = "") -> None:
        """Read at the first look, and when something may have changed since; `what`: a request, as `said`."""
        if what:
            self.bar.show_request(request_of(what))
        if self.loader.stale or what:
            self.loader.ask(self.bar.request, refresh=self.loader.stale)

    def reload(self) -> None:
        """Take in what is new at the next look, or now."""
        self.loader.stale = True

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        for block in (self.worth, self.change, self.charts):
            block.wear(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Side by side, or one beneath the other."""
        super().resizeEvent(event)
        for block in (self.worth, self.guards, self.change, self.charts):
            block.arrange(narrow=event.size().width() < WIDE)

    def _show(self, shown: Shown) -> None:
        self._shown, tr = shown, self.texts.tr
        self.bar.show_choices(shown.choices)
        report = shown.overview.report
        self.stamp.show_freshness(report.freshness, self._desk.now())
        funnel = shown.overview.funnel
        if not (funnel.receipts or funnel.eligible or funnel.cards_shown):
            never = FreshStamp.until(report.freshness) is None
            if report.freshness.trouble:  # nothing is known, not nothing sold
                self._failed(UserError(report.freshness.trouble))
            else:
                self.states.empty(
                    tr(say.NO_FACTS if never else say.EMPTY), tr(say.NO_FACTS_HINT if never else say.EMPTY_HINT)
                )
            return
        words = Words(shown.overview, FigureWords(self.texts, self.office.texts("figures"), report.currency))
        self._words = words
        harm, guards = words.harm()
        self.questions[say.WORTH].say(words.worth(), "error" if words.overview.verdict.verdict == "blocked" else "")
        self.questions[say.HARM].say(harm)
        self.questions[say.CHANGE].say(words.attention())
        self.worth.show_words(words)
        self.guards.show_guards(guards)
        self.change.show_words(words)
        self.states.content()
        self.charts.show_words(words)

    def _document(self) -> Document | None:
        """What is shown, for paper and files."""
        if self._words is None:
            return None
        texts, currency = self.office.texts, self._words.words.currency
        words = paper.Words(texts("paper"), texts("figures"), currency, self._desk.local, self.bar.described())
        return document_of(self._words, words, self._desk.now())

    def _failed(self, error: Exception) -> None:
        self.states.error(error, lambda: self.loader.ask(self.bar.request, refresh=True))

    def _drill(self, key: str) -> None:
        if self._shown is not None:
            self.go.emit("receipts", behind(key, self.bar.request, self._shown.overview))

    def _open(self, key: str) -> None:
        what, _, name = key.partition(":")
        if name:
            self.go.emit(PAGES[what], name)
