"""What a scenario is about: its title and lesson in four languages, what is right in it, and who may play it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from pos_assist.manager.parts.form import Field, LanguageFields
from pos_assist.manager.parts.style import TOUCH
from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.listing import who_plays
from pos_assist.manager.scenarios.ticks import Ticks
from pos_assist.manager.scenarios.value_texts import KINDS, LEVELS, OBJECTIONS, RIGHTS
from pos_assist.services.practice.plot_editing import new_plot, with_right, with_text
from pos_assist.services.texts import Texts
from pos_assist.training.content import Persona, Plot
from pos_assist.training.values import Level, Objection, Right

MOST_TITLE, MOST_LESSON = 60, 160  # characters that can be read at a glance


class AboutPane(QWidget):
    """Shows a plot and hands back another one.

    Signals:
        edited(object, str): the `Plot` as it is now, and the field in which it was typed ('' = chosen, not typed).
    """

    edited = Signal(object, str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._plot = new_plot("")  # nothing is edited before something is shown
        tr = texts.tr
        self.title = LanguageFields(MOST_TITLE, tr(say.FOR_TITLE))
        self.lesson = LanguageFields(MOST_LESSON, tr(say.LESSON))
        self.right, self.objection = QComboBox(), QComboBox()
        for one, name in RIGHTS.items():
            self.right.addItem(tr(name), one)
        for against, name in OBJECTIONS.items():
            self.objection.addItem(tr(name), against)
        self.personas, self.levels, self.kinds = Ticks(), Ticks(), Ticks()
        self.levels.offer([(str(int(level)), tr(name)) for level, name in LEVELS.items()])
        self.kinds.offer([(kind.value, tr(name)) for kind, name in KINDS.items()])
        self._objection = Field(tr(say.OBJECTION), self.objection)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        tr, column = self._texts.tr, QVBoxLayout(self)
        column.setContentsMargins(0, 4, 8, 4)
        column.setSpacing(10)
        for box in (self.right, self.objection):
            box.setMinimumHeight(TOUCH)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        column.addWidget(Field(tr(say.FOR_TITLE), self.title))
        column.addWidget(Field(tr(say.LESSON), self.lesson, tr(say.LESSON_HELP)))
        column.addWidget(Field(tr(say.RIGHT), self.right))
        column.addWidget(self._objection)
        column.addWidget(Field(tr(say.LEVELS), self.levels))
        column.addWidget(Field(tr(say.PERSONAS), self.personas, tr(say.PERSONAS_HELP)))
        column.addWidget(Field(tr(say.KINDS), self.kinds, tr(say.KINDS_HELP)))
        column.addStretch(1)

    def _connect(self) -> None:
        self.title.edited.connect(lambda language, text: self._typed("title", language, text))
        self.lesson.edited.connect(lambda language, text: self._typed("lesson", language, text))
        self.right.activated.connect(lambda _place: self._chose(with_right(self._plot, self._right())))
        self.objection.activated.connect(
            lambda _place: self._chose(replace(self._plot, objection=Objection(self.objection.currentData())))
        )
        self.personas.edited.connect(lambda: self._chose(replace(self._plot, personas=self.personas.ticked())))
        self.kinds.edited.connect(lambda: self._chose(replace(self._plot, kinds=self.kinds.ticked())))
        self.levels.edited.connect(self._chose_levels)

    def show_plot(self, plot: Plot, personas: Mapping[str, Persona]) -> None:
        """Another one, or this one after a change."""
        self._plot = plot
        self.title.show_texts(plot.title)
        self.lesson.show_texts(plot.lesson)
        self.right.setCurrentIndex(self.right.findData(plot.right))
        self._objection.setVisible(plot.right is Right.OFFER)
        self.objection.setCurrentIndex(self.objection.findData(plot.objection))
        self.personas.offer(who_plays(personas, personas, self._texts.language))
        self.personas.show_ticked(plot.personas)
        self.levels.show_ticked(str(int(level)) for level in plot.levels)
        self.kinds.show_ticked(plot.kinds)

    def allow(self, *, may_change: bool) -> None:
        """What comes with the program is only looked at."""
        for line in (*self.title.lines.values(), *self.lesson.lines.values()):
            line.setReadOnly(not may_change)
        for part in (self.right, self.objection, self.personas, self.levels, self.kinds):
            part.setEnabled(may_change)

    def _right(self) -> Right:
        return Right(self.right.currentData())

    def _typed(self, what: str, language: str, text: str) -> None:
        plot = self._plot
        said = with_text(plot.title if what == "title" else plot.lesson, language, text.strip())
        self._emit(replace(plot, title=said) if what == "title" else replace(plot, lesson=said), f"{what} {language}")

    def _chose(self, plot: Plot) -> None:
        self._emit(plot, "")

    def _chose_levels(self) -> None:
        ticked = tuple(Level(int(key)) for key in self.levels.ticked())
        self._chose(replace(self._plot, levels=ticked or self._plot.levels))

    def _emit(self, plot: Plot, where: str) -> None:
        self._plot = plot
        self.edited.emit(plot, where)
