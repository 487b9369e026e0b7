"""A screen of rules: the list in words, a form for one of them, and what waits to be saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.save_bar import SaveBar
from pos_assist.manager.parts.states import States
from pos_assist.manager.rules import change_words, forms, one_press
from pos_assist.manager.rules import texts as say
from pos_assist.manager.rules.desk import Desk
from pos_assist.manager.rules.editing_pane import EditingPane
from pos_assist.manager.rules.list_pane import ListPane
from pos_assist.manager.rules.loading import Loaded, load, with_facts, with_log
from pos_assist.manager.rules.one_press import Press
from pos_assist.manager.rules.reading import Look, Reading
from pos_assist.services.editing import Change, Document, Name, Version


class RulesPage(Page):
    """One screen over some kinds of rules."""

    CONTEXT = "manager_rules"
    KINDS: ClassVar[tuple[str, ...]] = ()

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; reads on `open`."""
        super().__init__(office, parent)
        self._desk = desk
        self._loaded: Loaded | None = None
        self._stale, self._testing, self._wanted = True, False, ""
        self._saving = ""  # what the bar would save, in words
        self._saved: Name | None = None  # what was saved last, to be found in the list again
        self._last: Version | None = None  # saved here, and not taken back yet
        self.list = ListPane(self.KINDS, self.texts, office.texts("manager_shell"), self.texts.tr(self.TITLE))
        self.pane = EditingPane(self.texts)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.pane)
        self.states = States(self.stack, office.texts("manager_shell"))
        self.bar = SaveBar(office, source=self.texts.tr(self.TITLE))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.addWidget(self.states, 1)
        column.addWidget(self.bar)
        self._connect()

    def _connect(self) -> None:
        self.list.edit.connect(self.edit)
        self.list.fresh.connect(self.write_new)
        self.list.duplicate.connect(self.duplicate)
        self.list.pause.connect(lambda name: self._press(name, one_press.pause))
        self.list.remove.connect(lambda name: self._press(name, one_press.remove))
        self.list.past.connect(lambda name: self.go.emit("history", name[1]))
        self.list.take_back.connect(self.take_back)
        self.pane.back.clicked.connect(self.close_form)
        self.pane.test.clicked.connect(self.test)
        self.pane.proposed.connect(self._propose)
        self.pane.quiet.connect(self._check)
        self.bar.saved.connect(self._on_saved)
        self.bar.mistaken.connect(self.pane.show_mistaken)
        self.bar.discarded.connect(self._forget)

    # -- Page ---------------------------------------------------------------------------------------

    def open(self, what: str = "") -> None:
        """`what`: a rule's id, '' as it was left, or 'new:A>B', 'new:A+B' with the till's product ids."""
        self._wanted = what
        if self._stale:
            self._read()
        else:
            self._show_wanted()

    def reload(self) -> None:
        """Read again at the next look, or now where it is looked at; a form that is being filled in stays."""
        self._stale = True
        if self.isVisible() and not self.bar.changes:
            self._read()

    def leave(self) -> bool:
        """A draft may be left alone while it is tried on a basket."""
        return self._testing or self.bar.may_leave()

    def save(self) -> None:
        """Ctrl+S."""
        self.bar.save()

    # -- the list -----------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._loaded is None:
            self.states.reading()
        known = None if self._loaded is None else self._loaded.figures
        self.office.run(
            lambda: load(self.KINDS, self._desk, self.office, self.texts, known),
            self._show,
            lambda error: self.states.error(error, self._read),
        )

    def _show(self, loaded: Loaded) -> None:
        self._loaded, self._stale = loaded, False
        self.list.show_rules(loaded.rules, loaded.rows)
        self.list.say_empty(self.texts.tr(say.EMPTY) if not loaded.rules else "")
        self.states.content()
        if self._saved is not None:
            self.list.point_at(self._saved)
            self._saved = None
        self._show_wanted()
        self.office.run(
            lambda: with_log(loaded, self._desk, self.texts),
            lambda found: self._show_log(loaded, found),
            self.failed.emit,
        )

    def _show_log(self, loaded: Loaded, found: Loaded) -> None:
        self._show_more(loaded, found)
        if self.office.reporting is not None and self._loaded is found:
            count = self.office.count or self.office.run
            count(
                lambda: with_facts(found, self._desk, self.office),
                lambda earned: self._show_more(found, earned),
                self.failed.emit,
            )

    def _show_more(self, loaded: Loaded, found: Loaded) -> None:
        if self._loaded is loaded:  # else a later look asks for its own
            self._loaded = found
            self.list.show_rules(found.rules, found.rows)

    def _show_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if not wanted or self._loaded is None:
            return
        if wanted.startswith("new:"):
            self._write(self.KINDS[0], None, self.prefilled(wanted[len("new:") :], self._loaded.reading))
            return
        found = next((row.name for row in self._loaded.rules if wanted in (row.name[1], ":".join(row.name))), None)
        if found is None:
            self.told.emit(self.texts.tr(say.NOT_THERE))
        elif not self.bar.changes:
            self.close_form()
            self.list.select(found)

    def prefilled(self, what: str, reading: Reading) -> dict[str, Any]:
        """The first fields of a new rule; `what` names products by the till's ids."""
        return {**forms.blank(self.KINDS[0], reading.documents), **forms.begun(self.KINDS[0], what, reading)}

    def _press(self, name: Name, make: Callable[[Name, Any], Press]) -> None:
        """Do at once what needs no form."""
        if self._loaded is None or name not in self._loaded.reading.documents:
            return
        press, office = make(name, self._loaded.reading.documents[name]), self.office
        what = change_words.headline(press.change, self._loaded.reading, self.texts)
        told, source = self.texts.tr(press.told).replace("{what}", what), self.texts.tr(self.TITLE)
        office.run(
            lambda: one_press.do(press, office.editing, office.by, told, source),
            lambda version: self._done(version, told),
            self.failed.emit,
        )

    def take_back(self) -> None:
        """Undo what was saved on this screen last."""
        last, office = self._last, self.office
        if last is None:
            return
        told = self.texts.tr(say.WAS_UNDONE).replace("{what}", last.why)
        office.run(
            lambda: office.editing.undo(last.number, by=office.by, why=told),
            lambda _: self._done(None, told),
            self.failed.emit,
        )

    def _done(self, version: Version | None, told: str) -> None:
        self._last = version
        self.list.allow_undo(version is not None)
        self.told.emit(told)
        self._read()
        self.changed.emit()

    # -- the form -----------------------------------------------------------------------------------

    def edit(self, name: Name) -> None:
        """Open the form of a rule in force."""
        if self._loaded is not None:
            document = self._loaded.reading.documents[name]
            self._write(name[0], document, document)

    def duplicate(self, name: Name) -> None:
        """A new rule that says the same, to be changed and saved."""
        if self._loaded is not None:
            documents = self._loaded.reading.documents
            self._write(name[0], None, {**documents[name], **forms.blank(name[0], documents)})

    def write_new(self, kind: str) -> None:
        """An empty form."""
        if self._loaded is not None:
            self._write(kind, None, forms.blank(kind, self._loaded.reading.documents))

    def _write(self, kind: str, before: Document | None, document: Document) -> None:
        if self._loaded is None or not self.bar.may_leave():
            return
        look = Look(self._loaded.reading, self._desk.policy, self.texts)
        self.stack.setCurrentWidget(self.pane)
        self.pane.show_rule(kind, before, document, look, self._loaded.things)

    def close_form(self) -> None:
        """Back to the list; something unsaved is asked about first."""
        if self.bar.may_leave():
            self._forget()

    def test(self) -> None:
        """Try what is filled in on a basket; it stays here as a draft."""
        self._testing = True
        self.go.emit("trial", "draft")
        self._testing = False

    def _propose(self, change: Change | None) -> None:
        self._desk.drafts.put(self.KEY, [change] if change else [])
        if change is None or self._loaded is None:
            self.bar.propose(())
            return
        lines = change_words.preview([change], self._loaded.reading, self.texts)
        self._saving = lines[0]
        self.bar.propose([change], lines)

    def _check(self, change: Change | None) -> None:
        if change is not None:
            editing = self.office.editing
            self.office.run(lambda: self.pane.check(change, editing), self.pane.show_checked, self.failed.emit)

    def _on_saved(self, version: Version | None) -> None:
        change = self.pane.change()
        self._saved = (change.kind, change.name) if change else None
        self._forget()
        self._done(version, self.texts.tr(say.SAVED).replace("{what}", self._saving))

    def _forget(self) -> None:
        self._desk.drafts.put(self.KEY, [])
        self.pane.forget()
        self.bar.propose(())
        self.stack.setCurrentWidget(self.list)
