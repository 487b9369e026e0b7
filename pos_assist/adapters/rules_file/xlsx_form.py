"""The rules as a workbook: one sheet a kind, named after it; or any sheet with the columns `kind` and `id`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pos_assist.adapters.csv_cells import guarded, unguarded
from pos_assist.adapters.rules_file.cells import cells_of, columns_of
from pos_assist.adapters.rules_file.naming import KINDS, PROPOSALS
from pos_assist.adapters.rules_file.problems import Problem, did_you_mean, place_of
from pos_assist.adapters.rules_file.reading import Reading
from pos_assist.adapters.rules_file.table_form import TableReader, letter_of, tells_of_proposals
from pos_assist.adapters.rules_file.toml_form import TOLD_ONLY
from pos_assist.adapters.tables import Column, Formula, Sheet, Value, reading_workbook

FORMULAS_TOLD = 20
_MONEY = {"price", "margin_floor"}
_NUMBERS = _MONEY | {"percent", "safety"}
_DATES = {"from", "until"}
Written = tuple[str, Sequence[Column], Iterable[Sequence[Value]]]


def read_xlsx(path: Path) -> Reading:
    """The rules as written, and what is wrong with the sheets around them.

    Raises:
        UserError: it is no workbook that can be read.
    """
    found = Reading(kinds=frozenset())
    with reading_workbook(path) as sheets:
        for sheet in sheets:
            if sheet.name.lower() in TOLD_ONLY:
                found = found.joined(Reading(notes=(f"sheet '{sheet.name}' is for reading only; it was passed over.",)))
            else:
                found = found.joined(_read_sheet(sheet))
    if not found.entries and not found.problems and not found.kinds:
        text = f"the workbook has no sheet of rules; name one after what it holds: {', '.join(KINDS)}."
        return found.joined(Reading(problems=(Problem(0, text),)))
    return found


def _read_sheet(sheet: Sheet) -> Reading:
    kind = sheet.name.strip().lower()
    table = TableReader(kind if kind in (*KINDS, PROPOSALS) else "", sheet.name)
    notes: list[str] = []
    rows = ((number, row) for number, row in sheet.rows if any(cell.strip() for cell in row))
    first = next(rows, None)
    if first is None and table.kind not in KINDS:
        return Reading(kinds=frozenset())  # the empty sheets that every new workbook has
    ours = first is None or bool(table.kind) or tells_of_proposals(first[1])
    if first and not ours and not {"kind", "id"} <= {cell.strip().lower() for cell in first[1]}:
        text = f"this sheet is not named after a kind of rule.{did_you_mean(kind, KINDS)}"
        return Reading(problems=(Problem(0, text, sheet.name),), kinds=frozenset())
    # a workbook may have been a CSV file of ours before, whose marks against formulas are still there
    for number, row in chain([first] if first else [], rows):
        for column, cell in enumerate(row):
            if isinstance(cell, Formula) and len(notes) < FORMULAS_TOLD:
                place = place_of(number, sheet.name, letter_of(column))
                notes.append(f"{place} is a formula; its text was read, nothing was computed.")
        if not table.take(number, [cell if isinstance(cell, Formula) else unguarded(cell) for cell in row]):
            break
    table.end()
    kinds = frozenset([table.kind] if table.kind else KINDS)
    return Reading(tuple(table.entries), tuple(table.problems), tuple(notes), kinds)


def sheets_of(
    documents: Iterable[tuple[str, Mapping[str, Any]]],
    kinds: Iterable[str] = KINDS,
    beside: Mapping[str, Mapping[str, Value]] = MappingProxyType({}),
) -> list[Written]:
    """One sheet a kind. `beside`: by product what the till says of it, as columns for reading only ('till: name')."""
    by_kind: dict[str, list[Mapping[str, str]]] = {kind: [] for kind in kinds}
    for kind, document in documents:
        by_kind.setdefault(kind, []).append(cells_of(kind, document))
    told = list(dict.fromkeys(name for held in beside.values() for name in held))
    return [_sheet(kind, rows, *((told, beside) if kind == "product" else ([], {}))) for kind, rows in by_kind.items()]


def _sheet(
    kind: str, rows: Iterable[Mapping[str, str]], told: list[str], beside: Mapping[str, Mapping[str, Value]]
) -> Written:
    name, *rest = columns_of(kind)
    columns = [Column(name), *(Column(one, told=True, places=2) for one in told)]
    columns += [Column(one, places=2 if one in _MONEY else 0) for one in rest]
    written = (
        [
            _typed(name, row[name]),
            *(beside.get(row[name], {}).get(one) for one in told),
            *(_typed(one, row.get(one)) for one in rest),
        ]
        for row in rows
    )
    return kind, columns, written


def _typed(column: str, text: str | None) -> Value:
    """A real number or date where the column holds such."""
    if not text:
        return None
    if column in _NUMBERS:
        return Decimal(text)
    if column == "priority":
        return int(text)
    if column in _DATES:
        return date.fromisoformat(text)
    return guarded(text) if text.startswith("'") else text  # no other text needs a mark here; see `_read_sheet`
