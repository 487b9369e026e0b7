"""What practising needs from outside: baskets of the shop, a schedule, an ear for own words, the own weak spots."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from pos_assist.services.practice.records import Skill
from pos_assist.training.scene import Scene
from pos_assist.training.values import Move, Objection


class Scenes(Protocol):
    """Anonymised baskets of this shop with what the panel would offer now; reads the till: on a worker."""

    def __call__(self, language: str) -> Sequence[Scene]:
        """Some dozens, with and without an idea; the demo shop's where no till is connected. Raises UserError."""
        ...


@dataclass(frozen=True, slots=True)
class Review:
    """One try of a skill."""

    skill: Skill
    at: datetime  # UTC
    passed: bool


class Schedule(Protocol):
    """When a skill should be practised again (FSRS behind it)."""

    def due(self, reviews: Sequence[Review]) -> Mapping[Skill, datetime]:
        """By skill that was ever tried; `reviews` in the order of time. The same reviews give the same moments."""
        ...


@dataclass(frozen=True, slots=True)
class Heard:
    """What own words were taken for: a hint that the trainee confirms or corrects, never a grade.

    `moves`: likeliest first with a score 0-1; empty: nothing was understood. `sentence`: the nearest one.
    """

    moves: tuple[tuple[Move, float], ...]
    sentence: str = ""


class Ear(Protocol):
    """Matches free text offline."""

    def hear(self, text: str, language: str) -> Heard:
        """Deterministic, at most some milliseconds."""
        ...


@dataclass(frozen=True, slots=True)
class WeakSpot:
    """What customers said no with, of the declines with a reason in four weeks; only of who asks."""

    objection: Objection
    declines: int
    of: int


class WeakSpots(Protocol):
    """From one's own answers at the till; reads our store: on a worker."""

    def __call__(self, staff_id: str) -> Sequence[WeakSpot]:
        """Most frequent first; () below ten declines with a reason. Raises UserError."""
        ...


class Shifts(Protocol):
    """When somebody worked; reads our store: on a worker."""

    def __call__(self, staff_id: str, since: datetime) -> Collection[date]:
        """Business days with offers of theirs; () where the till does not tell who works. Raises UserError."""
        ...


def no_shifts(staff_id: str, since: datetime) -> Collection[date]:
    """Nobody knows who worked when."""
    del staff_id, since
    return ()


class Limits(Protocol):
    """What `settings.PracticeSettings` tells practice: minutes, per cent, days."""

    @property
    def minutes(self) -> float:
        """Of a session."""
        ...

    @property
    def encounters(self) -> int:
        """Of a session."""
        ...

    @property
    def pass_mark(self) -> int:
        """Per cent of an assessment."""
        ...

    @property
    def assessment_minutes(self) -> float:
        """Of all its encounters together."""
        ...

    @property
    def assessment_tries(self) -> int:
        """In thirty days."""
        ...

    @property
    def certificate_days(self) -> int:
        """Until a certificate expires."""
        ...

    @property
    def keep_days(self) -> int:
        """Older practice is deleted."""
        ...
