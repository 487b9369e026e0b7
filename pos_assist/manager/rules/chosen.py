"""Products that were chosen for a rule: found by name or code, put in order by keyboard or mouse, counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pos_assist.manager.parts.picker import Picker
from pos_assist.manager.parts.style import kind
from pos_assist.manager.rules import field_texts as say
from pos_assist.manager.rules.chosen_rows import Pieces, Rows
from pos_assist.services.texts import Texts

Counted = tuple[str, int | Decimal]  # how a rule names a product, and how many of it
NAME_ROLE, COUNT_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
MOST_PIECES = 99
MOST_WEIGHED = 9999
ROWS_SHOWN = 6
NARROW, FEW, NAME_ROOM = 480, 3, 170  # pixels; columns that fit there anyway; pixels for the name
Told = tuple[tuple[str, ...], str]  # the cells of a row, and what is odd about it in a sentence ('' = nothing)
Describe = Callable[[list[Counted]], list[Told]]


class Chosen(QWidget):
    """A picker, the chosen products with what is known of them, and what may be done with a row.

    Signals:
        edited(): a person chose, moved, counted or took out.
    """

    edited = Signal()

    def __init__(
        self,
        columns: Sequence[str],
        texts: Texts,
        *,
        ordered: bool = False,
        counted: bool = False,
        most: int = 0,
        decimals: int = 0,
    ) -> None:
        """`columns`: titles, the product first. `most` 1: choosing another one takes the first one's place.

        `decimals`: of a quantity, where goods may be weighed.
        """
        super().__init__()
        self._texts, self._ordered, self._counted, self._most = texts, ordered, counted, most
        self._describe: Describe = lambda names: [((name,), "") for name, _ in names]
        self.picker = Picker(texts.tr(say.FIND_PRODUCT))
        self.rows = self._tree(columns)
        self.odd = kind(QLabel(), "warning")
        self.odd.setWordWrap(True)
        self.odd.hide()
        self._decimals = decimals
        self.pieces = Pieces(texts.language, decimals=decimals, most=MOST_WEIGHED if decimals else MOST_PIECES)
        self.pieces.setAccessibleName(texts.tr(say.PIECES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.picker)
        column.addWidget(self.rows)
        column.addLayout(self._buttons())
        column.addWidget(self.odd)
        self.setFocusProxy(self.picker)
        self.picker.picked.connect(self.add)
        self.rows.dropped.connect(self._changed)
        self.rows.moved.connect(self.move_row)
        self.rows.taken.connect(self.take_out)
        self.rows.currentItemChanged.connect(self._show_pieces)
        self.pieces.valueChanged.connect(self._count)
        self._tell()

    def _tree(self, columns: Sequence[str]) -> Rows:
        rows = Rows()
        rows.setColumnCount(len(columns))
        rows.setHeaderLabels(list(columns))
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setAllColumnsShowFocus(True)
        rows.setStyleSheet("QTreeView::item { padding: 5px 3px; }")
        rows.header().setStretchLastSection(False)
        rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows.header().setMinimumSectionSize(44)
        if self._ordered:
            rows.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            rows.setDropIndicatorShown(True)
        return rows

    def _buttons(self) -> QGridLayout:
        self.up = QPushButton(f"↑ {self._texts.tr(say.UP)}")
        self.down = QPushButton(f"↓ {self._texts.tr(say.DOWN)}")
        self.out = QPushButton(self._texts.tr(say.TAKE_OUT))
        self.up.clicked.connect(lambda: self.move_row(-1))
        self.down.clicked.connect(lambda: self.move_row(1))
        self.out.clicked.connect(self.take_out)
        label = kind(QLabel(self._texts.tr(say.PIECES)), "soft")
        label.setBuddy(self.pieces)
        grid = QGridLayout()
        self._counting = (label, self.pieces)
        for place, one in enumerate((self.out, self.up, self.down)):
            grid.addWidget(one, 0, place)
        for place, counter in enumerate(self._counting):
            grid.addWidget(counter, 1, place)
        grid.setColumnStretch(3, 1)
        return grid

    def describe(self, how: Describe) -> None:
        """How rows are told: the cells of each, and what is odd about it ('' = nothing)."""
        self._describe = how
        self._tell()

    def put(self, entries: Sequence[Counted]) -> None:
        """Show these; `edited` stays silent."""
        self.rows.clear()
        for name, count in entries:
            self.rows.addTopLevelItem(self._item(name, count))
        self._tell()

    def entries(self) -> list[Counted]:
        """What is chosen, in its order."""
        items = [self.rows.topLevelItem(place) for place in range(self.rows.topLevelItemCount())]
        return [(item.data(0, NAME_ROLE), item.data(0, COUNT_ROLE)) for item in items if item is not None]

    def add(self, name: str) -> None:
        """One more; of what is there already another piece."""
        entries = [] if self._most == 1 else self.entries()
        if any(one == name for one, _ in entries):
            if not self._counted:
                return
            entries = [(one, min(MOST_PIECES, count + 1) if one == name else count) for one, count in entries]
        else:
            entries.append((name, 1))
        self.put(entries)
        self._select(next(place for place, (one, _) in enumerate(entries) if one == name))
        self.edited.emit()

    def move_row(self, by: int) -> None:
        """The current row up (-1) or down (1)."""
        place, entries = self._current(), self.entries()
        to = place + by
        if not self._ordered or place < 0 or not 0 <= to < len(entries):
            return
        entries.insert(to, entries.pop(place))
        self.put(entries)
        self._select(to)
        self.edited.emit()

    def take_out(self) -> None:
        """The current row goes."""
        place, entries = self._current(), self.entries()
        if place < 0:
            return
        del entries[place]
        self.put(entries)
        self._select(min(place, len(entries) - 1))
        self.edited.emit()

    def _item(self, name: str, count: int | Decimal) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name])
        item.setData(0, NAME_ROLE, name)
        item.setData(0, COUNT_ROLE, count)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        return item

    def _current(self) -> int:
        item = self.rows.currentItem()
        return -1 if item is None else self.rows.indexOfTopLevelItem(item)

    def _select(self, place: int) -> None:
        item = self.rows.topLevelItem(place)
        if item is not None:
            self.rows.setCurrentItem(item)

    def _show_pieces(self, item: QTreeWidgetItem | None) -> None:
        self.pieces.setEnabled(item is not None)
        for button in (self.up, self.down, self.out):
            button.setEnabled(item is not None)
        if item is not None:
            self.pieces.blockSignals(True)
            self.pieces.setValue(float(item.data(0, COUNT_ROLE)))
            self.pieces.blockSignals(False)

    def _count(self, count: float) -> None:
        item = self.rows.currentItem()
        if item is not None:
            item.setData(0, COUNT_ROLE, Decimal(f"{count:.{self._decimals}f}") if self._decimals else round(count))
            self._changed()

    def _changed(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        sentences = []
        for place, (cells, odd) in enumerate(self._describe(self.entries())):
            item = self.rows.topLevelItem(place)
            if item is None:
                continue
            for column, cell in enumerate(cells):
                sign = "⚠ " if odd and column == 0 else ""
                item.setText(column, f"{sign}{cell}")
                item.setToolTip(column, odd or cell)
            if odd:
                sentences.append(f"⚠ {cells[0]}: {odd}")
        self.odd.setText("\n".join(sentences))
        self.odd.setVisible(bool(sentences))
        self._show_pieces(self.rows.currentItem())
        some = self.rows.topLevelItemCount() > 0
        for one in (self.rows, self.out):
            one.setVisible(some)
        for one in (self.up, self.down):
            one.setVisible(some and self._ordered)
        for counter in self._counting:
            counter.setVisible(some and self._counted)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to a few: the page scrolls, not a list inside it."""
        shown = max(1, min(ROWS_SHOWN, self.rows.topLevelItemCount()))
        row = max(26, self.rows.sizeHintForRow(0))
        bar = self.rows.horizontalScrollBar()
        below = bar.sizeHint().height() if self.width() < NARROW else 0
        self.rows.setFixedHeight(self.rows.header().sizeHint().height() + shown * row + 6 + below)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The name keeps its room on a narrow screen; the rest is reached sideways."""
        super().resizeEvent(event)
        mode, header = QHeaderView.ResizeMode, self.rows.header()
        narrow = self.width() < NARROW and self.rows.columnCount() > FEW
        header.setSectionResizeMode(0, mode.Interactive if narrow else mode.Stretch)
        if narrow:
            header.resizeSection(0, NAME_ROOM)
        self._fit()
