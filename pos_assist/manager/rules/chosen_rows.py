"""Rows that a person puts in order by mouse or keyboard, and how many of each."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QTreeWidget


class Rows(QTreeWidget):
    """Rows that can be dragged to another place.

    Signals:
        dropped(): after a row was.
        moved(int): Alt+Up (-1) or Alt+Down (1) on a row.
        taken(): Delete on a row.
    """

    dropped = Signal()
    moved = Signal(int)
    taken = Signal()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Qt moves the row; what it is part of is another order now."""
        super().dropEvent(event)
        self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The same by keyboard."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Delete:
            self.taken.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class Pieces(QDoubleSpinBox):
    """How many: '3' or '0,25', as the window's language writes it, without needless zeros."""

    def __init__(self, language: str, *, decimals: int, most: int) -> None:
        super().__init__()
        self.setLocale(QLocale(language))
        self.setDecimals(decimals)
        self.setRange(10**-decimals, most)

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        """Zeros at the end of a fraction say nothing."""
        text, point = super().textFromValue(value), self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text
