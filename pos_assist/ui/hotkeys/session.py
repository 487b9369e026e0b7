"""Which kind of session this is, and the keyboard it gives us: X11 and Windows can, Wayland cannot."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication

from pos_assist.services import key_texts as say
from pos_assist.ui.hotkeys.keyboard import Keyboard, OnKey

log = logging.getLogger(__name__)

NO_DISPLAY = ("offscreen", "minimal", "")  # nobody sits in front of these


class Session(Enum):
    """What the windows are shown by; the value is how `keys list` names it."""

    X11 = "X11"
    WINDOWS = "Windows"
    WAYLAND = "Wayland"
    NO_SCREEN = "no screen"
    OTHER = "other"


class Opened(NamedTuple):
    """A keyboard, or why there is none (a source of key_texts)."""

    session: Session
    keyboard: Keyboard | None = None
    why_not: str = ""


def session_of(platform: str, environment: Mapping[str, str]) -> Session:
    """From Qt's platform name. X11 programs run under Wayland too, but get no key while another has the focus."""
    if platform == "xcb":
        return Session.WAYLAND if environment.get("WAYLAND_DISPLAY") else Session.X11
    if platform.startswith("wayland"):
        return Session.WAYLAND
    if platform in NO_DISPLAY:
        return Session.NO_SCREEN
    return Session.WINDOWS if platform == "windows" else Session.OTHER


def open_keyboard(on_key: OnKey) -> Opened:
    """The keyboard of the session the running application is in."""
    session = session_of(QGuiApplication.platformName(), os.environ)
    if session is Session.X11:
        return _open_x11(on_key)
    if session is Session.WINDOWS:
        from pos_assist.ui.hotkeys.windows import SystemUser32, WindowsKeyboard

        return Opened(session, WindowsKeyboard(SystemUser32(), on_key))
    why = {Session.WAYLAND: say.WAYLAND, Session.NO_SCREEN: say.NO_SCREEN}
    return Opened(session, None, why.get(session, say.OTHER_SYSTEM))


def _open_x11(on_key: OnKey) -> Opened:
    from pos_assist.ui.hotkeys.x11 import X11Keyboard
    from pos_assist.ui.hotkeys.xcb import NoXServer, XConnection

    try:
        connection = XConnection()
        if connection.has_extension(b"XWAYLAND"):
            connection.close()
            return Opened(Session.WAYLAND, None, say.WAYLAND)
        return Opened(Session.X11, X11Keyboard(connection, on_key))
    except NoXServer as error:
        log.warning("no connection for hotkeys: %s", error)
        return Opened(Session.X11, None, say.NO_CONNECTION)
