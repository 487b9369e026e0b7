"""Keys that sort by time and are unique over all tills: UUIDv7 (RFC 9562, section 5.7) as text, 36 characters.

Ours, in a few lines, because the libraries cost the panel's process 4 MB of imports; Python has it from 3.14.
"""

from __future__ import annotations

import os
import threading
import time

_NS_PER_MS = 1_000_000


class UuidV7:
    """Makes keys, each larger than the one before, even when the wall clock steps back."""

    def __init__(self) -> None:
        """Starts before all time."""
        self._lock = threading.Lock()
        self._last = 0

    def __call__(self) -> str:
        """48 bits of milliseconds, 12 of their fraction (RFC 9562, 6.2 method 3), 62 random ones."""
        milliseconds, rest = divmod(time.time_ns(), _NS_PER_MS)
        stamp = milliseconds << 12 | rest * 4096 // _NS_PER_MS
        with self._lock:
            stamp = self._last = max(stamp, self._last + 1)
        chance = int.from_bytes(os.urandom(8), "big") >> 2
        number = (stamp >> 12) << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64 | 0b10 << 62 | chance
        text = f"{number:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


new_id = UuidV7()
