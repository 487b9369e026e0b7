"""Several of a few: a row of boxes to tick that folds where it is narrow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.style import TOUCH


class Ticks(QWidget):
    """Keys are plain texts.

    Signals:
        edited(): a person ticked something.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        self._flow = Flow(spacing=10)
        self.setLayout(self._flow)

    def offer(self, things: Sequence[tuple[str, str]]) -> None:
        """What can be ticked: keys and names; the same keys again change nothing."""
        if [key for key, _ in things] == list(self.boxes):
            return
        for box in self.boxes.values():
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for key, name in things:
            box = QCheckBox(name)
            box.setMinimumHeight(TOUCH)
            box.clicked.connect(lambda _on: self.edited.emit())
            self._flow.addWidget(box)
            self.boxes[key] = box
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    def show_ticked(self, keys: Iterable[str]) -> None:
        """`edited` stays silent."""
        wanted = set(keys)
        for key, box in self.boxes.items():
            box.setChecked(key in wanted)

    def ticked(self) -> tuple[str, ...]:
        """In the order in which they are offered."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())
