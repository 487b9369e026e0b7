"""Ctrl+C and SIGTERM close the panel at once, without a timer that wakes the processor for it."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from pos_assist.errors import ExitCode


class Interrupts(QObject):
    """Listens from the moment it is made until `stop`."""

    def __init__(self, application: QApplication) -> None:
        """Python writes a signal's number into a socket, Qt reads it."""
        super().__init__()
        self._ours, self._theirs = socket.socketpair()
        self._theirs.setblocking(False)
        self._before = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._handlers = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._close)
        self._application = application

    def _close(self) -> None:
        numbers = self._ours.recv(64)
        self._application.exit(int(ExitCode.INTERRUPTED) if signal.SIGINT in numbers else 0)

    def stop(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()
