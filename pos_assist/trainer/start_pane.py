"""The beginning: what is due, one button, and beside it what the trainer assigned, what is proposed, the goal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.pieces import Choice, Sign, beside, button, card, pairs, text
from pos_assist.trainer.sheet import Sheet
from pos_assist.trainer.shown import StartShown, Task


class StartPane(Sheet):
    """Shows a `StartShown`.

    Signals:
        begun(): a round of practice is wanted.
        played(str): this assignment.
        answered(str, str): an assignment and the trainee's answer.
        left(): sign out.
        write_wanted(): a scenario of one's own.
        save_wanted(int): the certificate at this place, as a file.
    """

    begun = Signal()
    played = Signal(str)
    answered = Signal(str, str)
    left = Signal()
    write_wanted = Signal()
    save_wanted = Signal(int)

    def __init__(self, texts: Texts, *, may_write: bool) -> None:
        super().__init__((6, 5))
        self._texts, self._may_write = texts, may_write

    def show_start(self, shown: StartShown, assess: Callable[[], object], mine: Callable[[], object]) -> None:
        """Finished texts; `assess`, `mine`: what the buttons of an assessment and of the own record do."""
        self.assess, self.mine = assess, mine
        tr = self._texts.tr
        today: list[QWidget | QLayout] = [text(shown.trouble, "warning")] if shown.trouble else []
        today += [text(shown.heading, "heading"), text(shown.says)]
        if shown.due:
            today.append(text(tr(say.DUE_NOW), "title"))
            today += [_row("ring", one) for one in shown.due]
        today.append(button(shown.begin, self.begun.emit, "primary"))
        week = card(*(text(one, "soft") for one in shown.week), button(tr(say.MINE), mine))
        name = beside(text(shown.name, "title"), None, button(tr(say.SIGN_OUT), self.left.emit, "quiet"))
        write = [button(tr(say.WRITE), self.write_wanted.emit)] if self._may_write else []
        self.fill([name, card(*today), week, *write], self._beside(shown, assess))

    def _beside(self, shown: StartShown, assess: Callable[[], object]) -> list[QWidget | QLayout]:
        tr = self._texts.tr
        parts: list[QWidget | QLayout] = [self._task(one) for one in shown.tasks]
        if shown.lesson:
            parts.append(card(text(tr(say.PROPOSED), "title"), *(text(one, "soft") for one in shown.lesson)))
        parts.append(card(text(tr(say.GOAL), "title"), text(shown.goal)))
        press = button(tr(say.TAKE_ASSESSMENT), assess)
        press.setEnabled(shown.may_assess)
        earned = [part for place, one in enumerate(shown.certificates) for part in self._earned(place, one)]
        parts.append(card(text(tr(say.ASSESSMENT), "title"), *earned, text(shown.tries, "soft"), press))
        return parts

    def _earned(self, place: int, certificate: str) -> list[QWidget | QLayout]:
        save = button(self._texts.tr(say.SAVE_CERTIFICATE), lambda: self.save_wanted.emit(place), "quiet")
        return [_row("check", certificate), save]

    def _task(self, task: Task) -> QWidget:
        tr = self._texts.tr
        parts: list[QWidget | QLayout] = [text(tr(say.ASSIGNED), "title"), text(task.title), text(task.by, "fine")]
        if task.note:
            parts.append(card(text(task.note), what="customer"))
        parts.append(button(tr(say.PLAY_IT), lambda: self.played.emit(task.assignment_id)))
        if task.answer:
            parts.append(text(task.answer, "soft"))
        else:
            parts += [text(tr(say.ANSWER), "fine"), pairs([self._answer(task, tr(one)) for one in say.ANSWERS])]
        return card(*parts)

    def _answer(self, task: Task, words: str) -> Choice:
        one = Choice(words, least=44)
        one.clicked.connect(lambda _checked=False: self.answered.emit(task.assignment_id, words))
        return one


def _row(sign: str, words: str) -> QLayout:
    row = beside(Sign(sign, 18), text(words))
    row.setStretch(1, 1)
    return row
