"""Beneath the matrix: what is known of the marked cells, and the small editor of them, in its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton

from pos_assist.engine.rules import NeverRule
from pos_assist.manager.matrix import texts as say
from pos_assist.manager.matrix.cells import Cell, Mark
from pos_assist.manager.matrix.describing import in_a_sentence, in_full
from pos_assist.manager.matrix.knowing import Knowing
from pos_assist.manager.matrix.wishes import Place, Want, Wish
from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.style import kind
from pos_assist.services.texts import Texts


class Strip(QFrame):
    """Words, three buttons, and the reason of a "never with".

    Signals:
        wanted(object): a `Wish` for every marked cell.
        go(str, str): a page and the thing to look at there.
    """

    wanted = Signal(object)
    go = Signal(str, str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._link = ("", "")
        tr = texts.tr
        kind(self, "bar")
        self.title, self.detail = kind(QLabel(), "strong"), kind(QLabel(), "soft")
        for label in (self.title, self.detail):
            label.setWordWrap(True)
        self.pair, self.never, self.nothing = (
            QPushButton(f"{sign} {tr(source)}")
            for sign, source in (("●", say.GOES_WITH), ("×", say.NEVER_WITH), ("∅", say.TAKE_OUT))
        )
        self.why = QLineEdit(placeholderText=tr(say.WHY), maxLength=120)
        self.why.setAccessibleName(tr(say.WHY))
        self.link = kind(QPushButton(), "link")
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 6, 8, 6)
        grid.addWidget(self.title, 0, 0, 1, 4)
        grid.addWidget(self.detail, 1, 0, 1, 4)
        grid.addLayout(Flow(self.pair, self.never, self.nothing, self.link), 2, 0, 1, 4)
        grid.addWidget(self.why, 3, 0, 1, 4)
        grid.setColumnStretch(3, 1)
        self.pair.clicked.connect(lambda: self.wanted.emit(Wish(Want.PAIR)))
        self.never.clicked.connect(self._forbid)
        self.nothing.clicked.connect(lambda: self.wanted.emit(Wish(Want.NOTHING)))
        self.why.editingFinished.connect(self._explained)
        self.link.clicked.connect(lambda: self.go.emit(*self._link))
        self.show_none()

    def show_none(self) -> None:
        """No cell is marked."""
        self._say(self._texts.tr(say.NO_CELL), "", can=False)

    def show_many(self, count: int, most: int) -> None:
        """Several are."""
        few = count <= most
        self._say(
            self._texts.tr(say.MANY_CELLS, count),
            "" if few else self._texts.tr(say.TOO_MANY).format(most=most),
            can=few,
        )

    def show_cell(self, place: Place, cell: Cell, wish: Wish | None, knowing: Knowing) -> None:
        """One is: everything that is known of it."""
        lines = in_full(cell, knowing, self._texts)
        if cell.wide and not cell.own and cell.mark in (Mark.RULE, Mark.NEVER):
            lines.append(self._texts.tr(say.WIDER))
        said = in_a_sentence(*place, cell, wish, self._texts)
        self._say(said, " · ".join(lines), can=cell.mark is not Mark.ITSELF)
        rule = next((knowing.held[number].rule for number in (*cell.own, *cell.wide, *cell.inside)), None)
        if rule is not None:
            self._lead(say.OPEN_RULE, "offers", rule.rule_id)
        elif cell.learned is not None:
            self._lead(say.OPEN_PROPOSAL, "proposals", f"{place[0].key[1]}>{place[1].key[1]}")
        self.why.setText(_why(cell, wish, knowing))
        self.why.setVisible(_is_never(cell, wish))

    def _say(self, title: str, detail: str, *, can: bool) -> None:
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.link.hide()
        self.why.hide()
        self.why.clear()
        for button in (self.pair, self.never, self.nothing):
            button.setEnabled(can)

    def _lead(self, source: str, page: str, what: str) -> None:
        self.link.setText(self._texts.tr(source))
        self._link = (page, what)
        self.link.show()

    def _forbid(self) -> None:
        self.wanted.emit(Wish(Want.NEVER, self.why.text().strip()))
        self.why.show()
        self.why.setFocus()

    def _explained(self) -> None:
        if self.why.isModified():
            self.why.setModified(False)
            self.wanted.emit(Wish(Want.NEVER, self.why.text().strip()))


def _is_never(cell: Cell, wish: Wish | None) -> bool:
    return wish.want is Want.NEVER if wish is not None else bool(cell.own) and cell.mark is Mark.NEVER


def _why(cell: Cell, wish: Wish | None, knowing: Knowing) -> str:
    if wish is not None:
        return wish.why
    rules = [knowing.held[number].rule for number in cell.own]
    return next((rule.why for rule in rules if isinstance(rule, NeverRule)), "")
