"""Disks that are full, read-only or limited, and two programs at once: nothing is lost, nothing stands twice.

A slow disk is measured by `python -m tests.benchmarks.event_log --slow-disk` (needs strace).
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rows import read_rows

# A disk of 32 MB. Where root may not mount (Docker, a chroot), a user namespace may have a disk for one program alone
MOUNT = ("mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs")
NAMESPACE = ("unshare", "--user", "--map-root-user", "--mount")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[tuple[Path, list[str]]]:
    """A folder, and the words before a program for which it is a disk of 32 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if _works(*MOUNT, str(folder)):
        yield folder, []
        subprocess.run(["umount", str(folder)], check=True)
    elif _works(*NAMESPACE, *MOUNT, str(folder)):
        yield folder, [*NAMESPACE, "sh", "-c", f'{" ".join(MOUNT)} "$0" && exec "$@"', str(folder)]
    else:
        pytest.skip("nobody may mount a small disk here; a file that may not grow is tested instead")


def _works(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _run(*arguments: str, within: Sequence[str] = ()) -> dict[str, Any]:
    program = [*within, sys.executable, "-m", "tests.e2e.killing.faults", *arguments]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("full_disk", "Events are not being saved: the disk is full."),
        ("read_only_disk", "Events are not being saved: the disk says 'Read-only file system'."),
    ],
)
def test_events_survive_a_refusing_disk(small_disk: tuple[Path, list[str]], fault: str, sentence: str) -> None:
    folder, within = small_disk

    result = _run(fault, str(folder / "store.db"), within=within)

    assert (result["lost"], result["missing"], result["twice"], result["sound"]) == (0, 0, 0, True)
    assert result["appended"] == result["acknowledged"] == 2100
    assert result["said"] == sentence
    assert result["waited"] > 0


def test_events_survive_a_file_that_may_not_grow(tmp_path: Path) -> None:
    result = _run("file_limit", str(tmp_path / "store.db"))

    assert (result["lost"], result["missing"], result["twice"], result["sound"]) == (0, 0, 0, True)
    assert result["said"] == "Events are not being saved: the disk reports an error."


def test_two_programs_writing_at_once_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    upgrade(path)
    program = [sys.executable, "-m", "tests.e2e.killing.faults", "write", "500", str(path)]

    writers = [subprocess.Popen(program, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    results = [json.loads(writer.communicate()[0]) for writer in writers]

    stored = [row[1] for row in read_rows(path)]
    acknowledged = [key for result in results for key in result["acknowledged"]]
    assert len(acknowledged) == 1000
    assert sorted(stored) == sorted(acknowledged)
    first = set(results[0]["acknowledged"])
    changes = sum((one in first) != (other in first) for one, other in pairwise(stored))
    assert changes > 1, "they wrote one after the other, so this proved nothing"
