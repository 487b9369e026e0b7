"""What panes are made of: texts that wrap, cards, signs, choices."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pos_assist.trainer.style import kind
from pos_assist.ui.glyphs import draw_sign
from pos_assist.ui.typesetting import Setting, typeset

CHOICE_SIZE, SMALL_CHOICE_SIZE = 18, 16  # pixels
ROOMY = 300  # pixels: a choice so wide has the larger text
LEAST_CHOICE = 56  # pixels high: 15 mm on a usual till
AROUND = 14  # pixels left and right of a choice's text
MANY_LINES = 6


def text(words: str, what: str = "") -> QLabel:
    """A text that wraps; never markup: a product may be called '<b>'."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return kind(label, what) if what else label


def chip(words: str) -> QLabel:
    """A short word on a ground of its own."""
    label = kind(QLabel(words), "chip")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


def button(words: str, do: Callable[[], object], what: str = "") -> QPushButton:
    """A button that cannot be pressed by a scanner's Enter."""
    press = QPushButton(words.replace("&", "&&"))
    press.setAutoDefault(False)
    press.clicked.connect(lambda _checked=False: do())
    return kind(press, what) if what else press


def card(*parts: QWidget | QLayout, what: str = "card") -> QFrame:
    """Things that belong together, under each other."""
    frame = kind(QFrame(), what)
    stack(frame, *parts, margins=(14, 12, 14, 12))
    return frame


def stack(
    on: QWidget, *parts: QWidget | QLayout, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 6
) -> QVBoxLayout:
    """A column of parts on a widget."""
    column = QVBoxLayout(on)
    column.setContentsMargins(*margins)
    column.setSpacing(gap)
    for part in parts:
        add(column, part)
    return column


def beside(*parts: QWidget | QLayout | None, gap: int = 8) -> QHBoxLayout:
    """Parts in a row; None takes what room is left."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            add(row, part)
    return row


def pairs(parts: Sequence[QWidget]) -> QWidget:
    """Two in a row, of equal width."""
    around = QWidget()
    grid = QGridLayout(around)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(6)
    for place, part in enumerate(parts):
        grid.addWidget(part, place // 2, place % 2)
    for column in (0, 1):
        grid.setColumnStretch(column, 1)
    return around


def add(layout: QBoxLayout, part: QWidget | QLayout) -> None:
    """A widget or a layout."""
    if isinstance(part, QLayout):
        layout.addLayout(part)
    else:
        layout.addWidget(part)


def clear(layout: QLayout) -> None:
    """Take everything out; it is gone at once."""
    while (item := layout.takeAt(0)) is not None:
        if inner := item.layout():
            clear(inner)
        elif widget := item.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


class Sign(QWidget):
    """One drawn sign in the colour of the text around it; told to a screen reader by the words beside it."""

    def __init__(self, name: str, size: int = 24) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Strokes."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_sign(painter, self._name, QRectF(self.rect()), self.palette().color(QPalette.ColorRole.WindowText).name())
        painter.end()


class Choice(QAbstractButton):
    """A whole sentence to press: it wraps, and grows with its text. Checkable ones stay down."""

    def __init__(self, words: str, *, checkable: bool = False, least: int = LEAST_CHOICE) -> None:
        super().__init__()
        self.setText(words)
        self.setCheckable(checkable)
        self._least = least
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Room for every line."""
        return max(self._least, round(self._set(width).height) + 20)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """It wraps."""
        return True

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as it is let be."""
        return QSize(100, self._least)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.sizeHint()

    def fits(self) -> bool:
        """Whether its text stands whole, for tests."""
        setting = self._set(self.width())
        return setting.whole and setting.height <= self.height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A rounded ground, and the sentence."""
        del event
        role, palette = QPalette.ColorRole, self.palette()
        on = self.isDown() or self.isChecked()
        ground = role.Highlight if on else role.AlternateBase if self.underMouse() else role.Base
        ink = palette.color(role.HighlightedText if on else role.Text)
        marked = self.hasFocus() or on
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.color(role.Highlight if marked else role.Mid), 2.0 if marked else 1.0))
        painter.setBrush(palette.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.setPen(ink)
        setting = self._set(self.width())
        setting.layout.draw(painter, QRectF(AROUND, (self.height() - setting.height) / 2, 0, 0).topLeft())
        painter.end()

    def _set(self, width: int) -> Setting:
        size = CHOICE_SIZE if width >= ROOMY and self._least >= LEAST_CHOICE else SMALL_CHOICE_SIZE
        return typeset(self.text(), max(1, width - 2 * AROUND), 10_000, (size,), most_lines=MANY_LINES)
