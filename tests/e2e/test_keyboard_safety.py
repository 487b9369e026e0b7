"""The panel never takes the keyboard: the experiment of ux.md 1.6 as a regression test, on a real X server.

A till stand-in in another process gets what a scanner types while cards appear, change and are clicked with
the real mouse. Every key must reach it, in order; nothing but the clicks may answer.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_assist.cashier.view import LOCK_NS
from tests.e2e.x11.display import Display, display, wait_until
from tests.e2e.x11.till_window import TITLE

pytestmark = pytest.mark.x11

SCANNER_MS = "8"  # between two keys
SAID = {  # what the panel must say for a click on each button
    "accept": "accept {card}",
    "decline": "decline {card}",
    "not_offered": "not_offered {card}",
    "price": "reason {card} price",
}
FIRST, SECOND = "5901234123457", "4006381333931"


class Counter:
    """A till window and the panel side by side on one display."""

    def __init__(self, screen: Display, folder: Path, panel: subprocess.Popen[str]) -> None:
        self.screen = screen
        self._till, self._panel_log = folder / "till.txt", folder / "panel.txt"
        self._panel = panel

    def scan(self, code: str, *after: str) -> None:
        """Type a code as a scanner does, then the keys named."""
        self.screen.xdotool("type", "--delay", SCANNER_MS, code)
        self.screen.xdotool("key", "--delay", SCANNER_MS, *after)

    def direct(self, order: str) -> None:
        """Give the panel a stage direction."""
        assert self._panel.stdin is not None
        self._panel.stdin.write(order + "\n")
        self._panel.stdin.flush()

    def click(self, order: str, card: str, button: str) -> None:
        """Have a screen shown, wait until it may be answered, and click one of its buttons with the mouse."""
        self.direct(f"{order} {card}")
        start = f"at {card} {button} "
        wait_until(lambda: any(line.startswith(start) for line in self.panel_lines()), f"no {button} on {card}")
        place = next(line for line in self.panel_lines() if line.startswith(start)).split()
        time.sleep(LOCK_NS / 1e9 + 0.2)
        before = len(self.answers())
        self.screen.xdotool("mousemove", place[3], place[4], "click", "1")
        wait_until(lambda: len(self.answers()) > before, f"the click on {button} of {card} did not arrive")

    def panel_lines(self) -> list[str]:
        """What the panel wrote so far."""
        return self._panel_log.read_text(encoding="utf-8").splitlines() if self._panel_log.exists() else []

    def answers(self) -> list[str]:
        """Every answer the panel gave."""
        return [line for line in self.panel_lines() if not line.startswith(("at ", "ready"))]

    def till_lines(self) -> list[str]:
        """What the till wrote so far."""
        return self._till.read_text(encoding="utf-8").splitlines() if self._till.exists() else []

    def keys(self) -> list[str]:
        """Every key that reached the till."""
        return [line.removeprefix("key ") for line in self.till_lines() if line.startswith("key ")]

    def settle(self) -> None:
        """Wait until no key is on its way any more."""
        while True:
            before = len(self.keys()), len(self.answers())
            time.sleep(0.4)
            if before == (len(self.keys()), len(self.answers())):
                return


@contextlib.contextmanager
def counter(folder: Path, *, careless: bool = False) -> Iterator[Counter]:
    """The two programs running, the till with the keyboard."""
    with display() as screen:
        till = [sys.executable, "-m", "tests.e2e.x11.till_window", str(folder / "till.txt")]
        panel = [sys.executable, "-m", "tests.e2e.x11.panel_window", str(folder / "panel.txt")]
        with screen.running(till):
            screen.xdotool("search", "--sync", "--onlyvisible", "--name", f"^{TITLE}$", "windowactivate", "--sync")
            with screen.running([*panel, "--careless"] if careless else panel) as program:
                both = Counter(screen, folder, program)
                wait_until(lambda: "ready" in both.panel_lines(), "the panel did not start")
                wait_until(lambda: "got" in both.till_lines(), "the till never had the keyboard")
                screen.xdotool("search", "--sync", "--onlyvisible", "--name", "^POS Assist$")
                yield both


def expected_keys() -> list[str]:
    """29 key strokes: a code and Enter, a code and Enter, Space."""
    return [*FIRST, "Return", *SECOND, "Return", "Space"]


def test_every_key_reaches_the_till_and_only_clicks_answer(tmp_path: Path) -> None:
    with counter(tmp_path) as shop:
        shop.direct("rush")
        shop.scan(FIRST, "Return")
        shop.click("card", "c1", "accept")
        shop.direct("rush")  # the mouse stays on the button while the second code is scanned
        shop.scan(SECOND, "Return", "space")
        shop.settle()
        assert shop.keys() == expected_keys()
        assert shop.answers() == ["accept c1"]
        assert "lost" not in shop.till_lines()[shop.till_lines().index("got") :]


def test_every_button_answers_the_mouse_and_the_till_keeps_the_keyboard(tmp_path: Path) -> None:
    with counter(tmp_path) as shop:
        wanted: list[str] = []
        typed: list[str] = []
        for turn in range(3):
            for button, said in SAID.items():
                order = "declined" if button == "price" else "card"
                card = f"{button}-{turn}"
                shop.click(order, card, button)
                wanted.append(said.format(card=card))
                shop.scan("12", "Return", "space", "Tab", "Escape")
                typed += ["1", "2", "Return", "Space", "Tab", "Escape"]
        shop.settle()
        assert shop.answers() == wanted
        assert shop.keys() == typed


def test_the_experiment_notices_a_careless_window(tmp_path: Path) -> None:
    """The same steps with ordinary window flags lose keys and answer by themselves; else the test is blind."""
    with counter(tmp_path, careless=True) as shop:
        shop.click("card", "c1", "accept")
        shop.scan(SECOND, "Return", "space")
        shop.settle()
        assert len(shop.keys()) < len(SECOND) + 2
        assert "accept by a key" in shop.answers()
