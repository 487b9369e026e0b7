"""Bars that lie: a name, a bar, a number; pressed by mouse or keyboard. Each is text as well, so it needs no table."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolTip, QWidget

from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.tile import tip
from pos_assist.manager.parts.tile_values import Bar
from pos_assist.ui.theme import Theme

__all__ = ("Bar", "Bars")

THICK = 12


class Bars(QWidget):
    """Rows of name, bar, value.

    Signals:
        pressed(str): the key of a bar.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Line] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """These instead."""
        while len(self._rows) < len(bars):
            self._rows.append(_Line(self._theme, self._grid, len(self._rows)))
            self._rows[-1].bar.pressed.connect(self.pressed)
        for place, line in enumerate(self._rows):
            line.show_bar(bars[place] if place < len(bars) else None, more=any(bar.more for bar in bars))

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self._theme = theme
        for line in self._rows:
            line.bar.wear(theme)


class _Line:
    """The widgets of one bar."""

    def __init__(self, theme: Theme, grid: QGridLayout, place: int) -> None:
        self.name, self.value, self.more = kind(QLabel(), "body"), kind(QLabel(), "body"), kind(QLabel(), "fine")
        self.bar = _Drawn(theme)
        for column, widget in enumerate((self.name, self.bar, self.value, self.more)):
            grid.addWidget(widget, place, column)
        for label in (self.value, self.more):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_bar(self, bar: Bar | None, *, more: bool) -> None:
        """None: away."""
        self.more.setVisible(bar is not None and more)
        for widget in (self.name, self.bar, self.value):
            widget.setVisible(bar is not None)
        if bar is not None:
            self.name.setText(bar.name)
            self.value.setText(bar.value)
            self.more.setText(bar.more)
            self.bar.show_bar(bar)


class _Drawn(QWidget):
    """The bar itself takes the keyboard.

    Signals:
        pressed(str): its key.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._bar = theme, Bar("", 0.0, "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bar(self, bar: Bar) -> None:
        """This one."""
        self._bar = bar
        self.setAccessibleName(". ".join(filter(None, (bar.name, bar.value, bar.more))))
        self.setAccessibleDescription(bar.told)
        self.setToolTip(tip(bar.told))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if bar.key else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if bar.key else Qt.CursorShape.ArrowCursor)
        self.update()

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as a line of text."""
        return QSize(60, THICK + 6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The bar on its track; a frame where the keyboard is."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - THICK) / 2
        painter.setBrush(QColor(self._theme.quiet_down))
        painter.drawRoundedRect(QRectF(0, top, self.width(), THICK), 3, 3)
        painter.setBrush(QColor(self._theme.accept.ground))
        if self._bar.share > 0:
            painter.drawRoundedRect(QRectF(0, top, max(3.0, self.width() * min(1.0, self._bar.share)), THICK), 3, 3)
        if self.hasFocus():
            painter.setPen(QColor(self._theme.ink))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(0.5, top - 2.5, self.width() - 1, THICK + 5), 4, 4)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pressed."""
        if self._bar.key and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(self._bar.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Space press it."""
        if self._bar.key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            QToolTip.hideText()
            self.pressed.emit(self._bar.key)
        else:
            super().keyPressEvent(event)
