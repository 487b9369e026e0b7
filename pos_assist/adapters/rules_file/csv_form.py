"""The rules as CSV for spreadsheets: one rule a row, all columns but `kind` and `id` optional (columns: `cells`).

Comma or semicolon between cells; UTF-8. Cells that a spreadsheet would run as a formula get a `'` in front, which is
taken away on reading.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pos_assist.adapters.csv_cells import guarded, unguarded
from pos_assist.adapters.rules_file.cells import COLUMNS, cells_of
from pos_assist.adapters.rules_file.problems import Problem
from pos_assist.adapters.rules_file.table_form import TableReader


def read_csv(text: str) -> TableReader:
    """The rules as written, and what is wrong with the table around them; `kind` where all are of one."""
    first = text.lstrip("\n").partition("\n")[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    table = TableReader()
    line = 1
    try:
        for row in rows:
            if not table.take(line, [unguarded(cell) for cell in row]):
                break
            line = rows.line_num + 1
    except csv.Error as error:
        table.problems.append(Problem(line, f"this row cannot be read: {error}."))
    table.end()
    return table


def write_csv(documents: Iterable[tuple[str, Mapping[str, Any]]]) -> str:
    """The text of the table of rules."""
    return written(COLUMNS, (cells_of(kind, document) for kind, document in documents))


def written(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> str:
    """A table as CSV; the byte order mark makes spreadsheets read it as UTF-8."""
    out = io.StringIO(newline="")
    out.write("\ufeff")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([guarded(row.get(name, "")) for name in columns])
    return out.getvalue()
