"""The record of practice comes back as it was kept, by person, and goes when it shall go."""

from __future__ import annotations

import argparse
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.store.connecting import write_lock
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.adapters.store.rows import INSERT_EVENT, row_of
from pos_assist.adapters.store.shifts import StoreShifts
from pos_assist.cli import main
from pos_assist.commands import practice_forget
from pos_assist.engine.offers import OfferKind
from pos_assist.services.events import Event, EventKind
from pos_assist.services.practice.records import Assignment, Certificate, Goal, Mode, Played, Sitting
from pos_assist.training.encounter import CheckResult, Feeling, Said, Score, Setup, State, Turn
from pos_assist.training.scene import Idea, Scene, SceneLine
from pos_assist.training.values import Check, End, Level, Mood, Move, Objection, Says
from tests.unit.practice.shop import DAY, MONDAY, Shop, day_of

CALM = Feeling(3, 2, 1)
IDEA = Idea(
    OfferKind.UPGRADE,
    "pesto „Ż”",
    "12,99 zł",
    "44,39 zł",
    "Do tego?",
    proof="w 1 na 8",
    instead_of="sos",
    cheaper_item="sos",
    cheaper_price="5 zł",
    group="Sosy",
)
SCENE = Scene("s", "pl", (SceneLine("makaron", "2", "3"),), "3", IDEA)
SAID = Said(Move.SWAP, "Może lepszy?", frozenset({Says.PRICE, Says.TOTAL}), None, "swap.full")
STATE = State(
    Setup("price", "sceptic", Mood.ANNOYED, Level.HARD, "pl", SCENE, queue=4, seed=9),
    "declined",
    CALM,
    (
        Turn(None, "Tylko to.", "start", CALM),
        Turn(SAID, "Hm.", "doubt", CALM),
        Turn(Said(Move.ANSWER, "Warto.", frozenset(), Objection.PRICE), "", "declined", Feeling(0, 5, 2)),
    ),
    End.DECLINED,
)
CHECKS = (
    CheckResult(Check.FIT, True, 1, "Może lepszy?"),
    CheckResult(Check.RESPECT, False, 2, "Warto.", "Dobrze."),
    CheckResult(Check.TIMING, None),
)
PLAYED = Played(
    "e1",
    "s1",
    "jan",
    MONDAY.replace(microsecond=7),
    Mode.ASSESSMENT,
    STATE,
    SCORE := Score(40, CHECKS, True, End.DECLINED),
    "v1",
    seconds=41.25,
    attempt=2,
    by_own_words=1,
    assignment_id="a1",
    shared=True,
    objection=Objection.PRICE,
)
NO_IDEA = replace(
    PLAYED,
    encounter_id="e2",
    at=MONDAY + DAY,
    state=replace(STATE, setup=replace(STATE.setup, scene=replace(STATE.setup.scene, idea=None)), ended=None),
    score=replace(SCORE, end=None),
    objection=None,
    shared=False,
)
OTHER = replace(PLAYED, encounter_id="e3", session_id="s3", staff_id="eva", at=MONDAY + DAY)


@pytest.fixture
def log(store: Path) -> StorePracticeLog:
    return StorePracticeLog(store)


def test_an_encounter_comes_back_exactly(log: StorePracticeLog) -> None:
    log.keep_all([OTHER, NO_IDEA, PLAYED])

    assert log.played() == [PLAYED, NO_IDEA, OTHER]
    assert log.played("jan") == [PLAYED, NO_IDEA]
    assert log.played(since=MONDAY + DAY) == [NO_IDEA, OTHER]
    assert log.transcript("e1") == PLAYED
    assert log.transcript("nobody's") is None


def test_an_outcome_is_the_encounter_without_a_word_of_it(log: StorePracticeLog) -> None:
    log.keep(PLAYED)

    (one,) = log.outcomes("jan")

    assert one.checks == {Check.FIT: True, Check.RESPECT: False, Check.TIMING: None}
    assert (one.plot, one.persona, one.level, one.objection) == ("price", "sceptic", Level.HARD, Objection.PRICE)
    assert (one.percent, one.hard_fail, one.end, one.attempt, one.seconds) == (40, True, End.DECLINED, 2, 41.25)
    assert (one.encounter_id, one.session_id, one.staff_id, one.at, one.mode) == (
        *("e1", "s1", "jan", PLAYED.at, Mode.ASSESSMENT),
    )
    assert (one.by_own_words, one.assignment_id, one.shared, one.counts) == (1, "a1", True, False)
    assert "Może lepszy?" not in repr(one)


