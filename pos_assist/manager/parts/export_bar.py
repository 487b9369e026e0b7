"""Export and print, the same on every screen of figures: the screen makes a document of what it shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QWidget

from pos_assist.errors import UserError
from pos_assist.manager.office import Office
from pos_assist.manager.parts import export_texts as say
from pos_assist.manager.parts.preview import Preview
from pos_assist.services.paper.document import Document
from pos_assist.services.paper.naming import file_name
from pos_assist.ui.paper.pages import Pages, laid_out

Ask = Callable[[QWidget, str, str, str], str]  # parent, title, suggested name, form -> path, '' = given up


def ask_for_file(parent: QWidget, title: str, suggested: str, form: str) -> str:
    """The system's own dialog, which also asks before it replaces a file."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, f"{form.upper()} (*.{form})")
    return str(chosen)


class ExportBar(QWidget):
    """Two buttons. `document` is asked on the GUI thread when one is pressed; writing is the worker's.

    Signals:
        told(str): what was written, in one sentence.
        failed(object): the Exception.
    """

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, office: Office, document: Callable[[], Document | None], *, ask: Ask = ask_for_file) -> None:
        """`document` None: there is nothing yet. Without `office.write_document` nothing can be exported."""
        super().__init__()
        self._office, self._document, self._ask = office, document, ask
        self._texts = office.texts("paper")
        self.preview: Preview | None = None
        tr = self._texts.tr
        self.export, self.print = QPushButton(tr(say.EXPORT)), QPushButton(tr(say.PRINT))
        self.export.setToolTip(tr(say.EXPORT_HELP))
        self.print.setToolTip(tr(say.PRINT_HELP))
        self.menu = QMenu(self.export)
        for form, name in say.FORMS.items():
            self.menu.addAction(tr(name)).triggered.connect(partial(self.write, form))
        self.export.setMenu(self.menu)
        self.export.setVisible(office.write_document is not None)
        self.print.clicked.connect(self.show_paper)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.export)
        row.addWidget(self.print)

    def write(self, form: str, _checked: bool = False) -> None:
        """Ask where to and write it: 'xlsx', 'csv' or 'pdf'."""
        document, put = self._document(), self._office.write_document
        if document is None or put is None:
            self.failed.emit(UserError(self._texts.tr(say.NOTHING)))
            return
        name = self._ask(self, self._texts.tr(say.SAVE_AS), file_name(document, form), form)
        if not name:
            return
        out = Path(name) if Path(name).suffix.lower() == f".{form}" else Path(f"{name}.{form}")
        self._busy(True)
        self._office.run(partial(put, document, out), lambda _: self._written(out), self._not_done)

    def show_paper(self) -> None:
        """Its pages in a window, and from there to a printer."""
        document = self._document()
        if document is None:
            self.failed.emit(UserError(self._texts.tr(say.NOTHING)))
            return
        self._busy(True)
        self._office.run(partial(laid_out, document), self._show_pages, self._not_done)

    def _show_pages(self, pages: Pages) -> None:
        self._busy(False)
        self.preview = Preview(pages, self._texts, self)
        self.preview.destroyed.connect(self._gone)
        self.preview.show()

    def _gone(self) -> None:
        self.preview = None

    def _written(self, out: Path) -> None:
        self._busy(False)
        self.told.emit(self._texts.tr(say.WRITTEN).replace("{file}", str(out)))

    def _not_done(self, error: Exception) -> None:
        self._busy(False)
        self.failed.emit(error)

    def _busy(self, busy: bool) -> None:
        self.export.setEnabled(not busy)
        self.print.setEnabled(not busy)
