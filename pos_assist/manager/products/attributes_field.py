"""Attributes of one product or of many: a list, a line that adds, a press that takes away."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from pos_assist.manager.products import texts as say
from pos_assist.services.texts import Texts

WRITTEN = re.compile(r"\s*([\w-]{1,40})\s*=\s*(\S(?:.*\S)?)\s*")  # as a rules file allows names
HELD_HEIGHT = 96


class AttributesField(QWidget):
    """What they have, and the way to change it.

    Signals:
        put(str, str, bool): name, value, and whether it shall be there.
        wrong(str): what was typed is no attribute ('' = it is).
    """

    put = Signal(str, str, bool)
    wrong = Signal(str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.held = QListWidget()
        self.held.setAccessibleName(texts.tr(say.ATTRIBUTES))
        self.held.setFixedHeight(HELD_HEIGHT)
        self.line = QLineEdit(placeholderText="port=usb-c")
        self.line.setAccessibleName(texts.tr(say.ATTRIBUTE_HELP))
        self.add_button, self.remove_button = QPushButton(texts.tr(say.ADD)), QPushButton(texts.tr(say.REMOVE))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.held, 0, 0, 1, 2)
        grid.addWidget(self.remove_button, 1, 1)
        grid.addWidget(self.line, 2, 0)
        grid.addWidget(self.add_button, 2, 1)
        grid.setColumnStretch(0, 1)
        self.setFocusProxy(self.line)
        self.line.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.held.currentRowChanged.connect(lambda at: self.remove_button.setEnabled(at >= 0))

    def suggest(self, values: Sequence[str]) -> None:
        """'port=usb-c' that other products have."""
        completer = QCompleter(list(values), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)

    def show_held(self, counts: Mapping[tuple[str, str], int], of: int) -> None:
        """What they have; `of`: how many products are chosen."""
        self.held.clear()
        for (name, value), count in counts.items():
            text = f"{name} = {value}"
            if count < of:
                text = self._texts.tr(say.PART_OF).format(text=text, count=count, of=of)
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, (name, value))
            self.held.addItem(item)
        self.remove_button.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete takes the marked one away."""
        if event.key() == Qt.Key.Key_Delete and self.held.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        found = WRITTEN.fullmatch(self.line.text())
        self.wrong.emit("" if found else self._texts.tr(say.BAD_ATTRIBUTE))
        if found:
            self.line.clear()
            self.put.emit(found[1], found[2], True)

    def _remove(self) -> None:
        item = self.held.currentItem()
        if item is not None:
            name, value = item.data(Qt.ItemDataRole.UserRole)
            self.put.emit(name, value, False)
