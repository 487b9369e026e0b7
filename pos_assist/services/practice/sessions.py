"""What a trainee is shown around the encounters: the start, one session, and what it came to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from pos_assist.services.practice.records import Assignment, Certificate, Goal, Mode
from pos_assist.services.practice.streaks import Week
from pos_assist.services.practice.tiers import NOTHING_YET, Mastery
from pos_assist.training.encounter import Setup
from pos_assist.training.values import Check, Objection


@dataclass(frozen=True, slots=True)
class Due:
    """A family of plots of which something is due, the check that waits longest first. None: nothing to offer."""

    objection: Objection | None
    checks: tuple[Check, ...]
    since: datetime  # UTC


@dataclass(frozen=True, slots=True)
class Lesson:
    """Proposed from one's own declines at the till (T16): `declines` of `of` with a reason were this one."""

    objection: Objection
    declines: int
    of: int
    plots: tuple[str, ...]


@dataclass(frozen=True)
class Start:
    """What stands at the beginning. `due`, most urgent first; `assignments`: those that are open, newest first."""

    staff_id: str
    language: str
    week: Week
    due: tuple[Due, ...] = ()
    goal: Goal | None = None
    assignments: tuple[Assignment, ...] = ()
    lesson: Lesson | None = None
    done_for_today: bool = False  # practised today, and nothing is left that is due; playing on is allowed
    next_due: datetime | None = None  # UTC; of what is not due yet
    sessions: int = 0  # finished so far
    tries_left: int = 0  # assessments over all groups
    certificates: tuple[Certificate, ...] = ()  # valid ones
    mastery: Mastery = NOTHING_YET  # what the trainer sees of it, too
    checks: Mapping[Check, Mastery] = field(default_factory=dict)  # for one's own eyes
    trouble: str = ""  # one sentence: why there are no baskets to practise on


@dataclass(frozen=True)
class Session:
    """Encounters in the order in which they are played. Seconds are those of playing: a pause does not count."""

    session_id: str
    staff_id: str
    language: str
    mode: Mode
    setups: tuple[Setup, ...]
    seed: int
    minutes: float
    pass_mark: int
    assignment: Assignment | None = None
    group: str = ""

    @property
    def hints(self) -> bool:
        """Whether feedback is given while it lasts; an assessment tells at its end."""
        return self.mode is Mode.PRACTICE

    @property
    def retries(self) -> bool:
        """Whether an encounter may be tried again at once."""
        return self.mode is Mode.PRACTICE

    def is_over(self, seconds: float) -> bool:
        """No new encounter begins after so many seconds of playing (T01); of an assessment: nothing counts any more."""
        return seconds >= self.minutes * 60


@dataclass(frozen=True, slots=True)
class Told:
    """A check over a whole session: `passed` of the `of` times that it applied. `text`: a sentence, or ''."""

    check: Check
    passed: int
    of: int
    text: str = ""


@dataclass(frozen=True)
class Summary:
    """What a session came to: one strength, at most two things to try (T06). Retries change none of it."""

    session_id: str
    percent: int  # of an assessment: over all its encounters, those that were not played as nought
    encounters: int  # played to their end
    strengths: tuple[Told, ...] = ()
    tries: tuple[Told, ...] = ()
    next_due: datetime | None = None  # UTC; now, where something waits still
    goal: Goal | None = None
    passed: bool | None = None  # None: practice
    hard_fail: bool = False  # somebody was asked again after a no: such an assessment is not passed
    certificate: Certificate | None = None
    tries_left: int = 0
