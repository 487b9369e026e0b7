"""A session from its first encounter to its summary: begun, kept, broken off, summed up."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from pos_assist.services.practice.records import Mode, Played
from pos_assist.services.practice.sessions import Session, Summary
from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.asking import Asking
from pos_assist.trainer.course import Course
from pos_assist.trainer.desk import Desk, Room, Somebody
from pos_assist.trainer.outcome_words import summary_shown
from pos_assist.trainer.panes import Panes
from pos_assist.trainer.play import Play


class Sitting(QObject):
    """At most one session at a time.

    Signals:
        placed(str, int, int): title, encounter and how many; 0 where no session is on.
        done(): back to the start.
    """

    placed = Signal(str, int, int)
    done = Signal()

    def __init__(self, desk: Desk, asking: Asking, texts: Texts, panes: Panes, play: Play) -> None:
        super().__init__(panes)
        self._desk, self._asking, self._texts, self._panes, self.play = desk, asking, texts, panes, play
        self._room: Room | None = None
        self._who: Somebody | None = None
        self._session: Session | None = None
        self._played: list[Played] = []
        self._summary: Summary | None = None
        self._over = False  # played to its end, or broken off
        panes.summary.goal_chosen.connect(self._set_goal)
        panes.summary.save_wanted.connect(self._save)
        panes.summary.done.connect(self.done)
        play.ended.connect(self._keep)
        play.over.connect(self._sum_up)
        play.moved.connect(self._place)
        play.shared.connect(self._share)

    @property
    def is_on(self) -> bool:
        """Whether a session is being played."""
        return self._session is not None and not self._over

    def begin(self, room: Room, who: Somebody, mode: Mode, assignment: str = "", group: str = "") -> None:
        """Draw a session and show its first customer."""
        self._room, self._who = room, who
        practising, language, seed = room.practising, self._desk.language, self._desk.seeds()

        def job() -> Session:
            if assignment:
                practising.acknowledge(assignment, who.staff_id)
            return practising.session(who.staff_id, language, mode, seed, assignment_id=assignment, group=group)

        self._panes.reading()
        self._asking.do(job, partial(self._begun, room), self.done.emit)

    def end(self) -> None:
        """Break it off: what was played counts, the encounter that was begun fails nothing."""
        if not self.is_on:
            return
        state = self.play.course.state
        if state.ended is None and any(turn.said for turn in state.turns):
            self._keep()
        self._sum_up()

    def forget(self) -> None:
        """Nobody is there any more."""
        self._room = self._who = self._session = self._summary = None
        self._played = []
        self.placed.emit(self._texts.tr(say.TITLE), 0, 0)

    def _begun(self, room: Room, session: Session) -> None:
        self._session, self._summary, self._played, self._over = session, None, [], False
        self.play.begin(Course(session, room.practising.content, self._desk.clock), room.ear)

    def _place(self) -> None:
        course = self.play.course
        title = self._texts.tr(say.TITLE if course.session.hints else say.ASSESSMENT)
        self.placed.emit(title, course.place + 1, len(course.session.setups))

    def _keep(self) -> None:
        course, room = self.play.course, self._room
        if room is None:
            return
        finish = partial(room.practising.finish, course.session, course.state, course.seconds)
        job = partial(finish, course.attempt, course.by_own_words)
        self._asking.beside(job, self._kept, self._not_kept)

    def _kept(self, played: Played) -> None:
        self._played.append(played)

    def _not_kept(self, error: Exception) -> None:
        self.play.not_kept(self._asking.title(error))

    def _share(self, shared: bool) -> None:
        room, played = self._room, self._played
        if room is not None:  # the worker does one thing after another: by then the encounter is kept
            job = lambda: room.practising.share(played[-1], shared=shared) if played else None  # noqa: E731
            self._asking.beside(job, lambda _played: None, self._not_kept)

    def _sum_up(self) -> None:
        room, session = self._room, self._session
        if room is None or session is None:
            return
        self._over = True
        self._panes.reading()
        self.placed.emit(self._texts.tr(say.TITLE), 0, 0)
        # not `self._played` itself: an encounter that was kept just now comes into it before this job is asked for
        self._asking.beside(lambda: None, lambda _none: self._ask_summary(room, session), self._not_kept)

    def _ask_summary(self, room: Room, session: Session) -> None:
        played = tuple(self._played)
        self._asking.do(lambda: room.practising.summary(session, played), self._show, self._sum_up)

    def _show(self, summary: Summary, goal: str = "", saved: str = "") -> None:
        if self._session is None:
            return
        self._summary = summary
        shown = summary_shown(
            summary, self._session, self._texts, self._desk.local, now=self._desk.clock.now(), goal=goal
        )
        self._panes.summary.show_summary(shown, saved)
        self._panes.front(self._panes.summary)

    def _set_goal(self, goal: str) -> None:
        room, who, summary = self._room, self._who, self._summary
        if room is not None and who is not None and summary is not None:
            self._asking.do(
                lambda: room.practising.set_goal(who.staff_id, goal),
                lambda kept: self._show(summary, kept.text),
                lambda: self._show(summary),
            )

    def _save(self) -> None:
        who, summary = self._who, self._summary
        certificate = summary.certificate if summary else None
        if who is not None and summary is not None and certificate is not None:
            self._asking.do(
                lambda: self._desk.save(certificate, who.name),
                lambda file: self._show(summary, saved=self._texts.tr(say.SAVED).format(file=file)),
                lambda: self._show(summary),
            )
