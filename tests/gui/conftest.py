"""A shown panel and its clock, for every test with a window."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from pos_assist.cashier.view import Panel
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.sizes import pixels_per_mm
from tests.gui.stage import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def panel(qtbot: QtBot, clock: HandClock) -> Panel:
    assert load_fonts()
    window = Panel(clock=clock, per_mm=pixels_per_mm(96.0))
    qtbot.addWidget(window)
    window.show()
    return window
