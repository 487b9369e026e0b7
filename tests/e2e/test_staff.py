"""The sellers' PINs as a manager sets them: never on a command line, never on the screen, never in a log."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.pins import staff_with_pin, verify
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from tests.e2e.command import REPOSITORY, Ran, pos_assist

PIN = "90817263"


@pytest.fixture(scope="module")
def made_till(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo till; employee 2 has left."""
    db = tmp_path_factory.mktemp("till") / "till.db"
    create_shop(db, seed=3, days=1, now=datetime.now(UTC))
    with closing(sqlite3.connect(db)) as till, till:
        till.execute("UPDATE employee SET active = 0 WHERE id = 2")
    return db


@pytest.fixture
def till(made_till: Path, own_home: Path) -> Path:
    """The till, named in this test's settings."""
    config = paths.home().config_file
    config.parent.mkdir(parents=True)
    config.write_text(f'[till]\ndb = "{made_till}"\nprofile = "demo"\n', encoding="utf-8")
    assert own_home in config.parents
    return made_till


def with_input(text: str, *arguments: str) -> Ran:
    """Run a command that is given this on standard input."""
    done = subprocess.run(
        [sys.executable, "-m", "pos_assist", *arguments],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def people() -> dict[str, tuple[bool, bool]]:
    """Who is listed: (sells here, has a PIN)."""
    listed = pos_assist("staff", "list", "--json").json["staff"]
    return {person["staff_id"]: (person["active"], person["pin"]) for person in listed}


def test_who_sells_here_is_listed_and_who_left_is_not(till: Path) -> None:
    with closing(TillReader(till, load_profile("demo"))) as reader:
        everybody = reader.staff()

    assert "2" in everybody
    assert people() == {staff_id: (True, False) for staff_id in everybody if staff_id != "2"}
    told = pos_assist("staff", "list")
    assert (told.code, everybody["1"] in told.out, everybody["2"] in told.out) == (0, True, False)


def test_a_pin_is_set_replaced_checked_and_removed(till: Path) -> None:
    assert with_input(f"{PIN}\n", "staff", "pin", "set", "1", "--stdin").code == 0
    assert people()["1"] == (True, True)
    assert with_input(PIN, "staff", "pin", "check", "1", "--stdin").code == 0
    with_input("0000", "staff", "pin", "check", "1", "--stdin").complains(4, "not the PIN")
    assert with_input("4711\r\n", "staff", "pin", "set", "1", "--stdin").code == 0
    assert with_input(PIN, "staff", "pin", "check", "1", "--stdin").code == 4
    assert pos_assist("staff", "pin", "remove", "1").code == 0
    assert people()["1"] == (True, False)
    assert with_input("4711", "staff", "pin", "check", "1", "--stdin").code == 4
    pos_assist("staff", "pin", "remove", "1").complains(4, "has no PIN")


def test_the_pin_of_who_left_can_still_be_seen_and_removed(till: Path) -> None:
    assert with_input(PIN, "staff", "pin", "set", "1", "--stdin").code == 0
    with closing(sqlite3.connect(paths.home().store)) as store, store:
        store.execute("UPDATE staff_pin SET staff_id = '2'")

    assert people()["2"] == (False, True)
    assert "does not sell here any more" in pos_assist("staff", "list").out
    assert pos_assist("staff", "pin", "remove", "2").code == 0
    assert "2" not in people()


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "9" * 10_000])
def test_what_is_no_pin_is_refused(till: Path, pin: str) -> None:
    with_input(pin, "staff", "pin", "set", "1", "--stdin").complains(2, "4 to 8 digits")

    assert people()["1"] == (True, False)


@pytest.mark.parametrize("staff_id", ["2", "99", "", "1; DROP TABLE staff_pin", "\x1b[2J"])
def test_only_who_sells_here_gets_a_pin(till: Path, staff_id: str) -> None:
    refused = with_input(PIN, "staff", "pin", "set", staff_id, "--stdin")

    refused.complains(4, "sells at this till", "staff list")
    assert "\x1b" not in refused.err
    assert not paths.home().store.exists()


def test_without_a_till_it_says_what_to_do(own_home: Path) -> None:
    pos_assist("staff", "list").complains(3, "No till is connected", str(own_home))
    with_input(PIN, "staff", "pin", "set", "1", "--stdin").complains(3, "No till is connected")


