"""Everything a shop may want to look at in one file: its rules, and beside them what till and learner tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from pos_assist.adapters.csv_cells import guarded
from pos_assist.adapters.rules_file.cells import cells_of, columns_of
from pos_assist.adapters.rules_file.csv_form import write_csv, written
from pos_assist.adapters.rules_file.decisions import COLUMNS as DECISION_COLUMNS
from pos_assist.adapters.rules_file.decisions import READ
from pos_assist.adapters.rules_file.files import ending_of
from pos_assist.adapters.rules_file.json_form import write_json
from pos_assist.adapters.rules_file.naming import KINDS, PROPOSALS
from pos_assist.adapters.rules_file.table_form import READ_ONLY
from pos_assist.adapters.rules_file.toml_form import TILL, write_toml
from pos_assist.adapters.tables import Column, Value, write_workbook
from pos_assist.adapters.whole_file import whole_file
from pos_assist.errors import ExitCode, UserError

Row = Mapping[str, Value]
Document = Mapping[str, Any]


@dataclass(frozen=True)
class Contents:
    """`rules`: (kind, document). `till`: by product what the till says of it. `told`: tables beside them."""

    rules: Sequence[tuple[str, Document]] = ()
    kinds: Sequence[str] = KINDS  # of the rules: a sheet each, also where it is empty
    till: Mapping[str, Row] = field(default_factory=dict)
    told: Mapping[str, Sequence[Row]] = field(default_factory=dict)


def write_contents(contents: Contents, path: Path, *, replace: bool = False) -> None:
    """Write a .toml, .json, .csv or .xlsx file; `catalog import` reads its rules and decisions back as they are.

    Raises:
        UserError: CSV and more than one table, the file exists and `replace` is False, or the disk refuses.
    """
    ending = ending_of(path)
    if ending == ".xlsx":
        _write_xlsx(contents, path, replace)
        return
    with whole_file(path, replace=replace) as file:
        if ending == ".csv":
            file.write(_csv(contents))
        else:
            file.write((write_toml if ending == ".toml" else write_json)(_documents(contents)))


def _write_xlsx(contents: Contents, path: Path, replace: bool) -> None:
    from pos_assist.adapters.rules_file.xlsx_form import sheets_of

    beside = {name: {f"{READ_ONLY}{key}": value for key, value in row.items()} for name, row in contents.till.items()}
    sheets = sheets_of(contents.rules, contents.kinds, beside)
    for name, rows in contents.told.items():
        names = _columns_of(name, rows)
        columns = [Column(one, told=name != PROPOSALS or one not in READ) for one in names]
        sheets.append((name, columns, [[_cell(row.get(one)) for one in names] for row in rows]))
    write_workbook(path, sheets, replace=replace)


def _cell(value: Value) -> Value:
    """Workbooks know no time zones: the moment in UTC, as the column says. Marks of CSV files are marked in turn."""
    if isinstance(value, str) and value.startswith("'"):
        return guarded(value)
    return value.astimezone(UTC).replace(tzinfo=None, microsecond=0) if isinstance(value, datetime) else value


def _csv(contents: Contents) -> str:
    tables = [bool(contents.till), *(True for _ in contents.told)]
    if sum(tables) > 1 or (contents.told and contents.rules):
        raise UserError(
            "A .csv file holds one table.",
            hint="Say which: --what rules, products, stock or proposals; or write .xlsx.",
            code=ExitCode.USAGE,
        )
    for name, rows in contents.told.items():
        return written(_columns_of(name, rows), ({key: _text(value) for key, value in row.items()} for row in rows))
    if not contents.till:
        return write_csv(contents.rules)
    named, *noted = columns_of("product")
    told = [f"{READ_ONLY}{key}" for key in _columns(list(contents.till.values()))]
    return written([named, *told, *noted], _product_rows(contents))


def _product_rows(contents: Contents) -> Iterator[Mapping[str, str]]:
    for kind, document in contents.rules:
        row = contents.till.get(str(document.get("product", "")), {})
        yield cells_of(kind, document) | {f"{READ_ONLY}{key}": _text(value) for key, value in row.items()}


def _documents(contents: Contents) -> Iterator[tuple[str, Document]]:
    for kind, document in contents.rules:
        row = contents.till.get(document["product"], {}) if kind == "product" else {}
        yield kind, {**document, TILL: _plain(row)} if row else document
    for name, rows in contents.told.items():
        yield from ((name, _plain(row)) for row in rows)


def _plain(row: Row) -> dict[str, Any]:
    """What TOML and JSON hold exactly: texts, whole numbers and yes or no."""
    return {key: value if isinstance(value, int) else _text(value) for key, value in row.items() if value is not None}


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:f}" if isinstance(value, Decimal) else "" if value is None else str(value)


def _columns_of(table: str, rows: Sequence[Row]) -> Sequence[str]:
    """Of proposals always the same, so that decisions can be filled in."""
    return DECISION_COLUMNS if table == PROPOSALS else _columns(rows)


def _columns(rows: Sequence[Row]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name in row))
