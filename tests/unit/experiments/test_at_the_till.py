"""What is started in the manager's program runs at the till, and shares move when the panel learns."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, timedelta

import pytest

from pos_assist.bootstrap import experimenting
from pos_assist.bootstrap.shop import knowledge_of, rules_in, versions_in
from pos_assist.commands import learn
from pos_assist.engine.script import PhraseBook
from pos_assist.paths import Home
from pos_assist.settings import Settings
from tests.unit.experiments.conftest import PLAN, TestingShop, changed


def test_what_runs_is_part_of_what_the_panel_knows(testing: TestingShop) -> None:
    store = testing.shop.store
    assert rules_in(store).experiments == ()
    before = versions_in(store)
    testing.run()
    assert versions_in(store) != before
    knowledge = knowledge_of((), rules_in(store), PhraseBook({}, {}))
    assert [one.experiment_id for one in knowledge.experiments] == ["words"]
    running = versions_in(store)
    testing.tests.stop("words", "enough", "Anna")
    assert rules_in(store).experiments == ()
    assert versions_in(store) != running


def home_of(testing: TestingShop) -> Home:
    folder = testing.shop.store.parent
    return Home(folder, folder, folder)


def attended(home: Home) -> tuple[str, ...]:
    return learn._shares_moved(argparse.Namespace(attended=True), home, Settings())


def test_learning_by_the_panel_moves_shares_on_fresh_figures(testing: TestingShop) -> None:
    testing.now = datetime.now(UTC) - timedelta(days=2)
    end = (datetime.now(UTC) + timedelta(days=30)).date()
    testing.run(changed(adaptive=True, floor=0.2, planned_end=end))
    home = home_of(testing)
    for number in range(60):
        testing.basket("today", answer="accepted" if number % 10 == 0 else "declined", at=testing.now)
        testing.basket("short", answer="accepted" if number % 2 == 0 else "declined", at=testing.now)
    testing.count()
    home.facts.unlink()  # whoever learns counts first
    assert attended(home) == ()
    (test,) = rules_in(testing.shop.store).experiments
    assert [one.share for one in test.variants] == pytest.approx([0.2, 0.8], abs=0.01)
    assert home.facts.exists()


def test_without_adaptive_tests_nothing_is_counted(testing: TestingShop) -> None:
    home = home_of(testing)
    for run in (None, PLAN):
        if run is not None:
            testing.run(run)
        assert experimenting.move_shares(Settings(), home) == ()
    assert not home.facts.exists()


def test_what_fails_is_a_sentence_and_learning_is_not_lost(testing: TestingShop) -> None:
    testing.run(changed(adaptive=True, floor=0.2))
    home = home_of(testing)
    assert learn._shares_moved(argparse.Namespace(attended=False), home, Settings()) == ()
    home.store.write_bytes(b"SQLite format 3\x00" + b"\xff" * 200)
    (note,) = attended(home)
    assert note.startswith("Shares of tests were not worked out: ")
