"""A figure on a card: its name, the number, its interval drawn and written, and on hover or focus what it means."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from pos_assist.manager.parts.span_line import SpanLine
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.tile_values import Span, TileData, TileLine, span_about
from pos_assist.ui.theme import Theme

__all__ = ("Span", "Tile", "TileData", "TileLine", "span_about", "tip")


class Tile(QFrame):
    """One card. Hover and focus tell the definition; a press or Enter leads to what is behind it.

    Signals:
        pressed(str): the tile's key.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, *, large: bool = False, parent: QWidget | None = None) -> None:
        """`large`: the one that matters most."""
        super().__init__(parent)
        self._data = TileData("", "", "")
        kind(self, "tile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name, self.value = kind(QLabel(), "fine"), kind(QLabel(), "great" if large else "figure")
        self.line = SpanLine(theme)
        self.name.setWordWrap(True)
        self.lines, self.aside = _Lines(), _Lines()
        column = QVBoxLayout()
        column.setSpacing(2)
        for widget in (self.name, self.value, self.line, self.lines):
            column.addWidget(widget)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 10, 8)
        row.setSpacing(16)
        row.addLayout(column, 6)
        row.addWidget(self.aside, 5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_data(self, data: TileData) -> None:
        """Show this instead."""
        self._data = data
        self.name.setText(data.name)
        self.value.setText(data.value)
        self.line.show_span(data.span)
        self.lines.show_lines(data.lines)
        self.aside.show_lines(data.aside)
        self.aside.setVisible(bool(data.aside))
        self.setToolTip(tip(data.definition))
        self.setAccessibleName(data.said())
        self.setAccessibleDescription(data.definition)
        self.setCursor(Qt.CursorShape.PointingHandCursor if data.key else Qt.CursorShape.ArrowCursor)

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self.line.wear(theme)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The keyboard came here: tell what the figure means, as the mouse does."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            QToolTip.showText(self.mapToGlobal(QPoint(8, self.height())), self.toolTip(), self)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """It goes with the keyboard."""
        super().focusOutEvent(event)
        QToolTip.hideText()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pressed."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._press()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Space press it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        if self._data.key:
            self.pressed.emit(self._data.key)


class _Lines(QWidget):
    """Lines of small print."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)

    def show_lines(self, lines: tuple[TileLine, ...]) -> None:
        """These."""
        while len(self._labels) < len(lines):
            self._labels.append(QLabel())
            self._labels[-1].setWordWrap(True)
            self._column.insertWidget(self._column.count() - 1, self._labels[-1])
        for place, label in enumerate(self._labels):
            label.setVisible(place < len(lines))
            if place < len(lines):
                kind(label, lines[place].what).setText(lines[place].text)


def tip(text: str) -> str:
    """A tooltip that wraps and shows the text as it is; '' = none."""
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>" if text else ""
