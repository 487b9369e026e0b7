"""The demo shop's past practice: scripted trainees play real encounters, so that the team's page has something to show.

Only the practice tables are written. The same shop, content and seed give the same practice.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from pos_assist import paths
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.services.practice.assessing import certificate_of
from pos_assist.services.practice.records import Assignment, Goal, Mode, Played, Sitting
from pos_assist.training import players
from pos_assist.training.content import Content
from pos_assist.training.encounter import Said, Setup, State
from pos_assist.training.opening import draw
from pos_assist.training.rubric import score
from pos_assist.training.scene import Scene
from pos_assist.training.values import Level

PRACTISED_IN = "en"
ENCOUNTERS = 6  # of a session
SECONDS = (25.0, 55.0)  # of an encounter
PUSHING = 0.25  # of what is not right: asks again, presses
RETRIED = 50  # per cent: below it some play it again at once
FIRST_HOUR = timedelta(hours=8)  # before the shop's last sale of the day: a quiet morning
YEAR = 365  # days a certificate lasts
PASSED = 88  # per cent, of the certificates


@dataclass(frozen=True)
class Room:
    """Where the practice was. `staff`: the till's keys by name; `opened`, `closed`: first and last sale, UTC."""

    content: Content
    scenes: Sequence[Scene]  # in PRACTISED_IN
    staff: Mapping[str, str]
    opened: datetime
    closed: datetime


def practise_past(log: StorePracticeLog, room: Room, *, seed: int) -> int:
    """Write it; returns how many encounters. Sessions come last: before them nobody has practised.

    Raises:
        UserError: the store cannot be written.
    """
    told = tomllib.loads((paths.db() / "demo" / "practice.toml").read_text(encoding="utf-8"))
    past = _Past(room, Random(f"practice|{seed}"))
    for person in told["person"]:
        if person["name"] in room.staff:
            past.practise(person)
    for given in told["assignment"]:
        if given["to"] in room.staff and given["plot"] in room.content.plots:
            past.assign(given)
    past.write(log)
    return len(past.played)


class _Past:
    """Gathers everything first: it is written at once."""

    def __init__(self, room: Room, rng: Random) -> None:
        self._room, self._rng = room, rng
        self.sittings: list[Sitting] = []
        self.played: list[Played] = []
        self.rest: list[Assignment | Goal] = []
        self.certificates: list[tuple[str, int]] = []

    def practise(self, person: Mapping[str, Any]) -> None:
        """All sessions of one person, with a skill that grows from the first to the last."""
        staff_id = self._room.staff[person["name"]]
        days = range(person["first"], 0, -person["every"])
        begin, end = person["skill"]
        for place, days_ago in enumerate(days):
            at = (
                self._room.closed - timedelta(days=days_ago) - FIRST_HOUR + timedelta(seconds=self._rng.randrange(7200))
            )
            if at > self._room.opened:
                level = Level.EASY if place < 2 else None
                self._session(staff_id, at, begin + (end - begin) * place / max(1, len(days) - 1), level)
        own = [one for one in self.played if one.staff_id == staff_id and one.state.ended]
        for one in own[-person["shares"] :] if person["shares"] else ():
            self.played[self.played.index(one)] = replace(one, shared=True)
        if person.get("goal") and own:
            self.rest.append(Goal(staff_id, own[-1].at, person["goal"]))
        if person.get("certificate"):
            self.certificates.append((staff_id, person["certificate"]))

    def assign(self, given: Mapping[str, Any]) -> None:
        """One assignment, and what became of it."""

        def moment(days_ago: int | None) -> datetime | None:
            return None if days_ago is None else self._room.closed - timedelta(days=days_ago)

        at = self._room.closed - timedelta(days=given["days_ago"])
        staff_id = self._room.staff[given["to"]]
        self.rest.append(
            Assignment(
                assignment_id=self._key(),
                staff_id=staff_id,
                plot=given["plot"],
                by=given["by"],
                at=at,
                note=given["note"],
                seen_at=moment(given.get("seen")),
                answer=given.get("answer", ""),
                done_at=moment(given.get("done")),
            )
        )

    def write(self, log: StorePracticeLog) -> None:
        """Sessions last: who is interrupted plays the same past again, over what is there."""
        log.keep_all(self.played)
        for one in self.rest:
            if isinstance(one, Goal):
                log.set_goal(one)
            else:
                log.assign(one)
        for staff_id, days_ago in self.certificates:
            on = (self._room.closed - timedelta(days=days_ago)).date()
            log.certify(certificate_of(self._key(), staff_id, "", on, days=YEAR, percent=PASSED))
        for sitting in self.sittings:
            log.open(sitting)

    def _session(self, staff_id: str, at: datetime, skill: float, level: Level | None) -> None:
        room, rng = self._room, self._rng
        setups = draw(room.content, room.scenes, rng, language=PRACTISED_IN, level=level, count=ENCOUNTERS)
        sitting = Sitting(self._key(), staff_id, at, Mode.PRACTICE, len(setups))
        self.sittings.append(sitting)
        for setup in setups:
            at += timedelta(seconds=rng.uniform(*SECONDS))
            one = self._encounter(sitting, setup, at, skill)
            self.played.append(one)
            if one.score.percent < RETRIED and rng.random() < skill:
                at += timedelta(seconds=rng.uniform(*SECONDS))
                self.played.append(self._encounter(sitting, setup, at, (1 + skill) / 2, attempt=2))

    def _encounter(self, sitting: Sitting, setup: Setup, at: datetime, skill: float, attempt: int = 1) -> Played:
        content, rng = self._room.content, self._rng
        state = players.through(setup, _learner(skill), content, rng)
        return Played(
            encounter_id=self._key(),
            session_id=sitting.session_id,
            staff_id=sitting.staff_id,
            at=at,
            mode=sitting.mode,
            state=state,
            score=score(state, content),
            content_version=content.version,
            seconds=round(rng.uniform(*SECONDS), 1),
            attempt=attempt,
            objection=content.plots[setup.plot].objection,
        )

    def _key(self) -> str:
        return str(UUID(int=self._rng.getrandbits(128), version=4))


def _learner(skill: float) -> players.Player:
    """Does what is right as often as `skill` says; else means well, or asks again."""

    def choose(state: State, choice: tuple[Said, ...], content: Content, rng: Random) -> Said:
        if rng.random() < skill:
            return players.good(state, choice, content, rng)
        player = players.pushy if rng.random() < PUSHING else players.mediocre
        return player(state, choice, content, rng)

    return choose
