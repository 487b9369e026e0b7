"""The conversation: its stages at the left (above where it is narrow), the chosen one beside them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.form import Field
from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.stage_form import StageForm
from pos_assist.manager.scenarios.words import stage_title
from pos_assist.services.practice.plot_editing import new_stage, with_stage, without_stage
from pos_assist.services.texts import Texts
from pos_assist.training.content import Plot, Stage

WIDE = 640  # pixels of the pane: stages and the chosen one beside each other
LIST_WIDTH = 260
LIST_HEIGHT = 150  # where it is narrow


class TalkPane(QWidget):
    """Shows a plot and hands back another one.

    Signals:
        edited(object, str): the `Plot` as it is now, and the field in which it was typed ('' = chosen).
    """

    edited = Signal(object, str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._plot: Plot | None = None
        self._may_change = True
        tr = texts.tr
        self.stages, self.form = QListWidget(), StageForm(texts)
        self.stages.setWordWrap(True)
        self.new_button, self.delete_button = QPushButton(tr(say.NEW_STAGE)), QPushButton(tr(say.DELETE_STAGE))
        left, buttons = QWidget(), QWidget()
        buttons.setLayout(Flow(self.new_button, self.delete_button))
        self._left = left
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field(tr(say.STAGES), self.stages))
        column.addWidget(buttons)
        column.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 4, 8, 4)
        self._both.setSpacing(16)
        self._both.addWidget(left)
        self._both.addWidget(self.form, 1)
        self.stages.currentRowChanged.connect(self._show_stage)
        self.form.edited.connect(self._changed)
        self.new_button.clicked.connect(self._add)
        self.delete_button.clicked.connect(self._remove)

    def show_plot(self, plot: Plot) -> None:
        """Another one, or this one after a change; the stage that was chosen stays so."""
        at = self.stages.currentRow() if self._plot is not None and self._plot.key == plot.key else 0
        self._plot = plot
        titles = [stage_title(plot, key, self._texts) for key in plot.stages]
        self.stages.blockSignals(True)
        if [self.stages.item(place).text() for place in range(self.stages.count())] != titles:
            self.stages.clear()
            self.stages.addItems(titles)
        self.stages.setCurrentRow(min(max(at, 0), len(titles) - 1))
        self.stages.blockSignals(False)
        self._show_stage(self.stages.currentRow())

    def allow(self, *, may_change: bool) -> None:
        """What comes with the program is only looked at: its stages and ways can be gone through."""
        self._may_change = may_change
        self.new_button.setEnabled(may_change)
        self.form.allow(may_change=may_change)
        self._show_stage(self.stages.currentRow())

    def show_stage(self, key: str) -> None:
        """Go there; one that is not there is left alone."""
        if self._plot is not None and key in self._plot.stages:
            self.stages.setCurrentRow(list(self._plot.stages).index(key))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Beside each other, or one above the other."""
        super().resizeEvent(event)
        wide = event.size().width() >= WIDE
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._left.setMaximumWidth(LIST_WIDTH if wide else 16777215)
        self._left.setMinimumWidth(LIST_WIDTH if wide else 0)
        self.stages.setFixedHeight(LIST_HEIGHT * 2 if wide else LIST_HEIGHT)

    @property
    def stage(self) -> Stage | None:
        """The one that is chosen."""
        place = self.stages.currentRow()
        return list(self._plot.stages.values())[place] if self._plot is not None and place >= 0 else None

    def _show_stage(self, _place: int) -> None:
        stage = self.stage
        self.form.setVisible(stage is not None)
        first = stage is None or self._plot is None or stage.key == self._plot.start
        self.delete_button.setEnabled(self._may_change and not first)
        if stage is not None and self._plot is not None:
            self.form.show_stage(stage, self._plot)

    def _changed(self, stage: Stage, where: str) -> None:
        if self._plot is not None:
            self._emit(with_stage(self._plot, stage), where)

    def _add(self) -> None:
        if self._plot is not None:
            stage = new_stage(self._plot)
            self._emit(with_stage(self._plot, stage), "")
            self.show_stage(stage.key)
            self.form.says.edit.setFocus()

    def _remove(self) -> None:
        stage = self.stage
        if stage is not None and self._plot is not None:
            self._emit(without_stage(self._plot, stage.key), "")

    def _emit(self, plot: Plot, where: str) -> None:
        self.show_plot(plot)
        self.edited.emit(plot, where)
