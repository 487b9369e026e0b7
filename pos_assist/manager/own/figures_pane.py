"""One person's own figures on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pos_assist.manager.own import texts as say
from pos_assist.manager.own.words import Shown
from pos_assist.manager.parts.span_line import SpanLine
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.manager.parts.tile_values import span_about
from pos_assist.manager.people.labelled import LabelledRows
from pos_assist.services.texts import Texts
from pos_assist.ui.theme import Theme

PERIODS = (7, 28, 84)  # days: whole weeks, so that every weekday counts alike
USUAL_PERIOD = 28


class FiguresPane(QWidget):
    """Name, period, the figure, and what it is made of.

    Signals:
        asked(int): the figures of so many days are wanted.
        left(): sign out.
    """

    asked = Signal(int)
    left = Signal()

    def __init__(self, texts: Texts, shell: Texts, theme: Theme) -> None:
        """`texts`: manager_people; `shell`: manager_shell."""
        super().__init__()
        self._texts = texts
        self.name, self.mine, self.says = kind(QLabel(), "heading"), kind(QLabel(), "heading"), QLabel()
        self.until = kind(QLabel(), "soft")
        for label in (self.name, self.mine, self.says, self.until):
            label.setWordWrap(True)
        self.line = SpanLine(theme)
        self.period = QComboBox()
        self.period.setAccessibleName(texts.tr(say.PERIOD))
        self.period.setMinimumHeight(TOUCH)
        for days in PERIODS:
            self.period.addItem(texts.tr(say.LAST_DAYS, days), days)
        self.out = QPushButton(texts.tr(say.SIGN_OUT))
        self.table = LabelledRows("strong")
        self.states = States(self._content(), shell)
        head = QHBoxLayout()
        head.addWidget(self.period, 1)
        head.addWidget(self.out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.name)
        column.addLayout(head)
        column.addWidget(self.states, 1)
        self.period.activated.connect(lambda _at: self.asked.emit(self.days))
        self.out.clicked.connect(self.left)

    @property
    def days(self) -> int:
        """How many days back."""
        return int(self.period.currentData())

    def begin(self) -> None:
        """Somebody came in: nothing of anybody else stands here."""
        self.forget()
        self.period.setCurrentIndex(PERIODS.index(USUAL_PERIOD))
        self.states.reading()

    def show_figures(self, shown: Shown) -> None:
        """Finished texts."""
        self.name.setText(shown.name)
        self.mine.setText(shown.mine)
        self.says.setText(shown.says)
        self.says.setVisible(bool(shown.says))
        self.until.setText(shown.until)
        self._show_line(shown)
        self.table.show_rows(shown.figures)
        self.states.content()

    def forget(self) -> None:
        """Nobody is there any more."""
        for label in (self.name, self.mine, self.says, self.until):
            label.clear()
        self.line.show_span(None)
        self.line.setAccessibleName("")
        self.line.setToolTip("")
        self.table.show_rows(())

    def _show_line(self, shown: Shown) -> None:
        self.line.show_span(span_about(*shown.line) if shown.line is not None else None)
        self.line.setAccessibleName(shown.line_said)
        self.line.setToolTip(shown.line_said)

    def _content(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 8, 8, 0)
        column.addWidget(kind(QLabel(self._texts.tr(say.MINE)), "strong"))
        column.addWidget(self.mine)
        column.addWidget(self.line)
        column.addWidget(self.says)
        explained = kind(QLabel(self._texts.tr(say.MINE_HELP)), "soft")
        explained.setWordWrap(True)
        column.addWidget(explained)
        column.addSpacing(8)
        column.addWidget(self.table)
        column.addSpacing(8)
        column.addWidget(self.until)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll
