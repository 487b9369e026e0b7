"""Never offered: the policy's categories to read, the shop's own to add and take back."""

from __future__ import annotations

from pathlib import PurePath
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.picker import Picker, thing
from pos_assist.manager.parts.save_bar import SaveBar
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import kind as looks
from pos_assist.manager.parts.table import Column, FilterTable, Row, row
from pos_assist.manager.rules import change_words, field_texts
from pos_assist.manager.rules import live_texts as live
from pos_assist.manager.rules import texts as say
from pos_assist.manager.rules.desk import Desk
from pos_assist.manager.rules.excluding import ExcludedRow, Excluding
from pos_assist.manager.rules.list_pane import choose_first
from pos_assist.manager.rules.reading import Reading
from pos_assist.services.editing import Change, Version

KIND = "exclude"
OWN, GIVEN = "own", "given"  # how the key of a row begins


class Loaded(NamedTuple):
    """Read on the worker."""

    reading: Reading
    rows: list[ExcludedRow]
    things: list[tuple[str, str, str]]


class ExcludedPage(Page):
    """One table; what is added or taken back waits in the bar until it is saved."""

    KEY = "excluded"
    CONTEXT = "manager_rules"
    TITLE = say.EXCLUDED
    HELP = say.EXCLUDED_HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; reads on `open`."""
        super().__init__(office, parent)
        self._desk = desk
        self._loaded: Loaded | None = None
        self._stale = True
        self._waiting: dict[str, Change] = {}
        tr, shell = self.texts.tr, office.texts("manager_shell")
        columns = (
            Column(tr(field_texts.CATEGORY)),
            Column(tr(live.SET_BY), 120),
            Column(tr(live.TAKES_OUT), 90, figures=True),
            Column(tr(say.REMARK), 200, room=600),
        )
        self.table = FilterTable(columns, shell, name=tr(say.EXCLUDED))
        self.where = looks(QLabel(tr(live.BUILT_IN_WHERE).replace("{where}", PurePath(desk.where).name)), "soft")
        self.where.setToolTip(desk.where)
        self.where.setWordWrap(True)
        self.picker = Picker(tr(live.CHOOSE_CATEGORY))
        self.why = QLineEdit(maxLength=120)
        self.take_back = QPushButton(tr(say.REMOVE))
        self.bar = SaveBar(office, source=tr(say.EXCLUDED))
        self.states = States(self._content(), shell)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.addWidget(self.states, 1)
        column.addWidget(self.bar)
        self.picker.picked.connect(self.exclude)
        self.take_back.clicked.connect(self.remove)
        self.table.chosen.connect(lambda _: self._tell())
        self.bar.saved.connect(self._on_saved)
        self.bar.discarded.connect(self._forget)
        self._tell()

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field(self.texts.tr(live.ADD), self.picker))
        column.addWidget(Field(self.texts.tr(field_texts.WHY), self.why))
        column.addWidget(self.table, 1)
        column.addWidget(self.where)
        foot = QHBoxLayout()
        foot.addWidget(self.take_back)
        foot.addStretch(1)
        column.addLayout(foot)
        return content

    def open(self, what: str = "") -> None:
        """`what`: a category to look at."""
        if self._stale:
            self._read(what)
        elif what:
            self.table.select(f"{OWN}:{what}")

    def reload(self) -> None:
        """Read again at the next look, or now; what waits to be saved stays."""
        self._stale = True
        if self.isVisible() and not self._waiting:
            self._read("")

    def leave(self) -> bool:
        """The bar asks where something waits."""
        return self.bar.may_leave()

    def save(self) -> None:
        """Ctrl+S."""
        self.bar.save()

    def _read(self, what: str) -> None:
        office, desk, texts = self.office, self._desk, self.texts

        def job() -> Loaded:
            reading = desk.readings.read(office)
            excluding = Excluding(reading, desk.policy)
            choices = [thing(name, f"{name} · {texts.tr(live.TAKES, many)}") for name, many in excluding.choices()]
            return Loaded(reading, excluding.rows(), choices)

        def show(loaded: Loaded) -> None:
            self._loaded, self._stale = loaded, False
            self.table.show_rows([self._row(one) for one in loaded.rows])
            self.picker.offer(loaded.things)
            self.states.content()
            if what:
                self.table.select(f"{OWN}:{what}")
            choose_first(self.table)

        office.run(job, show, lambda error: self.states.error(error, lambda: self._read(what)))

    def exclude(self, category: str) -> None:
        """One more of the shop's own; of one that waits to be taken back nothing changes."""
        why = self.why.text().strip()
        document = {"category": category, **({"why": why} if why else {})}
        self._wait(Change(KIND, category, None, document))
        self.why.clear()

    def remove(self) -> None:
        """The chosen one of the shop's own may be offered again."""
        key = next(iter(self.table.selected()), "")
        mark, _, category = key.partition(":")
        if mark != OWN or self._loaded is None:
            return
        self._wait(Change(KIND, category, self._loaded.reading.documents[KIND, category], None))

    def _wait(self, change: Change) -> None:
        before = self._waiting.pop(change.name, None)
        if before is None or before == change:
            self._waiting[change.name] = change
        self._propose()

    def _propose(self) -> None:
        waiting = list(self._waiting.values())
        self._desk.drafts.put(self.KEY, waiting)
        reading = self._loaded.reading if self._loaded is not None else None
        self.bar.propose(waiting, change_words.preview(waiting, reading, self.texts) if reading is not None else [])

    def _on_saved(self, _version: Version | None) -> None:
        told = ", ".join(self._waiting)
        self._forget()
        self.told.emit(self.texts.tr(say.SAVED).replace("{what}", told))
        self._read("")
        self.changed.emit()

    def _forget(self) -> None:
        self._waiting.clear()
        self._propose()

    def _tell(self) -> None:
        key = next(iter(self.table.selected()), "")
        self.take_back.setEnabled(key.startswith(OWN))

    def _row(self, one: ExcludedRow) -> Row:
        by = self.texts.tr(live.OWN if one.own else live.BUILT_IN)
        cells = (one.category, by, str(one.products), one.why)
        return row(
            f"{OWN if one.own else GIVEN}:{one.category}", *cells, order=(one.category, by, one.products, one.why)
        )
