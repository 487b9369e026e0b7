"""A refresh of the figures killed at any moment leaves the old or the new ones, never a mixture; two at once agree."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from pos_assist.adapters.facts.file import reading
from pos_assist.adapters.facts.refresh import refresh
from tests.benchmarks.facts_shop import NOW, Shop, build, grow
from tests.e2e.command import REPOSITORY

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX has them")

TOMORROW = NOW + timedelta(days=1)
REFRESH = """
import sys
from datetime import timedelta
from pathlib import Path
from pos_assist.adapters.facts.refresh import refresh
from tests.benchmarks.facts_shop import NOW, Shop
folder = Path(sys.argv[1])
print("begun", flush=True)
refresh(folder / "facts.duckdb", Shop(folder / "till.db", folder / "store.db").sources, now=NOW + timedelta(days=1))
"""
# Each ends the process at one point of a refresh, as a kill -9 or a power cut would.
POINTS = {
    "while the log is folded": "refresh_events.insert = die",
    "while receipts are taken": "refresh_receipts.ReceiptIntake._derive = die",
    "while they are linked": "refresh.link = die",
    "before they are put in place": "file._put_in_place = die",
}
KILLED = """
import os, signal
from pos_assist.adapters.facts import file, refresh, refresh_events, refresh_receipts
def die(*_arguments, **_named):
    os.kill(os.getpid(), signal.SIGKILL)
"""
LIMITED = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))
"""
FACTS = (
    "SELECT (SELECT count(*) FROM receipt), (SELECT sum(net_minor) FROM sold), (SELECT count(*) FROM basket), "
    "(SELECT count(*) FROM card), (SELECT count(*) FROM choice), (SELECT value FROM meta WHERE name = 'seq')"
)


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop whose facts are of yesterday, and a day more in its till and its log."""
    folder = tmp_path_factory.mktemp("shop")
    shop = build(folder, lines=8000, events=3000)
    refresh(folder / "facts.duckdb", shop.sources, now=NOW)
    grow(shop, lines=2000, events=1000, since=NOW, until=TOMORROW, seed=2)
    return folder


@pytest.fixture
def folder(grown: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return shutil.copytree(grown, tmp_path / "shop")


def facts(folder: Path) -> list[tuple[object, ...]]:
    with reading(folder / "facts.duckdb") as connection:
        return connection.execute(FACTS).fetchall()


def begin(folder: Path, before: str = "") -> subprocess.Popen[str]:
    command = [sys.executable, "-c", before + REFRESH, str(folder)]
    return subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(folder: Path) -> list[tuple[object, ...]]:
    """Refresh in peace; the facts then."""
    refresh(folder / "facts.duckdb", Shop(folder / "till.db", folder / "store.db").sources, now=TOMORROW)
    return facts(folder)


@pytest.mark.parametrize("point", POINTS.values(), ids=POINTS)
def test_killed_at_that_point_the_old_figures_stay(folder: Path, point: str) -> None:
    old = facts(folder)
    process = begin(folder, f"{KILLED}{point}\n")
    _out, told = process.communicate()
    assert process.returncode == -signal.SIGKILL, told
    assert facts(folder) == old
    assert finish(folder) != old
    assert not list(folder.glob("facts.duckdb.*"))


def test_killed_at_any_moment(folder: Path, tmp_path: Path) -> None:
    rng = random.Random(5)
    old, new = facts(folder), finish(shutil.copytree(folder, tmp_path / "whole"))
    killed = 0
    for number in range(8):
        place = shutil.copytree(folder, tmp_path / f"killed-{number}")
        process = begin(place)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(rng.uniform(0, 0.6))
        process.kill()
        process.communicate()
        killed += process.returncode == -signal.SIGKILL
        assert facts(place) in (old, new)
        assert finish(place) == new
    assert killed


def test_a_full_disk_leaves_the_old_figures(folder: Path) -> None:
    old = facts(folder)
    size = (folder / "facts.duckdb").stat().st_size // 2
    _out, told = begin(folder, LIMITED.format(size=size)).communicate()
    assert "cannot be written" in told
    assert facts(folder) == old
    assert finish(folder) != old


def test_two_processes_at_once(folder: Path) -> None:
    processes = [begin(folder), begin(folder)]
    for process in processes:
        _out, told = process.communicate()
        assert process.returncode == 0, told
    both = facts(folder)
    assert finish(folder) == both
