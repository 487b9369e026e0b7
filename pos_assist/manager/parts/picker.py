"""Choosing one of very many by typing a part of its name; no window of its own, so nothing jumps over the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from pos_assist.engine.letters import folded

MOST_SHOWN = 8


class Picker(QWidget):
    """A line, and beneath it what it may mean: arrow down goes there, Enter takes one.

    Signals:
        picked(str): the key of what was taken; the line is empty again.
    """

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        """`name`: what is chosen; stands in the empty line and is read by screen readers."""
        super().__init__()
        self._things: Sequence[tuple[str, str, str]] = ()
        self.line = QLineEdit(placeholderText=name, clearButtonEnabled=True)
        self.line.setAccessibleName(name)
        self.found = QListWidget()
        self.found.setAccessibleName(name)
        self.found.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.found)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._look)
        self.line.returnPressed.connect(self._take_first)
        self.line.installEventFilter(self)
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)

    def offer(self, things: Sequence[tuple[str, str, str]]) -> None:
        """What can be chosen: (key, text, folded words), as `thing` makes them on the worker."""
        self._things = things

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrow down: into the list. Escape: away with it."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.found.count():
                self.found.setFocus()
                self.found.setCurrentRow(0)
                return True
            if event.key() == Qt.Key.Key_Escape and self.found.isVisible():
                self._close()
                return True
        return super().eventFilter(watched, event)

    def _look(self, text: str) -> None:
        self.found.clear()
        words = folded(text).split()
        for key, name, held in self._things if words else ():
            if all(word in held for word in words):
                item = QListWidgetItem(name)
                item.setData(Qt.ItemDataRole.UserRole, key)
                self.found.addItem(item)
                if self.found.count() >= MOST_SHOWN:
                    break
        self.found.setVisible(self.found.count() > 0)
        self.found.setFixedHeight(6 + self.found.count() * max(24, self.found.sizeHintForRow(0)))

    def _take_first(self) -> None:
        if self.found.count():
            self._take(self.found.item(0))

    def _take(self, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        self._close()
        self.picked.emit(key)

    def _close(self) -> None:
        self.line.clear()
        self.found.clear()
        self.found.hide()
        self.line.setFocus()


def thing(key: str, text: str, also: str = "") -> tuple[str, str, str]:
    """One that can be chosen: found by its text and by `also` (codes)."""
    return key, text, folded(f"{text} {also}")
