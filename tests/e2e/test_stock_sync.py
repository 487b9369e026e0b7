"""`stock sync` as a process: killed at any moment, watched and ended, beside a panel, with files larger than memory."""

from __future__ import annotations

import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.stock_store import changes_since
from pos_assist.cli import main
from tests.e2e.command import REPOSITORY

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills and limits as POSIX has them")

ROWS = 30_000


@pytest.fixture
def drops(tmp_path: Path) -> Path:
    """A folder that the settings name."""
    folder = tmp_path / "drops"
    folder.mkdir()
    home = paths.home()
    home.config.mkdir(parents=True)
    home.config_file.write_text(
        f'[stock]\nevery_seconds = 1\n[stock.sources.erp]\nfolder = "{folder}"\n', encoding="utf-8"
    )
    ensure_ready(home.store)
    return folder


def drop(folder: Path, name: str, text: str) -> None:
    file = folder / f"{name}.tmp"
    file.write_text(text, encoding="utf-8")
    then = time.time() - 200
    os.utime(file, (then, then))
    file.rename(folder / name)


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    command = [sys.executable, "-m", "pos_assist", *arguments]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def until(true: Callable[[], bool], complaint: str) -> None:
    deadline = time.monotonic() + 120
    while not true():
        assert time.monotonic() < deadline, complaint
        time.sleep(0.05)


def counted() -> tuple[int, int, int]:
    """Figures, files noted, and the sum of all figures."""
    with closing(sqlite3.connect(paths.home().store)) as connection:
        figures, total = connection.execute("SELECT count(on_hand), total(on_hand) FROM stock_figure").fetchone()
        (files,) = connection.execute("SELECT count(*) FROM stock_file").fetchone()
    return figures, files, int(total)


def test_a_sync_that_is_killed_leaves_all_or_nothing(drops: Path) -> None:
    interrupted = 0
    for turn in range(8):
        text = "sku,on_hand\n" + "".join(f"A{number},{turn + 1}\n" for number in range(ROWS))
        drop(drops, f"stock-{turn}.csv", text)
        with running("stock", "sync") as process:
            time.sleep(0.1 + 0.2 * turn)
            process.send_signal(signal.SIGKILL)
            process.wait()
        figures, files, total = counted()
        assert figures in (0, ROWS)
        assert total % ROWS == 0  # every figure is of the same file
        assert files <= turn + 1
        interrupted += any(path.is_file() for path in drops.iterdir())
    assert main(["stock", "sync", "--json"]) == 0

    figures, files, total = counted()
    assert (figures, files, total) == (ROWS, 8, 8 * ROWS)
    assert sorted(path.name for path in drops.iterdir()) == ["done"]
    assert len(list((drops / "done").iterdir())) == 8
    assert interrupted


def test_watching_takes_files_up_and_ends_with_ctrl_c(drops: Path) -> None:
    with running("stock", "sync", "--watch", "--json") as process:
        drop(drops, "1.csv", "sku,on_hand\nA1,5\n")
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        process.send_signal(signal.SIGINT)
        _out, err = process.communicate(timeout=60)

    assert first["taken"][0]["changed"] == 1
    assert process.returncode == 130
    assert err == ""


def test_a_folder_that_is_away_is_told_once_and_looked_for_again(drops: Path) -> None:
    drops.rename(drops.with_name("elsewhere"))
    with running("stock", "sync", "--watch", "--json") as process:
        assert process.stdout is not None
        away = json.loads(process.stdout.readline())
        time.sleep(2.5)
        drops.with_name("elsewhere").rename(drops)
        back = json.loads(process.stdout.readline())
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)

    assert "cannot be read" in away["trouble"]
    assert back["trouble"] == ""


def test_a_running_panel_keeps_figures_coming(drops: Path, tmp_path: Path) -> None:
    till = create_shop(tmp_path / "till.db", seed=3, days=1, now=datetime.now(UTC)).path
    store = paths.home().store

    def helpers() -> list[psutil.Process]:
        found = []
        for child in psutil.Process(panel.pid).children():
            with suppress(psutil.Error):  # just ended
                found += [child] if "sync" in child.cmdline() else []
        return found

    def told() -> list[str]:
        return sorted(str(row.on_hand) for row in changes_since(store, 0)[0])

    with running("run", "--db", str(till), "--profile", "demo") as panel:
        until(lambda: len(helpers()) == 1, "the panel starts no sync")
        drop(drops, "1.csv", "sku,on_hand\nA1,5\n")
        until(lambda: told() == ["5"], "the file is not taken up")
        helpers()[0].kill()
        until(lambda: len(helpers()) == 1, "the sync is not started again")
        (left,) = helpers()
        until(lambda: int(left.nice()) > 0, "it does not step back")
        drop(drops, "2.csv", "sku,on_hand\nA1,4\n")
        until(lambda: told() == ["4"], "the file is not taken up by the second one")
        panel.kill()
        panel.wait()
        until(lambda: not left.is_running() or left.status() == psutil.STATUS_ZOMBIE, "it outlives the panel")


def test_a_file_larger_than_the_memory_allowed(drops: Path) -> None:
    remark = "x" * 3_000
    with (drops / "large.tmp").open("w", encoding="utf-8") as file:
        file.write("sku;on_hand;remark\n")
        file.writelines(f"A{number};{number % 90};{remark}\n" for number in range(100_000))  # 300 MB
    then = time.time() - 200
    os.utime(drops / "large.tmp", (then, then))
    (drops / "large.tmp").rename(drops / "large.csv")
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}

    done = subprocess.run(
        [sys.executable, "-m", "pos_assist", "stock", "sync", "--json"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (220_000_000, 220_000_000)),
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert counted()[0] == 100_000
