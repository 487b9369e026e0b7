"""The history: every saved change, what it changed, and the way to take one back."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from pos_assist.errors import UserError
from pos_assist.manager.history import texts as say
from pos_assist.manager.history.versions import VersionRow, Wanted, day_of, version_rows
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import kind as looks
from pos_assist.manager.parts.table import Column, FilterTable, Row, row
from pos_assist.manager.rules import texts as rules_say
from pos_assist.manager.rules.desk import Desk
from pos_assist.manager.rules.list_pane import choose_first
from pos_assist.services.editing import Version

NARROW = 600  # pixels: below, only when and what are columns


class Loaded(NamedTuple):
    """Read on the worker."""

    rows: list[VersionRow]


class HistoryPage(Page):
    """A list above, what the chosen version changed below."""

    KEY = "history"
    CONTEXT = "manager_rules"
    TITLE = rules_say.HISTORY
    HELP = rules_say.HISTORY_HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; reads on `open`."""
        super().__init__(office, parent)
        self._desk = desk
        self._rows: dict[str, VersionRow] = {}
        self._stale, self._wanted_rule = True, ""
        tr, shell = self.texts.tr, office.texts("manager_shell")
        columns = (
            Column(tr(say.NUMBER), 50, figures=True, room=NARROW),
            Column(tr(say.AT), 176),
            Column(tr(say.BY), 100, room=NARROW),
            Column(tr(say.WHY), 170, room=NARROW),
            Column(tr(say.SOURCE), 110, room=NARROW),
            Column(tr(say.CHANGED)),
        )
        self.table = FilterTable(columns, shell, name=tr(rules_say.HISTORY))
        self.by, self.since, self.until = QComboBox(), self._day(say.SINCE), self._day(say.UNTIL)
        self.lines = QListWidget()
        self.lines.setAccessibleName(tr(say.CHANGED))
        self.lines.setWordWrap(True)
        self.why = QLineEdit(placeholderText=tr(say.WHY_BACK), maxLength=200)
        self.why.setAccessibleName(tr(say.WHY_BACK))
        self.undo_button = QPushButton(tr(say.TAKE_BACK))
        self.wrong = looks(QLabel(), "error")
        self.wrong.setWordWrap(True)
        self.states = States(self._content(), shell)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.states)
        self.table.chosen.connect(lambda _: self._tell())
        self.by.currentIndexChanged.connect(lambda _: self._narrow())
        self.since.textChanged.connect(lambda _: self._narrow())
        self.until.textChanged.connect(lambda _: self._narrow())
        self.undo_button.clicked.connect(self.take_back)
        self.why.returnPressed.connect(self.take_back)
        self._tell()

    def _day(self, label: str) -> QLineEdit:
        line = QLineEdit(placeholderText=f"{self.texts.tr(label)}: 2026-12-31")
        line.setAccessibleName(self.texts.tr(label))
        line.setAccessibleDescription(self.texts.tr(say.DAY))
        line.setClearButtonEnabled(True)
        return line

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        filters = QGridLayout()
        self.by.setAccessibleName(self.texts.tr(say.BY))
        self.by.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for place, one in enumerate((self.by, self.since, self.until)):
            filters.addWidget(one, 0, place)
            filters.setColumnStretch(place, 1)
        column.addLayout(filters)
        column.addWidget(self.wrong)
        column.addWidget(self.table, 3)
        column.addWidget(looks(QLabel(self.texts.tr(say.CHANGED)), "strong"))
        column.addWidget(self.lines, 2)
        column.addWidget(self.why)
        column.addWidget(self.undo_button)
        return content

    def open(self, what: str = "") -> None:
        """`what`: a rule's id, to see what became of it."""
        self._wanted_rule = what
        if self._stale:
            self._read()
        else:
            self._find()

    def reload(self) -> None:
        """Read again at the next look, or now."""
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        office, desk, texts = self.office, self._desk, self.texts
        office.run(
            lambda: Loaded(version_rows(office.editing, desk.readings.read(office), desk.local, texts)),
            self._show,
            lambda error: self.states.error(error, self._read),
        )

    def _show(self, loaded: Loaded) -> None:
        self._stale = False
        self._rows = {str(one.number): one for one in loaded.rows}
        self._offer_people(sorted({one.by for one in loaded.rows}))
        self.table.show_rows([_row(one) for one in loaded.rows])
        if loaded.rows:
            self.states.content()
        else:
            self.states.empty(self.texts.tr(say.NOTHING))
        self._find()
        choose_first(self.table)

    def _offer_people(self, people: list[str]) -> None:
        chosen = self.by.currentText()
        self.by.blockSignals(True)
        self.by.clear()
        self.by.addItem(self.texts.tr(say.EVERYBODY), "")
        for one in people:
            self.by.addItem(one, one)
        self.by.setCurrentIndex(max(0, self.by.findText(chosen)))
        self.by.blockSignals(False)

    def _find(self) -> None:
        if self._wanted_rule:
            self.table.search.setText(self._wanted_rule)
            self._wanted_rule = ""

    def _narrow(self) -> None:
        try:
            wanted = Wanted(self.by.currentData() or "", day_of(self.since.text()), day_of(self.until.text()))
        except ValueError:
            self._say_wrong(self.texts.tr(say.NO_DAY))
            return
        self._say_wrong("")
        self.table.keep(None if wanted == Wanted() else lambda one: wanted.fits(self._rows[one.key]))

    def _tell(self) -> None:
        keys = self.table.selected()
        chosen = self._rows.get(keys[0]) if keys else None
        self.lines.clear()
        self.lines.addItems(chosen.lines if chosen else ())
        self.undo_button.setEnabled(chosen is not None)
        self.why.setEnabled(chosen is not None)
        self._say_wrong("")

    def take_back(self) -> None:
        """Undo the chosen version, as a new one; a conflict is told in a sentence."""
        keys = self.table.selected()
        if not keys:
            return
        number, office, why = int(keys[0]), self.office, self.why.text().strip()
        office.run(
            lambda: office.editing.undo(number, by=office.by, why=why),
            lambda version: self._taken_back(number, version),
            self._not_taken_back,
        )

    def _taken_back(self, number: int, _version: Version) -> None:
        self.why.clear()
        self.told.emit(self.texts.tr(say.TAKEN_BACK).replace("{number}", str(number)))
        self._read()
        self.changed.emit()

    def _not_taken_back(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._say_wrong(str(error))
        else:
            self.failed.emit(error)

    def _say_wrong(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))


def _row(one: VersionRow) -> Row:
    cells = (str(one.number), f"{one.at:%Y-%m-%d %H:%M}", one.by, one.why, one.source, one.what)
    order = (one.number, one.at, *cells[2:])
    return row(str(one.number), *cells, also=f"{one.rules} {' '.join(one.lines)}", order=order)
