"""Practice as rows: the columns, and the way between what was practised and a row."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from pos_assist.adapters.store.rows import micros, moment_of
from pos_assist.engine.offers import OfferKind
from pos_assist.services.practice.records import Assignment, Certificate, Mode, Outcome, Played, Sitting
from pos_assist.training.encounter import CheckResult, Feeling, Said, Score, Setup, State, Turn
from pos_assist.training.scene import Idea, Scene, SceneLine
from pos_assist.training.values import Check, End, Level, Mood, Move, Objection, Says

Row = tuple[Any, ...]
Made = TypeVar("Made")

SESSION_COLUMNS = ("session_id", "staff_id", "at_us", "mode", "encounters", "product_group")
ENCOUNTER_COLUMNS = (
    *("encounter_id", "session_id", "staff_id", "at_us", "mode", "plot", "persona", "level", "objection", "percent"),
    *("hard_fail", "ended", "checks", "attempt", "seconds", "by_own_words", "assignment_id", "shared"),
    "content_version",
)
TRANSCRIPT_COLUMNS = ("encounter_id", "body")
ASSIGNMENT_COLUMNS = (
    *("assignment_id", "staff_id", "plot", "assigned_by", "at_us", "note", "seen_at_us", "answer", "done_at_us"),
)
GOAL_COLUMNS = ("staff_id", "at_us", "goal")
CERTIFICATE_COLUMNS = ("certificate_id", "staff_id", "product_group", "issued", "expires", "percent")


def session_row(one: Sitting) -> Row:
    """The values of SESSION_COLUMNS."""
    return one.session_id, one.staff_id, micros(one.at), one.mode.value, one.encounters, one.group


def sitting_of(row: Row) -> Sitting:
    """The other way."""
    return Sitting(row[0], row[1], moment_of(row[2]), Mode(row[3]), row[4], row[5])


def encounter_row(one: Played) -> Row:
    """The values of ENCOUNTER_COLUMNS."""
    setup, checks = one.state.setup, {result.check.value: result.passed for result in one.score.checks}
    return (
        *(one.encounter_id, one.session_id, one.staff_id, micros(one.at), one.mode.value),
        *(setup.plot, setup.persona, int(setup.level), one.objection.value if one.objection else ""),
        *(one.score.percent, int(one.score.hard_fail), one.state.ended.value if one.state.ended else ""),
        *(json.dumps(checks), one.attempt, one.seconds, one.by_own_words, one.assignment_id, int(one.shared)),
        one.content_version,
    )


def outcome_of(row: Row) -> Outcome:
    """The other way, without what was said; the team's page reads tens of thousands."""
    (encounter, session, staff, at, mode, plot, persona, level, objection, percent, *more) = row
    (hard_fail, ended, checks, attempt, seconds, by_own_words, assignment, shared, _) = more
    return Outcome(
        encounter,
        session,
        staff,
        moment_of(at),
        Mode(mode),
        plot,
        persona,
        Level(level),
        percent,
        _checks_of(checks),
        Objection(objection) if objection else None,
        bool(hard_fail),
        End(ended) if ended else None,
        attempt,
        seconds,
        by_own_words,
        assignment,
        bool(shared),
    )


@lru_cache(maxsize=1024)  # six checks with three ways each: there are 729
def _checks_of(body: str) -> Mapping[Check, bool | None]:
    return {Check(check): passed for check, passed in json.loads(body).items()}


def transcript_row(one: Played) -> Row:
    """The values of TRANSCRIPT_COLUMNS."""
    body = {"state": asdict(one.state), "checks": [asdict(result) for result in one.score.checks]}
    return one.encounter_id, json.dumps(body, default=_plain, ensure_ascii=False, separators=(",", ":"))


def played_of(row: Row) -> Played:
    """Of ENCOUNTER_COLUMNS and the transcript's body behind them."""
    known, body = outcome_of(row[:-1]), json.loads(row[-1])
    checks = tuple(_made(CheckResult, one, check=Check(one["check"])) for one in body["checks"])
    return Played(
        known.encounter_id,
        known.session_id,
        known.staff_id,
        known.at,
        known.mode,
        _state(body["state"]),
        Score(known.percent, checks, known.hard_fail, known.end),
        row[ENCOUNTER_COLUMNS.index("content_version")],
        known.seconds,
        known.attempt,
        known.by_own_words,
        known.assignment_id,
        known.shared,
        known.objection,
    )


def _plain(value: object) -> object:
    """What JSON does not know: an enumeration's value, a set in a fixed order."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(one.value for one in value)
    raise TypeError(f"{type(value).__name__} has no place in a transcript")


def _made(kind: type[Made], told: Mapping[str, Any], /, **read: Any) -> Made:
    """A dataclass of the fields it has today; what only another version of the program knows is left out."""
    names = {field.name for field in fields(kind)}  # type: ignore[arg-type]  # every kind given is a dataclass
    return kind(**({name: value for name, value in told.items() if name in names} | read))


def _state(told: Mapping[str, Any]) -> State:
    return State(
        _setup(told["setup"]),
        told["stage"],
        _made(Feeling, told["feeling"]),
        tuple(_turn(one) for one in told["turns"]),
        End(told["ended"]) if told["ended"] else None,
    )


def _setup(told: Mapping[str, Any]) -> Setup:
    scene, idea = told["scene"], told["scene"]["idea"]
    lines = tuple(_made(SceneLine, line) for line in scene["lines"])
    made = None if idea is None else _made(Idea, idea, kind=OfferKind(idea["kind"]))
    known = {"mood": Mood(told["mood"]), "level": Level(told["level"])}
    return _made(Setup, told, **known, scene=_made(Scene, scene, lines=lines, idea=made))


def _turn(told: Mapping[str, Any]) -> Turn:
    said = told["said"]
    if said is not None:
        said = _made(
            Said,
            said,
            move=Move(said["move"]),
            says=frozenset(map(Says, said["says"])),
            answers=Objection(said["answers"]) if said["answers"] else None,
        )
    return _made(Turn, told, said=said, feeling=_made(Feeling, told["feeling"]))


def assignment_row(one: Assignment) -> Row:
    """The values of ASSIGNMENT_COLUMNS."""
    seen = micros(one.seen_at) if one.seen_at else None
    done = micros(one.done_at) if one.done_at else None
    return one.assignment_id, one.staff_id, one.plot, one.by, micros(one.at), one.note, seen, one.answer, done


def assignment_of(row: Row) -> Assignment:
    """The other way."""
    assignment_id, staff_id, plot, by, at, note, seen, answer, done = row
    return Assignment(
        assignment_id,
        staff_id,
        plot,
        by,
        moment_of(at),
        note,
        moment_of(seen) if seen is not None else None,
        answer,
        moment_of(done) if done is not None else None,
    )


def certificate_row(one: Certificate) -> Row:
    """The values of CERTIFICATE_COLUMNS."""
    return one.certificate_id, one.staff_id, one.group, one.on.isoformat(), one.expires.isoformat(), one.percent


def certificate_of(row: Row) -> Certificate:
    """The other way."""
    return Certificate(row[0], row[1], row[2], date.fromisoformat(row[3]), date.fromisoformat(row[4]), row[5])
