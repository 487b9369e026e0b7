"""Hotkeys: one signal for each key somebody meant, whichever system it comes from."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pos_assist.services.keymap import Chord, Keymap, Problem
from pos_assist.ui.hotkeys.keyboard import OnKey
from pos_assist.ui.hotkeys.session import Opened, Session, open_keyboard

DEBOUNCE_NS = 400_000_000  # C09: after a press that counted, or after the last repeat of a held key


class Hotkeys(QObject):
    """The registered keys. Costs nothing while none of them is pressed.

    Signals:
        pressed(action): one of services.keymap.ACTIONS; auto-repeat and bouncing are left out.
    """

    pressed = Signal(str)

    def __init__(
        self,
        *,
        open_keyboard: Callable[[OnKey], Opened] = open_keyboard,
        clock: Callable[[], int] = time.monotonic_ns,
        parent: QObject | None = None,
    ) -> None:
        """`clock` gives monotonic nanoseconds. Nothing is asked of the system before `register`."""
        super().__init__(parent)
        self._open = open_keyboard
        self._clock = clock
        self._opened: Opened | None = None
        self._actions: dict[Chord, str] = {}
        self._heard_at: dict[Chord, int] = {}

    def register(self, wanted: Keymap) -> tuple[Problem, ...]:
        """Ask for these keys instead of those of before; gives every wish that is not fulfilled, and why.

        Where there is no screen nobody presses keys: then only wishes against the rules are told.
        """
        self.release()
        if not wanted.bindings:
            return wanted.problems
        self._opened = self._open(self._on_key)
        keyboard = self._opened.keyboard
        if keyboard is None:
            hidden = self._opened.session is Session.NO_SCREEN
            return wanted.problems if hidden else (*wanted.problems, Problem("", "", self._opened.why_not))
        refused = []
        for action, chord in wanted.bindings.items():
            why = keyboard.grab(chord)
            if why:
                refused.append(Problem(action, str(chord), why))
            else:
                self._actions[chord] = action
        return (*wanted.problems, *refused)

    @property
    def heard(self) -> dict[str, Chord]:
        """The keys that are really ours now, by action."""
        return {action: chord for chord, action in self._actions.items()}

    def release(self) -> None:
        """Give every key back."""
        if self._opened is not None and self._opened.keyboard is not None:
            self._opened.keyboard.release()
        self._opened = None
        self._actions.clear()

    def _on_key(self, chord: Chord, repeats: bool) -> None:
        now = self._clock()
        before = self._heard_at.get(chord)
        meant = not repeats and (before is None or now - before >= DEBOUNCE_NS)
        if meant or repeats:  # a bounce does not put off the next press that is meant
            self._heard_at[chord] = now
        if meant and chord in self._actions:
            self.pressed.emit(self._actions[chord])
