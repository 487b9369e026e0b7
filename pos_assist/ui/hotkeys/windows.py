"""Hotkeys on Windows: RegisterHotKey, and its WM_HOTKEY messages out of Qt's event loop.

The system swallows the key, never repeats it (MOD_NOREPEAT) and gives everything back when the process ends.
"""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any, Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from pos_assist.services import key_texts as say
from pos_assist.services.keymap import FUNCTION_KEYS, Chord
from pos_assist.ui.hotkeys.keyboard import OnKey

WM_HOTKEY = 0x0312
MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN, MOD_NOREPEAT = 0x0001, 0x0002, 0x0004, 0x0008, 0x4000
ERROR_HOTKEY_ALREADY_REGISTERED = 1409
ERROR_UNKNOWN = 1  # refused without a reason
FIRST_NUMBER = 1  # of our hotkeys; 0x0000-0xBFFF are an application's own
VK_CANCEL = 0x03  # what Ctrl+Pause sends
VIRTUAL_KEYS = {  # winuser.h
    **{name: 0x70 + index for index, name in enumerate(FUNCTION_KEYS)},
    "Pause": 0x13,
    "ScrollLock": 0x91,
    "Insert": 0x2D,
    "Home": 0x24,
    "End": 0x23,
    "PageUp": 0x21,
    "PageDown": 0x22,
    "Menu": 0x5D,
}
MESSAGES = (b"windows_generic_MSG", b"windows_dispatcher_MSG")  # the second is Qt's kind for messages of no window


class User32(Protocol):
    """The two calls that are needed, for the thread that makes them."""

    def register(self, number: int, modifiers: int, virtual_key: int) -> int:
        """0 = registered, else the system's error code."""
        ...

    def unregister(self, number: int) -> None:
        """Give it back."""
        ...


class SystemUser32:
    """The system's own user32.dll."""

    def __init__(self) -> None:
        """On Windows only; AttributeError elsewhere."""
        self._ctypes: Any = ctypes  # half of it exists, and is typed, on Windows only
        self._dll = self._ctypes.WinDLL("user32", use_last_error=True)
        self._dll.RegisterHotKey.argtypes = [wintypes.HWND, ctypes.c_int, wintypes.UINT, wintypes.UINT]
        self._dll.RegisterHotKey.restype = wintypes.BOOL
        self._dll.UnregisterHotKey.argtypes = [wintypes.HWND, ctypes.c_int]
        self._dll.UnregisterHotKey.restype = wintypes.BOOL

    def register(self, number: int, modifiers: int, virtual_key: int) -> int:
        """Without a window: the message comes to the thread's own queue, so no window is activated."""
        if self._dll.RegisterHotKey(None, number, modifiers, virtual_key):
            return 0
        return int(self._ctypes.get_last_error()) or ERROR_UNKNOWN

    def unregister(self, number: int) -> None:
        """Give it back."""
        self._dll.UnregisterHotKey(None, number)


class WindowsKeyboard(QAbstractNativeEventFilter):
    """Holds the registrations; a port of `keyboard`. Made in the thread of the windows."""

    def __init__(self, user32: User32, on_key: OnKey) -> None:
        """Listens to the application's messages from now on."""
        super().__init__()
        self._user32 = user32
        self._on_key = on_key
        self._chords: dict[int, Chord] = {}  # by number
        self._next = FIRST_NUMBER
        self._application = QCoreApplication.instance()
        if self._application is not None:
            self._application.installNativeEventFilter(self)

    def grab(self, chord: Chord) -> str:
        """Register one key."""
        error = self._user32.register(self._next, modifiers_of(chord), virtual_key_of(chord))
        if error == ERROR_HOTKEY_ALREADY_REGISTERED:
            return say.TAKEN
        if error:
            return say.REFUSED
        self._chords[self._next] = chord
        self._next += 1
        return ""

    def release(self) -> None:
        """Unregister everything."""
        for number in self._chords:
            self._user32.unregister(number)
        self._chords.clear()
        if self._application is not None:
            self._application.removeNativeEventFilter(self)

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: Any
    ) -> tuple[bool, int]:
        """Take our own WM_HOTKEY out of the stream of messages; everything else passes."""
        if not self._chords or QByteArray(event_type).data() not in MESSAGES:
            return False, 0
        found = wintypes.MSG.from_address(int(message))
        chord = self._chords.get(found.wParam) if found.message == WM_HOTKEY else None
        if chord is None:
            return False, 0
        self._on_key(chord, False)
        return True, 0


def modifiers_of(chord: Chord) -> int:
    """For RegisterHotKey."""
    held = ((chord.alt, MOD_ALT), (chord.ctrl, MOD_CONTROL), (chord.shift, MOD_SHIFT), (chord.win, MOD_WIN))
    return sum((bit for down, bit in held if down), MOD_NOREPEAT)


def virtual_key_of(chord: Chord) -> int:
    """The system's number of the key."""
    return VK_CANCEL if chord.key == "Pause" and chord.ctrl else VIRTUAL_KEYS[chord.key]
