"""Assigning one scenario to one person, and what became of those that were assigned."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.manager.parts.tile_grid import wrapped
from pos_assist.manager.practice import texts as say
from pos_assist.services.texts import Texts

NARROW = 560  # pixels: below, the fields stand below each other
MOST_NOTE = 200  # characters

Choice = tuple[str, str]  # key, text


class AssignPane(QWidget):
    """Two choices, a note and a button; beneath them the assignments as lines.

    Signals:
        assign(str, str, str): person, scenario and note.
        refused(str): why nothing is assigned, in one sentence.
    """

    assign = Signal(str, str, str)
    refused = Signal(str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        tr = texts.tr
        self.person, self.scenario = QComboBox(), QComboBox()
        for box in (self.person, self.scenario):
            box.setMinimumHeight(TOUCH)
            box.setMinimumContentsLength(10)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.note = QLineEdit()
        self.note.setMaxLength(MOST_NOTE)
        self.button = kind(QPushButton(tr(say.ASSIGN)), "primary")
        self.lines = wrapped(kind(QLabel(), "body"))
        self._fields = (
            Field(tr(say.PERSON), self.person),
            Field(tr(say.SCENARIO), self.scenario),
            Field(tr(say.NOTE), self.note, tr(say.NOTE_HELP)),
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.lines)
        self._arrange(narrow=False)
        self.button.clicked.connect(self._press)
        self.note.returnPressed.connect(self._press)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in order."""
        return self.person, self.scenario, self.note, self.button

    def show_choices(self, people: Sequence[Choice], scenarios: Sequence[Choice]) -> None:
        """Whoever and whatever is chosen stays so, where it is still there."""
        for box, choices in ((self.person, people), (self.scenario, scenarios)):
            chosen = box.currentData()
            box.clear()
            box.addItem("–", "")
            for key, text in choices:
                box.addItem(text, key)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def show_lines(self, lines: str) -> None:
        """What is assigned, in words."""
        self.lines.setText(lines)

    def assigned(self) -> None:
        """It is kept: the next one."""
        self.note.clear()
        self.scenario.setCurrentIndex(0)

    def fit(self, width: int) -> None:
        """Side by side, or below each other."""
        self._arrange(narrow=width < NARROW)

    def _press(self) -> None:
        person, scenario = self.person.currentData() or "", self.scenario.currentData() or ""
        if person and scenario:
            self.assign.emit(person, scenario, self.note.text().strip())
        else:
            self.refused.emit(self._texts.tr(say.CHOOSE))

    def _arrange(self, *, narrow: bool) -> None:
        person, scenario, note = self._fields
        for place, widget in enumerate((person, scenario, note, self.button)):
            if narrow:
                self._grid.addWidget(widget, place, 0, 1, 2)
            else:
                row, across = divmod(place, 2)
                self._grid.addWidget(widget, row, across)
        for across in (0, 1):
            self._grid.setColumnStretch(across, 1)
