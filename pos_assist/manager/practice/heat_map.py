"""Checks by person: cells are filled the more, the more often the check was met; lines where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.tile_grid import wrapped
from pos_assist.manager.practice.words import HeatRow
from pos_assist.ui.fonts import font
from pos_assist.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

NARROW = 700  # pixels: seven columns of short lines need them
ROW, HEAD, MOST_ROWS = 60, 64, 10  # pixels, of three lines each, and people before it scrolls by itself
NAMES = 128  # pixels: a longer name goes on two lines, what is longer yet is in the tooltip; the checks need the room
AT_THE_SIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
FAINT, FULL = 0.04, 0.36  # how much of the accent is in a cell: text keeps 7:1 on it in every theme
SIZE = 14  # pixels of the text; not the headings' 13: beside a bold face of that size Qt draws all of it bold
STEEP = 2.5  # most shares lie between a half and one: there the steps are largest


class HeatMap(QWidget):
    """`theme`: one hue, more or less of it; the number stands in the cell, so colour says nothing alone."""

    def __init__(self, theme: Theme, name: str) -> None:
        """`name`: what the table is, for screen readers."""
        super().__init__()
        self.model = _Cells(theme)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(name)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setCornerButtonEnabled(False)
        across, down = self.view.horizontalHeader(), self.view.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setSectionsClickable(False)  # by name, and no other order
        across.setDefaultAlignment(Qt.AlignmentFlag(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap))
        across.setFixedHeight(HEAD)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(ROW)
        down.setMaximumWidth(NAMES)
        down.setDefaultAlignment(Qt.AlignmentFlag(AT_THE_SIDE | Qt.TextFlag.TextWordWrap))
        self.lines = wrapped(kind(QLabel(), "body"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        column.addWidget(self.lines)

    def show_rows(self, checks: Sequence[str], rows: Sequence[HeatRow], lines: str) -> None:
        """`checks`: the headings; `lines`: the same in words."""
        self.model.show(checks, rows)
        self.lines.setText(lines)
        self.view.setFixedHeight(HEAD + min(MOST_ROWS, len(rows)) * ROW + 4)
        self._choose()

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self.model.wear(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Table or lines."""
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        narrow = self.width() < NARROW
        self.view.setVisible(not narrow)
        self.lines.setVisible(narrow)


class _Cells(QAbstractTableModel):
    """Finished texts and their colours."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._checks: tuple[str, ...] = ()
        self._rows: tuple[HeatRow, ...] = ()

    def show(self, checks: Sequence[str], rows: Sequence[HeatRow]) -> None:
        """Others, at once."""
        self.beginResetModel()
        self._checks, self._rows = tuple(checks), tuple(rows)
        self.endResetModel()

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self._theme = theme
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._checks) - 1))

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """People, and everybody."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """Checks."""
        return 0 if parent.isValid() else len(self._checks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Number over interval and n; to a screen reader with the name and the check."""
        row = self._rows[index.row()]
        cell = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.lines()
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.name}, {self._checks[index.column()]}: {cell.said()}"
        if role == Qt.ItemDataRole.FontRole:
            return font(SIZE)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.BackgroundRole and cell.share is not None:
            return filled(self._theme, cell.share)
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Checks above, names at the side."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._checks[section] if orientation is Qt.Orientation.Horizontal else self._rows[section].name
        return None


def filled(theme: Theme, share: float) -> QColor:
    """The surface with as much of the accent in it as the share says."""
    part = FAINT + (FULL - FAINT) * share**STEEP
    ground, accent = QColor(theme.surface), QColor(theme.accept.ground)
    pairs = (ground.red(), accent.red()), (ground.green(), accent.green()), (ground.blue(), accent.blue())
    return QColor(*(round(one * (1 - part) + two * part) for one, two in pairs))