def test_outcomes_are_read_without_the_table_of_what_was_said(log: StorePracticeLog, store: Path) -> None:
    log.keep(PLAYED)
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("DROP TABLE practice_transcript")

    assert len(log.outcomes()) == 1


def test_sharing_changes_one_encounter_alone(log: StorePracticeLog) -> None:
    log.keep_all([PLAYED, NO_IDEA])

    log.share("e2", shared=True)
    log.share("e1", shared=False)

    assert [(one.encounter_id, one.shared) for one in log.played()] == [("e1", False), ("e2", True)]


def test_assignments_goals_certificates_and_sessions_come_back(log: StorePracticeLog) -> None:
    given = Assignment("a1", "jan", "price", "anna", MONDAY, "Spójrz na cenę.")
    later = Assignment("a2", "eva", "need", "anna", MONDAY + DAY, seen_at=MONDAY + DAY, answer="Tak.", done_at=MONDAY)
    goals = [Goal("jan", MONDAY, "two"), Goal("jan", MONDAY, "three")]
    certificates = [
        Certificate("c1", "jan", "", date(2026, 3, 1), date(2027, 3, 1), 80),
        Certificate("c2", "jan", "sauces", date(2026, 3, 2), date(2027, 3, 2), 90),
    ]
    sitting = Sitting("s1", "jan", MONDAY, Mode.ASSESSMENT, 6, "sauces")
    for one in (given, later):
        log.assign(one)
    log.assign(replace(given, answer="Dobrze."))
    for goal in goals:
        log.set_goal(goal)
    for certificate in certificates:
        log.certify(certificate)
    log.open(sitting)

    assert list(log.assignments()) == [later, replace(given, answer="Dobrze.")]
    assert list(log.assignments("eva")) == [later]
    assert list(log.goals("jan")) == goals[::-1]
    assert log.goals("eva") == []
    assert list(log.certificates("jan")) == certificates[::-1]
    assert log.certificates("eva") == []
    assert (log.sittings("jan"), log.sittings("eva")) == ([sitting], [])
    assert (log.sittings(since=MONDAY), log.sittings(since=MONDAY + DAY)) == ([sitting], [])


def test_without_a_store_nothing_is_there_and_none_is_made(tmp_path: Path) -> None:
    log = StorePracticeLog(tmp_path / "none" / "store.db")

    assert [log.played(), log.outcomes(), log.sittings(), log.assignments(), log.goals("jan"), log.certificates()] == [
        []
    ] * 6
    assert (log.transcript("e1"), log.forget("jan"), log.tidy(MONDAY)) == (None, 0, 0)
    assert not (tmp_path / "none").exists()


def test_the_first_encounter_makes_the_store(tmp_path: Path) -> None:
    log = StorePracticeLog(tmp_path / "none" / "store.db")

    log.keep(PLAYED)

    assert log.played() == [PLAYED]


def test_an_encounter_is_kept_whole_or_not_at_all(log: StorePracticeLog, store: Path) -> None:
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute(
            "CREATE TRIGGER full BEFORE INSERT ON practice_transcript BEGIN SELECT RAISE(ABORT, 'full'); END"
        )

    with pytest.raises(Exception, match="cannot be used"):
        log.keep(PLAYED)

    assert log.outcomes() == []


def tables(store: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(store)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}


def full_of(shop: Shop, staff_id: str) -> None:
    """Something of this person in every table of practice."""
    given = shop.practising.assign(staff_id, "need", "anna", f"For {staff_id}")
    shop.practising.set_goal(staff_id, f"Goal of {staff_id}")
    session = shop.practising.session(staff_id, "en", Mode.ASSESSMENT, 7, assignment_id=given.assignment_id)
    shop.practising.summary(session, shop.play(session))


def test_forgetting_takes_all_of_one_person_from_every_table_and_from_the_file(shop: Shop, store: Path) -> None:
    full_of(shop, "ew4-xyz")
    full_of(shop, "eva")
    practice = [name for name in tables(store) if name.startswith("practice_")]
    before = tables(store)
    assert all(len(before[name]) >= 2 for name in practice)

    reader, waiting = sqlite3.connect(store), store.with_name(f"{store.name}-wal")
    reader.execute("SELECT * FROM practice_goal").fetchall()  # a panel that has it open keeps the write-ahead log there

    assert shop.log.forget("ew4-xyz") == 6

    after = tables(store)
    assert all("ew4-xyz" not in repr(row) for name in practice for row in after[name])
    assert {name: 2 * len(after[name]) for name in practice} == {name: len(before[name]) for name in practice}
    assert b"ew4-xyz" not in store.read_bytes()
    assert b"ew4-xyz" not in waiting.read_bytes()
    reader.close()
    assert shop.log.forget("ew4-xyz") == 0


