"""How sure somebody is of what they practise, in tiers (T12), and how much of what was due was done (K32)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from pos_assist.services.practice.records import Assignment, Outcome, Sitting
from pos_assist.training.values import PASS_MARK, Check

LEAST_SESSIONS, LEAST_DAYS = 3, 2  # below them there is no tier (T12)
HALF_LIFE_DAYS = 14.0  # so much later a try weighs half (T12)
MOST_HALF_LIVES = 100  # older is as little as nothing
STEADY_FROM, STRONG_FROM = PASS_MARK / 100, 0.9

DayOf = Callable[[datetime], date]


class Tier(Enum):
    """From too little practice to tell, upwards."""

    NONE = "none"
    BUILDING = "building"
    STEADY = "steady"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Mastery:
    """`share`: passed of the checks that applied, newer ones weighing more; None: below the least practice."""

    tier: Tier
    share: float | None
    tries: int  # checks that applied
    sessions: int
    days: int


NOTHING_YET = Mastery(Tier.NONE, None, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Completion:
    """Sessions finished, of those that were due: begun, assigned, or waiting now."""

    finished: int
    due: int


def mastery(outcomes: Iterable[Outcome], now: datetime, day_of: DayOf) -> Mastery:
    """Of one person, over all checks."""
    return _mastery([(one, passed) for one in _counting(outcomes) for passed in one.checks.values()], now, day_of)


def by_check(outcomes: Iterable[Outcome], now: datetime, day_of: DayOf) -> Mapping[Check, Mastery]:
    """Of one person, every check by itself."""
    counting = _counting(outcomes)
    return {check: _mastery([(one, one.checks.get(check)) for one in counting], now, day_of) for check in Check}


def _counting(outcomes: Iterable[Outcome]) -> list[Outcome]:
    return [one for one in outcomes if one.counts]


def _mastery(tries: Sequence[tuple[Outcome, bool | None]], now: datetime, day_of: DayOf) -> Mastery:
    applied = [(one, passed) for one, passed in tries if passed is not None]
    sessions = len({one.session_id for one, _ in applied})
    days = len({day_of(one.at) for one, _ in applied})
    if sessions < LEAST_SESSIONS or days < LEAST_DAYS:
        return Mastery(Tier.NONE, None, len(applied), sessions, days)
    weights = [(_weight(one.at, now), passed) for one, passed in applied]
    share = round(sum(weight for weight, passed in weights if passed) / sum(weight for weight, _ in weights), 6)
    tier = Tier.STRONG if share >= STRONG_FROM else Tier.STEADY if share >= STEADY_FROM else Tier.BUILDING
    return Mastery(tier, share, len(applied), sessions, days)


def _weight(at: datetime, now: datetime) -> float:
    """Half after each half-life; a clock that was wrong by decades makes it neither nothing nor endless."""
    half_lives = (now - at).total_seconds() / 86400 / HALF_LIFE_DAYS
    return float(0.5 ** min(max(half_lives, 0.0), MOST_HALF_LIVES))


def finished_sessions(sittings: Iterable[Sitting], outcomes: Iterable[Outcome]) -> tuple[Sitting, ...]:
    """Sessions of which every encounter was played to its end, or as many as the time allowed: at least half."""
    played: dict[str, int] = {}
    for one in _counting(outcomes):
        played[one.session_id] = played.get(one.session_id, 0) + 1
    return tuple(one for one in sittings if 2 * played.get(one.session_id, 0) >= one.encounters)


def completion(
    sittings: Sequence[Sitting], outcomes: Sequence[Outcome], assignments: Iterable[Assignment], *, overdue: bool
) -> Completion:
    """Of one person (K32). `overdue`: something of the schedule waits now, which is one session more."""
    open_ones = sum(one.done_at is None for one in assignments)
    return Completion(len(finished_sessions(sittings, outcomes)), len(sittings) + open_ones + overdue)
