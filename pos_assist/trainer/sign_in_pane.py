"""Who is practising: a name to touch, then a PIN on the screen's own pad. What was typed is gone once it was asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from pos_assist.services.attendance import PIN_LEAST, PIN_MOST
from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.desk import Somebody
from pos_assist.trainer.pieces import Choice, beside, button, card, text
from pos_assist.trainer.sheet import Sheet
from pos_assist.trainer.style import kind

DOT, NO_DOT = "●", "○"


class SignInPane(Sheet):
    """Names, and a pad.

    Signals:
        wanted(str, str): a staff id and a PIN.
    """

    wanted = Signal(str, str)

    def __init__(self, texts: Texts, demo_pin: str = "") -> None:
        """`demo_pin`: told on the screen; '' = there is none to tell."""
        super().__init__()
        self._texts, self._demo_pin = texts, demo_pin
        self._people: Sequence[Somebody] = ()
        self._who: Somebody | None = None
        self._pin = ""

    def show_people(self, people: Sequence[Somebody]) -> None:
        """Everybody who may sign in; nobody is chosen."""
        self._people, self._who, self._pin = people, None, ""
        self.names = [self._name(one) for one in people]
        private = card(text(self._texts.tr(say.WHO_HELP), "soft"))
        self.fill([text(self._texts.tr(say.WHO), "heading"), *self.names], [private])

    def refuse(self, words: str) -> None:
        """The PIN was not right, or could not be looked at; it is typed anew."""
        self._pin = ""
        if self._who is not None:
            self._draw_pad(self._who, words)

    def type(self, digit: str) -> None:
        """One more digit."""
        if len(self._pin) < PIN_MOST:
            self._pin += digit
            self._show_digits()

    def _name(self, who: Somebody) -> Choice:
        one = Choice(who.name)
        one.clicked.connect(lambda _checked=False: self._choose(who))
        return one

    def _choose(self, who: Somebody) -> None:
        self._who, self._pin = who, ""
        self._draw_pad(who)

    def _draw_pad(self, who: Somebody, wrong: str = "") -> None:
        self._dots = text("", "great")
        self._dots.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.enter = button(self._texts.tr(say.ENTER), self._ask, "primary")
        left: list[QWidget] = [text(self._texts.tr(say.PIN_OF).format(name=who.name), "heading")]
        if wrong:
            left.append(text(wrong, "warning"))
        if self._demo_pin:
            left.append(card(text(self._texts.tr(say.DEMO_PIN).format(pin=self._demo_pin), "soft")))
        back = button(self._texts.tr(say.BACK), lambda: self.show_people(self._people), "quiet")
        self.fill([*left, beside(back, None)], [self._dots, self._pad(), self.enter])
        self._show_digits()

    def _pad(self) -> QWidget:
        pad = QWidget()
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, digit in enumerate("123456789 0"):
            if digit != " ":
                press = button(digit, partial(self.type, digit), "digit")
                grid.addWidget(press, place // 3, place % 3)
        self._clear = kind(QPushButton("←"), "digit")
        self._clear.setAccessibleName(self._texts.tr(say.CLEAR))
        self._clear.clicked.connect(self._rub)
        grid.addWidget(self._clear, 3, 2)
        return pad

    def _rub(self) -> None:
        self._pin = self._pin[:-1]
        self._show_digits()

    def _show_digits(self) -> None:
        count = len(self._pin)
        self._dots.setText(" ".join(DOT * count + NO_DOT * max(0, PIN_LEAST - count)))
        self._dots.setAccessibleName(self._texts.tr(say.DIGITS, count))
        self._clear.setEnabled(count > 0)
        self.enter.setEnabled(count >= PIN_LEAST)

    def _ask(self) -> None:
        pin, self._pin = self._pin, ""
        if self._who is not None:
            self.enter.setEnabled(False)
            self.enter.setText(self._texts.tr(say.CHECKING))
            self.wanted.emit(self._who.staff_id, pin)
