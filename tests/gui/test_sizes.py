"""C48-C50 on the screens of ux.md 1.3, in the window the panel opens there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from pos_assist.cashier.frame import SIDE_DESIGN, Frame, frame_for
from pos_assist.cashier.painting import Words
from pos_assist.cashier.picture import picture_of
from pos_assist.cashier.presenter import present
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.screens import Area, panel_size
from pos_assist.ui.sizes import PRICE_ARC_MIN, SCALES, SCRIPT_ARC_MIN, font_pixels, reading_unit
from pos_assist.ui.theme import LIGHT
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.goods import upgrade
from tests.gui.legibility import faults
from tests.gui.screenshots import same_time
from tests.gui.stage import CARD
from tests.gui.states import every_state

BAR = 48  # pixels of a task bar, and of our title
SCREENS = {  # pixels, and millimetres of one
    "15 inch 1024x768": ((1024, 768), 0.298),
    "15.6 inch 1366x768": ((1366, 768), 0.253),
    "15.6 inch full HD": ((1920, 1080), 0.180),
    "24 inch full HD": ((1920, 1080), 0.277),
}


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    assert load_fonts()


def frame_on(screen: str, size: str, distance: int = 80) -> Frame:
    (width, height), pitch = SCREENS[screen]
    unit = reading_unit(1 / pitch, distance, size)
    window = panel_size((0, 0), Area(0, 0, width, height - BAR), SIDE_DESIGN, unit)
    return frame_for(*window, 1 / pitch, unit)


def pixels(state: PanelState, language: str, frame: Frame) -> tuple[int, int]:
    """Font sizes of the line to say and of the price."""
    screen = present(state, QtTexts(language), local_time=same_time)
    assert screen.offer is not None
    words = [piece for piece in picture_of(screen, frame, LIGHT, unfolded=None).pieces if isinstance(piece, Words)]
    found = {piece.text: piece.setting.pixels for piece in words}
    return found[screen.offer.script], found[screen.offer.price]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_script_and_price_are_as_tall_as_the_eye_needs(screen: str, language: str) -> None:
    """The card of the mock-up, with its name on two lines, in the size a panel has by itself."""
    _resolution, pitch = SCREENS[screen]
    state = PanelState(Phase.CARD, language, CARD.basket, upgrade(language), "c")
    script, price = pixels(state, language, frame_on(screen, "M"))
    assert script >= round(font_pixels(SCRIPT_ARC_MIN, 80, 1 / pitch))
    assert price >= round(font_pixels(PRICE_ARC_MIN, 80, 1 / pitch))


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", SCALES)
def test_answers_are_large_enough_for_a_finger_in_every_size(screen: str, size: str) -> None:
    frame = frame_on(screen, size)
    assert min(frame.accept.h, frame.decline.h) >= 18 * frame.per_mm
    assert min(frame.skip.h, frame.why.h) >= 12 * frame.per_mm - 1
    gap = (frame.skip if frame.wide else frame.decline).y - frame.accept.bottom
    assert gap >= 2 * frame.per_mm - 1
    assert frame.reach == min(gap, round(4 * frame.per_mm))  # all of the gap belongs to the answer above it


@pytest.mark.parametrize("size", SCALES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_size_can_be_read_on_every_screen(language: str, size: str) -> None:
    texts = QtTexts(language)
    for screen in SCREENS:
        frame = frame_on(screen, size)
        for name, state in every_state(language):
            picture = picture_of(present(state, texts, local_time=same_time), frame, LIGHT, unfolded=None)
            assert faults(picture, frame.size) == [], (screen, name)


@pytest.mark.parametrize("window", [(360, 720), (1024, 728)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_smallest_windows_hold_size_l(language: str, window: tuple[int, int]) -> None:
    """C48: nothing is cut and nothing scrolls, however large the text was wished."""
    texts = QtTexts(language)
    for size in ("L", "XL"):
        frame = frame_for(*window, 1 / 0.298, reading_unit(1 / 0.298, 80, size))
        for name, state in every_state(language):
            picture = picture_of(present(state, texts, local_time=same_time), frame, LIGHT, unfolded=None)
            assert faults(picture, window) == [], (size, name)
