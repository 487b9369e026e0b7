"""The matrix as a person works in it: two axes, the grid, the strip that edits the marked cells."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pos_assist.engine.letters import folded
from pos_assist.manager.matrix import texts as say
from pos_assist.manager.matrix.axes import Entity, narrowed
from pos_assist.manager.matrix.axis_bar import AxisBar
from pos_assist.manager.matrix.cells import Mark
from pos_assist.manager.matrix.grid import WIDE, Grid
from pos_assist.manager.matrix.knowing import Knowing
from pos_assist.manager.matrix.model import MatrixModel, marked_after
from pos_assist.manager.matrix.reading import Axis
from pos_assist.manager.matrix.strip import Strip
from pos_assist.manager.matrix.wishes import MARKS, Want, Wish, Wishes
from pos_assist.manager.parts.style import kind
from pos_assist.services.texts import Texts
from pos_assist.ui.theme import Theme

MOST_AT_ONCE = 500  # cells that are changed together
ALL, SOME, THIS_ROW = "all", "some", "row"
NEXT = {Mark.PAIR: Want.NEVER, Mark.NEVER: Want.NOTHING}  # Space; anything else becomes a pair
NO_AXIS = Axis("product", (), ())


class MatrixDesk(QWidget):
    """Shows what it is given, and tells what is wanted of the marked cells.

    Signals:
        wanted(object, object): places, and the `Wish` for all of them.
        axis_wanted(str, bool): another kind of thing on an axis, True for the rows: `show_axis` brings it.
        row_wanted(object, object): a row, and columns: `show_row` brings those that something is known of.
        go(str, str): a page and the thing to look at there.
    """

    wanted = Signal(object, object)
    axis_wanted = Signal(str, bool)
    row_wanted = Signal(object, object)
    go = Signal(str, str)

    def __init__(self, texts: Texts, theme: Theme) -> None:
        super().__init__()
        self._texts, tr = texts, texts.tr
        self._knowing: Knowing | None = None
        self._rows = self._columns = NO_AXIS
        self._beside: tuple[Entity | None, Sequence[Entity]] = None, ()  # a row, and what goes with it
        self._known: dict[AxisBar, tuple[tuple[Axis, str, bool], Sequence[Entity]]] = {}
        some = {ALL: tr(say.ALL), SOME: tr(say.WITH_SOMETHING)}
        beside = {**some, THIS_ROW: tr(say.WITH_THIS_ROW)}
        self.rows_bar = AxisBar(tr(say.BOUGHT), tr(say.FIND_ROWS), some, texts)
        self.columns_bar = AxisBar(tr(say.OFFERED), tr(say.FIND_COLUMNS), beside, texts)
        self.jump = QLineEdit(placeholderText=tr(say.JUMP))
        self.jump.setAccessibleName(tr(say.JUMP))
        self.size_label = kind(QLabel(), "soft")
        self.model = MatrixModel(texts, theme, self)
        self.grid = Grid(self.model, tr(say.TITLE))
        self.nothing = kind(QLabel(tr(say.NOTHING_HERE)), "soft")
        self.strip = Strip(texts)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        beside = QHBoxLayout()
        beside.addWidget(self.jump, 1)
        beside.addWidget(self.size_label)
        column.addWidget(self.rows_bar)
        column.addWidget(self.columns_bar)
        column.addLayout(beside)
        column.addWidget(self.nothing)
        column.addWidget(self.grid, 1)
        column.addWidget(self.strip)

    def _join(self) -> None:
        self.rows_bar.kind_chosen.connect(lambda: self.axis_wanted.emit(self.rows_bar.kind, True))
        self.columns_bar.kind_chosen.connect(lambda: self.axis_wanted.emit(self.columns_bar.kind, False))
        self.rows_bar.narrowed.connect(self._arrange)
        self.columns_bar.narrowed.connect(self._arrange)
        self.jump.returnPressed.connect(self._jump)
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self._describe())
        self.grid.cycled.connect(self._cycle)
        self.grid.edited.connect(self._edit)
        self.grid.doubleClicked.connect(lambda _index: self._edit())
        self.grid.cleared.connect(lambda: self._want(Wish(Want.NOTHING)))
        self.grid.sought.connect(self._seek)
        self.strip.wanted.connect(self._want)
        self.strip.go.connect(self.go)

    def show_reading(self, knowing: Knowing, wishes: Wishes, rows: Axis, columns: Axis) -> None:
        """What was read. The first time the matrix begins with what has something: the rest is a desert."""
        first, self._knowing = self._knowing is None, knowing
        self._rows, self._columns, self._beside = rows, columns, (None, ())
        self.model.know(knowing, wishes)
        if first and rows.busy:
            self.rows_bar.show_which(SOME)
            self.columns_bar.show_which(SOME)
        self._arrange()
        self._mark_first()

    def show_axis(self, axis: Axis, *, bought: bool) -> None:
        """Another kind of thing on the rows, or on the columns."""
        self._beside = None, ()
        if bought:
            self._rows = axis
        else:
            self._columns = axis
        self._arrange()
        self._mark_first()

    def show_row(self, row: Entity, columns: Sequence[Entity]) -> None:
        """The columns that something is known of in a row."""
        self._beside = row, columns
        self._arrange()

    def redraw(self, knowing: Knowing, wishes: Wishes) -> None:
        """Wishes have changed, or are others."""
        self.model.know(knowing, wishes)
        self.model.redraw()
        self._describe()

    def look_at(self, product_id: str) -> None:
        """Mark the row of a product, and show what goes with it."""
        key = ("product", product_id)
        if key not in {one.key for one in self.model.rows} and self._rows.kind == "product":
            self.rows_bar.show_which(ALL)
            self.rows_bar.search.clear()
        row = next((at for at, one in enumerate(self.model.rows) if one.key == key), None)
        if row is None:
            return
        self.columns_bar.search.clear()
        self.columns_bar.show_which(ALL)
        if self.model.columns:
            self.grid.mark(row, 0)
            self.columns_bar.show_which(THIS_ROW)

    def _mark_first(self) -> None:
        if self._marked() is None and self.model.rows and self.model.columns:
            self.grid.mark(0, 0)

    def _arrange(self) -> None:
        """The rows and columns that searches and choices leave; the marked cell stays where it is still there."""
        marked = self._marked()
        rows = self._left(self.rows_bar, self._rows)
        columns = self._left(self.columns_bar, self._columns)
        if self.columns_bar.which.currentData() == THIS_ROW and marked is not None:
            if marked[0] is not self._beside[0]:
                self.row_wanted.emit(marked[0], self._columns.busy)
                return  # `show_row` comes back here
            columns = narrowed(self._beside[1], self.columns_bar.search.text())
        self.model.show(rows, columns)
        self.size_label.setText(self._texts.tr(say.SIZE).format(rows=len(rows), columns=len(columns)))
        self.nothing.setVisible(not rows or not columns)
        at = _place(marked[0], rows) if marked is not None else None
        if marked is not None and at is not None and columns:
            self.grid.mark(at, _place(marked[1], columns) or 0)
        self._describe()

    def _left(self, bar: AxisBar, axis: Axis) -> Sequence[Entity]:
        """What the search and the choice leave of an axis; remembered, for a key in one search changes one axis."""
        asked = (axis, bar.search.text(), bar.which.currentData() == ALL)
        known = self._known.get(bar)
        if known is None or known[0] != asked:
            known = self._known[bar] = asked, narrowed(axis.every if asked[2] else axis.busy, asked[1])
        return known[1]

    def _marked(self) -> tuple[Entity, Entity] | None:
        index = self.grid.currentIndex()
        return self.model.place(index) if index.isValid() else None

    def _describe(self) -> None:
        count, marked = self.grid.count(), self._marked()
        if count > 1:
            self.strip.show_many(count, MOST_AT_ONCE)
        elif marked is None or self._knowing is None or not count:
            self.strip.show_none()
        else:
            self.strip.show_cell(marked, *self.model.cell(*marked), self._knowing)

    def _want(self, wish: Wish) -> None:
        if 0 < self.grid.count() <= MOST_AT_ONCE:
            self.wanted.emit(list(self.model.places(self.grid.selectionModel().selection())), wish)

    def _cycle(self) -> None:
        marked = self._marked()
        if marked is not None:
            cell, wish = self.model.cell(*marked)
            mark = MARKS[wish.want] if wish is not None else cell.mark
            self._want(Wish(NEXT.get(mark, Want.PAIR)))

    def _edit(self) -> None:
        (self.strip.why if self.strip.why.isVisible() else self.strip.pair).setFocus()

    def _seek(self, step: int) -> None:
        index = self.grid.currentIndex()
        if self._knowing is None or not index.isValid():
            return
        row = self.model.rows[index.row()]
        found = marked_after(row, self.model.columns, index.column(), step, self._knowing)
        if found is not None:
            self.grid.mark(index.row(), found)

    def _jump(self) -> None:
        words, index = folded(self.jump.text()).split(), self.grid.currentIndex()
        row, column = (index.row(), index.column()) if index.isValid() else (-1, 0)
        at = _after(self.model.rows, row, words)
        if at is not None:
            self.grid.mark(at, max(0, column))
        else:
            across = _after(self.model.columns, column, words)
            if across is not None:
                self.grid.mark(max(0, row), across)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Less where it is narrow."""
        super().resizeEvent(event)
        width = event.size().width()
        self.grid.fit(width)
        for bar in (self.rows_bar, self.columns_bar):
            bar.fit(wide=width >= WIDE)
        self.jump.setVisible(width >= WIDE)


def _place(thing: Entity, things: Sequence[Entity]) -> int | None:
    return next((at for at, one in enumerate(things) if one.key == thing.key), None)


def _after(things: Sequence[Entity], here: int, words: Sequence[str]) -> int | None:
    """The next one that has all words, from `here` on and round; None: there is none."""
    order = (*range(here + 1, len(things)), *range(max(0, here + 1)))
    return next((at for at in order if words and all(word in things[at].words for word in words)), None)
