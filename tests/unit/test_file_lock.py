"""The lock between processes: one holder, patience, freed by a kill, and the same lock as the library's."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from statistics import median

import filelock
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.adapters.file_lock import FileLock, LockTaken
from pos_assist.services.queue import middle

HOLDER = """
import sys, time
from pathlib import Path
from pos_assist.adapters.file_lock import FileLock
with FileLock(Path(sys.argv[1]), timeout=5):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "store.lock"


def test_one_holds_it_and_may_take_it_again(file: Path) -> None:
    mine, other = FileLock(file, timeout=0), FileLock(file, timeout=0)
    with mine:
        with mine:
            pass
        with pytest.raises(LockTaken):
            other.acquire()
    with other, pytest.raises(LockTaken):
        mine.acquire()
    mine.release()  # without effect
    other.acquire()


def test_a_killed_process_gives_it_back(file: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(LockTaken):
            FileLock(file, timeout=0.2).acquire()
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        with FileLock(file, timeout=5):
            pass


def test_it_is_the_lock_that_the_library_knows(file: Path) -> None:
    with filelock.FileLock(file), pytest.raises(LockTaken):
        FileLock(file, timeout=0).acquire()
    with FileLock(file, timeout=0), pytest.raises(filelock.Timeout):
        filelock.FileLock(file, timeout=0).acquire()


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FileLock(tmp_path / "none" / "store.lock", timeout=0).acquire()


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=9))
def test_the_middle_is_the_median(values: list[float]) -> None:
    assert middle(values) == median(values)
