"""The panel's hotkeys: asked for when the panel stands, told on the panel where they cannot be had."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from pos_assist.cashier.controller import Controller
from pos_assist.services.key_test import KeyUse
from pos_assist.services.keymap import Problem, keymap, note
from pos_assist.settings import KeySettings
from pos_assist.ui.hotkeys.hotkeys import Hotkeys
from pos_assist.ui.translation import QtTexts


class PanelKeys(QObject):
    """Registers the keys of the settings; a press goes to the controller."""

    def __init__(self, settings: KeySettings, tested: KeyUse | None, controller: Controller) -> None:
        """`tested`: the last key test, None where there was none. The keys are asked for once events are handled."""
        super().__init__(controller)
        self._settings = settings
        self._tested = tested
        self._controller = controller
        self._problems: tuple[Problem, ...] = ()
        self._keys = Hotkeys(parent=self)
        self._keys.pressed.connect(controller.hotkey)
        if settings.enabled:
            QTimer.singleShot(0, self, self._register)

    def _register(self) -> None:
        self._problems = self._keys.register(keymap(self._settings.wanted(), self._tested))
        self.tell()

    def tell(self, *_language: object) -> None:
        """Say in the panel's language which keys work, and why one does not."""
        texts = QtTexts(self._controller.texts.language, context="keys")
        self._controller.surround(
            keys=tuple((action, str(chord)) for action, chord in self._keys.heard.items()),
            keys_note=note(self._problems, texts.tr),
        )

    def stop(self) -> None:
        """Give the keys back."""
        self._keys.release()
