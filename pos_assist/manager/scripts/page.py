"""The page "What is said": the list of sentences, the editor beneath it, and the bar that saves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from pos_assist.engine.linting import Level
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.script_check import check_script
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.save_bar import SaveBar
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.table import Column, FilterTable
from pos_assist.manager.scripts import texts as say
from pos_assist.manager.scripts.checked_saving import CheckedSaving
from pos_assist.manager.scripts.desk import Desk, Tools, read_desk
from pos_assist.manager.scripts.drafts import Draft, draft_of, every_draft, new_draft
from pos_assist.manager.scripts.editor import Editor, kinds_menu
from pos_assist.manager.scripts.listing import lines_of, rows_of
from pos_assist.manager.scripts.sample_choice import things_of
from pos_assist.manager.scripts.tall_area import TallArea
from pos_assist.manager.scripts.waiting import Waiting
from pos_assist.services.editing import Change, Mistake
from pos_assist.services.script_checking import script_of

SHELL = "manager_shell"
HALVES = (1, 2)  # of the height: the list, and the editor beneath it
NARROW = 560  # pixels: below, the list leaves out the kind
LIST_MS = 150  # after the last key, the list follows


class ScriptsPage(Page):
    """Drafts live here until they are saved or given up; several sentences may wait at once."""

    KEY: ClassVar[str] = "scripts"
    CONTEXT: ClassVar[str] = "manager_scripts"
    TITLE: ClassVar[str] = say.TITLE
    HELP: ClassVar[str] = say.HELP

    def __init__(self, office: Office, tools: Tools, formats: str = "", parent: QWidget | None = None) -> None:
        """`tools` reads word lists and the shipped sentences; `formats`: whose way to write numbers."""
        super().__init__(office, parent)
        self._tools, self._formats = tools, formats
        self._desk: Desk | None = None
        self._waiting = Waiting()
        self._chosen = ""
        tr, shell = self.texts.tr, office.texts(SHELL)
        columns = (Column(tr(say.SENTENCE)), Column(tr(say.KIND), 150), Column(tr(say.STATE), 210))
        self.table = FilterTable(columns, shell, name=tr(say.LIST))
        self.new_button = QPushButton(tr(say.NEW))
        self.table.above.addWidget(self.new_button)
        self.editor = Editor(self.texts)
        self._area = TallArea(self.editor)
        self._beneath = States(self._area, shell)
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._list_soon = QTimer(self, singleShot=True, interval=LIST_MS)
        self._list_soon.timeout.connect(self._list)
        self.bar = SaveBar(
            replace(office, editing=CheckedSaving(office.editing, self._mistakes)), self.texts.tr(self.TITLE)
        )
        self._content = QWidget()
        self._states = States(self._content, shell)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._halves)
        for half in (self.table, self._beneath):
            self._halves.addWidget(half)
        self._halves.setChildrenCollapsible(False)
        for place, parts in enumerate(HALVES):
            self._halves.setStretchFactor(place, parts)
        self._halves.setSizes([100 * parts for parts in HALVES])
        self.table.view.horizontalHeader().setMinimumSectionSize(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 8, 8, 8)
        outer.addWidget(self._states, 1)
        outer.addWidget(self.bar)
        self._beneath.empty(self.texts.tr(say.CHOOSE))

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.new_button.clicked.connect(self._ask_kind)
        self.editor.drafted.connect(self._drafted)
        self.editor.duplicate.connect(self._duplicate)
        self.bar.saved.connect(self._saved)
        self.bar.discarded.connect(self._discarded)
        self.bar.failed.connect(self.failed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The list leaves out what stands in the editor as well."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.table.view.setColumnWidth(1, 0 if narrow else 150)  # hidden ones come back when the rows change
        self.table.view.setColumnWidth(2, 130 if narrow else 210)

    def open(self, what: str = "") -> None:
        """Reads at first, and after the rules were changed elsewhere; `what`: the name of a sentence."""
        self._chosen = what or self._chosen
        if self._desk is None:
            self._states.reading()
            self._read()
        elif what:
            self.table.select(what)

    def reload(self) -> None:
        """Other rules or goods: read again when it is looked at next, at once where it is seen."""
        self._desk = None
        if self.isVisible():
            self.open()

    def leave(self) -> bool:
        """Not with something unsaved."""
        return self.bar.may_leave()

    def undo(self) -> bool:
        """Ctrl+Z outside of a text: the last step that is not saved."""
        if not self._waiting.step_back():
            return False
        self._propose()
        self._show_again()
        return True

    def save(self) -> None:
        """Ctrl+S."""
        self.bar.save()

    def _read(self) -> None:
        office, tools, formats, language = self.office, self._tools, self._formats, self.texts.language
        office.run(lambda: read_desk(office, tools, language=language, formats=formats), self._show, self._not_read)

    def _not_read(self, error: Exception) -> None:
        self._states.error(error, self._read)

    def _show(self, desk: Desk) -> None:
        self._desk = desk
        self._states.content()
        self._list()
        if self._chosen and not self.table.select(self._chosen):
            self._chosen = ""
        if self._chosen:
            self._choose([self._chosen])
        elif self.table.model.rows:
            self.table.select(self.table.model.rows[0].key)

    def _list(self) -> None:
        """The rows, with what waits to be saved in its place."""
        if self._desk is not None:
            known = {draft.script.script_id: draft for draft in every_draft(self._desk)}
            self.table.show_rows(rows_of({**known, **self._waiting.drafts}.values(), self._desk, self.texts))

    def _draft(self, name: str) -> Draft | None:
        """As it waits, else as it is in force."""
        return self._waiting.drafts.get(name) or (draft_of(name, self._desk) if self._desk is not None else None)

    def _choose(self, names: list[str]) -> None:
        desk = self._desk
        if desk is None or not names:
            return
        draft = self._draft(names[0])
        if draft is None:
            return
        self._chosen = names[0]
        self._beneath.content()
        self.editor.show_draft(draft, desk)
        kind = draft.kind
        self.office.run(lambda: things_of(desk, kind), self._offer(kind), lambda _error: None)

    def _offer(self, kind: OfferKind) -> Callable[[Sequence[tuple[str, str, str]]], None]:
        def offer(things: Sequence[tuple[str, str, str]]) -> None:
            draft = self._draft(self._chosen)
            if draft is not None and draft.kind is kind:
                self.editor.samples.offer(things)

        return offer

    def _drafted(self, draft: Draft) -> None:
        self._waiting.put(draft, self._draft(draft.script.script_id))
        self._propose()

    def _propose(self) -> None:
        self._list_soon.start()
        self.bar.propose(self._waiting.changes, lines_of(self._waiting.drafts, self.texts))

    def _ask_kind(self) -> None:
        menu = QMenu(self)
        for kind, name in kinds_menu(self.texts):
            menu.addAction(name, partial(self.begin, kind))
        menu.popup(self.new_button.mapToGlobal(QPoint(0, self.new_button.height())))

    def begin(self, kind: OfferKind, like: Draft | None = None) -> None:
        """A new sentence of the shop's own, empty or as a copy."""
        if self._desk is None:
            return
        taken = [*self._waiting.drafts, *(draft.script.script_id for draft in every_draft(self._desk))]
        draft = new_draft(kind, taken, like)
        self._drafted(draft)
        self._list()
        self.table.search.clear()
        self.table.select(draft.script.script_id)

    def _duplicate(self) -> None:
        like = self._draft(self._chosen)
        if like is not None:
            self.begin(like.kind, like)

    def _mistakes(self, changes: Sequence[Change]) -> list[Mistake]:
        """That the editor's check, which knows the goods of the shop, found something; what, stands beside the text."""
        desk = self._desk
        if desk is None:
            return []
        found: list[Mistake] = []
        for change in changes:
            said = check_script(script_of(change.after), desk.rules) if change.after else []
            errors = sum(one.level is Level.ERROR for one in said)
            if errors:
                found.append(Mistake((change.kind, change.name), "text", self.texts.tr(say.TOLD_BESIDE, errors)))
        return found

    def _saved(self, _version: object) -> None:
        self._waiting.forget()
        self.told.emit(self.texts.tr(say.SAVED))
        self.changed.emit()
        self._read()

    def _discarded(self) -> None:
        self._waiting.forget()
        self._show_again()

    def _show_again(self) -> None:
        """List and editor after something was given up; a new sentence may be gone with it."""
        self._list()
        if self._draft(self._chosen) is None:
            self._chosen = ""
            self._beneath.empty(self.texts.tr(say.CHOOSE))
        self._choose([self._chosen] if self._chosen else [])
