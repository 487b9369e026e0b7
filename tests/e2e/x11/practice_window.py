"""The real practice window in a process of its own, driven by lines on its standard input.

Run: python -m tests.e2e.x11.practice_window FILE
It begins a round by itself and writes 'ready'. `where NAME` says where a button stands ('at NAME X Y'); `cards` where
the cards are; `sale` is a basket that is opened at this till. It writes what happens: 'said TEXT', 'scanned',
'heard TEXT', 'away', 'back', 'active' and 'passive'.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QEvent, QObject, QSocketNotifier
from PySide6.QtWidgets import QAbstractButton

from pos_assist.trainer.window import PracticeWindow
from pos_assist.ui.application import make_application
from tests.gui.practice_room import PracticeRoom, begin

SIZE = (420, 720)


class Theatre(QObject):
    """The window, its stage directions and what it said."""

    def __init__(self, window: PracticeWindow, out: TextIO) -> None:
        super().__init__()
        self._window, self._out = window, out
        self._stdin = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._stdin.activated.connect(lambda: self.direct(sys.stdin.readline()))
        pane = window.panes.encounter
        pane.said.connect(lambda words: self.write(f"heard {words}"))
        pane.scanned.connect(lambda: self.write("scanned"))
        pane.chosen.connect(lambda place: self.write(f"chosen {place}"))
        window.installEventFilter(self)

    def write(self, line: str) -> None:
        """One line of the record."""
        self._out.write(line + "\n")
        self._out.flush()

    def direct(self, line: str) -> None:
        """Carry out one stage direction."""
        order, _, name = line.strip().partition(" ")
        if order == "sale":
            self._window.give_way()
            self.write("away")
        elif order == "where":
            self._tell_place(name)
        elif order == "words":
            self.write(f"words {self._window.panes.encounter.words}")

    def _tell_place(self, name: str) -> None:
        shown = [*self._window.findChildren(QAbstractButton), *self._window.bar.findChildren(QAbstractButton)]
        for one in shown:
            if one.isVisible() and name in (one.text(), one.accessibleName()):
                place = one.mapToGlobal(one.rect().center())
                self.write(f"at {name} {place.x()} {place.y()}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whether it has the keyboard, whether it is seen."""
        told = {
            QEvent.Type.WindowActivate: "active",
            QEvent.Type.WindowDeactivate: "passive",
            QEvent.Type.Show: "shown",
        }.get(event.type())
        if told:
            self.write(told)
        return super().eventFilter(watched, event)


def main() -> int:
    """Show the window until the process is ended."""
    application = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder, Path(sys.argv[1]).open("w", encoding="utf-8") as out:
        window = PracticeRoom(Path(folder)).window()
        theatre = Theatre(window, out)
        window.resize(*SIZE)
        window.move(800, 20)
        window.show()
        begin(window)
        theatre.write("ready")
        return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
