"""Bad input: one plain sentence, the documented exit code, nothing lost, no trace."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.register import Register
from pos_assist.adapters.demo.schema import open_till
from pos_assist.adapters.demo.shop import create_shop
from tests.e2e.command import REPOSITORY, Ran, pos_assist

READERS = (("till", "check"), ("till", "basket"), ("suggest",), ("learn",))


@pytest.fixture
def till(tmp_path: Path) -> Path:
    db = tmp_path / "till.db"
    create_shop(db, seed=3, days=2, now=datetime.now(UTC))
    with closing(open_till(db)) as connection:
        register = Register(connection)
        register.add(register.open(1), 1)
    return db


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A copy of the demo's profile that a test may spoil."""
    return Path(shutil.copy(paths.db() / "profiles" / "demo.toml", tmp_path / "own.toml"))


@pytest.mark.parametrize("command", READERS, ids=" ".join)
def test_missing_file(command: tuple[str, ...], tmp_path: Path) -> None:
    pos_assist(*command, "--db", tmp_path / "none.db", "--profile", "demo").complains(5, "none.db", "is not there")


@pytest.mark.parametrize("command", READERS, ids=" ".join)
def test_not_a_database(command: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("not a database\n" * 99, encoding="utf-8")
    pos_assist(*command, "--db", tmp_path / "note.txt", "--profile", "demo").complains(4, "not an SQLite database")


@pytest.mark.parametrize("command", READERS, ids=" ".join)
def test_profile_of_another_till(command: tuple[str, ...], till: Path) -> None:
    pos_assist(*command, "--db", till, "--profile", "tryton-sale-point").complains(
        4, "This is not a database of Tryton"
    )


@pytest.mark.parametrize("command", [*READERS, ("run",)], ids=" ".join)
def test_profile_that_does_not_exist(command: tuple[str, ...], till: Path) -> None:
    pos_assist(*command, "--db", till, "--profile", "odoo").complains(3, "odoo", "demo, django-cash-register")


@pytest.mark.parametrize("command", [*READERS, ("run",)], ids=" ".join)
def test_profile_with_a_syntax_error(command: tuple[str, ...], till: Path, profile: Path) -> None:
    profile.write_text('name = "broken\n', encoding="utf-8")
    pos_assist(*command, "--db", till, "--profile", profile).complains(3, "own.toml", "line 1")


def test_profile_with_a_slow_query(till: Path, profile: Path) -> None:
    slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    text = profile.read_text(encoding="utf-8")
    profile.write_text(
        text.replace("       s.till_id,\n       t.name", f"       ({slow}) AS till_id,\n       t.name"), "utf-8"
    )
    pos_assist("till", "basket", "--db", till, "--profile", profile).complains(6, "too slow")


def test_profile_that_wants_more_than_it_may(till: Path, profile: Path) -> None:
    text = profile.read_text(encoding="utf-8")
    with closing(sqlite3.connect(till)) as connection:
        connection.executescript("ALTER TABLE employee ADD COLUMN pin TEXT; UPDATE employee SET pin = '4711'")
    profile.write_text(text.replace("SELECT id AS staff_id, name,", "SELECT id AS staff_id, pin AS name,"), "utf-8")
    ran = pos_assist("till", "check", "--db", till, "--profile", profile)
    ran.complains(3, "pin")
    assert "4711" not in ran.out + ran.err


def test_another_schema_version(till: Path) -> None:
    with closing(sqlite3.connect(till)) as connection:
        connection.execute("ALTER TABLE sale_line RENAME COLUMN qty_milli TO quantity")
    pos_assist("till", "basket", "--db", till, "--profile", "demo").complains(4, "sale_line.qty_milli")


@pytest.fixture
def locked(till: Path) -> Iterator[Path]:
    """A till that keeps its database for itself, in another process."""
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA journal_mode = delete'); c.execute('PRAGMA locking_mode = exclusive');"
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(till)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield till
        holder.communicate("")


def test_locked_for_ever(locked: Path) -> None:
    pos_assist("till", "basket", "--db", locked, "--profile", "demo").complains(6)
    pos_assist("suggest", "--db", locked, "--profile", "demo").complains(6)


def test_nothing_rung_up(till: Path) -> None:
    with closing(open_till(till)) as connection:
        Register(connection).void_left_open()
    pos_assist("suggest", "--db", till, "--profile", "demo").complains(4, "no open basket")


def test_no_till_connected_yet() -> None:
    pos_assist("run").complains(3, "No till is connected yet", "pos-assist demo")


def test_settings_with_a_mistake(own_home: Path) -> None:
    (own_home / "config").mkdir(parents=True)
    (own_home / "config" / "config.toml").write_text("[panel]\nwidth = 'wide'\n", encoding="utf-8")
    pos_assist("run").complains(3, "[panel] width", "config.toml")
    (own_home / "config" / "config.toml").write_text("[pannel]\nwidth = 400\n", encoding="utf-8")
    pos_assist("run").complains(3, "Did you mean 'panel'?")


def test_unwritable_data_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    rules = paths.db() / "demo" / "rules.toml"
    home = str(tmp_path / "file" / "home")
    pos_assist("rules", "import", rules, POS_ASSIST_HOME=home).complains(6, "store.db")


def test_unwritable_data_folder_does_not_stop_the_panel(till: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    home = str(tmp_path / "file" / "home")
    pos_assist("run", "--db", till, "--profile", "demo", "--seconds", "2", POS_ASSIST_HOME=home).complains(0)


def test_trace_that_cannot_be_written(till: Path) -> None:
    trace = os.devnull + "/trace"
    pos_assist("run", "--db", till, "--profile", "demo", "--trace", trace).complains(3, "trace")


def test_a_rules_file_with_mistakes_changes_nothing(tmp_path: Path) -> None:
    good = tmp_path / "good.toml"
    good.write_text('format = 1\n[[pair]]\nid = "a"\nwhen = "sku:1"\noffer = "sku:2"\n', encoding="utf-8")
    assert pos_assist("rules", "import", good).code == 0
    bad = tmp_path / "bad.toml"
    bad.write_text('format = 1\n[[pair]]\nid = "b"\nwehn = "sku:1"\noffer = "sku:2"\n', encoding="utf-8")
    pos_assist("rules", "import", bad).complains(4, "line 4", "wehn")
    assert [rule["id"] for rule in pos_assist("rules", "show", "--json").json["rules"]] == ["a"]


def test_an_interrupted_command_says_nothing(tmp_path: Path) -> None:
    assert pos_assist("nonsense").code == 2
    assert pos_assist("--help").code == 0


def _into(stdout: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run with its output sent by the shell to `stdout`, e.g. '>&-'."""
    command = f'exec "$0" -m pos_assist "$@" {stdout}'
    return subprocess.run(
        ["sh", "-c", command, sys.executable, *arguments],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), **environment},
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments", [("rules", "show", "--json"), ("rules", "show"), ("events", "export", "--schema")]
)
@pytest.mark.parametrize("stdout", [">/dev/full", ">&-"])
def test_an_output_that_cannot_be_written(arguments: tuple[str, ...], stdout: str) -> None:
    ran = _into(stdout, *arguments)
    assert ran.returncode == 1
    assert ran.stderr.startswith("The output cannot be used: ")
    assert ran.stderr.count("\n") == 1


def test_an_output_without_half_of_the_letters(tmp_path: Path) -> None:
    rules = tmp_path / "reguły.toml"
    rules.write_text('format = 1\n[[pair]]\nid = "łódź"\nwhen = "sku:1"\noffer = "sku:2"\n', encoding="utf-8")

    def told(*arguments: str | Path) -> Ran:
        return pos_assist("rules", *arguments, PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    told("import", rules).complains(0, "Rules in force now: 1")
    told("show").complains(0, "??d?")
    assert told("show", "--json").json["rules"][0]["id"] == "łódź"
    told("import", tmp_path / "łódź.toml").complains(4, "\\u0142")


def test_the_home_of_nobody() -> None:
    pos_assist("rules", "show", POS_ASSIST_HOME="~nosuch").complains(3, "no such user")


def test_what_the_system_refuses_is_told_in_one_sentence(own_home: Path) -> None:
    own_home.write_text("a file where our folder should be", encoding="utf-8")
    ran = pos_assist("demo", "--prepare-only", "--days", "1")
    assert "Traceback" not in ran.err
    assert ran.err.count("\n") == 1
    assert ran.code in (1, 6)
