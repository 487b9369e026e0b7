"""A table of a document on the screen: the same cells, in a table that can be searched, sorted and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_assist.manager.parts.rows import Column, row
from pos_assist.manager.parts.table import AROUND_A_CELL, FilterTable
from pos_assist.services.paper.document import Cell, Number, Table
from pos_assist.services.paper.numbers import write_cell
from pos_assist.services.texts import Texts
from pos_assist.ui.fonts import font

MOST_ROWS, ROW, AROUND_ROWS = 10, 32, 84  # more rows are scrolled to
SEARCHED_FROM = 12  # rows: fewer are read at a glance


class PaperTable(QWidget):
    """Made anew for other headings; `rooms`: from which width of the table on each column is shown."""

    def __init__(self, texts: Texts, rooms: Sequence[int] = ()) -> None:
        """`texts`: of manager_shell."""
        super().__init__()
        self._texts, self._rooms = texts, tuple(rooms)
        self.table: FilterTable | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    def show_table(self, shown: Table, currency: str, language: str) -> None:
        """This one."""
        self.clear()
        columns = [self._column(shown, place) for place in range(len(shown.columns))]
        table = self.table = FilterTable(columns, self._texts, name=shown.name)
        rows = []
        for place, cells in enumerate(shown.rows):
            texts = [write_cell(cell, currency, language) for cell in cells]
            rows.append(row(str(place), *texts, order=tuple(map(_order, cells))))
        table.show_rows(rows)
        for widget in (table.search, table.count):
            widget.setVisible(len(rows) >= SEARCHED_FROM)
        extra = AROUND_ROWS if len(rows) >= SEARCHED_FROM else AROUND_ROWS - 40
        table.setFixedHeight(max(1, min(MOST_ROWS, len(rows))) * ROW + extra)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(table)

    def clear(self) -> None:
        """Without a table."""
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
            self.table = None

    def _column(self, shown: Table, place: int) -> Column:
        one, heading = shown.columns[place], font(13)
        heading.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(heading).horizontalAdvance(one.title) + AROUND_A_CELL
        room = self._rooms[place] if place < len(self._rooms) else 0
        return Column(one.title, width if one.figures or place else 0, figures=bool(place), room=room)


def _order(cell: Cell) -> tuple[bool, float, str]:
    """Numbers by their value; what has none first."""
    if isinstance(cell, Number):
        return True, cell.value, ""
    return False, 0.0, str(cell or "")
