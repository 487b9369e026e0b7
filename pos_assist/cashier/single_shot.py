"""A timer that fires once, as every timer of the panel does: nothing ticks while nothing is due."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer


def single_shot(owner: QObject, slot: Callable[[], None], *, precise: bool = False) -> QTimer:
    """A stopped timer of `owner` that calls `slot` once after each start; to the millisecond where `precise`."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer if precise else Qt.TimerType.CoarseTimer)
    timer.timeout.connect(slot)
    return timer
