"""What Qt says of a key that went down, as a stroke of the key test: a name, or that it writes a sign."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from pos_assist.services.key_test import Stroke
from pos_assist.services.keymap import FUNCTION_KEYS, Chord
from pos_assist.ui.hotkeys.x11 import EVDEV_F13

Held = Qt.KeyboardModifier
QT_NAMES = {  # where ours differ
    "Return": "Enter",
    "Backtab": "Tab",
    "Escape": "Esc",
    "Print": "PrintScreen",
    "SysReq": "PrintScreen",
    "Cancel": "Pause",  # Ctrl+Pause
}
HELD_WITH_OTHERS = frozenset({"Control", "Shift", "Alt", "AltGr", "Meta", "Super_L", "Super_R", "Hyper_L", "Hyper_R"})
FIRST_SPECIAL = int(Qt.Key.Key_Escape)  # below are the keys of Unicode signs
DEAD_KEYS = range(int(Qt.Key.Key_Dead_Grave), int(Qt.Key.Key_Dead_Longsolidusoverlay) + 1)


def stroke_of(event: QKeyEvent, at_ms: int) -> Stroke | None:
    """The stroke; None for Ctrl, Shift and the like alone, and for the repeating of a held key."""
    name = _name(event)
    if event.isAutoRepeat() or name in HELD_WITH_OTHERS:
        return None
    held = event.modifiers()
    ctrl, alt = bool(held & Held.ControlModifier), bool(held & Held.AltModifier)
    win = bool(held & Held.MetaModifier)
    if name:
        return Stroke(str(Chord(name, ctrl, bool(held & Held.ShiftModifier), alt, win)), at_ms)
    written = event.text().isprintable() and event.text() != ""  # AltGr with a letter writes a sign too
    return Stroke("", at_ms, with_ctrl=(ctrl or alt or win) and not (ctrl and alt and written))


def _name(event: QKeyEvent) -> str:
    """Of a special key; '' = it writes a sign."""
    code = event.nativeScanCode()
    if EVDEV_F13 <= code < EVDEV_F13 + 12 and QGuiApplication.platformName() == "xcb":
        return FUNCTION_KEYS[12 + code - EVDEV_F13]  # layouts call F13 and up by other names
    key = event.key()
    if key in (int(Qt.Key.Key_Space), 0):
        return "Space" if key else "unknown"
    if key < FIRST_SPECIAL or key in DEAD_KEYS:
        return ""
    name = Qt.Key(key).name.removeprefix("Key_")
    return QT_NAMES.get(name, name) if name.isidentifier() else "unknown"  # Qt calls a key it does not know by number
