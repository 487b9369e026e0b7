"""The demo's past practice: believable, alike for the same seed, in the practice tables alone."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import mean

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.past_practice import ENCOUNTERS, PRACTISED_IN, Room, practise_past
from pos_assist.adapters.practice_files import load_content
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.bootstrap.practice_scenes import demo_scenes
from pos_assist.services.practice.records import Outcome
from pos_assist.services.practice.tiers import finished_sessions
from pos_assist.settings import Settings

CLOSED = datetime(2026, 11, 20, 14, 2, tzinfo=UTC)
STAFF = {"Anna K.": "1", "Marek W.": "2", "Zuzana H.": "3", "Ioana P.": "4", "Peter B.": "5", "Ewa N.": "6"}


@pytest.fixture(scope="module")
def room() -> Room:
    """Two months of the demo shop."""
    content = load_content(paths.resources() / "practice")
    scenes = demo_scenes(Settings(), PRACTISED_IN)
    return Room(content, scenes, STAFF, CLOSED - timedelta(days=60), CLOSED)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated store."""
    path = tmp_path_factory.mktemp("store") / "store.db"
    upgrade(path)
    return path


@pytest.fixture(scope="module")
def log(room: Room, empty: Path, tmp_path_factory: pytest.TempPathFactory) -> StorePracticeLog:
    """Not to be changed."""
    return played(room, empty, tmp_path_factory.mktemp("played"))


def played(room: Room, empty: Path, folder: Path, seed: int = 7) -> StorePracticeLog:
    log = StorePracticeLog(Path(shutil.copy(empty, folder / f"{seed}.db")))
    practise_past(log, room, seed=seed)
    return log


def of(log: StorePracticeLog, name: str) -> list[Outcome]:
    return [one for one in log.outcomes(STAFF[name]) if one.counts]


def test_everything_lies_between_the_first_and_the_last_sale(log: StorePracticeLog, room: Room) -> None:
    moments = [one.at for one in log.outcomes()] + [one.at for one in log.sittings()]
    moments += [one.at for one in log.assignments()]
    assert len(log.outcomes()) > 150
    assert room.opened < min(moments)
    assert max(moments) < room.closed


def test_every_session_is_whole_and_every_encounter_ended(log: StorePracticeLog) -> None:
    assert all(one.end is not None for one in log.outcomes())
    assert len(finished_sessions(log.sittings(), log.outcomes())) == len(log.sittings())
    first = [one.session_id for one in log.outcomes() if one.attempt == 1]
    assert all(first.count(one.session_id) == ENCOUNTERS for one in log.sittings())


def test_people_are_at_different_points(log: StorePracticeLog) -> None:
    assert of(log, "Ewa N.") == []
    assert len(of(log, "Peter B.")) == ENCOUNTERS
    assert len(of(log, "Anna K.")) > 50
    assert mean(one.percent for one in of(log, "Ioana P.")) > mean(one.percent for one in of(log, "Zuzana H."))
    for name in ("Anna K.", "Ioana P."):
        own = [one.percent for one in of(log, name)]
        assert mean(own[len(own) // 2 :]) > mean(own[: len(own) // 2]), f"{name} gets better"


def test_only_some_share_and_an_assignment_was_answered(log: StorePracticeLog) -> None:
    assert {one.staff_id for one in log.outcomes() if one.shared} == {STAFF["Anna K."], STAFF["Ioana P."]}
    states = {
        one.staff_id: (one.seen_at is not None, bool(one.answer), one.done_at is not None) for one in log.assignments()
    }
    assert states == {"3": (True, True, True), "5": (True, True, False), "6": (False, False, False)}
    assert {one.expires < CLOSED.date() for one in log.certificates()} == {True, False}


def test_the_same_seed_gives_the_same_practice_and_another_another(room: Room, empty: Path, tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    once, again = played(room, empty, tmp_path), played(room, empty, tmp_path / "again")
    assert once.played() == again.played()
    assert once.sittings() == again.sittings()
    assert played(room, empty, tmp_path, seed=8).played() != once.played()


def test_a_shop_that_just_opened_has_no_practice_from_before(room: Room, empty: Path, tmp_path: Path) -> None:
    young = replace(room, opened=CLOSED - timedelta(days=3))
    assert {one.staff_id for one in played(young, empty, tmp_path).sittings()} <= {"1", "2", "3", "4", "5"}
    assert min(one.at for one in played(young, empty, tmp_path).sittings()) > young.opened


def test_nothing_but_the_practice_tables_is_written(room: Room, empty: Path, tmp_path: Path) -> None:
    store = Path(shutil.copy(empty, tmp_path / "store.db"))
    practise_past(StorePracticeLog(store), room, seed=7)
    assert {name for name in tables(store) if tables(store)[name] != tables(empty)[name]} == {
        "practice_assignment",
        "practice_certificate",
        "practice_encounter",
        "practice_goal",
        "practice_session",
        "practice_transcript",
    }


def tables(store: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(store)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        names.remove("sqlite_sequence")
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
