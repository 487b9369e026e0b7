"""A running panel learns by itself when the till is idle, takes the new version up, and goes on with the sale."""

from __future__ import annotations

import json
import os
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
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import events_since
from pos_assist.adapters.store.rules_store import ModelVersion, newest_model, save_learned, save_rules
from pos_assist.errors import UserError
from tests.e2e.command import REPOSITORY

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
SOON = {"POS_ASSIST_LEARNING__IDLE_MINUTES": "0.01"}


@pytest.fixture(scope="module")
def made_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo till with 20 days of receipts; nothing is open."""
    return create_shop(tmp_path_factory.mktemp("shop") / "till.db", seed=3, days=20, now=datetime.now(UTC)).path


@pytest.fixture
def till(made_shop: Path, tmp_path: Path) -> Path:
    (tmp_path / "till.db").write_bytes(made_shop.read_bytes())
    return tmp_path / "till.db"


@contextmanager
def panel(db: Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """A running panel; killed at the end if it still runs."""
    command = [sys.executable, "-m", "pos_assist", "run", "--db", str(db), "--profile", "demo", "--delay", "0"]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), **environment}
    trace = str(db.with_name("trace.jsonl"))
    with subprocess.Popen([*command, "--trace", trace], env=environment, stderr=subprocess.PIPE) as process:
        try:
            yield process
        finally:
            process.kill()


def until(true: Callable[[], bool], complaint: str) -> None:
    deadline = time.monotonic() + 120
    while not true():
        assert time.monotonic() < deadline, f"{complaint}; the log says:\n{said()}"
        time.sleep(0.05)


def said() -> str:
    file = paths.home().logs / "pos-assist.log"
    return file.read_text(encoding="utf-8") if file.exists() else ""


def version() -> str:
    try:
        return newest_model(paths.home().store).version
    except UserError:
        return ""


def open_sale(db: Path) -> str:
    """One phone in a sale of its own; returns the basket's id."""
    with closing(open_till(db)) as connection:
        register = Register(connection)
        (phone,) = connection.execute("SELECT id FROM article WHERE name LIKE '%phone%' AND active LIMIT 1").fetchone()
        sale = register.open(1)
        register.add(sale, phone)
    return str(sale)


def seen(db: Path) -> list[str]:
    trace = db.with_name("trace.jsonl")
    lines = trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []
    return [json.loads(line)["basket_id"] for line in lines]


def models_told() -> set[str]:
    """The versions of the model that decisions were made with."""
    return {event.detail.get("versions", {}).get("model", "") for event in events_since(paths.home().store)}


def test_a_panel_learns_at_an_idle_till_and_decides_with_it(till: Path) -> None:
    ensure_ready(paths.home().store)
    before = ModelVersion("learned-before", LONG_AGO, 1)
    save_learned(paths.home().store, [], before)
    save_rules(paths.home().store, read_rules(paths.db() / "demo" / "rules.toml"), source="rules.toml")
    with panel(till, **SOON) as process:
        until(lambda: version() not in ("", before.version), "nothing was learned")
        learned = version()
        assert newest_model(paths.home().store).receipts > 300

        def decided() -> bool:  # the panel looks for new versions every 15 s
            sale = open_sale(till)
            until(lambda: sale in seen(till), "the panel does not follow the till any more")
            with closing(open_till(till)) as connection:
                Register(connection).void_left_open()
            return learned in models_told()

        until(decided, "the panel never took the new version up")
        assert process.poll() is None
    assert "Traceback" not in said()


def test_what_was_learned_today_stays_and_an_open_sale_is_not_disturbed(till: Path) -> None:
    ensure_ready(paths.home().store)
    sale = open_sale(till)
    with panel(till, **SOON):
        until(lambda: sale in seen(till), "the sale was never seen")
        time.sleep(5)
        assert not (paths.home().data / "learn.lock").exists()
        with closing(open_till(till)) as connection:
            Register(connection).void_left_open()
        until(lambda: version() != "", "it never learned after the sale")
        first = version()
        time.sleep(5)
        assert version() == first


def test_a_run_that_fails_is_told_in_the_log_and_the_panel_goes_on(till: Path) -> None:
    with closing(open_till(till)) as connection:
        connection.execute("DELETE FROM receipt")
    with panel(till, **SOON) as process:
        until(lambda: "learning from the till ended with 4: " in said(), "nothing was said")
        assert "too few to learn from" in said()
        sale = open_sale(till)
        until(lambda: sale in seen(till), "the panel does not follow the till any more")
        assert process.poll() is None
    assert version() == ""


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGKILL])
def test_learning_ends_with_the_panel(till: Path, tmp_path: Path, ending: signal.Signals) -> None:
    with panel(till, **SOON) as process:
        until(lambda: bool(learners(tmp_path)), "it never began to learn")
        process.send_signal(ending)
        process.wait()
        until(lambda: not learners(tmp_path), "it goes on alone")


def learners(folder: Path) -> list[int]:
    """Processes that learn from a till in this folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if b"--attended" in words and any(word.startswith(bytes(folder)) for word in words):
            found.append(int(process.name))
    return found
