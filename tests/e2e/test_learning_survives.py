"""`learn` killed at any point, or on a full disk: what was learned before is whole, and nothing is left lying about."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.model_file import load_model
from pos_assist.adapters.store.rules_store import load_learned, newest_model
from pos_assist.bootstrap.shop import rules_in
from tests.e2e.command import REPOSITORY, pos_assist

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills and limits as POSIX has them")

# Each ends the process at one point of a run, as a kill -9 or a power cut would.
POINTS = {
    "while the counts are written": "os.fsync = die",
    "while the model is written": "left = [0]; os.fsync = lambda fd: left.pop() if left else die()",
    "before it is saved": "learning.save_learned = die",
    "while it is saved": "rules_store.json.dumps = die",  # after the pairs, before the version, in one transaction
    "before the old one goes": "learning._tidy_models = die",
}
KILLED = """
import os, signal, sys
from pos_assist.adapters.store import rules_store
from pos_assist.bootstrap import learning
from pos_assist.cli import main
def die(*_arguments, **_named):
    os.kill(os.getpid(), signal.SIGKILL)
{point}
main(["learn", *sys.argv[1:]])
"""
LIMITED = """
import resource, signal, sys
from pos_assist.cli import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
sys.exit(main(["learn", *sys.argv[2:]]))
"""


@pytest.fixture(scope="module")
def till(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo till with 20 days of receipts."""
    return create_shop(tmp_path_factory.mktemp("shop") / "till.db", seed=3, days=20, now=datetime.now(UTC)).path


@pytest.fixture(scope="module")
def learned(till: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of ours in which something was learned, to be copied."""
    home = tmp_path_factory.mktemp("learned")
    assert pos_assist("learn", "--db", till, "--profile", "demo", POS_ASSIST_HOME=str(home)).code == 0
    return home


@pytest.fixture
def before(learned: Path, own_home: Path) -> str:
    """The version that was learned in this test's own folder."""
    shutil.copytree(learned, own_home)
    return newest_model(paths.home().store).version


def ours() -> list[str]:
    """The files of learning in our folder."""
    return sorted(path.name for path in paths.home().data.iterdir() if "store" not in path.name)


def run(code: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """`code` in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_leaves_a_whole_model_and_the_next_run_tidies(till: Path, before: str, point: str) -> None:
    pairs, _ = load_learned(paths.home().store)
    killed = run(KILLED.format(point=POINTS[point]), "--db", till, "--profile", "demo", "--anew")
    assert killed.returncode == -signal.SIGKILL, killed.stderr

    found = newest_model(paths.home().store)
    assert (found.version == before) is (point != "before the old one goes")
    rules = rules_in(paths.home().store)
    assert rules.model is not None
    assert rules.model.version == found.version == rules.model_version
    assert load_learned(paths.home().store)[0] == pairs  # the same receipts teach the same

    after = pos_assist("learn", "--db", till, "--profile", "demo", "--json").json["version"]
    assert ours() == ["learn.lock", f"{after}.model", "receipts.counts"]
    assert load_model(paths.home().data / f"{after}.model").version == after


def test_a_disk_that_is_full_costs_nothing(till: Path, before: str) -> None:
    files = ours()
    ran = run(LIMITED, "33000", "--db", till, "--profile", "demo", "--anew")
    assert (ran.returncode, ran.stderr.count("\n")) == (4, 1), ran.stderr
    assert "cannot be written" in ran.stderr
    assert ours() == files
    rules = rules_in(paths.home().store)
    assert rules.model is not None
    assert rules.model.version == rules.model_version == before


def test_a_work_folder_that_a_killed_reader_left_goes_with_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    sales = tmp_path / "sales.csv"
    sales.write_text("basket_id,product_id\n" + "".join(f"{n},{p}\n" for n in range(20) for p in "ab"))
    code = (
        "import os, signal, sys; from pathlib import Path; from pos_assist.adapters import transactions\n"
        "transactions.gather = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "transactions.read_transactions(Path(sys.argv[1]))"
    )
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), "TMPDIR": str(folder)}
    subprocess.run([sys.executable, "-c", code, str(sales)], env=environment, check=False)
    assert len(list(folder.glob("pos-assist-work-*"))) == 1
    assert pos_assist("learn", sales, TMPDIR=str(folder)).code == 0
    assert list(folder.iterdir()) == []
