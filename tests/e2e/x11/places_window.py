"""The panel as the program opens it, with strip, sheet, overlay and the customer's window, driven by lines on stdin.

`switch NAME VALUE` throws a switch, `card ID` shows a card, `sheet` a sheet, `zone` opens the overlay, `customer`
puts up the customer's window. After each order it says 'done ORDER', where the panel stands and what stands on it.
Run: python -m tests.e2e.x11.places_window FILE [SETTING=VALUE ...]
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QSocketNotifier, QTimer

from pos_assist.bootstrap.window import Window, open_window
from pos_assist.cashier.customer_screen import present_to_customer
from pos_assist.cashier.customer_window import CustomerWindow
from pos_assist.cashier.glass import Glass
from pos_assist.cashier.presenter import present
from pos_assist.cashier.press import Press
from pos_assist.cashier.screen import Screen, Sheet, Tile
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.settings import PanelSettings
from pos_assist.ui.translation import QtTexts
from tests.gui.goods import BASKET, upgrade
from tests.gui.screenshots import same_time

CARD = PanelState(Phase.CARD, "pl", BASKET, upgrade("pl"), "c0")
SETTLED_MS = 300


class Stage:
    """The windows, the orders, and the record."""

    def __init__(self, window: Window, out: TextIO) -> None:
        self._window, self._out = window, out
        self._texts = QtTexts("pl")
        self._customer = CustomerWindow()
        self._customer.acted.connect(
            lambda action, card, value: self._write(f"said {action.value} {card} {value}".strip())
        )
        window.panel.acted.connect(
            lambda action, card, value: self._write(f"said {action.value} {card} {value}".strip())
        )
        window.places.switched.connect(lambda name: self._write(f"switched {name} {getattr(window.places.now, name)}"))
        self._stdin = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._stdin.activated.connect(lambda: self._direct(sys.stdin.readline().strip()))
        self._show("c0")

    def _direct(self, line: str) -> None:
        order, *rest = line.split()
        if order == "switch":
            name, value = rest[0], rest[1] if len(rest) > 1 else ""
            self._window.places.switch(name, value == "true" if name == "strip" else value)
        elif order == "card":
            self._show(rest[0])
        elif order == "sheet":
            tiles = tuple(Tile(name, name) for name in ("one", "two", "three"))
            screen = self._window.panel.screen_shown
            assert screen is not None
            self._window.panel.draw(Screen(screen.status, sheet=Sheet("Menu", tiles)))
        elif order == "zone":
            self._window.places.draw_zone(self._texts)
        elif order == "customer":
            self._customer.setGeometry(20, 420, 640, 360)
            self._customer.draw(present_to_customer(CARD, self._texts))
            self._customer.show()
        QTimer.singleShot(SETTLED_MS, lambda: self._tell(line))

    def _show(self, card_id: str) -> None:
        state = replace(CARD, card_id=card_id)
        self._window.panel.draw(present(state, self._texts, local_time=same_time))

    def _tell(self, line: str) -> None:
        frame = self._window.panel.frameGeometry()
        self._write(f"panel {frame.x()} {frame.y()} {frame.width()} {frame.height()}")
        self._tell_buttons("panel", self._window.panel)
        self._tell_buttons("customer", self._customer)
        self._write(f"done {line}")

    def _tell_buttons(self, where: str, window: Glass) -> None:
        if not window.isVisible():
            return
        presses = [press for press in window.findChildren(Press) if press.isVisible()]
        for (button, _look), press in zip(window.picture.looks, presses, strict=True):
            middle = press.mapToGlobal(press.rect().center())
            self._write(f"at {where} {button.action.value}:{button.value} {middle.x()} {middle.y()}")

    def _write(self, line: str) -> None:
        self._out.write(line + "\n")
        self._out.flush()


def main() -> int:
    """Show the panel until the process is ended."""
    given = dict(argument.split("=", 1) for argument in sys.argv[2:])
    window = open_window(PanelSettings(**given), Path(sys.argv[1]).parent)  # type: ignore[arg-type]
    with Path(sys.argv[1]).open("w", encoding="utf-8") as out:
        stage = Stage(window, out)
        QTimer.singleShot(2000, lambda: stage._tell("start"))
        return window.application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
