"""Everything about the chosen proposal, and the buttons that decide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_assist.engine.approval import ProposalState
from pos_assist.manager.parts.style import kind
from pos_assist.manager.proposals import texts as say
from pos_assist.manager.proposals.words import Words
from pos_assist.services.proposals import STEP, Example, QueueRow
from pos_assist.services.texts import Texts


class Detail(QWidget):
    """Evidence above, decision below.

    Signals:
        decided(object): a `ProposalState`; PROPOSED = undecided again.
        write(): as a rule of the shop's own.
        open_rule(): the shop's own rule.
    """

    decided = Signal(object)
    write = Signal()
    open_rule = Signal()

    def __init__(self, texts: Texts) -> None:
        """Empty until `show_rows`."""
        super().__init__()
        self._texts = texts
        self.title, self.lines = kind(QLabel(), "strong"), QLabel()
        self.own, self.heading, self.examples = kind(QLabel(), "warning"), kind(QLabel(), "strong"), QLabel()
        self.heading.setText(texts.tr(say.EXAMPLES))
        for label in (self.title, self.lines, self.own, self.examples):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = QLineEdit(placeholderText=texts.tr(say.NOTE), maxLength=200)
        self.note.setAccessibleName(texts.tr(say.NOTE))
        self.rule = self._button(say.OPEN_RULE, "link")
        self.rule.clicked.connect(self.open_rule)
        self.own_words = self._button(say.WRITE, "link")
        self.own_words.clicked.connect(self.write)
        self.buttons = {
            ProposalState.APPROVED: self._button(say.APPROVE, "primary"),
            ProposalState.REJECTED: self._button(say.REJECT),
            ProposalState.SNOOZED: self._button(say.SNOOZE),
            ProposalState.PROPOSED: self._button(say.FORGET),
        }
        for state, button in self.buttons.items():
            button.clicked.connect(lambda _=False, state=state: self.decided.emit(state))
        self._arrange()
        self.show_rows((), None)

    def _button(self, source: str, looks: str = "") -> QPushButton:
        button = QPushButton(self._texts.tr(source))
        button.setAutoDefault(False)
        return kind(button, looks) if looks else button

    def _arrange(self) -> None:
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 6, 0)
        for one in (self.title, self.own, self.rule, self.lines, self.heading, self.examples, self.own_words):
            column.addWidget(one)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(told)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(120)
        grid = QGridLayout()
        for place, button in enumerate(self.buttons.values()):
            grid.addWidget(button, place // 2, place % 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.note)
        whole.addLayout(grid)

    def show_rows(self, rows: Sequence[QueueRow], words: Words | None) -> None:
        """One proposal whole, of several how many; none: what to do."""
        for state, button in self.buttons.items():
            button.setEnabled(any((row.decided is not None) or state is not ProposalState.PROPOSED for row in rows))
        one = rows[0] if len(rows) == 1 and words is not None else None
        for part in (self.lines, self.heading, self.examples, self.own_words):
            part.setVisible(one is not None)
        own = words.own_rule(one) if one is not None and words is not None else ""
        self.own.setText(own)
        self.own.setVisible(bool(own))
        self.rule.setVisible(bool(own))
        if one is None or words is None:
            self.title.setText(self._texts.tr(say.CHOSEN, len(rows)) if rows else self._texts.tr(say.CHOOSE))
            return
        when, offer = map(words.name, one.proposal)
        self.title.setText(f"{when} → {offer}")
        self.lines.setText("\n".join(words.about(one)))
        self.own_words.setVisible(not one.written)
        self.examples.setText("")

    def show_examples(self, row: QueueRow, examples: Sequence[Example] | None, words: Words) -> None:
        """Receipts of the one that is shown; None: there is no till to ask."""
        if row.kind == STEP:
            text = self._texts.tr(say.NO_EXAMPLES_STEP)
        elif examples is None:
            text = self._texts.tr(say.NO_EXAMPLES_TILL)
        else:
            text = "\n".join(map(words.example, examples)) or self._texts.tr(say.NO_EXAMPLES)
        self.examples.setText(text)
