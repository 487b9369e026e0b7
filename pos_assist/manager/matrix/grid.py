"""The table of the matrix: fixed cells, headings that stay, the keys of the small editor."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

CELL_HEIGHT, CELL_WIDTH = 34, 104
NAME_WIDTH, NARROW_NAME_WIDTH = 224, 132
HEADING_HEIGHT = 62  # three lines of a name
WIDE = 620  # pixels


class Grid(QTableView):
    """Sections of one size each; it changes nothing itself.

    Signals:
        cycled(): Space: the marked cell becomes the next thing.
        edited(): Enter: into the editor.
        cleared(): Delete.
        sought(int): 1 or -1: the next cell of the row with something, that way.
    """

    cycled = Signal()
    edited = Signal()
    cleared = Signal()
    sought = Signal(int)

    def __init__(self, model: QAbstractItemModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        for header, size in ((self.verticalHeader(), CELL_HEIGHT), (self.horizontalHeader(), CELL_WIDTH)):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # or Qt would ask every one of 10,000
            header.setDefaultSectionSize(size)
            header.setHighlightSections(True)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setFixedHeight(HEADING_HEIGHT)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.setTextElideMode(Qt.TextElideMode.ElideNone)  # names are wrapped
        down.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # near-equal names differ at their ends
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(HEADING_HEIGHT + 4 * CELL_HEIGHT)
        self.fit(WIDE)

    def fit(self, width: int) -> None:
        """Names of rows take less where it is narrow."""
        self.verticalHeader().setFixedWidth(NAME_WIDTH if width >= WIDE else NARROW_NAME_WIDTH)

    def count(self) -> int:
        """How many cells are marked."""
        parts = self.selectionModel().selection()
        return sum(parts.at(at).width() * parts.at(at).height() for at in range(parts.count()))

    def mark(self, row: int, column: int) -> None:
        """Mark a cell and bring it into view."""
        index = self.model().index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The editor's keys; arrows and the rest are Qt's."""
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Space:
            self.cycled.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edited.emit()
        elif key == Qt.Key.Key_Delete:
            self.cleared.emit()
        elif control and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.sought.emit(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)
