"""Tells a scanner from fingers, so that a code is never taken for words. Pure: strokes with their times."""

from __future__ import annotations

LEAST_STROKES = 6  # C06: characters of a code at least
MOST_GAP_MS = 35  # between two of them; no hand types six in a row so fast
ENTER_WITHIN_MS = 100  # of the last character: some scanners wait a little before it


class Burst:
    """Characters that come as fast as a scanner's, one after another."""

    def __init__(self) -> None:
        """Nothing was typed."""
        self._strokes = 0
        self._last_ms: int | None = None

    def stroke(self, at_ms: int) -> bool:
        """One character at a clock that never jumps; True when it begins anew, slower than a scanner."""
        anew = self._last_ms is None or not 0 <= at_ms - self._last_ms <= MOST_GAP_MS
        self._strokes = 1 if anew else self._strokes + 1
        self._last_ms = at_ms
        return anew

    def ended(self, at_ms: int) -> bool:
        """Enter or Tab came: whether what stood before it was a scan. The next character begins anew."""
        quick = self._last_ms is not None and at_ms - self._last_ms <= ENTER_WITHIN_MS
        was = quick and self._strokes >= LEAST_STROKES
        self._strokes, self._last_ms = 0, None
        return was