class LeavesWhatWasReplaced(sqlite3.Connection):
    """SQLite as most builds of it are: what a row held before stays in the file until something is written there."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.execute("PRAGMA secure_delete=OFF")


def test_what_was_replaced_before_is_forgotten_too(shop: Shop, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=LeavesWhatWasReplaced))
    given = Assignment("a1", "ew4-xyz", "price", "trainer", MONDAY, note="For ew4-xyz")
    shop.log.assign(given)
    shop.log.assign(replace(given, answer="I am ew4-xyz, and I have no time this week. " * 20))
    shop.log.assign(replace(given, answer="Done."))
    shop.practise("ew4-xyz")

    shop.log.forget("ew4-xyz")

    assert b"ew4-xyz" not in store.read_bytes()


def test_tidying_keeps_certificates_and_what_is_younger(shop: Shop, store: Path) -> None:
    full_of(shop, "jan")
    shop.clock.at += DAY
    full_of(shop, "eva")

    assert shop.log.tidy(MONDAY + DAY) == 6

    assert shop.log.outcomes("jan") == []
    assert len(shop.log.played("eva")) == 6
    assert (len(shop.log.assignments()), len(shop.log.sittings()), len(shop.log.certificates())) == (1, 1, 2)
    assert len(tables(store)["practice_transcript"]) == 6


def test_tidying_waits_for_nobody_where_nothing_is_old(shop: Shop, store: Path) -> None:
    shop.practise()

    with write_lock(store):
        assert shop.log.tidy(MONDAY) == 0


def test_practice_writes_nothing_but_its_own_tables(shop: Shop, store: Path) -> None:
    before = tables(store)

    full_of(shop, "jan")
    shop.practise()
    shop.practising.begin("jan", "en")

    after = tables(store)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {
        *("practice_session", "practice_encounter", "practice_transcript"),
        *("practice_assignment", "practice_goal", "practice_certificate", "sqlite_sequence"),
    }


def test_a_shift_is_a_business_day_with_an_event_of_that_person(store: Path) -> None:
    days = [(1, "jan"), (1, "jan"), (3, "jan"), (4, "eva")]
    with closing(sqlite3.connect(store)) as connection, connection:
        for place, (day, staff) in enumerate(days):
            at = datetime(2026, 3, day, 12, place, tzinfo=UTC)
            event = Event(f"e{place}", EventKind.SHOWN, at, "t1", "b1", staff_id=staff)
            connection.execute(INSERT_EVENT, row_of(event))
    shifts = StoreShifts(store, day_of)

    assert shifts("jan", datetime(2026, 1, 1, tzinfo=UTC)) == {date(2026, 3, 1), date(2026, 3, 3)}
    assert shifts("jan", datetime(2026, 3, 2, tzinfo=UTC)) == {date(2026, 3, 3)}
    assert shifts("", datetime(2026, 1, 1, tzinfo=UTC)) == set()
    assert StoreShifts(store.with_name("none.db"), day_of)("jan", MONDAY) == set()


def test_the_command_deletes_what_one_person_practised(
    shop: Shop, store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parser = argparse.ArgumentParser()
    practice_forget.add_to(parser.add_subparsers())
    shop.practise("jan")
    shop.practise("eva")

    for more, told in (
        ((), "Everything that 'jan' practised is deleted: 6 encounters.\n"),
        ((), "Nothing is kept of what 'jan' practised.\n"),
        (("--json",), '{\n  "staff_id": "jan",\n  "encounters": 0,\n  "scenarios": 0\n}\n'),
    ):
        args = parser.parse_args(["forget", "jan", "--store", str(store), *more])
        assert args.run(args) == 0
        assert capsys.readouterr().out == told
    assert {one.staff_id for one in shop.log.played()} == {"eva"}


def test_the_command_deletes_the_scenarios_that_one_person_wrote(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path))
    own = tmp_path / "data" / "scenarios"
    theirs = [own / "drafts" / "by-e%2F4" / "one.toml", own / "handed_in" / "by-e%2F4" / "two.toml"]
    others = [own / "drafts" / "by-5" / "three.toml", own / "drafts" / "by-" / "trainers.toml", own / "played.toml"]
    for path in (*theirs, *others):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# as it was written", encoding="utf-8")

    assert main(["practice", "forget", "e/4"]) == 0

    told = "Everything that 'e/4' practised is deleted: 0 encounters, 2 scenarios not taken up yet.\n"
    assert capsys.readouterr().out == told
    assert not any(path.parent.exists() for path in theirs)
    assert main(["practice", "forget", ""]) == 0  # nobody: the trainer's are not an employee's
    assert all(path.exists() for path in others)
