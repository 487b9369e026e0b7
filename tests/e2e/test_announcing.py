"""C54: a screen reader is told of every change of state, over the desktop's own accessibility bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.x11.display import REPOSITORY, display, wait_until

pytestmark = pytest.mark.x11

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
ASK = ["--session", "--print-reply=literal", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A desktop's message bus of our own, and the accessibility bus on it: what a program finds there."""
    if not LAUNCHER.exists() or not shutil.which("dbus-daemon") or not shutil.which("dbus-send"):
        pytest.skip("needs at-spi2-core and dbus")
    env = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address=1", "--nofork"],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], env=env, stderr=subprocess.DEVNULL)
    try:
        wait_until(lambda: bool(address(env)), "no accessibility bus")
        yield env
    finally:
        for process in (launcher, bus):
            process.terminate()
            process.wait(timeout=20)
        bus.stdout.close()


def address(env: dict[str, str]) -> str:
    """Where the accessibility bus listens; '' while it does not."""
    asked = subprocess.run(["dbus-send", *ASK], env=env, check=False, capture_output=True, text=True, timeout=60)
    return asked.stdout.strip()


@pytest.mark.parametrize("language", ["pl", "ro"])
def test_every_change_of_state_is_announced(session: dict[str, str], language: str, tmp_path: Path) -> None:
    heard_file = tmp_path / "heard.txt"
    with display() as screen, heard_file.open("w") as heard:
        env = {**session, **screen.env, "DBUS_SESSION_BUS_ADDRESS": session["DBUS_SESSION_BUS_ADDRESS"]}
        module = "tests.e2e.x11.screen_reader"
        reader = subprocess.Popen(
            [sys.executable, "-m", module, address(session)], env=env, cwd=REPOSITORY, stdout=heard
        )
        try:
            wait_until(lambda: "listening" in heard_file.read_text("utf-8"), "nobody listens")
            panel = subprocess.run(
                [sys.executable, "-m", "tests.e2e.x11.announcing_panel", language],
                env={**env, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
                cwd=REPOSITORY,
                check=True,
                capture_output=True,
                text=True,
                timeout=120,
            )
            wanted = panel.stdout.splitlines()
            wait_until(lambda: len(heard_file.read_text("utf-8").splitlines()) > len(wanted), "not all was announced")
        finally:
            reader.terminate()
            reader.wait(timeout=20)
    assert heard_file.read_text("utf-8").splitlines()[1:] == wanted
    assert len(wanted) > 25
