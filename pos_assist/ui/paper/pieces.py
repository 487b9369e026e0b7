"""What a page is filled with from top to bottom: pieces of a known height that draw themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from pos_assist.services.paper.document import Heading, Paragraph, Style
from pos_assist.ui.paper.lines import Lines
from pos_assist.ui.paper.sheet import INK, POINT, SOFT, face, ink

Draw = Callable[[QPainter, QRectF], None]
INDENT = 9 * POINT  # of what stands beside the bar of a boxed paragraph
BAR = 3 * POINT


@dataclass(frozen=True)
class Piece:
    """`stays`: on one page with what follows. `again`: a heading that stands above it where it begins a page."""

    height: float
    draw: Draw
    stays: bool = False
    again: Piece | None = None


def gap(points: float) -> Piece:
    """Room; falls away at the top of a page."""
    return Piece(points * POINT, _nothing)


def is_gap(piece: Piece) -> bool:
    """Whether it is room only."""
    return piece.draw is _nothing


def heading_pieces(block: Heading, width: float) -> Iterator[Piece]:
    """A part begins; never at the foot of a page."""
    lines = Lines(block.text, face(13, strong=True), width)
    yield gap(10)
    yield Piece(lines.height, lambda painter, at: lines.draw(painter, at.x(), at.y()), stays=True)
    yield Piece(4 * POINT, _space, stays=True)


def paragraph_pieces(block: Paragraph, width: float) -> Iterator[Piece]:
    """Line by line; its first two and its last two stay together."""
    boxed = block.style is Style.BOXED
    sizes = {Style.BODY: 9.5, Style.STRONG: 10.0, Style.SOFT: 8.0, Style.BOXED: 9.5}
    strong, colour = block.style is Style.STRONG, SOFT if block.style is Style.SOFT else INK
    indent = INDENT if boxed else 0.0
    lines = Lines(block.text, face(sizes[block.style], strong=strong), width - indent, colour=colour)

    def line_at(number: int) -> Draw:
        def draw(painter: QPainter, at: QRectF) -> None:
            if boxed:
                painter.fillRect(QRectF(at.x(), at.y(), BAR, at.height()), ink())
            lines.draw(painter, at.x() + indent, at.y(), first=number, lines=1)

        return draw

    for number in range(lines.count):
        stays = number in (0, lines.count - 2) and number < lines.count - 1
        yield Piece(lines.line_height(number), line_at(number), stays=stays)
    yield gap(5)


def title_piece(text: str, width: float) -> Piece:
    """The line above a table or a chart."""
    lines = Lines(text, face(10, strong=True), width)
    return Piece(lines.height + 2 * POINT, lambda painter, at: lines.draw(painter, at.x(), at.y()), stays=True)


def _nothing(_painter: QPainter, _at: QRectF) -> None:
    """Room."""


def _space(_painter: QPainter, _at: QRectF) -> None:
    """Room that stays with what follows, also at the top of a page."""
