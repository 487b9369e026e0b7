"""Tests: the list, one of them as it stands, and the form of a plan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pos_assist.errors import UserError
from pos_assist.manager.experiments import form_texts
from pos_assist.manager.experiments import texts as say
from pos_assist.manager.experiments.desk import Choices, Desk
from pos_assist.manager.experiments.detail import Detail
from pos_assist.manager.experiments.drafting import Draft, draft_of, plan_of
from pos_assist.manager.experiments.paper import document_of
from pos_assist.manager.experiments.plan_form import PlanForm
from pos_assist.manager.experiments.words import Wording
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.export_bar import ExportBar
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.table import Column, FilterTable
from pos_assist.manager.people.fresh_reading import FreshReading
from pos_assist.services.experimenting import Experimenting, Result, State
from pos_assist.services.paper.document import Document
from pos_assist.services.paper.words import Words
from pos_assist.ui.theme import Theme

WIDE = 620  # pixels of the page: list and test side by side
LIST_WIDTH, LIST_HEIGHT = 290, 180


class ExperimentsPage(Page):
    """A list and what is chosen in it."""

    KEY = "experiments"
    CONTEXT = "manager_people"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; nothing is read before it is opened."""
        super().__init__(office, parent)
        self._desk = desk
        self._results: tuple[Result, ...] | None = None
        self._choices = Choices()
        self._wanted = ""  # which is to be stood on
        self.reading = FreshReading(office, self)
        tr, shell = self.texts.tr, office.texts("manager_shell")
        self.new = kind(QPushButton(tr(say.NEW)), "primary")
        columns = (Column(tr(say.NAME)), Column(tr(say.STATE), 120))
        self.table = FilterTable(columns, shell, name=tr(say.LIST))
        self.table.search.hide()  # a shop has a handful of tests
        self.table.count.hide()
        self.export = ExportBar(office, self._document)
        self.detail, self.form = Detail(self.texts, office.theme), PlanForm(self.texts)
        self._stack = QStackedWidget()
        for one in (QWidget(), self.detail, self.form):
            self._stack.addWidget(_scrolled(one))
        self._list = QWidget()
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.states = States(self._content(), shell)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.states)
        self._connect()

    def _content(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.new)
        column.addWidget(self.table, 1)
        column.addWidget(self.export)
        inside.setLayout(self._split)
        self._split.setContentsMargins(0, 0, 0, 0)
        self._split.addWidget(self._list)
        self._split.addWidget(self._stack, 1)
        return inside

    @property
    def _writing(self) -> bool:
        return self._stack.currentIndex() == 2

    def _connect(self) -> None:
        self.reading.shown.connect(self._show)
        self.reading.failed.connect(lambda error: self.states.error(error, self._read))
        self.new.clicked.connect(lambda: self._plan(None))
        self.table.chosen.connect(self._choose)
        self.detail.change.connect(lambda: self._plan(self._chosen()))
        self.detail.start.connect(lambda: self._act(lambda tests, one: tests.start(one, self.office.by), say.STARTED))
        self.detail.conclude.connect(
            lambda: self._act(lambda tests, one: tests.conclude(one, self.office.by), say.WAS_CONCLUDED)
        )
        self.detail.stop.connect(
            lambda why: self._act(lambda tests, one: tests.stop(one, why, self.office.by), say.WAS_STOPPED)
        )
        self.export.told.connect(self.told)
        self.export.failed.connect(self.failed)
        self.form.reckon.connect(self._reckon)
        self.form.saved.connect(self._save)
        self.form.left.connect(self._show_chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """List and test side by side, or one above the other."""
        super().resizeEvent(event)
        wide = event.size().width() >= WIDE
        self._split.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._list.setMaximumSize(LIST_WIDTH if wide else 16_777_215, 16_777_215 if wide else LIST_HEIGHT)
        self._list.setMinimumWidth(LIST_WIDTH if wide else 0)

    def open(self, what: str = "") -> None:
        """Read on the first look; `what` names a test."""
        if self._results is None:
            self._read(what)
        elif what:
            self.table.select(what)

    def reload(self) -> None:
        """Read again at the next look."""
        self._results = None
        self.reading.again()

    def leave(self) -> bool:
        """Not while a plan waits to be saved."""
        if self._writing and self.form.is_changed:
            self.form.refuse(self.texts.tr(form_texts.UNSAVED))
            return False
        return True

    def save(self) -> None:
        """The plan that is being written."""
        if self._writing:
            self.form.save()

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self.detail.wear(theme)

    def _read(self, select: str = "") -> None:
        tests = self.office.experiments
        if tests is None:
            self.states.empty(self.texts.tr(say.NOTHING))
            return
        self._wanted = select
        self.states.reading()
        self.reading.ask(lambda: (tests.all(), self._desk.choices(self.texts)))

    def _show(self, found: tuple[tuple[Result, ...], Choices]) -> None:
        if self._writing and self.form.is_changed:  # what is new is shown when the plan is done with
            return
        results, choices = self._results, self._choices = found
        self._wording = Wording(self.texts, choices.currency, self._desk.names(self.texts.language), choices)
        if not results:
            self.states.empty(
                self.texts.tr(say.NOTHING), self.texts.tr(say.NOTHING_HINT), self.texts.tr(say.NEW), self._plan_first
            )
            return
        self.states.content()
        kept = self._wanted or next(iter(self.table.selected()), results[0].plan.experiment_id)
        self.table.show_rows(self._wording.list_rows(results))
        self.table.select(kept)
        self._show_chosen()

    def _plan_first(self) -> None:
        self.states.content()
        self._plan(None)

    def _choose(self, _keys: list[str]) -> None:
        if not self._writing or self.leave():
            self._show_chosen()

    def _chosen(self) -> Result | None:
        keys = self.table.selected()
        return next((one for one in self._results or () if keys and one.plan.experiment_id == keys[0]), None)

    def _show_chosen(self) -> None:
        result = self._chosen()
        self._stack.setCurrentIndex(0 if result is None else 1)
        if result is not None:
            self.detail.show_result(result, self._wording)
        elif not self._results:
            self._show(((), self._choices))

    def _document(self) -> Document | None:
        """The chosen test, for paper and files."""
        result = self._chosen()
        if result is None:
            return None
        paper, figures = self.office.texts("paper"), self.office.texts("figures")
        words = Words(paper, figures, self._choices.currency, self._desk.local)
        return document_of(result, self._wording, words, self._desk.now())

    def _plan(self, result: Result | None) -> None:
        draft = draft_of(result.plan) if result is not None and result.state is State.DRAFT else None
        self.form.begin(draft, self._choices, self._desk.today(), self._desk.new_id())
        self._stack.setCurrentIndex(2)

    def _reckon(self, draft: Draft) -> None:
        tests, plan = self.office.experiments, plan_of(draft, self.texts)
        if tests is not None:
            self.form.busy(True)
            self.office.run(
                lambda: tests.needed(plan), self.form.reckoned, lambda error: self._refused(error, self.form)
            )

    def _save(self, draft: Draft) -> None:
        tests, plan, by = self.office.experiments, plan_of(draft, self.texts), self.office.by
        if tests is not None:
            self.office.run(
                lambda: tests.save(plan, by),
                lambda _: self._saved(plan.experiment_id),
                lambda e: self._refused(e, self.form),
            )

    def _saved(self, experiment_id: str) -> None:
        self._stack.setCurrentIndex(0)
        self.told.emit(self.texts.tr(form_texts.SAVED))
        self._read(experiment_id)

    def _act(self, do: Callable[[Experimenting, str], None], said: str) -> None:
        tests, result = self.office.experiments, self._chosen()
        if tests is None or result is None:
            return
        one = result.plan.experiment_id
        self.office.run(lambda: do(tests, one), lambda _: self._acted(said), lambda e: self._refused(e, self.detail))

    def _acted(self, said: str) -> None:
        self.told.emit(self.texts.tr(said))
        self._read()

    def _refused(self, error: Exception, where: PlanForm | Detail) -> None:
        if isinstance(error, UserError):
            where.refuse(" ".join(filter(None, (error.title, error.hint))))
        else:
            where.refuse("")
            self.failed.emit(error)


def _scrolled(inside: QWidget) -> QScrollArea:
    scroll = QScrollArea(widgetResizable=True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    return scroll
