"""Sheets of tiles: large enough for a finger, readable, chosen told by sign and state, a PIN only as dots."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.cashier.draw_sheet import tile_boxes
from pos_assist.cashier.frame import Frame, frame_for
from pos_assist.cashier.painting import Ground, Sign, Words
from pos_assist.cashier.picture import picture_of
from pos_assist.cashier.press import Press
from pos_assist.cashier.screen import Mark, Note, Screen, Sheet, Tile
from pos_assist.cashier.view import LOCK_NS, Panel
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import LIGHT
from tests.gui.legibility import faults
from tests.gui.stage import HandClock, Heard

STATUS = Note("Kasa połączona", Mark.CHECK)
DIGITS = (*"123456789",)
PAD = Sheet(
    "Anna Kowalska-Wiśniewska",
    (
        *(Tile(digit, digit) for digit in DIGITS),
        Tile("erase", "Usuń", quiet=True),
        Tile("0", "0"),
        Tile("ok", "OK", Mark.CHECK),
    ),
    columns=3,
    hint="PIN ma od 4 do 8 cyfr.",
)
MENU = Sheet(
    "Menu",
    (
        Tile("queue", "Tryb kolejki", Mark.PAUSE, chosen=True),
        Tile("language", "Język: Polski"),
        Tile("say", "Zdanie dla klienta: jak panel"),
        Tile("panel", "Ten panel"),
        Tile("back", "Zamknij", quiet=True),
    ),
)
NAMES = Sheet(
    "Kto obsługuje?",
    (
        *(Tile(str(number), f"Sprzedawca {number}", chosen=number == 3) for number in range(9)),
        Tile("back", "Wróć", quiet=True),
    ),
    columns=2,
    hint="Dotknij swojego nazwiska. Odpowiedzi bez nazwiska są dozwolone i widoczne.",
)
SHEETS = {"pad": PAD, "menu": MENU, "names": NAMES}
SIZES = ((360, 720), (443, 720), (1024, 728))


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    assert load_fonts()


def frame_of(size: tuple[int, int], dpi: float = 96.0) -> Frame:
    return frame_for(*size, pixels_per_mm(dpi))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_can_be_read(name: str, size: tuple[int, int]) -> None:
    for dpi in (85.0, 96.0, 100.0):
        picture = picture_of(Screen(STATUS, sheet=SHEETS[name]), frame_of(size, dpi), LIGHT, unfolded=None)
        assert faults(picture, size) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SHEETS)
def test_every_tile_is_large_enough_for_a_finger(name: str, size: tuple[int, int]) -> None:
    frame = frame_of(size)
    boxes = tile_boxes(frame, SHEETS[name])
    assert len(boxes) == len(SHEETS[name].tiles)
    for box in boxes:
        assert min(box.w, box.h) >= 12 * frame.per_mm
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            across = one.x < other.right + 2 * frame.per_mm - 1 and other.x < one.right + 2 * frame.per_mm - 1
            down = one.y < other.bottom + 2 * frame.per_mm - 1 and other.y < one.bottom + 2 * frame.per_mm - 1
            assert not (across and down)


def test_a_pin_is_dots_and_its_pad_does_not_move() -> None:
    frame = frame_of((360, 720))
    before = None
    for entered in range(9):
        sheet = PAD._replace(entered="•" * entered)
        picture = picture_of(Screen(STATUS, sheet=sheet), frame, LIGHT, unfolded=None)
        dots = [one for one in picture.pieces if isinstance(one, Ground) and one.fill == LIGHT.ink]
        assert len(dots) == entered
        boxes = tile_boxes(frame, sheet)
        assert before in (None, boxes)
        before = boxes


def test_the_chosen_tile_has_a_sign_and_is_told_as_checked(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.painted):
        panel.draw(Screen(STATUS, sheet=NAMES))
    looks = [look for _button, look in panel.picture.looks]
    signed = [
        look.label.text for look in looks if any(isinstance(one, Sign) and one.name == "check" for one in look.extra)
    ]
    assert signed == ["Sprzedawca 3"]
    checked = [press for press in panel.findChildren(Press) if press.isVisible() and press.isChecked()]
    assert [press.accessibleName() for press in checked] == ["Sprzedawca 3"]
    clock.now += LOCK_NS
    QTest.mouseClick(checked[0], Qt.MouseButton.LeftButton)
    assert checked[0].isChecked()  # what is chosen is decided elsewhere


def test_a_touched_tile_tells_its_value(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.painted):
        panel.draw(Screen(STATUS, sheet=PAD))
    clock.now += LOCK_NS
    heard = Heard(panel)
    for press in [press for press in panel.findChildren(Press) if press.isVisible()]:
        QTest.mouseClick(press, Qt.MouseButton.LeftButton)
    assert heard.answers == [("tile", "", tile.value) for tile in PAD.tiles]


def test_the_digits_of_a_pin_may_follow_fast_and_another_sheet_waits(
    panel: Panel, clock: HandClock, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.painted):
        panel.draw(Screen(STATUS, sheet=PAD))
    clock.now += LOCK_NS
    panel.draw(Screen(STATUS, sheet=PAD._replace(entered="•")))
    assert panel.is_unlocked()
    panel.draw(Screen(STATUS, sheet=MENU))
    assert not panel.is_unlocked()


def test_the_words_of_a_sheet_are_of_one_size() -> None:
    picture = picture_of(Screen(STATUS, sheet=NAMES), frame_of((360, 720)), LIGHT, unfolded=None)
    assert len({look.label.setting.pixels for _button, look in picture.looks}) == 1
    assert all(isinstance(look.label, Words) for _button, look in picture.looks)
