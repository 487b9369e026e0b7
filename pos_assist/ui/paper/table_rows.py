"""A table as rows that break over pages, its headings above each of its parts; figures are never broken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from pos_assist.services.paper.document import Document, Paragraph, Style, Table
from pos_assist.services.paper.numbers import write_cell
from pos_assist.ui.paper.lines import Lines
from pos_assist.ui.paper.pieces import Piece, gap, paragraph_pieces, title_piece
from pos_assist.ui.paper.sheet import INK, LINE, POINT, SOFT, face, ink

SIZES = (8.5, 7.5, 6.5)  # points: the largest at which what cannot be broken has room
BETWEEN = 6 * POINT
ABOVE = 2 * POINT
MOST_LINES = 14  # of a cell
LEAST_WORDS = 0.2  # of the table's width for a column of words


def table_pieces(table: Table, document: Document, width: float) -> Iterator[Piece]:
    """Title, headings, rows, note."""
    cells = [[write_cell(cell, document.currency, document.language) for cell in row] for row in table.rows]
    points = next((size for size in SIZES if _fits(table, cells, width, size)), SIZES[-1])
    widths = _widths(table, cells, width, points)
    titles = [column.title for column in table.columns]
    heading = _row(table, titles, widths, face(points - 0.5, strong=True), (SOFT, INK))
    if table.title:
        yield title_piece(table.title, width)
    yield Piece(heading.height, heading.draw, stays=True)
    for row in cells:
        piece = _row(table, row, widths, face(points), (INK, LINE))
        yield Piece(piece.height, piece.draw, again=heading)
    if table.note:
        yield gap(2)
        yield from paragraph_pieces(Paragraph(table.note, Style.SOFT), width)
    yield gap(8)


def _row(table: Table, texts: Sequence[str], widths: Sequence[float], letters: QFont, inks: tuple[str, str]) -> Piece:
    """`inks`: of the letters and of the line below."""
    colour, rule = inks
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    parts = [
        Lines(text, letters, width, colour=colour, align=right if column.figures else left, most=MOST_LINES)
        for column, text, width in zip(table.columns, texts, widths, strict=True)
    ]
    height = max(part.height for part in parts) + 2 * ABOVE

    def draw(painter: QPainter, at: QRectF) -> None:
        x = at.x()
        for part, width in zip(parts, widths, strict=True):
            part.draw(painter, x, at.y() + ABOVE)
            x += width + BETWEEN
        painter.setPen(QPen(ink(rule), 0.5 * POINT))
        painter.drawLine(QLineF(at.x(), at.y() + height, x - BETWEEN, at.y() + height))

    return Piece(height, draw)


def _fits(table: Table, cells: Sequence[Sequence[str]], width: float, points: float) -> bool:
    needed, words, _ = _needs(table, cells, points)
    room = width - BETWEEN * (len(table.columns) - 1)
    return sum(needed) + words * LEAST_WORDS * room <= room


def _widths(table: Table, cells: Sequence[Sequence[str]], width: float, points: float) -> list[float]:
    """Figures get what they need; words share the rest."""
    needed, _, shares = _needs(table, cells, points)
    room = width - BETWEEN * (len(table.columns) - 1)
    rest = room - sum(needed)
    if not shares:  # no words: everything grows alike
        return [one * room / sum(needed) for one in needed]
    least = LEAST_WORDS * room / 2
    if rest < least:  # more figures than a page is wide: everything gives way
        needed, rest = [one * (room - least) / sum(needed) for one in needed], least
    return [
        rest * column.share / shares if not column.figures else one
        for column, one in zip(table.columns, needed, strict=True)
    ]


def _needs(table: Table, cells: Sequence[Sequence[str]], points: float) -> tuple[list[float], int, float]:
    """What each column of figures needs (0 for words), how many columns hold words, and the sum of their shares."""
    metrics, strong = QFontMetricsF(face(points)), QFontMetricsF(face(points - 0.5, strong=True))
    needed = []
    for place, column in enumerate(table.columns):
        cell = max((metrics.horizontalAdvance(row[place]) for row in cells), default=0.0)
        title = max(strong.horizontalAdvance(word) for word in (column.title.split() or [""]))
        needed.append(max(cell, title) + 2.0 if column.figures else 0.0)
    words = [column.share for column in table.columns if not column.figures]
    return needed, len(words), sum(words)
