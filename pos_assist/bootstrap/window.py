"""The panel's window, on screen before anything else is loaded: a cashier sees it at once."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pos_assist.adapters.remembered import Remembered
from pos_assist.bootstrap.places import Places
from pos_assist.cashier.view import Panel
from pos_assist.settings import PanelSettings
from pos_assist.ui.application import make_application
from pos_assist.ui.looks import Looks

FRAME_KNOWN_AFTER_MS = (100, 400, 1500)  # a window manager that starts with us tells the frame late


class Window(NamedTuple):
    """The application, the panel with its first frame drawn, its places and its palette."""

    application: QApplication
    panel: Panel
    places: Places
    looks: Looks


def open_window(settings: PanelSettings, data: Path | None = None) -> Window:
    """Make the application and show the empty panel where it belongs.

    `data`: the folder that remembers what was switched at the panel; None: nothing is remembered.
    """
    application = make_application()
    looks = Looks(settings.theme, parent=application)
    panel = Panel(theme=looks.theme, tone=QApplication.beep if settings.sound else None)
    places = Places(panel, settings, Remembered(data), looks, application)
    places.place()
    panel.show()
    application.processEvents()
    places.place()
    application.processEvents()
    for later_ms in FRAME_KNOWN_AFTER_MS:
        QTimer.singleShot(later_ms, places, places.place)
    QTimer.singleShot(FRAME_KNOWN_AFTER_MS[-1], places, places.follow_screens)
    return Window(application, panel, places, looks)
