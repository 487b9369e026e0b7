"""The panel as a process of its own: what happens around it while it runs."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.register import Register
from pos_assist.adapters.demo.schema import open_till
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.rows import events_since
from tests.e2e.command import REPOSITORY, pos_assist


@pytest.fixture
def till(tmp_path: Path) -> Path:
    """A demo till; nothing is open."""
    db = tmp_path / "till.db"
    create_shop(db, seed=3, days=2, now=datetime.now(UTC))
    return db


@contextmanager
def panel(db: Path, trace: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A running panel without a moment's delay; killed at the end if it still runs."""
    command = [sys.executable, "-m", "pos_assist", "run", "--db", str(db), "--profile", "demo", "--delay", "0"]
    with subprocess.Popen(
        [*command, "--trace", str(trace)], env={**os.environ, "PYTHONPATH": str(REPOSITORY)}, stderr=subprocess.PIPE
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def until(true: Callable[[], bool], complaint: str, seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, complaint
        time.sleep(0.05)


def ring_phone(db: Path) -> str:
    """One phone in a sale of its own; returns the basket's id."""
    with closing(open_till(db)) as connection:
        register = Register(connection)
        (phone,) = connection.execute("SELECT id FROM article WHERE name LIKE '%phone%' AND active LIMIT 1").fetchone()
        sale = register.open(1)
        register.add(sale, phone)
    return str(sale)


def seen(trace: Path) -> list[str]:
    lines = trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []
    return [json.loads(line)["basket_id"] for line in lines]


def test_a_panel_that_starts_before_the_till_suggests_once_it_is_there(till: Path, tmp_path: Path) -> None:
    assert pos_assist("rules", "import", paths.db() / "demo" / "rules.toml").code == 0
    late, trace = tmp_path / "late.db", tmp_path / "trace.jsonl"
    with panel(late, trace):
        until(paths.home().logs.exists, "the panel never started")
        time.sleep(1.5)
        shutil.copy(till, late)
        basket = ring_phone(late)
        until(lambda: basket in seen(trace), "the basket was never seen")
        until(lambda: any(event.basket_id == basket for event in events_since(paths.home().store)), "never decided")


def test_a_restored_backup_is_followed(till: Path, tmp_path: Path) -> None:
    backup, trace = tmp_path / "backup.db", tmp_path / "trace.jsonl"
    shutil.copy(till, backup)
    with panel(till, trace):
        first = ring_phone(till)
        until(lambda: first in seen(trace), "the first basket was never seen")
        for ending in ("-wal", "-shm"):
            Path(f"{till}{ending}").unlink(missing_ok=True)
        till.write_bytes(backup.read_bytes())
        time.sleep(0.5)
        count = len(seen(trace))
        ring_phone(till)
        until(lambda: len(seen(trace)) > count, "nothing is seen after the restore")


def test_a_second_panel_on_the_same_store_is_refused(till: Path, tmp_path: Path) -> None:
    with panel(till, tmp_path / "trace.jsonl"):
        lock = paths.home().data / "panel.lock"
        until(lock.exists, "the first panel never started")
        time.sleep(0.5)
        pos_assist("run", "--db", till, "--profile", "demo", "--seconds", "5").complains(7, "running already")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_closes_the_panel(till: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace.jsonl"
    with panel(till, trace) as process:
        basket = ring_phone(till)
        until(lambda: basket in seen(trace), "the basket was never seen")
        process.send_signal(signal.SIGINT)
        _out, said = process.communicate(timeout=30)
        assert (process.returncode, b"Traceback" in said) == (130, False)
