"""`pos-assist rules`, `events` and `store` as a person or a script calls them."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.checking import check_store
from pos_assist.adapters.store.connecting import store_error
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.adapters.store.exporting import EXPORT_COLUMNS
from pos_assist.adapters.store.migrating import HEAD
from pos_assist.cli import main
from pos_assist.errors import ExitCode
from pos_assist.services.events import EventKind
from tests.unit.store.conftest import MakeEvent

RULES = 'format = 1\n[[pair]]\nid = "phone-glass"\nwhen = "sku:PHONE"\noffer = "sku:GLASS"\n'


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    path = tmp_path / "rules.toml"
    path.write_text(RULES, encoding="utf-8")
    return path


@pytest.fixture
def recorded(store: Path, make_event: MakeEvent) -> Path:
    """Two events, a year apart; the till calls things what it likes."""
    log = SqliteEventLog(store, on_durable=lambda _ids: None)
    log.append(make_event(basket_id="=1+1", staff_id="\t@x", at=datetime(2025, 3, 1, 9, 30, tzinfo=UTC)))
    log.append(make_event(basket_id="-5", detail={"script": "Łącznik?"}))
    assert log.close() == 0
    return store


def test_rules_go_in_and_come_out_the_same(rules: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.csv"

    assert main(["rules", "import", str(rules)]) == ExitCode.OK
    assert "Rules in force now: 1 " in capsys.readouterr().out
    assert main(["rules", "export", "--out", str(out)]) == ExitCode.OK
    assert main(["rules", "import", str(out)]) == ExitCode.OK

    assert "in force already: 1 " in capsys.readouterr().out


def test_a_dry_run_changes_nothing(rules: Path, home: Path) -> None:
    assert main(["rules", "import", str(rules), "--dry-run"]) == ExitCode.OK

    assert not home.exists()


def test_a_file_with_a_mistake_leaves_the_rules_in_force(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["rules", "import", str(rules)])
    rules.write_text(RULES + "[[pair]]\n", encoding="utf-8")
    capsys.readouterr()

    assert main(["rules", "import", str(rules)]) == ExitCode.BAD_DATA
    assert "line 6: [[pair]] needs 'id'." in capsys.readouterr().err
    assert main(["rules", "import", str(rules), "--json"]) == ExitCode.BAD_DATA
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert problems[0] == {"line": 6, "place": "line 6", "text": "[[pair]] needs 'id'."}
    main(["rules", "show", "--json"])
    assert [rule["id"] for rule in json.loads(capsys.readouterr().out)["rules"]] == ["phone-glass"]


def test_rules_are_shown_one_a_line(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["rules", "import", str(rules)])
    capsys.readouterr()

    assert main(["rules", "show"]) == ExitCode.OK

    assert capsys.readouterr().out.splitlines()[0].split() == [
        "pair",
        "phone-glass",
        "sku:PHONE",
        "->",
        "sku:GLASS",
    ]


SETS_AND_COVERS = """
format = 1
[[bundle]]
id = "a-set"
members = ["2x sku:A", "sku:B"]
percent = "12.5"
[[bundle]]
id = "b-set"
members = ["sku:C", "sku:D"]
code = "sku:SET"
[[cover]]
id = "c-cover"
when = { category = "Phones" }
product = "sku:COVER"
price = "9.90"
name = { en = "cover" }
legal = { en = "2 years" }
years = { en = "4 years" }
terms = { en = "Drops." }
"""


def test_sets_and_covers_are_shown_with_what_they_cost(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules.write_text(SETS_AND_COVERS, encoding="utf-8")
    main(["rules", "import", str(rules)])
    capsys.readouterr()

    assert main(["rules", "show"]) == ExitCode.OK

    assert [line.split(maxsplit=2)[2] for line in capsys.readouterr().out.splitlines()[:3]] == [
        "2x sku:A + sku:B, 12.5 % off the sum",
        "sku:C + sku:D, as sku:SET",
        "category Phones -> sku:COVER, 9.90",
    ]


def test_without_a_store_there_are_no_rules_and_none_is_made(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "show"]) == ExitCode.OK

    assert "Rules: 0 " in capsys.readouterr().out
    assert not home.exists()


def test_an_export_as_csv_is_whole_and_inert(recorded: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.csv"

    assert main(["events", "export", "--store", str(recorded), "--out", str(out)]) == ExitCode.OK

    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8-sig"), newline="")))
    assert tuple(rows[0]) == EXPORT_COLUMNS
    assert [row["basket_id"] for row in rows] == ["'=1+1", "-5"]
    assert rows[0]["staff_id"] == "'\t@x"
    assert rows[0]["at"] == "2025-03-01T09:30:00+00:00"
    assert json.loads(rows[1]["detail"]) == {"script": "Łącznik?"}


def test_an_export_as_json_lines_keeps_every_text_as_it_was(recorded: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.jsonl"

    assert main(["events", "export", "--store", str(recorded), "--out", str(out)]) == ExitCode.OK

    events = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [event["basket_id"] for event in events] == ["=1+1", "-5"]
    assert events[1]["detail"] == {"script": "Łącznik?"}
    assert tuple(events[0]) == EXPORT_COLUMNS


def test_an_export_can_begin_at_a_date(recorded: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.jsonl"

    assert main(["events", "export", "--store", str(recorded), "--out", str(out), "--since", "2026-01-01"]) == 0

    assert len(out.read_text(encoding="utf-8").splitlines()) == 1


def test_an_export_replaces_a_file_only_by_force(
    recorded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "events.csv"
    out.write_text("mine")
    command = ["events", "export", "--store", str(recorded), "--out", str(out)]

    assert main(command) == ExitCode.USAGE
    assert "exists already" in capsys.readouterr().err
    assert out.read_text() == "mine"
    assert main([*command, "--force"]) == ExitCode.OK
    assert out.read_text() != "mine"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Where to?"),
        (["--out", "events.xlsx"], "neither .csv, .jsonl nor .parquet"),
        (["--out", "events.csv", "--since", "yesterday"], "'yesterday' is no date"),
    ],
)
def test_a_wrong_use_is_told_plainly(
    recorded: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["events", "export", "--store", str(recorded), *arguments]) == ExitCode.USAGE

    assert said in capsys.readouterr().err


def test_an_export_into_nowhere_is_told_plainly_and_leaves_nothing(
    recorded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "no" / "such" / "folder.csv"

    assert main(["events", "export", "--store", str(recorded), "--out", str(out)]) == ExitCode.BAD_DATA

    assert "cannot be written: No such file or directory" in capsys.readouterr().err


def test_the_schema_of_an_export_names_every_column(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["events", "export", "--schema"]) == ExitCode.OK

    told = [line.partition(" ")[0] for line in capsys.readouterr().out.splitlines()]
    assert tuple(told[: len(EXPORT_COLUMNS)]) == EXPORT_COLUMNS


def test_a_store_is_made_and_checked(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["store", "check"]) == ExitCode.CONFIGURATION
    assert main(["store", "upgrade"]) == ExitCode.OK
    capsys.readouterr()

    assert main(["store", "check", "--json"]) == ExitCode.OK

    result = json.loads(capsys.readouterr().out)
    assert (result["schema"], result["sound"]) == (HEAD, True)
    assert (home / "data" / "store.db").is_file()


def test_who_checks_a_store_sees_how_far_it_is(recorded: Path) -> None:
    totals: list[int] = []

    def watched(rows: Iterable[tuple[Any, ...]], total: int) -> Iterable[tuple[Any, ...]]:
        totals.append(total)
        return rows

    assert check_store(recorded, watched=watched)["events"] == 2
    assert totals == [2]


def test_a_damaged_store_is_told_by_the_check(recorded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(recorded)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw = recorded.read_bytes()
    place = raw.rindex(b"shown")
    recorded.write_bytes(raw[:place] + b"shawn" + raw[place + 5 :])

    assert main(["store", "check", "--store", str(recorded)]) == ExitCode.LOCKED

    assert "is not as it was written" in capsys.readouterr().out


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """Another program's database, in WAL mode, in a folder of its own."""
    path = tmp_path / "shop" / "till.db"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE sale (id INTEGER)")
    return path


