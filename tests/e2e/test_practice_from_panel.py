"""Practice out of the panel's menu, on a real X server: a window of its own that a sale takes away, and no key lost."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.register import Register
from pos_assist.adapters.demo.schema import open_till
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.pins import set_pin
from pos_assist.adapters.store.readiness import ensure_ready
from tests.e2e.x11.display import Display, display, wait_until
from tests.e2e.x11.till_window import TITLE

pytestmark = pytest.mark.x11

CODE = "5901234123457"
PRACTICE = "^Practice – POS Assist$"
SETTLED_S = 0.5


class Shop:
    """A till's window with the keyboard, a panel beside it, a mouse."""

    def __init__(self, screen: Display, folder: Path, panel: subprocess.Popen[str]) -> None:
        self.screen, self.db = screen, folder / "till.db"
        self._till, self._panel_log, self._panel = folder / "till.txt", folder / "panel.txt", panel

    def scan(self) -> None:
        """A scanner types its code."""
        self.screen.xdotool("key", "--delay", "8", *CODE, "Return")

    def keys(self) -> list[str]:
        """Every key that reached the till."""
        time.sleep(SETTLED_S)
        told = self._till.read_text(encoding="utf-8").splitlines()
        return [line.removeprefix("key ") for line in told if line.startswith("key ")]

    def lines(self) -> list[str]:
        """What the panel told so far."""
        return self._panel_log.read_text(encoding="utf-8").splitlines() if self._panel_log.exists() else []

    def where(self, name: str) -> list[str]:
        """What the panel answers: 'at NAME X Y' or 'none NAME', in words."""
        answers = len(self._answers(name))
        assert self._panel.stdin is not None
        self._panel.stdin.write(name + "\n")
        self._panel.stdin.flush()
        wait_until(lambda: len(self._answers(name)) > answers, f"the panel tells nothing of '{name}'")
        return self._answers(name)[-1].split()

    def click(self, name: str) -> None:
        """Touch a button of the panel, as soon as a touch counts."""
        wait_until(lambda: self.where(name)[0] == "at", f"no button '{name}': {self.lines()}")
        *_, x, y = self.where(name)
        self.screen.xdotool("mousemove", x, y, "click", "1")

    def ring_up(self) -> None:
        """A sale with one thing in it."""
        with closing(open_till(self.db)) as connection:
            register = Register(connection)
            (article,) = connection.execute("SELECT id FROM article WHERE active LIMIT 1").fetchone()
            register.add(register.open(1), article)

    def practice(self, *how: str) -> list[str]:
        """Windows of practice; `how`: xdotool's further conditions."""
        asked = ["xdotool", "search", *how, "--name", PRACTICE]
        done = subprocess.run(asked, env=self.screen.env, check=False, capture_output=True, text=True, timeout=60)
        return done.stdout.split()

    def _answers(self, name: str) -> list[str]:
        return [line for line in self.lines() if line.startswith((f"at {name} ", f"none {name}"))]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """Everything running, the till with the keyboard, a PIN for one person."""
    create_shop(tmp_path / "till.db", seed=7, days=3, now=datetime.now(UTC))
    ensure_ready(paths.home().store)
    set_pin(paths.home().store, "1", "4711")
    till = [sys.executable, "-m", "tests.e2e.x11.till_window", str(tmp_path / "till.txt")]
    beside = ["tests.e2e.x11.panel_at_till", str(tmp_path / "till.db"), str(tmp_path / "panel.txt")]
    with display("1600x900x24") as screen, screen.running(till):
        screen.xdotool("search", "--sync", "--onlyvisible", "--name", f"^{TITLE}$", "windowactivate", "--sync")
        with screen.running([sys.executable, "-m", *beside]) as panel:
            all_of_it = Shop(screen, tmp_path, panel)
            wait_until(lambda: any("Waiting for basket" in line for line in all_of_it.lines()), "no panel")
            yield all_of_it
            for window in all_of_it.practice():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(int(screen.xdotool("getwindowpid", window)), signal.SIGTERM)


def test_it_opens_gives_way_to_a_sale_and_leaves_every_key_to_the_till(shop: Shop) -> None:
    shop.scan()
    shop.click("Menu")
    shop.click("Practice")
    wait_until(lambda: bool(shop.practice("--onlyvisible")), f"practice never opened: {shop.lines()}")
    shop.scan()
    (window,) = shop.practice("--onlyvisible")
    pid = int(shop.screen.xdotool("getwindowpid", window))
    shop.screen.xdotool("windowmove", "--sync", window, "0", "0")  # it stands where the panel is
    shop.click("Menu")
    shop.click("Practice")  # a second time: nothing happens
    time.sleep(SETTLED_S)
    assert shop.practice("--onlyvisible") == [window]
    shop.ring_up()
    wait_until(lambda: not shop.practice("--onlyvisible"), "practice did not give way")
    shop.scan()
    assert shop.keys() == [*CODE, "Return"] * 3
    assert not [line for line in shop.lines() if "cannot" in line]
    shop.click("Menu")
    wait_until(lambda: shop.where("Close")[0] == "at", "the menu did not open")
    assert shop.where("Practice")[0] == "none"
    os.kill(pid, signal.SIGTERM)


def test_a_sale_that_comes_while_it_starts_is_not_covered(shop: Shop) -> None:
    shop.click("Menu")
    shop.click("Practice")
    shop.ring_up()
    wait_until(lambda: bool(shop.practice()), f"practice never started: {shop.lines()}")
    wait_until(lambda: not shop.practice("--onlyvisible"), "practice covers the sale")
    time.sleep(4 * SETTLED_S)
    assert not shop.practice("--onlyvisible")
    shop.scan()
    assert shop.keys() == [*CODE, "Return"]
