"""Workbooks (XLSX), in and out, row by row: 200,000 rows are read without ever being held together.

openpyxl is imported inside the functions: it costs 150 ms that no panel must spend. pandas would hold a whole sheet in
memory and guess types ('007' a number, '1-2' a date); here a text stays a text, and a formula is told, never computed.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist.adapters.whole_file import whole_file
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet


@dataclass(frozen=True, slots=True)
class Formatted:
    """A number and how a spreadsheet shows it: '0.0%', '#,##0.00'."""

    number: float
    shown: str


Value = str | int | Decimal | date | bool | Formatted | None
CELL_CHARS = 32_767  # what a cell of a spreadsheet holds
MOST_ROWS = 1_048_576  # what a sheet holds
MOST_UNPACKED = 2_000_000_000  # bytes; a sheet of 200,000 rows has about 100 MB
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # what XML cannot hold
_LEGACY = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what .xls files and protected .xlsx files begin with
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z0-9:$]+)"')
_LIVE = ("=", "+", "-", "@")  # what a spreadsheet takes for a formula when it is typed
WIDEST = 60  # characters of a column


class Formula(str):
    """The text of a cell that a spreadsheet would compute."""

    __slots__ = ()


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook that is open; `rows` can be read once."""

    name: str
    rows: Iterator[tuple[int, list[str]]]  # row numbers from 1, and the cells as texts


@contextmanager
def reading_workbook(path: Path) -> Iterator[list[Sheet]]:
    """The sheets of a workbook; reading a row may raise UserError as well.

    Raises:
        UserError: it is protected, broken, holds macros or merged cells, or is no workbook.
    """
    import openpyxl

    _look_at(path)
    with path.open("rb") as file:  # opened here: openpyxl leaves a file open that it cannot read
        with _told_plainly(path):
            book = openpyxl.load_workbook(file, read_only=True, data_only=False, keep_links=False)
        with closing(book):
            yield [Sheet(sheet.title, _rows(path, sheet)) for sheet in book.worksheets]


@contextmanager
def _told_plainly(path: Path) -> Iterator[None]:
    """What openpyxl raises over a file that is not as it should be (there is little it does not raise)."""
    try:
        yield
    except MemoryError:
        raise
    except Exception as error:
        raise _refused(path, "is damaged or no workbook", "Open it in the spreadsheet and save it anew.") from error


def _look_at(path: Path) -> None:
    """What can be told of a workbook before any of it is understood."""
    try:
        with path.open("rb") as file:
            if file.read(len(_LEGACY)) == _LEGACY:
                what = "is protected with a password, or a workbook of the old kind (.xls)"
                raise _refused(path, what, "Save it without a password as .xlsx.")
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror or error}.", hint="Check the name.") from error
    with _told_plainly(path):
        archive = zipfile.ZipFile(path)
    with archive:
        parts = archive.infolist()
        if any(part.filename.lower().endswith("vbaproject.bin") for part in parts):
            raise _refused(path, "holds macros", "Save it as .xlsx, which holds none.")
        if sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise _refused(path, "unpacks to more than 2 GB", "Split it, or write it as CSV.")
        for part in parts:
            if part.filename.startswith("xl/worksheets/") and (place := _merged(path, archive, part)):
                what = f"has merged cells ({place}), of which only the first holds a value"
                raise _refused(path, what, "Split them, and fill in every cell.")


