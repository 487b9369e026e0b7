"""What stays on the screen while a sale goes on: a small bar that brings practice back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.keyboard import FLAGS
from pos_assist.trainer.pieces import Sign, button, text
from pos_assist.trainer.style import dress, kind
from pos_assist.ui.theme import Theme

WIDTH = 340  # pixels


class ReturnBar(QWidget):
    """Takes no keys, like the window it stands for.

    Signals:
        wanted(): go on.
    """

    wanted = Signal()

    def __init__(self, texts: Texts, theme: Theme) -> None:
        super().__init__(None, FLAGS | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(texts.tr(say.PAUSED))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(Sign("pause", 24))
        row.addWidget(text(texts.tr(say.SALE), "soft"), 1)
        self.press = kind(button(texts.tr(say.GO_ON), self.wanted.emit), "primary")
        self.press.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(self.press)
        dress(self, theme)

    def show_at(self, corner: QPoint) -> None:
        """Where the window stood, at its upper left."""
        self.setFixedWidth(WIDTH)
        self.adjustSize()
        self.move(corner)
        self.show()
