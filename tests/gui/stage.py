"""A panel on a stage: a clock moved by hand, an ear for its answers, ways to show and to find things."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pos_assist.cashier.presenter import present
from pos_assist.cashier.press import Press
from pos_assist.cashier.screen import Action
from pos_assist.cashier.view import LOCK_NS, Panel
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.ui.translation import QtTexts
from tests.gui.goods import BASKET, upgrade
from tests.gui.screenshots import same_time

CARD = PanelState(Phase.CARD, "pl", BASKET, upgrade("pl"), "card-1")


class HandClock:
    """Monotonic nanoseconds that move when the test says so."""

    def __init__(self) -> None:
        self.now = 1_000_000_000

    def __call__(self) -> int:
        return self.now


class Heard:
    """Everything the panel said, in order."""

    def __init__(self, panel: Panel) -> None:
        self.answers: list[tuple[str, ...]] = []
        panel.acted.connect(self._hear)

    def _hear(self, action: Action, card: str, value: str) -> None:
        self.answers.append((action.value, card, value) if value else (action.value, card))


def show(panel: Panel, state: PanelState, language: str = "pl") -> None:
    panel.draw(present(state, QtTexts(language), local_time=same_time))


def shown(panel: Panel, clock: HandClock, qtbot: QtBot, state: PanelState = CARD) -> None:
    """Draw, wait for the frame, let the lock pass."""
    with qtbot.waitSignal(panel.painted):
        show(panel, state)
    clock.now += LOCK_NS


def button(panel: Panel, action: Action, value: str = "") -> Press:
    presses = [press for press in panel.findChildren(Press) if press.isVisible()]
    buttons = [one for one, _look in panel.picture.looks]
    return presses[next(i for i, one in enumerate(buttons) if (one.action, one.value) == (action, value))]


def image(panel: Panel) -> QImage:
    return panel.grab().toImage()
