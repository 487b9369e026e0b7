"""Keys that sort by time and are unique over all tills (UUIDv7 as text, 36 characters)."""

from __future__ import annotations

import threading

import uuid6

_ONE_AT_A_TIME = threading.Lock()  # uuid6 keeps its last timestamp without a lock of its own


def new_id() -> str:
    """A new key, larger than every key this process made before, even when the wall clock steps back."""
    with _ONE_AT_A_TIME:
        return str(uuid6.uuid7())
