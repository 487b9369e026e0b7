"""Stands where a screen reader would: asks the accessibility bus for announcements and prints each on a line.

Run: python -m tests.e2e.x11.screen_reader ADDRESS
"""

from __future__ import annotations

import sys

from PySide6.QtCore import SLOT, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

EVENTS = "org.a11y.atspi.Event.Object"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "RegisterEvent")


class Reader(QObject):
    """Hears what programs announce."""

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """One announcement: its text is the event's fourth value."""
        print(message.arguments()[3].variant(), flush=True)


def main() -> int:
    """Listen until stopped; 'listening' once programs know that somebody does."""
    application = QCoreApplication([])
    bus = QDBusConnection.connectToBus(sys.argv[1], "accessibility")
    reader = Reader()
    heard = bus.connect("", "", EVENTS, "Announcement", reader, SLOT("hear(QDBusMessage)"))  # type: ignore[call-overload]  # the stubs know bytes only, Qt takes a text
    ask = QDBusMessage.createMethodCall(*REGISTRY)
    ask.setArguments(["object:announcement"])
    answer = bus.call(ask)
    if not heard or answer.errorMessage():
        print(f"cannot listen: {answer.errorMessage() or bus.lastError().message()}", file=sys.stderr)
        return 1
    print("listening", flush=True)
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
