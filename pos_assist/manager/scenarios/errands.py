"""What the buttons of the list ask of the workshop: on the worker, and told when it is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from pos_assist.manager.office import Run
from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.list_pane import Action
from pos_assist.manager.scenarios.words import title_of
from pos_assist.services.practice.workshop import Reading, Scenario, Workshop
from pos_assist.services.texts import Texts
from pos_assist.training.content import Plot

Ask = Callable[[QWidget, str, str, str], str]  # parent, title, a name, filter: a path, '' = none


def ask_where_from(parent: QWidget, title: str, _name: str, filters: str) -> str:
    """A file that is there."""
    return QFileDialog.getOpenFileName(parent, title, "", filters)[0]


def ask_where_to(parent: QWidget, title: str, name: str, filters: str) -> str:
    """A file that may be new."""
    return QFileDialog.getSaveFileName(parent, title, name, filters)[0]


class Errands(QWidget):
    """Never seen: a parent for file dialogs.

    Signals:
        told(str): it is done, in one sentence.
        failed(object): an Exception.
        changed(): scenarios are to be read again.
        brought(object): a `Plot` from a file, kept nowhere yet.
    """

    told = Signal(str)
    failed = Signal(object)
    changed = Signal()
    brought = Signal(object)

    def __init__(self, run: Run, workshop: Workshop, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._run, self._workshop, self._texts = run, workshop, texts
        self.ask_from: Ask = ask_where_from
        self.ask_to: Ask = ask_where_to
        self._gone: Scenario | None = None  # what was deleted last

    def do(self, action: Action, scenario: Scenario, reading: Reading) -> None:
        """With the chosen one; what is not for the workshop is left alone."""
        workshop = self._workshop
        if action is Action.EXPORT:
            self._export(scenario.plot)
        elif action is Action.DELETE:
            self._gone = scenario
            said = self._texts.tr(say.DELETED).format(title=title_of(scenario.plot, self._texts))
            self._change(lambda: workshop.remove(scenario), said)
        elif action is Action.TAKE_UP:
            self._change(lambda: workshop.take_up(scenario, reading), self._texts.tr(say.TAKEN_UP))
        elif action is Action.HAND_IN:
            self._change(lambda: workshop.hand_in(scenario, reading), self._texts.tr(say.HANDED_IN))
        elif action is Action.GIVE_BACK:
            self._change(lambda: workshop.give_back(scenario), self._texts.tr(say.GIVEN_BACK))

    def put_back(self) -> bool:
        """What was deleted last stands again where it stood. False: nothing was."""
        gone, workshop = self._gone, self._workshop
        if gone is None:
            return False
        self._gone = None
        said = self._texts.tr(say.BROUGHT_BACK).format(title=title_of(gone.plot, self._texts))
        self._change(lambda: workshop.put_back(gone), said)
        return True

    def bring_in(self, reading: Reading) -> None:
        """From a file that is asked for."""
        tr, workshop = self._texts.tr, self._workshop
        name = self.ask_from(self, tr(say.FILE_IN), "", tr(say.TOML))
        if name:
            self._run(lambda: workshop.bring_in(Path(name), reading), self.brought.emit, self.failed.emit)

    def _export(self, plot: Plot) -> None:
        tr, workshop = self._texts.tr, self._workshop
        name = self.ask_to(self, tr(say.FILE_OUT), f"{plot.key}.toml", tr(say.TOML))
        if name:
            path = Path(name) if Path(name).suffix == ".toml" else Path(f"{name}.toml")
            said = tr(say.WRITTEN).format(file=path)
            self._run(lambda: workshop.export(plot, path), lambda _: self.told.emit(said), self.failed.emit)

    def _change(self, job: Callable[[], Any], said: str) -> None:
        def done(_result: object) -> None:
            self.told.emit(said)
            self.changed.emit()

        self._run(job, done, self.failed.emit)
