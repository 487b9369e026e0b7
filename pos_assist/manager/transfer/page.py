"""Import and export: what a file would change, looked at and put in force; and everything written to a file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.transfer import texts as say
from pos_assist.manager.transfer.desk import Desk
from pos_assist.manager.transfer.export_pane import ExportPane
from pos_assist.manager.transfer.import_pane import ImportPane

WIDE = 640  # pixels of the page: in and out beside each other


class TransferPage(Page):
    """Two panes: beside each other, where it is narrow one above the other."""

    KEY = "transfer"
    CONTEXT = "manager_transfer"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; nothing is read before somebody asks for it."""
        super().__init__(office, parent)
        self.into, self.out = ImportPane(office, desk, self.texts), ExportPane(office, desk, self.texts)
        inside = QWidget()
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._panes.setContentsMargins(0, 0, 8, 0)
        self._panes.setSpacing(24)
        for pane in (self.into, self.out):
            self._panes.addWidget(pane, 0, Qt.AlignmentFlag.AlignTop)
        self._panes.addStretch(0)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(scroll)
        self.into.put_in_force.connect(self._changed)
        self.out.written.connect(self.told)
        for pane in (self.into, self.out):
            pane.failed.connect(self.failed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow: one below the other."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._panes.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        for place, share in enumerate((3, 2, 0) if wide else (0, 0, 1)):
            self._panes.setStretch(place, share)

    def reload(self) -> None:
        """What was compared with the rules of a moment ago must be looked at again."""
        self.into.forget()

    def save(self) -> None:
        """Ctrl+S puts in force what was looked at."""
        self.into.put()

    def _changed(self, said: str) -> None:
        self.changed.emit()
        self.told.emit(said)
