"""Hotkeys on X11: passive grabs on the root windows, over a connection of our own.

A grab names its modifiers exactly, so each key is asked for once per combination of the lock keys. The server hands
the whole keyboard to whoever holds a grab until the key is up again: it is given back at once, or a code scanned
while a finger rests on the key would be ours instead of the till's. (A frozen keyboard, GrabModeSync, would lose
nothing either, but a panel that hangs would then stop the till.) So that the held key cannot repeat into the till
once Ctrl or Shift is let go, it is ours with any modifiers until it is up. The till sees it come up, never go down.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from itertools import product

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from pos_assist.services import key_texts as say
from pos_assist.services.keymap import FUNCTION_KEYS, Chord
from pos_assist.ui.hotkeys.keyboard import OnKey
from pos_assist.ui.hotkeys.xcb import ALT, CONTROL, KEY_PRESS, KEY_RELEASE, LOCK, SHIFT, SUPER, XConnection

log = logging.getLogger(__name__)

MODIFIERS = SHIFT | CONTROL | ALT | SUPER  # what tells chords apart
NUM_LOCK, SCROLL_LOCK = 0xFF7F, 0xFF14
KEYSYMS = {  # X.Org keysymdef.h
    **{name: 0xFFBE + index for index, name in enumerate(FUNCTION_KEYS)},
    "Pause": 0xFF13,
    "ScrollLock": SCROLL_LOCK,
    "Insert": 0xFF63,
    "Home": 0xFF50,
    "End": 0xFF57,
    "PageUp": 0xFF55,
    "PageDown": 0xFF56,
    "Menu": 0xFF67,
}
EVERY_STATE = tuple(sum(chosen) for chosen in product((0, SHIFT), (0, CONTROL), (0, ALT), (0, SUPER)))
LOOK_MS = 40  # at a key that is down, whether it is up again
EVDEV_F13 = 191  # layouts give F13 and up other names (XF86Tools, ...); on Linux the keycode stays
Grab = tuple[int, int]  # keycode and modifiers


class X11Keyboard(QObject):
    """Holds the grabs; a port of `keyboard`."""

    def __init__(self, connection: XConnection, on_key: OnKey) -> None:
        """The connection is ours from now on."""
        super().__init__()
        self._x = connection
        self._on_key = on_key
        self._held: dict[Chord, frozenset[Grab]] = {}  # as the server knows them
        self._down: dict[int, frozenset[Grab]] = {}  # more grabs, by the keycode that is down
        self._released = (0, 0)  # keycode and server time of the last key that came up
        self._learn_keys()
        self._notifier = QSocketNotifier(connection.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._listen)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_at_keys)

    def grab(self, chord: Chord) -> str:
        """Ask for one key, in every state of the lock keys."""
        wanted = self._grabs(chord)
        QTimer.singleShot(0, self, self._listen)  # what came while we waited for answers wakes no notifier
        if not self._take(wanted):
            return say.TAKEN
        self._held[chord] = wanted
        return "" if wanted else say.NO_SUCH_KEY  # it may be plugged in later

    def release(self) -> None:
        """Give every key back and close the connection."""
        self._stop()
        self._held.clear()
        self._x.close()

    # -- what the keyboard is like ---------------------------------------------------------------------

    def _learn_keys(self) -> None:
        self._keysyms = self._x.keysyms()
        bits = self._x.modifiers()
        locks = {bits.get(code, 0) for code, symbol in self._keysyms.items() if symbol in (NUM_LOCK, SCROLL_LOCK)}
        each = sorted({LOCK, *locks} - {0})
        self._lock_states = tuple(sum(chosen) for chosen in product(*((0, bit) for bit in each)))

    def _keycodes(self, name: str) -> frozenset[int]:
        """Usually one; only the unshifted symbol counts, or a letter key could be taken for its third level."""
        codes = frozenset(code for code, symbol in self._keysyms.items() if symbol == KEYSYMS[name])
        if not codes and name in FUNCTION_KEYS[12:]:
            code = EVDEV_F13 + FUNCTION_KEYS[12:].index(name)
            return frozenset({code} if code in self._keysyms else ())
        return codes

    def _grabs(self, chord: Chord) -> frozenset[Grab]:
        state = _state(chord)
        return frozenset((code, state | locks) for code in self._keycodes(chord.key) for locks in self._lock_states)

    def _take(self, wanted: frozenset[Grab]) -> bool:
        """Have the server give us all of these; where another program has one of them, none."""
        each = list(product(self._x.roots, wanted))
        granted = [(root, grab) for root, grab in each if self._x.grab(root, *grab)]
        if len(granted) == len(each):
            return True
        self._give_back({grab for _root, grab in granted} - self._ours())
        return False

    def _give_back(self, grabs: Iterable[Grab]) -> None:
        for root, grab in product(self._x.roots, grabs):
            self._x.ungrab(root, *grab)
        self._x.flush()

    def _ours(self) -> set[Grab]:
        return {grab for grabs in self._held.values() for grab in grabs}

    # -- what comes ------------------------------------------------------------------------------------

    def _listen(self) -> None:
        new_map = False
        while (event := self._x.next_event()) is not None:
            if event.kind == KEY_PRESS:
                self._x.let_keyboard_go()
                self._keep_until_up(event.keycode)
                self._press(event.keycode, event.state, event.time_ms)
            elif event.kind == KEY_RELEASE:
                self._released = (event.keycode, event.time_ms)
            else:
                new_map = True
        if not self._x.is_alive:
            self._stop()
        elif new_map:
            self._follow_map()

    def _stop(self) -> None:
        self._notifier.setEnabled(False)
        self._look.stop()

    def _keep_until_up(self, keycode: int) -> None:
        if keycode in self._down:
            return
        every = {(keycode, state | locks) for state, locks in product(EVERY_STATE, self._lock_states)}
        self._down[keycode] = frozenset(every - self._ours())
        for root, grab in product(self._x.roots, self._down[keycode]):
            self._x.grab_if_free(root, *grab)
        self._x.flush()
        self._look.start()

    def _look_at_keys(self) -> None:
        for keycode in [code for code in self._down if not self._x.is_down(code)]:
            self._give_back(self._down.pop(keycode))
        if not self._down:
            self._look.stop()
        self._listen()

    def _press(self, keycode: int, state: int, time_ms: int) -> None:
        """A held key repeats as coming up and going down in the same millisecond."""
        grab = (keycode, state & MODIFIERS)
        for chord, grabs in self._held.items():
            if grab in grabs:
                self._on_key(chord, self._released == (keycode, time_ms))
                return

    def _follow_map(self) -> None:
        """Another layout or keyboard, other codes of the same keys; the new ones come first, so that none is missed."""
        self._learn_keys()
        before = self._ours()
        for chord in self._held:
            wanted = self._grabs(chord)
            if not self._take(wanted):
                log.warning("the keyboard has changed, and %s is taken by another program now", chord)
                wanted = frozenset()
            self._held[chord] = wanted
        self._give_back(before - self._ours())
        QTimer.singleShot(0, self, self._listen)


def _state(chord: Chord) -> int:
    held = ((chord.shift, SHIFT), (chord.ctrl, CONTROL), (chord.alt, ALT), (chord.win, SUPER))
    return sum(bit for down, bit in held if down)
