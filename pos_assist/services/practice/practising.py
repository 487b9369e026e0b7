"""The use cases of a trainee: begin, play a session, sum it up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random

from pos_assist.errors import ExitCode, UserError
from pos_assist.services.ports import Clock, NewId
from pos_assist.services.practice import choosing, summing_up
from pos_assist.services.practice.assessing import (
    certificate_of,
    in_force,
    refuse_used_up,
    tries_left,
)
from pos_assist.services.practice.coaching import Coaching
from pos_assist.services.practice.ports import Limits, Scenes, Schedule, Shifts, WeakSpot, WeakSpots, no_shifts
from pos_assist.services.practice.records import Mode, Outcome, Played, PracticeLog, Sitting
from pos_assist.services.practice.sessions import Session, Start, Summary
from pos_assist.services.practice.streaks import week_of
from pos_assist.services.practice.tiers import by_check, finished_sessions, mastery
from pos_assist.training.content import Content
from pos_assist.training.encounter import State
from pos_assist.training.opening import draw
from pos_assist.training.values import Level

NO_BASKETS = "Ring up some sales first, or practise on the demo shop."
SHIFTS_BACK = timedelta(days=60)  # a streak is counted over these


class Practising(Coaching):
    """One place of practice. Calls read and write files: on a worker. Keeps nothing between them."""

    def __init__(
        self,
        log: PracticeLog,
        scenes: Scenes,
        schedule: Schedule,
        *,
        weak_spots: WeakSpots,
        content: Content,
        clock: Clock,
        settings: Limits,
        new_id: NewId,
        day_of: Callable[[datetime], date],
        shifts: Shifts = no_shifts,
    ) -> None:
        """`day_of`: the business day of a moment, by the shop's clock."""
        super().__init__(log, content, clock, new_id)
        self._scenes, self._schedule, self._weak_spots = scenes, schedule, weak_spots
        self._settings, self._day_of, self._shifts = settings, day_of, shifts

    def begin(self, staff_id: str, language: str) -> Start:
        """What is due, assigned and proposed. Deletes what is older than is kept, and reads the baskets anew.

        Raises:
            UserError: the record cannot be used. Baskets that cannot be read are told in `trouble`.
        """
        now = self._clock.now()
        self._log.tidy(now - timedelta(days=self._settings.keep_days))
        outcomes, sittings = self._log.outcomes(staff_id), self._log.sittings(staff_id)
        moments = self._schedule.due(choosing.reviews_of(outcomes))
        due = choosing.due_of(moments, self.content, now)
        assignments = tuple(one for one in self._log.assignments(staff_id) if one.done_at is None)
        goals, today = self._log.goals(staff_id), self._day_of(now)
        practised = {self._day_of(one.at) for one in outcomes if one.counts}
        return Start(
            staff_id,
            language,
            week_of(practised, self._shifts(staff_id, now - SHIFTS_BACK), today),
            due=due,
            goal=goals[0] if goals else None,
            assignments=assignments,
            lesson=choosing.lesson_of(self._spots(staff_id), outcomes, self.content, now),
            done_for_today=today in practised and not due and not assignments,
            next_due=min((moment for moment in moments.values() if moment > now), default=None),
            sessions=len(finished_sessions(sittings, outcomes)),
            tries_left=tries_left(sittings, "", now, self._settings.assessment_tries),
            certificates=in_force(self._log.certificates(staff_id), today),
            mastery=mastery(outcomes, now, self._day_of),
            checks=by_check(outcomes, now, self._day_of),
            trouble=self._trouble(language),
        )

    def session(
        self, staff_id: str, language: str, mode: Mode, seed: int, *, assignment_id: str = "", group: str = ""
    ) -> Session:
        """Begin a session drawn for this person; the same record, baskets and seed give the same encounters.

        Raises:
            UserError: there is no basket to practise on, no such assignment, or no assessment is left.
        """
        now, rng, count = self._clock.now(), Random(seed), self._settings.encounters
        sittings = self._log.sittings(staff_id)
        assignment = self._own(assignment_id, staff_id) if assignment_id else None
        wanted: tuple[str, ...] = ()
        level: Level | None = Level.USUAL  # of an assessment: alike for everybody
        if mode is Mode.ASSESSMENT:
            refuse_used_up(sittings, group, now, self._settings.assessment_tries)
        else:
            outcomes = self._log.outcomes(staff_id)
            wanted = choosing.wanted_plots(
                self.content,
                rng,
                assigned=assignment.plot if assignment else "",
                due=choosing.due_of(self._schedule.due(choosing.reviews_of(outcomes)), self.content, now),
                lesson=choosing.lesson_of(self._spots(staff_id), outcomes, self.content, now),
                outcomes=outcomes,
                most=max(1, count // 2),
            )
            level = choosing.level_of(finished_sessions(sittings, outcomes))
        scenes = choosing.of_group(self._scenes(language), group)
        setups = draw(self.content, scenes, rng, language=language, level=level, count=count, wanted=wanted)
        if not setups:
            raise UserError("There are no baskets to practise on.", hint=NO_BASKETS, code=ExitCode.BAD_DATA)
        if assignment and assignment.plot not in {one.plot for one in setups}:
            what = f"The scenario '{assignment.plot}' cannot be played: it is gone, or no basket of this shop fits it."
            raise UserError(what, hint="Ask the trainer for another one.", code=ExitCode.BAD_DATA)
        self._log.open(Sitting(session_id := self._new_id(), staff_id, now, mode, len(setups), group))
        minutes = self._settings.minutes if mode is Mode.PRACTICE else self._settings.assessment_minutes
        mark = self._settings.pass_mark
        return Session(session_id, staff_id, language, mode, setups, seed, minutes, mark, assignment, group)

    def groups(self, language: str) -> tuple[str, ...]:
        """Product groups that an assessment may be about, beside '' = all. Raises UserError."""
        return choosing.groups_of(self._scenes(language))

    def finish(self, session: Session, state: State, seconds: float, attempt: int = 1, by_own_words: int = 0) -> Played:
        """Score an encounter and keep it; one that was left (`state.ended` None) fails nothing.

        `seconds`: of playing; `by_own_words`: how many of its turns were typed or spoken.

        Raises:
            UserError: it could not be kept.
        """
        plot, assignment = state.setup.plot, session.assignment
        told = self.content.plots.get(plot)
        assigned = assignment is not None and assignment.plot == plot
        played = Played(
            self._new_id(),
            session.session_id,
            session.staff_id,
            self._clock.now(),
            session.mode,
            state,
            summing_up.score_of(state, self.content),
            self.content.version,
            seconds,
            attempt,
            by_own_words,
            assignment.assignment_id if assignment and assigned else "",
            objection=told.objection if told else None,
        )
        self._log.keep(played)
        if assignment and assigned and state.ended:
            self._log.assign(replace(self._own(assignment.assignment_id, session.staff_id), done_at=played.at))
        return played

    def summary(self, session: Session, played: Sequence[Played]) -> Summary:
        """What it came to, over the first tries; a passed assessment gives its certificate.

        Raises:
            UserError: the record cannot be used.
        """
        now, staff_id = self._clock.now(), session.staff_id
        first = [one for one in played if one.attempt == 1]
        percent, hard_fail = summing_up.percent_of(session, first), any(one.score.hard_fail for one in first)
        passed = None if session.hints else percent >= session.pass_mark and not hard_fail
        certificate = None
        if passed:
            days, today = self._settings.certificate_days, self._day_of(now)
            certificate = certificate_of(session.session_id, staff_id, session.group, today, days=days, percent=percent)
            self._log.certify(certificate)
        strengths, tries = summing_up.told_of(session, first, self.content)
        moments = self._schedule.due(choosing.reviews_of(self._log.outcomes(staff_id)))
        goals = self._log.goals(staff_id)
        return Summary(
            session.session_id,
            percent,
            sum(one.state.ended is not None for one in first),
            strengths,
            tries,
            max(now, min(moments.values())) if moments else None,
            goals[0] if goals else None,
            passed,
            hard_fail,
            certificate,
            tries_left(self._log.sittings(staff_id), session.group, now, self._settings.assessment_tries),
        )

    def history(self, staff_id: str) -> Sequence[Outcome]:
        """Everything of one's own, newest first; no transcript is read, so two years are quick. Raises UserError."""
        return self._log.outcomes(staff_id)[::-1]

    def transcript(self, staff_id: str, encounter_id: str) -> Played:
        """One encounter of one's own, whole.

        Raises:
            UserError: there is none of this key, or it is somebody else's.
        """
        played = self._log.transcript(encounter_id)
        if played is None or played.staff_id != staff_id:
            raise UserError("This encounter is no longer kept.", hint="Choose another one.", code=ExitCode.BAD_DATA)
        return played

    def _spots(self, staff_id: str) -> Sequence[WeakSpot]:
        try:
            return self._weak_spots(staff_id)
        except UserError:  # a lesson less, no reason not to practise
            return ()

    def _trouble(self, language: str) -> str:
        try:
            return "" if self._scenes(language) else "There are no baskets to practise on."
        except UserError as error:
            return str(error)
