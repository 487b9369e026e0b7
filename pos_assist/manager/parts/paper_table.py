"""A table of a document on the screen: the same cells, in a table that can be searched, sorted and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pos_assist.manager.parts.rows import Column, row
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.table import AROUND_A_CELL, FilterTable
from pos_assist.manager.parts.tile_grid import wrapped
from pos_assist.services.paper.document import Cell, Number, Table
from pos_assist.services.paper.document import Column as Heading
from pos_assist.services.paper.numbers import NOTHING, write_cell
from pos_assist.services.texts import Texts
from pos_assist.ui.fonts import font

Order = tuple[bool, float, str]
NARROW = 460  # pixels of the table
MOST_ROWS, ROW, AROUND_ROWS = 10, 32, 84  # more rows are scrolled to
SEARCHED_FROM = 12  # rows: fewer are read at a glance


class PaperTable(QWidget):
    """Made anew for other headings; `rooms`: from which width of the table on each column is shown.

    `names` columns say what a row is about, then come a number, its interval and its n, as often as `told` says: where
    it is narrow they are lines of text, so that no number is ever without its interval.

    Signals:
        pressed(str): Enter or a double click on a row that has a link: that link.
    """

    pressed = Signal(str)

    def __init__(
        self, texts: Texts, rooms: Sequence[int] = (), *, names: int = 0, told: int = 1, narrow: int = NARROW
    ) -> None:
        """`texts`: of manager_shell; `names` 0: the same at every width."""
        super().__init__()
        self._texts, self._rooms, self._names, self._told = texts, tuple(rooms), names, told
        self._narrow, self._needed = narrow, 0
        self._links: tuple[str, ...] = ()
        self.table: FilterTable | None = None
        self.lines = wrapped(kind(QLabel(), "body"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lines)

    def show_table(self, shown: Table, currency: str, language: str, links: Sequence[str] = ()) -> None:
        """This one; `links`: of its rows, where they lead somewhere."""
        self.clear()
        self._links = tuple(links)
        texts = [[write_cell(cell, currency, language) for cell in cells] for cells in shown.rows]
        orders = [tuple(map(_order, cells)) for cells in shown.rows]
        columns = [self._column(shown, place, texts) for place in range(len(shown.columns))]
        self.table = self._filled(columns, texts, orders, shown.name)
        always = sum(one.width for one in columns if not one.room)
        self._needed = (
            always + _width([shown.columns[0].title, *(cells[0] for cells in texts)]) if self._told > 1 else 0
        )
        self.lines.setText("\n".join(self._line(cells, shown.columns) for cells in texts) if self._names else "")
        self._choose()

    def clear(self) -> None:
        """Without a table."""
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
            self.table = None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow or wide."""
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        narrow = bool(self._names) and self.width() < max(self._narrow, self._needed)
        self.lines.setVisible(narrow)
        if self.table is not None:
            self.table.setVisible(not narrow)

    def _line(self, cells: Sequence[str], columns: Sequence[Heading]) -> str:
        """'New, morning: +0,24 € (−0,93 … +1,98 €), n = 61'; of several numbers each with its heading."""
        told = []
        for first in range(self._names, self._names + 3 * self._told, 3):
            number, interval, n = cells[first : first + 3]
            heading = f"{columns[first].title} " if self._told > 1 else ""
            told.append(f"{heading}{_with_interval(number, interval)}, n = {n}")
        return f"{', '.join(cells[: self._names])}: {'; '.join(told)}"

    def _filled(
        self, columns: list[Column], texts: list[list[str]], orders: Sequence[tuple[Order, ...]], name: str
    ) -> FilterTable:
        table = FilterTable(columns, self._texts, name=name)
        pairs = enumerate(zip(texts, orders, strict=True))
        table.show_rows([row(str(place), *cells, order=order) for place, (cells, order) in pairs])
        many = len(texts) >= SEARCHED_FROM
        table.opened.connect(self._open)
        for widget in (table.search, table.count):
            widget.setVisible(many)
        around = AROUND_ROWS if many else AROUND_ROWS - 40
        table.setFixedHeight(max(1, min(MOST_ROWS, len(texts))) * ROW + around)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(table)
        return table

    def _open(self, place: str) -> None:
        if self._links:
            self.pressed.emit(self._links[int(place)])

    def _column(self, shown: Table, place: int, texts: Sequence[Sequence[str]]) -> Column:
        """The first takes what is left over; the others what they need."""
        one, heading = shown.columns[place], font(13)
        heading.setWeight(QFont.Weight.DemiBold)
        cells = QFontMetrics(font(15))
        width = max((cells.horizontalAdvance(row[place]) for row in texts), default=0)
        width = max(width, QFontMetrics(heading).horizontalAdvance(one.title)) + AROUND_A_CELL
        room = self._rooms[place] if place < len(self._rooms) else 0
        return Column(one.title, width if place else 0, figures=one.figures, room=room)


def _width(texts: Sequence[str]) -> int:
    """Pixels of the widest, with the room around it."""
    return max(map(QFontMetrics(font(15)).horizontalAdvance, texts)) + AROUND_A_CELL


def _order(cell: Cell) -> Order:
    """Numbers by their value; what has none first."""
    if isinstance(cell, Number):
        return True, cell.value, ""
    return False, 0.0, str(cell or "")


def _with_interval(number: str, interval: str) -> str:
    """'+0,24 € (−0,93 … +1,98 €)'; the reason alone where there is no number."""
    if number == NOTHING:
        return interval
    return f"{number} ({interval})" if interval else number
