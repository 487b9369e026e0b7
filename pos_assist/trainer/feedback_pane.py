"""What came of an encounter: the checks with their lines, one strength, at most two things to try."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.pieces import Sheet, Sign, beside, button, card, stack, text
from pos_assist.trainer.shown import CheckShown, FeedbackShown


class FeedbackPane(Sheet):
    """Shows a `FeedbackShown`.

    Signals:
        again(): the same encounter once more.
        next_wanted(): on.
        read_again(): the transcript.
        examples(): how it can go.
    """

    again = Signal()
    next_wanted = Signal()
    read_again = Signal()
    examples = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__((1, 1))
        self._texts = texts

    def show_feedback(self, shown: FeedbackShown) -> None:
        """Finished texts."""
        tr = self._texts.tr
        head: list[QWidget | QLayout] = [text(shown.title, "heading"), text(shown.end, "soft")]
        trouble: list[QWidget | QLayout] = [text(shown.trouble, "warning")] if shown.trouble else []
        told: list[QWidget | QLayout] = [text(shown.again, "warning")] if shown.again else []
        if shown.strength:
            told.append(_told("check", tr(say.KEEP), shown.strength, "good"))
        told += [_told("link", tr(say.TRY), one, "try") for one in shown.tries]
        lesson: list[QWidget | QLayout] = [text(shown.lesson, "soft")] if shown.lesson else []
        buttons: list[QWidget | QLayout] = [
            button(shown.next, self.next_wanted.emit, "primary"),
            _even(button(tr(say.RETRY), self.again.emit), button(tr(say.READ_AGAIN), self.read_again.emit)),
            button(tr(say.HOW_IT_CAN_GO), self.examples.emit, "quiet"),
        ]
        score = beside(text(shown.percent, "great"), text(shown.checks_of, "soft"), None)
        checks = card(score, *(_check(one) for one in shown.checks))
        if self.is_wide:
            self.fill([*trouble, *head, checks], [*told, *lesson, *buttons])
        else:
            self.fill([*trouble, *head, *told], [*buttons, checks, *lesson])


def _even(*buttons: QWidget) -> QLayout:
    row = beside(*buttons)
    for place in range(len(buttons)):
        row.setStretch(place, 1)
    return row


def _check(one: CheckShown) -> QLayout:
    lines = [text(words, "soft") for words in (one.line, one.better) if words]
    name = beside(text(one.name), text(one.word, "fine"))
    name.setStretch(0, 1)
    inner = QWidget()
    stack(inner, name, *lines, gap=2)
    row = beside(Sign(one.mark, 20), inner)
    row.setStretch(1, 1)
    return row


def _told(sign: str, title: str, words: str, what: str) -> QWidget:
    head = beside(Sign(sign, 18), text(title, "fine"))
    head.setStretch(1, 1)
    return card(head, text(words), what=what)
