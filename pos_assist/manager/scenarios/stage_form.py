"""One stage: the customer's words, whether it ends here, and the ways out of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.style import TOUCH
from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.lines_field import LinesField
from pos_assist.manager.scenarios.value_texts import ENDS
from pos_assist.manager.scenarios.way_form import WayForm
from pos_assist.manager.scenarios.words import way_words
from pos_assist.services.practice.plot_editing import (
    Step,
    new_plot,
    steps,
    with_lines,
    with_step,
    with_step_earlier,
    without_step,
)
from pos_assist.services.texts import Texts
from pos_assist.training.content import Plot, Stage, Way
from pos_assist.training.values import End, Move
from pos_assist.training.wording import PLACEHOLDERS

WAYS_HEIGHT = 170  # pixels
FLAGS = (("doubts", say.DOUBTS), ("yes", say.TOOK_IT), ("no", say.IS_NO))


class StageForm(QWidget):
    """Shows a stage and hands back another one.

    Signals:
        edited(object, str): the `Stage` as it is now, and the field in which it was typed ('' = chosen).
    """

    edited = Signal(object, str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._stage, self._plot = Stage("", {}), new_plot("")  # nothing is edited before something is shown
        self._steps: list[Step] = []
        self._may_change = True
        tr = texts.tr
        self.says = LinesField(texts, tr(say.SAYS))
        self.ends = QComboBox()
        self.ends.setMinimumHeight(TOUCH)
        self.ends.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.ends.addItem(tr(say.GOES_ON), None)
        for end, name in ENDS.items():
            self.ends.addItem(tr(name), end.value)
        self.flags = {what: QCheckBox(tr(name)) for what, name in FLAGS}
        self.ways = QListWidget()
        self.ways.setWordWrap(True)
        self.ways.setFixedHeight(WAYS_HEIGHT)
        self.new_way, self.delete_way = QPushButton(tr(say.NEW_WAY)), QPushButton(tr(say.DELETE_WAY))
        self.earlier = QPushButton(tr(say.EARLIER))
        self.way = WayForm(texts)
        self._beneath = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        tr, column = self._texts.tr, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        names = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        column.addWidget(Field(tr(say.SAYS), self.says, tr(say.SAYS_HELP).format(names=names)))
        column.addWidget(Field(tr(say.ENDS), self.ends))
        for box in self.flags.values():
            box.setMinimumHeight(TOUCH)
            column.addWidget(box)
        inner = QVBoxLayout(self._beneath)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(Field(tr(say.WAYS), self.ways))
        buttons = QWidget()
        flow = Flow(self.new_way, self.delete_way, self.earlier)
        buttons.setLayout(flow)
        inner.addWidget(buttons)
        inner.addWidget(self.way)
        column.addWidget(self._beneath)
        column.addStretch(1)

    def _connect(self) -> None:
        self.says.edited.connect(self._said)
        self.ends.activated.connect(lambda _place: self._ended())
        for what, box in self.flags.items():
            box.clicked.connect(lambda on, one=what: self._emit(replace(self._stage, **{one: on})))
        self.ways.currentRowChanged.connect(self._show_way)
        self.way.edited.connect(self._changed)
        self.new_way.clicked.connect(self._add)
        self.delete_way.clicked.connect(self._remove)
        self.earlier.clicked.connect(self._earlier)

    def show_stage(self, stage: Stage, plot: Plot) -> None:
        """Another stage, or this one after a change; the way that was chosen stays so."""
        at = self.ways.currentRow() if self._stage.key == stage.key else 0
        self._stage, self._plot, self._steps = stage, plot, steps(stage)
        self.says.show_lines(stage.says)
        self.ends.setCurrentIndex(self.ends.findData(stage.ends.value if stage.ends else None))
        for what, box in self.flags.items():
            box.setChecked(getattr(stage, what))
            box.setVisible(stage.ends is None)
        self._beneath.setVisible(stage.ends is None)
        self.ways.blockSignals(True)
        self.ways.clear()
        self.ways.addItems([way_words(step, plot, self._texts) for step in self._steps])
        self.ways.setCurrentRow(min(max(at, 0), len(self._steps) - 1))
        self.ways.blockSignals(False)
        self._show_way(self.ways.currentRow())

    def allow(self, *, may_change: bool) -> None:
        """What comes with the program is only looked at."""
        self._may_change = may_change
        self.says.edit.setReadOnly(not may_change)
        for part in (self.ends, *self.flags.values(), self.new_way, self.way):
            part.setEnabled(may_change)

    def _said(self, language: str, lines: tuple[str, ...]) -> None:
        stage = self._stage
        self._emit(replace(stage, says=with_lines(stage.says, language, lines)), f"{stage.key} {language}")

    def _ended(self) -> None:
        key = self.ends.currentData()
        if key is None:
            self._emit(replace(self._stage, ends=None))
        else:  # from an end nothing leads on
            self._emit(replace(self._stage, ends=End(key), moves={}, otherwise=None))

    def _show_way(self, place: int) -> None:
        there = 0 <= place < len(self._steps)
        self.way.setVisible(there)
        self.delete_way.setEnabled(there and self._may_change)
        self.earlier.setEnabled(there and self._may_change and self._steps[place].place > 0)
        if there:
            self.way.show_step(self._steps[place], self._plot)

    def _changed(self, step: Step) -> None:
        stage, was = self._stage, self._steps[self.ways.currentRow()]
        if step.move is not was.move:  # another move: the last of its ways
            stage = without_step(stage, was)
            ways = stage.moves.get(step.move, ()) if step.move is not None else ()
            step = Step(step.move, len(ways), step.way)
        self._put(with_step(stage, step), step)

    def _add(self) -> None:
        """For the first move that leads nowhere of its own."""
        stage = self._stage
        if stage.otherwise is None:
            self._put(with_step(stage, step := Step(None, 0, Way(stage.key))), step)
            return
        move = next((one for one in Move if one not in stage.moves), Move.ASK)
        step = Step(move, len(stage.moves.get(move, ())), Way(stage.otherwise.to))
        self._put(with_step(stage, step), step)

    def _remove(self) -> None:
        self._emit(without_step(self._stage, self._steps[self.ways.currentRow()]))

    def _earlier(self) -> None:
        step = self._steps[self.ways.currentRow()]
        self._put(with_step_earlier(self._stage, step), step)

    def _put(self, stage: Stage, step: Step) -> None:
        """A stage, and in its list the step that was changed, wherever it is tried now."""
        self._emit(stage)
        self.ways.setCurrentRow(next(row for row, one in enumerate(self._steps) if one.way is step.way))

    def _emit(self, stage: Stage, where: str = "") -> None:
        self.edited.emit(stage, where)  # the page shows it again, with everything that follows from it
