"""One scenario, opened: what it is about, the conversation, trying it; above them what is wrong, beneath them Save."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from pos_assist.manager.office import Office
from pos_assist.manager.parts.elided import ElidedLabel
from pos_assist.manager.parts.style import kind
from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.about_pane import AboutPane
from pos_assist.manager.scenarios.finding_words import Told, told
from pos_assist.manager.scenarios.play_pane import PlayPane, Scenes
from pos_assist.manager.scenarios.talk_pane import TalkPane
from pos_assist.manager.scenarios.words import title_of
from pos_assist.manager.scripts.tall_area import TallArea
from pos_assist.services.practice.workshop import Reading
from pos_assist.services.texts import Texts
from pos_assist.training.content import Plot

FOUND_HEIGHT = 86  # pixels: four lines; more are scrolled to
AROUND = 40  # pixels beside a finding: frame and scroll bar
ABOUT, TALK, PLAY = range(3)
STAGE = Qt.ItemDataRole.UserRole


class Editor(QWidget):
    """Shows a plot and hands back another one with every key.

    Signals:
        edited(object, str): the `Plot` as it is now, and the field in which it was typed ('' = chosen).
        left(): back to the list.
        copy(), save(), discard(): a press.
        failed(object): an Exception.
    """

    edited = Signal(object, str)
    left = Signal()
    copy = Signal()
    save = Signal()
    discard = Signal()
    failed = Signal(object)

    def __init__(self, office: Office, scenes: Scenes, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._reading: Reading | None = None
        self._plot: Plot | None = None
        self._may_change = False
        tr = texts.tr
        self.back, self.title, self.sum = QPushButton(f"← {tr(say.BACK)}"), kind(ElidedLabel(), "strong"), QLabel()
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(tr(say.NAME))
        self.about, self.talk = AboutPane(texts), TalkPane(texts)
        self.play = PlayPane(office.run, scenes, texts)
        for name, pane in ((say.ABOUT, self.about), (say.TALK, self.talk), (say.PLAY, self.play)):
            self.tabs.addTab(tr(name))
            self._stack.addWidget(TallArea(pane))
        self.found = QListWidget()
        self.found.setAccessibleName(tr(say.FOUND))
        self.found.setWordWrap(True)
        self.copy_button = kind(QPushButton(tr(say.COPY_TO_CHANGE)), "primary")
        self.save_button = kind(QPushButton(tr(say.SAVE)), "primary")
        self.discard_button, self._note = QPushButton(tr(say.DISCARD)), QLabel()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._note.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.sum)
        column.addWidget(self.found)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        for button in (self.copy_button, self.discard_button, self.save_button):
            foot.addWidget(button)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        self.tabs.currentChanged.connect(self._show_tab)
        for pane in (self.about, self.talk):
            pane.edited.connect(self._edited)
        self.play.failed.connect(self.failed)
        self.found.itemActivated.connect(self._go_to)
        self.found.itemClicked.connect(self._go_to)

    def show_plot(self, plot: Plot, reading: Reading, *, may_change: bool, unsaved: bool) -> None:
        """Another scenario, or this one after a step back or a save."""
        fresh = self._plot is None or self._plot.key != plot.key
        self._plot, self._reading, self._may_change = plot, reading, may_change
        self.about.show_plot(plot, reading.content.personas)
        self.talk.show_plot(plot)
        for pane in (self.about, self.talk):
            pane.allow(may_change=may_change)
        if fresh:
            self.tabs.setCurrentIndex(ABOUT)
        self._check()
        self.show_unsaved(unsaved)
        self._show_tab(self.tabs.currentIndex())

    def show_unsaved(self, unsaved: bool) -> None:
        """What the foot says, and which presses there are."""
        note = self._texts.tr(say.NOT_SAVED if self._may_change else say.ONLY_LOOK)
        self._note.setText(note)
        self._note.setVisible(unsaved or not self._may_change)
        self.copy_button.setVisible(not self._may_change)
        for button in (self.save_button, self.discard_button):
            button.setVisible(unsaved and self._may_change)

    def _edited(self, plot: Plot, where: str) -> None:
        self._plot = plot
        self._check()
        self.edited.emit(plot, where)

    def _check(self) -> None:
        """The check follows every key: it takes a few milliseconds."""
        plot, reading, tr = self._plot, self._reading, self._texts.tr
        if plot is None or reading is None:
            return
        self.title.show_text(title_of(plot, self._texts))
        found = told(reading.check(plot), plot, self._texts)
        grave = sum(one.grave for one in found)
        hints = len(found) - grave
        counts = [tr(say.MISTAKES, grave)] if grave else []
        counts += [tr(say.HINTS, hints)] if hints else []
        kind(self.sum, "error" if grave else "warning" if hints else "ok")
        self.sum.setText(", ".join(counts) or tr(say.ALL_RIGHT))
        self.sum.setVisible(self._may_change)  # of what comes with the program nothing is to be put right
        self._list(found if self._may_change else [])

    def _list(self, found: list[Told]) -> None:
        self.found.clear()
        for one in found:
            item = QListWidgetItem(one.text)
            item.setData(STAGE, one.stage)
            self.found.addItem(item)
        letters, room = self.found.fontMetrics(), max(1, self.width() - AROUND)
        lines = sum(1 + letters.horizontalAdvance(one.text) // room for one in found)
        self.found.setFixedHeight(min(FOUND_HEIGHT, 8 + lines * letters.lineSpacing()))
        self.found.setVisible(bool(found) and self.tabs.currentIndex() != PLAY)

    def _go_to(self, item: QListWidgetItem) -> None:
        """Where it can be put right."""
        stage = str(item.data(STAGE) or "")
        self.tabs.setCurrentIndex(TALK if stage else ABOUT)
        self.talk.show_stage(stage)

    def _show_tab(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.found.setVisible(self.found.count() > 0 and place != PLAY)  # the conversation needs the room
        if place != PLAY or self._plot is None or self._reading is None:
            return
        if self._reading.mistakes(self._plot):
            self.play.refuse()
        else:
            self.play.show_plot(self._plot, self._reading.content_with(self._plot))
