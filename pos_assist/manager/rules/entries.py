"""The fields of a rule's form: each takes a value of the document and gives it back; None = nothing is filled in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from pos_assist.manager.parts.form import LanguageFields
from pos_assist.manager.rules import forms
from pos_assist.manager.rules.chosen import Chosen
from pos_assist.manager.rules.forms import Asked, Way
from pos_assist.manager.rules.naming import as_list, member


class Entry(QWidget):
    """One field.

    Signals:
        edited(): a person changed it.
    """

    edited = Signal()

    def put(self, value: Any) -> None:
        """Show a document's value; `edited` stays silent."""

    def value(self) -> Any:
        """What is filled in, as it stands in the document; None = nothing."""
        return None

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        return row


class LineEntry(Entry):
    """A text, a number, or a list in one line."""

    def __init__(self, asked: Asked, text: str = "") -> None:
        """`text`: what the empty line says."""
        super().__init__()
        self._way = asked.way
        self.line = QLineEdit(placeholderText=text)
        self.line.textEdited.connect(lambda _: self.edited.emit())
        self._row().addWidget(self.line)
        self.setFocusProxy(self.line)

    def put(self, value: Any) -> None:
        """As it stands in the document."""
        self.line.setText(forms.text_of(self._way, value))

    def value(self) -> Any:
        """The way back."""
        return forms.value_of(self._way, self.line.text())


class DateEntry(LineEntry):
    """A day, typed as 2026-12-31 or taken from a calendar."""

    def __init__(self, asked: Asked, text: str, name: str) -> None:
        """`text`: what an empty day means; `name`: of the calendar, for screen readers."""
        super().__init__(asked, text)
        self.calendar = QCalendarWidget()
        menu = QMenu(self)
        action = QWidgetAction(menu)
        action.setDefaultWidget(self.calendar)
        menu.addAction(action)
        button = QToolButton()
        button.setText("▾")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(name)
        button.setMenu(menu)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)
        menu.aboutToShow.connect(self._look)
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        self._menu = menu

    def _look(self) -> None:
        day = QDate.fromString(self.line.text().strip(), "yyyy-MM-dd")
        if day.isValid():
            self.calendar.setSelectedDate(day)

    def _take(self, day: QDate) -> None:
        self.line.setText(date(day.year(), day.month(), day.day()).isoformat())
        self._menu.close()
        self.edited.emit()


class TicksEntry(Entry):
    """Several of a few."""

    def __init__(self, options: Sequence[tuple[str, str]], a_row: int) -> None:
        """`options`: value and label of each; so many fit a row of 360 pixels."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.boxes = {value: QCheckBox(label) for value, label in options}
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // a_row, place % a_row)
            box.clicked.connect(lambda _: self.edited.emit())
        grid.setColumnStretch(a_row, 1)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def put(self, value: Any) -> None:
        """The list of those that are ticked."""
        for name, box in self.boxes.items():
            box.setChecked(name in as_list(value))

    def value(self) -> Any:
        """In the order of the options."""
        return [name for name, box in self.boxes.items() if box.isChecked()] or None


class SwitchEntry(Entry):
    """Yes or no."""

    def __init__(self, label: str) -> None:
        """`label`: what yes means."""
        super().__init__()
        self.box = QCheckBox(label)
        self.box.clicked.connect(lambda _: self.edited.emit())
        self._row().addWidget(self.box)
        self.setFocusProxy(self.box)

    def put(self, value: Any) -> None:
        """True or nothing."""
        self.box.setChecked(value is True)

    def value(self) -> Any:
        """No is not written down."""
        return True if self.box.isChecked() else None


class LanguagesEntry(Entry):
    """A text in four languages."""

    def __init__(self, asked: Asked, label: str) -> None:
        """`asked.most`: characters that fit."""
        super().__init__()
        self.fields = LanguageFields(asked.most, label)
        self.fields.edited.connect(lambda *_: self.edited.emit())
        self._row().addWidget(self.fields)
        self.setFocusProxy(self.fields)

    def put(self, value: Any) -> None:
        """By language."""
        self.fields.show_texts(dict(value or {}))

    def value(self) -> Any:
        """Empty ones left out."""
        return self.fields.texts() or None


class ProductsEntry(Entry):
    """Products by name: any number, in an order, with pieces, or one."""

    def __init__(self, way: Way, chosen: Chosen) -> None:
        """`way`: how they stand in the document."""
        super().__init__()
        self._way = way
        self.chosen = chosen
        chosen.edited.connect(self.edited)
        self._row().addWidget(chosen)
        self.setFocusProxy(chosen)

    def put(self, value: Any) -> None:
        """'sku:A', ['sku:A', …] or ['2x sku:A', …]."""
        members = self._way is Way.MEMBERS
        self.chosen.put([member(one) if members else (str(one), 1) for one in as_list(value)])

    def value(self) -> Any:
        """The way back."""
        entries = self.chosen.entries()
        names = [name if count == 1 else f"{count}x {name}" for name, count in entries]
        if self._way in (Way.STEPS, Way.MEMBERS):
            return names or None
        return forms.side_of(names)
