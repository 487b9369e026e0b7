"""The list of proposals: what is shown of it, its rows, and the four keys that work in it alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from pos_assist.engine.approval import ProposalState
from pos_assist.manager.parts.table import Column, FilterTable, Row, row
from pos_assist.manager.proposals import texts as say
from pos_assist.manager.proposals.words import Words
from pos_assist.services.proposals import PAIR, STEP, Noise, QueueRow
from pos_assist.services.texts import Texts

NAMES, WORTH = (0, 1), 4  # columns that stay where there is little room; the evidence tells the others
ROOMY = 700  # pixels of the list: all columns
SOME_ROOM = 400
STATES = {
    "waits": say.WAITING,
    "strong": say.STRONG,
    "approved": say.APPROVED,
    "rejected": say.REJECTED,
    "snoozed": say.SNOOZED,
    "written": say.WRITTEN,
    "left out": say.LEFT_OUT,
    "all": say.ALL,
}
KINDS = {"": say.BOTH_KINDS, PAIR: say.PAIRS, STEP: say.STEPS}
KEYS = {
    Qt.Key.Key_A: ProposalState.APPROVED,
    Qt.Key.Key_R: ProposalState.REJECTED,
    Qt.Key.Key_S: ProposalState.SNOOZED,
}


class Listing(QWidget):
    """Filters above a table.

    Signals:
        chosen(): other rows are selected.
        decided(object): a `ProposalState`, by its key.
        undo(): the key U.
    """

    chosen = Signal()
    decided = Signal(object)
    undo = Signal()

    def __init__(self, texts: Texts, shell: Texts) -> None:
        """`texts`: manager_growth, `shell`: manager_shell."""
        super().__init__()
        tr = texts.tr
        columns = (
            *(Column(tr(say.WHEN)), Column(tr(say.OFFER)), Column(tr(say.SEEN), 84, figures=True)),
            *(Column(tr(say.TIMES), 84, figures=True), Column(tr(say.WORTH), 96, figures=True)),
            Column(tr(say.STATE), 110),
        )
        self.table = FilterTable(columns, shell, name=tr(say.TITLE), many=True)
        self.table.view.horizontalHeader().setToolTip(f"{tr(say.WORTH)}: {tr(say.WORTH_HELP)}")
        self.state, self.kind = QComboBox(), QComboBox()
        filters = QHBoxLayout()
        for box, name, entries in ((self.state, say.SHOW, STATES), (self.kind, say.BOTH_KINDS, KINDS)):
            box.setAccessibleName(tr(name))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            for value, source in entries.items():
                box.addItem(tr(source), value)
            box.currentIndexChanged.connect(lambda _: self._narrow())
            filters.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        self.table.view.installEventFilter(self)
        self.table.chosen.connect(lambda _: self.chosen.emit())
        self.table.keep(self._kept)
        self._at = 0  # the row that was decided about last

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A, R, S, U while the list has the keyboard; nowhere else, so that nobody decides while typing."""
        if isinstance(event, QKeyEvent) and watched is self.table.view and event.type() == QEvent.Type.KeyPress:
            key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
            state = next((state for one, state in KEYS.items() if one == key), None)
            if plain and state is not None:
                self.decided.emit(state)
                return True
            if plain and key == Qt.Key.Key_U:
                self.undo.emit()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fewer columns where there is little room."""
        super().resizeEvent(event)
        self._fit_columns()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other rows."""
        self.table.show_rows(rows)
        self._fit_columns()  # a table that was never shown forgets which columns are hidden

    def _fit_columns(self) -> None:
        kept = (*NAMES, WORTH) if self.width() >= SOME_ROOM else NAMES
        for place in range(6):
            self.table.view.setColumnHidden(place, self.width() < ROOMY and place not in kept)

    def remember_place(self) -> None:
        """What is decided leaves the list: the next one takes its place."""
        self._at = self.table.view.currentIndex().row()

    def look_at(self, wanted: str = "") -> None:
        """Select that one wherever it stands, else the one that stands where the last one stood."""
        if wanted and not self.table.select(wanted):
            self.state.setCurrentIndex(self.state.findData("all"))
            self.table.select(wanted)
        elif not self.table.selected() and self.table.model.rows:
            self.table.view.selectRow(max(0, min(self._at, len(self.table.model.rows) - 1)))
        self.chosen.emit()

    def _narrow(self) -> None:
        self.table.keep(self._kept)
        self._at = 0
        self.look_at()

    def _kept(self, one: Row) -> bool:
        wanted, what = self.state.currentData(), self.kind.currentData()
        return (wanted == "all" or wanted in one.flags) and (not what or what in one.flags)


def key_of(one: QueueRow) -> str:
    """Of its row."""
    return "\x1f".join(one.proposal)


def row_of(one: QueueRow, words: Words) -> Row:
    """Its row with what the filters ask for."""
    flags = {one.kind, one.state.value} - {"proposed"}
    if one.waits:
        flags |= {"waits", "strong"} if one.above_bar else {"waits"}
    if one.written or one.forbidden:
        flags.add("written")
    if one.decided is None and (one.may_be_chance or one.noise is not Noise.NONE):
        flags.add("left out")
    return row(key_of(one), *words.cells(one), flags=frozenset(flags), order=words.order(one))
