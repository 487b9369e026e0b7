"""Every pane of the window, one of them in front."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.encounter_pane import EncounterPane
from pos_assist.trainer.feedback_pane import FeedbackPane
from pos_assist.trainer.heard_pane import HeardPane
from pos_assist.trainer.notice_pane import NoticePane
from pos_assist.trainer.record_pane import RecordPane
from pos_assist.trainer.shown import Notice
from pos_assist.trainer.sign_in_pane import SignInPane
from pos_assist.trainer.start_pane import StartPane
from pos_assist.trainer.summary_pane import SummaryPane
from pos_assist.trainer.transcript_pane import TranscriptPane


class Panes(QStackedWidget):
    """`tell` puts a notice in front; its buttons do what was said with it."""

    def __init__(self, texts: Texts, *, beside_till: bool, demo_pin: str = "", may_write: bool = False) -> None:
        super().__init__()
        self._texts = texts
        self.notice = NoticePane()
        self.sign_in = SignInPane(texts, demo_pin)
        self.start = StartPane(texts, may_write=may_write)
        self.encounter = EncounterPane(texts, beside_till=beside_till)
        self.heard = HeardPane(texts)
        self.feedback = FeedbackPane(texts)
        self.transcript = TranscriptPane(texts)
        self.summary = SummaryPane(texts)
        self.record = RecordPane(texts)
        self.kept = TranscriptPane(texts)  # an encounter of the record, read again
        panes: tuple[QWidget, ...] = (self.notice, self.sign_in, self.start, self.encounter, self.heard)
        for pane in (*panes, self.feedback, self.transcript, self.summary, self.record, self.kept):
            self.addWidget(pane)
        self._do: Callable[[], object] = lambda: None
        self._other: Callable[[], object] = lambda: None
        self._choose: Callable[[str], object] = lambda _choice: None
        self.notice.pressed.connect(self._pressed)
        self.notice.pressed_other.connect(self._pressed_other)
        self.notice.chosen.connect(lambda choice: self._choose(choice))  # noqa: PLW0108 - what it is now

    def front(self, pane: QWidget) -> None:
        """Put this one in front."""
        self.setCurrentWidget(pane)

    def tell(
        self,
        notice: Notice,
        do: Callable[[], object] = lambda: None,
        other: Callable[[], object] = lambda: None,
        choose: Callable[[str], object] = lambda _choice: None,
    ) -> None:
        """Put a notice in front; `do` and `other` are what its buttons do, `choose` what its choices do."""
        self._do, self._other, self._choose = do, other, choose
        self.notice.tell(notice)
        self.front(self.notice)

    def interrupt(self, notice: Notice, then: Callable[[], object] = lambda: None) -> None:
        """A notice in front of what is there now; its button takes it away again, then does `then`."""
        before = self.currentWidget()
        if before is not None and before is not self.notice:
            self.tell(notice, partial(self._back, before, then))

    def reading(self) -> None:
        """Something is being read."""
        self.tell(Notice("quiet", self._texts.tr(say.READING)))

    def _pressed(self) -> None:
        self._do()

    def _pressed_other(self) -> None:
        self._other()

    def _back(self, before: QWidget, then: Callable[[], object]) -> None:
        self.front(before)
        then()
