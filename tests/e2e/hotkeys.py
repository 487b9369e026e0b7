"""How well hotkeys work while the till has the keyboard: presses answered, keys stolen, keys leaked, CPU.

Run: python -m tests.e2e.hotkeys [--presses 200] [--manager openbox|xfwm4] [--quiet] [--json]
One stream of keys, as a scanner and a cashier would send them at once: every hotkey stands between characters that
only the till may get. The panel changes its screen every 30 ms meanwhile (`--quiet`: it is not shown).
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import cycle
from pathlib import Path

import psutil

from tests.e2e.x11.display import MANAGER_COMMANDS, Display, display, wait_until
from tests.e2e.x11.hotkey_window import DEFAULTS
from tests.e2e.x11.till_window import TITLE

BETWEEN = (*"5901234123457", "Return")  # before each hotkey: six keys in turn, so each rests for longer than 400 ms
KEY_MS = "8"  # of one key stroke
CHUNK = 20  # hotkeys in one call of xdotool
MODIFIERS = ("Control", "Shift")  # reach the till like any other key
SETTLE_SECONDS = 2.0  # Qt's own threads are busy for a moment after the start
IDLE_SECONDS = 3.0


class Listener:
    """A process with hotkeys, and what it wrote."""

    def __init__(self, pid: int, log: Path) -> None:
        self.process = psutil.Process(pid)
        self._log = log

    def lines(self, start: str) -> list[str]:
        """What follows `start` on each line that begins with it."""
        text = self._log.read_text(encoding="utf-8") if self._log.exists() else ""
        return [line.removeprefix(start).strip() for line in text.splitlines() if line.startswith(start)]

    @property
    def pressed(self) -> list[str]:
        """Every action heard."""
        return self.lines("pressed")

    @property
    def problems(self) -> list[str]:
        """Every key it did not get."""
        return self.lines("problem")

    def wake_ups(self) -> int:
        """How often any of its threads was woken so far."""
        status = [path.read_text() for path in Path(f"/proc/{self.process.pid}/task").glob("*/status")]
        found = [line.split()[1] for text in status for line in text.splitlines() if line.startswith("voluntary_ctxt")]
        return sum(map(int, found))


class Shop:
    """A till with the keyboard on a screen of its own; listeners come and go."""

    def __init__(self, screen: Display, folder: Path) -> None:
        self.screen = screen
        self._folder = folder
        self._till = folder / "till.txt"

    @contextlib.contextmanager
    def listener(self, *arguments: str, rush: bool = False, name: str = "one") -> Iterator[Listener]:
        """The hotkeys in a process; they are registered when the block begins."""
        log = self._folder / f"{name}.txt"
        log.unlink(missing_ok=True)
        command = [sys.executable, "-m", "tests.e2e.x11.hotkey_window", str(log), *arguments]
        with self.screen.running(command) as program:
            heard = Listener(program.pid, log)
            wait_until(lambda: heard.lines("ready") == [""], "the hotkeys did not start")
            if rush and program.stdin is not None:
                program.stdin.write("rush\n")
                program.stdin.flush()
            yield heard

    def keys(self) -> list[str]:
        """Every key that went down at the till, but for the modifiers."""
        lines = self._till.read_text(encoding="utf-8").splitlines()
        keys = [line.removeprefix("key ") for line in lines if line.startswith("key ")]
        return [key for key in keys if key not in MODIFIERS]

    def lost_focus(self) -> bool:
        """Whether the till lost the keyboard after it had it."""
        lines = self._till.read_text(encoding="utf-8").splitlines()
        return "lost" in lines[lines.index("got") :]

    def settle(self, *listeners: Listener) -> None:
        """Wait until no key is on its way any more."""
        while True:
            before = len(self.keys()), *(len(listener.pressed) for listener in listeners)
            time.sleep(0.4)
            if before == (len(self.keys()), *(len(listener.pressed) for listener in listeners)):
                return


@contextlib.contextmanager
def shop(folder: Path, manager: str = "openbox") -> Iterator[Shop]:
    """A screen with a window manager and the till stand-in, which has the keyboard."""
    with display(manager=manager) as screen:
        till = folder / "till.txt"
        with screen.running([sys.executable, "-m", "tests.e2e.x11.till_window", str(till)]):
            screen.xdotool("search", "--sync", "--onlyvisible", "--name", f"^{TITLE}$", "windowactivate", "--sync")
            wait_until(lambda: till.exists() and "got" in till.read_text(), "the till never had the keyboard")
            yield Shop(screen, folder)


@dataclass(frozen=True)
class Result:
    """One run. `stolen`: characters the till did not get; `leaked`: hotkeys it got."""

    manager: str
    presses: int
    answered: int
    right_order: bool
    typed: int
    till_reads_right: bool
    stolen: int
    leaked: int
    till_lost_focus: bool
    cpu_ms_per_press: float
    idle_wake_ups_per_second: float


def measure(folder: Path, presses: int, *, manager: str = "openbox", with_panel: bool = True) -> Result:
    """Press `presses` hotkeys, all six in turn, among fourteen times as many of the till's keys."""
    with shop(folder, manager) as place, place.listener("--alone", rush=False) as idle:
        time.sleep(SETTLE_SECONDS)
        woken = idle.wake_ups()
        time.sleep(IDLE_SECONDS)
        idle_wake_ups = (idle.wake_ups() - woken) / IDLE_SECONDS
    with shop(folder, manager) as place:
        arguments = () if with_panel else ("--alone",)
        with place.listener(*arguments, rush=with_panel) as heard:
            before = sum(heard.process.cpu_times()[:2])
            wanted = stream(place.screen, presses)
            place.settle(heard)
            cpu = sum(heard.process.cpu_times()[:2]) - before
            got = Counter(place.keys())
            typed = Counter(BETWEEN * presses)
            return Result(
                manager=manager,
                presses=presses,
                answered=len(heard.pressed),
                right_order=heard.pressed == wanted,
                typed=typed.total(),
                till_reads_right=place.keys() == [*BETWEEN] * presses,
                stolen=(typed - got).total(),
                leaked=sum(count for key, count in got.items() if key not in typed),
                till_lost_focus=place.lost_focus(),
                cpu_ms_per_press=round(cpu * 1000 / presses, 2),
                idle_wake_ups_per_second=round(idle_wake_ups, 2),
            )


