"""Warming up is not seen, and makes what a card needs."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from pos_assist.cashier.press import Press
from pos_assist.cashier.view import CARD_BUTTONS, Panel
from tests.gui.stage import HandClock, image, shown


def test_warming_up_shows_nothing(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    before = image(panel)
    panel.warm_up()
    assert image(panel) == before
    assert [press.isVisible() for press in panel.findChildren(Press)] == [False] * CARD_BUTTONS
    shown(panel, clock, qtbot)
    assert 4 <= len([press for press in panel.findChildren(Press) if press.isVisible()]) <= CARD_BUTTONS
