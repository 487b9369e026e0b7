"""The list as a file: the columns of each program, nothing a spreadsheet runs, whole or not at all."""

from __future__ import annotations

import csv
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from pos_assist.adapters.follow_up_file import FORMATS, write_list
from pos_assist.errors import UserError
from pos_assist.services.complements import Complement, Origin
from pos_assist.services.follow_up import Contact, FollowUp
from tests.builders import CASE, PHONE
from tests.unit.growth.shops import NOW

ANNA = Contact("1", "anna@example.com", "Anna", "Example", "+48 600 100 200")
ROW = FollowUp(ANNA, PHONE, NOW, Complement(CASE, Origin.PAIR, benefits={"en": "keeps it whole"}))
EVIL = replace(
    ROW,
    contact=replace(ANNA, first_name="=HYPERLINK(1)", last_name="@SUM(A1)", phone="+48600100200"),
    bought=replace(PHONE, name="-2+3"),
    missing=Complement(replace(CASE, name="\t=1", sku="+1"), Origin.PAIR, benefits={"en": "＝1"}),
)


def written(out: Path, form: str, *rows: FollowUp) -> list[list[str]]:
    write_list(out, form, rows, currency="PLN", language="en", replace=False, before_done=lambda: None)
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("form", FORMATS)
def test_every_program_gets_its_own_headings(form: str, tmp_path: Path) -> None:
    heading, row = written(tmp_path / "list.csv", form, ROW)
    assert tuple(heading) == FORMATS[form]
    assert len(set(heading)) == len(heading) == len(row)
    assert row[:4] == ["anna@example.com", "Anna", "Example", "+48600100200"]
    assert row[4:] == ["Galaxy A55", "2026-03-07", "Case A55", "CASE", "PLN\u00a049.99", "keeps it whole"]


@pytest.mark.parametrize("form", FORMATS)
def test_no_cell_runs_in_a_spreadsheet(form: str, tmp_path: Path) -> None:
    _, row = written(tmp_path / "list.csv", form, EVIL)
    live = [cell for cell in row if cell.lstrip()[:1] in ("=", "+", "-", "@", "＝")]
    assert live == ["+48600100200"]  # digits only: a number, and no program takes it otherwise


def test_mail_programs_get_no_mark_before_the_first_heading(tmp_path: Path) -> None:
    for form in FORMATS:
        written(tmp_path / form, form, ROW)
        assert (tmp_path / form).read_bytes().startswith(b"\xef\xbb\xbf") == (form == "csv")


@pytest.mark.skipif(os.name != "posix", reason="rights of a file as Unix has them")
def test_it_is_for_its_owner_s_eyes_only(tmp_path: Path) -> None:
    written(tmp_path / "list.csv", "csv", ROW)
    assert stat.S_IMODE((tmp_path / "list.csv").stat().st_mode) == 0o600


def test_a_list_that_cannot_be_noted_is_not_there(tmp_path: Path) -> None:
    def refuse() -> None:
        raise UserError("Nobody can be noted.")

    out = tmp_path / "list.csv"
    with pytest.raises(UserError):
        write_list(out, "csv", [ROW], currency="PLN", language="en", replace=False, before_done=refuse)
    assert list(tmp_path.iterdir()) == []


def test_everything_is_on_the_disk_before_anybody_is_noted(tmp_path: Path) -> None:
    """Else a full disk would be noticed only afterwards: customers noted, and no list."""
    found: list[bytes] = []

    def look() -> None:
        (unfinished,) = tmp_path.iterdir()
        found.append(unfinished.read_bytes())

    out = tmp_path / "list.csv"
    write_list(out, "csv", [ROW], currency="PLN", language="en", replace=False, before_done=look)

    assert found == [out.read_bytes()]


def test_nobody_is_noted_where_the_file_exists(tmp_path: Path) -> None:
    out, noted = tmp_path / "list.csv", []
    out.write_text("mine")
    with pytest.raises(UserError, match="exists already"):
        write_list(out, "csv", [ROW], currency="PLN", language="en", replace=False, before_done=lambda: noted.append(1))
    assert (noted, out.read_text()) == ([], "mine")
