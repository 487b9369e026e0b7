"""To a file: what of it, and where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pos_assist.errors import UserError
from pos_assist.manager.office import Office
from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.manager.transfer import texts as say
from pos_assist.manager.transfer.desk import Desk
from pos_assist.services.texts import Texts

ALL, STOCK = "all", "stock"
WHAT = {
    ALL: say.EVERYTHING,
    "rules": say.RULES,
    "products": say.PRODUCTS,
    STOCK: say.STOCK,
    "proposals": say.PROPOSALS,
}
OF_THE_TILL = frozenset({ALL, "products"})  # without a till they are written, and something is missing


class ExportPane(QWidget):
    """Written whole or not at all.

    Signals:
        written(str): it is done, in one sentence.
        failed(object): an Exception that is none of a person's.
    """

    written = Signal(str)
    failed = Signal(object)

    def __init__(self, office: Office, desk: Desk, texts: Texts) -> None:
        """Without a till there is no stock to choose."""
        super().__init__()
        self._office, self._desk, self._texts = office, desk, texts
        tr = texts.tr
        self.what, self.file, self.replace = QComboBox(), QLineEdit(), QCheckBox(tr(say.REPLACE))
        for key, name in WHAT.items():
            if key != STOCK or desk.has_till:
                self.what.addItem(tr(name), key)
        for part in (self.what, self.replace):
            part.setMinimumHeight(TOUCH)
        self.browse, self.write_button = QPushButton(tr(say.CHOOSE)), kind(QPushButton(tr(say.WRITE)), "primary")
        self.wrong, self.result = kind(QLabel(), "error"), kind(QLabel(), "ok")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(kind(QLabel(tr(say.OUT)), "heading"))
        column.addWidget(Field(tr(say.WHAT), self.what))
        column.addWidget(Field(tr(say.FILE_OUT), self.file, tr(say.FORMS)))
        column.addWidget(self.replace)
        column.addLayout(Flow(self.browse, self.write_button))
        for label in (self.wrong, self.result):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.hide()
            column.addWidget(label)
        self.browse.clicked.connect(self._browse)
        self.file.returnPressed.connect(self.write)
        self.write_button.clicked.connect(self.write)

    def write(self) -> None:
        """Write it on the worker."""
        name, what, desk = self.file.text().strip(), self.what.currentData(), self._desk
        file, replace = Path(name).expanduser(), self.replace.isChecked()
        if not self.write_button.isEnabled():
            return
        if not name:
            self._say_wrong(self._texts.tr(say.NO_FILE_OUT))
            self.file.setFocus()
        elif what == ALL and file.suffix.lower() == ".csv":
            self._say_wrong(self._texts.tr(say.ONE_TABLE))
            self.what.setFocus()
        else:

            def job() -> bool:
                if file.exists() and not replace:
                    return False
                desk.export(what, file, replace)
                return True

            self._busy(True)
            self._office.run(job, lambda done: self._is_written(what, file, done=done), self._not_done)

    def _is_written(self, what: str, file: Path, *, done: bool) -> None:
        self._busy(False)
        if not done:
            self._say_wrong(self._texts.tr(say.EXISTS).replace("{file}", str(file)))
            return
        said = self._texts.tr(say.WRITTEN).replace("{file}", str(file))
        self.written.emit(said)
        lacks = not self._desk.has_till and what in OF_THE_TILL
        self.result.setText(f"{said} {self._texts.tr(say.NO_TILL)}" if lacks else said)
        self.result.show()

    def _not_done(self, error: Exception) -> None:
        self._busy(False)
        if isinstance(error, UserError):
            self._say_wrong(str(error))
        else:
            self.failed.emit(error)

    def _say_wrong(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.show()
        self.result.hide()

    def _busy(self, busy: bool) -> None:
        self.wrong.hide()
        self.result.hide()
        self.write_button.setEnabled(not busy)
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def _browse(self) -> None:
        forms = "XLSX (*.xlsx);;CSV (*.csv);;JSON (*.json);;TOML (*.toml)"
        chosen, _ = QFileDialog.getSaveFileName(self, self._texts.tr(say.FILE_OUT), self.file.text(), forms)
        if chosen:
            self.file.setText(chosen)
