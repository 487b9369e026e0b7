"""What is exported is imported again as the same rules, in both forms, and runs in no spreadsheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_assist.adapters.csv_cells import guarded, unguarded
from pos_assist.adapters.rules_file.documents import documents_of
from pos_assist.adapters.rules_file.files import read_rules, write_rules
from pos_assist.adapters.rules_file.merging import incoming
from pos_assist.adapters.rules_file.naming import name_key
from pos_assist.engine.rules import FitRule, NeverRule, RuleBook, Selector
from pos_assist.errors import UserError
from tests.unit.rules_file.strategies import rule_books


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rules")


@pytest.mark.parametrize("ending", ["toml", "json", "csv", "xlsx"])
def test_a_name_that_begins_with_a_mark_keeps_it(folder: Path, ending: str) -> None:
    book = RuleBook(fits=(FitRule("'=mine", Selector(("sku:A",)), Selector(("sku:B",))),))

    write_rules(book, folder / f"mark.{ending}", replace=True)

    assert read_rules(folder / f"mark.{ending}").fits[0].rule_id == "'=mine"


@pytest.mark.parametrize("ending", ["toml", "json", "csv", "xlsx"])
@settings(max_examples=40)
@given(book=rule_books())
def test_what_was_written_is_read_back_as_it_was(folder: Path, ending: str, book: RuleBook) -> None:
    path = folder / f"rules.{ending}"

    write_rules(book, path, replace=True)

    assert read_rules(path) == book


@settings(max_examples=25)
@given(book=rule_books(), ending=st.sampled_from(["toml", "json", "csv", "xlsx"]), whole=st.booleans())
def test_what_was_exported_changes_nothing_when_it_comes_in(
    folder: Path, book: RuleBook, ending: str, whole: bool
) -> None:
    path = folder / f"again.{ending}"
    standing = {(kind, document[name_key(kind)]): document for kind, document in documents_of(book)}
    write_rules(book, path, replace=True)

    found = incoming(path, standing, whole=whole)

    assert (found.changes, found.problems, found.same) == ((), (), len(standing))


@settings(max_examples=40)
@given(book=rule_books())
def test_no_cell_of_an_export_is_a_formula(folder: Path, book: RuleBook) -> None:
    path = folder / "formula.csv"

    write_rules(book, path, replace=True)

    for row in csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")):
        for cell in row:
            assert cell.lstrip()[:1] not in set("=+@") or cell == ""


@pytest.mark.parametrize(
    "live",
    [
        "=1+1",
        "+48123",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\r=x",
        "\n=x",
        "  =HYPERLINK(0)",
        "＝1",
        "-cmd|' /C calc'!A0",
        "'=1",
    ],
)
def test_what_a_spreadsheet_would_run_gets_a_mark_and_loses_it_again(live: str) -> None:
    assert guarded(live) == f"'{live}"
    assert unguarded(guarded(live)) == live


@pytest.mark.parametrize("inert", ["-5", "-5.25", "5", "", "it's", "'quoted'", "a=b", "a@b.c"])
def test_what_is_harmless_stays_as_it_is(inert: str) -> None:
    assert guarded(inert) == unguarded(inert) == inert


@given(st.text())
def test_marking_is_undone_for_every_text(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_the_version_tells_different_rules_apart_and_nothing_else(folder: Path) -> None:
    books = [
        RuleBook(fits=(FitRule("a", Selector(("sku:A",)), Selector((name,))),), version="whatever")
        for name in ("sku:B", "sku:C", "sku:B")
    ]
    versions = []
    for book in books:
        write_rules(book, folder / "version.toml", replace=True)
        versions.append(read_rules(folder / "version.toml").version)

    assert versions[0] == versions[2] != versions[1]


def test_both_forms_hold_the_same(folder: Path) -> None:
    book = RuleBook(
        never=(NeverRule("n", Selector(category="a|b=c\\"), Selector(attributes=(("x", "1"), ("x", "2")))),)
    )
    for ending in ("toml", "csv"):
        write_rules(book, folder / f"same.{ending}", replace=True)

    assert read_rules(folder / "same.toml") == read_rules(folder / "same.csv")


def test_a_file_is_not_replaced_unless_asked(folder: Path) -> None:
    path = folder / "precious.toml"
    path.write_text("mine")

    with pytest.raises(UserError, match="exists already"):
        write_rules(RuleBook(), path)

    assert path.read_text() == "mine"
    assert [file.name for file in folder.glob(".precious*")] == []
