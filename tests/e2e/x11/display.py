"""Xvfb and a window manager for one test, and xdotool as its hands."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

PROGRAMS = ("Xvfb", "openbox", "xdotool")
COMPLAINT_CHARS = 4000  # of a program that are shown
MANAGER_COMMANDS = {"openbox": ["openbox"], "xfwm4": ["dbus-run-session", "--", "xfwm4"]}  # asks for its settings there
REPOSITORY = Path(__file__).resolve().parents[3]


def require_programs(manager: str = "openbox") -> None:
    """Fail with what to install; skip where there is no X at all, or no second window manager."""
    if not sys.platform.startswith("linux"):
        pytest.skip("an X server is tested on Linux only")
    absent = [program for program in MANAGER_COMMANDS[manager] if program != "--" and shutil.which(program) is None]
    if manager != "openbox" and absent:
        pytest.skip(f"{manager} needs {', '.join(absent)}")
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.fail(f"This test needs {', '.join(missing)}; install with: apt-get install xvfb openbox xdotool")


class Display:
    """One X server. `env` is what a program on it is started with."""

    def __init__(self, name: str) -> None:
        keep = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
        self.env = {**keep, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(REPOSITORY)}

    def xdotool(self, *arguments: str) -> str:
        """Run one xdotool command and give what it says."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.env, check=True, capture_output=True, text=True, timeout=60
        )
        return done.stdout.strip()

    def is_managed(self) -> bool:
        """Whether the window manager is ready for orders."""
        asked = subprocess.run(["xdotool", "get_desktop"], env=self.env, check=False, capture_output=True, timeout=60)
        return asked.returncode == 0

    @contextlib.contextmanager
    def running(self, command: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
        """A program on this display for the length of the block; what it complained of is shown if the block fails."""
        with (
            tempfile.TemporaryFile("w+", encoding="utf-8") as complaints,  # a pipe that nobody reads would stop it
            subprocess.Popen(
                list(command), env=self.env, cwd=REPOSITORY, stdin=subprocess.PIPE, stderr=complaints, text=True
            ) as program,
        ):
            try:
                yield program
            except BaseException:
                complaints.seek(0)
                sys.stderr.write(complaints.read()[-COMPLAINT_CHARS:])
                raise
            finally:
                program.terminate()
                program.communicate(timeout=20)


@contextlib.contextmanager
def display(size: str = "1280x800x24", *, manager: str = "openbox") -> Iterator[Display]:
    """An X server on a free number with a window manager on it."""
    require_programs(manager)
    read_end, write_end = os.pipe()
    # -noreset: else the server forgets everything whenever its last client leaves, perhaps a short question of ours
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(
        command, pass_fds=(write_end,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(write_end)
        try:
            with os.fdopen(read_end) as answers:
                number = answers.readline().strip()
            assert number, "Xvfb did not start"
            screen = Display(f":{number}")
            with subprocess.Popen(
                MANAGER_COMMANDS[manager],
                env=screen.env,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            ) as managing:
                try:
                    wait_until(screen.is_managed, f"{manager} did not start")
                    yield screen
                finally:
                    os.killpg(managing.pid, signal.SIGTERM)  # and what it has started
        finally:
            server.terminate()


def wait_until(true: Callable[[], bool], complaint: str, seconds: float = 30.0) -> None:
    """Poll until something of another process comes true."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, complaint
        time.sleep(0.01)
