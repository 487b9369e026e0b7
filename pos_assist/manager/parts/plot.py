"""The drawing of a chart by pyqtgraph. Import it late: it takes a quarter of a second (`chart.warm`, on a worker).

Its mouse is switched off: a wheel over a chart scrolls the page, a drag moves nothing, and there is no menu of its own.
"""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QToolTip

from pos_assist.manager.parts.chart_values import Axis, ChartData, Look, Mark, Series, round_numbers
from pos_assist.ui.fonts import font
from pos_assist.ui.theme import Theme

pg.setConfigOption("exitCleanup", False)  # its clean-up at the exit touches widgets that Qt has already taken away

PENS = {
    Look.LINE: Qt.PenStyle.SolidLine,
    Look.DASHED: Qt.PenStyle.DashLine,
    Look.DOTTED: Qt.PenStyle.DotLine,
    Look.POINTS: Qt.PenStyle.NoPen,
}
TICK_PIXELS = 12
REACH = 24  # pixels: so near to a mark the mouse means it
AIR = 0.08  # of the span, above and below the marks
MARK_PIXELS = 9
FAINT = 0.2  # of full: the grid in the palettes of high contrast


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """One pair of axes.

    Signals:
        pressed(str): the key of a mark: by mouse, or by Enter after the arrows.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(background=theme.surface)
        self._theme = theme
        self._data: ChartData | None = None
        self._at = -1  # the mark that the arrows stand on
        self._ring = pg.ScatterPlotItem(size=MARK_PIXELS + 8, brush=None, pxMode=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAntialiasing(True)
        self.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self.setMinimumSize(80, 60)
        self.getPlotItem().setContentsMargins(0, 4, 14, 0)  # half of the last day beside the axis
        self.viewport().setMouseTracking(True)

    def draw(self, data: ChartData, theme: Theme) -> None:
        """Show this instead."""
        self._data, self._theme, self._at = data, theme, -1
        self.clear()
        self.setBackground(theme.surface)
        least, most = _span([*_heights(data)], data.y)
        left, right = _span([mark.x for one in data.series for mark in one.marks], data.x, air=0.03)
        self.setRange(xRange=(left, right), yRange=(least, most), padding=0)
        self._axis("left", data.y, least, most)
        self._axis("bottom", data.x, left, right)
        for value, _ in data.y.ticks or [(one, "") for one in round_numbers(least, most)]:
            self.addItem(pg.InfiniteLine(value, angle=0, pen=_grid_pen(self._theme)))
        for one in sorted(data.series, key=lambda series: not series.soft):
            self._draw(one)
        self._ring.setPen(_pen(theme.ink, 2))
        self._ring.setData([], [])
        self.addItem(self._ring)

        for widget in (self, self.viewport()):  # the viewport's focus is the plot's, and so is its name
            widget.setAccessibleName(f"{data.title}. {data.said}")

    def _axis(self, place: str, axis: Axis, least: float, most: float) -> None:
        drawn = self.getAxis(place)
        drawn.setPen(QPen(Qt.PenStyle.NoPen))
        drawn.setTickPen(QPen(Qt.PenStyle.NoPen))
        drawn.setTextPen(QColor(self._theme.soft))
        drawn.setStyle(
            tickFont=font(TICK_PIXELS), tickLength=0, tickTextOffset=6, tickAlpha=0, hideOverlappingLabels=False
        )
        ticks = axis.ticks or [(value, axis.write(value)) for value in round_numbers(least, most)]
        drawn.setTicks([list(ticks)])

    def _draw(self, series: Series) -> None:
        theme = self._theme
        colour = theme.edge if series.soft else theme.accept.ground
        xs, ys = [mark.x for mark in series.marks], [mark.y for mark in series.marks]
        if series.look is Look.POINTS:
            self._whiskers(series, colour)
            self.addItem(_points(xs, ys, colour, theme.surface))
            return
        self._band(series, colour)
        pen = _pen(colour, 1.5 if series.soft else 2.25, PENS[series.look])
        self.addItem(pg.PlotDataItem(xs, ys, pen=pen, antialias=True))
        if not series.soft and len(xs) < 2:  # a line of one point is none
            self.addItem(_points(xs, ys, colour, theme.surface))

    def _band(self, series: Series, colour: str) -> None:
        marks = [mark for mark in series.marks if mark.low is not None and mark.high is not None]
        if not marks:
            return
        xs = [mark.x for mark in marks]
        ends = [pg.PlotDataItem(xs, side) for side in ([m.low for m in marks], [m.high for m in marks])]
        ground = QColor(colour)
        ground.setAlphaF(0.16)
        self.addItem(pg.FillBetweenItem(*ends, brush=ground))

    def _whiskers(self, series: Series, colour: str) -> None:
        for mark in series.marks:
            if mark.low is not None and mark.high is not None:
                line = pg.PlotDataItem([mark.x, mark.x], [mark.low, mark.high], pen=_pen(colour, 1.5))
                self.addItem(line)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A mark was pressed, if one is near."""
        mark = self._near(event.position())
        if mark is not None and mark.key and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(mark.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the mark under the mouse."""
        mark = self._near(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if mark and mark.key else Qt.CursorShape.ArrowCursor)
        if mark is not None and mark.told:
            QToolTip.showText(event.globalPosition().toPoint(), mark.told, self)
        else:
            QToolTip.hideText()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing: pyqtgraph would look for items to drag."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """For the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and Right from mark to mark, Enter presses it."""
        marks = self._data.marks if self._data is not None else ()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if marks and step:
            self._at = (self._at + step) % len(marks) if self._at >= 0 or step > 0 else len(marks) - 1
            self._stand_on(marks[self._at])
        elif marks and self._at >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit(marks[self._at].key)
        else:
            event.ignore()

    def _stand_on(self, mark: Mark) -> None:
        self._ring.setData([mark.x], [mark.y])
        self.setAccessibleDescription(mark.told)
        place = self.mapToGlobal(self._pixel(mark).toPoint())
        QToolTip.showText(place, mark.told, self)

    def _near(self, at: QPointF) -> Mark | None:
        marks = [mark for one in self._data.series if not one.soft for mark in one.marks] if self._data else []
        far = {place: (self._pixel(mark) - at).manhattanLength() for place, mark in enumerate(marks)}
        place = min(far, key=lambda one: far[one], default=-1)
        return marks[place] if place >= 0 and far[place] <= REACH else None

    def _pixel(self, mark: Mark) -> QPointF:
        seen = self.getViewBox().mapViewToScene(QPointF(mark.x, mark.y))
        return QPointF(self.mapFromScene(seen))


def _points(xs: list[float], ys: list[float], colour: str, ground: str) -> pg.ScatterPlotItem:
    return pg.ScatterPlotItem(xs, ys, size=MARK_PIXELS, brush=QColor(colour), pen=_pen(ground, 1.5), antialias=True)


def _pen(colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(QColor(colour), width, style)
    pen.setCosmetic(True)  # pixels, whatever the axes are
    return pen


def _grid_pen(theme: Theme) -> QPen:
    """Where every line is of full contrast the grid is drawn thinner, or it would look like one more series."""
    pen = _pen(theme.hairline, 1)
    if theme.hairline == theme.edge:
        faint = QColor(theme.hairline)
        faint.setAlphaF(FAINT)
        pen.setColor(faint)
    return pen


def _heights(data: ChartData) -> list[float]:
    found = []
    for mark in (mark for one in data.series for mark in one.marks):
        found += [one for one in (mark.y, mark.low, mark.high) if one is not None]
    return found


def _span(values: list[float], axis: Axis, air: float = AIR) -> tuple[float, float]:
    """What the axis shows: the values with some air, and what it asks for."""
    least, most = min(values, default=0.0), max(values, default=1.0)
    room = (most - least or abs(most) or 1.0) * air
    least = least - room if axis.least is None else min(axis.least, least)
    most = most + room if axis.most is None else max(axis.most, most)
    return least, most
