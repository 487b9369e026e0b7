"""'Test on a basket': the real decision for a live, paid or typed basket, under the rules in force or unsaved ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from pos_assist.errors import UserError
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.states import States
from pos_assist.manager.rules import texts as rules_say
from pos_assist.manager.rules.desk import Desk
from pos_assist.manager.rules.reading import Look, Reading
from pos_assist.manager.trial import texts as say
from pos_assist.manager.trial.asking import Answer, Counter, answer
from pos_assist.manager.trial.basket_pane import COMPARE, BasketPane
from pos_assist.manager.trial.result_view import ResultView
from pos_assist.manager.trial.screen import Screen
from pos_assist.services.trial import Standing

NARROW = 700  # pixels: below, the answer stands under the basket


class Loaded(NamedTuple):
    """Read on the worker."""

    reading: Reading
    standing: Standing
    things: list[tuple[str, str, str]]


class TrialPage(Page):
    """Nothing is shown at the till and nothing is recorded."""

    KEY = "trial"
    CONTEXT = "manager_rules"
    TITLE = rules_say.TRIAL
    HELP = rules_say.TRIAL_HELP

    def __init__(
        self, office: Office, desk: Desk, standing: Callable[[], Standing], parent: QWidget | None = None
    ) -> None:
        """`standing` reads the till, on the worker."""
        super().__init__(office, parent)
        self._desk, self._standing = desk, standing
        self._loaded: Loaded | None = None
        self._stale = True
        self._wanted = ""
        self._screen = Screen(self.texts)
        self.form = BasketPane(self.texts)
        self.form.store.setText(desk.store)
        self.result = ResultView(self.texts)
        self.halves = QSplitter()
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(self.form)
        self.halves.addWidget(self.result)
        self.halves.setSizes([400, 500])
        self.states = States(self.halves, office.texts("manager_shell"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.states)
        self.form.ask.connect(self.ask)
        self.result.again.clicked.connect(lambda: self._unfold(answer_alone=False))
        self.result.copied.connect(lambda: self.told.emit(self.texts.tr(say.COPIED)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Side by side where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.halves.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        if not narrow:
            self._unfold(answer_alone=False)

    def _unfold(self, *, answer_alone: bool) -> None:
        """Where there is no room for both, the answer stands alone until the basket is wanted again."""
        self.form.setVisible(not answer_alone)
        self.result.again.setVisible(answer_alone)
        if answer_alone:
            self.result.tree.setFocus()

    def open(self, what: str = "") -> None:
        """`what`: a product to put into the basket ('sku:…'), 'draft' to compare what is unsaved, '' as it was left."""
        self.form.offer_drafts(self._desk.drafts.changes)
        self._wanted = what
        if self._stale:
            self._read()
        else:
            self._begin()

    def reload(self) -> None:
        """Read again at the next look, or now."""
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        office, standing, texts = self.office, self._standing, self.texts
        readings, findable = self._desk.readings, self._desk.findable

        def job() -> Loaded:
            reading = readings.read(office)
            return Loaded(reading, standing(), findable.of(reading, texts))

        office.run(job, self._show, lambda error: self.states.error(error, self._read))

    def _show(self, loaded: Loaded) -> None:
        self._loaded, self._stale = loaded, False
        self.form.offer(Look(loaded.reading, self._desk.policy, self.texts), loaded.standing, loaded.things)
        self.states.content()
        if loaded.standing.problem:
            self.told.emit(f"{self.texts.tr(say.NOT_CONNECTED)} {loaded.standing.problem}")
        self._begin()

    def _begin(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted == "draft":
            self.form.choose_rules(COMPARE)
            if self.form.lines.entries():
                self.ask()
        elif wanted:
            self.form.lines.add(wanted)

    def ask(self) -> None:
        """Decide on the worker and show the answer."""
        loaded, now = self._loaded, self._desk.now()
        asked = self.form.asked(now)
        if loaded is None or asked is None:
            return
        if not asked.key and not asked.lines:
            self.result.say_wrong(self.texts.tr(say.EMPTY_BASKET))
            return
        office, policy = self.office, self._desk.policy
        self.form.run.setEnabled(False)
        office.run(
            lambda: answer(asked, Counter(loaded.reading, loaded.standing, policy, now), office.editing),
            self._answered,
            self._failed,
        )

    def _answered(self, found: Answer) -> None:
        self.form.run.setEnabled(True)
        told = (
            self._screen.of(found.trial) if found.before is None else self._screen.compared(found.before, found.trial)
        )
        self.result.show_told(told)
        self._unfold(answer_alone=self.width() < NARROW)

    def _failed(self, error: Exception) -> None:
        self.form.run.setEnabled(True)
        if isinstance(error, UserError):
            self.result.say_wrong(str(error))
        else:
            self.failed.emit(error)
