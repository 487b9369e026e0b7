"""The four languages: side by side where there is room, two by two, or as tabs in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QTabBar, QVBoxLayout, QWidget

from pos_assist.engine.script_check import LANGUAGES
from pos_assist.manager.scripts import texts as say
from pos_assist.manager.scripts.language_pane import LanguagePane
from pos_assist.manager.scripts.preview import Preview
from pos_assist.services.texts import Texts

FOUR_FROM = 760  # pixels of width
TWO_FROM = 460


class Panes(QWidget):
    """Holds the panes and hands their signals on.

    Signals:
        edited(str, str): language and text, as a person types.
    """

    edited = Signal(str, str)

    def __init__(self, texts: Texts) -> None:
        """The window's own language first: it is the one that is written."""
        super().__init__()
        order = sorted(LANGUAGES, key=lambda one: one != texts.language)
        self.panes = {language: LanguagePane(language, texts) for language in order}
        self._last = order[0]  # where the cursor stood
        self._columns = 0
        self._grid, self.tabs = QGridLayout(), QTabBar()  # no QTabWidget: it knows no height for a width
        self.tabs.setAccessibleName(texts.tr(say.SENTENCE))
        self.tabs.setDrawBase(False)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        column.addLayout(self._grid)
        for pane in self.panes.values():
            self.tabs.addTab(pane.name)
            pane.edited.connect(self.edited)
            pane.focused.connect(self._stands_in)
        self.tabs.currentChanged.connect(lambda _place: self._show_panes())
        self._arrange(4)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many columns as can be read."""
        super().resizeEvent(event)
        width = event.size().width()
        self._arrange(4 if width >= FOUR_FROM else 2 if width >= TWO_FROM else 1)

    def insert(self, text: str) -> None:
        """Where the cursor stood last."""
        self.panes[self._last].insert(text)

    def show_preview(self, language: str, shown: Preview) -> None:
        """In its pane; a tab tells how many mistakes are in it."""
        pane = self.panes[language]
        pane.show_preview(shown)
        place = list(self.panes).index(language)
        self.tabs.setTabText(place, f"{pane.name} · {len(shown.mistakes)}" if shown.mistakes else pane.name)

    def _stands_in(self, language: str) -> None:
        self._last = language

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for pane in self.panes.values():
            self._grid.removeWidget(pane)  # an item that is only taken keeps telling the height of then
        for place, pane in enumerate(self.panes.values()):
            self._grid.addWidget(pane, place // columns, place % columns)
        for place in range(4):
            self._grid.setColumnStretch(place, int(place < columns))
        self.tabs.setVisible(columns == 1)
        self._show_panes()

    def _show_panes(self) -> None:
        """All of them, or the one whose tab is chosen; placeholders go where one can write."""
        for place, pane in enumerate(self.panes.values()):
            pane.setVisible(self._columns > 1 or place == self.tabs.currentIndex())
        if self._columns == 1:
            self._last = list(self.panes)[self.tabs.currentIndex()]
