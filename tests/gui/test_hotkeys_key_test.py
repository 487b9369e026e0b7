"""The window of the key test: every key is counted, no key presses anything, no text is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.services import key_texts as say
from pos_assist.services.key_test import KeyUse
from pos_assist.services.keymap import KEYS, chord_of
from pos_assist.ui.hotkeys.key_test_window import KeyTestWindow
from pos_assist.ui.hotkeys.qt_keys import stroke_of
from tests.gui.stage import HandClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, META = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier


@pytest.fixture
def window(qtbot: QtBot, clock: HandClock) -> KeyTestWindow:
    window = KeyTestWindow(clock=clock)
    qtbot.addWidget(window)
    window.show()
    return window


def went_down(key: int, text: str = "", held: Qt.KeyboardModifier = NONE, *, repeats: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text, repeats)


def scan(window: KeyTestWindow, clock: HandClock, *, gap_ms: int = 8, end: Qt.Key = Qt.Key.Key_Return) -> None:
    clock.now += 2_000_000_000
    for sign in "5901234123457":
        clock.now += gap_ms * 1_000_000
        QTest.keyClick(window, Qt.Key(ord(sign)))
    clock.now += gap_ms * 1_000_000
    QTest.keyClick(window, end)


def button(window: QWidget, source: str) -> QPushButton:
    return next(button for button in window.findChildren(QPushButton) if button.text() == source)


def shown(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_every_key_of_ours_has_its_name_in_qt() -> None:
    """What `keys` in the settings calls a key is what the key test calls it."""
    named = set()
    for key in Qt.Key:
        stroke = stroke_of(went_down(key.value), 0)
        if stroke is not None:
            named.add(stroke.name)
    assert set(KEYS) <= named


@pytest.mark.parametrize(
    ("key", "held", "name"),
    [
        (Qt.Key.Key_F2, NONE, "F2"),
        (Qt.Key.Key_F2, SHIFT, "Shift+F2"),
        (Qt.Key.Key_F9, CTRL | SHIFT, "Ctrl+Shift+F9"),
        (Qt.Key.Key_F4, ALT, "Alt+F4"),
        (Qt.Key.Key_Backtab, SHIFT, "Shift+Tab"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "Enter"),
        (Qt.Key.Key_Pause, META, "Win+Pause"),
    ],
)
def test_special_keys_are_named_as_in_the_settings(key: Qt.Key, held: Qt.KeyboardModifier, name: str) -> None:
    stroke = stroke_of(went_down(key.value, held=held), 7)
    assert stroke is not None
    assert stroke.name == name
    assert str(chord_of(name)) == name


@pytest.mark.parametrize(
    ("key", "text", "held", "with_ctrl"),
    [
        (Qt.Key.Key_A, "a", NONE, False),
        (Qt.Key.Key_A, "A", SHIFT, False),
        (Qt.Key.Key_7, "7", Qt.KeyboardModifier.KeypadModifier, False),
        (0x105, "ą", CTRL | ALT, False),
        (Qt.Key.Key_Dead_Caron, "", NONE, False),
        (Qt.Key.Key_BracketRight, "\x1d", CTRL, True),
        (Qt.Key.Key_J, "\n", CTRL, True),
    ],
)
def test_of_a_sign_only_that_it_was_one_is_kept(
    key: int | Qt.Key, text: str, held: Qt.KeyboardModifier, with_ctrl: bool
) -> None:
    stroke = stroke_of(went_down(int(key), text, held), 7)
    assert stroke == ("", 7, with_ctrl)


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta]
)
def test_modifiers_alone_and_repeats_are_no_strokes(key: Qt.Key) -> None:
    assert stroke_of(went_down(key.value), 0) is None
    assert stroke_of(went_down(Qt.Key.Key_F1.value, repeats=True), 0) is None


def test_keys_qt_has_no_name_for_are_counted_too() -> None:
    for key in (0, 0x01FFFFFF, 0x01234567):
        stroke = stroke_of(went_down(key), 0)
        assert stroke is not None
        assert stroke.name == "unknown"


def test_three_scans_and_the_tills_keys_make_a_whole_test(
    window: KeyTestWindow, clock: HandClock, qtbot: QtBot
) -> None:
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space):
        clock.now += 300_000_000
        QTest.keyClick(window, key)
    scan(window, clock)
    scan(window, clock, end=Qt.Key.Key_Tab)
    scan(window, clock)
    assert "Scanned: 3 of 3" in shown(window)
    with qtbot.waitSignal(window.finished) as finished:
        QTest.mouseClick(button(window, say.FINISH_BUTTON), Qt.MouseButton.LeftButton)
    (use,) = finished.args or []
    assert isinstance(use, KeyUse)
    assert use.is_whole
    assert use.at is not None
    assert use.signs == 39
    assert dict(use.seen) == {"F2": 2, "F5": 1, "Tab": 2, "Esc": 1, "Space": 1, "Enter": 2}
    free = next(line for line in shown(window).splitlines() if line.startswith("Keys that nothing sent"))
    assert "F1, F3, F4, F6" in free
    assert 'accept = "F9"' in shown(window)


def test_no_key_presses_anything_nor_moves_the_focus(window: KeyTestWindow, clock: HandClock) -> None:
    pressed: list[str] = []
    window.finished.connect(lambda _use: pressed.append("finished"))
    window.closed.connect(lambda: pressed.append("closed"))
    for key in (
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Escape,
    ):
        QTest.keyClick(window, key)
        QTest.keyClick(window, key, ALT)
    scan(window, clock, gap_ms=5)
    assert pressed == []
    assert window.isVisible()
    assert not window.findChildren(QCheckBox)[0].isChecked()
    for child in window.findChildren(QWidget):
        assert child.focusPolicy() == Qt.FocusPolicy.NoFocus, child
    for child_button in window.findChildren(QPushButton):
        assert not child_button.autoDefault()
        assert not child_button.isDefault()


def test_a_scanner_without_an_end_key_counts_after_a_pause(
    window: KeyTestWindow, clock: HandClock, qtbot: QtBot
) -> None:
    for _ in range(13):
        clock.now += 8_000_000
        QTest.keyClick(window, Qt.Key.Key_5)
    clock.now += 600_000_000
    qtbot.waitUntil(lambda: window.use.scans == 1)
    assert "Scanned: 1 of 3" in shown(window)


def test_an_unfinished_test_frees_no_key(window: KeyTestWindow, clock: HandClock) -> None:
    scan(window, clock)
    button(window, say.FINISH_BUTTON).click()
    assert not window.use.is_whole
    assert say.NOT_WHOLE in shown(window)


def test_a_till_without_a_scanner_needs_no_scan(window: KeyTestWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    window.findChildren(QCheckBox)[0].click()
    button(window, say.FINISH_BUTTON).click()
    assert window.use.is_whole
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert "F3" not in window.use.seen, "it is over"


def test_all_keys_used_is_told(window: KeyTestWindow) -> None:
    for number in range(1, 25):
        QTest.keyClick(window, Qt.Key[f"Key_F{number}"])
    for name in ("Pause", "ScrollLock", "Insert", "Home", "End", "PageUp", "PageDown", "Menu"):
        QTest.keyClick(window, Qt.Key[f"Key_{name}"])
    window.findChildren(QCheckBox)[0].click()
    button(window, say.FINISH_BUTTON).click()
    assert say.NO_FREE_KEY in shown(window)


def test_cancel_closes_without_a_result(window: KeyTestWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed):
        button(window, say.CANCEL_BUTTON).click()
    assert window.use.at is None


def test_it_is_readable_without_any_key(window: KeyTestWindow, qapp: QApplication) -> None:
    """Nothing is cut off at the size the window chooses for itself."""
    qapp.processEvents()
    for label in window.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
