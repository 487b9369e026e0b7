"""The manager's window as a process of its own, by keyboard on a real X server, beside a running panel."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.register import Register
from pos_assist.adapters.demo.schema import open_till
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.rows import events_since
from pos_assist.bootstrap.editing import editing_of
from tests.e2e.command import REPOSITORY, pos_assist
from tests.e2e.x11.display import Display, display, wait_until

TITLE = "For the manager"
MATRIX = 8  # how many pages stand before it in the list
PHONE = "PH-A3"


@pytest.fixture
def till(tmp_path: Path) -> Path:
    """The demo till, and the demo's rules in our store."""
    db = tmp_path / "till.db"
    create_shop(db, seed=7, days=2, now=datetime.now(UTC))
    assert pos_assist("rules", "import", paths.db() / "demo" / "rules.toml").code == 0
    return db


def command(mode: str, db: Path, *more: str) -> list[str]:
    named = ["--db", str(db), "--profile", "demo"] if db.name else []
    return [sys.executable, "-m", "pos_assist", "run", "--mode", mode, *named, *more]


@contextmanager
def panel(db: Path) -> Iterator[None]:
    """A running panel, off screen; killed at the end."""
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen(
        command("cashier", db, "--delay", "0"), env=environment, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield
        finally:
            process.kill()


def shown(screen: Display) -> str:
    """The window's number, once it is there and has the keyboard."""
    screen.xdotool("search", "--sync", "--onlyvisible", "--name", TITLE)
    window = screen.xdotool("search", "--onlyvisible", "--name", TITLE).splitlines()[-1]
    screen.xdotool("windowactivate", "--sync", window)
    return window


def rung_up(db: Path, code: str) -> None:
    """A sale with one article, left open."""
    with closing(open_till(db)) as connection:
        (article,) = connection.execute("SELECT id FROM article WHERE sku = ?", (code,)).fetchone()
        register = Register(connection)
        register.add(register.open(1), article)


def rules_decided_by() -> set[str]:
    """The versions of the rules that the panel has decided with so far."""
    events = events_since(paths.home().store) if paths.home().store.exists() else ()
    return {str(event.detail["versions"]["rules"]) for event in events if "versions" in event.detail}


@pytest.mark.x11
def test_a_cell_that_is_written_by_keyboard_is_taken_up_by_the_running_panel(till: Path) -> None:
    editing = editing_of(paths.home().store)
    before, versions = editing.documents(), editing.history()
    with panel(till), display("1280x800x24") as screen, screen.running(command("manager", till)):
        shown(screen)
        screen.xdotool("key", "--delay", "200", *["ctrl+Tab"] * MATRIX)
        screen.xdotool("sleep", "2", "key", "ctrl+f", "type", "veldrik a3")
        screen.xdotool("key", "Tab", "Tab", "Tab", "type", "clear case a5")
        screen.xdotool("sleep", "1", "key", "Tab", "Tab", "Tab", "space")
        screen.xdotool("sleep", "1", "key", "ctrl+s")
        wait_until(lambda: editing.documents() != before, "nothing was saved")
        new = [document for name, document in editing.documents().items() if name not in before]
        assert [(one["when"], one["offer"]) for one in new] == [("sku:PH-A3", "sku:CS-CL-A5")]
        (version,) = editing.history()[: -len(versions)]
        assert version.source == "What goes with what"

        def decided_with_it() -> bool:
            rung_up(till, PHONE)
            screen.xdotool("sleep", "1")
            return version.version in rules_decided_by()

        wait_until(decided_with_it, "the panel went on with the old rules", seconds=60)
        screen.xdotool("key", "ctrl+z")
        screen.xdotool("sleep", "1", "key", "shift+Tab", "key", "space")
        wait_until(lambda: editing.documents() == before, "it was not taken back")


@pytest.mark.x11
def test_a_window_without_a_till_opens_and_a_second_one_is_refused() -> None:
    with display() as screen, screen.running(command("manager", Path())):
        shown(screen)
        refused = pos_assist("run", "--mode", "manager", "--seconds", "5")
        refused.complains(7, "open already")
    assert pos_assist("run", "--mode", "manager", "--seconds", "1", "--lang", "pl").code == 0


def test_the_demo_shop_has_a_manager_too() -> None:
    """In the demo's own store, never in the shop's; and never by the way while a shop is made or lost."""
    window = pos_assist("demo", "--manager", "--days", "2", "--seconds", "2")

    assert window.code == 0, window.err
    assert (paths.home().data / "demo" / "data" / "manager.lock").exists()
    assert not (paths.home().data / "manager.lock").exists()
    refused = pos_assist("demo", "--manager", "--wipe")
    refused.complains(2, "--manager")
    assert (paths.home().data / "demo").exists()
