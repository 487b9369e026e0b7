"""A trend: values as points on a line, how sure as a band; gaps where there is no number."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen, QPolygonF

from pos_assist.services.paper.document import Chart, Document, Mark
from pos_assist.services.paper.numbers import write
from pos_assist.ui.paper.lines import Lines
from pos_assist.ui.paper.pieces import Piece
from pos_assist.ui.paper.scale import Scale
from pos_assist.ui.paper.sheet import FAINT, LINE, POINT, SOFT, face, ink

HIGH = 120 * POINT
LETTERS = 7.5
FOOT = 12 * POINT
DOT = 1.8 * POINT


def line_chart(chart: Chart, document: Document, width: float) -> Piece:
    """One piece; two to five round numbers at its left, as many names below as have room."""
    scale = Scale.of(chart)
    ticks = [(one, write(one, chart.unit, document.currency, document.language)) for one in scale.ticks()]
    letters = QFontMetricsF(face(LETTERS))
    left = max((letters.horizontalAdvance(text) for _, text in ticks), default=0.0) + 6 * POINT

    def draw(painter: QPainter, at: QRectF) -> None:
        room = QRectF(at.x() + left, at.y() + 4 * POINT, width - left - 12 * POINT, HIGH - FOOT - 8 * POINT)
        for value, text in ticks:
            y = scale.along(value, room.bottom(), room.top())
            painter.setPen(QPen(ink(FAINT), 0.5 * POINT))
            painter.drawLine(QLineF(room.left(), y, room.right(), y))
            number = Lines(text, face(LETTERS), left - 4 * POINT, colour=SOFT, align=Qt.AlignmentFlag.AlignRight)
            number.draw(painter, at.x(), y - number.height / 2)
        places = _places(chart, room)
        _names(painter, chart, places, room, letters)
        for known, run in groupby(zip(places, chart.marks, strict=True), lambda pair: pair[1].value is not None):
            if known:
                _run(painter, list(run), scale, room)
        _middle(painter, chart, scale, room, document)

    return Piece(HIGH, draw)


def _places(chart: Chart, room: QRectF) -> list[float]:
    inset = min(20 * POINT, room.width() / 4)
    step = (room.width() - 2 * inset) / max(1, len(chart.marks) - 1)
    return [room.left() + inset + step * at for at in range(len(chart.marks))]


def _names(painter: QPainter, chart: Chart, places: list[float], room: QRectF, letters: QFontMetricsF) -> None:
    """Every one, or every second, third, … so that none meets the next."""
    if not places:
        return
    widest = max(letters.horizontalAdvance(mark.label) for mark in chart.marks) + 6 * POINT
    step = (places[-1] - places[0]) / max(1, len(places) - 1) or widest
    every = max(1, -int(-widest // step))
    for place, mark in list(zip(places, chart.marks, strict=True))[::every]:
        name = Lines(mark.label, face(LETTERS), widest, colour=SOFT, align=Qt.AlignmentFlag.AlignHCenter, most=1)
        name.draw(painter, place - widest / 2, room.bottom() + 4 * POINT)


def _run(painter: QPainter, run: list[tuple[float, Mark]], scale: Scale, room: QRectF) -> None:
    """Marks beside each other that all have a number."""

    def up(value: float) -> float:
        return scale.along(value, room.bottom(), room.top())

    tops = [QPointF(x, up(mark.high)) for x, mark in run if mark.high is not None]
    feet = [QPointF(x, up(mark.low)) for x, mark in run if mark.low is not None]
    if len(tops) > 1 and len(feet) > 1:
        painter.setPen(QPen(ink(LINE), 0.3 * POINT))
        painter.setBrush(QBrush(ink(FAINT)))
        painter.drawPolygon(QPolygonF([*tops, *reversed(feet)]))
    elif tops and feet:
        painter.setPen(QPen(ink(LINE), 1.0 * POINT))
        painter.drawLine(QLineF(tops[0], feet[0]))
    points = [QPointF(x, up(mark.value or 0.0)) for x, mark in run]
    painter.setPen(QPen(ink(), 1.2 * POINT))
    painter.drawPolyline(QPolygonF(points))
    painter.setBrush(QBrush(ink()))
    for point in points:
        painter.drawEllipse(point, DOT, DOT)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _middle(painter: QPainter, chart: Chart, scale: Scale, room: QRectF, document: Document) -> None:
    if chart.middle is None:
        return
    y = scale.along(chart.middle, room.bottom(), room.top())
    painter.setPen(QPen(ink(SOFT), 0.8 * POINT, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(room.left(), y, room.right(), y))
    said = write(chart.middle, chart.unit, document.currency, document.language)
    text = Lines(f"{chart.middle_said} {said}".strip(), face(LETTERS), room.width(), align=Qt.AlignmentFlag.AlignRight)
    text.draw(painter, room.left(), y - text.height)
