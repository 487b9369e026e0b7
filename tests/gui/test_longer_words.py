"""S08 and C53 beside the card: sheets, customer's window and overlay read whole, with 40 % more text too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.cashier.customer_screen import present_to_customer
from pos_assist.cashier.customer_window import CustomerWindow
from pos_assist.cashier.frame import frame_for
from pos_assist.cashier.picture import picture_of
from pos_assist.cashier.presenter import present
from pos_assist.cashier.texts import Texts
from pos_assist.cashier.zone_overlay import ZoneOverlay
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import LIGHT
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.every_window import sheets
from tests.gui.legibility import faults
from tests.gui.pseudo import LongerTexts
from tests.gui.screenshots import same_time
from tests.gui.states import every_state

SIZES = ((360, 720), (443, 720), (1024, 728))
DISPLAYS = ((800, 480), (1024, 600), (1920, 1080))  # customers' displays from 6 inches
SPEAKERS: tuple[Callable[[str], Texts], ...] = (QtTexts, LongerTexts)


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    assert load_fonts()


@pytest.mark.parametrize("speaker", SPEAKERS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_can_be_read(language: str, size: tuple[int, int], speaker: Callable[[str], Texts]) -> None:
    texts = speaker(language)
    frame = frame_for(*size, pixels_per_mm(96.0))
    found = []
    for name, sheet in sheets(texts):
        screen = present(PanelState(Phase.IDLE, language), texts, local_time=same_time, sheet=sheet)
        picture = picture_of(screen, frame, LIGHT, unfolded=None)
        found += [(name, fault) for fault in faults(picture, size)]
    assert found == []


@pytest.mark.parametrize("speaker", SPEAKERS)
@pytest.mark.parametrize("size", DISPLAYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_customers_window_can_be_read(
    qtbot: QtBot, language: str, size: tuple[int, int], speaker: Callable[[str], Texts]
) -> None:
    window = CustomerWindow(per_mm=pixels_per_mm(96.0))
    qtbot.addWidget(window)
    window.resize(*size)
    found, drawn = [], 0
    for name, state in every_state(language):
        screen = present_to_customer(state, speaker(language))
        window.draw(screen)
        drawn += bool(screen.card_id)
        found += [(name, fault) for fault in faults(window.picture, size)]
    assert found == []
    assert drawn > 8


@pytest.mark.parametrize("speaker", SPEAKERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_overlay_can_be_read(qtbot: QtBot, language: str, speaker: Callable[[str], Texts]) -> None:
    overlay = ZoneOverlay(QApplication.primaryScreen(), speaker(language), LIGHT, fits=lambda _area: True)
    qtbot.addWidget(overlay)
    assert faults(overlay.picture, (overlay.width(), overlay.height())) == []
