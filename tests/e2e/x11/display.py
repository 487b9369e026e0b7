"""Xvfb and openbox for one test, and xdotool as its hands."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

PROGRAMS = ("Xvfb", "openbox", "xdotool")
REPOSITORY = Path(__file__).resolve().parents[3]


def require_programs() -> None:
    """Fail with what to install; skip only where there is no X at all."""
    if not sys.platform.startswith("linux"):
        pytest.skip("an X server is tested on Linux only")
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

    @contextlib.contextmanager
    def running(self, command: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
        """A program on this display for the length of the block."""
        with subprocess.Popen(
            list(command), env=self.env, cwd=REPOSITORY, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as program:
            try:
                yield program
            finally:
                program.terminate()
                program.communicate(timeout=20)


@contextlib.contextmanager
def display(size: str = "1280x800x24") -> Iterator[Display]:
    """An X server on a free number with openbox on it."""
    require_programs()
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size, "-nolisten", "tcp"]
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
                ["openbox"], env=screen.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            ) as manager:
                try:
                    yield screen
                finally:
                    manager.terminate()
        finally:
            server.terminate()


def wait_until(true: Callable[[], bool], complaint: str, seconds: float = 30.0) -> None:
    """Poll until something of another process comes true."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, complaint
        time.sleep(0.01)
