"""A process of ours beside another: stopped with it, whatever ends that one, and never two learners at once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.file_lock import FileLock, LockTaken
from pos_assist.adapters.own_process import Attendant, last_words, own_environment
from pos_assist.cli import main
from pos_assist.errors import ExitCode

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a named pipe keeps `learn` reading")
STARTER = """
import sys
from pos_assist.adapters.own_process import Attendant
beside = Attendant()
beside.start("learn", sys.argv[1], "--attended")
print(beside.pid, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A file of transactions that never gives anything: whoever reads it waits."""
    os.mkfifo(tmp_path / "sales.csv")
    return tmp_path / "sales.csv"


def until(true: Callable[[], bool], complaint: str) -> None:
    deadline = time.monotonic() + 120
    while not true():
        assert time.monotonic() < deadline, complaint
        time.sleep(0.02)


def is_learning() -> bool:
    try:
        with FileLock(paths.home().data / "learn.lock", timeout=0):
            return False
    except LockTaken:
        return True
    except FileNotFoundError:
        return False


def test_it_is_gone_when_it_is_stopped(endless: Path) -> None:
    beside = Attendant()
    beside.start("learn", str(endless), "--attended")
    until(is_learning, "it never began to learn")
    assert beside.ended() is None
    beside.stop()
    assert beside.pid is None
    assert beside.ended() is None
    assert not is_learning()


def test_it_does_not_outlive_a_starter_that_was_killed(endless: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STARTER, str(endless)],
        env=own_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as starter:
        assert starter.stdout is not None
        assert int(starter.stdout.readline()) > 0
        until(is_learning, "it never began to learn")
        starter.send_signal(signal.SIGKILL)
        starter.wait()
        until(lambda: not is_learning(), "it goes on alone")


def test_how_it_ended_is_told_once_with_its_last_words(tmp_path: Path) -> None:
    beside = Attendant()
    beside.start("learn", str(tmp_path / "none.csv"), "--attended")
    ends: list[subprocess.CompletedProcess[str]] = []

    def ended() -> bool:
        done = beside.ended()
        if done is not None:
            ends.append(done)
        return bool(ends)

    until(ended, "it never ended")
    assert ends[0].returncode == ExitCode.BAD_DATA
    assert "none.csv is not there." in last_words(ends[0])
    assert beside.ended() is None


def test_a_second_learner_says_so_and_changes_nothing(
    endless: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pos_assist.adapters.priority.step_back", lambda: None)  # this process has more tests to run
    (tmp_path / "other.csv").write_text("basket_id,product_id\n1,a\n1,b\n")
    beside = Attendant()
    beside.start("learn", str(endless), "--attended")
    try:
        until(is_learning, "it never began to learn")
        assert main(["learn", str(tmp_path / "other.csv")]) == ExitCode.ANOTHER_INSTANCE
        said = capsys.readouterr().err
        assert said.startswith("Somebody else is learning from receipts just now.")
        assert said.count("\n") == 1
    finally:
        beside.stop()
