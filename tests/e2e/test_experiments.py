"""A test from its plan to its end, as a person runs it, on the demo shop; and the panel that carries it out."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pos_assist.adapters.store.running_tests import load_running
from tests.e2e.command import Ran, pos_assist

PLAN = """\
id = "shorter-words"
title = "Shorter words"
hypothesis = "Said shorter, it is heard."
element = "script"
target = "kind:add-on"
metric = "confirmed"
smallest_effect = 0.05
planned_end = {end}
planned_n = 4000
[[variant]]
name = "today"
share = 0.5
[[variant]]
name = "short"
share = 0.5
script = "addon.A3"
"""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's own folder, with its shop and its past."""
    home = tmp_path_factory.mktemp("tests")
    assert pos_assist("demo", "--prepare-only", POS_ASSIST_HOME=str(home)).code == 0
    return home / "data" / "demo"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "plan.toml"
    end = (datetime.now().astimezone() + timedelta(days=60)).date()
    file.write_text(PLAN.format(end=end), encoding="utf-8")
    return file


def experiment(demo: Path, *arguments: str | Path) -> Ran:
    return pos_assist("experiment", *arguments, POS_ASSIST_HOME=str(demo))


def till(demo: Path) -> tuple[str, ...]:
    return ("--db", str(demo / "shop" / "till.db"), "--profile", "demo")


def test_a_test_from_its_plan_to_its_end(demo: Path, plan: Path) -> None:
    (before,) = experiment(demo, "list", "--json", *till(demo)).json  # in the demo's past one began
    assert (before["state"], before["plan"]["target"]) == ("running", "kind:add-on")
    assert before["n"] > 200
    drafted = experiment(demo, "plan", plan, "--by", "Anna", "--json", *till(demo)).json
    assert (drafted["state"], drafted["by"], drafted["locked"]) == ("draft", "Anna", "not_yet")
    store = demo / "data" / "store.db"
    experiment(demo, "start", "shorter-words").complains(4, "already changes the same thing for the same offers")
    assert experiment(demo, "stop", before["id"], "--why", "room for another").code == 0
    assert load_running(store) == ()
    started = experiment(demo, "start", "shorter-words", "--by", "Anna", "--json").json
    assert (started["state"], [one["share"] for one in started["variants"]]) == ("running", [0.5, 0.5])
    assert [one.experiment_id for one in load_running(store)] == ["shorter-words"]
    experiment(demo, "plan", plan, "--no-refresh").complains(4, "runs; its plan stays as it is")
    experiment(demo, "conclude", "shorter-words", "--no-refresh").complains(4, "is not finished")
    shown = experiment(demo, "show", "shorter-words", "--no-refresh")
    assert "no difference is told yet" in shown.out
    stopped = experiment(demo, "stop", "shorter-words", "--why", "a holiday", "--json").json
    assert (stopped["state"], stopped["reason"]) == ("stopped", "a holiday")
    assert load_running(store) == ()
    assert experiment(demo, "move", "--no-refresh").out.startswith("No shares are due")


def test_how_many_it_takes_is_told_from_the_shops_own_figures(demo: Path, plan: Path) -> None:
    needed = experiment(demo, "plan", plan, "--needed", "--json", *till(demo)).json["needed"]
    assert 500 < needed < 20_000


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('element = "script"', "element is missing"),
        ('metric = "confirmed"', "metric is missing"),
        ("share = 0.5\n", "share is missing"),
        ("[[variant]]", "is no plan of a test"),
    ],
)
def test_a_file_that_is_no_plan_is_refused_politely(demo: Path, plan: Path, line: str, said: str) -> None:
    plan.write_text(plan.read_text(encoding="utf-8").replace(line, "", 1), encoding="utf-8")
    experiment(demo, "plan", plan, "--no-refresh").complains(4, said)


def test_a_roll_out_of_two_tills_has_no_number(demo: Path) -> None:
    day = (datetime.now().astimezone() - timedelta(days=20)).date().isoformat()
    told = experiment(demo, "rollout", "--tills", "1", "--since", day, "--days", "20", "--json", *till(demo))
    assert json.loads(told.out)["why_not"] == "too_few_tills"
    experiment(demo, "rollout", "--tills", "77", "--since", day, "--no-refresh").complains(4, "'77' sold nothing")
    experiment(demo, "rollout", "--tills", "1", "--since", "soon", "--no-refresh").complains(2, "is not a day")


def test_what_is_not_there_is_said_so(demo: Path, tmp_path: Path) -> None:
    experiment(demo, "show", "none", "--no-refresh").complains(2, "no test 'none'")
    experiment(demo, "plan", tmp_path / "none.toml", "--no-refresh").complains(2, "cannot be read")
