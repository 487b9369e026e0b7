"""The real panel in a process of its own, driven by lines on its standard input.

`card ID` shows that card and says where its buttons are; `declined ID` shows the reasons; `rush` changes the
screen every 30 ms as in a shop in a hurry. Run: python -m tests.e2e.x11.panel_window FILE [--careless]
`--careless` gives the window ordinary flags and keys: the experiment must notice.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QPoint, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from pos_assist.cashier.presenter import present
from pos_assist.cashier.press import Press
from pos_assist.cashier.screen import Action, Button
from pos_assist.cashier.view import Panel
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.ui.application import make_application
from pos_assist.ui.translation import QtTexts
from tests.gui.goods import BASKET, upgrade
from tests.gui.screenshots import same_time
from tests.gui.states import every_state

CARD = PanelState(Phase.CARD, "pl", BASKET, upgrade("pl"))


class Theatre:
    """The panel, its stage directions and what it said."""

    def __init__(self, panel: Panel, out: TextIO) -> None:
        self._panel = panel
        self._out = out
        self._texts = QtTexts("pl")
        self._rush = QTimer()
        self._rush.timeout.connect(self._next)
        self._states = [state for _name, state in every_state("pl")]
        self._turn = count()
        self._stdin = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._stdin.activated.connect(lambda: self.direct(sys.stdin.readline()))
        panel.acted.connect(lambda action, card, value: self.write(f"{action.value} {card} {value}".strip()))

    def write(self, line: str) -> None:
        """One line of the record."""
        self._out.write(line + "\n")
        self._out.flush()

    def direct(self, line: str) -> None:
        """Carry out one stage direction."""
        order, _, card_id = line.strip().partition(" ")
        self._rush.stop()
        if order == "rush":
            self._rush.start(30)
        elif order in ("card", "declined"):
            phase = Phase.CARD if order == "card" else Phase.DECLINED
            self._draw(replace(CARD, phase=phase, card_id=card_id))
            for button, place in self._places():
                self.write(f"at {card_id} {button.value or button.action.value} {place.x()} {place.y()}")

    def _next(self) -> None:
        turn = next(self._turn)
        self._draw(replace(self._states[turn % len(self._states)], card_id=f"rush-{turn}"))

    def _draw(self, state: PanelState) -> None:
        self._panel.draw(present(state, self._texts, local_time=same_time))

    def _places(self) -> list[tuple[Button, QPoint]]:
        presses = [press for press in self._panel.findChildren(Press) if press.isVisible()]
        buttons = [button for button, _look in self._panel.picture.looks]
        return [(b, p.mapToGlobal(p.rect().center())) for b, p in zip(buttons, presses, strict=True)]


class CarelessPanel(Panel):
    """What the panel must never become: it takes the keyboard, and Enter or Space accepts."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """As a default button would."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            for button, _look in self.picture.looks:
                if button.action is Action.ACCEPT:
                    self.acted.emit(Action.ACCEPT, "by a key", "")


def main() -> int:
    """Show the panel until the process is ended."""
    application = make_application(sys.argv[:1])
    panel = CarelessPanel() if "--careless" in sys.argv else Panel()
    panel.move(800, 20)
    with Path(sys.argv[1]).open("w", encoding="utf-8") as out:
        theatre = Theatre(panel, out)
        panel.show()
        theatre.write("ready")
        return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
