"""Charts in ink alone: bars and dots as rows with their numbers beside them, lines as one drawing with its band."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from pos_assist.services.paper.document import Chart, Document, Mark, Shape
from pos_assist.services.paper.numbers import write, write_interval
from pos_assist.statistics.values import Interval
from pos_assist.ui.paper.line_chart import line_chart
from pos_assist.ui.paper.lines import Lines
from pos_assist.ui.paper.pieces import Draw, Piece, gap, title_piece
from pos_assist.ui.paper.scale import Scale
from pos_assist.ui.paper.sheet import FAINT, INK, LINE, POINT, SOFT, face, ink

NAMES, NUMBERS = 0.3, 0.3  # of the width: what a mark is of, and its number
ROW = 14 * POINT
LETTERS = 8.0
DOT = 2.6 * POINT
SPACE = 8 * POINT


def chart_pieces(chart: Chart, document: Document, width: float) -> Iterator[Piece]:
    """Title, drawing, and what the line of comparison is."""
    yield title_piece(chart.title, width)
    if chart.shape is Shape.LINE:
        yield line_chart(chart, document, width)
    else:
        yield from _rows(chart, document, width)
    yield gap(8)


def _rows(chart: Chart, document: Document, width: float) -> Iterator[Piece]:
    scale = Scale.of(chart)
    left, plot = width * NAMES, width * (1 - NAMES - NUMBERS)
    for at, mark in enumerate(chart.marks):
        name = Lines(mark.label, face(LETTERS), left - SPACE, most=2)
        number = Lines(_said(chart, mark, document), face(LETTERS), width * NUMBERS - SPACE)
        height = max(ROW, name.height + 2 * POINT, number.height + 2 * POINT)
        draw = _row_drawing(partial(_draw_mark, chart, mark, scale), name, number, plot=(left, plot))
        yield Piece(height, draw, stays=at in (0, len(chart.marks) - 1))
    if chart.middle is not None and chart.middle_said:
        said = f"- - -  {chart.middle_said} {write(chart.middle, chart.unit, document.currency, document.language)}"
        foot = Lines(said, face(LETTERS - 0.5), width - left, colour=SOFT)
        yield Piece(foot.height, lambda painter, at: foot.draw(painter, at.x() + left, at.y()))
    else:
        yield Piece(1.0, lambda _painter, _at: None)


def _row_drawing(shape: Draw, name: Lines, said: Lines, *, plot: tuple[float, float]) -> Draw:
    """One mark: its name, its drawing (from where, how wide), its number."""

    def draw(painter: QPainter, at: QRectF) -> None:
        left, width = plot
        name.draw(painter, at.x(), at.y() + (at.height() - name.height) / 2)
        said.draw(painter, at.x() + left + width + SPACE, at.y() + (at.height() - said.height) / 2)
        shape(painter, QRectF(at.x() + left, at.y(), width, at.height()))

    return draw


def _draw_mark(chart: Chart, mark: Mark, scale: Scale, painter: QPainter, room: QRectF) -> None:
    _grid(painter, room, chart, scale)
    if mark.value is not None:
        (_bar if chart.shape is Shape.BARS else _dot)(painter, room, mark, scale)


def _said(chart: Chart, mark: Mark, document: Document) -> str:
    if mark.value is None:
        return mark.said
    text = write(mark.value, chart.unit, document.currency, document.language, signed=chart.signed)
    if mark.low is None or mark.high is None:
        return text
    sure = Interval(mark.low, mark.high)
    return f"{text} ({write_interval(sure, chart.unit, document.currency, document.language, signed=chart.signed)})"


def _grid(painter: QPainter, room: QRectF, chart: Chart, scale: Scale) -> None:
    """Nought as a thin line, the line of comparison dashed."""
    painter.setPen(QPen(ink(LINE), 0.5 * POINT))
    if scale.low <= 0 <= scale.high:
        x = scale.along(0, room.left(), room.right())
        painter.drawLine(QLineF(x, room.top(), x, room.bottom()))
    if chart.middle is not None:
        painter.setPen(QPen(ink(SOFT), 0.8 * POINT, Qt.PenStyle.DashLine))
        x = scale.along(chart.middle, room.left(), room.right())
        painter.drawLine(QLineF(x, room.top(), x, room.bottom()))


def _bar(painter: QPainter, room: QRectF, mark: Mark, scale: Scale) -> None:
    ends = sorted(scale.along(one, room.left(), room.right()) for one in (0.0, mark.value or 0.0))
    bar = QRectF(ends[0], room.top() + 2.5 * POINT, max(ends[1] - ends[0], POINT), room.height() - 5 * POINT)
    painter.setPen(QPen(ink(), 0.6 * POINT))
    painter.setBrush(QBrush(ink(FAINT)))
    painter.drawRect(bar)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _interval(painter, room, mark, scale)


def _dot(painter: QPainter, room: QRectF, mark: Mark, scale: Scale) -> None:
    _interval(painter, room, mark, scale)
    painter.setPen(QPen(ink(), 0.6 * POINT))
    painter.setBrush(QBrush(ink(INK)))
    painter.drawEllipse(QPointF(scale.along(mark.value or 0.0, room.left(), room.right()), room.center().y()), DOT, DOT)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _interval(painter: QPainter, room: QRectF, mark: Mark, scale: Scale) -> None:
    if mark.low is None or mark.high is None:
        return
    painter.setPen(QPen(ink(), 1.0 * POINT))
    left, right = (scale.along(one, room.left(), room.right()) for one in (mark.low, mark.high))
    y, cap = room.center().y(), 2.5 * POINT
    painter.drawLine(QLineF(left, y, right, y))
    for x in (left, right):
        painter.drawLine(QLineF(x, y - cap, x, y + cap))
