"""The page "Scenarios": the list, or the one that is open; saved, copied, brought in, handed in, taken up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.states import States
from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.editor import Editor
from pos_assist.manager.scenarios.errands import Errands
from pos_assist.manager.scenarios.list_pane import Action, ListPane
from pos_assist.manager.scenarios.play_pane import Scenes
from pos_assist.manager.scenarios.writing import Writing
from pos_assist.services.practice.plot_editing import copied, free_key, in_order, new_plot
from pos_assist.services.practice.workshop import Reading, Scenario, Standing, Workshop
from pos_assist.training.content import Plot

Names = Callable[[], Mapping[str, str]]


class ScenariosPage(Page):
    """What is written lives in `Writing` until it is saved or given up."""

    KEY: ClassVar[str] = "scenarios"
    CONTEXT: ClassVar[str] = "manager_scenarios"
    TITLE: ClassVar[str] = say.TITLE
    HELP: ClassVar[str] = say.HELP

    def __init__(self, office: Office, workshop: Workshop, scenes: Scenes, names: Names = dict) -> None:
        """`workshop`: for the trainer, or for somebody who practises; `names` of staff by id (on a worker)."""
        super().__init__(office)
        self._workshop, self._read_names = workshop, names
        self._names: Mapping[str, str] = {}
        self.errands = Errands(office.run, workshop, self.texts, self)
        self._reading: Reading | None = None
        self.writing = Writing()
        shell = office.texts("manager_shell")
        self.list = ListPane(self.texts, shell, workshop.author, is_trainer=workshop.is_trainer)
        self.editor = Editor(office, scenes, self.texts)
        self._stack = QStackedWidget()
        for part in (self.list, self.editor):
            self._stack.addWidget(part)
        self._states = States(self._stack, shell)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._states)
        self.list.asked.connect(self.do)
        self.editor.edited.connect(self._edited)
        self.editor.left.connect(self.close_scenario)
        self.editor.copy.connect(self._copy_open)
        self.editor.save.connect(self.save)
        self.editor.discard.connect(self._discard)
        self.editor.failed.connect(self.failed)
        self.errands.told.connect(self.told)
        self.errands.failed.connect(self.failed)
        self.errands.changed.connect(self._read)
        self.errands.brought.connect(self._brought_in)

    def open(self, what: str = "") -> None:
        """Reads at first; `what`: the key of a scenario to open."""
        if self._reading is None:
            self._states.reading()
            self._read(lambda: self._open(what) if what else None)
        elif what:
            self._open(what)

    def reload(self) -> None:
        """Read again when it is looked at next, at once where it is seen; what is being written stays."""
        self._reading = None
        if self.isVisible():
            self.open()

    def leave(self) -> bool:
        """Not with something unsaved."""
        if self.writing.unsaved:
            self.told.emit(self.texts.tr(say.SAVE_FIRST))
            return False
        return True

    def save(self) -> None:
        """Ctrl+S: keep what is open; the trainer's is played where nothing is wrong with it."""
        plot, reading, workshop = self.writing.plot, self._reading, self._workshop
        if plot is not None and reading is not None and self.writing.unsaved:
            self.office.run(lambda: workshop.save(plot, reading), self._saved, self.failed.emit)

    def undo(self) -> bool:
        """Ctrl+Z: a step of what is open, else what was deleted; never the shop's rules."""
        if self.writing.step_back():
            self._show_open()
        elif self.writing.plot is not None or not self.errands.put_back():
            self.told.emit(self.texts.tr(say.NOTHING_BACK))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape: back to the list; there it is the window's."""
        if event.key() == Qt.Key.Key_Escape and self.writing.plot is not None:
            self.close_scenario()
        else:
            super().keyPressEvent(event)

    def do(self, action: Action, key: str) -> None:
        """A button of the list, or Enter in it."""
        reading = self._reading
        if reading is None:
            return
        if action is Action.NEW:
            self._begin(new_plot(free_key("scenario", reading.taken)))
        elif action is Action.IMPORT:
            self.errands.bring_in(reading)
        elif action is Action.OPEN:
            self._open(key)
        elif action is Action.COPY and key in reading.scenarios:
            self._begin(self._copy(reading.scenarios[key].plot, reading))
        elif key in reading.scenarios:
            self.errands.do(action, reading.scenarios[key], reading)

    def close_scenario(self) -> None:
        """Back to the list."""
        if self.leave():
            key = self.writing.plot.key if self.writing.plot is not None else ""
            self.writing.close()
            self._show_list(key)
            self.list.table.view.setFocus()

    def _copy(self, plot: Plot, reading: Reading) -> Plot:
        return copied(plot, free_key(plot.key, reading.taken))

    def _copy_open(self) -> None:
        if self.writing.plot is not None and self._reading is not None:
            self._begin(self._copy(self.writing.plot, self._reading))

    def _begin(self, plot: Plot) -> None:
        """Something new: it is nowhere before it is saved."""
        self.writing.open(in_order(plot), None)
        self._show_open()

    def _open(self, key: str) -> None:
        scenario = self._reading.scenarios.get(key) if self._reading is not None else None
        if scenario is not None and self.leave():
            self.writing.open(in_order(scenario.plot), scenario.plot)
            self._show_open()

    def _show_open(self) -> None:
        plot, reading = self.writing.plot, self._reading
        if plot is None or reading is None:
            return
        self.editor.show_plot(plot, reading, may_change=self._may_change(plot), unsaved=self.writing.unsaved)
        if self._stack.currentWidget() is not self.editor:
            self._stack.setCurrentWidget(self.editor)
            self.editor.tabs.setFocus()
        self._states.content()

    def _may_change(self, plot: Plot) -> bool:
        known = self._reading.scenarios.get(plot.key) if self._reading is not None else None
        return known is None or self._workshop.may_change(known)

    def _show_list(self, chosen: str = "") -> None:
        if self._reading is not None:
            self.list.show_reading(self._reading, self._names, chosen)
            self._stack.setCurrentWidget(self.list)
            self._states.content()

    def _edited(self, plot: Plot, where: str) -> None:
        self.writing.put(plot, where)
        self.editor.show_unsaved(self.writing.unsaved)

    def _discard(self) -> None:
        if self.writing.discard() is None:
            self._show_list()
        else:
            self._show_open()

    def _saved(self, scenario: Scenario) -> None:
        self.writing.kept(scenario.plot)
        said = {Standing.IN_PLAY: say.PLAYED, Standing.HANDED_IN: say.KEPT_FOR}.get(scenario.standing, say.KEPT)
        if scenario.standing is Standing.DRAFT and not self._workshop.is_trainer:
            said = say.KEPT_OWN
        self.told.emit(self.texts.tr(said))
        self._read()

    def _brought_in(self, plot: Plot) -> None:
        self._begin(plot)
        self.told.emit(self.texts.tr(say.BROUGHT_IN))

    def _read(self, then: Callable[[], None] | None = None) -> None:
        def job() -> tuple[Reading, Mapping[str, str]]:
            return self._workshop.read(), self._read_names()

        self.office.run(job, lambda found: self._show(found[0], found[1], then), self._not_read)

    def _not_read(self, error: Exception) -> None:
        self._states.error(error, self._read)

    def _show(self, reading: Reading, names: Mapping[str, str], then: Callable[[], None] | None) -> None:
        self._reading, self._names = reading, names
        if self.writing.plot is not None:
            self._show_open()
        else:
            self._show_list(self.list.key)
        if then is not None:
            then()
