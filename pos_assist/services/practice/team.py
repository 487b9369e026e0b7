"""What a trainer and a manager may see of the team's practice: counts, tiers and assignments, never what was said.

A transcript is told only where its trainee shares it (T11): all else comes from outcomes, which hold not a word of it.
Nobody is ranked: rows stand by name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from pos_assist.engine.letters import folded
from pos_assist.services.practice.at_the_till import AtTheTill, CardsByDay, beside_till
from pos_assist.services.practice.choosing import reviews_of
from pos_assist.services.practice.ports import Schedule
from pos_assist.services.practice.records import Assignment, Certificate, Outcome, Played, PracticeLog, Sitting
from pos_assist.services.practice.tiers import Completion, Mastery, completion, mastery
from pos_assist.services.reporting.request import Period
from pos_assist.statistics.intervals import share
from pos_assist.statistics.values import Estimate, WhyNot
from pos_assist.training.values import Check

LEAST_TRIES = 10  # of a cell: below it nothing but n is told (ux.md G03)


@dataclass(frozen=True)
class Trainee:
    """One person's practice in the period; `mastery`, `last` and `certificates` are of all their time.

    `checks`: how often each was met at the first try; TOO_FEW below LEAST_TRIES.
    """

    staff_id: str
    name: str
    checks: Mapping[Check, Estimate]
    encounters: int
    days: int
    completion: Completion
    mastery: Mastery
    last: datetime | None = None
    certificates: tuple[Certificate, ...] = ()


@dataclass(frozen=True)
class TeamPractice:
    """Everything but the scenarios' names. `shared`: newest first, of these alone the words may be asked for."""

    period: Period
    at: datetime
    trainees: tuple[Trainee, ...]
    everybody: Mapping[Check, Estimate]
    assignments: tuple[Assignment, ...] = ()
    shared: tuple[Outcome, ...] = ()

    def name(self, staff_id: str) -> str:
        """The till's name; its key where it has none."""
        return next((one.name for one in self.trainees if one.staff_id == staff_id), staff_id)


def narrowed(told: TeamPractice, staff_id: str) -> TeamPractice:
    """Of one person alone, as they may ask to have it: nothing of the others, not even taken together."""
    return replace(
        told,
        everybody={},
        trainees=tuple(one for one in told.trainees if one.staff_id == staff_id),
        assignments=tuple(one for one in told.assignments if one.staff_id == staff_id),
        shared=tuple(one for one in told.shared if one.staff_id == staff_id),
    )


@dataclass
class _Record:
    """Everything of one person."""

    outcomes: list[Outcome] = field(default_factory=list)
    sittings: list[Sitting] = field(default_factory=list)
    assignments: list[Assignment] = field(default_factory=list)
    certificates: list[Certificate] = field(default_factory=list)


@dataclass(frozen=True)
class Team:
    """Reads. `staff`: names by the till's key, of who sells now; `day_of`: the business day of a moment.

    `cards` None: there are no figures of the till.
    """

    log: PracticeLog
    staff: Callable[[], Mapping[str, str]]
    cards: CardsByDay | None
    schedule: Schedule
    now: Callable[[], datetime]
    day_of: Callable[[datetime], date]

    def practice(self, period: Period) -> TeamPractice:
        """Reads our store, the till's staff and the facts: on a worker.

        Raises:
            UserError: the store or the till cannot be read.
        """
        outcomes, assignments, names = self.log.outcomes(), self.log.assignments(), dict(self.staff())
        records = _records(outcomes, self.log.sittings(), assignments, self.log.certificates())
        counting = [one for one in outcomes if one.counts]
        trainees = [
            self._trainee(staff_id, names.get(staff_id) or staff_id, records.get(staff_id, _Record()), period)
            for staff_id in {**names, **records}  # who practised and sells here no more is told too
        ]
        return TeamPractice(
            period=period,
            at=self.now(),
            trainees=tuple(sorted(trainees, key=lambda one: (folded(one.name), one.staff_id))),
            everybody=_checks(one for one in counting if self._in(one.at, period)),
            assignments=tuple(assignments),
            shared=tuple(one for one in reversed(outcomes) if one.shared and one.end is not None),
        )

    def beside(self) -> AtTheTill:
        """What happened at the till before and after; nothing where nobody practised, or nothing is known of the till.

        Raises:
            UserError: the store or the facts cannot be read.
        """
        first: dict[str, date] = {}
        for one in self.log.outcomes():
            if one.counts:
                first.setdefault(one.staff_id, self.day_of(one.at))
        return beside_till(first, self.cards()) if first and self.cards is not None else AtTheTill()

    def transcript(self, encounter_id: str) -> Played | None:
        """What was said in an encounter that its trainee shares; None of every other one.

        Raises:
            UserError: the store cannot be read.
        """
        played = self.log.transcript(encounter_id)
        return played if played is not None and played.shared else None

    def _trainee(self, staff_id: str, name: str, record: _Record, period: Period) -> Trainee:
        here = [one for one in record.outcomes if one.counts and self._in(one.at, period)]
        return Trainee(
            staff_id=staff_id,
            name=name,
            checks=_checks(here),
            encounters=len(here),
            days=len({self.day_of(one.at) for one in here}),
            completion=completion(
                [one for one in record.sittings if self._in(one.at, period)],
                here,
                [one for one in record.assignments if self._in(one.at, period)],
                overdue=self._in(self.now(), period) and self._waits(record.outcomes),
            ),
            mastery=mastery(record.outcomes, self.now(), self.day_of),
            last=max((one.at for one in record.outcomes if one.counts), default=None),
            certificates=tuple(record.certificates),
        )

    def _waits(self, own: Sequence[Outcome]) -> bool:
        return any(moment <= self.now() for moment in self.schedule.due(reviews_of(own)).values())

    def _in(self, at: datetime, period: Period) -> bool:
        return period.first <= self.day_of(at) <= period.last


def _records(
    outcomes: Iterable[Outcome],
    sittings: Iterable[Sitting],
    assignments: Iterable[Assignment],
    certificates: Iterable[Certificate],
) -> dict[str, _Record]:
    """By person, in the order in which each kind came."""
    records: defaultdict[str, _Record] = defaultdict(_Record)
    for outcome in outcomes:
        records[outcome.staff_id].outcomes.append(outcome)
    for sitting in sittings:
        records[sitting.staff_id].sittings.append(sitting)
    for assignment in assignments:
        records[assignment.staff_id].assignments.append(assignment)
    for certificate in certificates:
        records[certificate.staff_id].certificates.append(certificate)
    return dict(records)


def _checks(outcomes: Iterable[Outcome]) -> dict[Check, Estimate]:
    """First tries alone: who was just told what to do better is no independent try."""
    kept = list(outcomes)
    return {check: _told([one.checks.get(check) for one in kept]) for check in Check}


def _told(results: Sequence[bool | None]) -> Estimate:
    met, tries = results.count(True), len(results) - results.count(None)
    return share(met, tries) if tries >= LEAST_TRIES else Estimate.none(WhyNot.TOO_FEW, tries)
