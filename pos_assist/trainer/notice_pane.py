"""One thing told in place of everything else: reading, paused, missing, failed, the rules of an assessment, help."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_assist.trainer.pieces import Choice, Sign, add, beside, button, clear, pairs, text
from pos_assist.trainer.shown import Notice

LOW = 46  # pixels
WIDEST = 560  # pixels: lines are read, not travelled


class NoticePane(QWidget):
    """A sign, a title, some lines, at most two buttons.

    Signals:
        pressed(): the first button.
        pressed_other(): the second one.
        chosen(str): one of the choices.
    """

    pressed = Signal()
    pressed_other = Signal()
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        inside.setMaximumWidth(WIDEST)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        around = QVBoxLayout(self)
        around.addStretch(2)
        middle = beside(None, inside, None, gap=0)
        middle.setStretch(1, 1000)
        around.addLayout(middle)
        around.addStretch(3)

    def tell(self, notice: Notice) -> None:
        """Anew."""
        clear(self._column)
        add(self._column, beside(Sign(notice.sign, 48), None))
        add(self._column, text(notice.title, "heading"))
        for line in notice.lines:
            add(self._column, text(line))
        if notice.choices:
            add(self._column, pairs([self._choice(one) for one in notice.choices]))
        for words, signal, what in ((notice.press, self.pressed, "primary"), (notice.other, self.pressed_other, "")):
            if words:
                press = button(words, signal.emit, what)
                press.setMinimumWidth(200)
                self._column.addWidget(press, 0, Qt.AlignmentFlag.AlignLeft)

    def _choice(self, words: str) -> Choice:
        one = Choice(words, least=LOW)
        one.clicked.connect(lambda _checked=False: self.chosen.emit(words))
        return one