def stream(screen: Display, presses: int) -> list[str]:
    """Send the keys; gives the actions that must be heard, in order."""
    turns = cycle(DEFAULTS.items())
    wanted = [next(turns) for _ in range(presses)]
    for start in range(0, presses, CHUNK):
        keys = [key for _action, hotkey in wanted[start : start + CHUNK] for key in (*BETWEEN, hotkey.lower())]
        screen.xdotool("key", "--delay", KEY_MS, *(key.replace("+f", "+F") for key in keys))
    return [action for action, _hotkey in wanted]


def main() -> int:
    """Print one run; exit 1 where a press was lost, a key stolen or leaked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--presses", type=int, default=200, metavar="N", help="how many hotkeys (default 200)")
    parser.add_argument("--manager", choices=tuple(MANAGER_COMMANDS), default="openbox", help="window manager")
    parser.add_argument("--quiet", action="store_true", help="without the panel: the CPU of the hotkeys alone")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        result = measure(Path(folder), args.presses, manager=args.manager, with_panel=not args.quiet)
    if args.json:
        print(json.dumps(asdict(result), indent=2))
    else:
        for name, value in asdict(result).items():
            print(f"{name.replace('_', ' '):26} {value}")
    perfect = result.right_order and result.till_reads_right and not result.till_lost_focus
    return 0 if perfect else 1


if __name__ == "__main__":
    raise SystemExit(main())
