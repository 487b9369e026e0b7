"""One way out of a stage: after which move, to where, what it does to the mood, and only if what holds."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QVBoxLayout, QWidget

from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.style import TOUCH
from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.value_texts import MOVES
from pos_assist.manager.scenarios.when_form import WhenForm
from pos_assist.manager.scenarios.words import stage_title
from pos_assist.services.practice.plot_editing import Step
from pos_assist.services.texts import Texts
from pos_assist.training.content import Plot, When
from pos_assist.training.values import MOST_MOOD

EVERYTHING_ELSE = "else"  # among the moves of the drop-down
SHOWN_LETTERS = 14  # of a drop-down, at least


class WayForm(QWidget):
    """Shows a step and hands back another one.

    Signals:
        edited(object): the `Step` as a person wants it. Another move makes it the last way of that move.
    """

    edited = Signal(object)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._step: Step | None = None
        tr = texts.tr
        self.moves, self.to = QComboBox(), QComboBox()
        for box in (self.moves, self.to):
            box.setMinimumHeight(TOUCH)
            box.setMinimumContentsLength(SHOWN_LETTERS)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for move, name in MOVES.items():
            self.moves.addItem(tr(name), move.value)
        self.moves.addItem(tr(say.EVERYTHING_ELSE), EVERYTHING_ELSE)
        self.mood = {what: _spin() for what in ("patience", "trust", "interest")}
        self.only_if, self.when = QPushButton(tr(say.ONLY_IF)), WhenForm(texts)
        self.only_if.setCheckable(True)
        self._lay_out()
        self.moves.activated.connect(lambda _place: self._edit())
        self.to.activated.connect(lambda _place: self._edit())
        self.when.edited.connect(self._edit)
        self.only_if.toggled.connect(self.when.setVisible)
        for spin in self.mood.values():
            spin.valueChanged.connect(lambda _value: self._edit())

    def _lay_out(self) -> None:
        tr, column = self._texts.tr, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Field(tr(say.MOVE), self.moves))
        column.addWidget(Field(tr(say.TO), self.to))
        row = QWidget()
        flow = Flow(spacing=10)
        row.setLayout(flow)
        for (what, spin), name in zip(self.mood.items(), (say.PATIENCE, say.TRUST, say.INTEREST), strict=True):
            spin.setObjectName(what)
            field = Field(tr(name), spin)
            spin.setAccessibleDescription(tr(say.MOOD))
            flow.addWidget(field)
        column.addWidget(Field(tr(say.MOOD), row))
        column.addWidget(self.only_if, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.when)
        self.when.hide()

    def show_step(self, step: Step, plot: Plot) -> None:
        """`edited` stays silent."""
        self._step = step
        self._silent(True)
        move = step.move.value if step.move is not None else EVERYTHING_ELSE
        self.moves.setCurrentIndex(self.moves.findData(move))
        self.to.clear()
        for key in dict.fromkeys([*plot.stages, step.way.to]):  # a stage that is not there is told by the check
            self.to.addItem(stage_title(plot, key, self._texts), key)
        self.to.setCurrentIndex(self.to.findData(step.way.to))
        for what, spin in self.mood.items():
            spin.setValue(getattr(step.way, what))
        self.only_if.setVisible(step.move is not None)  # what remains asks for nothing
        self.only_if.setChecked(step.way.when != When() and step.move is not None)
        self.when.setVisible(self.only_if.isChecked())
        self.when.show_when(step.way.when)
        self._silent(False)

    def _silent(self, silent: bool) -> None:
        for one in (self.moves, self.to, *self.mood.values()):
            one.blockSignals(silent)

    def _edit(self) -> None:
        step = self._step
        if step is None:
            return
        chosen = str(self.moves.currentData())
        move = None if chosen == EVERYTHING_ELSE else next(one for one in MOVES if one.value == chosen)
        added = {what: spin.value() for what, spin in self.mood.items()}
        when = self.when.when() if move is not None else When()
        self.edited.emit(Step(move, step.place, replace(step.way, to=self.to.currentData(), when=when, **added)))


def _spin() -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(-MOST_MOOD, MOST_MOOD)
    spin.setMinimumHeight(TOUCH)
    return spin
