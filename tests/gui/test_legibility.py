"""Nothing is cut, nothing overlaps: every state, four languages, both layouts, three kinds of glass, +40 % text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from pos_assist.cashier.frame import Box, frame_for
from pos_assist.cashier.painting import Words
from pos_assist.cashier.picture import picture_of
from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Action
from pos_assist.cashier.texts import Texts
from pos_assist.services.panel_state import PanelState
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import LIGHT
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.legibility import faults
from tests.gui.pseudo import LongerTexts, longer_script
from tests.gui.screenshots import same_time
from tests.gui.states import every_state, longest

SIZES = ((360, 720), (360, 1032), (480, 960), (900, 700), (1024, 728), (1920, 1032))
GLASS = (85.0, 96.0, 141.0)  # 15" 1024x768, the usual, 15.6" full HD


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    assert load_fonts()


def faults_of(state: PanelState, texts: Texts, size: tuple[int, int], dpi: float) -> list[str]:
    screen = present(state, texts, local_time=same_time)
    frame = frame_for(*size, pixels_per_mm(dpi))
    found = []
    for unfolded in (None, Action.WHY):
        picture = picture_of(screen, frame, LIGHT, unfolded=unfolded)
        found += faults(picture, size)
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_can_be_read(language: str, size: tuple[int, int]) -> None:
    texts = QtTexts(language)
    for dpi in GLASS:
        for name, state in every_state(language):
            assert faults_of(state, texts, size, dpi) == [], (name, dpi)


@pytest.mark.parametrize("size", [(360, 720), (1024, 728)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_text_that_is_40_percent_longer_still_fits(language: str, size: tuple[int, int]) -> None:
    texts = LongerTexts(language)
    for name, state in every_state(language):
        assert faults_of(longer_script(state), texts, size, 96.0) == [], name


def test_the_check_itself_finds_a_cut_sentence() -> None:
    """A window far too small must be complained about, or the tests above prove nothing."""
    state = dict(every_state("pl"))["card-longest"]
    assert any("is cut" in fault for fault in faults_of(state, LongerTexts("pl"), (200, 300), 96.0))


@pytest.mark.parametrize("dpi", GLASS)
def test_answers_are_large_enough_for_a_finger(dpi: float) -> None:
    """C49 where the window has room: 18 mm for the two answers, 12 mm for the others."""
    per_mm = pixels_per_mm(dpi)
    for size in ((420, 1032), (1366, 900)):
        frame = frame_for(*size, per_mm)
        assert min(frame.accept.h, frame.decline.h) >= 18 * per_mm
        assert min(frame.skip.h, frame.why.h) >= 12 * per_mm
        assert frame.reach >= 1


@pytest.mark.parametrize("size", SIZES)
def test_mock_up_sizes_are_the_floor(size: tuple[int, int]) -> None:
    frame = frame_for(*size, pixels_per_mm(96.0))
    shrunk = min(1.0, frame.unit)
    assert frame.accept.h >= round(76 * shrunk)
    assert frame.skip.h >= round(48 * shrunk)


def test_nothing_moves_between_states() -> None:
    """The places of the answers depend on the window, never on what the card says."""
    frame = frame_for(360, 720, pixels_per_mm(96.0))
    texts = QtTexts("pl")
    places: set[tuple[Box, ...]] = set()
    for _name, state in every_state("pl"):
        screen = present(state, texts, local_time=same_time)
        if screen.offer:
            looks = picture_of(screen, frame, LIGHT, unfolded=None).looks
            places.add(tuple(look.box for _button, look in looks))
    assert places == {(frame.accept, frame.decline, frame.skip, frame.why)}


def test_a_long_name_loses_its_middle_and_keeps_both_ends() -> None:
    frame = frame_for(360, 720, pixels_per_mm(96.0))
    state = dict(every_state("pl"))["card-longest"]
    screen = present(state, QtTexts("pl"), local_time=same_time)
    pieces = picture_of(screen, frame, LIGHT, unfolded=None).pieces
    name = longest("pl").candidate.name
    drawn = next(p.setting.layout.text() for p in pieces if isinstance(p, Words) and p.text == name)
    assert "…" in drawn
    assert drawn[:12] == name[:12]
    assert drawn[-6:] == name[-6:]
