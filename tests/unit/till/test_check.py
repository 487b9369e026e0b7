"""The check on connect, as a person runs it."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.till import check
from pos_assist.adapters.till.check import check_till, exit_code
from pos_assist.adapters.till.findings import Finding, Severity
from pos_assist.adapters.till.live import LiveTest, Writes, live_test
from pos_assist.adapters.till.profile import Journal, Profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.cli import main
from pos_assist.errors import ExitCode
from tests.unit.till.shop import VIEWS, Writer, make_shop, open_sale, pay, profile, ring

TOML = """name = "Test till"
journal = "wal"
ts = "utc_text"
money = "text"
[views]
""" + "\n".join(f'{name} = """{text}"""' for name, text in VIEWS.items())


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "till.db"


@pytest.fixture
def own_profile(tmp_path: Path) -> str:
    path = tmp_path / "test.toml"
    path.write_text(TOML, "utf-8")
    return str(path)


def findings(db: Path, how: Profile | None = None) -> list[Finding]:
    return list(check_till(db, how or profile(), datetime.now(UTC)))


def told(found: list[Finding], severity: Severity) -> str:
    return "\n".join(finding.sentence for finding in found if finding.severity is severity)


@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_a_good_till_passes(db: Path, mode: str) -> None:
    with closing(make_shop(db, mode)):
        found = findings(db, profile(Journal.WAL if mode == "wal" else Journal.DELETE))
    assert exit_code(found) is ExitCode.OK
    assert told(found, Severity.WARNING) == ""
    assert "Open baskets at the till 'Till A' now: 1." in told(found, Severity.OK)


def test_what_is_wrong_with_the_data_is_told_with_advice(db: Path) -> None:
    with closing(make_shop(db)) as till:
        open_sale(till, 2, at="+3 hours")
        open_sale(till, 3, at="-2 days")
        ring(till, 1, 777)
        for _ in range(5):
            ring(till, 1, 1, price="1,5")
        twice = VIEWS["product"] + " UNION ALL " + VIEWS["product"]
        found = findings(db, profile(Journal.DELETE, views={"product": twice, "stock": ""}, fingerprint=()))
    problems, warnings = told(found, Severity.PROBLEM), told(found, Severity.WARNING)
    for part in (
        "touched in the future",
        "1 products on lines",
        "777",
        "'1,5' is not a number",
        "2 more rows",
        "50 rows",
    ):
        assert part in problems
    for part in ("no view 'stock'", "no fingerprint", "journal = 'delete'"):
        assert part in warnings
    assert "left behind and are not looked at: 1." in told(found, Severity.OK)
    assert exit_code(found) is ExitCode.DOCTOR
    assert all(finding.advice for finding in found if finding.severity is Severity.PROBLEM)


def test_a_file_that_is_not_there_ends_the_check(db: Path) -> None:
    found = findings(db)
    assert exit_code(found) is ExitCode.UNREACHABLE
    assert len(found) == 1


def test_the_check_as_a_command(db: Path, own_profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(make_shop(db)):
        assert main(["till", "check", "--db", str(db), "--profile", own_profile]) == 0
        assert "WARNING The profile has no fingerprint" in capsys.readouterr().out
        assert main(["till", "check", "--db", str(db), "--profile", own_profile, "--json"]) == 0
        result = json.loads(capsys.readouterr().out)
    assert result["ok"] is True
    assert {"severity", "about", "sentence", "advice"} == set(result["findings"][0])
    assert main(["till", "check", "--db", str(db), "--profile", "none-such"]) == ExitCode.CONFIGURATION
    assert main(["till", "check", "--db", own_profile, "--profile", own_profile]) == ExitCode.BAD_DATA


def test_baskets_as_a_command(db: Path, own_profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(make_shop(db)) as till:
        ring(till, 1, 2, qty=100)
        assert main(["till", "basket", "--db", str(db), "--profile", own_profile, "--json"]) == 0
        basket = json.loads(capsys.readouterr().out)["baskets"][0]
        assert basket["lines"][1] == {
            "line_id": "2",
            "product_id": "2",
            "group_id": "2",
            "name": "Product 2",
            "quantity": "100",
            "unit_price_minor": 250,
        }
        assert (basket["basket_id"], basket["state"], basket["currency"], basket["total_minor"]) == (
            "1",
            "open",
            "EUR",
            25250,
        )
        assert main(["till", "basket", "--db", str(db), "--profile", own_profile]) == 0
        assert "252.50 EUR" in capsys.readouterr().out
        pay(till, 1)
        assert main(["till", "basket", "--db", str(db), "--profile", own_profile]) == 0
        assert capsys.readouterr().out == "No live basket.\n"
    assert main(["till", "basket", "--db", f"{db}.gone", "--profile", own_profile]) == ExitCode.UNREACHABLE


def test_profiles_as_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["till", "profiles", "--json"]) == 0
    listed: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    assert "tryton-sale-point" in [entry["profile"] for entry in listed]


def live(db: Path, *, act_on: int) -> LiveTest:
    """The live test while somebody rings up an item after the request number `act_on` (0 = the first)."""
    requests: list[str] = []

    def act() -> None:
        while len(requests) <= act_on:
            time.sleep(0.01)
        with closing(make_connection(db)) as till:
            ring(till, 1, 2)

    person = threading.Thread(target=act)
    person.start()
    with closing(TillReader(db, profile())) as reader:
        result = live_test(reader, 1.0, requests.append)
    person.join()
    return result


def make_connection(db: Path) -> Any:
    import sqlite3

    return sqlite3.connect(db, isolation_level=None, timeout=0)


@pytest.mark.parametrize(("act_on", "kind"), [(0, Writes.EACH_LINE), (1, Writes.ON_SAVE)])
def test_the_live_test_tells_what_kind_of_till_it_is(db: Path, act_on: int, kind: Writes) -> None:
    with closing(make_shop(db)):
        result = live(db, act_on=act_on)
    assert result.writes is kind
    assert result.seen_ms is not None


def test_a_till_that_shows_nothing_is_told(db: Path) -> None:
    with closing(make_shop(db)), closing(TillReader(db, profile())) as reader:
        result = live_test(reader, 0.05, lambda _request: None)
    assert result.writes is Writes.NOT_SEEN
    assert "check that this is the database" in result.sentence


def test_the_command_starts_without_anything_heavy() -> None:
    code = "import sys, pos_assist.commands.till, pos_assist.adapters.till.reader; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"sqlalchemy", "PySide6", "numpy", "pandas"}.isdisjoint(done.stdout.split())


def test_rows_that_reading_leaves_out_are_problems(db: Path) -> None:
    with closing(make_shop(db)) as till:
        till.execute("UPDATE product SET name = CAST(x'436166e9' AS TEXT) WHERE id = 1")
        till.execute("UPDATE product SET price = 'n/a' WHERE id = 2")
        till.execute("INSERT INTO place VALUES (1, 'shop', 'viele')")
        till.execute("INSERT INTO clerk VALUES (8, x'ff', '')")
        found = findings(db)
    problems = told(found, Severity.PROBLEM)
    for part in ("is not UTF-8 text", "'n/a' is not a number", "'viele' is not a number", "view 'staff'"):
        assert part in problems
    assert exit_code(found) is ExitCode.DOCTOR


def test_a_view_that_is_never_done_is_a_problem_and_the_check_goes_on(
    db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "SLOW_SECONDS", 0.02)
    slow = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1e12) SELECT MAX(x) FROM n"
    with closing(make_shop(db)):
        found = findings(db, profile(views={"product": f"{VIEWS['product']} WHERE ({slow}) > 0"}))
    assert "reading the view 'product'" in told(found, Severity.PROBLEM)
    assert exit_code(found) is ExitCode.DOCTOR
    assert "Open baskets at the till 'Till A' now: 1." in told(found, Severity.OK)


def test_what_the_till_stores_cannot_command_the_terminal(
    db: Path, own_profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    nasty = "\x1b]0;owned\x07\u202etxt"
    with closing(make_shop(db)) as till:
        till.execute("UPDATE product SET name = ? WHERE id = 1", (nasty,))
        till.execute("UPDATE sale SET till = ?", (nasty,))
        for command in ("basket", "check"):
            assert main(["till", command, "--db", str(db), "--profile", own_profile]) == 0
            out = capsys.readouterr().out
            assert "\ufffd]0;owned\ufffd\ufffdtxt" in out
            assert all(letter.isprintable() for letter in out.replace("\n", ""))


@pytest.mark.skipif(sys.platform != "linux", reason="who holds a lock can only be asked on Linux")
@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_exclusive_locking_is_told_by_each_command(
    db: Path, own_profile: str, mode: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make_shop(db, mode).close()
    with Writer(db, mode) as till:
        till.do("sql", statements=["PRAGMA locking_mode=EXCLUSIVE", "UPDATE sale SET touched = datetime('now')"])
        assert main(["till", "basket", "--db", str(db), "--profile", own_profile]) == ExitCode.LOCKED
        assert "for itself alone" in capsys.readouterr().err


def test_a_home_of_nobody_is_told(own_profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("basket", "check"):
        assert main(["till", command, "--db", "~nosuchuser/x.db", "--profile", own_profile]) == ExitCode.UNREACHABLE
        assert "cannot be looked for" in capsys.readouterr().err
