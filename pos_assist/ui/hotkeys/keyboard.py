"""The port behind which every system hides its way to give a program single keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from pos_assist.services.keymap import Chord

OnKey = Callable[[Chord, bool], None]  # the key that went down, and whether it only repeats because it is held


class Keyboard(Protocol):
    """Asks the system for keys; calls the `OnKey` it was made with, in the thread of the windows."""

    def grab(self, chord: Chord) -> str:
        """Ask for one key, all of it or nothing; '' = it is ours, else why not (a source of key_texts)."""
        ...

    def release(self) -> None:
        """Give every key back; nothing is heard any more."""
        ...
