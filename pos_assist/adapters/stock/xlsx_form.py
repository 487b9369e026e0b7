"""XLSX files: the first sheet that holds anything, read row by row."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from pos_assist.adapters.stock.forms import Record, unfinished
from pos_assist.adapters.transaction_source import told
from pos_assist.errors import UserError

MOST_TEXTS = 200_000_000  # bytes of a workbook's shared texts, which are held in memory whole
TEXTS = "xl/sharedStrings.xml"


def xlsx_records(path: Path) -> Iterator[Record]:
    """The rows after the heading, numbered as in the sheet.

    Raises:
        UnfinishedFileError: the file is cut or damaged.
        UserError: too large, or nothing in it.
    """
    import openpyxl

    try:
        with zipfile.ZipFile(path) as packed:
            sizes = {entry.filename: entry.file_size for entry in packed.infolist()}
        if sizes.get(TEXTS, 0) > MOST_TEXTS:
            raise UserError(f"{told(path.name)} is too large for a workbook.", hint="Export it as CSV.")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions that have nothing to do with figures
            book = openpyxl.load_workbook(path, read_only=True, data_only=True)
            with closing(book):
                yield from _rows(path, book)
    except (zipfile.BadZipFile, KeyError, ParseError, EOFError, OSError, ValueError, TypeError) as error:
        if isinstance(error, FileNotFoundError):
            raise
        raise unfinished(path, "in the middle, or is damaged") from error


def _rows(path: Path, book: Any) -> Iterator[Record]:
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # what the file says of its size may be wrong
        names: tuple[str, ...] = ()
        for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
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
