"""A table over rows of finished texts, with a search that knows no accents; 100,000 rows stay fluid."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QLineEdit, QTableView, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from pos_assist.engine.letters import folded
from pos_assist.manager import texts as say
from pos_assist.manager.parts.rows import Column, Row, RowsModel, row
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.services.texts import Texts

__all__ = ("Column", "FilterTable", "Row", "row")

AROUND_A_CELL = 24  # pixels: the padding of both sides, and the grid


class FilterTable(Widget):
    """Search line, table, and how many of how many.

    Signals:
        chosen(list[str]): the keys of the selected rows, whenever they change.
        opened(str): Enter or a double click on a row.
    """

    chosen = Signal(list)
    opened = Signal(str)

    def __init__(
        self, columns: Sequence[Column], texts: Texts, *, name: str, many: bool = False, parent: Widget | None = None
    ) -> None:
        """`texts`: manager_shell; `name`: what the table holds, for screen readers; `many`: several rows at once."""
        super().__init__(parent)
        self._texts, self._columns = texts, tuple(columns)
        self._all: list[Row] = []
        self._places: dict[str, int] | None = None  # of the keys in `_all`, once they are asked for
        self._keep: Callable[[Row], bool] | None = None
        self._sorted: tuple[int, bool] | None = None
        self.model = RowsModel(columns, self)
        self.search = QLineEdit(placeholderText=texts.tr(say.SEARCH), clearButtonEnabled=True)
        self.search.setAccessibleName(texts.tr(say.SEARCH))
        self.search.textChanged.connect(self._narrow)
        self.count = kind(QLabel(), "soft")
        self.above = QHBoxLayout()  # pages put filters of their own here
        self.above.addWidget(self.search, 1)
        self.above.addWidget(self.count)
        self.view = self._table(columns, name, many=many)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.above)
        column.addWidget(self.view, 1)

    def _table(self, columns: Sequence[Column], name: str, *, many: bool) -> QTableView:
        view = kind(QTableView(), "rows")
        view.setAccessibleName(name)
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        view.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        view.setTabKeyNavigation(False)  # Tab goes on to the next field, arrows move inside
        view.setWordWrap(False)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # near-equal names differ at their ends
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(TOUCH - 2)
        heading = view.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, one in enumerate(columns):
            if one.width:
                view.setColumnWidth(place, one.width)
            else:
                heading.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        heading.setSectionsClickable(True)
        heading.sectionClicked.connect(self.sort)
        view.activated.connect(lambda index: self.opened.emit(self.model.rows[index.row()].key))
        view.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.selected()))
        return view

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other rows; what was searched, sorted and selected stays."""
        self._all, self._places = list(rows), None
        if self._sorted is not None:
            self._all = _in_order(rows, *self._sorted)
        self._give_figures_room()
        self._narrow()

    def keep(self, which: Callable[[Row], bool] | None) -> None:
        """Show only these, besides what the search leaves; None: all."""
        self._keep = which
        self._narrow()

    def sort(self, column: int) -> None:
        """By this column; again: the other way round."""
        down = self._sorted == (column, False)
        self._sorted = (column, down)
        self._all, self._places = _in_order(self._all, column, down), None
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicatorShown(True)
        self.view.horizontalHeader().setSortIndicator(column, order)
        self._narrow()

    def selected(self) -> list[str]:
        """The keys of the selected rows, from the top."""
        chosen = self.view.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.count())]
        rows = {at for one in ranges for at in range(one.top(), one.bottom() + 1)}
        return [self.model.rows[at].key for at in sorted(rows)]

    def replace(self, changed: Sequence[Row]) -> None:
        """The rows of these keys, which stay where they are."""
        if self._places is None:
            self._places = {one.key: at for at, one in enumerate(self._all)}
        for one in changed:
            self._all[self._places[one.key]] = one
        self.model.change(changed)

    def select(self, key: str) -> bool:
        """Select and show that row; the search gives way where it hides it. False: there is none."""
        if not any(one.key == key for one in self.model.rows):
            if not any(one.key == key for one in self._all):
                return False
            self.search.clear()
        place = next((at for at, one in enumerate(self.model.rows) if one.key == key), None)
        if place is None:  # a filter of the page hides it
            return False
        index = self.model.index(place, 0)
        seen = self.view.viewport().rect().contains(self.view.visualRect(index))
        self.view.setCurrentIndex(index)
        if not seen:
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)  # what comes beneath may take room
        return True

    def _give_figures_room(self) -> None:
        for place, one in enumerate(self._columns):
            if one.figures:
                longest = max((entry.cells[place] for entry in self._all), key=len, default="")
                needed = self.view.fontMetrics().horizontalAdvance(longest) + AROUND_A_CELL
                self.view.setColumnWidth(place, max(one.width, needed))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many columns as have room."""
        super().resizeEvent(event)
        for place, one in enumerate(self._columns):
            self.view.setColumnHidden(place, one.room > event.size().width())

    def _narrow(self) -> None:
        chosen = set(self.selected())
        words = folded(self.search.text()).split()
        shown = self._all
        if self._keep is not None:
            shown = [one for one in shown if self._keep(one)]
        for word in words:
            shown = [one for one in shown if word in one.words]
        self.view.selectionModel().blockSignals(True)
        self.model.show(shown)
        self._select_again(chosen)
        self.view.selectionModel().blockSignals(False)
        if set(self.selected()) != chosen:
            self.chosen.emit(self.selected())
        self.count.setText(self._texts.tr(say.COUNT_OF).format(count=len(shown), of=len(self._all)))

    def _select_again(self, keys: set[str]) -> None:
        if not keys or len(keys) > 500:
            return
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        left = len(keys)
        for place, one in enumerate(self.model.rows):
            if one.key in keys:
                left -= 1
                self.view.selectionModel().select(self.model.index(place, 0), flags)
            if not left:
                break


def _in_order(rows: Sequence[Row], column: int, down: bool) -> list[Row]:
    return sorted(rows, key=lambda one: one.order[column] if one.order else folded(one.cells[column]), reverse=down)
