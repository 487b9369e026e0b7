"""Disks that are full, read-only or limited, and two programs at once: nothing is lost, nothing stands twice.

A slow disk is measured by `python -m tests.benchmarks.event_log --slow-disk` (needs strace).
"""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rows import read_rows

# A disk of 32 MB for this program alone: a user namespace needs no rights of root's
OWN_DISK = 'mount -t tmpfs -o size=32m tmpfs "$0" && exec "$@"'


def _run(*arguments: str, disk: Path | None = None) -> dict[str, Any]:
    program = [sys.executable, "-m", "tests.e2e.killing.faults", *arguments]
    if disk is not None:
        program = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", OWN_DISK, str(disk), *program]
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
def test_events_survive_a_refusing_disk(tmp_path: Path, fault: str, sentence: str) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()

    result = _run(fault, str(folder / "store.db"), disk=folder)

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
