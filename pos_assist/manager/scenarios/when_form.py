"""The condition of a way: how the customer feels, what is said now or was said, and how the wording fits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.style import TOUCH
from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.ticks import Ticks
from pos_assist.manager.scenarios.value_texts import LEVELS, SAYS
from pos_assist.manager.scenarios.words import MOOD
from pos_assist.services.texts import Texts
from pos_assist.training.content import When
from pos_assist.training.values import MOST_MOOD, Level, Says


class WhenForm(QWidget):
    """Everything that is chosen must hold.

    Signals:
        edited(): a person chose something.
    """

    edited = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        tr = texts.tr
        self.least = {what: QComboBox() for what, _ in MOOD}
        self.fits, self.level, self.answers = QComboBox(), QComboBox(), QCheckBox(tr(say.ANSWERS))
        self.answers.setMinimumHeight(TOUCH)
        self.says, self.told = Ticks(), Ticks()
        for ticks in (self.says, self.told):
            ticks.offer([(one.value, tr(name)) for one, name in SAYS.items()])
            ticks.edited.connect(self.edited)
        for what, name in MOOD:
            self._choices(self.least[what], tr(say.ANY))
            for number in range(1, MOST_MOOD + 1):
                self.least[what].addItem(tr(say.AT_LEAST).format(what=tr(name), n=number), number)
        self._choices(self.fits, tr(say.ANY))
        self.fits.addItem(tr(say.FITS), 1)
        self.fits.addItem(tr(say.FITS_NOT), 0)
        self._choices(self.level, tr(say.ANY))
        for level in LEVELS:
            self.level.addItem(tr(say.UP_TO_LEVEL).format(n=int(level)), int(level))
        self.answers.clicked.connect(lambda _on: self.edited.emit())
        self._lay_out(texts)

    def _lay_out(self, texts: Texts) -> None:
        tr, column = texts.tr, QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(6)
        row = QWidget()
        flow = Flow(spacing=10)
        row.setLayout(flow)
        for what, name in MOOD:
            flow.addWidget(Field(tr(name), self.least[what]))
        flow.addWidget(Field(tr(say.FITTING), self.fits))
        flow.addWidget(Field(tr(say.MOST_LEVEL), self.level))
        column.addWidget(row)
        column.addWidget(self.answers)
        column.addWidget(Field(tr(say.SAYS_NOW), self.says))
        column.addWidget(Field(tr(say.TOLD), self.told))

    def _choices(self, box: QComboBox, nothing: str) -> None:
        box.setMinimumHeight(TOUCH)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.addItem(nothing, None)
        box.activated.connect(lambda _place: self.edited.emit())

    def show_when(self, when: When) -> None:
        """`edited` stays silent."""
        for what, box in self.least.items():
            box.setCurrentIndex(box.findData(getattr(when, what)))
        self.fits.setCurrentIndex(self.fits.findData(None if when.fits is None else int(when.fits)))
        self.level.setCurrentIndex(self.level.findData(None if when.level is None else int(when.level)))
        self.answers.setChecked(when.answers)
        self.says.show_ticked(one.value for one in when.says)
        self.told.show_ticked(one.value for one in when.told)

    def when(self) -> When:
        """As it stands there."""
        fits, level = self.fits.currentData(), self.level.currentData()
        return When(
            **{what: box.currentData() for what, box in self.least.items()},
            says=frozenset(Says(key) for key in self.says.ticked()),
            told=frozenset(Says(key) for key in self.told.ticked()),
            answers=self.answers.isChecked(),
            fits=None if fits is None else bool(fits),
            level=None if level is None else Level(level),
        )
