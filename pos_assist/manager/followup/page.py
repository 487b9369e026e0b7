"""After the purchase: count who may be written to and why, then write the list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pos_assist.errors import UserError
from pos_assist.manager.followup import texts as say
from pos_assist.manager.followup.desk import Desk
from pos_assist.manager.followup.words import result, told
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.manager.parts.table import Column, FilterTable, row
from pos_assist.services.follow_up import Outcome, Wish

FORMS = {"mailchimp": "Mailchimp", "hubspot": "HubSpot", "brevo": "Brevo"}  # names; 'csv' is translated
MOST_DAYS = 730
WIDE = 560  # pixels of the page


class FollowUpPage(Page):
    """A form, two buttons, and what came of it."""

    KEY = "followup"
    CONTEXT = "manager_growth"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; nothing is read before somebody asks for it."""
        super().__init__(office, parent)
        self._desk = desk
        tr = self.texts.tr
        self.form = QComboBox()
        self.days, self.period = _spin(30, tr(say.DAYS)), _spin(90, tr(say.PERIOD))
        for key, name in FORMS.items():
            self.form.addItem(name, key)
        self.form.addItem(tr(say.SPREADSHEET), "csv")
        self.form.setMinimumHeight(TOUCH)
        self.file, self.browse = QLineEdit(), QPushButton(tr(say.CHOOSE))
        self.replace = QCheckBox(tr(say.REPLACE))
        self.count, self.write = QPushButton(tr(say.COUNT)), kind(QPushButton(tr(say.WRITE)), "primary")
        self.result, self.wrong, self.counts = kind(QLabel(), "ok"), kind(QLabel(), "error"), QLabel()
        for label in (self.result, self.wrong, self.counts):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.hide()
        columns = (Column(tr(say.PAIR_BOUGHT)), Column(tr(say.PAIR_MISSING)))
        many = Column(tr(say.PAIR_CUSTOMERS), 100, figures=True)
        self.pairs = FilterTable((*columns, many), office.texts("manager_shell"), name=tr(say.PAIRS))
        self.states = States(self._content(), office.texts("manager_shell"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.states)
        self.browse.clicked.connect(self._browse)
        self.count.clicked.connect(lambda: self.run(write=False))
        self.write.clicked.connect(lambda: self.run(write=True))

    def _content(self) -> QWidget:
        tr, inside = self.texts.tr, QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        explained = kind(QLabel(tr(say.HELP)), "soft")
        explained.setWordWrap(True)
        column.addWidget(explained)
        self._when, place, buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout(), QHBoxLayout()
        self._when.addWidget(Field(tr(say.DAYS), self.days))
        self._when.addWidget(Field(tr(say.PERIOD), self.period))
        column.addLayout(self._when)
        column.addWidget(Field(tr(say.PROGRAM), self.form))
        column.addWidget(Field(tr(say.FILE), self.file, tr(say.FILE_HELP)))
        place.addWidget(self.replace, 1)
        place.addWidget(self.browse)
        column.addLayout(place)
        buttons.addWidget(self.count, 1)
        buttons.addWidget(self.write, 1)
        column.addLayout(buttons)
        for one in (self.wrong, self.result, self.counts):
            column.addWidget(one)
        self._pairs_heading = kind(QLabel(tr(say.PAIRS)), "strong")
        column.addWidget(self._pairs_heading)
        self.pairs.setMinimumHeight(220)
        column.addWidget(self.pairs, 1)
        column.addStretch(0)
        self._show_pairs(None)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow: one field a line."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._when.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def open(self, what: str = "") -> None:
        """Nothing is read before somebody presses a button."""
        if self._desk.export is None:
            self.states.empty(self.texts.tr(say.NO_TILL), self.texts.tr(say.NO_TILL_HINT))
        else:
            self.states.content()

    def run(self, *, write: bool) -> None:
        """Count, or write the list."""
        export, out = self._desk.export, None
        if write:
            if not self.file.text().strip():
                self._wrong(self.texts.tr(say.NO_FILE))
                self.file.setFocus()
                return
            out = Path(self.file.text().strip()).expanduser()
        if export is None:
            return
        wish = Wish(self.form.currentData(), self.days.value(), self.period.value(), self._desk.language)
        replace = self.replace.isChecked()
        self._busy(True)
        self.office.run(lambda: export(wish, out, replace), self._show, self._failed)

    def _busy(self, busy: bool) -> None:
        for button in (self.count, self.write):
            button.setEnabled(not busy)
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def _show(self, outcome: Outcome) -> None:
        self._busy(False)
        self.wrong.hide()
        self.result.setText(result(outcome, self.texts))
        self.counts.setText("\n".join(told(outcome, self.texts)))
        self.result.show()
        self.counts.show()
        self._show_pairs(outcome)
        if outcome.written is not None:
            self.told.emit(self.result.text())

    def _show_pairs(self, outcome: Outcome | None) -> None:
        pairs = outcome.pairs if outcome is not None else ()
        self.pairs.show_rows(
            [
                row(f"{bought}\x1f{missing}", bought, missing, str(n), order=(bought, missing, n))
                for bought, missing, n in pairs
            ]
        )
        for one in (self._pairs_heading, self.pairs):
            one.setVisible(bool(pairs))

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        if isinstance(error, UserError):
            self._wrong(" ".join(filter(None, (error.title, error.hint))))
        else:
            self.failed.emit(error)

    def _wrong(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.show()
        self.result.hide()

    def _browse(self) -> None:
        """Another window of the system; the till's own panel is a process of its own and is not held up."""
        chosen, _ = QFileDialog.getSaveFileName(self, self.texts.tr(say.FILE), self.file.text(), "CSV (*.csv)")
        if chosen:
            self.file.setText(chosen)


def _spin(value: int, name: str) -> QSpinBox:
    box = QSpinBox(minimum=1, maximum=MOST_DAYS, value=value)
    box.lineEdit().setAccessibleName(name)  # it takes the keyboard, and has a name of its own
    box.setMinimumHeight(TOUCH)
    return box
