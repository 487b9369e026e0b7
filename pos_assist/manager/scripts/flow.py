"""A row of widgets that goes on in the next line where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP = 6  # pixels, both ways


class Flow(QLayout):
    """Left to right, as many as fit; needs as much height as that takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """At the end."""
        self._items.append(item)

    def count(self) -> int:
        """Items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name; None ends its loops
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - as above
        """One of them, out of the row."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """It asks for no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Pixels."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The least it can do with."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """A line high; what is wider than the window is cut."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(0, max((one.height() for one in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def clear(self) -> None:
        """Away with everything."""
        while (item := self.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height that it takes."""
        at, line = QPoint(rect.topLeft()), 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(rect.width(), 1)))
            if at.x() > rect.x() and at.x() + size.width() > rect.right() + 1:
                at, line = QPoint(rect.x(), at.y() + line + GAP), 0
            if move:
                item.setGeometry(QRect(at, size))
            at.setX(at.x() + size.width() + GAP)
            line = max(line, size.height())
        return at.y() + line - rect.y()
