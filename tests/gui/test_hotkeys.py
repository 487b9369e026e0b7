"""Hotkeys without a keyboard: what counts as a press, what is told where no key can be had, and Windows' messages."""

from __future__ import annotations

from ctypes import addressof, wintypes

import pytest
from pytestqt.qtbot import QtBot

from pos_assist.services import key_texts as say
from pos_assist.services.keymap import ONE_KEYS, Chord, Keymap, Problem, keymap
from pos_assist.ui.hotkeys.hotkeys import DEBOUNCE_NS, Hotkeys
from pos_assist.ui.hotkeys.keyboard import OnKey
from pos_assist.ui.hotkeys.session import Opened, Session, session_of
from pos_assist.ui.hotkeys.windows import (
    ERROR_HOTKEY_ALREADY_REGISTERED,
    MOD_CONTROL,
    MOD_NOREPEAT,
    MOD_SHIFT,
    VIRTUAL_KEYS,
    WM_HOTKEY,
    WindowsKeyboard,
    virtual_key_of,
)
from pos_assist.ui.hotkeys.x11 import KEYSYMS
from tests.gui.stage import HandClock

F9 = Chord("F9", ctrl=True, shift=True)
WISHES = {"accept": "Ctrl+Shift+F9", "decline": "Ctrl+Shift+F11"}


class Plastic:
    """A keyboard in memory; `taken` are the keys of other programs."""

    def __init__(self, session: Session = Session.X11, *, taken: tuple[str, ...] = ()) -> None:
        self.session = session
        self.taken = taken
        self.held: list[Chord] = []
        self.opened = 0

    def open(self, on_key: OnKey) -> Opened:
        self.press = on_key
        self.opened += 1
        return Opened(self.session, self)

    def grab(self, chord: Chord) -> str:
        if str(chord) in self.taken:
            return say.TAKEN
        self.held.append(chord)
        return ""

    def release(self) -> None:
        self.held.clear()


@pytest.fixture
def heard(qtbot: QtBot) -> list[str]:
    return []


def hotkeys(plastic: Plastic, clock: HandClock, heard: list[str]) -> Hotkeys:
    keys = Hotkeys(open_keyboard=plastic.open, clock=clock)
    keys.pressed.connect(heard.append)
    return keys


def test_each_key_says_its_action(clock: HandClock, heard: list[str]) -> None:
    plastic = Plastic()
    keys = hotkeys(plastic, clock, heard)
    assert keys.register(keymap(WISHES)) == ()
    plastic.press(Chord("F11", ctrl=True, shift=True), False)
    plastic.press(F9, False)
    assert heard == ["decline", "accept"]