def _merged(path: Path, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> str:
    """The first merged range of a sheet, 'A2:B3'; '' where there is none. They stand behind its rows."""
    before = b""
    with _told_plainly(path), archive.open(part) as file:
        while piece := file.read(1 << 20):
            if found := _MERGED.search(before + piece):
                return found[1].decode()
            before = piece[-200:]
    return ""


def _refused(path: Path, what: str, hint: str) -> UserError:
    return UserError(f"{path.name} {what}; nothing was read.", hint=hint, code=ExitCode.BAD_DATA)


def _rows(path: Path, sheet: Any) -> Iterator[tuple[int, list[str]]]:
    with _told_plainly(path):
        sheet.reset_dimensions()  # programs write wrong ones
        rows = enumerate(sheet.iter_rows(max_row=MOST_ROWS + 1), start=1)  # else a gap is filled up to any number
    while True:
        with _told_plainly(path):
            number, cells = next(rows, (0, ()))
            row = [_text(cell) for cell in cells]
        if not number:
            return
        if number > MOST_ROWS:
            raise _refused(path, "has a row below the last of a sheet", "Save it anew in the spreadsheet.")
        yield number, row


def _text(cell: Any) -> str:
    """What a person would have typed for a cell's value."""
    value = cell.value
    if value is None or isinstance(value, str):
        return (Formula(value) if cell.data_type == "f" else value) if value else ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return number_text(value * 100 if "%" in (cell.number_format or "") else value)
    return _moment_text(value) or Formula(getattr(value, "text", None) or "=")  # else a formula over several cells


def _moment_text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    return value.isoformat("minutes") if isinstance(value, time) else ""


def number_text(value: float) -> str:
    """'19.9', '5901234123457': a number without an exponent; 15 digits, which is all that a spreadsheet knows."""
    text = f"{Decimal(f'{value:.15g}'):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


@dataclass(frozen=True)
class Column:
    """One column to be written; `told`: for reading only, in grey; `places`: decimals always shown, as of money.

    `width` in characters; 0: as its name needs.
    """

    name: str
    told: bool = False
    places: int = 0
    width: int = 0


def write_workbook(
    path: Path, sheets: Iterable[tuple[str, Sequence[Column], Iterable[Sequence[Value]]]], *, replace: bool = False
) -> None:
    """Write sheets (name, columns, rows): the header frozen, numbers and dates as such, every text as text.

    Raises:
        UserError: a text is longer than a cell, the file exists and `replace` is False, or the disk refuses.
    """
    import openpyxl

    with whole_file(path, replace=replace) as file:
        book = openpyxl.Workbook(write_only=True)
        try:
            for name, columns, rows in sheets:
                _fill(book.create_sheet(name), columns, rows)
        except BaseException:
            for sheet in book.worksheets:
                sheet.close()
            raise
        book.save(made := BytesIO())  # on a full disk a half-written zip would complain on standard error
        file.buffer.write(made.getvalue())


def _fill(sheet: Any, columns: Sequence[Column], rows: Iterable[Sequence[Value]]) -> None:
    from openpyxl.utils import get_column_letter

    sheet.freeze_panes = "A2"
    for number, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width or min(
            WIDEST, max(12, len(column.name) + 4)
        )
    sheet.append([_header(sheet, column) for column in columns])
    for row in rows:
        sheet.append([_cell(sheet, *pair) for pair in zip(columns, row, strict=True)])


def _header(sheet: WriteOnlyWorksheet, column: Column) -> Cell:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    cell = WriteOnlyCell(sheet, column.name)
    cell.data_type = "s"
    cell.font = Font(bold=True, color="FF808080" if column.told else "FF000000")
    return cell


def _cell(sheet: WriteOnlyWorksheet, column: Column, value: Value) -> Cell | None:
    from openpyxl.cell import WriteOnlyCell

    if value is None or value == "":
        return None
    if isinstance(value, Formatted):
        shown = WriteOnlyCell(sheet, value.number)
        shown.number_format = value.shown
        return shown
    if not isinstance(value, str):
        number = WriteOnlyCell(sheet, value)  # type: ignore[arg-type]  # it takes dates and decimals too
        if column.places and isinstance(value, Decimal):
            number.number_format = "0." + "0" * column.places
        return number
    if len(value) > CELL_CHARS:
        raise UserError(
            f"'{value[:40]}…' has {len(value):,} characters; a cell holds {CELL_CHARS:,}.",
            hint="Write a .toml or .json file instead.",
        )
    cell = WriteOnlyCell(sheet, _ILLEGAL.sub("\ufffd", value))
    cell.data_type = "s"  # never a formula, whatever it begins with
    cell.number_format = "@"  # and a text still after somebody has typed in it: '007', '1-2'
    cell.quotePrefix = value.startswith(_LIVE)
    return cell
