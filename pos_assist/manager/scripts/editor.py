"""The editor of one sentence: what it is, what it is tried with, what it can be filled with, and four languages."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pos_assist.engine.linting import Finding, Level
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.script_samples import Sample
from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.manager.scripts import texts as say
from pos_assist.manager.scripts.desk import Desk
from pos_assist.manager.scripts.drafts import Draft
from pos_assist.manager.scripts.finding_texts import told
from pos_assist.manager.scripts.listing import state_words
from pos_assist.manager.scripts.panes import Panes
from pos_assist.manager.scripts.placeholder_row import PlaceholderRow
from pos_assist.manager.scripts.preview import preview
from pos_assist.manager.scripts.sample_choice import SampleChoice
from pos_assist.services.texts import Texts

FIRST, LATER = 1, 0  # priorities that the editor writes; a file may say others


class Editor(QWidget):
    """Shows a draft, and gives back another one with every key that is typed.

    Signals:
        drafted(object): the `Draft` as it is now.
        duplicate(): a copy is wanted.
    """

    drafted = Signal(object)
    duplicate = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._desk: Desk | None = None
        self._draft: Draft | None = None
        self._explained: tuple[OfferKind, Sample | None] | None = None  # by the placeholders
        self._name, self._state = kind(QLabel(), "strong"), kind(QLabel(), "chip")
        self._sum, self._wrong = QLabel(), kind(QLabel(), "error")
        self._wrong.setWordWrap(True)
        self.copy_button = QPushButton(texts.tr(say.DUPLICATE))
        self.restore_button = QPushButton(texts.tr(say.RESTORE))
        self.pause_button = QPushButton(texts.tr(say.PAUSE))
        self.delete_button = QPushButton(texts.tr(say.DELETE))
        self.arm, self.order = QLineEdit(), QComboBox()
        self.samples, self.placeholders, self.panes = SampleChoice(texts), PlaceholderRow(texts), Panes(texts)
        arm_label, order_label = (kind(QLabel(texts.tr(words)), "soft") for words in (say.VARIANT, say.ORDER))
        self._labels: dict[QWidget, QLabel] = {self.arm: arm_label, self.order: order_label}
        self._pairs: list[QWidget] = []  # each a field with its label
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.arm.setMaxLength(12)
        self.arm.setFixedWidth(90)
        self.arm.setToolTip(self._texts.tr(say.VARIANT_HELP))
        self.arm.setAccessibleDescription(self._texts.tr(say.VARIANT_HELP))
        self.order.setMinimumHeight(TOUCH)
        for words, priority in ((say.FIRST, FIRST), (say.LATER, LATER)):
            self.order.addItem(self._texts.tr(words), priority)
        for field, label in self._labels.items():
            label.setBuddy(field)
            field.setAccessibleName(label.text())
        self._top = QWidget()
        top = Flow()
        self._top.setLayout(top)
        for label in (self._name, self._state, self._sum):
            label.setMinimumHeight(TOUCH)
            top.addWidget(label)
        for button in (self.copy_button, self.restore_button, self.pause_button, self.delete_button):
            top.addWidget(button)
        for field, label in self._labels.items():
            label.setMinimumHeight(TOUCH)
            pair = QWidget()  # a field never begins a line without its name
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label)
            row.addWidget(field)
            top.addWidget(pair)
            self._pairs.append(pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._top, self._wrong, self.samples, self.panes, self.placeholders):
            column.addWidget(widget)
        column.addStretch(1)

    def _connect(self) -> None:
        self.panes.edited.connect(self._typed)
        self.samples.chosen.connect(self._preview)
        self.placeholders.wanted.connect(self.panes.insert)
        self.copy_button.clicked.connect(self.duplicate)
        self.restore_button.clicked.connect(lambda: self._put(lambda draft: draft.restored()))
        self.pause_button.clicked.connect(lambda: self._put(_paused))
        self.delete_button.clicked.connect(lambda: self._put(lambda draft: replace(draft, gone=not draft.gone)))
        self.arm.textEdited.connect(lambda text: self._put(lambda draft: _script(draft, variant=text.strip())))
        self.order.activated.connect(
            lambda _place: self._put(lambda draft: _script(draft, priority=self.order.currentData()))
        )

    def show_draft(self, draft: Draft, desk: Desk) -> None:
        """Another sentence, or the same as it is in force now."""
        same_kind = self._desk is desk and self._draft is not None and self._draft.kind is draft.kind
        self._draft, self._desk = draft, desk
        if not same_kind:
            self._explained = None
            self.samples.show_kind(draft.kind, desk)
        for language, pane in self.panes.panes.items():
            pane.show_text(draft.script.texts.get(language, ""), draft.shipped.get(language, ""))
        if self.arm.text() != draft.script.variant:
            self.arm.setText(draft.script.variant)
        self.order.setCurrentIndex(0 if draft.script.priority > 0 else 1)
        self._preview()

    def _put(self, change: object) -> None:
        """Another draft, made of this one."""
        if self._draft is not None and self._desk is not None and callable(change):
            self.show_draft(change(self._draft), self._desk)
            self.drafted.emit(self._draft)

    def _typed(self, language: str, text: str) -> None:
        if self._draft is not None:
            self._draft = self._draft.with_text(language, text)
            self._preview()
            self.drafted.emit(self._draft)

    def _preview(self) -> None:
        draft, desk = self._draft, self._desk
        if draft is None or desk is None:
            return
        found, sample = draft.findings(desk), self.samples.sample
        if self._explained != (draft.kind, sample):
            self._explained = draft.kind, sample
            self.placeholders.show_kind(draft.kind, desk.facts(draft.kind, sample, self._texts.language))
        for language in self.panes.panes:
            facts = desk.facts(draft.kind, sample, language)
            shown = preview(draft, language, found, facts=facts, desk=desk, texts=self._texts)
            self.panes.show_preview(language, shown)
        self._head(draft, found)

    def _head(self, draft: Draft, found: list[Finding]) -> None:
        """What it is, what may be done with it, and how much is wrong."""
        texts = self._texts
        self._name.setText(f"{texts.tr(say.KINDS[draft.kind])}: {draft.script.script_id}")
        self._state.setText(state_words(draft, texts))
        mistakes = sum(one.level is Level.ERROR for one in found)
        words = texts.tr(say.MISTAKES, mistakes) if mistakes else texts.tr(say.ALL_RIGHT)
        kind(self._sum, "error" if mistakes else "ok").setText(words)
        whole = [told(one, texts) for one in found if not one.language]
        self._wrong.setText("\n".join(texts.tr(say.MISTAKE).format(text=one) for one in whole))
        self._wrong.setVisible(bool(whole))
        own = not draft.shipped
        self.restore_button.setVisible(not own)
        self.restore_button.setEnabled(draft.after is not None)
        self.delete_button.setVisible(own)
        self.delete_button.setText(texts.tr(say.RESUME if draft.gone else say.DELETE))
        self.pause_button.setText(texts.tr(say.RESUME if draft.script.paused else say.PAUSE))
        self.pause_button.setEnabled(draft.after is not None)
        for pair in self._pairs:
            pair.setVisible(own)
        self._top.updateGeometry()


def _script(draft: Draft, **parts: object) -> Draft:
    return replace(draft, script=replace(draft.script, **parts))  # type: ignore[arg-type] # fields by name


def _paused(draft: Draft) -> Draft:
    return _script(draft, paused=not draft.script.paused)


def kinds_menu(texts: Texts) -> list[tuple[OfferKind, str]]:
    """What a new sentence can be of."""
    return [(one, texts.tr(say.KINDS[one])) for one in OfferKind]
