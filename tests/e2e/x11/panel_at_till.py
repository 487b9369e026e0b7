"""The whole panel program beside a demo till, in a process of its own; it tells where its buttons stand.

Run: python -m tests.e2e.x11.panel_at_till TILL.db FILE
It writes 'ready', and for every line NAME on its standard input 'at NAME X Y', or 'none NAME'; 'says TEXT' is what
stands on the panel.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QObject, QSocketNotifier

from pos_assist import paths
from pos_assist.bootstrap.panel import PanelProgram, panel_program
from pos_assist.bootstrap.window import open_window
from pos_assist.cashier.press import Press
from pos_assist.settings import Settings, TillSettings


class Prompter(QObject):
    """Answers where a button is."""

    def __init__(self, program: PanelProgram, out: TextIO) -> None:
        super().__init__()
        self._program, self._out = program, out
        self._stdin = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._stdin.activated.connect(lambda: self.tell(sys.stdin.readline().strip()))
        program.controller.state_changed.connect(lambda _state: self._tell_words())

    def write(self, line: str) -> None:
        """One line of the record."""
        self._out.write(line + "\n")
        self._out.flush()

    def tell(self, name: str) -> None:
        """Where this button stands on the screen, once a touch counts again."""
        shown = [one for one in self._program.panel.findChildren(Press) if one.isVisible()]
        places = [one.mapToGlobal(one.rect().center()) for one in shown if one.accessibleName() == name]
        unlocked = self._program.panel.is_unlocked()
        self.write(f"at {name} {places[0].x()} {places[0].y()}" if places and unlocked else f"none {name}")

    def _tell_words(self) -> None:
        screen = self._program.panel.screen_shown
        if screen is not None and screen.notice is not None:
            self.write(f"says {screen.notice.title} {screen.notice.detail}".strip())


def main() -> int:
    """Show the panel until the process is ended."""
    settings = Settings(till=TillSettings(db=sys.argv[1], profile="demo"))
    settings = replace(settings, panel=replace(settings.panel, language="en", side="right"))
    home = paths.home()
    with Path(sys.argv[2]).open("w", encoding="utf-8") as out:
        program = panel_program(open_window(settings.panel, home.data), settings, home)
        prompter = Prompter(program, out)
        prompter.write("ready")
        return program.run()


if __name__ == "__main__":
    raise SystemExit(main())
