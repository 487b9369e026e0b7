"""Trying it: the customer, a basket of the shop, what may be said, what comes back, and the score at the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.office import Run
from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.play_words import card_words, end_words, feeling_words, scene_words, turn_words
from pos_assist.manager.scenarios.value_texts import LEVELS
from pos_assist.services.practice.rehearsing import Wish, rehearsal
from pos_assist.services.texts import Texts
from pos_assist.training.advice import advise
from pos_assist.training.content import Content, Plot
from pos_assist.training.encounter import Said, State
from pos_assist.training.opening import personas_for
from pos_assist.training.playing import begin, cards, play
from pos_assist.training.rubric import score
from pos_assist.training.scene import Scene
from pos_assist.training.values import LANGUAGES, Level

TALK_HEIGHT, CARDS_HEIGHT = 150, 140  # pixels

Scenes = Callable[[str], Sequence[Scene]]  # reads the till: on a worker


class CardList(QListWidget):
    """Takes a card by a click or Enter. `itemActivated` would take two: it follows a click as well.

    Signals:
        taken(int): its row.
    """

    taken = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.itemClicked.connect(lambda item: self.taken.emit(self.row(item)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes the marked one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class PlayPane(QWidget):
    """Plays what is written now, saved or not. Keeps nothing of it.

    Signals:
        failed(object): an Exception: the shop's baskets could not be read.
    """

    failed = Signal(object)

    def __init__(self, run: Run, scenes: Scenes, texts: Texts) -> None:
        """Cheap; baskets are read when it is tried first."""
        super().__init__()
        self._run, self._read, self._texts = run, scenes, texts
        self._scenes: Mapping[str, Sequence[Scene]] = {}
        self._plot: Plot | None = None
        self._content: Content | None = None
        self._seed = 0
        self.state: State | None = None
        self.to_choose: tuple[Said, ...] = ()
        self.language, self.persona, self.level = QComboBox(), QComboBox(), QComboBox()
        for language in sorted(LANGUAGES, key=lambda one: one != texts.language):
            self.language.addItem(texts.tr(say.LANGUAGES[language]), language)
        self.again, self.another = QPushButton(texts.tr(say.AGAIN)), QPushButton(texts.tr(say.ANOTHER))
        self.scene, self.feeling = QLabel(), kind(QLabel(), "soft")
        self.talk, self.cards = QListWidget(), CardList()
        self._to_say = Field(texts.tr(say.CARDS), self.cards, texts.tr(say.CARDS_HELP))
        self._told = kind(QLabel(), "warning")
        self._table = QWidget()
        self._lay_out()
        for box in (self.language, self.persona, self.level):
            box.activated.connect(lambda _place: self.restart())
        self.again.clicked.connect(self.restart)
        self.another.clicked.connect(self._other_basket)
        self.cards.taken.connect(self.say)

    def _lay_out(self) -> None:
        tr, column = self._texts.tr, QVBoxLayout(self)
        column.setContentsMargins(0, 4, 8, 4)
        column.setSpacing(6)
        top = QWidget()
        flow = Flow(spacing=10)
        top.setLayout(flow)
        for name, box in ((say.LANGUAGE, self.language), (say.CUSTOMER, self.persona), (say.LEVELS, self.level)):
            box.setMinimumHeight(TOUCH)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            flow.addWidget(Field(tr(name), box))
        buttons = QWidget()
        buttons.setLayout(Flow(self.again, self.another))
        inner = QVBoxLayout(self._table)
        inner.setContentsMargins(0, 0, 0, 0)
        for label in (self.scene, self.feeling, self._told):
            label.setWordWrap(True)
        for shown in (self.talk, self.cards):
            shown.setWordWrap(True)
            shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.talk.setMinimumHeight(TALK_HEIGHT)
        self.cards.setFixedHeight(CARDS_HEIGHT)
        inner.addWidget(self.scene)
        inner.addWidget(Field(tr(say.TALKED), self.talk), 1)
        inner.addWidget(self.feeling)
        inner.addWidget(self._to_say)
        column.addWidget(self._told)
        column.addWidget(self._table, 1)
        column.addWidget(top)  # beneath: what is said stays in sight in a narrow window
        column.addWidget(buttons)
        self._told.hide()
        self._table.hide()

    def show_plot(self, plot: Plot, content: Content) -> None:
        """`content` holds the plot; what was played before is over."""
        self._plot, self._content = plot, content
        _offer(
            self.persona,
            [(one.name.get(self._texts.language) or one.key, one.key) for one in personas_for(plot, content)],
        )
        _offer(self.level, [(self._texts.tr(LEVELS[level]), int(level)) for level in plot.levels])
        self.restart()

    def refuse(self) -> None:
        """With such mistakes it cannot be played."""
        self._plot = None
        self._tell(self._texts.tr(say.NO_PLAY))

    def restart(self) -> None:
        """From the beginning; baskets in a language are read once."""
        language = str(self.language.currentData())
        if language in self._scenes:
            self._begin()
        elif self._plot is not None:
            self._tell(self._texts.tr(say.READING))
            self._run(lambda: self._read(language), lambda found: self._keep(language, found), self._not_read)

    def say(self, place: int) -> None:
        """Play that card."""
        if self.state is not None and self._content is not None and 0 <= place < len(self.to_choose):
            self._show(play(self.state, self.to_choose[place], self._content))

    def _other_basket(self) -> None:
        self._seed += 1
        self.restart()

    def _keep(self, language: str, found: Sequence[Scene]) -> None:
        self._scenes = {**self._scenes, language: found}
        if language == self.language.currentData():
            self._begin()

    def _not_read(self, error: Exception) -> None:
        self._tell(self._texts.tr(say.NOT_READ))
        self.failed.emit(error)

    def _begin(self) -> None:
        plot, content = self._plot, self._content
        if plot is None or content is None:
            return
        language, level = str(self.language.currentData()), self.level.currentData()
        wish = Wish(language, self.persona.currentData() or "", Level(level) if level else None, self._seed)
        setup = rehearsal(plot, content, self._scenes[language], wish)
        if setup is None:
            self._tell(self._texts.tr(say.NO_SCENE))
            return
        self._told.hide()
        self._table.show()
        self.scene.setText(scene_words(setup, self._texts))
        self.talk.clear()
        self._show(begin(setup, content))

    def _show(self, state: State) -> None:
        """The last turn, and what may be said now or how it went."""
        if self._content is None:
            return
        self.state = state
        self.talk.addItems(turn_words(state.turns[-1], self._texts))
        self.feeling.setText(feeling_words(state.feeling, self._texts))
        self.to_choose = cards(state, self._content) if state.ended is None else ()
        self.cards.clear()
        self.cards.addItems([card_words(one, self._texts) for one in self.to_choose])
        if state.ended is not None:
            result = score(state, self._content)
            for told in end_words(state, result, advise(state, result, self._content), self._texts):
                self.talk.addItem(told)
        self.talk.scrollToBottom()
        self.cards.setCurrentRow(0)
        self._to_say.setVisible(state.ended is None)

    def _tell(self, text: str) -> None:
        self.state = None
        self._told.setText(text)
        self._told.show()
        self._table.hide()


def _offer(box: QComboBox, things: Sequence[tuple[str, object]]) -> None:
    """Other choices; what was chosen stays so where it can."""
    chosen = box.currentData()
    box.clear()
    for name, key in things:
        box.addItem(name, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
