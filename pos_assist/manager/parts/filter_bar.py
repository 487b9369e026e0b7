"""Period, comparison and filters of a page of figures; what is filtered stands there as chips that take it away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QComboBox, QDateEdit, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.parts import figure_texts as say
from pos_assist.manager.parts.filter_menu import FilterMenu, name_of
from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.presets import Beside, Preset, beside, beside_of, period_of, preset_of
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.services.reporting.ports import Choices
from pos_assist.services.reporting.request import Filters, Period, Request
from pos_assist.services.texts import Texts

KEYS = {"Alt+T": Preset.TODAY, "Alt+W": Preset.THIS_WEEK, "Alt+M": Preset.THIS_MONTH}  # ux.md 3.4
NARROW = 560  # pixels
USUAL_FIELDS = ("tills", "employees", "hours", "categories", "kinds", "rules", "scripts", "segments", "arms", "stores")


class FilterBar(QWidget):
    """One row; a second one for two days of a person's own, more where chips have no room.

    Signals:
        asked(object): another `Request`.
    """

    asked = Signal(object)

    def __init__(
        self,
        texts: Texts,
        today: Callable[[], date],
        *,
        fields: Sequence[str] = USUAL_FIELDS,
        preset: Preset = Preset.LAST_30,
        comparing: bool = True,
        right: Sequence[QWidget] = (),
    ) -> None:
        """`texts`: of manager_overview; `today`: the business day; `right`: what stands at the end of the row."""
        super().__init__()
        self._texts, self._today, self._fields = texts, today, tuple(fields)
        self._choices: Choices = {}
        self._request = _request(preset, today(), Beside.BEFORE if comparing else Beside.NOTHING)
        self.period, self.comparison = QComboBox(), QComboBox()
        self.first, self.last = QDateEdit(), QDateEdit()
        self.add = QPushButton(f"+ {texts.tr(say.ADD_FILTER)}")
        self.menu = FilterMenu(texts, self.add)
        self.clear = kind(QPushButton(texts.tr(say.CLEAR)), "link")
        self.chips: list[QPushButton] = []
        self._lay_out(right, comparing=comparing)
        self._fill()
        self._connect()
        self.show_request(self._request, preset)

    def _lay_out(self, right: Sequence[QWidget], *, comparing: bool) -> None:
        self._flow = Flow(self.period, spacing=8)
        if comparing:
            self._flow.addWidget(self.comparison)
        if self._fields:
            self._flow.addWidget(self.add)
        self._flow.addWidget(self.clear)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addStretch(1)
        for widget in right:
            beside.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addLayout(self._flow, 1)
        self._row.addLayout(beside)
        self._row.setAlignment(beside, Qt.AlignmentFlag.AlignTop)  # chips may begin a second line
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        for source, edit in ((say.FROM, self.first), (say.TO, self.last)):
            days.addWidget(kind(QLabel(self._texts.tr(source)), "soft"))
            days.addWidget(edit)
        days.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._row)
        column.addWidget(self._days)

    def _fill(self) -> None:
        tr = self._texts.tr
        for preset in Preset:
            self.period.addItem(tr(say.PRESETS[preset]), preset)
        for one in Beside:
            self.comparison.addItem(tr(say.BESIDE[one]), one)
        locale = QLocale(self._texts.language)
        named = ((self.period, say.PERIOD), (self.comparison, say.COMPARE), (self.first, say.FROM), (self.last, say.TO))
        for widget, source in named:
            widget.setAccessibleName(tr(source))
            widget.setMinimumHeight(TOUCH)
            widget.setLocale(locale)  # a week begins on Monday where these languages are spoken
        for edit in (self.first, self.last):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd" if self._texts.language == "en" else "d.MM.yyyy")

    def _connect(self) -> None:
        self.period.activated.connect(lambda _: self.choose(self.period.currentData()))
        self.comparison.activated.connect(lambda _: self._again(self._request.filters))
        self.first.dateChanged.connect(lambda _: self._own_days())
        self.last.dateChanged.connect(lambda _: self._own_days())
        self.clear.clicked.connect(lambda: self._again(Filters()))
        self.menu.toggled.connect(self._toggle)
        for keys, preset in KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda one=preset: self.choose(one))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What stands at the right comes beneath where it is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    @property
    def request(self) -> Request:
        """What is asked now."""
        return self._request

    def show_request(self, request: Request, preset: Preset | None = None) -> None:
        """Stand as if that had been chosen; `asked` stays silent. `preset`: on a Sunday two names mean one week."""
        self._request = request
        preset = preset or preset_of(request.period, self._today())
        self.period.setCurrentIndex(list(Preset).index(preset))
        self.comparison.setCurrentIndex(list(Beside).index(beside_of(request.period, request.compared)))
        self._days.setVisible(preset is Preset.CUSTOM)
        for edit, day in ((self.first, request.period.first), (self.last, request.period.last)):
            edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(False)
        self._show_chips()

    def show_choices(self, choices: Choices) -> None:
        """What there is to filter by."""
        self._choices = choices
        self._show_chips()

    def described(self) -> str:
        """The filters in words, as the chips say them; '' = none."""
        return ", ".join(self._named(*one) for one in self.menu.chosen)

    def choose(self, preset: Preset) -> None:
        """A period by its name; two days of a person's own begin as those of now."""
        period = period_of(preset, self._today())
        if period is None:
            self._days.show()
            self.first.setFocus()
        else:
            self._ask(period, self._request.filters, preset)

    def _own_days(self) -> None:
        first, last = (date(*edit.date().getDate()) for edit in (self.first, self.last))
        if first <= last:
            self._ask(Period(first, last), self._request.filters, Preset.CUSTOM)

    def _toggle(self, field: str, key: object) -> None:
        chosen = getattr(self._request.filters, field)
        self._again(replace(self._request.filters, **{field: chosen ^ {key}}))

    def _again(self, filters: Filters) -> None:
        """The same days."""
        self._ask(self._request.period, filters, self.period.currentData())

    def _ask(self, period: Period, filters: Filters, preset: Preset | None = None) -> None:
        compared = beside(period, self.comparison.currentData())
        self.show_request(replace(self._request, period=period, filters=filters, compared=compared), preset)
        self.asked.emit(self._request)

    def _show_chips(self) -> None:
        self.menu.show_choices(self._fields, self._choices, self._request.filters)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(*one) for one in self.menu.chosen]
        self._flow.removeWidget(self.clear)
        for widget in (*self.chips, self.clear):
            self._flow.addWidget(widget)
        self.clear.setVisible(bool(self.chips))
        self.updateGeometry()

    def _named(self, field: str, key: object) -> str:
        tr = self._texts.tr
        return tr(say.CHIP).format(kind=tr(say.FIELDS[field]), what=name_of(field, key, self._choices, self._texts))

    def _chip(self, field: str, key: object) -> QPushButton:
        tr, what = self._texts.tr, self._named(field, key)
        chip = kind(QPushButton(f"{what}  ×"), "chip")
        chip.setAccessibleName(tr(say.REMOVE).format(what=what))
        chip.setToolTip(tr(say.REMOVE).format(what=what))
        chip.clicked.connect(lambda: self._toggle(field, key))
        return chip


def _request(preset: Preset, today: date, compared: Beside) -> Request:
    period = period_of(preset, today) or Period(today, today)
    return Request(period, compared=beside(period, compared))