def test_bouncing_counts_once_and_does_not_put_off_the_next_press(clock: HandClock, heard: list[str]) -> None:
    plastic = Plastic()
    keys = hotkeys(plastic, clock, heard)
    keys.register(keymap(WISHES))
    for wait, so_far in ((0, 1), (DEBOUNCE_NS // 2, 1), (DEBOUNCE_NS // 2 - 1, 1), (1, 2), (DEBOUNCE_NS, 3)):
        clock.now += wait
        plastic.press(F9, False)
        assert len(heard) == so_far
    plastic.press(Chord("F11", ctrl=True, shift=True), False)
    assert heard[-1] == "decline", "another key need not wait"


def test_repeats_of_a_held_key_never_count_nor_the_bounce_after_them(clock: HandClock, heard: list[str]) -> None:
    plastic = Plastic()
    keys = hotkeys(plastic, clock, heard)
    keys.register(keymap(WISHES))
    plastic.press(F9, False)
    for _ in range(60):
        clock.now += 33_000_000
        plastic.press(F9, True)
    clock.now += DEBOUNCE_NS - 1
    plastic.press(F9, False)
    assert heard == ["accept"]


def test_refused_keys_are_told_one_by_one_and_the_others_work(clock: HandClock, heard: list[str]) -> None:
    plastic = Plastic(taken=("Ctrl+Shift+F9",))
    keys = hotkeys(plastic, clock, heard)
    told = keys.register(keymap({**WISHES, "undo": "F12"}))
    assert told == (Problem("undo", "F12", say.F12), Problem("accept", "Ctrl+Shift+F9", say.TAKEN))
    assert [str(chord) for chord in plastic.held] == ["Ctrl+Shift+F11"]


def test_registering_again_replaces_and_release_ends(clock: HandClock, heard: list[str]) -> None:
    plastic = Plastic()
    keys = hotkeys(plastic, clock, heard)
    keys.register(keymap(WISHES))
    keys.register(keymap({"undo": "Ctrl+Shift+F7"}))
    plastic.press(F9, False)
    assert [str(chord) for chord in plastic.held] == ["Ctrl+Shift+F7"]
    keys.release()
    keys.release()
    plastic.press(Chord("F7", ctrl=True, shift=True), False)
    assert plastic.held == []
    assert heard == []


def test_where_no_key_is_wanted_no_keyboard_is_opened(clock: HandClock, heard: list[str]) -> None:
    plastic = Plastic()
    assert hotkeys(plastic, clock, heard).register(Keymap({})) == ()
    assert plastic.opened == 0


def test_without_a_screen_it_is_quiet(qtbot: QtBot) -> None:
    assert Hotkeys().register(keymap(WISHES)) == ()


@pytest.mark.parametrize(("session", "why"), [(Session.WAYLAND, say.WAYLAND), (Session.OTHER, say.OTHER_SYSTEM)])
def test_where_no_key_can_be_had_one_sentence_says_why(qtbot: QtBot, session: Session, why: str) -> None:
    keys = Hotkeys(open_keyboard=lambda _on_key: Opened(session, None, why))
    assert [problem.words() for problem in keys.register(keymap(WISHES))] == [why]


@pytest.mark.parametrize(
    ("platform", "environment", "session"),
    [
        ("xcb", {}, Session.X11),
        ("xcb", {"WAYLAND_DISPLAY": "wayland-0"}, Session.WAYLAND),
        ("wayland", {}, Session.WAYLAND),
        ("wayland-egl", {}, Session.WAYLAND),
        ("windows", {}, Session.WINDOWS),
        ("offscreen", {"WAYLAND_DISPLAY": "wayland-0"}, Session.NO_SCREEN),
        ("cocoa", {}, Session.OTHER),
        ("eglfs", {}, Session.OTHER),
    ],
)
def test_sessions(platform: str, environment: dict[str, str], session: Session) -> None:
    assert session_of(platform, environment) is session


def test_both_systems_know_every_key_that_may_be_bound() -> None:
    assert set(ONE_KEYS) <= set(KEYSYMS)
    assert set(ONE_KEYS) <= set(VIRTUAL_KEYS)


class User32:
    """What Windows would do; `codes` are the errors it gives, by virtual key."""

    def __init__(self, codes: dict[int, int] | None = None) -> None:
        self.codes = codes or {}
        self.registered: dict[int, tuple[int, int]] = {}

    def register(self, number: int, modifiers: int, virtual_key: int) -> int:
        code = self.codes.get(virtual_key, 0)
        if code == 0:
            self.registered[number] = (modifiers, virtual_key)
        return code

    def unregister(self, number: int) -> None:
        del self.registered[number]


def message(keyboard: WindowsKeyboard, number: int, *, kind: int = WM_HOTKEY, event: bytes = b"") -> bool:
    """Have one message pass the filter; whether it was taken out of the stream."""
    found = wintypes.MSG()
    found.message, found.wParam = kind, number
    return keyboard.nativeEventFilter(event or b"windows_dispatcher_MSG", addressof(found))[0]


def test_windows_registers_without_repeat_and_hears_its_own_messages_only(qtbot: QtBot) -> None:
    user32 = User32()
    heard: list[tuple[Chord, bool]] = []
    keyboard = WindowsKeyboard(user32, lambda chord, repeats: heard.append((chord, repeats)))
    assert keyboard.grab(F9) == ""
    (number,) = user32.registered
    assert user32.registered[number] == (MOD_CONTROL | MOD_SHIFT | MOD_NOREPEAT, 0x78)
    assert message(keyboard, number)
    assert message(keyboard, number, event=b"windows_generic_MSG")
    assert not message(keyboard, number, kind=0x0100), "WM_KEYDOWN"
    assert not message(keyboard, number + 1), "somebody else's hotkey"
    assert not message(keyboard, number, event=b"xcb_generic_event_t")
    assert heard == [(F9, False)] * 2
    keyboard.release()
    assert user32.registered == {}
    assert not message(keyboard, number)


def test_windows_says_which_key_is_taken(qtbot: QtBot) -> None:
    keyboard = WindowsKeyboard(User32({0x78: ERROR_HOTKEY_ALREADY_REGISTERED, 0x79: 87}), lambda *_: None)
    assert keyboard.grab(F9) == say.TAKEN
    assert keyboard.grab(Chord("F10")) == say.REFUSED
    assert keyboard.grab(Chord("F11")) == ""
    keyboard.release()


def test_windows_sends_another_key_for_ctrl_pause() -> None:
    assert virtual_key_of(Chord("Pause")) == 0x13
    assert virtual_key_of(Chord("Pause", ctrl=True, shift=True)) == 0x03
