"""The right half of the test: the answer as lines that unfold, by mouse or arrow keys, and as text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

from pos_assist.manager.parts.style import kind as looks
from pos_assist.manager.trial import texts as say
from pos_assist.manager.trial.screen import Told, as_text
from pos_assist.manager.trial.wrapping import WrappingTree
from pos_assist.services.texts import Texts


class ResultView(QWidget):
    """Draws what the presenter told.

    Signals:
        copied(): the text is on the clipboard.
    """

    copied = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._told: Sequence[Told] = ()
        self.wrong = looks(QLabel(), "error")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.tree = WrappingTree()
        self.tree.setAccessibleName(texts.tr(say.SHOWN))
        self.copy = QPushButton(texts.tr(say.COPY))
        self.again = QPushButton(f"← {texts.tr(say.TO_THE_BASKET)}")
        self.again.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.again)
        column.addWidget(self.wrong)
        column.addWidget(self.tree, 1)
        column.addWidget(self.copy)
        self.copy.clicked.connect(self.copy_all)
        QShortcut(QKeySequence.StandardKey.Copy, self.tree).activated.connect(self.copy_all)
        self.show_told((Told(texts.tr(say.BEGIN)),))

    def show_told(self, told: Sequence[Told]) -> None:
        """Another answer."""
        self._told = told
        self.say_wrong("")
        self.tree.clear()
        for one in told:
            self._add(self.tree.invisibleRootItem(), one)
        self.tree.scrollToTop()

    def say_wrong(self, text: str) -> None:
        """Why there is no answer; '' = nothing is wrong."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def copy_all(self) -> None:
        """All of it, also what is folded."""
        QGuiApplication.clipboard().setText(as_text(self._told))
        self.copied.emit()

    def _add(self, parent: QTreeWidgetItem, told: Told) -> None:
        item = QTreeWidgetItem(parent, [told.text])
        item.setToolTip(0, told.text)
        if told.inside and parent is self.tree.invisibleRootItem():
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)
        for one in told.inside:
            self._add(item, one)
        item.setExpanded(told.open)
