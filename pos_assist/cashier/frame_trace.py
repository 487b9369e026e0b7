"""Where the time of a basket change went: lines that wait for the frame that shows the change."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Protocol

from pos_assist.engine.basket import Basket


class Trace(Protocol):
    """Takes one line a basket change: where its time went, CLOCK_MONOTONIC nanoseconds."""

    def __call__(self, line: Mapping[str, Any]) -> None:
        """Write one line."""
        ...


class FrameTrace:
    """Completes each change's line with the time of its frame. Without a `Trace` nothing is kept."""

    def __init__(self, trace: Trace | None) -> None:
        self._trace = trace
        self._lines: list[dict[str, Any]] = []

    @property
    def waits(self) -> bool:
        """Whether a change still waits for its frame."""
        return bool(self._lines)

    def decided(self, basket: Basket | None, noticed_ns: int, read_ns: int) -> None:
        """A change was noticed, read and has just been decided upon."""
        if self._trace is None:
            return
        self._lines.append(
            {
                "basket_id": basket.basket_id if basket else "",
                "total_minor": basket.total_minor if basket else 0,
                "noticed_ns": noticed_ns,
                "read_ns": read_ns,
                "decided_ns": time.monotonic_ns(),
            }
        )

    def painted(self, painted_ns: int) -> None:
        """The frame is up: tell every change that it shows."""
        if self._trace is not None:
            for line in self._lines:
                self._trace({**line, "painted_ns": painted_ns})
            self._lines.clear()
