"""Lines of a tree that are never cut: each is as high as its words need at the width there is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QWidget

AROUND = 8  # pixels above and below, and at each side
NO_LIMIT = 100_000


class _Lines(QStyledItemDelegate):
    """Measures a line at the width that its depth leaves it."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """As wide as the tree, as high as the text."""
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        width = self._tree.viewport().width() - depth * self._tree.indentation() - AROUND
        room = QRect(0, 0, max(AROUND, width), NO_LIMIT)
        font = index.data(Qt.ItemDataRole.FontRole) or self._tree.font()
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        needed = QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return QSize(room.width(), needed.height() + AROUND)


class WrappingTree(QTreeWidget):
    """One column, no heading, nothing cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setIndentation(16)
        self.setItemDelegate(_Lines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Other heights at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
