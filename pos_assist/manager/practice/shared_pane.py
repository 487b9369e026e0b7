"""Reading an encounter that its trainee shares. What is not shared cannot be chosen here, nor is it ever loaded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.manager.parts.tile_grid import wrapped
from pos_assist.manager.practice import texts as say
from pos_assist.services.texts import Texts


class SharedPane(QWidget):
    """A choice of shared encounters, and the words of the one that is chosen.

    Signals:
        wanted(str): the encounter whose words shall be read.
    """

    wanted = Signal(str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self.choice = QComboBox()
        self.choice.setMinimumHeight(TOUCH)
        self.choice.setMinimumContentsLength(10)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setAccessibleName(texts.tr(say.READ_IT))
        self.nothing = wrapped(kind(QLabel(texts.tr(say.NOTHING_SHARED)), "soft"))
        self.said = wrapped(kind(QLabel(), "body"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.nothing, self.choice, self.said):
            column.addWidget(widget)
        self._gone = texts.tr(say.NOT_SHARED)
        self.choice.activated.connect(lambda _: self._ask())
        self.choice.currentTextChanged.connect(self.choice.setToolTip)  # it may be cut

    def show_shared(self, shared: Sequence[tuple[str, str]]) -> None:
        """Key and description of each, newest first; nothing is opened by itself."""
        self.choice.clear()
        self.choice.addItem("–", "")
        for key, text in shared:
            self.choice.addItem(text, key)
        self.choice.setVisible(bool(shared))
        self.nothing.setVisible(not shared)
        self.said.clear()

    def show_said(self, text: str) -> None:
        """The words; '' = it is not shared any more."""
        self.said.setText(text or self._gone)

    def _ask(self) -> None:
        self.said.clear()
        if self.choice.currentData():
            self.wanted.emit(self.choice.currentData())
