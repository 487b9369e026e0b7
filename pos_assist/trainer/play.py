"""Plays a course on the panes: cards, own words, feedback, reading it again. What is kept is told by signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pos_assist.services.practice.ports import Ear
from pos_assist.services.texts import Texts
from pos_assist.trainer import names
from pos_assist.trainer import texts as say
from pos_assist.trainer.course import Course
from pos_assist.trainer.encounter_words import (
    Draft,
    draft_of,
    encounter_shown,
    heard_shown,
    said_of,
    taken_for,
    talk,
)
from pos_assist.trainer.keyboard import Keyboard
from pos_assist.trainer.outcome_words import feedback_shown
from pos_assist.trainer.panes import Panes
from pos_assist.trainer.transcript_pane import Version
from pos_assist.training.advice import advise
from pos_assist.training.encounter import Said
from pos_assist.training.models import dialogue
from pos_assist.training.reading import wanted
from pos_assist.training.rubric import score
from pos_assist.training.values import Move


class Play(QObject):
    """Of one window; `begin` gives it another course.

    Signals:
        ended(): an encounter came to its end and is to be kept.
        over(): the session has no more encounters.
        moved(): another encounter, or another try.
        shared(bool): the trainer may read the last encounter, or may not.
    """

    ended = Signal()
    over = Signal()
    moved = Signal()
    shared = Signal(bool)

    def __init__(self, panes: Panes, keyboard: Keyboard, texts: Texts) -> None:
        super().__init__(panes)
        self._panes, self._keyboard, self._texts = panes, keyboard, texts
        self._course: Course | None = None
        self._ear: Ear | None = None
        self._draft = Draft("")
        self._trouble = ""
        self.is_shared = False
        pane, heard, told = panes.encounter, panes.heard, panes.feedback
        pane.chosen.connect(self._choose)
        pane.said.connect(self._hear)
        pane.aloud.connect(lambda: self._ask(Draft("")))
        pane.hint_wanted.connect(self._hint)
        pane.keyboard_wanted.connect(keyboard.borrow)
        pane.keyboard_done.connect(keyboard.give_back)
        pane.scanned.connect(self._scanned)
        keyboard.lost.connect(lambda: self.show_encounter(note=texts.tr(say.LOST_KEYBOARD)))
        heard.moved.connect(self._take_for)
        heard.ticked.connect(self._tick)
        heard.confirmed.connect(self._confirm)
        heard.reworded.connect(self.show_encounter)
        told.again.connect(self._again)
        told.next_wanted.connect(self._next)
        told.read_again.connect(lambda: self._read(0))
        told.examples.connect(lambda: self._read(1))
        panes.transcript.left.connect(lambda: panes.front(told))
        panes.transcript.shared.connect(self._share)

    @property
    def course(self) -> Course:
        """What is being played.

        Raises:
            LookupError: nothing is.
        """
        if self._course is None:
            raise LookupError("no session is on")
        return self._course

    def begin(self, course: Course, ear: Ear) -> None:
        """The first encounter of a session."""
        self._course, self._ear = course, ear
        self._fresh()

    def show_encounter(self, *, note: str = "", hint: str = "") -> None:
        """Where the encounter stands; `note`: what came in between."""
        course = self.course
        shown = encounter_shown(
            course.state,
            course.cards,
            course.content,
            self._texts,
            hint=hint,
            note=note,
            own=course.session.hints,
        )
        self._panes.front(self._panes.encounter)
        self._panes.encounter.show_encounter(shown)

    def not_kept(self, why: str) -> None:
        """The last encounter could not be kept; it is told where its feedback stands."""
        self._trouble = why
        if self._panes.currentWidget() is self._panes.feedback:
            self._show_feedback()

    # -- an encounter ------------------------------------------------------------------------------------

    def _choose(self, place: int) -> None:
        if place < len(self.course.cards):
            self._say(self.course.cards[place])

    def _say(self, said: Said, *, own: bool = False) -> None:
        self._keyboard.give_back()
        self._panes.encounter.words = ""
        if not self.course.say(said, own=own):
            self.show_encounter()
            return
        self._trouble, self.is_shared = "", False
        self.ended.emit()
        if self.course.session.hints:
            self._show_feedback()
        else:
            self._next()

    def _hint(self) -> None:
        moves = wanted(self.course.state, self.course.content)
        if moves:
            name = self._texts.tr(names.MOVES[moves[0].value])
            self.show_encounter(hint=self._texts.tr(say.HINT_IS).format(move=name))

    def _again(self) -> None:
        self.course.again()
        self._fresh()

    def _next(self) -> None:
        if not self.course.has_next:
            self.over.emit()
            return
        self.course.go_on()
        self._fresh()

    def _fresh(self) -> None:
        self._panes.encounter.words = ""
        self.moved.emit()
        self.show_encounter()

    # -- own words ---------------------------------------------------------------------------------------

    def _scanned(self) -> None:
        self._keyboard.give_back()
        self.show_encounter(note=self._texts.tr(say.SCANNED))

    def _hear(self, words: str) -> None:
        self._keyboard.give_back()
        if self._ear is not None:
            heard = self._ear.hear(words, self.course.setup.language)
            self._ask(draft_of(words, heard, self.course.state, self.course.content))

    def _ask(self, draft: Draft) -> None:
        self._draft = draft
        self._panes.front(self._panes.heard)
        self._panes.heard.show_heard(heard_shown(draft, self._texts))

    def _take_for(self, move: str) -> None:
        self._ask(taken_for(self._draft, Move(move), self.course.state, self.course.content))

    def _tick(self, what: str) -> None:
        self._ask(self._draft._replace(ticked=self._draft.ticked ^ {what}))

    def _confirm(self) -> None:
        if self._draft.move is not None:
            self._say(said_of(self._draft, self._draft.move, self.course.state, self.course.content), own=True)

    # -- afterwards --------------------------------------------------------------------------------------

    def _show_feedback(self) -> None:
        course = self.course
        result = score(course.state, course.content)
        advice = advise(course.state, result, course.content)
        more = course.has_next
        shown = feedback_shown(
            course.state, result, advice, course.content, self._texts, more=more, trouble=self._trouble
        )
        self._panes.front(self._panes.feedback)
        self._panes.feedback.show_feedback(shown)

    def _read(self, place: int) -> None:
        course, tr = self.course, self._texts.tr
        setup, plot = course.setup, course.content.plots[course.setup.plot]
        versions = [Version(tr(say.YOURS), talk(course.state, self._texts, score(course.state, course.content)))]
        for title, good in ((say.GOOD_WAY, True), (say.BAD_WAY, False)):
            model = dialogue(plot, course.content, setup.scene, setup.language, good=good)
            versions.append(Version(tr(title), talk(model, self._texts, score(model, course.content), told=(good,))))
        self._panes.transcript.show_versions(versions, place, is_shared=self.is_shared)
        self._panes.front(self._panes.transcript)

    def _share(self, shared: bool) -> None:
        self.is_shared = shared
        self.shared.emit(shared)
