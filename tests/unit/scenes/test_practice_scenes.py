"""Scenes of a real till file: nothing of a receipt is in them but its goods; a demo shop where there is no till."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rules_store import save_rules
from pos_assist.bootstrap.practice_scenes import KEPT, LEAST_WITH_IDEA, demo_scenes, scenes_of
from pos_assist.engine.policy import Policy
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import Home
from pos_assist.settings import Settings, TillSettings
from pos_assist.training.scene import Scene

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class SetClock:
    """A wall clock that is set by hand."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.at.timestamp()


@pytest.fixture(scope="module")
def till(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two weeks of a demo till."""
    return create_shop(tmp_path_factory.mktemp("scenes") / "till.db", seed=5, days=14, now=NOW).path


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """With the demo shop's rules."""
    home = Home(tmp_path / "config", tmp_path / "data", tmp_path / "logs")
    home.data.mkdir()
    upgrade(home.store)
    save_rules(home.store, read_rules(paths.db() / "demo" / "rules.toml"), source="rules.toml")
    return home


def settings(till: Path) -> Settings:
    return Settings(till=TillSettings(db=str(till), profile="demo"))


def words(scenes: list[Scene]) -> str:
    """Everything that a scene says."""
    return "\n".join(repr(scene) for scene in scenes)


def column(till: Path, select: str) -> list[str]:
    with closing(sqlite3.connect(till)) as connection:
        return [str(row[0]) for row in connection.execute(select)]


def test_some_dozens_of_every_kind_with_and_without_an_idea(till: Path, home: Home) -> None:
    scenes = scenes_of(settings(till), home, SetClock())("en")

    kinds = {scene.idea.kind.value for scene in scenes if scene.idea}
    assert kinds == {"add-on", "upgrade", "bundle"}
    assert len(scenes) >= 36
    assert any(scene.idea is None for scene in scenes)


def test_nobody_and_no_moment_is_in_a_scene(till: Path, home: Home) -> None:
    found = words([*scenes_of(settings(till), home, SetClock())("en")])

    for who in (
        *column(till, "SELECT name FROM employee"),
        *column(till, "SELECT first_name FROM member"),
        *column(till, "SELECT last_name FROM member"),
        *column(till, "SELECT email FROM member"),
        *column(till, "SELECT name FROM till"),
    ):
        assert not who or who not in found
    for moment in column(till, "SELECT closed_at FROM receipt"):
        assert moment not in found
        assert moment[:10] not in found
    assert not re.search(r"\d\d:\d\d", found)
    assert not re.search(r"datetime|staff|customer_id|till_id|basket_id", found)
    numbers = set(re.findall(r"(?<![\w.,])\d{4,}(?![\w.,])", found))
    assert not numbers & set(column(till, "SELECT id FROM sale"))


def test_who_bought_it_and_who_sold_it_makes_no_difference(till: Path, home: Home, tmp_path: Path) -> None:
    """Other people, tills and times under the same goods: the very same scenes."""
    other = tmp_path / "other.db"
    other.write_bytes(till.read_bytes())
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("UPDATE sale SET employee_id = 1 + id % 3, till_id = 1 + id % 2, member_id = NULL")
        connection.execute("UPDATE receipt SET closed_at = substr(closed_at, 1, 11) || '00:00:01.000Z'")
        connection.commit()

    assert [*scenes_of(settings(other), home, SetClock())("pl")] == [*scenes_of(settings(till), home, SetClock())("pl")]


def test_customers_of_today_are_left_alone(till: Path, home: Home) -> None:
    clock = SetClock()
    clock.at = NOW - timedelta(days=30)  # everything is still to come: no basket is old enough

    found = [scene.scene_id for scene in scenes_of(settings(till), home, clock)("en")]

    assert found == [scene.scene_id for scene in demo_scenes(Settings(), "en")]


def test_one_basket_in_every_language(till: Path, home: Home) -> None:
    scenes = scenes_of(settings(till), home, SetClock())
    by_language = {language: scenes(language) for language in ("en", "pl", "sk", "ro")}

    ids = [{scene.scene_id for scene in found} for found in by_language.values()]
    assert len(set.intersection(*ids)) > 0.8 * len(ids[0])  # but for names that are too long in a language
    assert {scene.language for scene in by_language["ro"]} == {"ro"}
    benefits = {language: {s.idea.benefit for s in found if s.idea} for language, found in by_language.items()}
    assert not benefits["pl"] & benefits["ro"] - {""}


def test_the_till_is_read_once_in_ten_minutes(till: Path, home: Home) -> None:
    clock = SetClock()
    scenes = scenes_of(settings(till), home, clock)
    first = scenes("en")
    save_rules(home.store, replace(read_rules(paths.db() / "demo" / "rules.toml"), fits=()), source="none")

    assert scenes("en") is first

    clock.at += KEPT
    assert {s.idea.kind.value for s in scenes("en") if s.idea} < {s.idea.kind.value for s in first if s.idea}


def test_without_a_till_a_demo_shop_is_practised_and_leaves_nothing_behind(home: Home) -> None:
    before = sorted(home.data.parent.rglob("*"))
    scenes = scenes_of(Settings(), home, SetClock())("sk")

    assert sum(scene.idea is not None for scene in scenes) >= LEAST_WITH_IDEA
    assert [*scenes] == [*demo_scenes(Settings(), "sk")]
    assert sorted(home.data.parent.rglob("*")) == before


def test_a_till_without_a_past_practises_the_demo_shop(home: Home, tmp_path: Path) -> None:
    new = create_shop(tmp_path / "new.db", seed=1, days=0, now=NOW).path

    assert [*scenes_of(settings(new), home, SetClock())("en")] == [*demo_scenes(Settings(), "en")]


def test_the_demo_shop_is_the_same_whatever_the_shops_own_limits_are() -> None:
    strict = Settings(policy=Policy(min_basket_minor=10**9))

    assert demo_scenes(strict, "en") == demo_scenes(Settings(), "en")


def test_a_till_that_is_not_there_is_told(home: Home, tmp_path: Path) -> None:
    with pytest.raises(UserError) as told:
        scenes_of(settings(tmp_path / "missing.db"), home, SetClock())("en")

    assert told.value.code is ExitCode.UNREACHABLE
