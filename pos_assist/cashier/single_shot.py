"""A timer that fires once, as every timer of the panel does: nothing ticks while nothing is due."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer


def single_shot(owner: QObject, slot: Callable[[], None], *, precise: bool = False) -> QTimer:
    """A stopped timer of `owner` that calls `slot` once after each start; to the millisecond where `precise`."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer if precise else Qt.TimerType.CoarseTimer)
    timer.timeout.connect(slot)
    return timer


def start_until(timer: QTimer, *moments: float | None) -> None:
    """Let the timer fire at the earliest of these moments, monotonic seconds; None never comes."""
    due = min((moment for moment in moments if moment is not None), default=None)
    if due is None:
        timer.stop()
    else:
        timer.start(max(0, math.ceil((due - time.monotonic()) * 1000)))
