"""What a trainer and a manager may see of the team's practice: counts, tiers and assignments, never what was said.

A transcript is told only where its trainee shares it (T11): everything else here is made of checks and moments alone.
Nobody is ranked: rows stand by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pos_assist.engine.letters import folded
from pos_assist.services.practice.at_the_till import BesideTill, CardsByDay, beside_till
from pos_assist.services.practice.records import Assignment, Certificate, Played, PracticeLog
from pos_assist.services.practice.tiers import Mastery, mastery
from pos_assist.services.reporting.request import Period
from pos_assist.statistics.intervals import share
from pos_assist.statistics.values import Estimate, WhyNot
from pos_assist.training.values import Check

LEAST_TRIES = 10  # of a cell: below it nothing but n is told (ux.md G03)


@dataclass(frozen=True)
class Trainee:
    """One person's practice in the period; `mastery`, `last` and `certificates` of all their time."""

    staff_id: str
    name: str
    checks: Mapping[Check, Estimate]  # how often it was met at the first try; TOO_FEW below LEAST_TRIES
    encounters: int
    sessions: int
    days: int
    mastery: Mastery
    last: datetime | None = None
    certificates: tuple[Certificate, ...] = ()


@dataclass(frozen=True)
class TeamPractice:
    """The whole page but the scenarios' names. `shared`: newest first, the only encounters with their words."""

    period: Period
    at: datetime
    trainees: tuple[Trainee, ...]
    everybody: Mapping[Check, Estimate]
    assignments: tuple[Assignment, ...] = ()
    shared: tuple[Played, ...] = ()
    beside: tuple[BesideTill, ...] = ()
    beside_trouble: str = ""  # why nothing of the till stands there

    @property
    def names(self) -> Mapping[str, str]:
        """By the till's key."""
        return {one.staff_id: one.name for one in self.trainees}


@dataclass(frozen=True)
class Team:
    """Reads and assigns. `staff`: names by the till's key, of who sells now; `day`: the business day of a moment."""

    log: PracticeLog
    staff: Callable[[], Mapping[str, str]]
    cards: CardsByDay | None
    now: Callable[[], datetime]
    day: Callable[[datetime], date]
    new_id: Callable[[], str]

    def practice(self, period: Period) -> TeamPractice:
        """Reads our store, the till's staff and the facts: on a worker.

        Raises:
            UserError: one of them cannot be read.
        """
        played = [one for one in self.log.played() if one.state.ended is not None]
        certificates = self.log.certificates()
        assignments = tuple(self.log.assignments())
        names = dict(self.staff())
        for staff_id in [*(one.staff_id for one in played), *(one.staff_id for one in assignments)]:
            names.setdefault(staff_id, "")
        of_all = {staff_id: [one for one in played if one.staff_id == staff_id] for staff_id in names}
        trainees = [
            self._trainee(staff_id, names[staff_id], of_all[staff_id], period, certificates) for staff_id in names
        ]
        first = {staff_id: self.day(own[0].at) for staff_id, own in of_all.items() if own}
        return TeamPractice(
            period=period,
            at=self.now(),
            trainees=tuple(sorted(trainees, key=lambda one: (not one.name, folded(one.name), one.staff_id))),
            everybody=_checks(self._within(played, period)),
            assignments=assignments,
            shared=tuple(one for one in reversed(played) if one.shared),
            beside=beside_till(first, self.cards()) if self.cards is not None else (),
        )

    def assign(self, staff_id: str, plot: str, note: str, by: str) -> Assignment:
        """Ask somebody to play one scenario; they see who asks and why.

        Raises:
            UserError: the store cannot be written.
        """
        given = Assignment(self.new_id(), staff_id, plot, by, self.now(), note.strip())
        self.log.assign(given)
        return given

    def _trainee(
        self, staff_id: str, name: str, own: Sequence[Played], period: Period, certificates: Sequence[Certificate]
    ) -> Trainee:
        here = self._within(own, period)
        return Trainee(
            staff_id=staff_id,
            name=name or staff_id,
            checks=_checks(here),
            encounters=len(here),
            sessions=len({one.session_id for one in here}),
            days=len({self.day(one.at) for one in here}),
            mastery=mastery(own, self.now()),
            last=own[-1].at if own else None,
            certificates=tuple(one for one in certificates if one.staff_id == staff_id),
        )

    def _within(self, played: Sequence[Played], period: Period) -> list[Played]:
        return [one for one in played if period.first <= self.day(one.at) <= period.last]


def _checks(played: Sequence[Played]) -> dict[Check, Estimate]:
    """First tries alone: who was just told what to do better is no independent try."""
    results = [result for one in played if one.attempt == 1 for result in one.score.checks]
    counts = {check: [one.passed for one in results if one.check is check] for check in Check}
    return {
        check: _told(passed.count(True), passed.count(True) + passed.count(False)) for check, passed in counts.items()
    }


def _told(met: int, tries: int) -> Estimate:
    return share(met, tries) if tries >= LEAST_TRIES else Estimate.none(WhyNot.TOO_FEW, tries)
