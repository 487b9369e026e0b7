"""Strip, sheet, overlay and the customer's window on a real X server: the till keeps every key, nothing is covered."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_assist.cashier.glass import LOCK_NS
from tests.e2e.x11.display import Display, display, wait_until
from tests.e2e.x11.till_window import TITLE

pytestmark = pytest.mark.x11
SCREEN = (1280, 800)
CODE = "5901234123457"


class Counter:
    """A till window, and the panel as the program opens it."""

    def __init__(self, screen: Display, folder: Path, panel: subprocess.Popen[str]) -> None:
        self.screen = screen
        self._till, self._record = folder / "till.txt", folder / "panel.txt"
        self._panel = panel
        self._orders = 0

    def lines(self) -> list[str]:
        """What the panel wrote so far."""
        return self._record.read_text(encoding="utf-8").splitlines() if self._record.exists() else []

    def order(self, line: str) -> list[str]:
        """Give an order and wait until it is carried out; what was written meanwhile."""
        before = len(self.lines())
        assert self._panel.stdin is not None
        self._panel.stdin.write(line + "\n")
        self._panel.stdin.flush()
        wait_until(lambda: f"done {line}" in self.lines()[before:], f"'{line}' was not carried out")
        return self.lines()[before:]

    def stands(self, lines: list[str]) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of the panel with its frame."""
        x, y, w, h = (int(part) for part in next(line for line in lines if line.startswith("panel ")).split()[1:])
        return x, y, x + w, y + h

    def touch(self, lines: list[str], where: str, button: str) -> list[str]:
        """Click a button with the real mouse once the mis-tap lock is over; what the windows said."""
        place = next(line for line in lines if line.startswith(f"at {where} {button}")).split()
        time.sleep(LOCK_NS / 1e9 + 0.1)
        before = len(self.lines())
        self.screen.xdotool("mousemove", place[-2], place[-1], "click", "1")
        wait_until(lambda: any(line.startswith("said ") for line in self.lines()[before:]), f"no answer from {button}")
        return [line for line in self.lines()[before:] if line.startswith("said ")]

    def scan(self) -> None:
        """Type a code as a scanner does, and what must not press anything."""
        self.screen.xdotool("type", "--delay", "8", CODE)
        self.screen.xdotool("key", "--delay", "8", "Return", "space", "Escape")

    def till(self) -> list[str]:
        """What the till wrote."""
        return self._till.read_text(encoding="utf-8").splitlines() if self._till.exists() else []

    def keys(self) -> list[str]:
        """Every key that reached the till."""
        return [line.removeprefix("key ") for line in self.till() if line.startswith("key ")]


@contextlib.contextmanager
def counter(folder: Path, *settings: str) -> Iterator[Counter]:
    """The two programs running, the till with the keyboard."""
    (folder / "panel.txt").unlink(missing_ok=True)  # of the run before
    with display("1280x800x24") as screen:
        till = [sys.executable, "-m", "tests.e2e.x11.till_window", str(folder / "till.txt")]
        panel = [sys.executable, "-m", "tests.e2e.x11.places_window", str(folder / "panel.txt"), *settings]
        with screen.running(till):
            screen.xdotool("search", "--sync", "--onlyvisible", "--name", f"^{TITLE}$", "windowactivate", "--sync")
            with screen.running(panel) as program:
                both = Counter(screen, folder, program)
                wait_until(lambda: "done start" in both.lines(), "the panel did not start")
                wait_until(lambda: "got" in both.till(), "the till never had the keyboard")
                yield both


def test_the_till_keeps_every_key_whatever_the_panel_becomes(tmp_path: Path) -> None:
    with counter(tmp_path) as shop:
        scans = 0
        for line in ("switch strip true", "card c1", "switch side left", "switch strip false", "sheet", "zone"):
            shop.order(line)
            shop.scan()
            scans += 1
        shop.screen.xdotool("mousemove", "200", "650", "mousedown", "1", "mousemove", "300", "700")
        shop.scan()
        shop.screen.xdotool("mousemove", "400", "780", "mouseup", "1")
        wait_until(lambda: any(line.startswith("switched keep_clear") for line in shop.lines()), "no zone was drawn")
        lines = shop.order("customer")
        shop.scan()
        assert shop.touch(lines, "customer", "accept:customer") == ["said accept c0 customer"]
        shop.scan()
        scans += 3
        time.sleep(0.5)
        assert shop.keys() == [*CODE, "Return", "Space", "Escape"] * scans
        assert "lost" not in shop.till()[shop.till().index("got") :]


def test_the_strip_opens_and_answers_by_touch(tmp_path: Path) -> None:
    with counter(tmp_path) as shop:
        lines = shop.order("switch strip true")
        left, top, right, bottom = shop.stands(lines)
        assert right - left < 80
        assert right == SCREEN[0]
        assert shop.touch(lines, "panel", "strip:") == ["said strip c0"]
        lines = shop.order("switch strip false")
        assert shop.stands(lines)[0] < left
        assert shop.touch(lines, "panel", "accept:") == ["said accept c0"]
        assert (top, bottom) == (shop.stands(lines)[1], shop.stands(lines)[3])


def test_it_stays_inside_the_screen_and_clear_of_the_zone(tmp_path: Path) -> None:
    with counter(tmp_path, "keep_clear=900,650,380,150") as shop:
        for line in ("switch size XL", "switch side left", "switch side right", "switch strip true"):
            x, y, right, bottom = shop.stands(shop.order(line))
            assert x >= 0
            assert y >= 0
            assert right <= SCREEN[0]
            assert bottom <= SCREEN[1]
            assert right <= 900 or bottom <= 650
        shop.order("switch strip false")
        left, top, right, bottom = shop.stands(shop.order("switch keep_clear 0,0,1280,100"))
        assert (right, bottom) == SCREEN
        assert top == 100
        assert left > 0


def test_what_was_switched_is_there_after_a_restart(tmp_path: Path) -> None:
    with counter(tmp_path) as shop:
        shop.order("switch side left")
        before = shop.stands(shop.order("switch size L"))
    with counter(tmp_path) as shop:
        assert shop.stands(shop.lines()) == before
        assert before[0] == 0
