"""Where own words are typed: an ordinary line that knows a scanner's burst and lets nothing of it stay."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from pos_assist.trainer.scan import Burst

MOST_WORDS = 160  # characters: two long sentences
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class WordsLine(QLineEdit):
    """One line of own words.

    Signals:
        said(str): Enter was pressed by a person.
        scanned(): a scanner wrote here; the line is as it was before.
    """

    said = Signal(str)
    scanned = Signal()

    def __init__(self, name: str, clock_ms: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000) -> None:
        """`name`: for screen readers, and as a hint in the empty line."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMaxLength(MOST_WORDS)
        self._clock_ms = clock_ms
        self._burst = Burst()
        self._before = ""

    def event(self, event: QEvent) -> bool:
        """Tab ends some scanners' codes: it comes here before it moves anywhere."""
        is_tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if is_tab and event.type() is QEvent.Type.KeyPress and self._was_scan(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter says it, unless a scanner sent it."""
        if event.key() in ENDS:
            if not self._was_scan(event) and self.text().strip():
                self.said.emit(self.text().strip())
            return
        if event.text().isprintable() and event.text() and self._burst.stroke(self._at(event)):
            self._before = self.text()
        super().keyPressEvent(event)

    def say(self) -> None:
        """As Enter, by a button."""
        if self.text().strip():
            self.said.emit(self.text().strip())

    def _was_scan(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._burst.ended(self._at(event)):
            return False
        self.setText(self._before)
        self.scanned.emit()
        return True

    def _at(self, event: QKeyEvent) -> int:
        """When the key went down; the system's time of it does not suffer from a busy window."""
        return event.timestamp() or self._clock_ms()
