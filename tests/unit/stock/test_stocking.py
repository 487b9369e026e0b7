"""The sources of the settings: looked at once or again and again, and forgotten when they are there no more."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.stock.outcome import Outcome
from pos_assist.adapters.stock.sources import Kept, Look
from pos_assist.adapters.store.stock_store import changes_since, sources, state_of
from pos_assist.bootstrap.stocking import Sync, pause, unknown_products
from pos_assist.cli import main
from pos_assist.errors import ExitCode, UserError
from pos_assist.settings import TillSettings

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def settings_of(text: str) -> None:
    file = paths.home().config_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def drop(folder: Path, name: str, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    then = time.time() - 200
    os.utime(folder / name, (then, then))


def test_two_sources_are_told_in_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings_of(f'[stock.sources.a]\nfolder = "{tmp_path / "a"}"\n[stock.sources.b]\nfolder = "{tmp_path / "b"}"\n')
    drop(tmp_path / "a", "1.csv", "sku,on_hand\nA1,5\nA2,5\nA3,x\n")
    drop(tmp_path / "b", "1.csv", "colour\nred\n")

    code = main(["stock", "sync"])
    out, err = capsys.readouterr()
    rejected = main(["stock", "rejected"])

    assert code == ExitCode.BAD_DATA
    assert err == ""
    assert out.splitlines()[:2] == [
        "a: 1.csv: 3 rows: 2 changed, 0 unknown now, 1 rejected.",
        "a: 1.csv: 1 row could not be used (row 4: 'x' is not a number).",
    ]
    assert out.splitlines()[2].startswith("b: 1.csv has no column that names the product")
    assert rejected == 0
    assert capsys.readouterr().out == "a: 1.csv, row 4: 'x' is not a number: A3;x\n"


def test_one_source_that_is_away_keeps_no_other_waiting(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings_of(
        f'[stock.sources.a]\nfolder = "{tmp_path / "nothing"}"\n[stock.sources.b]\nfolder = "{tmp_path / "b"}"\n'
    )
    drop(tmp_path / "b", "1.csv", "sku,on_hand\nA1,5\n")

    code = main(["stock", "sync", "--json"])

    told = {source["source"]: source for source in json.loads(capsys.readouterr().out)["sources"]}
    assert code == ExitCode.UNREACHABLE
    assert "cannot be read" in told["a"]["trouble"]
    assert told["b"]["taken"][0]["changed"] == 1
    assert {state.source: bool(state.trouble) for state in sources(paths.home().store)} == {"a": True, "b": False}


def test_what_is_set_no_more_is_forgotten(tmp_path: Path) -> None:
    settings_of(f'[stock.sources.a]\nfolder = "{tmp_path / "a"}"\n')
    drop(tmp_path / "a", "1.csv", "sku,on_hand\nA1,5\n")
    main(["stock", "sync"])
    _rows, seq = changes_since(paths.home().store, 0)
    settings_of("")

    code = main(["stock", "sync"])

    assert code == ExitCode.CONFIGURATION
    assert [(row.product, row.on_hand) for row in changes_since(paths.home().store, seq)[0]] == [("sku:A1", None)]
    assert sources(paths.home().store) == []


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--source", "b"], ExitCode.CONFIGURATION, "There is no stock source 'b'. There are: a."),
        (["--db", "x.db"], ExitCode.USAGE, "needs both --db and --profile"),
        (["--db", "x.db", "--profile", "p.toml"], ExitCode.CONFIGURATION, "there is no such file"),
    ],
)
def test_what_cannot_be_synced_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: ExitCode, said: str
) -> None:
    settings_of(f'[stock.sources.a]\nfolder = "{tmp_path}"\n')

    assert main(["stock", "sync", *arguments]) == code
    assert said in capsys.readouterr().err


def test_pauses_grow_and_never_pass_the_usual_one() -> None:
    assert [pause(failures, 60) for failures in (1, 2, 3, 4, 5, 6, 7, 99)] == [1, 2, 4, 8, 16, 30, 30, 30]
    assert [pause(failures, 5) for failures in (1, 2, 3, 4)] == [1, 2, 4, 5]


class Flaky:
    """A source that is away for the first looks."""

    name = "erp"

    def __init__(self, failures: int) -> None:
        self.left = failures
        self.looked = 0

    def look(self, _now: datetime) -> Look:
        self.looked += 1
        if self.left:
            self.left -= 1
            raise UserError("It is away.", code=ExitCode.UNREACHABLE)
        return Look((Outcome("erp", rows=1),))


def test_a_source_that_comes_back_is_told_once_each_way(store: Path) -> None:
    told: list[tuple[str, bool]] = []
    stop = threading.Event()
    flaky = Flaky(3)

    def tell(_source: str, look: Look, trouble: str) -> None:
        told.append((trouble, bool(look.outcomes)))
        if look.outcomes:
            stop.set()

    Sync([flaky], Kept(store), every=0.01).watch(tell, stop, now=lambda: NOW)

    assert told == [("It is away.", False), ("", True)]
    assert flaky.looked == 4
    state = state_of(store, "erp")
    assert state is not None
    assert state.trouble == "It is away."


def test_products_that_the_till_does_not_know_are_told(tmp_path: Path) -> None:
    till = create_shop(tmp_path / "till.db", seed=3, days=1, now=NOW).path
    outcome = Outcome("1.csv", new_products=("sku:PH-A3", "sku:X1", "sku:X2", "sku:X3", "sku:X4"))

    said = unknown_products(TillSettings(db=str(till), profile="demo"), [outcome])

    assert said.startswith("Not known at the till: 4 (sku:X1, sku:X2, sku:X3, …)")
    assert unknown_products(TillSettings(), [outcome]) == ""


def test_a_damaged_store_is_replaced_and_that_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = paths.home().store
    store.parent.mkdir(parents=True, exist_ok=True)
    store.write_bytes(b"SQLite format 3\0" + b"?" * 9_000)
    profile = tmp_path / "one.toml"
    profile.write_text('[views]\nstock = "SELECT 1 AS sku, 2 AS on_hand"\n', encoding="utf-8")
    sqlite3.connect(tmp_path / "erp.db").execute("CREATE TABLE t (x)").connection.close()

    code = main(["stock", "sync", "--db", str(tmp_path / "erp.db"), "--profile", str(profile)])

    said = capsys.readouterr().err
    (aside,) = store.parent.glob("store-damaged-*.db")
    assert code == ExitCode.OK
    assert f"The store was damaged. It is kept as {aside.name}" in said
