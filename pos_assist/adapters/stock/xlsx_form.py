"""XLSX files: the first sheet that holds anything, read row by row."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from pos_assist.adapters.stock.forms import Record, unfinished
from pos_assist.adapters.tables import MOST_ROWS
from pos_assist.adapters.transaction_source import told
from pos_assist.errors import UserError

MOST_TEXTS = 200_000_000  # bytes of a workbook's shared texts, which are held in memory whole
TEXTS = "xl/sharedStrings.xml"
LOCKED = 1  # the bit of an entry that is packed with a password


def xlsx_records(path: Path) -> Iterator[Record]:
    """The rows after the heading, numbered as in the sheet.

    Raises:
        UnfinishedFileError: the file is cut or damaged.
        UserError: too large, or nothing in it.
    """
    import openpyxl

    try:
        _look_at(path)
        with warnings.catch_warnings(), path.open("rb") as file:  # by its name alone openpyxl would judge it
            warnings.simplefilter("ignore")  # of styles and extensions that have nothing to do with figures
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
            with closing(book):
                yield from _rows(path, book)
    except (UserError, FileNotFoundError, MemoryError):
        raise
    except Exception as error:  # there is little that zipfile and openpyxl do not raise over a damaged file
        raise unfinished(path, "in the middle, or is damaged") from error


def _look_at(path: Path) -> None:
    with zipfile.ZipFile(path) as packed:
        entries = {entry.filename: entry for entry in packed.infolist()}
    if any(entry.flag_bits & LOCKED for entry in entries.values()):
        raise UserError(f"{told(path.name)} is protected with a password.", hint="Export it without one.")
    if TEXTS in entries and entries[TEXTS].file_size > MOST_TEXTS:
        raise UserError(f"{told(path.name)} is too large for a workbook.", hint="Export it as CSV.")


def _rows(path: Path, book: Any) -> Iterator[Record]:
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # what the file says of its size may be wrong
        names: tuple[str, ...] = ()
        for number, cells in enumerate(sheet.iter_rows(values_only=True, max_row=MOST_ROWS + 1), 1):
            if number > MOST_ROWS:  # openpyxl would fill a gap up to any number that stands there
                raise UserError(f"{told(path.name)} has a row below the last of a sheet.", hint="Export it again.")
            if all(cell is None or cell == "" for cell in cells):
                continue
            if not names:
                names = tuple("" if cell is None else str(cell) for cell in _trimmed(cells))
                continue
            row = (*cells, *[None] * (len(names) - len(cells)))
            beyond = any(cell is not None for cell in row[len(names) :])
            problem = f"it has more columns than the heading's {len(names)}" if beyond else ""
            yield Record(number, names, row if beyond else row[: len(names)], problem)
        if names:
            return
    raise UserError(f"{told(path.name)} has nothing in it.", hint="Export it again.")


def _trimmed(cells: tuple[Any, ...]) -> tuple[Any, ...]:
    """Without empty cells at the end."""
    while cells and cells[-1] is None:
        cells = cells[:-1]
    return cells
