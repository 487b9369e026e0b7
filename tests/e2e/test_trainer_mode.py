"""The trainer's window as a process of its own: opened on practice, used with the keyboard on a real X server."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.practice import StorePracticeLog
from tests.e2e.command import pos_assist
from tests.e2e.x11.display import display, wait_until

TITLE = "For the manager"
TO_PERSON = 15  # Tab keys from the list of pages: head, filters, table and six tiles


@pytest.fixture
def till(tmp_path: Path) -> Path:
    """The demo till; nobody practised."""
    db = tmp_path / "till.db"
    create_shop(db, seed=7, days=2, now=datetime.now(UTC))
    return db


@pytest.mark.x11
def test_a_scenario_is_assigned_by_keyboard(till: Path) -> None:
    command = [sys.executable, "-m", "pos_assist", "run", "--mode", "trainer", "--db", str(till), "--profile", "demo"]
    log = StorePracticeLog(paths.home().store)
    with display("1280x800x24") as screen, screen.running([*command, "--lang", "en"]):
        screen.xdotool("search", "--sync", "--onlyvisible", "--name", TITLE)
        window = screen.xdotool("search", "--onlyvisible", "--name", TITLE).splitlines()[-1]
        screen.xdotool("windowactivate", "--sync", window)
        screen.xdotool("sleep", "3", "key", "--delay", "100", *["Tab"] * TO_PERSON)
        screen.xdotool("type", "--delay", "50", "Ewa")
        screen.xdotool("sleep", "1", "key", "Tab", "Down")
        screen.xdotool("key", "Tab", "type", "Begin with this one")
        screen.xdotool("key", "Return")
        wait_until(lambda: bool(log.assignments()), "nothing was assigned")
    (given,) = log.assignments()
    assert (given.staff_id, given.note, given.seen_at) == ("6", "Begin with this one", None)
    assert pos_assist("practice", "scenarios", "show", given.plot).code == 0


def test_it_opens_without_a_till_and_in_every_language() -> None:
    for language in ("pl", "sk", "ro"):
        window = pos_assist("run", "--mode", "trainer", "--seconds", "1", "--lang", language)
        assert window.code == 0, window.err


def test_what_the_demo_staff_practised_is_there_on_the_command_line(tmp_path: Path) -> None:
    assert pos_assist("demo", "--prepare-only", "--days", "21").code == 0
    home = paths.home().data / "demo"
    told = pos_assist("practice", "team", "--json", POS_ASSIST_HOME=str(home))
    assert told.code == 0, told.err
    assert sum(one["encounters"] for one in told.json["people"]) > 50
    assert told.json["everybody"]["fit"]["value"] is not None
    out = tmp_path / "statements.json"
    written = pos_assist("practice", "export", "--format", "xapi", "--to", out, POS_ASSIST_HOME=str(home))
    assert written.code == 0, written.err
    assert out.stat().st_size > 10_000
