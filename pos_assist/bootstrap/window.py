"""The panel's window, on screen before anything else is loaded: a cashier sees it at once."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pos_assist.cashier.view import Panel
from pos_assist.config import PanelSettings
from pos_assist.ui.application import make_application

FRAME_KNOWN_AFTER_MS = (100, 400, 1500)  # a window manager that starts with us tells the frame late


class Window(NamedTuple):
    """The application and the panel, its first frame drawn."""

    application: QApplication
    panel: Panel


def open_window(settings: PanelSettings) -> Window:
    """Make the application and show the empty panel where it belongs."""
    application = make_application()
    panel = Panel()
    _place(panel, settings, application)
    panel.show()
    application.processEvents()
    _place(panel, settings, application)
    application.processEvents()
    for later_ms in FRAME_KNOWN_AFTER_MS:
        QTimer.singleShot(later_ms, panel, lambda: _place(panel, settings, application))
    return Window(application, panel)


def _place(panel: Panel, settings: PanelSettings, application: QApplication) -> None:
    """Along the chosen side, its frame and title inside the screen; the frame is known once it is shown."""
    if application.platformName() == "offscreen":  # no glass to fit on: the pictures get the size that was asked for
        panel.resize(settings.width, settings.height)
        return
    room = application.primaryScreen().availableGeometry()
    frame, inside = panel.frameGeometry(), panel.geometry()
    width = min(settings.width, room.width() - (frame.width() - inside.width()))
    height = min(settings.height, room.height() - (frame.height() - inside.height()))
    panel.resize(width, height)
    beside = room.right() + 1 - width - (frame.width() - inside.width())
    panel.move(room.left() if settings.side == "left" else beside, room.top())
