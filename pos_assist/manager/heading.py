"""The window's head: name of the page, how fresh the shop is, back, read again, help, language."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pos_assist.manager import texts as say
from pos_assist.manager.parts.style import kind
from pos_assist.services.texts import Texts

NAMES = {"en": "English", "pl": "Polski", "sk": "Slovenčina", "ro": "Română"}  # each in its own words


class Heading(QWidget):
    """Two rows at most.

    Signals:
        back(), again(), help_wanted(): a button was pressed.
        language(str): another language was chosen.
    """

    back = Signal()
    again = Signal()
    help_wanted = Signal()
    language = Signal(str)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = kind(QLabel(), "heading")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.fresh = kind(QLabel(), "soft")
        self.fresh.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self.fresh.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.back_button = self._button("←", texts.tr(say.BACK), self.back.emit)
        self.again_button = self._button("↻", texts.tr(say.REFRESH), self.again.emit)
        self.help_button = self._button("?", texts.tr(say.HELP), self.help_wanted.emit)
        self.back_button.hide()
        self.languages = QComboBox()
        self.languages.setAccessibleName(texts.tr(say.LANGUAGE))
        self.languages.setToolTip(texts.tr(say.LANGUAGE))
        for code, name in NAMES.items():
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(self.languages.findData(texts.language))
        self.languages.activated.connect(lambda at: self.language.emit(self.languages.itemData(at)))
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addWidget(self.title, 1000)  # all there is; without it the buttons stay at the right
        row.addStretch(1)
        row.addWidget(self.again_button)
        row.addWidget(self.help_button)
        row.addWidget(self.languages)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.fresh)

    def show_language(self, language: str) -> None:
        """What is chosen, where the choice could not be followed."""
        self.languages.setCurrentIndex(self.languages.findData(language))

    @staticmethod
    def _button(sign: str, name: str, do: object) -> QPushButton:
        button = QPushButton(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFixedWidth(40)
        button.clicked.connect(do)
        return button
