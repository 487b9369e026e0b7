"""The matrix as Qt asks for it: nothing is made before it is looked at, so 10,000 x 10,000 cells cost nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelection, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from pos_assist.manager.matrix.axes import Entity
from pos_assist.manager.matrix.cells import NOTHING, SIGNS, Cell, Mark
from pos_assist.manager.matrix.describing import in_a_sentence
from pos_assist.manager.matrix.knowing import Knowing
from pos_assist.manager.matrix.wishes import MARKS, Place, Wish, Wishes
from pos_assist.services.texts import Texts
from pos_assist.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Role = Qt.ItemDataRole


class MatrixModel(QAbstractTableModel):
    """Rows are what is bought, columns what is offered; both may be narrowed at any time."""

    def __init__(self, texts: Texts, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.rows: Sequence[Entity] = ()
        self.columns: Sequence[Entity] = ()
        self._knowing: Knowing | None = None
        self._wishes: Wishes | None = None
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Another palette. Every colour goes with a sign: none says anything alone."""
        self._inks = {
            Mark.NEVER: QBrush(QColor(theme.error.ink)),
            Mark.PAIR: QBrush(QColor(theme.ok.ink)),
            Mark.APPROVED: QBrush(QColor(theme.ok.ink)),
            Mark.WAITING: QBrush(QColor(theme.warning.ink)),
        }
        self._grounds = {
            Mark.NEVER: QBrush(QColor(theme.error.ground)),
            Mark.PAIR: QBrush(QColor(theme.ok.ground)),
            Mark.APPROVED: QBrush(QColor(theme.ok.ground)),
            Mark.RULE: QBrush(QColor(theme.chip.ground)),
            Mark.WAITING: QBrush(QColor(theme.warning.ground)),
        }
        self._grey = QBrush(QColor(theme.page))

    def know(self, knowing: Knowing, wishes: Wishes) -> None:
        """What cells are worked out from."""
        self._knowing, self._wishes = knowing, wishes

    def show(self, rows: Sequence[Entity], columns: Sequence[Entity]) -> None:
        """Other rows and columns."""
        self.beginResetModel()
        self.rows, self.columns = rows, columns
        self.endResetModel()

    def redraw(self) -> None:
        """Wishes have changed."""
        if self.rows and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    def place(self, index: Index) -> Place:
        """What meets in a cell."""
        return self.rows[index.row()], self.columns[index.column()]

    def places(self, selection: QItemSelection) -> Iterator[Place]:
        """All cells of a selection, from the top left of each part."""
        for number in range(selection.count()):
            part = selection.at(number)
            for at in range(part.top(), part.bottom() + 1):
                for across in range(part.left(), part.right() + 1):
                    yield self.rows[at], self.columns[across]

    def cell(self, bought: Entity, offered: Entity) -> tuple[Cell, Wish | None]:
        """What is known of a cell, and what is asked of it."""
        if self._knowing is None or self._wishes is None:
            return NOTHING, None
        return self._knowing.cell(bought, offered), self._wishes.of(bought, offered)

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """Rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Sign, words, ink and ground of a cell."""
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role not in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole, *_COLOURS):
            return None
        bought, offered = self.place(index)
        cell, wish = self.cell(bought, offered)
        mark = MARKS[wish.want] if wish is not None else cell.mark
        if role == Role.DisplayRole:
            return f"{SIGNS[mark] or '∅'} *" if wish is not None else SIGNS[mark]
        if role == Role.ForegroundRole:
            return self._inks.get(mark)
        if role == Role.BackgroundRole:
            return self._grey if mark is Mark.ITSELF else self._grounds.get(mark)
        return in_a_sentence(bought, offered, cell, wish, self._texts)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Names; the whole of one as a tooltip, for it may be cut."""
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        return (self.columns if orientation is Qt.Orientation.Horizontal else self.rows)[section].title


_COLOURS = (Role.ForegroundRole, Role.BackgroundRole)


def marked_after(row: Entity, columns: Sequence[Entity], start: int, step: int, knowing: Knowing) -> int | None:
    """The next column with something in this row; None: there is none that way."""
    order: Iterable[int] = range(start + step, len(columns) if step > 0 else -1, step)
    found = (at for at in order if knowing.cell(row, columns[at]).mark not in (Mark.NOTHING, Mark.ITSELF))
    return next(found, None)
