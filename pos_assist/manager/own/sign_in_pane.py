"""Who is there: a name or number, and a PIN. What was typed is gone as soon as it was asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.own import texts as say
from pos_assist.manager.parts.form import Field
from pos_assist.manager.parts.style import kind
from pos_assist.services.attendance import PIN_MOST
from pos_assist.services.texts import Texts

PRIVATE = {True: say.PRIVATE, False: say.PRIVATE_ALONE}


class SignInPane(QWidget):
    """Two lines and a button.

    Signals:
        wanted(str, str): somebody gave a name or number, and a PIN.
    """

    wanted = Signal(str, str)

    def __init__(self, texts: Texts, person_days: int, *, with_middle: bool) -> None:
        super().__init__()
        self._texts = texts
        self.who, self.pin = QLineEdit(), QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(PIN_MOST)
        self.press = kind(QPushButton(texts.tr(say.SHOW)), "primary")
        self.wrong = kind(QLabel(), "error")
        private = kind(QLabel(texts.tr(PRIVATE[with_middle]).format(days=person_days)), "soft")
        for label in (self.wrong, private):
            label.setWordWrap(True)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.addStretch(1)
        for part in (Field(texts.tr(say.WHO), self.who), Field(texts.tr(say.PIN), self.pin), self.press, self.wrong):
            column.addWidget(part)
        column.addSpacing(12)
        column.addWidget(private)
        column.addStretch(2)
        self.setMaximumWidth(460)
        self.who.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self._ask)
        self.press.clicked.connect(self._ask)

    def begin(self) -> None:
        """Nobody is there."""
        for line in (self.who, self.pin):
            line.clear()
        self.wrong.hide()
        self.busy(False)
        self.who.setFocus()

    def busy(self, busy: bool) -> None:
        """While it is being looked at."""
        self.press.setEnabled(not busy)
        self.press.setText(self._texts.tr(say.CHECKING if busy else say.SHOW))

    def refuse(self, text: str) -> None:
        """One sentence; the PIN is typed anew."""
        self.busy(False)
        self.pin.clear()
        self.wrong.setText(text)
        self.wrong.show()
        self.pin.setFocus()

    def _ask(self) -> None:
        who, pin = self.who.text(), self.pin.text()
        self.pin.clear()
        if not who.strip() or not pin:
            self.refuse(self._texts.tr(say.FILL_BOTH))
            return
        self.wrong.hide()
        self.busy(True)
        self.wanted.emit(who, pin)
