"""The form of a plan: everything is declared before the start, how many baskets it takes included."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pos_assist.engine import formatting
from pos_assist.manager.experiments import form_texts as say
from pos_assist.manager.experiments.desk import Choices
from pos_assist.manager.experiments.drafting import FLOOR, TARGET_ALL, Draft, mistake
from pos_assist.manager.experiments.variant_rows import VariantRows
from pos_assist.manager.experiments.words import ELEMENTS, METRICS
from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.services.experimenting import Element, Metric
from pos_assist.services.texts import Texts

USUAL_DAYS = 28  # whole weeks: every weekday counts alike
MOST = 100_000_000


class PlanForm(QWidget):
    """Fields from top to bottom, then save or discard.

    Signals:
        reckon(object), saved(object): a `Draft` without mistakes; how many it takes, or keep it.
        left(): discard.
    """

    reckon = Signal(object)
    saved = Signal(object)
    left = Signal()

    def __init__(self, texts: Texts) -> None:
        """`texts`: manager_people."""
        super().__init__()
        self._texts, self._choices, self._today = texts, Choices(), date.min
        self._begun: Draft | None = None
        tr = texts.tr
        self.title, self.hypothesis = QLineEdit(), QLineEdit()
        self.element, self.target, self.decides = QComboBox(), QComboBox(), QComboBox()
        self.variants = VariantRows(texts)
        self.smallest = QDoubleSpinBox(minimum=0.0, maximum=10_000.0, decimals=2, singleStep=0.1)
        self.end, self.planned = QDateEdit(), QSpinBox(minimum=0, maximum=MOST, singleStep=100)
        self.adaptive = QCheckBox(tr(say.ADAPTIVE))
        self.count = QPushButton(tr(say.RECKON))
        self.keep, self.discard = kind(QPushButton(tr(say.SAVE)), "primary"), QPushButton(tr(say.DISCARD))
        self.wrong = kind(QLabel(), "error")
        self._smallest_name = kind(QLabel(), "strong")
        self._smallest_name.setWordWrap(True)
        self._smallest_name.setBuddy(self.smallest)
        self._fill()
        self._lay_out()
        self._connect()

    def _fill(self) -> None:
        tr, locale = self._texts.tr, QLocale(self._texts.language)
        for element, source in ELEMENTS.items():
            self.element.addItem(tr(source), element)
        for metric, source in METRICS.items():
            self.decides.addItem(tr(source), metric)
        for box in (self.element, self.target, self.decides):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for widget in (self.element, self.target, self.decides, self.smallest, self.end, self.planned):
            widget.setMinimumHeight(TOUCH)
            widget.setLocale(locale)
        self.end.setCalendarPopup(True)
        self.end.setDisplayFormat("yyyy-MM-dd" if self._texts.language == "en" else "d.MM.yyyy")

    def _lay_out(self) -> None:
        tr, column, buttons = self._texts.tr, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(kind(QLabel(tr(say.NEW_PLAN)), "heading"))
        for label, widget in (
            (say.NAME, self.title),
            (say.HYPOTHESIS, self.hypothesis),
            (say.ELEMENT, self.element),
            (say.ABOUT, self.target),
        ):
            column.addWidget(Field(tr(label), widget))
        column.addWidget(self.variants)
        column.addWidget(Field(tr(say.METRIC), self.decides))
        column.addWidget(self._smallest_name)
        column.addWidget(self.smallest)
        column.addWidget(Field(tr(say.NEEDED), self.planned, tr(say.NEEDED_HELP)))
        column.addWidget(self.count)
        column.addWidget(Field(tr(say.END), self.end))
        column.addWidget(self.adaptive)
        column.addWidget(self._explained())
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        buttons.addWidget(self.discard, 1)
        buttons.addWidget(self.keep, 1)
        column.addLayout(buttons)
        column.addStretch(1)

    def _explained(self) -> QLabel:
        floor = formatting.percent(Decimal(repr(FLOOR)), self._texts.language)
        told = kind(QLabel(self._texts.tr(say.ADAPTIVE_HELP).format(floor=floor)), "soft")
        told.setWordWrap(True)
        self.adaptive.setAccessibleDescription(told.text())
        return told

    def _connect(self) -> None:
        self.element.activated.connect(lambda _: self._follow_element())
        self.decides.activated.connect(lambda _: self._name_smallest())
        self.count.clicked.connect(lambda: self._ask(self.reckon, reckoned=False))
        self.keep.clicked.connect(self.save)
        self.discard.clicked.connect(self.left)

    def begin(self, draft: Draft | None, choices: Choices, today: date, experiment_id: str) -> None:
        """A new plan, or a saved one to be changed."""
        self._choices, self._today = choices, today
        self.target.clear()
        self.target.addItem(self._texts.tr(say.ALL_OFFERS), TARGET_ALL)
        for one in choices.targets:
            self.target.addItem(one.name, one.key)
        self.wrong.hide()
        self._show(draft or _usual(experiment_id, today))
        self._begun = self.draft()
        self.title.setFocus()

    def _show(self, draft: Draft) -> None:
        self._begun = draft
        self.title.setText(draft.title)
        self.hypothesis.setText(draft.hypothesis)
        self.element.setCurrentIndex(self.element.findData(draft.element))
        self._follow_element()
        if self.target.findData(draft.target) < 0:  # a rule that is no more
            self.target.addItem(draft.target, draft.target)
        self.target.setCurrentIndex(self.target.findData(draft.target))
        if draft.others:
            self.variants.show_variants(draft.first_share, draft.others)
        self.decides.setCurrentIndex(self.decides.findData(draft.metric))
        self._name_smallest()
        self.smallest.setValue(draft.smallest)
        self.planned.setValue(draft.planned_n)
        self.end.setDate(QDate(draft.planned_end.year, draft.planned_end.month, draft.planned_end.day))
        self.adaptive.setChecked(draft.adaptive)

    def draft(self) -> Draft:
        """What stands there."""
        return Draft(
            experiment_id=self._begun.experiment_id if self._begun else "",
            title=self.title.text(),
            hypothesis=self.hypothesis.text(),
            element=self.element.currentData(),
            target=self.target.currentData() or TARGET_ALL,
            first_share=self.variants.shares[0].value(),
            others=self.variants.others(),
            metric=self.decides.currentData(),
            smallest=self.smallest.value(),
            planned_n=self.planned.value(),
            planned_end=date(*self.end.date().getDate()),
            adaptive=self.adaptive.isChecked(),
        )

    @property
    def is_changed(self) -> bool:
        """Whether something waits here to be saved."""
        return self._begun is not None and self.draft() != self._begun

    def save(self) -> None:
        """Hand it on, unless something is wrong with it."""
        self._ask(self.saved, reckoned=True)

    def reckoned(self, needed: int) -> None:
        """So many it takes."""
        self.busy(False)
        self.planned.setValue(needed)

    def busy(self, busy: bool) -> None:
        """While it is being reckoned."""
        self.count.setEnabled(not busy)
        self.count.setText(self._texts.tr(say.RECKONING if busy else say.RECKON))

    def refuse(self, text: str) -> None:
        """What is wrong; '' = nothing."""
        self.busy(False)
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def _ask(self, signal: object, *, reckoned: bool) -> None:
        draft = self.draft()
        wrong = mistake(draft, self._today, self._texts, reckoned=reckoned)
        self.refuse(wrong)
        if not wrong:
            signal.emit(draft)  # type: ignore[attr-defined]

    def _follow_element(self) -> None:
        """What can be chosen. When a card is shown changes who sees one: only all offers and the margin tell of it."""
        self.variants.offer(self._choices.variants.get(self.element.currentData(), ()))
        moment = self.element.currentData() is Element.MOMENT
        if moment:
            self.target.setCurrentIndex(self.target.findData(TARGET_ALL))
            self.decides.setCurrentIndex(self.decides.findData(Metric.MARGIN))
            self._name_smallest()
        for one in (self.target, self.decides):
            one.setEnabled(not moment)

    def _name_smallest(self) -> None:
        money = self.decides.currentData() is Metric.MARGIN
        source = say.SMALLEST_MONEY if money else say.SMALLEST_POINTS
        label = self._texts.tr(source).format(currency=self._choices.currency)
        self._smallest_name.setText(label)
        self.smallest.setAccessibleName(label)


def _usual(experiment_id: str, today: date) -> Draft:
    end = today + timedelta(days=USUAL_DAYS)
    return Draft(experiment_id, "", "", Element.OFFER, TARGET_ALL, 50, (), Metric.CONFIRMED, 2.0, 0, end)
