"""A button whose text gives way: cut in its middle where there is no room, whole on hover and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

AROUND = 18  # pixels of padding and frame, both sides


class ElidedButton(QPushButton):
    """Takes whatever width it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """The whole text; an '&' in it is one."""
        self._whole = text
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters: it grows into what is left. The least size follows it."""
        return QSize(60, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Cut anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - AROUND)
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room)
        self.setText(cut.replace("&", "&&"))
