"""What a session came to: what went well, what to try, one thing for the next shift, and a certificate."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.pieces import Choice, Sign, beside, button, card, text
from pos_assist.trainer.sheet import Sheet
from pos_assist.trainer.shown import SummaryShown


class SummaryPane(Sheet):
    """Shows a `SummaryShown`.

    Signals:
        goal_chosen(str): for the next shift.
        save_wanted(): the certificate as a file.
        done(): back to the start.
    """

    goal_chosen = Signal(str)
    save_wanted = Signal()
    done = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__((1, 1))
        self._texts = texts

    def show_summary(self, shown: SummaryShown, saved: str = "") -> None:
        """Finished texts; `saved`: where the certificate lies, or why it does not."""
        tr = self._texts.tr
        head: list[QWidget | QLayout] = [text(shown.heading, "heading"), text(shown.text)]
        if shown.next_due:
            head.append(text(shown.next_due, "soft"))
        if shown.certificate:
            save = Choice(tr(say.SAVE_CERTIFICATE))
            save.clicked.connect(lambda _checked=False: self.save_wanted.emit())
            head.append(save)
        if saved:
            head.append(text(saved, "soft"))
        left: list[QWidget | QLayout] = [card(*head, what="good" if shown.tone == "ok" else "card")]
        left += [
            _list(sign, tr(title), lines, what)
            for sign, title, lines, what in (
                ("check", say.WENT_WELL, shown.strengths, "good"),
                ("link", say.NEXT_TIME, shown.tries, "try"),
            )
            if lines
        ]
        self.fill(left, [*self._goal(shown), button(tr(say.TO_START), self.done.emit, "primary")])

    def _goal(self, shown: SummaryShown) -> list[QWidget | QLayout]:
        if shown.goal:
            return [card(_row("check", shown.goal), what="good")]
        if not shown.goals:
            return []
        return [text(self._texts.tr(say.CHOOSE_GOAL), "title"), *(self._choice(one) for one in shown.goals)]

    def _choice(self, words: str) -> Choice:
        one = Choice(words)
        one.clicked.connect(lambda _checked=False: self.goal_chosen.emit(words))
        return one


def _row(sign: str, words: str) -> QLayout:
    row = beside(Sign(sign, 20), text(words))
    row.setStretch(1, 1)
    return row


def _list(sign: str, title: str, lines: tuple[str, ...], what: str) -> QWidget:
    return card(text(title, "fine"), *(_row(sign, one) for one in lines), what=what)
