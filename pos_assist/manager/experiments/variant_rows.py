"""The variants of a plan: what is done today, and up to three others, each with its share of the baskets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLabel, QLineEdit, QSpinBox, QWidget

from pos_assist.engine.formatting import percent_sign
from pos_assist.manager.experiments import form_texts as say
from pos_assist.manager.experiments.desk import Choice
from pos_assist.manager.experiments.drafting import LETTERS, even_shares
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.services.texts import Texts


class VariantRows(QWidget):
    """A row a variant.

    Signals:
        edited(): another choice or share.
    """

    edited = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.choices: list[QComboBox] = []
        self.shares: list[QSpinBox] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for place, letter in enumerate(LETTERS):
            share = QSpinBox(minimum=0, maximum=100, suffix=percent_sign(texts.language))
            share.setMinimumHeight(TOUCH)
            share.setAccessibleName(texts.tr(say.GETS).format(letter=letter))
            share.valueChanged.connect(lambda _: self.edited.emit())
            self.shares.append(share)
            grid.addWidget(kind(QLabel(letter), "strong"), place, 0)
            grid.addWidget(self._what(place, letter), place, 1)
            grid.addWidget(share, place, 2)

    def _what(self, place: int, letter: str) -> QWidget:
        if not place:
            return QLabel(self._texts.tr(say.VARIANT_FIRST))
        choice = QComboBox()
        choice.setMinimumHeight(TOUCH)
        choice.setMinimumContentsLength(8)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setAccessibleName(self._texts.tr(say.VARIANT).format(letter=letter))
        choice.activated.connect(lambda _: self._share_evenly())
        _find_by_typing(choice)
        self.choices.append(choice)
        return choice

    def offer(self, things: Sequence[Choice]) -> None:
        """What may be chosen; nothing is."""
        for choice in self.choices:
            choice.clear()
            choice.addItem(self._texts.tr(say.NO_VARIANT), None)
            for one in things:
                choice.addItem(one.name, one)
        self._share_evenly()

    def show_variants(self, first_share: int, others: Sequence[tuple[Choice, int]]) -> None:
        """Those of a plan; what the shop has no more stays what it was."""
        self.shares[0].setValue(first_share)
        for choice, share, (one, part) in zip(self.choices, self.shares[1:], others, strict=False):
            place = next((at for at in range(1, choice.count()) if choice.itemData(at).key == one.key), -1)
            if place < 0:
                choice.addItem(one.name, one)
                place = choice.count() - 1
            choice.setCurrentIndex(place)
            share.setValue(part)
        self._enable()

    def others(self) -> tuple[tuple[Choice, int], ...]:
        """The chosen ones, with their shares in per cent."""
        chosen = zip(self.choices, self.shares[1:], strict=True)
        return tuple((one.currentData(), share.value()) for one, share in chosen if one.currentData() is not None)

    def _share_evenly(self) -> None:
        parts = iter(even_shares(1 + len(self.others())))
        self.shares[0].setValue(next(parts))
        for choice, share in zip(self.choices, self.shares[1:], strict=True):
            share.setValue(next(parts) if choice.currentData() is not None else 0)
        self._enable()
        self.edited.emit()

    def _enable(self) -> None:
        for choice, share in zip(self.choices, self.shares[1:], strict=True):
            share.setEnabled(choice.currentData() is not None)


def _find_by_typing(choice: QComboBox) -> None:
    """A shop has thousands of products: any part of a name finds them; what is no choice goes again."""
    line, finder = QLineEdit(), QCompleter(choice.model(), choice)
    finder.setFilterMode(Qt.MatchFlag.MatchContains)
    finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    choice.setEditable(True)
    choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    choice.setLineEdit(line)
    choice.setCompleter(finder)
    line.setAccessibleName(choice.accessibleName())
    choice.currentIndexChanged.connect(lambda _: line.setCursorPosition(0))  # what does not fit is cut at its end
    line.editingFinished.connect(lambda: choice.setEditText(choice.itemText(choice.currentIndex())))
