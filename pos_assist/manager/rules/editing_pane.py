"""The form of one rule with its head: what is being written, the way back, and the way to the test."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.parts.style import kind as looks
from pos_assist.manager.rules import form_checks, forms, live
from pos_assist.manager.rules import texts as say
from pos_assist.manager.rules.editor import Editor, Things
from pos_assist.manager.rules.naming import Naming
from pos_assist.manager.rules.reading import Look
from pos_assist.services.editing import Change, Document, Editing, Mistake
from pos_assist.services.texts import Texts

CHECK_AFTER_MS = 300  # of quiet in typing


class EditingPane(QWidget):
    """Knows what stood there before and what is filled in now.

    Signals:
        proposed(object): the `Change` as it stands after an edit; None where nothing differs any more.
        quiet(object): the same, once typing has paused: check it.
    """

    proposed = Signal(object)
    quiet = Signal(object)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._kind = ""
        self._before: Document | None = None
        self._look: Look | None = None
        self.back = QPushButton(f"← {texts.tr(say.BACK)}")
        self.title = looks(QLabel(), "strong")
        self.title.setWordWrap(True)
        self.test = QPushButton(texts.tr(say.TEST))
        self.editor = Editor(texts)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.test)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.editor, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_AFTER_MS)
        self._timer.timeout.connect(lambda: self.quiet.emit(self.change()))
        self.editor.edited.connect(self._on_edit)

    def show_rule(self, kind: str, before: Document | None, document: Document, look: Look, things: Things) -> None:
        """`before`: what is in force, None for a new rule; `document`: what the form begins with."""
        self._kind, self._before, self._look = kind, before, look
        self.editor.show_rule(kind, document, look, things)
        self._on_edit()
        if before is None and not self.editor.begun():
            self._timer.stop()  # nothing is wrong yet with what nobody has begun to write
        self.editor.first()

    def change(self) -> Change | None:
        """From what is in force to what is filled in; None where they say the same."""
        document = self.editor.document()
        if not self._kind or document == self._before:
            return None
        kind, name = forms.name_of(self._kind, document)
        return Change(kind, name, self._before, document)

    def forget(self) -> None:
        """Nothing is being written any more."""
        self._kind = ""
        self._timer.stop()

    def check(self, change: Change, editing: Editing) -> tuple[list[Mistake], str]:
        """What is wrong with it and how far it reaches; on a worker."""
        reach = live.reach(change.kind, change.after or {}, self._look) if self._look is not None else ""
        ours = form_checks.mistakes_of(change.kind, change.after or {}, self._texts)
        return form_checks.together(ours, editing.mistakes([change])), reach

    def show_mistaken(self, mistakes: Sequence[Mistake]) -> None:
        """What stood in the way of saving, in the window's language where we have the words."""
        document = self.editor.document()
        ours = form_checks.mistakes_of(self._kind, document, self._texts)
        self.editor.show_mistakes(form_checks.together(ours, mistakes))

    def show_checked(self, checked: tuple[Sequence[Mistake], str]) -> None:
        """The answer of `check`, unless more was typed since: then the next one comes."""
        if not self._timer.isActive():
            self.editor.show_mistakes(checked[0])
            self.editor.show_reach(checked[1])

    def _on_edit(self) -> None:
        change = self.change()
        if self._look is not None:
            naming = Naming(self._look.reading, self._texts)
            title = self._texts.tr(say.KINDS[self._kind])
            self.title.setText(f"{title}: {naming.rule(self._kind, self.editor.document())}")
        self.proposed.emit(change)
        self._timer.start()
