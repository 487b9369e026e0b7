"""All scenarios: the table, what the chosen one teaches, and what may be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.table import Column, FilterTable
from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.listing import rows_of
from pos_assist.manager.scenarios.words import in_language
from pos_assist.services.practice.workshop import Reading, Scenario, Standing, Unreadable
from pos_assist.services.texts import Texts

NARROW = 560  # pixels: below, the table leaves out what is right


class Action(Enum):
    """What a button asks for."""

    OPEN = "open"
    COPY = "copy"
    NEW = "new"
    TAKE_UP = "take_up"
    GIVE_BACK = "give_back"
    HAND_IN = "hand_in"
    EXPORT = "export"
    IMPORT = "import"
    DELETE = "delete"


NAMES = {
    Action.OPEN: say.OPEN,
    Action.COPY: say.COPY,
    Action.NEW: say.NEW,
    Action.TAKE_UP: say.TAKE_UP,
    Action.GIVE_BACK: say.GIVE_BACK,
    Action.HAND_IN: say.HAND_IN,
    Action.EXPORT: say.EXPORT,
    Action.IMPORT: say.IMPORT,
    Action.DELETE: say.DELETE,
}
ALWAYS = (Action.NEW, Action.IMPORT)
OF_ANY = (Action.OPEN, Action.COPY, Action.EXPORT)


def possible(scenario: Scenario | None, author: str, *, is_trainer: bool) -> frozenset[Action]:
    """What may be done with the chosen one."""
    if scenario is None:
        return frozenset(ALWAYS)
    found = {*ALWAYS, *OF_ANY}
    own = scenario.author == author
    if scenario.standing is Standing.HANDED_IN:
        found |= {Action.TAKE_UP, Action.GIVE_BACK} if is_trainer else {Action.GIVE_BACK}
    if scenario.standing is Standing.DRAFT and own:
        found |= {Action.DELETE, Action.TAKE_UP if is_trainer else Action.HAND_IN}
    if scenario.standing is Standing.IN_PLAY and is_trainer:
        found |= {Action.DELETE}
    return frozenset(found)


class ListPane(QWidget):
    """Shows a reading.

    Signals:
        asked(object, str): an `Action`, and the key of the chosen scenario ('' = none).
    """

    asked = Signal(object, str)

    def __init__(self, texts: Texts, shell: Texts, author: str, *, is_trainer: bool) -> None:
        super().__init__()
        self._texts, self._author, self._is_trainer = texts, author, is_trainer
        self._scenarios: dict[str, Scenario] = {}
        tr = texts.tr
        columns = (Column(tr(say.NAME)), Column(tr(say.RIGHT), 330, room=NARROW), Column(tr(say.STATE), 150))
        self.table = FilterTable(columns, shell, name=tr(say.LIST))
        self.buttons = {action: QPushButton(tr(name)) for action, name in NAMES.items()}
        if not is_trainer:  # whoever handed it in takes it back
            self.buttons[Action.GIVE_BACK].setText(tr(say.TAKE_BACK))
        kind(self.buttons[Action.OPEN], "primary")
        self.lesson, self.broken = QLabel(), kind(QLabel(), "warning")
        for label in (self.lesson, self.broken):
            label.setWordWrap(True)
        row = QWidget()
        self._row = Flow(*self.buttons.values())
        row.setLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.broken, self.table, self.lesson, row):
            column.addWidget(part, int(part is self.table))
        self.broken.hide()
        self.table.chosen.connect(lambda _keys: self._show_chosen())
        self.table.opened.connect(lambda key: self.asked.emit(Action.OPEN, key))
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _on, one=action: self.asked.emit(one, self.key))

    @property
    def key(self) -> str:
        """Of the chosen scenario; '' = none."""
        return next(iter(self.table.selected()), "")

    def show_reading(self, reading: Reading, names: Mapping[str, str], chosen: str = "") -> None:
        """Everything this author may see; `names` of staff by id; `chosen`: what is looked at."""
        self._scenarios = dict(reading.scenarios)
        self.table.show_rows(rows_of(reading.scenarios.values(), self._texts, self._author, names))
        self._show_broken(reading.unreadable)
        if chosen in self._scenarios:
            self.table.select(chosen)
        elif not self.key and self.table.model.rows:
            self.table.select(self.table.model.rows[0].key)
        self._show_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The state takes less where it is narrow."""
        super().resizeEvent(event)
        self.table.view.setColumnWidth(2, 110 if event.size().width() < NARROW else 150)

    def _show_broken(self, files: Sequence[Unreadable]) -> None:
        told = [self._texts.tr(say.UNREADABLE).format(file=one.file, why=one.why) for one in files]
        self.broken.setText("\n".join(told))
        self.broken.setVisible(bool(told))

    def _show_chosen(self) -> None:
        scenario = self._scenarios.get(self.key)
        lesson = in_language(scenario.plot.lesson, self._texts.language) if scenario else ""
        self.lesson.setText(lesson or self._texts.tr(say.CHOOSE))
        self.lesson.setVisible(bool(lesson) or scenario is None)
        can = possible(scenario, self._author, is_trainer=self._is_trainer)
        for action, button in self.buttons.items():
            button.setVisible(action in can)
        self._row.invalidate()
