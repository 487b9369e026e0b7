"""What each pane of the practice window shows: finished texts, equal where nothing has changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Spoken(NamedTuple):
    """One bubble. `note`: what the checks say of this line, '' = nothing; `mark`: a sign's name or ''."""

    by_customer: bool
    who: str
    text: str
    note: str = ""
    mark: str = ""


class Goods(NamedTuple):
    """The basket. `lines`: name and total; `more`: how many are not listed, in words or ''."""

    title: str
    how_many: str
    lines: tuple[tuple[str, str], ...]
    more: str
    total: str


class Suggestion(NamedTuple):
    """The panel's idea; `item` '' = there is none and `kind` says so."""

    title: str
    kind: str
    item: str = ""
    price: str = ""
    facts: tuple[str, ...] = ()
    total_after: str = ""
    script: str = ""  # the line that the panel gives; not in an assessment


@dataclass(frozen=True)
class EncounterShown:
    """A customer, the counter, and what may be said."""

    customer: str
    about: str
    state: tuple[str, ...]  # mood and queue
    talk: tuple[Spoken, ...]
    goods: Goods
    idea: Suggestion
    choices: tuple[str, ...]
    own_words: bool
    hint: str = ""
    note: str = ""  # that a sale came in between, say


class CheckShown(NamedTuple):
    """One check. `mark`: a sign's name; `word`: the same for who does not see it."""

    name: str
    mark: str
    word: str
    line: str = ""
    better: str = ""


@dataclass(frozen=True)
class FeedbackShown:
    """What is told after an encounter: one strength, at most two things to try (T06)."""

    title: str
    lesson: str
    end: str
    talk: tuple[Spoken, ...]
    percent: str
    checks_of: str
    checks: tuple[CheckShown, ...]
    strength: str
    tries: tuple[tuple[str, str], ...]  # 'Start' or 'Leave out', and the sentence
    again: str  # that it was asked again after a no, or ''
    next: str
    trouble: str = ""


class Task(NamedTuple):
    """An assignment of the trainer."""

    assignment_id: str
    title: str
    by: str
    note: str
    answer: str


@dataclass(frozen=True)
class StartShown:
    """What stands at the beginning."""

    name: str
    heading: str
    says: str
    due: tuple[str, ...]
    begin: str
    week: tuple[str, ...]
    goal: str
    tasks: tuple[Task, ...]
    lesson: tuple[str, ...]
    certificates: tuple[str, ...]
    tries: str
    may_assess: bool
    trouble: str = ""


@dataclass(frozen=True)
class SummaryShown:
    """What a session came to."""

    heading: str
    text: str
    strengths: tuple[str, ...]
    tries: tuple[str, ...]
    next_due: str
    goals: tuple[str, ...]
    goal: str
    tone: str  # 'ok' for a pass, 'plain' else
    certificate: bool


class HeardShown(NamedTuple):
    """Own words, and what they were taken for. `moves`, `contains`: key and words; `chosen`, `ticked`: keys.

    `likely`: so many of the moves, the first ones, are what it probably was.
    """

    title: str
    words: str
    moves: tuple[tuple[str, str], ...]
    chosen: str
    contains: tuple[tuple[str, str], ...]
    ticked: frozenset[str]
    likely: int = 0


class Notice(NamedTuple):
    """One thing told in place of everything else. `choices`: beside the first button, things of the same kind."""

    sign: str
    title: str
    lines: tuple[str, ...] = ()
    press: str = ""
    other: str = ""
    choices: tuple[str, ...] = ()
