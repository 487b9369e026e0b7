"""One QApplication, made the same way everywhere: platform, font, style, and Qt's messages in our log."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from pos_assist.ui.fonts import font, load_fonts

log = logging.getLogger(__name__)

OFFSCREEN_HAS_NO = "This plugin does not support "  # a window above others, sizes told to a window manager

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application(
    argv: Sequence[str] = (), *, offscreen_if_no_screen: bool = True, enlarged: float = 1.0
) -> QApplication:
    """The application object, font and style loaded; the running one where there is one already.

    Without a usable display on Linux Qt would abort the whole process: then it draws offscreen. `enlarged`: times as
    large as usual, everything; unless the environment says it already.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        load_fonts()
        return running
    if offscreen_if_no_screen and not has_screen():
        log.warning("no usable display: drawing offscreen")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if enlarged > 1.0:
        os.environ.setdefault("QT_SCALE_FACTOR", f"{enlarged:.2f}")
    qInstallMessageHandler(_to_log)
    application = QApplication([argv[0] if argv else "pos-assist", *argv[1:]])
    application.setApplicationName("pos-assist")
    application.setApplicationDisplayName("POS Assist")
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(True)
    load_fonts()
    application.setFont(font(15))
    sys.excepthook = _log_unexpected
    return application


def has_screen() -> bool:
    """Whether Qt would find a display to open. Anything but Linux always has one."""
    if not sys.platform.startswith("linux"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen and not chosen.startswith(("xcb", "wayland")):
        return True  # offscreen, minimal, vnc, eglfs: asked for, and needs no display server
    return _wayland_answers() or _x_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return (Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / name).is_socket()


def _x_answers() -> bool:
    """Try the connection Qt would make; a display name alone may be a leftover of a closed session."""
    if not os.environ.get("DISPLAY"):
        return False
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")  # by name: ctypes.util.find_library starts a compiler
    except OSError:
        return False  # without libxcb Qt's xcb plugin does not load either
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(answers)


def _to_log(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    if (message or "").startswith(OFFSCREEN_HAS_NO):
        return
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)


def _log_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught: into the log, never over a sale."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.exit(130)
        return
    log.error("unexpected error in the window", exc_info=(kind, error, trace))
