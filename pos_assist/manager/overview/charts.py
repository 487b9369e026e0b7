"""The trend as three small charts, and the way from a receipt to a sale as bars."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from pos_assist.manager.overview import texts as say
from pos_assist.manager.overview.blocks import EDGE, GAP
from pos_assist.manager.overview.trend_words import SHOWN, trends
from pos_assist.manager.overview.words import Words
from pos_assist.manager.parts.bars import Bars
from pos_assist.manager.parts.chart import Chart
from pos_assist.manager.parts.chart_values import ChartData
from pos_assist.manager.parts.style import kind
from pos_assist.services.texts import Texts
from pos_assist.ui.theme import Theme


class Charts(QWidget):
    """Two cards side by side, or one beneath the other.

    Signals:
        pressed(str): the key of a mark or a bar.
        laid_out(): everything is drawn.
    """

    pressed = Signal(str)
    laid_out = Signal()

    def __init__(self, texts: Texts, theme: Theme) -> None:
        super().__init__()
        self._told: object = None  # what the charts show
        self._waiting: list[tuple[Chart, ChartData]] = []
        self.trends = [Chart(texts, theme, small=True) for _ in SHOWN]
        self.funnel = Bars(theme)
        self.trend_card, self.funnel_card = kind(QFrame(), "block"), kind(QFrame(), "block")
        self._several = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.trend_card)
        self._several.setContentsMargins(*EDGE)
        self._several.setSpacing(16)
        for chart in self.trends:
            self._several.addWidget(chart, 1)
            chart.pressed.connect(self.pressed)
            chart.turn.toggled.connect(lambda _: self._give_room())
        column = QVBoxLayout(self.funnel_card)
        column.setContentsMargins(*EDGE)
        column.addWidget(kind(QLabel(texts.tr(say.FUNNEL)), "fine"))
        column.addWidget(self.funnel)
        column.addStretch(1)
        self.funnel.pressed.connect(self.pressed)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(GAP)
        self._cards.addWidget(self.trend_card, 3)
        self._cards.addWidget(self.funnel_card, 2)

    def show_words(self, words: Words) -> None:
        """Fill them, one chart a turn of the loop, so that the window never stands still; a single day has no trend."""
        self.funnel.show_bars(words.funnel())
        overview = words.overview
        told = (overview.trend, overview.report.currency, words.words.texts.language)
        known, self._told = self._told == told, told
        data = trends(overview, words.words)
        self.trend_card.setVisible(bool(data))
        if not known:  # else they are drawn, or wait for their turn
            self._waiting = list(zip(self.trends, data, strict=False))
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if self._waiting:
            chart, data = self._waiting.pop(0)
            chart.show_data(data)
            QTimer.singleShot(0, self, self._next)
        else:
            self.laid_out.emit()

    def _give_room(self) -> None:
        """A table takes the whole card: it has no room in a third of it."""
        tables = [chart for chart in self.trends if chart.turn.isChecked()]
        for chart in self.trends:
            chart.setVisible(not tables or chart is tables[0])

    def arrange(self, *, narrow: bool) -> None:
        """Side by side, or one beneath the other."""
        beside = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(beside)
        self._several.setDirection(beside)

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self.funnel.wear(theme)
        for chart in self.trends:
            chart.wear(theme)
