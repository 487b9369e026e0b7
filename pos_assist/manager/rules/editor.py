"""The form of one rule: its fields, what is wrong beside each, and what it comes to at today's prices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.style import kind as looks
from pos_assist.manager.rules.entries import Entry, ProductsEntry
from pos_assist.manager.rules.entry_making import entry_of
from pos_assist.manager.rules.forms import FORMS, Asked, Way
from pos_assist.manager.rules.live import describe, summary
from pos_assist.manager.rules.reading import Look
from pos_assist.manager.rules.side_entry import SideEntry
from pos_assist.services.editing import Document, Mistake
from pos_assist.services.texts import Texts

Things = Sequence[tuple[str, str, str]]


class Editor(QScrollArea):
    """Shows one document; made anew for another kind of rule.

    Signals:
        edited(): a person changed something.
    """

    edited = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._kind = ""
        self._kept: dict[str, Any] = {}  # keys this form does not ask for stay as they are
        self._look: Look | None = None
        self.entries: dict[str, Entry] = {}
        self.fields: dict[str, Field] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the keyboard, and it scrolls to them

    def show_rule(self, kind: str, document: Document, look: Look, things: Things) -> None:
        """Fill the form; `edited` stays silent."""
        self._look = look
        if kind != self._kind:
            self._build(kind)
        for entry in self.entries.values():
            if isinstance(entry, SideEntry):
                entry.choices(look.reading.categories, look.reading.families)
            if isinstance(entry, (SideEntry, ProductsEntry)):
                entry.chosen.picker.offer(things)
        self._kept = {key: value for key, value in document.items() if key not in self.entries}
        for key, entry in self.entries.items():
            if isinstance(entry, (SideEntry, ProductsEntry)):
                entry.chosen.describe(describe(kind if key in ("steps", "members") else "side", look))
            entry.put(document.get(key))
        self.show_mistakes(())
        self._tell()
        self.verticalScrollBar().setValue(0)

    def begun(self) -> bool:
        """Whether anything is filled in."""
        return any(entry.value() is not None for entry in self.entries.values())

    def document(self) -> dict[str, Any]:
        """What is filled in."""
        found = {key: entry.value() for key, entry in self.entries.items()}
        return {**self._kept, **{key: value for key, value in found.items() if value is not None}}

    def show_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Each beside its field; what is about the whole on top."""
        by_key: dict[str, list[str]] = {}
        for mistake in mistakes:
            key = mistake.key.partition(".")[0]
            by_key.setdefault(key if key in self.fields else "", []).append(mistake.text)
        for key, field in self.fields.items():
            field.mistake("\n".join(by_key.get(key, ())))
        self.whole.setText("\n".join(by_key.get("", ())))
        self.whole.setVisible("" in by_key)

    def show_reach(self, text: str) -> None:
        """How many products the rule means; '' = it names them."""
        if text or not self.live.isVisible():
            self.live.setText(text)
            self.live.setVisible(bool(text))

    def first(self) -> None:
        """The keyboard goes to the first field."""
        if self.entries:
            next(iter(self.entries.values())).setFocus()

    def _build(self, kind: str) -> None:
        self._kind = kind
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(10)
        self.whole = looks(QLabel(), "error")
        self.whole.setWordWrap(True)
        self.live = looks(QLabel(), "chip")
        self.live.setWordWrap(True)
        self.trouble = looks(QLabel(), "warning")
        self.trouble.setWordWrap(True)
        for label in (self.whole, self.live, self.trouble):
            label.hide()
        column.addWidget(self.whole)
        self.entries, self.fields = {}, {}
        for place, asked in enumerate(FORMS[kind]):
            entry = entry_of(asked, kind, self._texts)
            entry.edited.connect(self._on_edit)
            field = Field(self._texts.tr(asked.label), entry, self._hint(asked))
            self.entries[asked.key], self.fields[asked.key] = entry, field
            column.addWidget(field)
            if place == 0:
                column.addWidget(self.live)
                column.addWidget(self.trouble)
        column.addStretch(1)
        self.setWidget(inside)

    def _hint(self, asked: Asked) -> str:
        return self._texts.tr(asked.hint) if asked.hint and asked.way is not Way.SWITCH else ""

    def _on_edit(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        """What the whole comes to now."""
        if self._look is None:
            return
        told, troubles = summary(self._kind, self.document(), self._look)
        if self._kind == "bundle":
            self.live.setText("\n".join(told))
            self.live.setVisible(bool(told))
        self.trouble.setText("\n".join(f"⚠ {one}" for one in troubles))
        self.trouble.setVisible(bool(troubles))
