"""Which palette is in force: the setting, or what the system wants at this moment (C55)."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication

from pos_assist.ui.theme import Theme, theme_for


class AccessHints(Protocol):
    """What the system says of contrast (QAccessibilityHints, Qt 6.10 and newer)."""

    contrastPreferenceChanged: SignalInstance  # noqa: N815 - Qt's name

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        """Whether more than the usual contrast is wished."""
        ...


class SystemHints(Protocol):
    """What the system says of colours (QStyleHints)."""

    colorSchemeChanged: SignalInstance  # noqa: N815 - Qt's name

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        """Light, dark or unknown."""
        ...

    def accessibility(self) -> AccessHints | None:
        """More of it, where this Qt has it."""
        ...


class Looks(QObject):
    """The palette in force. `changed(Theme)` comes when the system or a person changes it."""

    changed = Signal(object)

    def __init__(self, setting: str, *, hints: SystemHints | None = None, parent: QObject | None = None) -> None:
        """`setting`: 'system', 'light', 'dark', 'contrast'; `hints`: the system's, unless handed in."""
        super().__init__(parent)
        self._setting = setting
        self._hints: SystemHints = hints or QGuiApplication.styleHints()
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._look_again)
        if self._access is not None:
            self._access.contrastPreferenceChanged.connect(self._look_again)
        self._theme = self._wanted()

    @property
    def theme(self) -> Theme:
        """The palette now."""
        return self._theme

    @property
    def setting(self) -> str:
        """What was chosen."""
        return self._setting

    def choose(self, setting: str) -> None:
        """Another setting, at once."""
        self._setting = setting
        self._look_again()

    def _wanted(self) -> Theme:
        high = self._access is not None and self._access.contrastPreference() is Qt.ContrastPreference.HighContrast
        return theme_for(self._setting, dark=self._hints.colorScheme() is Qt.ColorScheme.Dark, high_contrast=high)

    def _look_again(self, _what: object = None) -> None:
        wanted = self._wanted()
        if wanted != self._theme:
            self._theme = wanted
            self.changed.emit(wanted)
