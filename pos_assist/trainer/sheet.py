"""A sheet of two columns that become one where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from pos_assist.trainer.pieces import add, clear

WIDE_FROM = 720  # pixels: two columns
MARGIN = 12


class Sheet(QScrollArea):
    """Two columns where there is room, one under the other where there is not; scrolls only when it must."""

    def __init__(self, shares: tuple[int, int] = (1, 1)) -> None:
        """`shares`: of the width, left and right."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for side, share in zip((self._left, self._right), shares, strict=True):
            side.setSpacing(8)
            self._columns.addLayout(side, share)
        self._shares = shares
        self._age = QElapsedTimer()
        self.setWidget(inside)
        self._flow()

    @property
    def is_wide(self) -> bool:
        """Whether the columns stand side by side."""
        return self._columns.direction() is QBoxLayout.Direction.LeftToRight

    @property
    def age_ms(self) -> int:
        """How long it has shown what it shows."""
        return self._age.elapsed() if self._age.isValid() else 0

    def fill(self, left: list[QWidget | QLayout], right: list[QWidget | QLayout]) -> None:
        """Anew; what stood there is gone."""
        for side, parts in ((self._left, left), (self._right, right)):
            clear(side)
            for part in parts:
                add(side, part)
            side.addStretch(1)
        self._flow()
        self.verticalScrollBar().setValue(0)
        self._age.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Columns beside or under each other."""
        super().resizeEvent(event)
        self._flow()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What is put in front again has only just come, too."""
        super().showEvent(event)
        self._age.start()

    def _flow(self) -> None:
        wide = self.width() >= WIDE_FROM
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        margin = 20 if wide else MARGIN
        self._columns.setContentsMargins(margin, 16 if wide else 8, margin, margin)
        self._columns.setSpacing(20 if wide else 8)
        for place, share in enumerate(self._shares):
            self._columns.setStretch(place, share if wide else place)
