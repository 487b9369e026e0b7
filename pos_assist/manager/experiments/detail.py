"""One test as it stands: what was declared, how far it is, and what may be told of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_assist.manager.experiments import texts as say
from pos_assist.manager.experiments.words import Wording
from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.style import kind
from pos_assist.manager.people.cards import Cards
from pos_assist.manager.people.labelled import LabelledRows
from pos_assist.services.experimenting import Result, State
from pos_assist.services.texts import Texts
from pos_assist.ui.theme import Theme

CARD_WIDTH = 240


class Detail(QWidget):
    """Banner, plan, progress, a card a variant, what if, and what can be done now.

    Signals:
        start(), change(), conclude(): that button was pressed.
        stop(str): stop it early, for this reason.
    """

    start = Signal()
    change = Signal()
    conclude = Signal()
    stop = Signal(str)

    def __init__(self, texts: Texts, theme: Theme) -> None:
        """`texts`: manager_people."""
        super().__init__()
        self._texts = texts
        tr = texts.tr
        self.title, self.ratio = kind(QLabel(), "heading"), kind(QLabel(), "soft")
        self.banner = kind(QLabel(), "warning")  # of a kind from the start: else it has no room round its words
        self.told, self.instead, self.wrong = QLabel(), QLabel(), kind(QLabel(), "error")
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(tr(say.PROGRESS_NAME))
        self.plan = LabelledRows()
        self.cards = Cards(theme, CARD_WIDTH)
        self._heads = [kind(QLabel(tr(one)), "strong") for one in (say.VARIANTS, say.INSTEAD)]
        self._note = kind(QLabel(tr(say.INSTEAD_NOTE)), "soft")
        self.why = QLineEdit()
        self._why = Field(tr(say.WHY_STOP), self.why)
        self.start_button = kind(QPushButton(tr(say.START)), "primary")
        self.change_button, self.stop_button = QPushButton(tr(say.CHANGE)), QPushButton(tr(say.STOP))
        self.conclude_button = kind(QPushButton(tr(say.CONCLUDE)), "primary")
        self._lay_out()
        self.start_button.clicked.connect(self.start)
        self.change_button.clicked.connect(self.change)
        self.conclude_button.clicked.connect(self.conclude)
        self.stop_button.clicked.connect(self._stop)

    def _lay_out(self) -> None:
        column, buttons = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 8, 0)
        for label in (self.title, self.banner, self.ratio, self.told, self.instead, self.wrong, self._note):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.title)
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        column.addWidget(self.told)
        column.addWidget(self.plan)
        for widget in (self._heads[0], self.cards, self.ratio, self._heads[1], self.instead, self._note):
            column.addWidget(widget)
        column.addWidget(self._why)
        column.addWidget(self.wrong)
        for button in (self.change_button, self.stop_button, self.start_button, self.conclude_button):
            buttons.addWidget(button, 1)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_result(self, result: Result, wording: Wording) -> None:
        """This test."""
        self.title.setText(result.plan.title)
        what, text = wording.locked(result)
        kind(self.banner, what).setText(text)
        self.banner.setVisible(bool(text))
        self.progress.setRange(0, max(1, result.plan.planned_n))
        self.progress.setValue(min(result.n, max(1, result.plan.planned_n)))
        self.told.setText("\n".join(filter(None, (wording.progress(result), wording.since(result)))))
        self.plan.show_rows(wording.plan_lines(result.plan))
        self.cards.show_cards(wording.tiles(result))
        self._say(self.ratio, wording.ratio(result))
        instead = "\n".join(wording.instead(result))
        for label in (self._heads[1], self._note):
            label.setVisible(bool(instead))
        self._say(self.instead, instead)
        self.refuse("")
        self._offer(result)

    def refuse(self, text: str) -> None:
        """What is wrong; '' = nothing."""
        self._say(self.wrong, text)

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self.cards.wear(theme)

    def _offer(self, result: Result) -> None:
        draft, running = result.state is State.DRAFT, result.state is State.RUNNING
        self.progress.setVisible(not draft)
        self.why.clear()
        for button in (self.start_button, self.change_button):
            button.setVisible(draft)
        for one in (self._why, self.stop_button, self.conclude_button):
            one.setVisible(running)
        self.conclude_button.setEnabled(not result.locked)

    def _stop(self) -> None:
        why = self.why.text().strip()
        self.refuse("" if why else self._texts.tr(say.STOP_NEEDS))
        if why:
            self.stop.emit(why)
        else:
            self.why.setFocus()

    @staticmethod
    def _say(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
