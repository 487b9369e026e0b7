"""A document laid out on pages, each with the title, what it is about, and which page of how many it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from pos_assist.services.paper.document import Chart, Document, Heading, Paragraph
from pos_assist.ui.paper.chart_pieces import chart_pieces
from pos_assist.ui.paper.lines import Lines
from pos_assist.ui.paper.pieces import Piece, heading_pieces, is_gap, paragraph_pieces
from pos_assist.ui.paper.sheet import HEIGHT, LINE, MARGIN, POINT, SOFT, WIDTH, body, face, ink
from pos_assist.ui.paper.table_rows import table_pieces

MAKER = "POS Assist"
ROOM = WIDTH - 2 * MARGIN
Placed = tuple[QRectF, Piece]


@dataclass(frozen=True)
class Pages:
    """What stands where; `draw` puts one page on any device whose unit is a tenth of a point."""

    document: Document
    pages: tuple[tuple[Placed, ...], ...]

    def __len__(self) -> int:
        """How many."""
        return len(self.pages)

    def draw(self, painter: QPainter, number: int) -> None:
        """The page, 0 is the first; grounds are the paper's own."""
        _draw_head(painter, self.document, number)
        for place, piece in self.pages[number]:
            piece.draw(painter, place)
        _draw_foot(painter, number, len(self))


def laid_out(document: Document) -> Pages:
    """Every block on its page."""
    pages: list[list[Placed]] = [[]]
    room = body(_head_height(document, 0))
    y = room.top()
    for chain in _chains(list(_pieces(document))):
        height = sum(piece.height for piece in chain)
        if pages[-1] and y + height > room.bottom():
            pages.append([])
            room = body(_head_height(document, len(pages) - 1))
            y = room.top()
        for piece in chain:
            again = piece.again if not pages[-1] and len(pages) > 1 else None
            for one in (again, piece):
                if one is not None and not (is_gap(one) and not pages[-1]):
                    pages[-1].append((QRectF(room.left(), y, room.width(), one.height), one))
                    y += one.height
    while len(pages) > 1 and not any(not is_gap(piece) for _, piece in pages[-1]):
        pages.pop()
    return Pages(document, tuple(map(tuple, pages)))


def _pieces(document: Document) -> Iterator[Piece]:
    for block in document.blocks:
        if isinstance(block, Heading):
            yield from heading_pieces(block, ROOM)
        elif isinstance(block, Paragraph):
            yield from paragraph_pieces(block, ROOM)
        elif isinstance(block, Chart):
            yield from chart_pieces(block, document, ROOM)
        else:
            yield from table_pieces(block, document, ROOM)


def _chains(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Pieces that stay together."""
    chain: list[Piece] = []
    for piece in pieces:
        chain.append(piece)
        if not piece.stays:
            yield chain
            chain = []
    if chain:
        yield chain


def _head(document: Document, number: int) -> tuple[Lines, Lines]:
    title = Lines(document.title, face(9 if number else 17, strong=True), ROOM, most=2)
    about = "   ".join(f"{label}: {text}" for label, text in document.about)
    return title, Lines(about, face(8), ROOM, colour=SOFT, most=6)


def _head_height(document: Document, number: int) -> float:
    title, about = _head(document, number)
    return MARGIN + title.height + about.height + 14 * POINT


def _draw_head(painter: QPainter, document: Document, number: int) -> None:
    title, about = _head(document, number)
    title.draw(painter, MARGIN, MARGIN)
    about.draw(painter, MARGIN, MARGIN + title.height + 2 * POINT)
    y = MARGIN + title.height + about.height + 5 * POINT
    painter.setPen(QPen(ink(LINE), 0.7 * POINT))
    painter.drawLine(QLineF(MARGIN, y, WIDTH - MARGIN, y))


def _draw_foot(painter: QPainter, number: int, of: int) -> None:
    y = HEIGHT - MARGIN - 12 * POINT
    Lines(MAKER, face(8), ROOM, colour=SOFT).draw(painter, MARGIN, y)
    place = Lines(f"{number + 1} / {of}", face(8), ROOM, colour=SOFT, align=Qt.AlignmentFlag.AlignRight)
    place.draw(painter, MARGIN, y)
