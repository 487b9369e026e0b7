"""Starts the child, kills it at a random moment, and compares what it acknowledged with what the store holds."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pos_assist.adapters.store.checking import check_store
from pos_assist.adapters.store.migrating import HEAD
from pos_assist.adapters.store.rows import read_rows

LONGEST_LIFE = 1.5  # seconds; the start takes about 0.3, making the store about 0.5 more
FRESH_EVERY = 8  # kills after which a new store is begun, so that its making is hit as well


@dataclass
class Verdict:
    """Sums over all kills; `lost` and `twice` must be 0."""

    kills: int = 0
    acknowledged: int = 0
    stored: int = 0
    lost: int = 0
    twice: int = 0
    while_starting: int = 0  # kills before the first acknowledgement
    unsound: int = 0


def kill_often(folder: Path, kills: int, seed: int) -> Verdict:
    """`kills` random kills; the same seed draws the same moments.

    Raises:
        AssertionError: a child ended by itself.
    """
    chance = random.Random(seed)
    verdict = Verdict()
    acknowledged: set[str] = set()
    path = folder / "0" / "store.db"
    for number in range(kills):
        if number % FRESH_EVERY == 0:
            path, acknowledged = folder / str(number) / "store.db", set()
        said = _run_and_kill(path, chance.uniform(0.05, LONGEST_LIFE))
        acknowledged.update(said)
        verdict.kills += 1
        verdict.acknowledged += len(said)
        verdict.while_starting += not said
        _judge(path, acknowledged, verdict)
    return verdict


def _run_and_kill(path: Path, after: float) -> list[str]:
    """Ids that the child acknowledged before it was killed; a half line does not count."""
    program = [sys.executable, "-m", "tests.e2e.killing.child", str(path)]
    with (
        (path.parent.parent / "said.txt").open("w+b") as said,
        subprocess.Popen(program, stdout=said, stderr=subprocess.PIPE, process_group=0) as child,
    ):
        time.sleep(after)
        child.send_signal(signal.SIGKILL)
        complaint = child.stderr.read().decode() if child.stderr else ""
        assert child.wait() == -signal.SIGKILL, f"the child ended by itself: {complaint}"
        said.seek(0)
        return [line.decode() for line in said.read().split(b"\n")[:-1]]


def _judge(path: Path, acknowledged: Iterable[str], verdict: Verdict) -> None:
    if not path.exists():
        verdict.lost += len(set(acknowledged))
        return
    stored = [row[1] for row in read_rows(path)] if _is_made(path) else []
    verdict.stored = max(verdict.stored, len(stored))
    verdict.lost += len(set(acknowledged) - set(stored))
    verdict.twice += len(stored) - len(set(stored))
    if stored:
        verdict.unsound += not check_store(path)["sound"]


def _is_made(path: Path) -> bool:
    """Whether the killed child got as far as making the tables: then all of them, at the newest schema."""
    from pos_assist.adapters.store.migrating import schema_version

    version = schema_version(path)
    assert version in (None, HEAD), f"half a migration: {version}"
    return version == HEAD
