"""The keyboard is the till's; this window borrows it while own words are typed, and gives it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

FLAGS = Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.WindowDoesNotAcceptFocus


class Keyboard(QObject):
    """Of one window. Not beside a till the window is an ordinary one, and nothing is borrowed.

    Signals:
        lost(): somebody clicked elsewhere while it was borrowed; it is the till's again.
    """

    lost = Signal()

    def __init__(self, window: QWidget, *, beside_till: bool) -> None:
        """Before the window is shown for the first time."""
        super().__init__(window)
        self._window, self._beside_till = window, beside_till
        self._borrowed = False
        if beside_till:
            window.setWindowFlags(FLAGS)
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            window.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
            window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)  # a Tool window alone would not end the program
            window.installEventFilter(self)

    @property
    def is_tills(self) -> bool:
        """Whether keys reach the till."""
        return self._beside_till and not self._borrowed

    def borrow(self, line: QWidget) -> None:
        """Keys go into `line` until they are given back."""
        if self._beside_till:
            self._borrowed = True
            self._accept(accept=True)
        self._window.activateWindow()
        line.setFocus()

    def give_back(self) -> None:
        """Keys go where they went before: a window that goes away for a moment leaves them to the one before it."""
        if not self._borrowed:
            return
        self._borrowed = False
        self._accept(accept=False)
        if self._window.isActiveWindow() and self._window.isVisible():
            place = self._window.pos()
            self._window.hide()
            self._window.show()
            self._window.move(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Another window was clicked."""
        if self._borrowed and event.type() is QEvent.Type.WindowDeactivate:
            self._borrowed = False
            self._accept(accept=False)
            self.lost.emit()
        return super().eventFilter(watched, event)

    def _accept(self, *, accept: bool) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not accept)
