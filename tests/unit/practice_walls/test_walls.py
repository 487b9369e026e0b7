"""Practice and selling never mix (T14): not in the code that counts, not in the store, not in a figure."""

from __future__ import annotations

import ast
import pickle
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from pos_assist.adapters.spacing import FsrsSchedule
from pos_assist.adapters.store.answers import answers_of
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.services.practice.figures import practice_figures
from pos_assist.services.practice.records import Goal
from pos_assist.services.practice.team import Team
from pos_assist.services.reporting.request import Filters, Period, Request
from pos_assist.services.reporting.service import Reports
from pos_assist.statistics.values import WhyNot
from tests.unit.practice.shop import MONDAY, day_of
from tests.unit.practice.shop import Shop as Practice
from tests.unit.reporting.shop import CASE, PHONE
from tests.unit.reporting.shop import Shop as Selling

PACKAGE = Path(__file__).resolve().parents[3] / "pos_assist"
COUNTING = ("adapters/facts", "learning", "statistics", "simulation", "engine", "services/reporting")
PRACTICE = ("pos_assist.training", "pos_assist.services.practice", "pos_assist.adapters.store.practice")
OUTWARD = "pos_assist.services.practice.at_the_till"  # the form in which facts are laid beside practice, never back
PERIOD = Period(date(2026, 3, 1), date(2026, 3, 31))
PRACTISED = ("K32", "K33")


def modules(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from (PACKAGE / folder).rglob("*.py")


def imported(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (one.name for one in node.names)


@pytest.mark.parametrize("folder", COUNTING)
def test_nothing_that_counts_knows_practice(folder: str) -> None:
    found = list(modules(folder))
    assert found
    guilty = [
        (one.name, name) for one in found for name in imported(one) if name.startswith(PRACTICE) and name != OUTWARD
    ]
    assert guilty == []


def test_only_the_record_of_practice_asks_for_its_tables() -> None:
    asks = re.compile(r"(?i)\b(FROM|JOIN|INTO|UPDATE|TABLE)\s+practice_")
    asking = {one.relative_to(PACKAGE).as_posix() for one in modules(".") if asks.search(one.read_text("utf-8"))}
    assert asking == {"adapters/store/practice.py"}


def test_practice_names_no_table_of_selling() -> None:
    tables = re.compile(r"(?i)\b(INSERT|UPDATE|DELETE|REPLACE)\b[^\"']*\b(event|learned|rule|facts|pin)\w*\b")
    writes = [one for one in modules("adapters/store") if one.name.startswith("practice")]
    assert writes
    assert [one.name for one in writes if tables.search(one.read_text("utf-8"))] == []
    assert [one.name for one in writes if "INSERT_EVENT" in one.read_text("utf-8")] == []


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("walls") / "store.db"
    upgrade(path)
    return path


@pytest.fixture
def selling(migrated: Path, tmp_path: Path) -> Selling:
    """A day with sales, cards and answers of Jan (2)."""
    shop = Selling(tmp_path, Path(shutil.copy(migrated, tmp_path / "store.db")))
    for key in range(1, 25):
        arm = "holdout" if key % 6 == 0 else "treatment"
        taken = key % 3 == 0
        shop.sale(key, PHONE, *([CASE] if taken else []), staff=2)
        decision = shop.eligible(key, arm, staff="2")
        if arm == "treatment":
            answer = "accepted" if taken else "declined"
            shop.card(key, decision, answer=answer, outcome="confirmed" if taken else "", staff="2")
        shop.closed(key, arm=arm)
    return shop


def practise(store: Path, staff_id: str) -> Practice:
    """Three sessions on two days, an assignment, a goal: everything that practice writes."""
    practice = Practice(store)
    for seed in range(3):
        practice.practise(staff_id, seed=seed, well=seed > 0)
        practice.clock.at += timedelta(hours=20)
    practice.practising.assign(staff_id, "price", "anna")
    practice.log.set_goal(Goal(staff_id, MONDAY, "Say the total."))
    return practice


def rows(connection: Any, tables: list[str]) -> dict[str, list[Any]]:
    return {table: sorted(map(repr, connection.execute(f'SELECT * FROM "{table}"').fetchall())) for table in tables}


def stored(store: Path) -> dict[str, list[Any]]:
    """Everything in the store but what is practice's."""
    with closing(sqlite3.connect(store)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert sum(name.startswith("practice_") for name in names) >= 5
        return rows(connection, [name for name in names if not name.startswith(("practice_", "sqlite_"))])


def facts(file: Path) -> dict[str, list[Any]]:
    with closing(duckdb.connect(str(file), read_only=True)) as connection:
        names = [name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
        return rows(connection, [name for name in names if name != "meta"])


def test_practice_writes_its_own_tables_and_nothing_else(selling: Selling) -> None:
    before = stored(selling.store)
    assert before["event"]

    practice = practise(selling.store, "2")

    assert stored(selling.store) == before
    assert len(practice.log.outcomes()) == 18


def test_no_encounter_reaches_the_facts_or_what_is_learned(selling: Selling) -> None:
    selling.report()
    counted = facts(selling.facts)
    learned = pickle.dumps(answers_of(selling.store, now=selling.now, half_life_days=0))
    assert any(counted.values())

    practise(selling.store, "2")
    selling.report()

    assert facts(selling.facts) == counted
    assert pickle.dumps(answers_of(selling.store, now=selling.now, half_life_days=0)) == learned


def reports(selling: Selling) -> Reports:
    """As the program makes them: figures of practice beside those of selling."""
    base = selling.reporting
    log = StorePracticeLog(selling.store)
    team = Team(log, dict, cards=None, schedule=FsrsSchedule(), now=lambda: selling.now, day_of=day_of)
    return Reports(base.facts, base.refresh_facts, base.people, practice_figures(team))


def test_every_figure_is_as_before_but_those_of_practice(selling: Selling) -> None:
    reporting = reports(selling)
    reporting.refresh()
    before = reporting.report(Request(PERIOD)).figures
    assert {before[kpi].why_not for kpi in PRACTISED} == {WhyNot.NOTHING}

    practise(selling.store, "2")
    reporting.refresh()
    after = reporting.report(Request(PERIOD)).figures

    assert {kpi for kpi in after if after[kpi] != before[kpi]} == set(PRACTISED)
    finished, passed = (after[kpi] for kpi in PRACTISED)
    assert (finished.numerator, finished.denominator) == (3, 4)  # three sessions, and what is assigned waits
    assert finished.value == pytest.approx(0.75)
    outcomes = StorePracticeLog(selling.store).outcomes()
    results = [met for one in outcomes for met in one.checks.values() if met is not None]
    assert (passed.numerator, passed.denominator) == (results.count(True), len(results))
    assert passed.interval is not None
    assert set(passed.parts) <= {"fit", "timing", "one_offer", "benefit_proof", "price_total", "respect"}


def test_practice_belongs_to_no_till_and_no_group(selling: Selling) -> None:
    practise(selling.store, "2")
    reporting = reports(selling)
    reporting.refresh()

    only_till = reporting.report(Request(PERIOD, Filters(tills=frozenset({"1"})))).figures
    other_days = reporting.report(Request(Period(date(2026, 4, 1), date(2026, 4, 2)))).figures

    assert {only_till[kpi].value for kpi in PRACTISED} == {None}
    assert other_days["K33"].value is None
