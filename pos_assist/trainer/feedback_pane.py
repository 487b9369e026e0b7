"""What came of an encounter: the checks with their lines, one strength, at most two things to try."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.checks_view import check_row
from pos_assist.trainer.pieces import Sign, beside, button, card, text
from pos_assist.trainer.sheet import Sheet
from pos_assist.trainer.shown import FeedbackShown
from pos_assist.trainer.talk_view import bubbles


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
        self._shown: FeedbackShown | None = None
        self._was_wide = False

    def show_feedback(self, shown: FeedbackShown) -> None:
        """Finished texts."""
        self._shown, self._was_wide = shown, self.is_wide
        tr = self._texts.tr
        head: list[QWidget | QLayout] = [text(one, "soft") for one in (shown.lesson, shown.end) if one]
        trouble: list[QWidget | QLayout] = [text(shown.trouble, "warning")] if shown.trouble else []
        told: list[QWidget | QLayout] = [text(shown.again, "warning")] if shown.again else []
        if shown.strength:
            told.append(_told("check", tr(say.KEEP), shown.strength, "good"))
        told += [_told("link", label, one, "try") for label, one in shown.tries]
        buttons: list[QWidget | QLayout] = [
            button(shown.next, self.next_wanted.emit, "primary"),
            _even(button(tr(say.RETRY), self.again.emit), button(tr(say.READ_AGAIN), self.read_again.emit)),
            button(tr(say.HOW_IT_CAN_GO), self.examples.emit, "quiet"),
        ]
        score = beside(text(shown.percent, "great"), text(shown.checks_of, "soft"), None)
        checks = card(score, *(check_row(one) for one in shown.checks))
        head = [*trouble, text(shown.title, "heading"), *head]
        if self.is_wide:
            self.fill([*head, *bubbles(shown.talk, last_large=False)], [*told, *buttons, checks])
        else:
            self.fill([*head, *told, *buttons], [checks])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wide ones show the talk too."""
        super().resizeEvent(event)
        if self._shown is not None and self.is_wide is not self._was_wide:
            self.show_feedback(self._shown)


def _even(*buttons: QWidget) -> QLayout:
    row = beside(*buttons)
    for place in range(len(buttons)):
        row.setStretch(place, 1)
    return row


def _told(sign: str, title: str, words: str, what: str) -> QWidget:
    head = beside(Sign(sign, 18), text(title, "fine"))
    head.setStretch(1, 1)
    return card(head, text(words), what=what)
