"""Several ways to say one thing, in the language of a tab: one sentence a line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QTabBar, QVBoxLayout, QWidget

from pos_assist.manager.scenarios import texts as say
from pos_assist.services.texts import Texts
from pos_assist.training.content import Lines
from pos_assist.training.values import LANGUAGES

SHOWN = 4  # lines


class LinesField(QWidget):
    """The window's own language first.

    Signals:
        edited(str, tuple[str, ...]): language and its sentences, as a person types.
    """

    edited = Signal(str, tuple)

    def __init__(self, texts: Texts, name: str) -> None:
        super().__init__()
        self._lines = dict[str, tuple[str, ...]]()
        self._order = sorted(LANGUAGES, key=lambda one: one != texts.language)
        self.tabs, self.edit = QTabBar(), QPlainTextEdit()
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(texts.tr(say.LANGUAGE))
        self.edit.setAccessibleName(name)
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * SHOWN + 18)
        for language in self._order:
            self.tabs.setTabToolTip(self.tabs.addTab(language), texts.tr(say.LANGUAGES[language]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.tabs.currentChanged.connect(lambda _place: self._show())
        self.edit.textChanged.connect(self._typed)

    @property
    def language(self) -> str:
        """Whose tab is in front."""
        return self._order[self.tabs.currentIndex()]

    def show_lines(self, lines: Lines) -> None:
        """Other sentences; `edited` stays silent. A tab tells how many there are."""
        self._lines = dict(lines)
        for place, language in enumerate(self._order):
            self.tabs.setTabText(place, f"{language} · {len(lines.get(language, ()))}")
        self._show()

    def written(self) -> tuple[str, ...]:
        """What stands there, without empty lines."""
        return tuple(line.strip() for line in self.edit.toPlainText().splitlines() if line.strip())

    def _show(self) -> None:
        wanted = self._lines.get(self.language, ())
        if self.written() != wanted:
            self.edit.blockSignals(True)
            self.edit.setPlainText("\n".join(wanted))
            self.edit.blockSignals(False)

    def _typed(self) -> None:
        said = self.written()
        if said != self._lines.get(self.language, ()):
            self.edited.emit(self.language, said)
