"""An interval drawn on a scale: from where to where it surely lies, the value as a dot, and what it is held against."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pos_assist.manager.parts.tile_values import Span, span_about
from pos_assist.ui.theme import Theme

__all__ = ("Span", "SpanLine", "span_about")

HEIGHT = 16
DOT = 4.5


class SpanLine(QWidget):
    """Takes no room where there is no interval."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._span: Span | None = None
        self.setFixedHeight(HEIGHT)
        self.hide()

    def show_span(self, span: Span | None) -> None:
        """This one; None: nothing is drawn."""
        self._span = span
        self.setVisible(span is not None)
        self.update()

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Scale, interval, what it is held against, value."""
        del event
        if self._span is None:
            return
        span, theme, middle = self._span, self._theme, self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() - 2 * DOT

        def at(value: float) -> float:
            return DOT + width * (value - span.least) / (span.most - span.least or 1.0)

        painter.setPen(QPen(QColor(theme.hairline), 2))
        painter.drawLine(QLineF(0, middle, self.width(), middle))
        accent = QColor(theme.accept.ground)
        painter.setPen(QPen(accent, 4))
        painter.drawLine(QLineF(at(span.low), middle, at(span.high), middle))
        if span.against is not None:
            painter.setPen(QPen(QColor(theme.ink), 2))
            painter.drawLine(QLineF(at(span.against), 1, at(span.against), self.height() - 1))
        painter.setPen(QPen(QColor(theme.surface), 2))
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(at(span.value), middle), DOT + 1, DOT + 1)
        painter.end()
