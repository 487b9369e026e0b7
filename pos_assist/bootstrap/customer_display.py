"""The customer's window on the screen that faces them: up while that screen is there, never over the till."""

from __future__ import annotations

import logging
import math

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from pos_assist.cashier.customer_screen import BLANK, present_to_customer
from pos_assist.cashier.customer_window import CustomerWindow
from pos_assist.cashier.view import Panel
from pos_assist.services.panel_state import PanelState
from pos_assist.settings import CustomerDisplaySettings
from pos_assist.ui.looks import Looks
from pos_assist.ui.translation import QtTexts

log = logging.getLogger(__name__)

SMALLEST_INCHES = 6.0
MM_PER_INCH = 25.4
SETTLED_MS = 50  # screens come and change in bursts


class CustomerDisplay(QObject):
    """Watches the screens for the customer's one.

    Signals:
        acted(action, card_id, value): the customer's answer, for the same desk as the cashier's.
        changed(): `is_up` is another now.
    """

    acted = Signal(object, str, str)
    changed = Signal()

    def __init__(
        self,
        settings: CustomerDisplaySettings,
        language: str,
        panel: Panel,
        looks: Looks,
        application: QApplication,
    ) -> None:
        """Shows the window at once, where there is a screen for it; `note` says why not.

        `language` is the one of the line to say, unless the settings name the customers' own.
        """
        super().__init__(panel)
        self._settings, self._panel, self._application = settings, panel, application
        self._texts = QtTexts(settings.language or language)
        self._state: PanelState | None = None
        self._hidden = False
        self.note = ""
        self.window = CustomerWindow(theme=looks.theme)
        self.window.acted.connect(self.acted)
        looks.changed.connect(self.window.set_theme)
        panel.painted.connect(self._follow_strip)
        self._settle = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settle.timeout.connect(self._look_again)
        application.screenAdded.connect(self._on_screen_added)
        application.screenRemoved.connect(self._on_screen_removed)
        for screen in application.screens():
            screen.geometryChanged.connect(lambda _room: self._settle.start())
        self._look_again()

    @property
    def is_up(self) -> bool:
        """Whether a customer can see it."""
        return self.window.isVisible()

    def see(self, state: PanelState) -> None:
        """Show the customer what goes with this state; nothing while the cashier does not see the card either."""
        self._state = state
        self._hidden = self._panel.collapsed
        self.window.draw(BLANK if self._hidden else present_to_customer(state, self._texts))

    def speak(self, language: str) -> None:
        """The line to say is in another language now; customers with a language of their own keep it."""
        self._texts = QtTexts(self._settings.language or language)
        if self._state is not None:
            self.see(self._state)

    def stop(self) -> None:
        """The program ends."""
        self.window.close()

    def _follow_strip(self, _painted_ns: int) -> None:
        if self._state is not None and self._hidden is not self._panel.collapsed:
            self.see(self._state)

    def _on_screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(lambda _room: self._settle.start())
        self._settle.start()

    def _on_screen_removed(self, screen: QScreen) -> None:
        if self.window.screen() is screen or len(self._application.screens()) < 2:
            self._put(None)  # at once: the system moves it over the till
        self._settle.start()

    def _look_again(self) -> None:
        """Find the screen, or say in one sentence why there is none."""
        others = [one for one in self._application.screens() if one.name() != self._panel.screen().name()]
        named = [one for one in others if self._settings.monitor in ("", one.name())]
        found = named[0] if named else None
        note = ""
        if found is None:
            wanted = f"'{self._settings.monitor}' " if self._settings.monitor else ""
            note = f"There is no second screen {wanted}for the customer; the panel works without it."
        elif is_too_small(found):
            inches = diagonal_inches(found)
            note = f"The customer's screen has {inches:.1f} inches; below {SMALLEST_INCHES:.0f} nothing is shown there."
            found = None
        if note and note != self.note:
            log.warning(note)
        self.note = note
        self._put(found)

    def _put(self, screen: QScreen | None) -> None:
        before = self.is_up
        if screen is None:
            self.window.hide()
        else:
            self.window.setGeometry(screen.geometry())
            self.window.show()
        if self.is_up is not before:
            self.changed.emit()


def diagonal_inches(screen: QScreen) -> float:
    """What the screen says of its size; 0 where it says nothing."""
    size = screen.physicalSize()
    return math.hypot(size.width(), size.height()) / MM_PER_INCH


def is_too_small(screen: QScreen) -> bool:
    """Whether it says that it is below six inches; one that says nothing, or nonsense, is believed large enough."""
    inches = diagonal_inches(screen)
    return 1.0 < inches < SMALLEST_INCHES
