"""C54 and C51: every control has a name and a role, and every letter painted can be read on its ground."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.cashier.box import Box
from pos_assist.cashier.glass import Glass
from pos_assist.cashier.painting import Sign, Words
from pos_assist.cashier.press import Press
from pos_assist.cashier.zone_overlay import ZoneOverlay
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.hotkeys.key_test_window import KeyTestWindow
from pos_assist.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme, contrast
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.every_window import Sight, sights
from tests.gui.legibility import ink

NARROW = ((360, 720),)
SILENT = ("scanning 360", "scanning", "scanning-undo 360", "scanning-undo")  # while goods are scanned nothing is said
TEXT, SIGN = 7.0, 3.0  # C51; a palette of high contrast asks for 10 of its text
PALETTES = {
    "light": (LIGHT, TEXT),
    "dark": (DARK, TEXT),
    "light-hc": (CONTRAST_LIGHT, 10.0),
    "dark-hc": (CONTRAST_DARK, 10.0),
}


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    assert load_fonts()


def heard(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is told of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def pressable(window: Glass) -> list[Press]:
    return [press for press in window.findChildren(Press) if press.isVisible()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_to_press_has_a_name_and_a_role(qtbot: QtBot, language: str) -> None:
    """And no two buttons of one screen share a name: 'Add, button; Add, button' tells nobody which is which."""
    seen, twins = 0, []
    for sight in sights(qtbot, language, sizes=NARROW):
        presses = pressable(sight.window)
        assert len(presses) == len(sight.window.picture.looks), sight.name
        names = [heard(press).text(QAccessible.Text.Name) for press in presses]
        assert all(name.strip() for name in names), (sight.name, names)
        twins += [(sight.name, name) for name, times in Counter(names).items() if times > 1]
        for press in presses:
            _told_as_drawn(press, sight.name)
        _window_is_told(sight)
        seen += len(presses)
    assert twins == []
    assert seen > 300


def _told_as_drawn(press: Press, where: str) -> None:
    look, told = press.look, heard(press)
    assert look is not None
    wanted = QAccessible.Role.CheckBox if look.chosen else QAccessible.Role.Button
    assert told.role() == wanted, (where, look.name or look.label.text)
    assert bool(told.state().checked) is look.chosen
    assert told.rect().size() == press.size()


def _window_is_told(sight: Sight) -> None:
    """Its name is what is announced; nothing in it takes the keyboard, and nothing but our buttons is pressed."""
    told = heard(sight.window)
    assert told.role() in {QAccessible.Role.Client, QAccessible.Role.Window}, sight.name
    assert not told.state().focusable
    assert all(isinstance(button, Press) for button in sight.window.findChildren(QAbstractButton))
    if sight.screen is not None:
        assert told.text(QAccessible.Text.Name) == (sight.screen.spoken or sight.window.windowTitle()), sight.name
        assert sight.screen.spoken or sight.name.endswith(SILENT), sight.name


def test_the_overlay_for_the_keep_clear_zone_is_told_too(qtbot: QtBot) -> None:
    for language in LANGUAGES:
        overlay = ZoneOverlay(QApplication.primaryScreen(), QtTexts(language), LIGHT, fits=lambda _area: True)
        qtbot.addWidget(overlay)
        overlay.show()
        names = [heard(press).text(QAccessible.Text.Name) for press in pressable(overlay)]
        assert len(set(names)) == 2
        assert all(names)
        assert heard(overlay).text(QAccessible.Text.Name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_of_the_key_test_is_told_too(qtbot: QtBot, language: str) -> None:
    window = KeyTestWindow(QtTexts(language, context="keys").tr)
    qtbot.addWidget(window)
    assert window.windowTitle()  # what a window without a name of its own is called by
    roles: Counter[QAccessible.Role] = Counter()
    names = []
    for button in window.findChildren(QAbstractButton):
        roles[heard(button).role()] += 1
        names.append(heard(button).text(QAccessible.Text.Name))
        assert not button.isDefault() if isinstance(button, QPushButton) else True
    assert roles == {QAccessible.Role.Button: 2, QAccessible.Role.CheckBox: 1}
    assert all(name.strip() for name in names)
    assert len(set(names)) == len(names)
    assert all(heard(label).text(QAccessible.Text.Name).strip() for label in window.findChildren(QLabel))


# -- contrast, as painted ----------------------------------------------------------------------------------


class Pixels:
    """The pixels of a window, fast to count."""

    def __init__(self, image: QImage) -> None:
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        self._width = image.bytesPerLine() // 4
        self._all = memoryview(image.constBits()).cast("I")[:].tolist()
        self._size = image.width(), image.height()

    def inside(self, box: Box) -> Counter[str]:
        """How often each colour stands in a box."""
        left, right = max(0, box.x), min(self._size[0], box.right)
        rows = range(max(0, box.y), min(self._size[1], box.bottom))
        counted: Counter[int] = Counter()
        for row in rows:
            counted.update(self._all[row * self._width + left : row * self._width + right])
        return Counter({f"#{colour & 0xFFFFFF:06x}": count for colour, count in counted.items()})

    def around(self, box: Box) -> str:
        """The commonest colour on the edge of a box."""
        edges = (
            Box(box.x, box.y - 1, box.w, 1),
            Box(box.x, box.bottom, box.w, 1),
            Box(box.x - 1, box.y, 1, box.h),
            Box(box.right, box.y, 1, box.h),
        )
        counted = sum((self.inside(edge) for edge in edges), Counter[str]())
        return counted.most_common(1)[0][0]


def near(one: str, other: str) -> int:
    """The largest difference of a channel, 0..255."""
    return max(abs(int(one[i : i + 2], 16) - int(other[i : i + 2], 16)) for i in (1, 3, 5))


def drawn(window: Glass) -> Iterator[tuple[str, str, Box, bool]]:
    """(what, colour, where, is it text) of every word and sign, in the window's pixels."""
    for piece in window.picture.pieces:
        if isinstance(piece, Words) and piece.text.strip():
            yield piece.text, piece.colour, ink(piece), True
        elif isinstance(piece, Sign):
            yield piece.name, piece.colour, piece.box, False
    for _button, look in window.picture.looks:
        for piece in (look.label, *look.extra):
            if isinstance(piece, Words) and piece.text.strip():
                yield piece.text, piece.colour, _moved(ink(piece), look.box), True
            elif isinstance(piece, Sign):
                yield piece.name, piece.colour, _moved(piece.box, look.box), False