COMMANDS = (
    ["store", "upgrade"],
    ["store", "check"],
    ["rules", "show"],
    ["rules", "import", "RULES"],
    ["events", "export", "--out", "RULES.csv"],
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("content", ["a database", "a text", "a damaged database"])
def test_what_is_no_store_of_ours_is_refused_and_left_as_it_is(
    foreign: Path, rules: Path, capsys: pytest.CaptureFixture[str], command: list[str], content: str
) -> None:
    if content != "a database":
        foreign.write_bytes(b"dear diary" if content == "a text" else foreign.read_bytes()[:5000])
    before = foreign.read_bytes()
    arguments = [word.replace("RULES", str(rules)) for word in command]

    assert main([*arguments, "--store", str(foreign)]) == ExitCode.CONFIGURATION

    assert "not a store of POS Assist" in capsys.readouterr().err
    assert list(foreign.parent.iterdir()) == [foreign]
    assert foreign.read_bytes() == before


@pytest.mark.parametrize(
    "command", [command for command in COMMANDS if "import" not in command and "upgrade" not in command], ids=" ".join
)
@pytest.mark.parametrize("tables", [False, True])
def test_a_store_that_is_not_finished_is_told_so(
    tmp_path: Path, rules: Path, capsys: pytest.CaptureFixture[str], command: list[str], tables: bool
) -> None:
    store = tmp_path / "store.db"
    store.touch()
    if tables:
        with closing(sqlite3.connect(store)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
    arguments = [word.replace("RULES", str(rules)) for word in command]

    assert main([*arguments, "--store", str(store)]) == ExitCode.LOCKED

    assert "is not finished, or an older version's. Run 'pos-assist store upgrade'." in capsys.readouterr().err


def test_a_table_that_is_empty_leaves_the_rules_in_force(rules: Path, tmp_path: Path) -> None:
    main(["rules", "import", str(rules)])
    (tmp_path / "empty.csv").touch()

    assert main(["rules", "import", str(tmp_path / "empty.csv")]) == ExitCode.BAD_DATA
    assert main(["rules", "show"]) == ExitCode.OK


def test_of_very_many_mistakes_the_first_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rules.csv"
    path.write_text("kind,id\n" + "pear,p\n" * 20_000)

    assert main(["rules", "import", str(path), "--json"]) == ExitCode.BAD_DATA
    told = json.loads(capsys.readouterr().out)
    assert (len(told["problems"]), told["more_problems"]) == (20, 19_980)
    assert main(["rules", "import", str(path)]) == ExitCode.BAD_DATA
    assert "and 19980 more" in capsys.readouterr().err


def test_the_review_names_products_where_a_till_is_named(
    store: Path, make_event: MakeEvent, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evidence = {"rule_id": "phone-glass", "trigger_product_id": "1"}
    log = SqliteEventLog(store, on_durable=lambda _ids: None)
    said = {"reason": "not_suitable", "card_id": "c", "product_id": "2", "detail": {"evidence": evidence}}
    log.append(make_event(kind=EventKind.REASON, **said))
    assert log.close() == 0
    till = tmp_path / "till.db"
    create_shop(till, seed=1, days=1, now=datetime.now(UTC))
    with closing(sqlite3.connect(till)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM article WHERE id IN (1, 2) ORDER BY id")]

    assert main(["rules", "review", "--store", str(store)]) == ExitCode.OK
    assert capsys.readouterr().out.rstrip().endswith("1 -> 2")
    named = ["--db", str(till), "--profile", "demo"]
    assert main(["rules", "review", "--store", str(store), *named]) == ExitCode.OK

    assert " -> ".join(names) in capsys.readouterr().out


def test_a_store_that_is_written_to_asks_for_patience_not_for_rights(store: Path) -> None:
    with closing(sqlite3.connect(store, isolation_level=None)) as other, closing(sqlite3.connect(store, 0)) as ours:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError) as locked:
            ours.execute("DELETE FROM proposal")
    assert str(store_error(store, locked.value)).endswith(
        "another program is writing to it. Wait a moment, then try again."
    )
    assert "the folder's rights" in str(store_error(store, OSError(28, "No space left on device")))
