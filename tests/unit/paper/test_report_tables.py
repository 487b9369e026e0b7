"""Exports read back by the rules of each country's Excel: what was a number is that number again."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from pos_assist.adapters.report_tables import write_csv, write_xlsx
from pos_assist.errors import UserError
from pos_assist.services.paper.document import Number
from pos_assist.services.paper.numbers import scaled
from tests.unit.paper.documents import HOSTILE, NAMES, document, table

EXCEL = {"en": (",", "."), "pl": (";", ","), "sk": (";", ","), "ro": (";", ",")}  # list separator, decimal sign


def read_as_excel(path: Path, language: str) -> list[list[str]]:
    separator, _ = EXCEL[language]
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def number(text: str, language: str) -> Decimal:
    _, decimal = EXCEL[language]
    assert {",": ".", ".": ","}[decimal] not in text
    return Decimal(text.replace(decimal, "."))


@pytest.mark.parametrize("language", EXCEL)
def test_a_csv_opens_right_in_the_excel_of_its_language(language: str, tmp_path: Path) -> None:
    written, file = document(language), tmp_path / "report.csv"
    write_csv(written, file)
    heading, *rows = read_as_excel(file, language)
    assert heading[1] == {"en": "Margin (PLN)"}.get(language, "Margin (zł)")
    assert [row[0].removeprefix("'") for row in rows[: len(NAMES)]] == list(NAMES)
    for row, cells in zip(rows, table().rows, strict=False):
        for text, cell in zip(row, cells, strict=True):
            if isinstance(cell, Number):
                assert abs(number(text, language) - scaled(cell.value, cell.unit)) <= Decimal("5e-10")
        assert row[5:] == ["2026-03-07", "2026-03-07 14:02"]
    assert ["Filters", "Till 2, add-on"] in rows


def test_the_decimal_sign_can_be_chosen(tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    write_csv(document("pl"), file, decimal=".")
    assert read_as_excel(file, "en")[1][1] == "-12345.67891"


def test_nothing_in_a_csv_is_run_by_a_spreadsheet(tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    write_csv(document("en"), file)
    cells = [cell for row in read_as_excel(file, "en") for cell in row]
    assert f"'{HOSTILE}" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]


@pytest.mark.parametrize("language", EXCEL)
def test_a_workbook_holds_numbers_days_and_texts_as_such(language: str, tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    write_xlsx(document(language), file)
    book = openpyxl.load_workbook(file)
    assert book.sheetnames == ["Offers   all", "Report"]
    for row, cells in zip(book.worksheets[0].iter_rows(min_row=2), table().rows, strict=True):
        for found, cell in zip(row, cells, strict=True):
            if isinstance(cell, Number):
                share = found.number_format.endswith("%")
                expected = cell.value if share else float(scaled(cell.value, cell.unit))
                assert found.value == pytest.approx(expected, rel=1e-15, abs=1e-300)
            elif isinstance(cell, datetime):
                assert found.value == cell.replace(tzinfo=None)
            elif isinstance(cell, str):
                assert (found.value, found.data_type) == (cell, "s")
    formats = [cell.number_format for cell in book.worksheets[0][2]]
    sign = {"en": "PLN"}.get(language, "zł")
    assert formats[1:4] == [f'#,##0.00" {sign}"', "#,##0.0%", "#,##0"]
    assert formats[4].startswith("+#,##0.0")
    assert [row[0].value for row in book.worksheets[1].iter_rows()] == ["Report", "Period", "Filters", "Data until"]


def test_tables_of_one_name_get_sheets_of_their_own(tmp_path: Path) -> None:
    file, twice = tmp_path / "report.xlsx", document()
    write_xlsx(replace(twice, data=(table(), replace(table(), name="OFFERS   ALL"))), file)
    assert openpyxl.load_workbook(file).sheetnames == ["Offers   all", "Offers   all 2", "OFFERS   ALL 3", "Report"]


def test_an_existing_file_is_replaced_only_when_asked(tmp_path: Path) -> None:
    for write, name in ((write_csv, "a.csv"), (write_xlsx, "a.xlsx")):
        (tmp_path / name).write_text("mine", encoding="utf-8")
        with pytest.raises(UserError, match="exists already"):
            write(document(), tmp_path / name)
        assert (tmp_path / name).read_text(encoding="utf-8") == "mine"
        write(document(), tmp_path / name, replace=True)
        assert (tmp_path / name).stat().st_size > 100