def _moved(box: Box, by: Box) -> Box:
    return Box(box.x + by.x, box.y + by.y, box.w, box.h)


def weak(sight: Sight, least: float) -> list[tuple[str, str, str, str, float]]:
    """Every word and sign of a window that cannot be told from its ground well enough, or is not there."""
    pixels = Pixels(sight.window.grab().toImage())
    found = []
    for what, colour, box, is_text in drawn(sight.window):
        inside = pixels.inside(box)
        ground = inside.most_common(1)[0][0] if is_text else pixels.around(box)
        ratio = contrast(colour, ground)
        painted = min(near(pixel, colour) for pixel in inside)
        if ratio < (least if is_text else SIGN) or painted > 24:
            found.append((sight.name, what, colour, ground, round(ratio, 2)))
    return found


@pytest.mark.parametrize("palette", PALETTES)
def test_every_text_painted_reads_on_its_actual_ground(qtbot: QtBot, palette: str) -> None:
    theme, least = PALETTES[palette]
    found = [fault for sight in sights(qtbot, "pl", theme=theme) for fault in weak(sight, least)]
    assert found == []


def test_the_check_itself_sees_a_text_too_pale(qtbot: QtBot) -> None:
    pale: Theme = LIGHT._replace(ink="#8a8f99", edge="#e9edf2")
    card = next(sight for sight in sights(qtbot, "en", theme=pale) if sight.name == "card-upgrade 360")
    assert "Not offered" in {what for _name, what, *_rest in weak(card, TEXT)}
