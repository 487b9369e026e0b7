"""The real panel walking through every state, on a bus where somebody listens; prints what each ought to say.

Run: python -m tests.e2e.x11.announcing_panel LANGUAGE
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible

from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Screen
from pos_assist.cashier.view import Panel
from pos_assist.ui.application import make_application
from pos_assist.ui.translation import QtTexts
from tests.gui.screenshots import same_time
from tests.gui.states import every_state


def every_screen(language: str) -> Iterator[Screen]:
    """All states in the order of their list."""
    for _name, state in every_state(language):
        yield present(state, QtTexts(language), local_time=same_time)


def main() -> int:
    """Show one state after another once the bus knows us, then end."""
    application = make_application(["announcing"], offscreen_if_no_screen=False)
    panel = Panel()
    panel.show()
    screens = every_screen(sys.argv[1])
    said = ""
    timer = QTimer(interval=40)

    def step() -> None:
        nonlocal said
        if not QAccessible.isActive():
            return  # the bus has not found us yet
        screen = next(screens, None)
        if screen is None:
            QTimer.singleShot(400, application.quit)
            timer.stop()
            return
        panel.draw(screen)
        if screen.spoken and screen.spoken != said:
            print(screen.spoken, flush=True)
        said = screen.spoken

    timer.timeout.connect(step)
    QTimer.singleShot(800, timer.start)
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
