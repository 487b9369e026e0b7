"""`catalog`: everything in and out, with the difference told before it is applied."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import ModelVersion, load_rules, save_learned
from pos_assist.bootstrap.editing import editing_of
from pos_assist.cli import main
from pos_assist.engine.rules import LearnedPair
from pos_assist.errors import ExitCode

RULES = """\
format = 1
[[product]]
product = "sku:CBL-2M"
shelf = "A-12"
[[pair]]
id = "phone-glass"
when = "sku:PHONE"
offer = "sku:GLASS"
[[exclude]]
category = "tobacco"
"""
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path / "home"))
    (tmp_path / "rules.toml").write_text(RULES)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(["catalog", *arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.fixture(scope="module")
def till(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The demo shop's till, as arguments; it is only read."""
    path = tmp_path_factory.mktemp("till") / "till.db"
    create_shop(path, seed=1, days=1, now=datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    return ["--db", str(path), "--profile", "demo"]


def _changed(home: Path, *replaced: tuple[str, str]) -> None:
    text = RULES
    for old, new in replaced:
        text = text.replace(old, new)
    (home / "rules.toml").write_text(text)


def test_an_import_is_recorded_with_who_and_why(run: Run) -> None:
    code, said, _ = run("import", "rules.toml", "--as", "Ana", "--why", "the spring range")

    assert code == ExitCode.OK
    assert "added pair phone-glass" in said
    assert "Rules added: 3, changed: 0, removed: 0, as before: 0." in said
    assert "In force now: 3 rules (version 1," in said
    (version,) = editing_of(paths.home().store).history()
    assert (version.by, version.why, version.source) == ("Ana", "the spring range", "rules.toml")


def test_the_difference_is_told_key_by_key_and_nothing_is_changed(run: Run, home: Path) -> None:
    run("import", "rules.toml")
    _changed(home, ("sku:GLASS", "sku:CASE"), ('shelf = "A-12"', 'family = "cables"'))

    code, said, _ = run("import", "rules.toml", "--dry-run")

    assert code == ExitCode.OK
    assert said.splitlines() == [
        "changed product sku:CBL-2M",
        "  shelf: A-12 -> nothing",
        "  family: nothing -> cables",
        "changed pair phone-glass",
        "  offer: sku:GLASS -> sku:CASE",
        "Rules added: 0, changed: 2, removed: 0, as before: 1.",
        "Nothing was changed.",
    ]
    assert load_rules(paths.home().store).fits[0].offer.products == ("sku:GLASS",)


def test_a_dry_run_makes_no_store(run: Run) -> None:
    assert run("import", "rules.toml", "--dry-run")[0] == ExitCode.OK

    assert not paths.home().store.exists()


def test_an_import_leaves_other_rules_and_replace_takes_them_away(run: Run, home: Path) -> None:
    run("import", "rules.toml")
    (home / "one.toml").write_text('format = 1\n[[never]]\nid = "n"\nwhen = "sku:A"\noffer = "sku:B"\n')

    merged = json.loads(run("import", "one.toml", "--json")[1])
    replaced = json.loads(run("import", "one.toml", "--replace", "--json")[1])

    assert (merged["imported"], merged["added"], merged["removed"]) == (True, [{"kind": "never", "name": "n"}], [])
    assert {one["name"] for one in replaced["removed"]} == {"sku:CBL-2M", "phone-glass", "tobacco"}
    assert (replaced["version"], replaced["same"]) == (3, 1)
    assert list(editing_of(paths.home().store).documents()) == [("never", "n")]
    editing_of(paths.home().store).undo(3, by="Ana", why="")
    assert len(editing_of(paths.home().store).documents()) == 4


def test_the_same_rules_again_change_nothing(run: Run) -> None:
    run("import", "rules.toml")

    code, said, _ = run("import", "rules.toml")

    assert code == ExitCode.OK
    assert said.endswith("These rules are in force already.\n")
    assert len(editing_of(paths.home().store).history()) == 1


def test_a_mistake_applies_nothing_and_is_told_with_its_row(run: Run, home: Path) -> None:
    run("import", "rules.toml")
    _changed(home, ("sku:GLASS", "GLASS"), ("A-12", "B-9"))

    code, _, complaint = run("import", "rules.toml")
    as_json = run("import", "rules.toml", "--json")

    assert code == as_json[0] == ExitCode.BAD_DATA
    assert "rules.toml has 1 mistake; nothing was imported." in complaint
    assert "line 8: offer: 'GLASS' is no product" in complaint
    document = json.loads(as_json[1])
    assert (document["imported"], document["changed"]) == (False, [])
    assert [(one["place"], one["line"]) for one in document["problems"]] == [("line 8", 8)]
    assert load_rules(paths.home().store).notes[0].shelf == "A-12"


def test_a_sentence_that_may_not_be_said_is_refused(run: Run, home: Path) -> None:
    script = '[[script]]\nid = "addon.x"\nkind = "add-on"\ntext.en = "Take {price} and {nothing}"\n'
    (home / "script.toml").write_text(f"format = 1\n{script}")

    code, _, complaint = run("import", "script.toml")

    assert code == ExitCode.BAD_DATA
    assert "line 5: text: en: nothing is known as {nothing}" in complaint


@pytest.mark.parametrize("ending", ["toml", "json", "xlsx"])
def test_everything_goes_out_and_its_rules_come_in_again_as_they_are(run: Run, till: list[str], ending: str) -> None:
    run("import", "rules.toml")

    assert run("export", "--out", f"all.{ending}", *till)[0] == ExitCode.OK

    for more in ([], ["--replace"]):
        document = json.loads(run("import", f"all.{ending}", "--dry-run", "--json", *more)[1])
        assert (document["added"], document["changed"], document["removed"]) == ([], [], [])
        assert document["same"] == 3


@pytest.mark.parametrize("ending", ["csv", "toml", "json", "xlsx"])
def test_the_list_of_products_has_what_the_till_says_and_what_is_noted(
    run: Run, home: Path, till: list[str], ending: str
) -> None:
    run("import", "rules.toml")

    assert run("export", "--what", "products", "--out", f"p.{ending}", *till)[0] == ExitCode.OK

    document = json.loads(run("import", f"p.{ending}", "--replace", "--dry-run", "--json")[1])
    assert (document["added"], document["changed"], document["removed"], document["same"]) == ([], [], [], 1)
    (row,) = [row for row in _products(home / f"p.{ending}") if row["product"] == "sku:CBL-2M"]
    assert row["shelf"] == "A-12"
    assert row["name"]
    assert float(row["price"]) > 0


def _csv_rows(path: Path) -> list[dict[str, Any]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def _products(path: Path) -> list[dict[str, Any]]:
    """Rows with the till's own columns under their own names."""
    if path.suffix == ".csv":
        rows: list[dict[str, Any]] = _csv_rows(path)
    elif path.suffix == ".xlsx":
        head, *cells = openpyxl.load_workbook(path)["product"].iter_rows(values_only=True)
        rows = [dict(zip(map(str, head), row, strict=True)) for row in cells]
    elif path.suffix == ".json":
        rows = json.loads(path.read_text())["product"]
    else:
        import tomllib

        rows = tomllib.loads(path.read_text())["product"]
    return [{name.removeprefix("till: "): value for name, value in (row | row.pop("till", {})).items()} for row in rows]


def test_a_shelf_that_is_filled_in_a_spreadsheet_becomes_a_note(run: Run, home: Path, till: list[str]) -> None:
    run("export", "--what", "products", "--out", "p.xlsx", *till)
    book = openpyxl.load_workbook(home / "p.xlsx")
    sheet: Any = book["product"]
    shelf = next(cell.column for cell in sheet[1] if cell.value == "shelf")
    sheet.cell(row=2, column=shelf, value="Z-1")
    sheet.cell(row=2, column=2, value="a name that only the till can change")
    book.save(home / "p.xlsx")

    document = json.loads(run("import", "p.xlsx", "--json")[1])

    assert document["added"] == [{"kind": "product", "name": sheet["A2"].value}]
    assert editing_of(paths.home().store).documents() == {
        ("product", sheet["A2"].value): {"product": sheet["A2"].value, "shelf": "Z-1"}
    }


def test_stock_is_told_as_it_can_be_promised(run: Run, home: Path, till: list[str]) -> None:
    (home / "note.toml").write_text('format = 1\n[[product]]\nproduct = "sku:CBL-2M"\nsafety = "2"\n')
    run("import", "note.toml")

    assert run("export", "--what", "stock", "--out", "stock.csv", *till)[0] == ExitCode.OK

    rows = _csv_rows(home / "stock.csv")
    (row,) = [row for row in rows if row["product"] == "sku:CBL-2M"]
    assert row["safety"] == "2"
    assert float(row["available"]) == float(row["on_hand"]) - float(row["held"]) - 2
    assert datetime.fromisoformat(row["as_of_utc"]).tzinfo is UTC


def test_proposals_are_told_with_their_evidence(run: Run, home: Path) -> None:
    ensure_ready(paths.home().store)
    pair = LearnedPair("phone", "case", 212, 1730, 3.0, 0.12)
    save_learned(paths.home().store, [pair], ModelVersion("m", datetime(2026, 3, 1, tzinfo=UTC), 20_000))

    assert run("export", "--what", "proposals", "--out", "p.json")[0] == ExitCode.OK

    (row,) = json.loads((home / "p.json").read_text())["proposals"]
    assert (row["kind"], row["when_id"], row["offer_id"], row["decision"]) == ("pair", "phone", "case", "")
    assert (row["n"], row["seen"], row["lift"], row["above_bar"]) == (1730, 212, "3", True)
    assert "212 of 1,730" in row["evidence"]


def test_what_cannot_be_written_is_told(run: Run, home: Path, till: list[str]) -> None:
    (home / "there.xlsx").write_text("mine")

    for arguments, code, said in (
        (["--out", "there.xlsx"], ExitCode.USAGE, "exists already"),
        (["--out", "all.csv", "--what", "all", *till], ExitCode.USAGE, "holds one table"),
        (["--out", "stock.csv", "--what", "stock"], ExitCode.CONFIGURATION, "No till is named"),
        (["--out", "all.ods"], ExitCode.BAD_DATA, "no rules file"),
    ):
        found, _, complaint = run("export", *arguments)
        assert (found, said in complaint) == (code, True), complaint
    assert (home / "there.xlsx").read_text() == "mine"
    assert not (home / "all.csv").exists()


def test_rules_import_still_replaces_all_rules_and_its_history_is_kept(run: Run, home: Path) -> None:
    run("import", "rules.toml")
    _changed(home, ('[[exclude]]\ncategory = "tobacco"\n', ""))

    assert main(["rules", "import", "rules.toml"]) == ExitCode.OK
    assert main(["rules", "show"]) == ExitCode.OK

    editing = editing_of(paths.home().store)
    assert ("exclude", "tobacco") not in editing.documents()
    editing.undo(2, by="Ana", why="")
    assert ("exclude", "tobacco") in editing.documents()


def test_rules_show_names_every_kind(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    run("import", "rules.toml")

    main(["rules", "show"])

    assert [line.split()[:2] for line in capsys.readouterr().out.splitlines()[:-1]] == [
        ["product", "sku:CBL-2M"],
        ["pair", "phone-glass"],
        ["exclude", "tobacco"],
    ]


def test_what_was_changed_is_listed_and_taken_back(run: Run, home: Path) -> None:
    assert run("history")[:2] == (ExitCode.OK, "No rule was changed yet.\n")
    run("import", "rules.toml", "--as", "Ana")
    _changed(home, ("sku:GLASS", "sku:CASE"))
    run("import", "rules.toml", "--as", "Bo", "--why", "glass is out")

    listed, one = run("history")[1], run("history", "2")[1]
    code, said, _ = run("undo", "2", "--as", "Ana", "--why", "glass is back")

    assert [line.split("rules  ")[1] for line in listed.splitlines()[:-1]] == [
        "Bo, rules.toml, glass is out",
        "Ana, rules.toml",
    ]
    assert one.splitlines() == [
        "changed pair phone-glass",
        "  offer: sku:GLASS -> sku:CASE",
        "Version 2 changed 1 rules.",
    ]
    assert (code, said) == (0, "Version 2 is taken back; in force now: 3 rules (version 3).\n")
    assert load_rules(paths.home().store).fits[0].offer.products == ("sku:GLASS",)
    newest = json.loads(run("history", "--json")[1])["versions"][0]
    assert (newest["version"], newest["undoes"], newest["by"], newest["why"]) == (3, 2, "Ana", "glass is back")
    assert json.loads(run("history", "3", "--json")[1])["changed"][0]["name"] == "phone-glass"


def test_an_undo_that_is_not_possible_is_told(run: Run, home: Path) -> None:
    run("import", "rules.toml")
    _changed(home, ("sku:GLASS", "sku:CASE"))
    run("import", "rules.toml")

    for number, said in (("1", "was changed again in version 2"), ("9", "is not kept")):
        code, _, complaint = run("undo", number)
        assert (code, said in complaint) == (ExitCode.BAD_DATA, True), complaint
    code, _, complaint = run("history", "9")
    assert (code, "There is no version 9." in complaint) == (ExitCode.BAD_DATA, True)
    assert len(editing_of(paths.home().store).history()) == 2
