"""A stand-in for a till program: a window that writes down every key and every loss of the keyboard.

Run: python -m tests.e2e.x11.till_window FILE
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

TITLE = "Till stand-in"


class TillWindow(QWidget):
    """Writes 'key X', 'lost' and 'got' lines."""

    def __init__(self, out: TextIO) -> None:
        super().__init__()
        self._out = out
        self.setWindowTitle(TITLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGeometry(40, 60, 700, 600)

    def _write(self, line: str) -> None:
        self._out.write(line + "\n")
        self._out.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """One line a key."""
        self._write(f"key {Qt.Key(event.key()).name.removeprefix('Key_')}")

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Somebody took the keyboard."""
        self._write("lost")
        super().focusOutEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The keyboard is here."""
        self._write("got")
        super().focusInEvent(event)


def main() -> int:
    """Show the window until the process is ended."""
    application = QApplication(sys.argv[:1])
    with Path(sys.argv[1]).open("w", encoding="utf-8") as out:
        window = TillWindow(out)
        window.show()
        return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
