"""One axis of the matrix: of what kind, narrowed by a search, and which of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from pos_assist.manager.matrix.axes import KINDS
from pos_assist.manager.parts.style import kind
from pos_assist.services.texts import Texts

LABEL_WIDTH = 76
_NARROW = ((0, 1, 1, 2), (1, 0, 1, 2), (1, 2, 1, 1))  # row, column and spans of kinds, search, which


class AxisBar(QWidget):
    """What a person chooses of it.

    Signals:
        kind_chosen(): products, categories, families or attributes: they must be read.
        narrowed(): the search or the choice of which changed.
    """

    kind_chosen = Signal()
    narrowed = Signal()

    def __init__(self, label: str, search: str, which: Mapping[str, str], texts: Texts) -> None:
        """`which`: value and words of each choice of which to show."""
        super().__init__()
        name = kind(QLabel(label), "strong")
        name.setMinimumWidth(LABEL_WIDTH)
        name.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.kinds, self.search, self.which = QComboBox(), QLineEdit(placeholderText=search), QComboBox()
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(search)
        for key, source in KINDS.items():
            self.kinds.addItem(texts.tr(source), key)
        for value, words in which.items():
            self.which.addItem(words, value)
        for box in (self.kinds, self.which):
            box.setAccessibleName(label)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(11)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(name, 0, 0)
        self.fit(wide=True)
        self.kinds.currentIndexChanged.connect(lambda _at: self.kind_chosen.emit())
        self.search.textChanged.connect(lambda _text: self.narrowed.emit())
        self.which.currentIndexChanged.connect(lambda _at: self.narrowed.emit())

    def fit(self, *, wide: bool) -> None:
        """All in one line, or in two."""
        kinds, search, which = ((0, 1, 1, 1), (0, 3, 1, 1), (0, 2, 1, 1)) if wide else _NARROW
        self._grid.addWidget(self.kinds, *kinds)
        self._grid.addWidget(self.search, *search)
        self._grid.addWidget(self.which, *which)
        for place, stretch in enumerate((0, 2, 2, 4) if wide else (0, 1, 0, 0)):
            self._grid.setColumnStretch(place, stretch)

    @property
    def kind(self) -> str:
        """A key of `KINDS`."""
        return str(self.kinds.currentData())

    def show_which(self, value: str) -> None:
        """Choose which, as a person would."""
        self.which.setCurrentIndex(self.which.findData(value))
