"""A text broken into lines of a width; breaks inside a word only where the word alone is too long."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from pos_assist.ui.paper.sheet import INK, ink

_HANGING = re.compile("\u2212(?=\\D)")  # a minus before a currency sign: Unicode would break the line between them


class Lines:
    """Laid out at once; `height` is what it takes, `width` what its longest line does."""

    def __init__(
        self,
        text: str,
        face: QFont,
        width: float,
        *,
        colour: str = INK,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        most: int = 0,
    ) -> None:
        """`most`: lines at most, the last one ends in '…'; 0: all."""
        self._colour = colour
        self._layout = _laid_out(text, face, width, align)
        if most and self._layout.lineCount() > most:
            end = self._layout.lineAt(most - 1).textStart()
            last = QFontMetricsF(face).elidedText(text[end:].replace("\n", " "), Qt.TextElideMode.ElideRight, width)
            self._layout = _laid_out(text[:end] + last, face, width, align)
        self.count = self._layout.lineCount()
        self.height = sum(self._layout.lineAt(at).height() for at in range(self.count))
        self.width = max((self._layout.lineAt(at).naturalTextWidth() for at in range(self.count)), default=0.0)

    def draw(self, painter: QPainter, x: float, y: float, *, first: int = 0, lines: int = 0) -> None:
        """All of it, or `lines` from `first` on, with that one's top at `y`."""
        painter.setPen(ink(self._colour))
        shift = self._layout.lineAt(first).y() if self.count else 0.0
        for at in range(first, min(first + lines, self.count) if lines else self.count):
            self._layout.lineAt(at).draw(painter, QPointF(x, y - shift))

    def line_height(self, at: int) -> float:
        """Of one of its lines."""
        return self._layout.lineAt(at).height()


def _laid_out(text: str, face: QFont, width: float, align: Qt.AlignmentFlag) -> QTextLayout:
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(_HANGING.sub("\u2212\u2060", text.replace("\n", "\u2028")), face)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout
