"""Another database as a source, by SQLite: what is asked, what is refused, and what is said of it."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.stock.asking import Asked, _mark_of, _written
from pos_assist.adapters.stock.connecting import address, connected, explained, open_engine
from pos_assist.adapters.stock.outcome import Outcome
from pos_assist.adapters.stock.profile import database_profile, feed_profile
from pos_assist.adapters.stock.sources import DatabaseLook, Kept
from pos_assist.adapters.store.stock_files import rejected_rows
from pos_assist.adapters.store.stock_store import changes_since, state_of
from pos_assist.cli import main
from pos_assist.errors import ExitCode, UserError

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
SECRET = "s3cr3t"  # noqa: S105 - made up


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    file = tmp_path / "warehouse.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE stock (code TEXT, milli INTEGER, counted INTEGER, version INTEGER)")
        rows = [("A1", 5_000, 1_795_338_000, 1), ("A2", 2_500, 1_795_338_000, 2), ("A3", None, 1_795_338_000, 3)]
        connection.executemany("INSERT INTO stock VALUES (?, ?, ?, ?)", rows)
        connection.commit()
    return file


def tell(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()


def profile(tmp_path: Path, stock: str, changes: str = "", more: str = "") -> str:
    file = tmp_path / "own.toml"
    views = f'stock = "{stock}"\n' + (f'changes = "{changes}"\n' if changes else "")
    file.write_text(f"{more}\n[views]\n{views}", encoding="utf-8")
    return str(file)


def ask(warehouse: Path, file: str, store: Path, now: datetime = NOW) -> Outcome:
    asked = Asked(f"sqlite:///{warehouse}", database_profile(file), "sku")
    (outcome,) = DatabaseLook("erp", asked, Kept(store)).look(now).outcomes
    return outcome


def figures(store: Path) -> dict[str, Decimal | None]:
    return {row.product: row.on_hand for row in changes_since(store, 0)[0]}


def test_thousandths_and_times_of_its_own(warehouse: Path, tmp_path: Path, store: Path) -> None:
    select = "SELECT code AS sku, milli AS on_hand, counted AS as_of FROM stock"

    outcome = ask(warehouse, profile(tmp_path, select, more='qty = "minor:3"\nts = "unix"'), store)

    assert (outcome.rows, outcome.changed, outcome.rejected) == (3, 2, 1)
    assert figures(store) == {"sku:A1": 5, "sku:A2": Decimal("2.5")}
    assert rejected_rows(store) == [("erp", "", 3, "it is empty", "A3;;1795338000")]
    assert changes_since(store, 0)[0][0].as_of == datetime.fromtimestamp(1_795_338_000, UTC)
    state = state_of(store, "erp")
    assert state is not None
    assert state.confirmed_at is None


def test_without_a_view_of_changes_only_differences_are_written(warehouse: Path, tmp_path: Path, store: Path) -> None:
    file = profile(tmp_path, "SELECT code AS sku, milli AS on_hand FROM stock WHERE milli IS NOT NULL")
    ask(warehouse, file, store)
    _rows, seq = changes_since(store, 0)
    tell(warehouse, "UPDATE stock SET milli = 1 WHERE code = 'A1'")

    outcome = ask(warehouse, file, store, NOW + timedelta(minutes=1))

    assert (outcome.rows, outcome.changed) == (2, 1)
    assert [(row.product, row.on_hand) for row in changes_since(store, seq)[0]] == [("sku:A1", Decimal(1))]
    state = state_of(store, "erp")
    assert state is not None
    assert state.confirmed_at == NOW + timedelta(minutes=1)


def test_a_view_of_changes_is_asked_from_the_last_mark_on(warehouse: Path, tmp_path: Path, store: Path) -> None:
    select = "SELECT code AS sku, milli AS on_hand, version AS mark FROM stock WHERE milli IS NOT NULL"
    file = profile(tmp_path, select, f"{select} AND version > :since")
    first = ask(warehouse, file, store)
    tell(warehouse, "UPDATE stock SET milli = 1, version = 4 WHERE code = 'A1'")

    second = ask(warehouse, file, store, NOW + timedelta(minutes=1))
    third = ask(warehouse, file, store, NOW + timedelta(minutes=2))

    assert [outcome.rows for outcome in (first, second, third)] == [2, 1, 0]
    assert figures(store)["sku:A1"] == 1


def test_changes_that_were_refused_are_asked_for_again(warehouse: Path, tmp_path: Path, store: Path) -> None:
    select = "SELECT code AS sku, milli AS on_hand, version AS mark FROM stock WHERE version <> 3"
    file = profile(tmp_path, select, f"{select} AND version > :since")
    ask(warehouse, file, store)
    tell(warehouse, "UPDATE stock SET milli = 0, version = 4 WHERE code = 'A1'")
    tell(warehouse, "INSERT INTO stock VALUES ('B1', 'x', 0, 5), ('B2', 'x', 0, 6)")
    refused = ask(warehouse, file, store, NOW + timedelta(minutes=1))
    tell(warehouse, "UPDATE stock SET milli = 1 WHERE code LIKE 'B%'")

    ask(warehouse, file, store, NOW + timedelta(minutes=2))

    assert "2 of its 3 rows are not right" in refused.trouble
    assert figures(store) == {"sku:A1": 0, "sku:A2": 2500, "sku:B1": 1, "sku:B2": 1}


def test_marks_that_cannot_be_compared_are_one_sentence(warehouse: Path, tmp_path: Path, store: Path) -> None:
    select = "SELECT code AS sku, milli AS on_hand, version AS mark FROM stock WHERE milli IS NOT NULL"
    file = profile(tmp_path, select, f"{select} AND version > :since")
    tell(warehouse, "UPDATE stock SET version = 'new' WHERE code = 'A2'")

    with pytest.raises(UserError, match="tells '1' and 'new', which cannot be compared") as found:
        ask(warehouse, file, store)

    assert found.value.code is ExitCode.CONFIGURATION
    assert figures(store) == {}


def test_a_day_is_a_mark_that_is_kept_as_a_day() -> None:
    assert _mark_of(_written(date(2026, 11, 22))) == date(2026, 11, 22)


def test_changes_without_a_mark_are_a_mistake_of_the_profile(warehouse: Path, tmp_path: Path, store: Path) -> None:
    select = "SELECT code AS sku, milli AS on_hand FROM stock"

    with pytest.raises(UserError, match="has no column 'mark' to go on from"):
        ask(warehouse, profile(tmp_path, select, f"{select} WHERE version > :since"), store)


def test_a_database_that_is_suddenly_half_empty_is_not_believed(warehouse: Path, tmp_path: Path, store: Path) -> None:
    file = profile(tmp_path, "SELECT code AS sku, milli AS on_hand FROM stock WHERE milli IS NOT NULL")
    ask(warehouse, file, store)
    tell(warehouse, "DELETE FROM stock")

    outcome = ask(warehouse, file, store, NOW + timedelta(minutes=1))

    assert "tells of 0 products, 2 were known before" in outcome.trouble
    assert figures(store)["sku:A1"] == 5_000


def test_an_sqlite_file_is_neither_made_nor_changed(warehouse: Path, tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{warehouse}")
    with engine.connect() as connection, pytest.raises(Exception, match="readonly"):
        connection.exec_driver_sql("DELETE FROM stock")
    engine.dispose()
    with pytest.raises(Exception, match="unable to open"):
        open_engine(f"sqlite:///{tmp_path / 'nothing.db'}").connect()

    assert not (tmp_path / "nothing.db").exists()


@pytest.mark.parametrize(
    ("select", "said"),
    [
        ("SELECT code AS sku, milli AS on_hand FROM nowhere", "has no such table"),
        ("SELECT colour AS sku, milli AS on_hand FROM stock", "has no such column"),
        ("SELECT code, milli AS on_hand FROM stock", ""),
        ("SELECT milli AS on_hand FROM stock", "no column that names the product"),
        ("DELETE FROM stock", "is not one SELECT"),
        ("SELECT 1; DELETE FROM stock", "is not one SELECT"),
        ("WITH x AS (SELECT 1) DELETE FROM stock", "would write to the stock database"),
        ("SELECT code FROM FROM stock", "does not answer the view 'stock'"),
    ],
)
def test_mistakes_are_told_in_a_sentence(warehouse: Path, tmp_path: Path, store: Path, select: str, said: str) -> None:
    if not said:
        assert ask(warehouse, profile(tmp_path, select), store).changed == 2
        return
    with pytest.raises(UserError, match=said):
        ask(warehouse, profile(tmp_path, select), store)

    assert figures(store) == {}


def test_a_missing_driver_is_one_sentence_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(UserError, match="needs a package that is not installed") as missing:
        open_engine(f"postgresql://reader:{SECRET}@host/stock")

    assert missing.value.hint == "Run: pip install 'psycopg[binary]'"


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        f"klingon://u:{SECRET}@h/d",
        f"postgresql://u:{SECRET}@h:port/d",
        f"postgresql://u:first@{SECRET}@h/d",  # a password with this mark in it
        "",
    ],
)
def test_a_url_that_is_none_is_told_without_its_password(url: str) -> None:
    with pytest.raises(UserError, match="URL of the stock database is not right") as wrong:
        open_engine(url)

    assert SECRET not in str(wrong.value)


@pytest.mark.parametrize("option", ["charset=nothing", f"nothing={SECRET}"])
def test_an_option_that_no_driver_knows_is_one_sentence(option: str) -> None:
    pytest.importorskip("pymysql")
    url = f"mariadb://u:{SECRET}@127.0.0.1:1/stock?{option}"

    with pytest.raises(UserError, match=r"'127\.0\.0\.1/stock' has an option that its driver cannot use") as wrong:
        connected(open_engine(url), url)

    assert wrong.value.code is ExitCode.CONFIGURATION
    assert SECRET not in str(wrong.value)


def test_a_password_in_the_servers_own_words_is_taken_out() -> None:
    url = f"postgresql://u:{SECRET}@host/stock"

    told = str(explained(RuntimeError(f"could not use {SECRET} here"), url, "the view 'stock'"))

    assert SECRET not in told
    assert address(url) == "'host/stock'"


def test_a_single_database_from_the_command_line(
    warehouse: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = profile(tmp_path, "SELECT code AS sku, milli AS on_hand FROM stock WHERE milli IS NOT NULL")

    code = main(["stock", "sync", "--db", str(warehouse), "--profile", file, "--json"])
    told = json.loads(capsys.readouterr().out)
    forgotten = main(["stock", "forget", "once"])

    assert (code, forgotten) == (0, 0)
    assert told["sources"][0]["taken"][0]["changed"] == 2
    assert capsys.readouterr().out == "2 figures are unknown now.\n"
    assert figures(paths.home().store) == {"sku:A1": None, "sku:A2": None}


def test_a_database_that_is_not_there_is_one_sentence(
    tmp_path: Path, warehouse: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = profile(tmp_path, "SELECT 1 AS sku, 1 AS on_hand")

    code = main(["stock", "sync", "--db", str(tmp_path / "no.db"), "--profile", file])

    assert code == ExitCode.UNREACHABLE
    assert "cannot be reached" in capsys.readouterr().err


def test_the_shipped_examples_of_profiles_are_right() -> None:
    database = database_profile(str(paths.db() / "stock" / "database.toml"))
    files = feed_profile(str(paths.db() / "stock" / "files.toml"))

    assert ":since" in database.changes
    assert files.columns["on_hand"] == "Bestand"
