"""What a file would change, rule by rule, and what it leaves alone."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pos_assist.adapters.rules_file.files import write_documents
from pos_assist.adapters.rules_file.merging import Incoming, incoming
from pos_assist.errors import UserError
from pos_assist.services.editing import Change, Document, Name

PAIR: Document = {
    "id": "p",
    "when": "sku:A",
    "offer": "sku:B",
    "benefit": {"en": "keeps", "pl": "chroni"},
    "priority": 3,
}
NEVER: Document = {"id": "n", "when": {"category": "toys"}, "offer": "sku:K", "why": "no"}
NOTE: Document = {"product": "sku:A", "family": "f", "shelf": "A-1"}
STANDING: dict[Name, Document] = {("product", "sku:A"): NOTE, ("pair", "p"): PAIR, ("never", "n"): NEVER}


def _from(folder: Path, text: str, *, name: str = "rules.toml", whole: bool = False) -> Incoming:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return incoming(path, STANDING, whole=whole)


def _table(*rows: list[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


def test_a_rule_of_the_file_takes_the_place_of_the_one_with_its_name(tmp_path: Path) -> None:
    found = _from(tmp_path, 'format = 1\n[[pair]]\nid = "p"\nwhen = "sku:A"\noffer = "sku:B"\n')

    assert found.changes == (Change("pair", "p", PAIR, {"id": "p", "when": "sku:A", "offer": "sku:B"}),)
    assert (found.added, found.removed, found.changed) == ([], [], list(found.changes))


def test_the_same_rules_change_nothing_whatever_their_form(tmp_path: Path) -> None:
    for ending in ("toml", "json", "csv", "xlsx"):
        path = tmp_path / f"rules.{ending}"
        write_documents([(kind, document) for (kind, _), document in STANDING.items()], path)

        for whole in (False, True):
            found = incoming(path, STANDING, whole=whole)
            assert (found.changes, found.problems, found.same) == ((), (), 3)


def test_with_whole_what_the_file_does_not_have_goes(tmp_path: Path) -> None:
    text = 'format = 1\n[[pair]]\nid = "q"\nwhen = "sku:A"\noffer = "sku:B"\n'

    kept, gone = _from(tmp_path, text), _from(tmp_path, text, whole=True)

    assert [change.name for change in kept.changes] == ["q"]
    assert {change.name for change in gone.removed} == {"p", "n", "sku:A"}


@pytest.mark.parametrize("text", ["format = 1\n", 'format = 1\n[[stock]]\nproduct = "sku:A"\non_hand = "5"\n'])
def test_a_file_without_rules_takes_none_away(tmp_path: Path, text: str) -> None:
    found = _from(tmp_path, text, whole=True)

    assert (found.changes, found.notes) == ((), ("the file holds no rules.",))


def test_a_rule_may_become_one_of_another_kind(tmp_path: Path) -> None:
    found = _from(tmp_path, 'format = 1\n[[never]]\nid = "p"\nwhen = "sku:A"\noffer = "sku:B"\n')

    assert found.changes == (
        Change("pair", "p", PAIR, None),
        Change("never", "p", None, {"id": "p", "when": "sku:A", "offer": "sku:B"}),
    )


def test_what_a_table_has_no_column_for_stays_as_it_is(tmp_path: Path) -> None:
    rows = (["kind", "id", "benefit_en", "priority"], ["pair", "p", "saves", ""], ["never", "n", "", ""])

    found = _from(tmp_path, _table(*rows), name="rules.csv")

    after = {**PAIR, "benefit": {"en": "saves", "pl": "chroni"}}
    del after["priority"]  # an empty cell says: none
    assert found.changes == (Change("pair", "p", PAIR, after),)
    assert found.same == 1


def test_with_whole_a_table_is_all_there_is(tmp_path: Path) -> None:
    rows = (["kind", "id", "when", "offer"], ["pair", "p", "sku:A", "sku:B"])

    (changed, *_) = _from(tmp_path, _table(*rows), name="rules.csv", whole=True).changes

    assert changed == Change("pair", "p", PAIR, {"id": "p", "when": "sku:A", "offer": "sku:B"})


def test_a_new_rule_needs_all_its_columns(tmp_path: Path) -> None:
    found = _from(tmp_path, _table(["kind", "id", "priority"], ["pair", "new", "3"]), name="rules.csv")

    assert found.changes == ()
    assert [str(problem) for problem in found.problems] == [
        "line 2: [[pair]] needs 'offer'.",
        "line 2: [[pair]] needs 'when'.",
    ]


LISTED = [
    ["product", "till: name", "shelf", "family"],
    ["sku:A", "Cable", "B-9", "f"],
    ["sku:B", "Glass", "", ""],
]


def test_a_list_of_products_notes_what_is_filled_in_and_nothing_else(tmp_path: Path) -> None:
    found = _from(tmp_path, _table(*LISTED), name="products.csv", whole=True)

    assert found.changes == (Change("product", "sku:A", NOTE, {**NOTE, "shelf": "B-9"}),)


def test_a_listed_product_whose_cells_were_emptied_has_no_note_any_more(tmp_path: Path) -> None:
    rows = [LISTED[0], ["sku:A", "Cable", "", ""]]

    for whole in (False, True):
        found = _from(tmp_path, _table(*rows), name="products.csv", whole=whole)
        assert found.changes == (Change("product", "sku:A", NOTE, None),)


def test_a_product_listed_in_toml_beside_what_the_till_says(tmp_path: Path) -> None:
    text = 'format = 1\n[[product]]\nproduct = "sku:A"\nfamily = "g"\ntill = { name = "Cable", price = "1.00" }\n'

    found = _from(tmp_path, text, whole=True)

    assert found.changes == (Change("product", "sku:A", NOTE, {"product": "sku:A", "family": "g"}),)


def _workbook(path: Path, **sheets: list[list[Any]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


HEAD = ["id", "when", "offer", "priority"]


def test_a_mistake_in_a_workbook_is_told_with_its_sheet_and_cell(tmp_path: Path) -> None:
    path = _workbook(
        tmp_path / "a.xlsx",
        pair=[HEAD, [], ["x", "sku:A", "B", "high"], ["y", "sku:A", "sku:B", None]],
        never=[["id", "when", "offer", "whi"]],
        ladder=[["id", "steps"], ["y", "sku:A|sku:B"], ["z"]],
    )

    found = incoming(path, STANDING)

    assert found.changes == ()
    assert [str(problem) for problem in found.problems] == [
        "sheet 'ladder', cell A2: id 'y' is used already on sheet 'pair', row 4.",
        "sheet 'ladder', row 3: [[ladder]] needs 'steps'.",
        "sheet 'never', row 1: column 'whi' is not known. Did you mean 'why'?",
        "sheet 'pair', cell C3: offer: 'B' is no product; write sku:…, ean:… or id:…, e.g. 'sku:B'.",
        "sheet 'pair', cell D3: priority: must be a whole number from -1000 to 1000.",
    ]


def test_a_sheet_that_is_not_there_takes_nothing_away(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "a.xlsx", Pair=[HEAD], stock=[["product"]], Sheet3=[])

    found = incoming(path, STANDING, whole=True)

    assert found.removed == [Change("pair", "p", PAIR, None)]
    assert "sheet 'stock' is for reading only; it was passed over." in found.notes


def test_a_formula_is_read_as_its_text_and_told(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "a.xlsx", never=[["id", "when", "offer", "why"], ["n", "sku:A", "sku:B", "=1+1"]])

    found = incoming(path, STANDING)

    assert found.notes == ("sheet 'never', cell D2 is a formula; its text was read, nothing was computed.",)
    assert found.changes[0].after == {"id": "n", "when": "sku:A", "offer": "sku:B", "why": "=1+1"}


def test_a_mark_against_formulas_that_a_csv_file_brought_along_is_taken_away(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "a.xlsx", never=[["id", "when", "offer", "why"], ["n", "sku:A", "sku:B", "'+1"]])

    assert dict(incoming(path, STANDING).changes[0].after or {})["why"] == "+1"


def test_a_table_of_all_kinds_may_stand_on_any_sheet(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "a.xlsx", Sheet1=[["kind", "id", "priority"], ["pair", "p", 7]])

    assert incoming(path, STANDING).changes == (Change("pair", "p", PAIR, {**PAIR, "priority": 7}),)


@pytest.mark.parametrize(
    ("sheets", "said"),
    [
        ({"Pairs": [HEAD]}, "sheet 'Pairs': this sheet is not named after a kind of rule. Did you mean 'pair'?"),
        ({"Sheet1": []}, "the workbook has no sheet of rules"),
        ({"stock": [["product"]]}, "the workbook has no sheet of rules"),
        ({"pair": []}, "the column 'id' is missing"),
    ],
)
def test_a_workbook_that_tells_of_no_rules_is_told(tmp_path: Path, sheets: dict[str, Any], said: str) -> None:
    (problem,) = incoming(_workbook(tmp_path / "a.xlsx", **sheets), STANDING, whole=True).problems

    assert said in str(problem)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("kind,id\n".encode("utf-16"), "UTF-16"),
        ("kind,id,why\nnever,n,łódź\n".encode("cp1250"), "not UTF-8"),
        (b"", "the column 'id' is missing"),
        (b"when_id,when,offer_id,offer,state,evidence,n\n", "the column 'decision' is missing"),
    ],
)
def test_a_text_that_is_no_table_of_ours_is_told(tmp_path: Path, raw: bytes, said: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(raw)

    found = incoming(path, STANDING, whole=True)

    assert found.changes == ()
    assert any(said in str(problem) for problem in found.problems)


@pytest.mark.parametrize("name", ["a.xlsm", "a.xls", "a.ods"])
def test_other_workbooks_are_refused_by_their_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"PK")

    with pytest.raises(UserError, match=r"Save it as \.xlsx, which holds no macros"):
        incoming(tmp_path / name, STANDING)
