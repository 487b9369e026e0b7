"""A chart with its table behind it: nobody who cannot see or point is left out."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pos_assist.manager.parts import figure_texts as say
from pos_assist.manager.parts.chart_values import ChartData, Look, Series
from pos_assist.manager.parts.elided import ElidedLabel
from pos_assist.manager.parts.rows import Column, RowsModel, row
from pos_assist.manager.parts.style import kind
from pos_assist.services.texts import Texts
from pos_assist.ui.fonts import font
from pos_assist.ui.theme import Theme

if TYPE_CHECKING:
    from pos_assist.manager.parts.plot import Plot

SAMPLE = 22  # pixels of a line in the legend
LEGEND_PIXELS = 12
ROW = 26
LEAST = 84  # pixels of the axes: a lower chart says nothing


def warm() -> None:
    """Load what draws charts; on a worker, so that the first chart does not hold the window up (0.25 s)."""
    import_module("pos_assist.manager.parts.plot")


class Chart(QWidget):
    """Title, legend where there is more than one series, a press that turns chart into table and back.

    Signals:
        pressed(str): the key of a mark or of a row of the table.
    """

    pressed = Signal(str)

    def __init__(self, texts: Texts, theme: Theme, *, small: bool = False, parent: QWidget | None = None) -> None:
        """`texts`: of the context manager_overview; `small`: one of several side by side."""
        super().__init__(parent)
        self._texts, self._theme = texts, theme
        self._data: ChartData | None = None
        self._plot: Plot | None = None
        self._filled = False
        self.title = kind(ElidedLabel(), "fine" if small else "strong")
        self.note = kind(QLabel(), "soft")
        self.note.setWordWrap(True)
        self.legend = _Legend(theme)
        self.turn = kind(QPushButton("☰"), "quiet")
        self.turn.setCheckable(True)
        self.turn.toggled.connect(self._turn)
        self.table = self._a_table()
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # what is left over
        self.stack.setMinimumHeight(LEAST)
        self._instead = QWidget()  # where the plot comes to be
        self.stack.addWidget(self._instead)
        self.stack.addWidget(self.table)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.legend)
        head.addWidget(self.turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self.stack, 1)

    def _a_table(self) -> QTableView:
        view = kind(QTableView(), "rows")
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(ROW)
        view.horizontalHeader().setHighlightSections(False)
        view.activated.connect(lambda index: self._press_row(index.row()))
        return view

    def show_data(self, data: ChartData) -> None:
        """Show this instead."""
        self._data = data
        self.title.show_text(data.title)
        self.note.setText(data.note)
        self.note.setVisible(bool(data.note))
        named = [one for one in data.series if one.name]
        self.legend.show_series(named if len(named) > 1 else [])
        self._filled = False
        self._turn(self.turn.isChecked())
        self._draw()

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self._theme = theme
        self.legend.wear(theme)
        self._draw()

    def _draw(self) -> None:
        if self._data is None:
            return
        if self._plot is None:
            from pos_assist.manager.parts.plot import Plot

            self._plot = Plot(self._theme)
            self._plot.pressed.connect(self.pressed)
            self.stack.insertWidget(0, self._plot)
            self.stack.removeWidget(self._instead)
            self._instead.deleteLater()
            self._turn(self.turn.isChecked())
        self._plot.draw(self._data, self._theme)

    def _fill_table(self, data: ChartData) -> None:
        columns = [Column(title, figures=place > 0) for place, title in enumerate(data.columns)]
        keys = data.keys or tuple(map(str, range(len(data.rows))))
        model = RowsModel(columns, self)
        model.show([row(key, *cells) for key, cells in zip(keys, data.rows, strict=True)])
        self.table.setModel(model)
        self.table.setAccessibleName(data.title)
        self.table.resizeColumnsToContents()
        for place in range(len(columns)):
            stretch = QHeaderView.ResizeMode.Stretch if place == 0 else QHeaderView.ResizeMode.ResizeToContents
            self.table.horizontalHeader().setSectionResizeMode(place, stretch)

    def _press_row(self, place: int) -> None:
        if self._data is not None and place < len(self._data.keys) and self._data.keys[place]:
            self.pressed.emit(self._data.keys[place])

    def _turn(self, as_table: bool) -> None:
        if as_table and self._data is not None and not self._filled:  # most charts are never read as a table
            self._fill_table(self._data)
            self._filled = True
        self.stack.setCurrentIndex(int(as_table))
        self._name()

    def _name(self) -> None:
        shown = self._data.title if self._data is not None else ""
        told = self._texts.tr(say.AS_CHART if self.turn.isChecked() else say.AS_TABLE).format(title=shown)
        self.turn.setAccessibleName(told)
        self.turn.setToolTip(told)


class _Legend(QWidget):
    """Samples of lines and points with their names, in one row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._series = theme, list[Series]()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_series(self, series: list[Series]) -> None:
        """These; none: no room is taken."""
        self._series = series
        measure = QFontMetrics(font(LEGEND_PIXELS))
        self.setFixedWidth(sum(SAMPLE + 18 + measure.horizontalAdvance(one.name) for one in series))
        self.setVisible(bool(series))
        self.setToolTip(", ".join(one.name for one in series))
        self.update()

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Sample, name, sample, name."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(LEGEND_PIXELS))
        left, middle = 0, self.height() // 2
        styles = {Look.DASHED: Qt.PenStyle.DashLine, Look.DOTTED: Qt.PenStyle.DotLine}
        for one in self._series:
            colour = QColor(self._theme.edge if one.soft else self._theme.accept.ground)
            painter.setPen(QPen(colour, 2, styles.get(one.look, Qt.PenStyle.SolidLine)))
            if one.look is Look.POINTS:
                painter.setBrush(painter.pen().color())
                painter.drawEllipse(left + SAMPLE // 2 - 3, middle - 3, 6, 6)
            else:
                painter.drawLine(left, middle, left + SAMPLE, middle)
            painter.setPen(self._theme.soft)
            width = painter.fontMetrics().horizontalAdvance(one.name)
            place = self.rect().adjusted(left + SAMPLE + 6, 0, 0, 0)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), one.name)
            left += SAMPLE + 18 + width
        painter.end()
