"""A document's tables as files: CSV that opens right in the Excel of its language, and workbooks with real numbers.

Excel splits a CSV by the list separator of the country: ';' wherever the decimal sign is a comma (pl, sk, ro).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from pos_assist.adapters.csv_cells import guarded
from pos_assist.adapters.tables import WIDEST, Column, Formatted, Value, write_workbook
from pos_assist.adapters.whole_file import whole_file
from pos_assist.services.paper.document import Cell, Document, Number, Table
from pos_assist.services.paper.numbers import DECIMALS, scaled, sign_of, write_cell
from pos_assist.services.reporting.figures import Unit

COMMA = frozenset({"pl", "sk", "ro"})  # languages that write 0,5
PLACES = 9  # decimals of a number in a CSV: what a float of a share or an amount truly holds
SHEET_CHARS = 31  # of a sheet's name, as Excel allows
_NOT_IN_A_SHEET = re.compile(r"[\[\]:*?/\\]")


def write_csv(document: Document, path: Path, *, replace: bool = False, decimal: str = "") -> None:
    """Its tables below each other, then what they are about (where no column says so).

    `decimal`: ',' or '.'; '' = as the document's language writes it. A comma makes ';' the separator.

    Raises:
        UserError: the file exists and `replace` is False, or the disk refuses.
    """
    comma = decimal == "," or (not decimal and document.language in COMMA)
    with whole_file(path, replace=replace) as file:
        file.write("\ufeff")  # without it Excel takes UTF-8 for the system's old alphabet
        writer = csv.writer(file, delimiter=";" if comma else ",", lineterminator="\r\n")
        tables = document.tables()
        for place, table in enumerate(tables):
            if len(tables) > 1:
                writer.writerows([[], [guarded(table.name)]] if place else [[guarded(table.name)]])
            writer.writerow(guarded(title) for title in _headings(table, document))
            writer.writerows([_plain(cell, comma=comma) for cell in row] for row in table.rows)
        if not document.data:
            writer.writerows([[], *([guarded(label), guarded(text)] for label, text in document.about)])


def write_xlsx(document: Document, path: Path, *, replace: bool = False) -> None:
    """A sheet a table, numbers as such with their unit in the format, and a last one with what they are about.

    Raises:
        UserError: the file exists and `replace` is False, a text is too long for a cell, or the disk refuses.
    """
    tables = [*(one for one in document.blocks if isinstance(one, Table)), *document.data]
    names = _sheet_names([one.name for one in tables] + [document.title])
    sheets: list[tuple[str, Sequence[Column], Iterable[Sequence[Value]]]] = []
    for name, table in zip(names, tables, strict=False):
        sheets.append((name, _columns(table, document), _rows(table, document)))
    sheets.append((names[-1], [Column(document.title, width=24), Column("", width=WIDEST)], document.about))
    write_workbook(path, sheets, replace=replace)


def _headings(table: Table, document: Document) -> Iterator[str]:
    """With the unit behind the name where all numbers of a column have the same one: a CSV's numbers are bare."""
    for place, column in enumerate(table.columns):
        cells = (row[place] for row in table.rows)
        units = {cell.unit for cell in cells if isinstance(cell, Number)}
        sign = sign_of(units.pop(), document.currency, document.language) if len(units) == 1 else ""
        yield f"{column.title} ({sign})" if sign else column.title


def _plain(cell: Cell, *, comma: bool) -> str:
    if isinstance(cell, Number):
        text = f"{round(scaled(cell.value, cell.unit), PLACES).normalize():f}"
        return "0" if text == "-0" else text.replace(".", ",") if comma else text
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M}"
    if isinstance(cell, date):
        return cell.isoformat()
    return guarded(cell or "")


def _columns(table: Table, document: Document) -> list[Column]:
    columns = []
    for place, column in enumerate(table.columns):
        texts = (write_cell(row[place], document.currency, document.language) for row in table.rows[:1000])
        longest = max((len(text) for text in texts), default=0)
        columns.append(Column(column.title, width=min(WIDEST, max(8, longest + 3, len(column.title) + 3))))
    return columns


def _rows(table: Table, document: Document) -> Iterator[list[Value]]:
    for row in table.rows:
        yield [_value(cell, document) for cell in row]


def _value(cell: Cell, document: Document) -> Value:
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None)  # the shop's own clock; a workbook knows no zones
    if not isinstance(cell, Number):
        return cell
    share = cell.unit is Unit.SHARE  # the only one whose sign a spreadsheet multiplies by itself
    shown = "#,##0" + ("." + "0" * DECIMALS[cell.unit] if DECIMALS[cell.unit] else "")
    sign = sign_of(cell.unit, document.currency, document.language).replace('"', "")
    shown += "%" if share else f'" {sign}"' if sign else ""
    if cell.signed:
        shown = f"+{shown};-{shown};{shown}"
    return Formatted(cell.value if share else float(scaled(cell.value, cell.unit)), shown)


def _sheet_names(names: Sequence[str]) -> list[str]:
    """As Excel allows them, each once."""
    found: list[str] = []
    for name in names:
        base = _NOT_IN_A_SHEET.sub(" ", name).strip("' ")[:SHEET_CHARS] or "1"
        unique, number = base, 2
        while unique.casefold() in {one.casefold() for one in found}:
            unique, number = f"{base[: SHEET_CHARS - 4]} {number}", number + 1
        found.append(unique)
    return found
