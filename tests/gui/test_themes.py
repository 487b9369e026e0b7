"""Contrast of what is really drawn, in every state and palette; and the system's wish followed while running."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.cashier.box import Box
from pos_assist.cashier.frame import frame_for
from pos_assist.cashier.painting import Ground, Piece, Sign, Words
from pos_assist.cashier.picture import picture_of
from pos_assist.cashier.presenter import present
from pos_assist.cashier.press import Picture
from pos_assist.cashier.screen import Action
from pos_assist.cashier.view import Panel
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.looks import Looks
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme, contrast
from pos_assist.ui.translation import QtTexts
from tests.gui.screenshots import same_time
from tests.gui.stage import HandClock, shown
from tests.gui.states import every_state

THEMES = {
    "light": (LIGHT, 7.0),
    "dark": (DARK, 7.0),
    "contrast on white": (CONTRAST_LIGHT, 10.0),
    "contrast on black": (CONTRAST_DARK, 10.0),
}
SIGN = 3.0


def under(pieces: tuple[Piece, ...], index: int) -> str:
    """The colour of what lies under the middle of a piece."""
    box = pieces[index].box
    x, y = box.x + box.w // 2, box.y + box.h // 2
    grounds = [piece for piece in pieces[:index] if isinstance(piece, Ground) and piece.fill and holds(piece.box, x, y)]
    return grounds[-1].fill


def holds(box: Box, x: int, y: int) -> bool:
    return box.x <= x < box.right and box.y <= y < box.bottom


def faint(picture: Picture, text: float) -> list[str]:
    """What is drawn with too little contrast: text below `text`, signs below 3."""
    found = []
    for index, piece in enumerate(picture.pieces):
        least = text if isinstance(piece, Words) else SIGN
        if isinstance(piece, (Words, Sign)):
            ratio = contrast(piece.colour, under(picture.pieces, index))
            if ratio < least:
                found.append(f"{piece} has {ratio:.1f}")
    for _button, look in picture.looks:
        over = [one.fill for one in look.extra if isinstance(one, Ground) and one.fill]
        grounds = over[-1:] or [look.ground, look.pressed]
        for piece in (look.label, *look.extra):
            if isinstance(piece, (Words, Sign)):
                least = text if isinstance(piece, Words) else SIGN
                found += [f"{look.label.text!r} on {one}" for one in grounds if contrast(piece.colour, one) < least]
    return found


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("size", [(360, 720), (1024, 728)])
def test_all_that_is_drawn_has_its_contrast(qapp: QApplication, name: str, size: tuple[int, int]) -> None:
    assert load_fonts()
    theme, text = THEMES[name]
    frame = frame_for(*size, pixels_per_mm(96.0))
    for state_name, state in every_state("pl"):
        screen = present(state, QtTexts("pl"), local_time=same_time)
        for unfolded in (None, Action.WHY, Action.COMPARE, Action.TERMS):
            assert faint(picture_of(screen, frame, theme, unfolded=unfolded), text) == [], state_name


def test_the_check_finds_faint_text(qapp: QApplication) -> None:
    assert load_fonts()
    _name, state = next(every_state("pl"))
    screen = present(state, QtTexts("pl"), local_time=same_time)
    washed_out = LIGHT._replace(ink="#999999", soft="#aaaaaa")
    assert faint(picture_of(screen, frame_for(360, 720, 3.78), washed_out, unfolded=None), 7.0)


class Access(QObject):
    """A system's wish for contrast."""

    contrastPreferenceChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.preference = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        return self.preference


class System(QObject):
    """A system's wish for colours; `access` None: a Qt that does not know of contrast."""

    colorSchemeChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self, access: Access | None = None) -> None:
        super().__init__()
        self.access = access
        self.scheme = Qt.ColorScheme.Unknown

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return self.scheme

    def accessibility(self) -> Access | None:
        return self.access

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


def test_the_system_is_followed_while_running(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    access = Access()
    system = System(access)
    looks = Looks("system", hints=system)
    looks.changed.connect(panel.set_theme)
    heard: list[Theme] = []
    looks.changed.connect(heard.append)
    shown(panel, clock, qtbot)
    system.turn(Qt.ColorScheme.Dark)
    system.turn(Qt.ColorScheme.Dark)
    access.preference = Qt.ContrastPreference.HighContrast
    access.contrastPreferenceChanged.emit(access.preference)
    system.turn(Qt.ColorScheme.Light)
    assert heard == [DARK, CONTRAST_DARK, CONTRAST_LIGHT]
    grounds = [piece.fill for piece in panel.picture.pieces if isinstance(piece, Ground)]
    assert grounds[0] == CONTRAST_LIGHT.surface


def test_what_was_chosen_stays_whatever_the_system_does() -> None:
    system = System()
    looks = Looks("system", hints=system)
    assert looks.theme is LIGHT
    looks.choose("dark")
    system.turn(Qt.ColorScheme.Light)
    assert (looks.theme, looks.setting) == (DARK, "dark")
    looks.choose("system")
    assert looks.theme is LIGHT


def test_this_qt_tells_what_the_system_wishes(qapp: QApplication) -> None:
    assert Looks("system").theme in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
