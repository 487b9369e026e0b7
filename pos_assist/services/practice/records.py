"""What is kept of practice, in tables of its own: nothing of it ever reaches the figures of selling (T14)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Protocol

from pos_assist.training.encounter import Score, State
from pos_assist.training.values import Check, End, Level, Objection


class Mode(Enum):
    """Practice gives hints and may be tried again; an assessment does neither."""

    PRACTICE = "practice"
    ASSESSMENT = "assessment"


@dataclass(frozen=True, slots=True)
class Skill:
    """What is scheduled: a check against a family of objections (statistics.md 5.2); None: nothing to offer."""

    check: Check
    objection: Objection | None = None

    @property
    def key(self) -> str:
        """'price_total:price', 'timing:-'."""
        return f"{self.check.value}:{self.objection.value if self.objection else '-'}"


@dataclass(frozen=True)
class Played:
    """One encounter that was played to its end (or left: then `state.ended` is None and nothing failed)."""

    encounter_id: str
    session_id: str
    staff_id: str
    at: datetime  # UTC, of its end
    mode: Mode
    state: State
    score: Score
    content_version: str
    seconds: float
    attempt: int = 1  # 2: tried again at once
    by_own_words: int = 0  # turns that were typed or spoken
    assignment_id: str = ""
    shared: bool = False  # the trainee lets the trainer read the transcript
    objection: Objection | None = None  # the plot's, as it was: a plot that is changed later changes nothing here


@dataclass(frozen=True)
class Outcome:
    """What came of one encounter, without a word of what was said: enough for the schedule, tiers and figures."""

    encounter_id: str
    session_id: str
    staff_id: str
    at: datetime  # UTC, of its end
    mode: Mode
    plot: str
    persona: str
    level: Level
    percent: int
    checks: Mapping[Check, bool | None]  # None: it did not apply
    objection: Objection | None = None
    hard_fail: bool = False
    end: End | None = None  # None: it was left, and nothing failed
    attempt: int = 1
    seconds: float = 0.0
    by_own_words: int = 0
    assignment_id: str = ""
    shared: bool = False

    @property
    def counts(self) -> bool:
        """A first try that was played to its end: what schedule, tiers and figures count."""
        return self.end is not None and self.attempt == 1


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session that was begun, with as many encounters as it was to have."""

    session_id: str
    staff_id: str
    at: datetime  # UTC
    mode: Mode
    encounters: int
    group: str = ""  # an assessment's product group; '' = all


@dataclass(frozen=True, slots=True)
class Assignment:
    """One scenario that the trainer asks one person to play (T15)."""

    assignment_id: str
    staff_id: str
    plot: str
    by: str
    at: datetime
    note: str = ""
    seen_at: datetime | None = None
    answer: str = ""
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """What somebody wants to do in the next shift; own words."""

    staff_id: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """An assessment that was passed, for a product group ('' = all); never a condition for working at a till (T13)."""

    certificate_id: str
    staff_id: str
    group: str
    on: date
    expires: date
    percent: int


class PracticeLog(Protocol):
    """What was practised. Calls read and write files: on a worker. All raise UserError."""

    def open(self, sitting: Sitting) -> None:
        """A session begins; an assessment that is broken off was a try nevertheless."""
        ...

    def sittings(self, staff_id: str | None = None, since: datetime | None = None) -> Sequence[Sitting]:
        """In the order of time; of one person, or of all."""
        ...

    def keep(self, played: Played) -> None:
        """Append one encounter, whole or not at all."""
        ...

    def share(self, encounter_id: str, *, shared: bool) -> None:
        """The trainee lets the trainer read this transcript, or no longer does."""
        ...

    def played(self, staff_id: str | None = None, since: datetime | None = None) -> Sequence[Played]:
        """With the transcripts, in the order of time; of one person, or of all."""
        ...

    def transcript(self, encounter_id: str) -> Played | None:
        """One encounter; None where there is none of this key."""
        ...

    def outcomes(self, staff_id: str | None = None, since: datetime | None = None) -> Sequence[Outcome]:
        """As `played`, but no transcript is read: what everybody but the trainee works with."""
        ...

    def assign(self, assignment: Assignment) -> None:
        """Keep an assignment, or what became of it (the same key replaces)."""
        ...

    def assignments(self, staff_id: str | None = None) -> Sequence[Assignment]:
        """Newest first."""
        ...

    def set_goal(self, goal: Goal) -> None:
        """For the next shift; an older one stays in the record."""
        ...

    def goals(self, staff_id: str) -> Sequence[Goal]:
        """Newest first."""
        ...

    def certify(self, certificate: Certificate) -> None:
        """Keep a certificate."""
        ...

    def certificates(self, staff_id: str | None = None) -> Sequence[Certificate]:
        """Newest first, those that ran out among them."""
        ...

    def forget(self, staff_id: str) -> int:
        """Delete everything that one person practised; returns how many encounters."""
        ...

    def tidy(self, before: datetime) -> int:
        """Delete what was practised before that moment; returns how many encounters."""
        ...
