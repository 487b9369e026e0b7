"""`pos-assist practice team` and `practice export`, as a person types them."""

from __future__ import annotations

import csv
import json
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.cli import main
from pos_assist.services.practice.records import Assignment
from tests.unit.practice.shop import Shop
from tests.unit.practice_team.xapi import check

NOW = datetime.now(UTC)  # the command counts back from today


@pytest.fixture(scope="module")
def made_till(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A till with six people."""
    path = tmp_path_factory.mktemp("till") / "till.db"
    create_shop(path, seed=7, days=2, now=NOW)
    return path


@pytest.fixture
def till(made_till: Path, shop: Shop, store: Path, own_home: Path) -> list[str]:
    """The arguments that name it. Anna K. (1) and Marek W. (2) practised today; one of Anna's encounters is shared."""
    shop.clock.at = NOW
    for seed in range(3):
        shop.practise("1", seed=seed)
    shop.practising.share(shop.practise("2")[0], shared=True)
    shop.log.assign(Assignment("a1", "1", "price", "Ewa", NOW, note="Please."))
    home = paths.home()
    home.data.mkdir(parents=True)
    shutil.copy(store, home.store)
    return ["--db", str(made_till), "--profile", "demo"]


def told(capsys: pytest.CaptureFixture[str], till: list[str], *more: str) -> dict[str, Any]:
    assert main(["practice", "team", "--json", *till, *more]) == 0
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


def export(form: str, to: Path, till: list[str], *more: str) -> int:
    return main(["practice", "export", "--format", form, "--to", str(to), *till, *more])


def test_the_document_has_everybody_by_name_and_no_number_below_ten_tries(
    till: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    document = told(capsys, till)
    assert [one["name"] for one in document["people"]] == [
        "Anna K.",
        "Ewa N.",
        "Ioana P.",
        "Marek W.",
        "Peter B.",
        "Zuzana H.",
    ]
    anna, ewa, marek = document["people"][0], document["people"][1], document["people"][3]
    assert anna["checks"]["timing"]["n"] >= 10
    assert anna["checks"]["timing"]["low"] <= anna["checks"]["timing"]["value"] <= anna["checks"]["timing"]["high"]
    assert marek["checks"]["timing"] == {"value": None, "low": None, "high": None, "n": marek["encounters"]}
    assert (ewa["last"], ewa["tier"], ewa["encounters"]) == (None, "none", 0)
    assert document["assignments"][0]["note"] == "Please."
    assert document["at_the_till"]["is_proof"] is False


def test_in_words_it_is_the_page(till: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["practice", "team", *till]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Anna K.: too early to tell; ")  # three sessions, but one day
    assert lines[1].split()[0] == "fit"
    assert any(line.strip().startswith("timing") and "95%" in line for line in lines)


def test_neither_documents_nor_statements_hold_a_word_that_was_said(
    till: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    played = StorePracticeLog(paths.home().store).played()
    said = {turn.said.text for one in played for turn in one.state.turns if turn.said}
    assert said
    written = json.dumps(told(capsys, till))
    for form in ("csv", "xapi"):
        assert export(form, tmp_path / f"out.{form}", till) == 0
        written += (tmp_path / f"out.{form}").read_text(encoding="utf-8-sig")
    assert not [words for words in said if words in written]


@pytest.mark.parametrize("language", ["en", "pl", "sk", "ro"])
def test_the_csv_has_a_line_a_person_and_check_in_every_language(
    language: str, till: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "team.csv"
    assert export("csv", out, till, "--lang", language) == 0
    delimiter = "," if language == "en" else ";"
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter))
    people = rows[2 : rows.index([])]
    assert len(people) == 6 * 7  # six people and all together
    assert {len(row) for row in people} == {6}


def test_the_workbook_and_the_paper_are_written_and_kept_unless_forced(
    till: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for form in ("xlsx", "pdf"):
        assert export(form, tmp_path / f"team.{form}", till) == 0
    assert openpyxl.load_workbook(tmp_path / "team.xlsx").sheetnames[0]
    assert (tmp_path / "team.pdf").read_bytes().startswith(b"%PDF")
    capsys.readouterr()
    assert export("pdf", tmp_path / "team.pdf", till) == 2
    assert "exists already" in capsys.readouterr().err
    assert export("pdf", tmp_path / "team.pdf", till, "--force") == 0


def test_statements_are_valid_and_of_one_person_where_one_is_named(till: list[str], tmp_path: Path) -> None:
    assert export("xapi", tmp_path / "all.json", till, "--shop", "https://shop.example") == 0
    assert export("xapi", tmp_path / "one.json", till, "--staff", "2") == 0
    everybody, one = (json.loads((tmp_path / name).read_text()) for name in ("all.json", "one.json"))
    for statement in (*everybody, *one):
        check(statement)
    assert {statement["actor"]["account"]["homePage"] for statement in everybody} == {"https://shop.example"}
    assert {statement["id"] for statement in one} < {statement["id"] for statement in everybody}
    assert len({statement["actor"]["account"]["name"] for statement in everybody}) == 2
    assert len({statement["actor"]["account"]["name"] for statement in one}) == 1


def test_one_persons_table_tells_of_nobody_else(till: list[str], tmp_path: Path) -> None:
    assert export("csv", tmp_path / "one.csv", till, "--staff", "2") == 0
    text = (tmp_path / "one.csv").read_text(encoding="utf-8-sig")
    assert "Marek W." in text
    assert not [name for name in ("Anna K.", "Ewa", "Everybody") if name in text]


@pytest.mark.parametrize(
    ("arguments", "refused"),
    [
        (["csv", "team.pdf"], (2, "team.pdf does not end in .csv.")),
        (["csv", "team.csv", "--staff", "99"], (4, "Nobody with the id '99'")),
        (["xapi", "team.json", "--staff", "99"], (4, "Nobody with the id '99' has practised.")),
        (["xapi", "team.json", "--shop", "our shop"], (2, "'our shop' is no address.")),
        (["csv", "nowhere/team.csv"], (4, "cannot be written")),
    ],
)
def test_what_cannot_be_done_is_refused_in_one_sentence(
    arguments: list[str], refused: tuple[int, str], till: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form, name, *more = arguments
    code, says = refused
    assert export(form, tmp_path / name, till, *more) == code
    assert says in capsys.readouterr().err
    assert not list(tmp_path.glob("**/team.*"))


def test_without_a_till_and_practice_it_says_that_nobody_is_known(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["practice", "team"]) == 0
    assert capsys.readouterr().out == "Nobody is known who could practise.\n"
