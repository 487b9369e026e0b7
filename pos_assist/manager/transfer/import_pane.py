"""From a file: choose it, look at what it would change, put it in force."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from pos_assist.errors import UserError
from pos_assist.manager.office import Office
from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.manager.transfer import texts as say
from pos_assist.manager.transfer.desk import Desk, Looked
from pos_assist.manager.transfer.words import Words
from pos_assist.services.texts import Texts

Told = tuple[Looked, list[str]]
LIST_HEIGHT = 240  # pixels


class ImportPane(QWidget):
    """Only what was looked at can be put in force: another file or tick, and it must be looked at again.

    Signals:
        put_in_force(str): it is done, in one sentence.
        failed(object): an Exception that is none of a person's.
    """

    put_in_force = Signal(str)
    failed = Signal(object)

    def __init__(self, office: Office, desk: Desk, texts: Texts) -> None:
        """Cheap; nothing is read before a button is pressed."""
        super().__init__()
        self._office, self._desk, self._texts, self._words = office, desk, texts, Words(office.texts)
        self._looked: Looked | None = None
        tr = texts.tr
        self.file, self.whole = QLineEdit(), QCheckBox(tr(say.WHOLE))
        self.whole.setAccessibleDescription(tr(say.WHOLE_HELP))
        self.whole.setMinimumHeight(TOUCH)
        self.browse, self.look_button = QPushButton(tr(say.CHOOSE)), QPushButton(tr(say.LOOK))
        self.wrong, self.summary = kind(QLabel(), "error"), kind(QLabel(), "ok")
        for label in (self.wrong, self.summary):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lines = QListWidget()
        self.lines.setAccessibleName(tr(say.WHAT_CHANGES))
        self.lines.setWordWrap(True)
        self.lines.setMinimumHeight(LIST_HEIGHT)
        self.why, self.put_button = QLineEdit(maxLength=200), kind(QPushButton(tr(say.PUT)), "primary")
        self._reason = Field(tr(say.WHY), self.why)
        self._lay_out()
        self.forget()
        self.file.textChanged.connect(self.forget)
        self.whole.toggled.connect(self.forget)
        self.file.returnPressed.connect(self.look)
        self.why.returnPressed.connect(self.put)
        self.browse.clicked.connect(self._browse)
        self.look_button.clicked.connect(self.look)
        self.put_button.clicked.connect(self.put)

    def _lay_out(self) -> None:
        tr, column = self._texts.tr, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(kind(QLabel(tr(say.IN)), "heading"))
        column.addWidget(Field(tr(say.FILE_IN), self.file, tr(say.FORMS)))
        column.addWidget(self.whole)
        explained = kind(QLabel(tr(say.WHOLE_HELP)), "soft")
        explained.setWordWrap(True)
        column.addWidget(explained)
        column.addLayout(Flow(self.browse, self.look_button))
        for part in (self.wrong, self.summary, self.lines, self._reason, self.put_button):
            column.addWidget(part)

    def forget(self) -> None:
        """What was looked at is nothing to go by any more."""
        self._looked = None
        self.lines.clear()
        self.put_button.setEnabled(False)
        for part in (self.wrong, self.summary, self.lines, self._reason, self.put_button):
            part.hide()

    def look(self) -> None:
        """Compare the file with what is in force, on the worker; nothing is changed."""
        name = self.file.text().strip()
        if not self.look_button.isEnabled():
            return
        self.forget()
        if not name:
            self._say_wrong(self._texts.tr(say.NO_FILE_IN))
            self.file.setFocus()
            return
        file, whole, desk, words = Path(name).expanduser(), self.whole.isChecked(), self._desk, self._words

        def job() -> Told:
            looked = desk.look(file, whole)
            return looked, words.lines(looked, desk.reading())

        self._busy(True)
        self._office.run(job, lambda told: self._show(told, asked=(name, whole)), self._not_done)

    def put(self) -> None:
        """Put in force what is shown, all of it or nothing; where nothing waits, nothing happens."""
        looked, why, desk = self._looked, self.why.text().strip(), self._desk
        if looked is not None and looked.may_be_put and self.look_button.isEnabled():
            self._busy(True)
            self._office.run(lambda: desk.put(looked, why), lambda _: self._is_in_force(looked), self._not_done)

    def _show(self, told: Told, asked: tuple[str, bool]) -> None:
        self._busy(False)
        if asked != (self.file.text().strip(), self.whole.isChecked()):  # another one was chosen meanwhile
            return
        looked, lines = told
        self._looked = looked
        looks = "error" if looked.faults else "warning" if looked.takes_away else "ok"
        kind(self.summary, looks).setText(self._words.summary(looked))
        self.lines.addItems(lines)
        self.summary.show()
        self.lines.setVisible(bool(lines))
        self._reason.setVisible(looked.may_be_put)
        self.put_button.setVisible(looked.may_be_put)
        self.put_button.setEnabled(looked.may_be_put)

    def _is_in_force(self, looked: Looked) -> None:
        self._busy(False)
        self.forget()
        self.why.clear()
        count = len(looked.changes) + len(looked.decisions)
        said = self._texts.tr(say.IN_FORCE, count).replace("{file}", looked.file.name)
        kind(self.summary, "ok").setText(said)
        self.summary.show()
        self.put_in_force.emit(said)

    def _not_done(self, error: Exception) -> None:
        self._busy(False)
        if isinstance(error, UserError):
            self._say_wrong(str(error))
        else:
            self.failed.emit(error)

    def _say_wrong(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.show()

    def _busy(self, busy: bool) -> None:
        self.wrong.hide()
        self.look_button.setEnabled(not busy)
        self.put_button.setEnabled(not busy and self._looked is not None and self._looked.may_be_put)
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def _browse(self) -> None:
        """A window of the system; the till's own panel is a process of its own and is not held up."""
        forms = "XLSX, CSV, JSON, TOML (*.xlsx *.csv *.json *.toml)"
        chosen, _ = QFileDialog.getOpenFileName(self, self._texts.tr(say.FILE_IN), self.file.text(), forms)
        if chosen:
            self.file.setText(chosen)
