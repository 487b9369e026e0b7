"""The page of the matrix: reads the shop, keeps what is not saved yet, saves it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_assist.manager import texts as shell
from pos_assist.manager.matrix import texts as say
from pos_assist.manager.matrix.axes import Entity
from pos_assist.manager.matrix.desk import MatrixDesk
from pos_assist.manager.matrix.reading import Axis, Reading, axis, read
from pos_assist.manager.matrix.wishes import Place, Wish, Wishes
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.save_bar import MOST_LINES, SaveBar
from pos_assist.manager.parts.states import States
from pos_assist.ui.theme import Theme


class MatrixPage(Page):
    """KEY 'matrix'; `open` takes the till's key of a product, or its code, and shows what goes with it."""

    KEY: ClassVar[str] = "matrix"
    TITLE: ClassVar[str] = say.TITLE
    HELP: ClassVar[str] = say.HELP

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._reading: Reading | None = None
        self._wishes: Wishes | None = None
        self._wanted, self._stale = "", True
        self.desk = MatrixDesk(self.texts, office.theme)
        self.bar = SaveBar(office, self.texts.tr(self.TITLE))
        self.states = States(self.desk, self.texts)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 8)
        column.addWidget(self.states, 1)
        column.addWidget(self.bar)
        self.desk.wanted.connect(self._want)
        self.desk.axis_wanted.connect(self._read_axis)
        self.desk.row_wanted.connect(self._read_row)
        self.desk.go.connect(self.go)
        self.bar.saved.connect(self._saved)
        self.bar.discarded.connect(self._discarded)

    def open(self, what: str = "") -> None:
        """Read the shop when it is out of date, then look at `what`."""
        self._wanted = what or self._wanted
        if self._stale and not self.bar.changes:
            self._read()
        else:
            self._look()

    def reload(self) -> None:
        """Somebody changed rules or asked for it."""
        self._stale = True

    def leave(self) -> bool:
        """Not with anything unsaved."""
        return self.bar.may_leave()

    def save(self) -> None:
        """Ctrl+S."""
        self.bar.save()

    def undo(self) -> bool:
        """Ctrl+Z takes back what is not saved yet, before anything that is."""
        if self._wishes is None or not self.bar.changes or not self._wishes.step_back():
            return False
        self._wished()
        return True

    def wear(self, theme: Theme) -> None:
        """Cells are coloured here."""
        self.desk.model.wear(theme)

    def _read(self) -> None:
        office, rows, columns = self.office, self.desk.rows_bar.kind, self.desk.columns_bar.kind
        if self._reading is None:
            self.states.reading()
        office.run(lambda: read(office, rows, columns), self._show, lambda error: self.states.error(error, self._read))

    def _show(self, reading: Reading) -> None:
        self._reading, self._stale = reading, False
        self._wishes = Wishes(reading.knowing, reading.documents)
        self.bar.propose(())
        if not len(reading.knowing.catalogue):
            tr = self.texts.tr
            self.states.empty(
                tr(say.NO_ROWS), tr(say.NO_ROWS_HINT), tr(say.GO_PRODUCTS), lambda: self.go.emit("products", "")
            )
            return
        self.desk.show_reading(reading.knowing, self._wishes, reading.rows, reading.columns)
        self.states.content()
        self._look()

    def _read_axis(self, what: str, bought: bool) -> None:
        if self._reading is None:
            return
        knowing, desk = self._reading.knowing, self.desk

        def done(made: Axis) -> None:
            desk.show_axis(made, bought=bought)

        self.office.run(lambda: axis(knowing, what, bought=bought), done, self.failed.emit)

    def _read_row(self, row: Entity, columns: Sequence[Entity]) -> None:
        if self._reading is not None:
            knowing, desk = self._reading.knowing, self.desk
            self.office.run(
                lambda: knowing.going_with(row, columns), lambda found: desk.show_row(row, found), self.failed.emit
            )

    def _look(self) -> None:
        if self._reading is not None and self._wanted:
            product_id, self._wanted = self._reading.knowing.raw.resolve(self._wanted), ""
            if product_id is not None:
                self.desk.look_at(product_id)

    def _want(self, places: list[Place], wish: Wish) -> None:
        if self._wishes is not None:
            self._wishes.put(places, wish)
            self._wished()

    def _wished(self) -> None:
        if self._wishes is not None and self._reading is not None:
            self.bar.propose(self._wishes.changes(), self._wishes.lines(self.texts, MOST_LINES))
            self.desk.redraw(self._reading.knowing, self._wishes)

    def _saved(self, _version: object) -> None:
        self.told.emit(self.texts.tr(shell.SAVED))
        self.changed.emit()
        self._read()

    def _discarded(self) -> None:
        if self._reading is not None:
            self._wishes = Wishes(self._reading.knowing, self._reading.documents)
            self._wished()