def test_without_a_terminal_nobody_is_waited_for(till: Path) -> None:
    pos_assist("staff", "pin", "set", "1").complains(2, "--stdin")


# -- typed by hand -----------------------------------------------------------------------------------------


at_a_terminal = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")


class Terminal:
    """A command at a terminal of its own: what it shows, and what is typed."""

    def __init__(self, *arguments: str) -> None:
        self._screen, theirs = os.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pos_assist", *arguments],
            env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,  # not ours: it would ask at the developer's own terminal
        )
        os.close(theirs)
        self.shown = ""

    def wait_for(self, text: str) -> None:
        while text not in self.shown:
            try:
                self.shown += os.read(self._screen, 4096).decode()
            except OSError as error:  # the command has ended
                raise AssertionError(f"'{text}' never came: {self.shown!r}") from error

    def type(self, text: str) -> None:
        os.write(self._screen, f"{text}\n".encode())

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._screen)


@pytest.fixture
def typing(till: Path) -> Iterator[Terminal]:
    """`staff pin set 1` at a terminal, in the middle of asking."""
    assert till.exists()
    terminal = Terminal("staff", "pin", "set", "1")
    try:
        terminal.wait_for("PIN: ")
        yield terminal
    finally:
        terminal.close()


@at_a_terminal
def test_a_pin_is_typed_twice_and_never_shown(typing: Terminal) -> None:
    typing.type(PIN)
    typing.wait_for("again: ")
    typing.type(PIN)
    typing.wait_for("from now on.")

    assert typing.process.wait() == 0
    assert PIN not in typing.shown
    assert verify(paths.home().store, "1", PIN)


@at_a_terminal
def test_two_different_pins_change_nothing(typing: Terminal) -> None:
    typing.type(PIN)
    typing.wait_for("again: ")
    typing.type("90817264")
    typing.wait_for("not the same")

    assert typing.process.wait() == 2
    assert staff_with_pin(paths.home().store) == frozenset()


@at_a_terminal
def test_ctrl_c_at_the_prompt_changes_nothing(typing: Terminal) -> None:
    typing.process.send_signal(signal.SIGINT)

    assert typing.process.wait() == 130
    assert "Traceback" not in typing.shown


# -- where a PIN must not stand ----------------------------------------------------------------------------


def test_a_pin_stands_in_no_file_and_no_output(till: Path, own_home: Path) -> None:
    ran = [
        with_input(PIN, "staff", "pin", "set", "1", "--stdin"),
        with_input(PIN, "staff", "pin", "check", "1", "--stdin"),
        pos_assist("staff", "list"),
    ]

    assert [done.code for done in ran] == [0, 0, 0]
    assert all(PIN not in done.out + done.err for done in ran)
    for file in own_home.rglob("*"):
        assert file.is_dir() or PIN.encode() not in file.read_bytes(), file
    assert till.exists()


def test_no_process_has_the_pin_in_its_arguments_or_environment(till: Path) -> None:
    """The panel's way of checking, looked at from outside all the time."""
    assert with_input(PIN, "staff", "pin", "set", "1", "--stdin").code == 0
    code = "import sys; from pathlib import Path; from pos_assist.adapters.store.pins import verify_elsewhere as v;"
    code += "sys.exit(0 if v(Path(sys.argv[1]), '1', sys.stdin.readline().strip()) else 4)"
    seen: set[str] = set()
    with subprocess.Popen(
        [sys.executable, "-c", code, str(paths.home().store)],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        stdin=subprocess.PIPE,
        text=True,
    ) as panel:
        assert panel.stdin
        panel.stdin.write(f"{PIN}\n")
        panel.stdin.close()
        while panel.poll() is None:
            seen |= set(_told_of(panel.pid))
    assert panel.returncode == 0
    assert any("check" in told for told in seen), "the check itself was never seen"
    assert not any(PIN in told for told in seen)
    assert till.exists()


def _told_of(pid: int) -> Iterator[str]:
    """What anybody may read of this process of ours and its children."""
    try:
        panel = psutil.Process(pid)
        for process in (panel, *panel.children(recursive=True)):
            yield f"{process.cmdline()} {process.environ()}"
    except psutil.Error:  # it has just ended
        return
