"""Rows of a name and what is told of it; both wrap, so nothing is cut in any language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from pos_assist.manager.parts.style import kind


class LabelledRows(QWidget):
    """Names at the left, what is told at the right."""

    def __init__(self, told: str = "body") -> None:
        """`told`: the kind of label at the right."""
        super().__init__()
        self._told = told
        self._labels: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """These instead; none: nothing stays."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for place, (name, text) in enumerate(rows):
            pair = kind(QLabel(name, self), "soft"), kind(QLabel(text, self), self._told)
            pair[1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            for column, label in enumerate(pair):
                label.setWordWrap(True)
                self._grid.addWidget(label, place, column, Qt.AlignmentFlag.AlignTop)
            self._labels += pair
