"""Rows of a form: a label above its field, help beneath it, and what is wrong with it; texts in four languages."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pos_assist.manager.parts.style import kind

LANGUAGES = ("en", "pl", "sk", "ro")


class Field(QWidget):
    """A label, the widget that is filled in, help, and room for what is wrong."""

    def __init__(self, label: str, widget: QWidget, help_text: str = "") -> None:
        """The label names the widget for screen readers and its shortcut letter (&) leads there."""
        super().__init__()
        self.widget = widget
        self._label = kind(QLabel(label), "strong")
        self._label.setBuddy(widget)
        plain = label.replace("&", "")
        widget.setAccessibleName(plain)
        widget.setAccessibleDescription(help_text)
        self._wrong = kind(QLabel(), "error")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(widget)
        if help_text:
            note = kind(QLabel(help_text), "soft")
            note.setWordWrap(True)
            column.addWidget(note)
        column.addWidget(self._wrong)

    def mistake(self, text: str) -> None:
        """What is wrong with it; '' = nothing."""
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))


class LanguageFields(QWidget):
    """One line a language, with how many characters of how many.

    Signals:
        edited(str, str): language and text, as a person types.
    """

    edited = Signal(str, str)

    def __init__(self, most: int, name: str = "") -> None:
        """`most`: characters that fit; more may be typed and is told in words. `name`: for screen readers."""
        super().__init__()
        self._most = most
        self.lines: dict[str, QLineEdit] = {}
        self._meters: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        for place, language in enumerate(LANGUAGES):
            line, meter = QLineEdit(), kind(QLabel(), "soft")
            line.setAccessibleName(f"{name} {language}".strip())
            line.textChanged.connect(lambda text, one=language: self._measure(one, text))
            line.textEdited.connect(lambda text, one=language: self.edited.emit(one, text))
            grid.addWidget(kind(QLabel(language), "soft"), place, 0)
            grid.addWidget(line, place, 1)
            grid.addWidget(meter, place, 2)
            self.lines[language], self._meters[language] = line, meter
            self._measure(language, "")
        self.setFocusProxy(self.lines[LANGUAGES[0]])

    def show_texts(self, texts: Mapping[str, str], placeholder: str = "") -> None:
        """Fill the lines; `edited` stays silent."""
        for language, line in self.lines.items():
            if line.text() != texts.get(language, ""):
                line.setText(texts.get(language, ""))
                line.setCursorPosition(0)  # what does not fit is cut at its end, not at its beginning
            line.setPlaceholderText(placeholder)

    def texts(self) -> dict[str, str]:
        """What stands there, by language; empty ones left out."""
        return {language: line.text().strip() for language, line in self.lines.items() if line.text().strip()}

    def _measure(self, language: str, text: str) -> None:
        meter = self._meters[language]
        over = len(text) - self._most
        meter.setText(f"{len(text)}/{self._most}" if over <= 0 else f"{len(text)}/{self._most} ▲")
        kind(meter, "error" if over > 0 else "soft")
