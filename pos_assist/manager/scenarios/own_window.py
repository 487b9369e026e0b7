"""The window in which somebody who practises writes scenarios of their own; what the trainer sees is handed in."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_assist.errors import UserError
from pos_assist.manager import texts as shell_say
from pos_assist.manager.message_line import MessageLine
from pos_assist.manager.parts.style import dress
from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.page import ScenariosPage
from pos_assist.ui.theme import Theme

log = logging.getLogger(__name__)

LEAST_SIZE = (360, 480)


class WritingWindow(QWidget):
    """The page of scenarios, its line of messages, and the keys that the manager's window has."""

    def __init__(self, page: ScenariosPage, theme: Theme) -> None:
        super().__init__()
        self.page = page
        self._shell = page.office.texts("manager_shell")
        self.messages = MessageLine(self._shell.tr(shell_say.CLOSE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.messages)
        column.addWidget(page, 1)
        page.told.connect(self.messages.tell)
        page.failed.connect(self._failed)
        keys: dict[str, Callable[[], object]] = {"Ctrl+S": page.save, "Ctrl+Z": page.undo, "Ctrl+F": page.search}
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(do)
        self.setMinimumSize(*LEAST_SIZE)
        self.setWindowTitle(f"{page.texts.tr(say.WRITE_TITLE)} – POS Assist")
        self.choose_theme(theme)

    def choose_theme(self, theme: Theme) -> None:
        """Another palette, at once."""
        dress(self, theme)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Not while something is unsaved: the page says what to do."""
        event.setAccepted(self.page.leave())

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.messages.tell(str(error), "error")
            return
        log.error("unexpected error in the window of scenarios", exc_info=error)
        self.messages.tell(self._shell.tr(shell_say.UNEXPECTED), "error")
