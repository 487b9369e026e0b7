"""`run --mode own` over a real shop: the process has one person's figures, and nobody else's stay in it or on disk."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pos_assist.adapters.store.pins import set_pin
from pos_assist.bootstrap.reporting import reporting_of
from tests.e2e.command import REPOSITORY, pos_assist
from tests.gui.manager_office import ManagersDesk, demo_desk

PIN = "90817263"
WATCHED = """
import gc, json, sys
from datetime import datetime, UTC
from pathlib import Path
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QLabel
from pos_assist.bootstrap import owning
from pos_assist.paths import Home
from pos_assist.settings import Settings, TillSettings

class Still:
    def now(self): return datetime(2026, 11, 20, 14, 2, tzinfo=UTC)
    def monotonic(self): return 0.0

db, config, data, logs, who, pin = sys.argv[1:]
owning.SystemClock = Still
home = Home(Path(config), Path(data), Path(logs))
program = owning.own_program(Settings(till=TillSettings(db=db, profile="demo")), home)
window = program.window
window.show()
window.sign_in.who.setText(who)
window.sign_in.pin.setText(pin)
window.sign_in.press.click()

def until(done):
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

figures = window.figures
until(lambda: figures.mine.text() or window.sign_in.wrong.isVisible() or figures.states._press.isVisible())
shown = [label.text() for label in window.findChildren(QLabel)]
sys.argv[1:] = []
del who, pin
gc.collect()
texts, numbers = set(), set()
for thing in gc.get_objects():
    held = [thing, *(gc.get_referents(thing) if not isinstance(thing, type) else ())]
    for one in held:
        if type(one) is str and len(one) < 200: texts.add(one)
kinds = [type(one).__name__ for one in gc.get_objects()]
program.worker.stop()
print(json.dumps({"shown": shown, "texts": sorted(texts), "people": kinds.count("Person"),
                  "all": kinds.count("People"), "work": kinds.count("Worked") + kinds.count("Moment")}))
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> ManagersDesk:
    """Four weeks with cards and answers, counted; Anna has a PIN."""
    desk = demo_desk(tmp_path_factory.mktemp("shop"), days=28, past=True)
    reporting_of(desk.settings, desk.home).refresh()
    set_pin(desk.home.store, "1", PIN)
    return desk


def watched(shop: ManagersDesk, who: str, pin: str) -> dict[str, object]:
    home = shop.home
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            WATCHED,
            shop.settings.till.db,
            *map(str, (home.config, home.data, home.logs)),
            who,
            pin,
        ],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(answer, dict)
    return answer


def files(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}


OTHERS = ("Marek W.", "Zuzana H.", "Ioana P.", "Peter B.", "Ewa N.")


def test_the_process_shows_and_keeps_one_person_and_writes_nothing_of_anybody(shop: ManagersDesk) -> None:
    """G06: neither its objects nor a file it touched has anything of a colleague."""
    before = files(shop.home.data)
    told = watched(shop, "anna", PIN)
    shown = told["shown"]
    assert isinstance(shown, list)
    assert "Anna K." in shown
    assert any("%" in text and "(" in text for text in shown)
    assert isinstance(told["texts"], list)
    held = "\n".join(told["texts"])
    assert "Anna K." in held  # what is looked through is really there
    assert [name for name in OTHERS if name in held] == []
    assert (told["all"], told["work"]) == (0, 0)
    assert told["people"] in (0, 1)
    after = files(shop.home.data)
    assert {name for name in after if after[name] != before.get(name)} <= {"store.db-shm", "store.db-wal", "store.lock"}
    logged = b"".join(files(shop.home.logs).values())
    assert [name for name in (*OTHERS, "Anna K.") if name.encode() in logged] == []
    assert PIN.encode() not in logged


def test_a_wrong_pin_brings_no_figure_into_the_process(shop: ManagersDesk) -> None:
    told = watched(shop, "anna", "00000000")
    assert isinstance(told["shown"], list)
    assert any("do not go together" in text for text in told["shown"])
    assert (told["people"], told["all"], told["work"]) == (0, 0, 0)


@pytest.mark.usefixtures("own_home")
def test_without_a_till_it_is_one_sentence() -> None:
    pos_assist("run", "--mode", "own").complains(3, "No till is connected yet")
