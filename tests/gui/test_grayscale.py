"""C52: no state is told by colour alone. In gray every pair of states differs, and in words or signs too."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.cashier.glass import LOCK_NS
from pos_assist.cashier.painting import Sign, Words
from pos_assist.cashier.screen import Mark, Note, Notice, Screen, Sheet, Tile, Tone
from pos_assist.cashier.view import Panel
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme
from pos_assist.ui.translation import LANGUAGES
from tests.gui.every_window import screens
from tests.gui.stage import HandClock

THEMES = {"light": LIGHT, "dark": DARK, "light-hc": CONTRAST_LIGHT, "dark-hc": CONTRAST_DARK}
LOW, HIGH = 96, 160  # of 255: a pixel differs where it is below the one here and above the other there
LEAST_PIXELS = 30  # two digits of the counter
DARK_ENOUGH = bytes(int(gray < LOW) for gray in range(256))
BRIGHT_ENOUGH = bytes(int(gray > HIGH) for gray in range(256))


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    assert load_fonts()


class Gray(NamedTuple):
    """A screen without colour: a one per pixel that is dark, and that is bright."""

    dark: int
    bright: int

    def differs(self, other: Gray) -> int:
        """How many pixels are dark in one and bright in the other."""
        return (self.dark & other.bright).bit_count() + (self.bright & other.dark).bit_count()


def gray(image: QImage) -> Gray:
    flat = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = bytes(flat.constBits())
    return Gray(*(int.from_bytes(pixels.translate(table)) for table in (DARK_ENOUGH, BRIGHT_ENOUGH)))


def photographs(
    qtbot: QtBot, theme: Theme, size: tuple[int, int]
) -> Iterator[tuple[str, Screen, Gray, tuple[str, ...]]]:
    """(name, screen, its gray picture, its words and signs) of everything the panel shows."""
    clock = HandClock()
    panel = Panel(theme=theme, clock=clock, per_mm=pixels_per_mm(96.0))
    qtbot.addWidget(panel)
    panel.resize(*size)
    panel.show()
    for name, screen in screens("pl"):
        with qtbot.waitSignal(panel.painted):
            panel.draw(screen)
        clock.now += LOCK_NS
        yield name, screen, gray(panel.grab().toImage()), tuple(read(panel))


def read(panel: Panel) -> Iterator[str]:
    """Everything to be read, in its order: words, and signs by their names."""
    pieces = [*panel.picture.pieces]
    for _button, look in panel.picture.looks:
        pieces += [look.label, *look.extra]
    for piece in pieces:
        if isinstance(piece, Words):
            yield piece.text
        elif isinstance(piece, Sign):
            yield f"<{piece.name}>"


@pytest.mark.parametrize("size", [(360, 720), (1024, 728)])
@pytest.mark.parametrize("theme", THEMES)
def test_without_colour_every_pair_of_states_can_be_told_apart(qtbot: QtBot, theme: str, size: tuple[int, int]) -> None:
    shots = list(photographs(qtbot, THEMES[theme], size))
    alike = []
    for (one, screen, picture, words), (other, another, image, said) in combinations(shots, 2):
        if screen == another:
            continue  # the same to the cashier on purpose, as nothing to suggest and holdout
        if shown_alike(screen, another, wide=size[0] > 900):
            continue
        if picture.differs(image) < LEAST_PIXELS or words == said:
            alike.append((one, other, picture.differs(image), words == said))
    assert alike == []
    assert len(shots) > 40


def shown_alike(one: Screen, other: Screen, *, wide: bool) -> bool:
    """Whether two screens differ in nothing that this layout paints: a basket only, or what waits for a finger."""
    return _seen(one, wide=wide) == _seen(other, wide=wide)


def _seen(screen: Screen, *, wide: bool) -> Screen:
    return screen._replace(spoken="", card_id="", expand="", basket=screen.basket if wide else None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_has_a_tone_has_a_sign_and_a_word_too(language: str) -> None:
    """Good, warning and error are never a colour alone."""
    toned = 0
    for name, screen in screens(language):
        for note in notes(screen):
            if note.tone in (Tone.OK, Tone.WARNING, Tone.ERROR):
                toned += 1
                assert note.mark is not Mark.NONE, (name, note)
                assert (note.title if isinstance(note, Notice) else note.text).strip(), (name, note)
    assert toned > 20


def notes(value: object) -> Iterator[Note | Notice]:
    """Every note and notice anywhere in a screen."""
    if isinstance(value, Note | Notice):
        yield value
    if isinstance(value, tuple):
        for part in value:
            yield from notes(part)


@pytest.mark.parametrize("theme", THEMES)
def test_a_chosen_tile_is_told_by_more_than_its_colour(qtbot: QtBot, theme: str) -> None:
    """The same sheet with another tile in force: other signs, another picture in gray."""
    clock = HandClock()
    panel = Panel(theme=THEMES[theme], clock=clock, per_mm=pixels_per_mm(96.0))
    qtbot.addWidget(panel)
    panel.show()
    _name, screen = next(screens("pl"))
    seen = []
    for chosen in (0, 1):
        tiles = tuple(Tile(f"v{n}", label, chosen=n == chosen) for n, label in enumerate(("Jasne", "Ciemne")))
        with qtbot.waitSignal(panel.painted):
            panel.draw(screen._replace(sheet=Sheet("Kolory", tiles), offer=None, notice=None))
        seen.append((gray(panel.grab().toImage()), tuple(read(panel))))
    (one, words), (other, said) = seen
    assert one.differs(other) >= LEAST_PIXELS
    assert words != said


def test_the_check_itself_sees_two_states_of_one_gray(qtbot: QtBot) -> None:
    """Red and green of one brightness are one state in gray."""
    red, green = (QImage(40, 40, QImage.Format.Format_RGB32) for _ in range(2))
    red.fill(0xFFA00000)
    green.fill(0xFF005400)
    assert gray(red).differs(gray(green)) == 0
    white = QImage(40, 40, QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    assert gray(red).differs(gray(white)) == 1600
