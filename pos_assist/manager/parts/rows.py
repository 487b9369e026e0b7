"""Rows of finished texts and the model that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from pos_assist.engine.letters import folded

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Column(NamedTuple):
    """A heading, its width in pixels (0: what is left over), and whether it holds figures.

    Figures are never cut: such a column takes what its longest one needs, at least `width`.
    `room`: shown only where the table is at least so wide.
    """

    title: str
    width: int = 0
    figures: bool = False
    room: int = 0


class Row(NamedTuple):
    """One line; `row` makes it.

    `words`: what a search looks through, folded. `flags`: for filters of the page. `order`: what each column
    sorts by, () = its text.
    """

    key: str
    cells: tuple[str, ...]
    words: str = ""
    flags: frozenset[str] = frozenset()
    order: tuple[Any, ...] = ()


def row(key: str, *cells: str, also: str = "", flags: frozenset[str] = frozenset(), order: tuple[Any, ...] = ()) -> Row:
    """A row whose search words are its cells and `also`. Make many of them on the worker."""
    return Row(key, cells, folded("\x1f".join((*cells, also))), flags, order)


class RowsModel(QAbstractTableModel):
    """The rows that are shown, in their order."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.rows: list[Row] = []
        self._places: dict[str, int] | None = None  # of the keys, once they are asked for

    def show(self, rows: Sequence[Row]) -> None:
        """Other rows, at once."""
        self.beginResetModel()
        self.rows, self._places = list(rows), None
        self.endResetModel()

    def change(self, changed: Sequence[Row]) -> None:
        """Other rows in the places of those with their keys; what is not shown is left out."""
        if self._places is None:
            self._places = {one.key: at for at, one in enumerate(self.rows)}
        for one in changed:
            place = self._places.get(one.key)
            if place is not None:
                self.rows[place] = one
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self._columns) - 1))

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """Rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """Columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; beside it where it stands and, as a tooltip, the text again: it may be cut."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[index.column()].figures:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section].figures:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
