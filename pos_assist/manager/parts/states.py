"""What a page shows while it reads, where there is nothing, where it failed, and its content."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pos_assist.errors import UserError
from pos_assist.manager import texts as say
from pos_assist.manager.parts.style import kind
from pos_assist.services.texts import Texts


class States(QStackedWidget):
    """Content, or one sentence in its place. Begins with 'reading'."""

    def __init__(self, content: QWidget, texts: Texts, parent: QWidget | None = None) -> None:
        """`texts`: of the context manager_shell."""
        super().__init__(parent)
        self._texts, self._content = texts, content
        self._title, self._hint = QLabel(), kind(QLabel(), "soft")
        self._press = QPushButton()
        self._do: Callable[[], None] = lambda: None
        self._press.clicked.connect(self._pressed)
        self._instead = QWidget()
        column = QVBoxLayout(self._instead)
        column.addStretch(1)
        for label in (self._title, self._hint):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addWidget(self._press, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.addWidget(self._instead)
        self.addWidget(content)
        self.reading()

    def content(self) -> None:
        """Show the content."""
        self.setCurrentWidget(self._content)

    def reading(self) -> None:
        """Something is being read."""
        self._say("strong", self._texts.tr(say.READING))

    def empty(self, title: str, hint: str = "", press: str = "", do: Callable[[], None] | None = None) -> None:
        """There is nothing: say so, what would bring something, and at best a button that does it."""
        self._say("strong", title, hint, press, do)

    def error(self, error: Exception, again: Callable[[], None]) -> None:
        """It failed: one sentence, and once more. Not for bugs only: whatever a read may raise."""
        told = isinstance(error, UserError)
        title = error.title if isinstance(error, UserError) else self._texts.tr(say.NOT_READ)
        hint = error.hint if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
        self._say("error" if told else "warning", title, hint, self._texts.tr(say.AGAIN), again)

    def _pressed(self) -> None:
        self._do()

    def _say(
        self, what: str, title: str, hint: str = "", press: str = "", do: Callable[[], None] | None = None
    ) -> None:
        kind(self._title, what).setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._press.setText(press)
        self._press.setVisible(bool(press))
        self._do = do or (lambda: None)
        self.setCurrentWidget(self._instead)
