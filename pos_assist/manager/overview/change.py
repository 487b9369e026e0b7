"""What to change: what needs a look, rules and scripts to keep or to review, why customers decline."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_assist.manager.overview import texts as say
from pos_assist.manager.overview.blocks import EDGE, GAP
from pos_assist.manager.overview.words import MOST_RULES, RuleLine, Words
from pos_assist.manager.parts.bars import Bars
from pos_assist.manager.parts.elided import ElidedButton
from pos_assist.manager.parts.span_line import SpanLine
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.tile import tip
from pos_assist.services.texts import Texts
from pos_assist.ui.theme import Theme

HEADING = 96  # pixels of what stands before each list
SPAN = 84


class Change(QWidget):
    """Two cards side by side, or one beneath the other.

    Signals:
        pressed(str): the key of a bar, or 'rule:KEY', 'script:KEY' for the receipts of one.
        opened(str): 'rule:KEY', 'script:KEY': the thing itself.
    """

    pressed = Signal(str)
    opened = Signal(str)

    def __init__(self, texts: Texts, theme: Theme) -> None:
        super().__init__()
        self._texts = texts
        self._words: Words | None = None
        self.which = {"rule": QPushButton(texts.tr(say.RULES)), "script": QPushButton(texts.tr(say.SCRIPTS))}
        self.keep = RuleList(texts.tr(say.KEEP), texts, theme)
        self.review = RuleList(texts.tr(say.REVIEW), texts, theme)
        self.waiting = kind(QLabel(), "fine")
        self.waiting.setWordWrap(True)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.declines = Bars(theme)
        self.no_declines = kind(QLabel(texts.tr(say.NO_DECLINES)), "fine")
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(GAP)
        self._cards.addWidget(self._rules_card(), 3)
        self._cards.addWidget(self._declines_card(), 2)
        self.declines.pressed.connect(self.pressed)
        for one in (self.keep, self.review):
            one.opened.connect(lambda key: self.opened.emit(f"{self._chosen()}:{key}"))
            one.pressed.connect(lambda key: self.pressed.emit(f"{self._chosen()}:{key}"))

    def _rules_card(self) -> QFrame:
        card, head, group = kind(QFrame(), "block"), QHBoxLayout(), QButtonGroup(self)
        head.setSpacing(2)
        for button in self.which.values():
            kind(button, "quiet").setCheckable(True)
            group.addButton(button)
            head.addWidget(button)
        self.which["rule"].setChecked(True)
        group.buttonClicked.connect(lambda _: self._show_rules())
        head.addWidget(self.waiting, 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(*EDGE)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.keep)
        column.addWidget(self.review)
        column.addStretch(1)
        return card

    def _declines_card(self) -> QFrame:
        card, column = kind(QFrame(), "block"), QVBoxLayout()
        column.setContentsMargins(*EDGE)
        column.setSpacing(4)
        column.addWidget(kind(QLabel(self._texts.tr(say.DECLINES)), "fine"))
        column.addWidget(self.declines)
        column.addWidget(self.no_declines)
        column.addStretch(1)
        card.setLayout(column)
        return card

    def show_words(self, words: Words) -> None:
        """Fill both cards."""
        self._words = words
        bars = words.declines()
        self.declines.show_bars(bars)
        self.no_declines.setVisible(not bars)
        self._show_rules()

    def arrange(self, *, narrow: bool) -> None:
        """Side by side, or one beneath the other."""
        beside = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(beside)
        for one in (self.keep, self.review):
            one.arrange(narrow=narrow)

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        for part in (self.keep, self.review, self.declines):
            part.wear(theme)

    def _chosen(self) -> str:
        return next(key for key, button in self.which.items() if button.isChecked())

    def _show_rules(self) -> None:
        if self._words is None:
            return
        overview = self._words.overview
        rows = overview.rules if self._chosen() == "rule" else overview.scripts
        keep, review = self._words.rules(rows)
        self.keep.show_lines(keep)
        self.review.show_lines(review)
        self.waiting.setText(self._words.waiting(rows))


class RuleList(QWidget):
    """Rules of one advice: name as a link, its interval drawn, its share.

    Signals:
        opened(str): the key of a rule.
        pressed(str): the same, for its receipts.
    """

    opened = Signal(str)
    pressed = Signal(str)

    def __init__(self, title: str, texts: Texts, theme: Theme) -> None:
        super().__init__()
        self._texts, self._theme, self._narrow = texts, theme, False
        self._lines: list[tuple[ElidedButton, SpanLine, QPushButton]] = []
        self._nothing = kind(QLabel(texts.tr(say.NONE_STANDS_OUT)), "fine")
        self._nothing.setWordWrap(True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        heading = kind(QLabel(title), "fine")
        heading.setFixedWidth(HEADING)
        heading.setWordWrap(True)
        heading.setContentsMargins(0, 3, 0, 0)  # on one line with the first rule
        self._grid.addWidget(heading, 0, 0, MOST_RULES, 1, Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(0, 3, 0, 0)
        self._grid.addWidget(self._nothing, 0, 1, 1, 3)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: tuple[RuleLine, ...]) -> None:
        """These, the most important first."""
        self._nothing.setVisible(not lines)
        while len(self._lines) < len(lines):
            self._lines.append(self._line(len(self._lines) + 1))
        for place, (name, span, value) in enumerate(self._lines):
            there = place < len(lines)
            for widget in (name, span, value):
                widget.setVisible(there)
            if there:
                self._fill(lines[place], name, span, value)

    def _line(self, row: int) -> tuple[ElidedButton, SpanLine, QPushButton]:
        name, span, value = kind(ElidedButton(), "row"), SpanLine(self._theme), kind(QPushButton(), "quiet")
        span.setFixedWidth(SPAN)
        for column, widget in enumerate((name, span, value), start=1):
            self._grid.addWidget(widget, row, column)
        name.clicked.connect(lambda: self.opened.emit(name.property("key")))
        value.clicked.connect(lambda: self.pressed.emit(value.property("key")))
        return name, span, value

    def _fill(self, line: RuleLine, name: ElidedButton, span: SpanLine, value: QPushButton) -> None:
        name.show_text(line.name)
        name.setAccessibleName(self._texts.tr(say.OPEN_RULE).format(name=line.name))
        name.setEnabled(bool(line.key))
        value.setText(line.value)
        value.setAccessibleName(f"{line.name}: {line.value}")
        for widget in (name, value, span):
            widget.setProperty("key", line.key)
            widget.setToolTip(tip(f"{line.name}\n{line.told}"))
        span.show_span(None if self._narrow else line.span)

    def arrange(self, *, narrow: bool) -> None:
        """The drawn intervals only where they have room."""
        self._narrow = narrow
        for name, span, _ in self._lines:
            span.setHidden(narrow or name.isHidden())

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self._theme = theme
        for _, span, _ in self._lines:
            span.wear(theme)
