"""Practice beside a till, on a real X server: keys are the till's, but while own words are typed; then they go back."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.x11.display import Display, display, wait_until
from tests.e2e.x11.till_window import TITLE

pytestmark = pytest.mark.x11

SCANNER_MS, HAND_MS = "8", "90"  # between two keys
CODE = "5901234123457"
WORDS = "no problem"
SETTLED_S = 0.4


class Counter:
    """A till window and the practice window side by side on one display."""

    def __init__(self, screen: Display, folder: Path, practice: subprocess.Popen[str]) -> None:
        self.screen = screen
        self._till, self._log = folder / "till.txt", folder / "practice.txt"
        self._practice = practice

    def type(self, text: str, delay: str, *after: str) -> None:
        """Type a text, then the keys named, all as fast as `delay` says: one program, or Enter would come late."""
        keys = ["space" if sign == " " else sign for sign in text]
        self.screen.xdotool("key", "--delay", delay, *keys, *after)

    def direct(self, order: str) -> None:
        """Give the practice window a stage direction."""
        assert self._practice.stdin is not None
        self._practice.stdin.write(order + "\n")
        self._practice.stdin.flush()

    def click(self, name: str) -> None:
        """Press a button of the practice window with the mouse."""
        told = f"at {name} "
        before = sum(line.startswith(told) for line in self.lines())
        self.direct(f"where {name}")
        wait_until(lambda: sum(line.startswith(told) for line in self.lines()) > before, f"no button '{name}'")
        place = next(line for line in reversed(self.lines()) if line.startswith(told)).split()
        self.screen.xdotool("mousemove", place[-2], place[-1], "click", "1")
        time.sleep(SETTLED_S)

    def lines(self) -> list[str]:
        """What the practice window wrote so far."""
        return self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []

    def till_lines(self) -> list[str]:
        """What the till wrote so far."""
        return self._till.read_text(encoding="utf-8").splitlines() if self._till.exists() else []

    def keys(self) -> list[str]:
        """Every key that reached the till, once no more come."""
        while True:
            before = [line for line in self.till_lines() if line.startswith("key ")]
            time.sleep(SETTLED_S)
            if before == [line for line in self.till_lines() if line.startswith("key ")]:
                return [line.removeprefix("key ") for line in before]


@contextlib.contextmanager
def counter(folder: Path) -> Iterator[Counter]:
    """The two programs running, the till with the keyboard."""
    with display() as screen:
        till = [sys.executable, "-m", "tests.e2e.x11.till_window", str(folder / "till.txt")]
        practice = [sys.executable, "-m", "tests.e2e.x11.practice_window", str(folder / "practice.txt")]
        with screen.running(till):
            screen.xdotool("search", "--sync", "--onlyvisible", "--name", f"^{TITLE}$", "windowactivate", "--sync")
            with screen.running(practice) as program:
                both = Counter(screen, folder, program)
                wait_until(lambda: "ready" in both.lines(), "practice did not start")
                wait_until(lambda: "got" in both.till_lines(), "the till never had the keyboard")
                screen.xdotool("search", "--sync", "--onlyvisible", "--name", "^Practice – POS Assist$")
                time.sleep(SETTLED_S)
                yield both


def test_every_key_reaches_the_till_while_practice_is_shown_and_clicked(tmp_path: Path) -> None:
    with counter(tmp_path) as shop:
        shop.type(CODE, SCANNER_MS, "Return")
        shop.click("Pause")
        shop.type(CODE, SCANNER_MS, "Return", "space", "Tab", "Escape")
        shop.click("Go on")
        shop.type(CODE, SCANNER_MS, "Return")
        assert shop.keys() == [*CODE, "Return", *CODE, "Return", "Space", "Tab", "Escape", *CODE, "Return"]
        assert "active" not in shop.lines()
        assert not [line for line in shop.lines() if line.startswith(("chosen", "heard"))]


def test_own_words_are_typed_here_and_then_the_keyboard_is_the_tills_again(tmp_path: Path) -> None:
    with counter(tmp_path) as shop:
        shop.click("Own words")
        wait_until(lambda: "active" in shop.lines(), "the window never got the keyboard")
        shop.type(WORDS, HAND_MS, "Return")
        wait_until(lambda: f"heard {WORDS}" in shop.lines(), f"the words were not heard: {shop.lines()}")
        time.sleep(SETTLED_S)
        shop.type(CODE, SCANNER_MS, "Return")
        assert shop.keys() == [*CODE, "Return"]


def test_a_scan_while_words_are_typed_is_no_word_and_gives_the_keyboard_back(tmp_path: Path) -> None:
    with counter(tmp_path) as shop:
        shop.click("Own words")
        wait_until(lambda: "active" in shop.lines(), "the window never got the keyboard")
        shop.type("that ", HAND_MS)
        shop.type(CODE, SCANNER_MS, "Return")
        wait_until(lambda: "scanned" in shop.lines(), f"the scan was not recognised: {shop.lines()}")
        time.sleep(SETTLED_S)
        shop.direct("words")
        shop.type(CODE, SCANNER_MS, "Return")
        assert shop.keys() == [*CODE, "Return"]
        assert "words that " in shop.lines()
        assert not [line for line in shop.lines() if line.startswith(("heard", "chosen"))]


def test_a_sale_takes_the_window_away_with_the_keyboard_and_a_click_brings_it_back(tmp_path: Path) -> None:
    with counter(tmp_path) as shop:
        shop.click("Own words")
        wait_until(lambda: "active" in shop.lines(), "the window never got the keyboard")
        shop.type("half a ", HAND_MS)
        shop.direct("sale")
        wait_until(lambda: "away" in shop.lines(), "it did not give way")
        time.sleep(SETTLED_S)
        shop.type(CODE, SCANNER_MS, "Return")
        assert shop.keys() == [*CODE, "Return"]
        before = shop.lines().count("shown")
        shop.click("Go on")
        wait_until(lambda: shop.lines().count("shown") > before, "it did not come back")
        shop.direct("words")
        wait_until(lambda: "words half a " in shop.lines(), f"the words are gone: {shop.lines()}")
        shop.type(CODE, SCANNER_MS, "Return")
        assert shop.keys() == [*CODE, "Return", *CODE, "Return"]
