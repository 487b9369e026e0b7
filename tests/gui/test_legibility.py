"""Nothing is cut, nothing overlaps: every state, four languages, both layouts, three kinds of glass, +40 % text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from pos_assist.cashier.box import Box
from pos_assist.cashier.draw_fold import FOLDS, fold_boxes
from pos_assist.cashier.frame import frame_for
from pos_assist.cashier.painting import Words
from pos_assist.cashier.picture import picture_of
from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Action
from pos_assist.cashier.texts import Texts
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import LIGHT
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.goods import longest
from tests.gui.legibility import faults
from tests.gui.pseudo import LongerTexts, longer_script
from tests.gui.screenshots import same_time
from tests.gui.states import SHEET, every_state

SIZES = ((360, 720), (360, 1032), (480, 960), (900, 700), (1024, 728), (1920, 1032))
GLASS = (85.0, 96.0, 141.0)  # 15" 1024x768, the usual, 15.6" full HD


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    assert load_fonts()


def faults_of(state: PanelState, texts: Texts, size: tuple[int, int], dpi: float) -> list[str]:
    screen = present(state, texts, local_time=same_time)
    frame = frame_for(*size, pixels_per_mm(dpi))
    found = []
    folds = [button.action for button in screen.buttons if button.action in FOLDS]
    for unfolded in (None, *folds):
        picture = picture_of(screen, frame, LIGHT, unfolded=unfolded)
        found += [f"{unfolded}: {fault}" for fault in faults(picture, size)]
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


@pytest.mark.parametrize("size", SIZES)
def test_a_sheet_can_be_read(size: tuple[int, int]) -> None:
    state = dict(every_state("pl"))["nothing"]
    screen = present(state, LongerTexts("pl"), local_time=same_time, sheet=SHEET)
    for dpi in GLASS:
        frame = frame_for(*size, pixels_per_mm(dpi))
        picture = picture_of(screen, frame, LIGHT, unfolded=None)
        assert faults(picture, size) == [], dpi
        assert [look.label.text for _button, look in picture.looks][-2:] == ["Anna K.", "Jan W."]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_comparison_tells_all_three_apart_without_colour(language: str) -> None:
    """What is rung up and what is suggested carry a word and a sign of their own (C52)."""
    screen = present(dict(every_state(language))["card-upgrade-full"], QtTexts(language), local_time=same_time)
    picture = picture_of(screen, frame_for(360, 720, pixels_per_mm(96.0)), LIGHT, unfolded=Action.COMPARE)
    assert screen.offer is not None
    labels = [choice.label for choice in screen.offer.comparison]
    drawn = {piece.text for piece in picture.pieces if isinstance(piece, Words)}
    assert len({label.text for label in labels}) == len({label.mark for label in labels}) == 3
    assert {label.text for label in labels} <= drawn


@pytest.mark.parametrize("dpi", GLASS)
def test_answers_are_large_enough_for_a_finger(dpi: float) -> None:
    """C49 where the window has room: 18 mm for the two answers, 12 mm for the others, what lies below too."""
    per_mm = pixels_per_mm(dpi)
    for size in ((420, 1032), (1366, 900)):
        frame = frame_for(*size, per_mm)
        assert min(frame.accept.h, frame.decline.h) >= 18 * per_mm
        small = (frame.skip, frame.why, frame.reword, frame.unfold, *fold_boxes(frame))
        assert min(min(box.h, box.w) for box in small) >= 12 * per_mm
        assert min(min(box.h + frame.reach, box.w) for box in (frame.queue, frame.menu)) >= 12 * per_mm
        assert frame.reach >= (4 if dpi < 100 else 2) * per_mm - 1  # fine glass leaves 900 pixels no more


@pytest.mark.parametrize("size", SIZES)
def test_mock_up_sizes_are_the_floor(size: tuple[int, int]) -> None:
    frame = frame_for(*size, pixels_per_mm(96.0))
    shrunk = min(1.0, frame.unit)
    assert frame.accept.h >= round(76 * shrunk)
    assert frame.skip.h >= round(48 * shrunk)


@pytest.mark.parametrize("size", [(360, 720), (1024, 728)])
def test_nothing_moves_between_states(size: tuple[int, int]) -> None:
    """Where an action stands depends on the window, never on what the card says; the reasons are a row of their own."""
    frame = frame_for(*size, pixels_per_mm(96.0))
    texts = QtTexts("pl")
    places: dict[Action, set[Box]] = {}
    for _name, state in every_state("pl"):
        screen = present(state, texts, local_time=same_time)
        for unfolded in (None, *FOLDS):
            for button, look in picture_of(screen, frame, LIGHT, unfolded=unfolded).looks:
                if state.phase is not Phase.DECLINED:
                    places.setdefault(button.action, set()).add(look.box)
    assert {action: boxes for action, boxes in places.items() if len(boxes) > 1} == {}
    assert set(Action) - set(places) == {Action.REASON, Action.PEEK, Action.STRIP, Action.TILE}


def test_a_long_name_loses_its_middle_and_keeps_both_ends() -> None:
    frame = frame_for(360, 720, pixels_per_mm(96.0))
    state = dict(every_state("pl"))["card-longest"]
    screen = present(state, QtTexts("pl"), local_time=same_time)
    pieces = picture_of(screen, frame, LIGHT, unfolded=None).pieces
    name = longest("pl").candidate.name
    drawn = next(p.setting.layout.text() for p in pieces if isinstance(p, Words) and p.text == name)
    drawn = drawn.replace("\u00a0", " ").replace("\u2060", "")  # what holds words together
    assert "…" in drawn
    assert drawn[:12] == name[:12]
    assert drawn[-6:] == name[-6:]
