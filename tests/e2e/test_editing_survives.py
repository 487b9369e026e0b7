"""kill -9 in the middle of a save, and two programs that change the same rule: whole versions only, none lost."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from pos_assist.adapters.store.checking import check_store
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rule_editing import StoreEditing
from pos_assist.adapters.store.rules_store import load_rules, rules_at
from pos_assist.services.editing import Change
from tests.e2e.killing.editor import COUNTER, SET

KILLS = 8
PROGRAM = [sys.executable, "-m", "tests.e2e.killing.editor"]


def test_a_kill_leaves_whole_versions_and_every_one_that_was_told(tmp_path: Path) -> None:
    store = tmp_path / "store.db"
    upgrade(store)
    chance = random.Random(20261122)
    told = 0
    for _ in range(KILLS):
        told = max(told, _killed(store, tmp_path / "said.txt", chance.uniform(0.4, 1.2)))

        editing = StoreEditing(store, lambda: datetime.now(UTC))
        newest = [version.number for version in editing.history(limit=10_000)]
        assert newest == list(range(len(newest), 0, -1)), "every version stands there once"
        assert len(newest) >= told, "a version that was told is lost"
        assert check_store(store)["sound"]
        assert load_rules(store).version == editing.book().version == editing.history(1)[0].version
    assert told > KILLS, "the kills came before anything was saved"
    for number in range(1, told + 1):
        ladders = rules_at(store, number).ladders
        assert len(ladders) in (0, SET)
        assert len({ladder.priority for ladder in ladders}) <= 1, f"version {number} is half one, half another"


def _killed(store: Path, said: Path, after: float) -> int:
    """The last version that a program told of before it was killed."""
    with (
        said.open("w+b") as out,
        subprocess.Popen([*PROGRAM, "together", str(store)], stdout=out, process_group=0) as child,
    ):
        time.sleep(after)
        child.send_signal(signal.SIGKILL)
        assert child.wait() == -signal.SIGKILL, "it ended by itself"
        out.seek(0)
        return max((int(line) for line in out.read().split(b"\n")[:-1]), default=0)


def test_two_programs_that_change_one_rule_lose_no_change(tmp_path: Path) -> None:
    store = tmp_path / "store.db"
    upgrade(store)
    editing = StoreEditing(store, lambda: datetime.now(UTC))
    document = {"id": COUNTER[1], "steps": ["sku:A", "sku:B"]}
    editing.save([Change(*COUNTER, None, document)], by="", why="", source="")

    programs = [subprocess.Popen([*PROGRAM, "count", "40", str(store)], stdout=subprocess.DEVNULL) for _ in range(2)]
    codes = [program.wait() for program in programs]

    assert codes == [0, 0]
    assert editing.documents()[COUNTER]["priority"] == 80
    history = editing.history(limit=1000)
    assert len(history) == 81
    assert len({version.by for version in history}) == 3
