"""Workbooks: every text comes back as it was, nothing is computed, and a bad file is told in one sentence."""

from __future__ import annotations

import gc
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_assist.adapters.tables import CELL_CHARS, Column, Formula, Value, reading_workbook, write_workbook
from pos_assist.errors import ExitCode, UserError

OLD_KIND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
Rows = list[tuple[int, list[str]]]


def _read(path: Path) -> dict[str, Rows]:
    with reading_workbook(path) as sheets:
        return {sheet.name: list(sheet.rows) for sheet in sheets}


def _made(path: Path, *rows: Any, change: Callable[[Any], object] = lambda _sheet: None) -> Path:
    """A workbook as a person makes it."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in rows:
        sheet.append(row)
    change(sheet)
    book.save(path)
    return path


def test_texts_numbers_and_dates_are_what_they_were(tmp_path: Path) -> None:
    columns = [Column("ean"), Column("price", places=2), Column("from"), Column("n"), Column("paused"), Column("note")]
    row: list[Value] = ["0012345678905", Decimal("19.90"), date(2026, 12, 1), -3, True, "1-2"]

    write_workbook(tmp_path / "a.xlsx", [("pair", columns, [row, [None, None, None, None, None, "x"]])])

    assert _read(tmp_path / "a.xlsx") == {
        "pair": [
            (1, ["ean", "price", "from", "n", "paused", "note"]),
            (2, ["0012345678905", "19.9", "2026-12-01", "-3", "yes", "1-2"]),
            (3, ["", "", "", "", "", "x"]),
        ]
    }
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    assert sheet.freeze_panes == "A2"
    assert [cell.data_type for cell in sheet[2]] == ["s", "n", "d", "n", "b", "s"]
    assert sheet["A2"].number_format == sheet["F2"].number_format == "@", "also after somebody has typed in it"


@pytest.mark.parametrize("live", ["=1+1", "+48123", "-2+3", "@SUM(A1)", "=HYPERLINK(0)", "'=1", "=", "1-2", "007"])
def test_no_text_of_ours_is_a_formula_in_a_workbook(tmp_path: Path, live: str) -> None:
    write_workbook(tmp_path / "a.xlsx", [("s", [Column(live)], [[live]])])

    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    assert [(cell.value, cell.data_type) for cell in sheet["A"]] == [(live, "s")] * 2
    assert sheet["A2"].quotePrefix == live.startswith(("=", "+", "-", "@"))
    assert _read(tmp_path / "a.xlsx") == {"s": [(1, [live]), (2, [live])]}


def test_a_formula_is_told_as_its_text_and_never_computed(tmp_path: Path) -> None:
    path = _made(tmp_path / "a.xlsx", ["x", "=1+1", '=HYPERLINK("http://example.org")', "plain"])

    ((_, row),) = _read(path)["Sheet"]

    assert row == ["x", "=1+1", '=HYPERLINK("http://example.org")', "plain"]
    assert [isinstance(cell, Formula) for cell in row] == [False, True, True, False]


def test_what_people_type_is_read_as_they_see_it(tmp_path: Path) -> None:
    def as_share(sheet: Any) -> None:
        sheet["B1"].number_format = "0.0%"

    moment = datetime(2026, 3, 1, 8, 30, tzinfo=UTC).replace(tzinfo=None)
    path = _made(
        tmp_path / "a.xlsx",
        [5901234123457, 0.125, 12.0, 1e-7, date(2026, 3, 1), time(8, 30), True],
        [moment, None, "", "  ", 0],
        change=as_share,
    )

    assert _read(path)["Sheet"] == [
        (1, ["5901234123457", "12.5", "12", "0.0000001", "2026-03-01", "08:30", "yes"]),
        (2, ["2026-03-01 08:30", "", "", "  ", "0"]),
    ]


_TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=20)


@settings(max_examples=25, deadline=None)
@given(rows=st.lists(st.lists(_TEXTS, min_size=2, max_size=2), max_size=5))
def test_any_text_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xlsx"

    write_workbook(path, [("s", [Column("a"), Column("b")], rows)], replace=True)

    assert [row for _, row in _read(path)["s"][1:]] == rows


def test_a_text_longer_than_a_cell_is_refused_and_not_cut(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="32,768 characters; a cell holds 32,767"):
        write_workbook(tmp_path / "a.xlsx", [("s", [Column("a")], [["x" * (CELL_CHARS + 1)]])])
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_refuses_is_told_and_nothing_else(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")  # files may not grow over 8 kB: like a disk that is full
    sheets = [(f"sheet {number}", [Column("a")], [["b"]]) for number in range(30)]
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_192, most))
    try:
        with pytest.raises(UserError, match="cannot be written"):
            write_workbook(tmp_path / "book.xlsx", sheets)
        gc.collect()  # a workbook that was begun complains only when it goes, with a page of Python
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    assert list(tmp_path.iterdir()) == []


def test_a_file_is_not_replaced_unless_asked(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_text("mine")

    with pytest.raises(UserError, match="exists already"):
        write_workbook(tmp_path / "a.xlsx", [("s", [Column("a")], [])])

    assert (tmp_path / "a.xlsx").read_text() == "mine"


def _merged(path: Path) -> None:
    _made(path, ["a", "b"], change=lambda sheet: sheet.merge_cells("A1:B2"))


def _with_macros(path: Path) -> None:
    _made(path, ["a"])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"Sub")


def _half(path: Path) -> None:
    whole = _made(path, ["a"]).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def _bad_sheet(path: Path) -> None:
    """A workbook around a sheet that is not XML."""
    source = _made(path.with_name("good.xlsx"), ["a"])
    with zipfile.ZipFile(source) as good, zipfile.ZipFile(path, "w") as bad:
        for part in good.infolist():
            bad.writestr(part, b"<worksheet" if "sheet1" in part.filename else good.read(part))


def _far_below(path: Path) -> None:
    """A sheet with a row that no sheet has: a reader that fills the gap never ends."""
    source = _made(path.with_name("good.xlsx"), ["a"])
    with zipfile.ZipFile(source) as good, zipfile.ZipFile(path, "w") as bad:
        for part in good.infolist():
            data = good.read(part)
            bad.writestr(part, data.replace(b'r="1"', b'r="99999999999"') if "sheet1" in part.filename else data)


def _bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/big", b"x" * 1000)
        archive.infolist()[0].file_size = 2_000_000_001  # what its table of contents says


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (
            lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
            "protected with a password, or",
        ),
        (lambda path: path.write_bytes(b""), "is damaged or no workbook"),
        (lambda path: path.write_bytes(b"kind,id\npair,p\n"), "is damaged or no workbook"),
        (lambda path: zipfile.ZipFile(path, "w").close(), "is damaged or no workbook"),
        (_half, "is damaged or no workbook"),
        (_bad_sheet, "is damaged or no workbook"),
        (_with_macros, "holds macros"),
        (_merged, r"has merged cells \(A1:B2\)"),
        (_far_below, "below the last of a sheet"),
        (_bomb, "unpacks to more than 2 GB"),
    ],
    ids=["protected", "empty", "csv", "empty-zip", "half", "bad-sheet", "macros", "merged", "far-below", "bomb"],
)
def test_a_workbook_that_cannot_be_used_is_told_in_one_sentence(
    tmp_path: Path, make: Callable[[Path], object], said: str
) -> None:
    make(tmp_path / "a.xlsx")

    with pytest.raises(UserError, match=said) as refused:
        _read(tmp_path / "a.xlsx")

    assert refused.value.code is ExitCode.BAD_DATA
    assert refused.value.title.endswith("; nothing was read.")
    assert refused.value.hint


def test_a_missing_workbook_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read: No such file"):
        _read(tmp_path / "a.xlsx")


def test_a_mistake_of_our_own_inside_is_not_taken_for_a_damaged_file(tmp_path: Path) -> None:
    path = _made(tmp_path / "a.xlsx", ["a"])

    with pytest.raises(KeyError), reading_workbook(path):
        raise KeyError("ours")


def test_moments_are_told_to_the_minute(tmp_path: Path) -> None:
    moment = datetime(2026, 3, 1, 8, 30, tzinfo=UTC).replace(tzinfo=None)

    write_workbook(tmp_path / "a.xlsx", [("stock", [Column("as_of_utc", told=True)], [[moment]])])

    assert _read(tmp_path / "a.xlsx")["stock"][1] == (2, ["2026-03-01 08:30"])
