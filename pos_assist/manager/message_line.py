"""The window's line of messages: one plain sentence, and at times a question with two answers. Never a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from pos_assist.manager.parts.style import kind


class MessageLine(QFrame):
    """Away while there is nothing to say."""

    def __init__(self, close: str, parent: QWidget | None = None) -> None:
        """`close`: the word on the button that puts a message away."""
        super().__init__(parent)
        self._close_word = close
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.yes, self.no = kind(QPushButton(), "primary"), QPushButton()
        self._do: Callable[[], None] | None = None
        self.yes.clicked.connect(self._answered)
        self.no.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self.label, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.hide()

    def tell(self, text: str, what: str = "ok") -> None:
        """`what`: 'ok', 'warning' or 'error'."""
        self._show(text, what, None)

    def ask(self, text: str, yes: str, no: str, do: Callable[[], None]) -> None:
        """`do` follows a yes; the keyboard goes to the answer that changes nothing."""
        self.yes.setText(yes)
        self._show(text, "warning", do)
        self.no.setText(no)
        self.no.setFocus()

    def clear(self) -> None:
        """Nothing to say."""
        self._do = None
        self.hide()

    def _show(self, text: str, what: str, do: Callable[[], None] | None) -> None:
        self._do = do
        kind(self.label, what).setText(text)
        self.label.setAccessibleName(text)
        self.yes.setVisible(do is not None)
        self.no.setText(self._close_word)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.label, QAccessible.Event.Alert))

    def _answered(self) -> None:
        do = self._do
        self.clear()
        if do is not None:
            do()
