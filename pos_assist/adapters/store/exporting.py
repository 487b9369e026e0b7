"""The record as a file for other programs: CSV (safe to open in a spreadsheet), JSON Lines or Parquet."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, TextIO

from pos_assist.adapters import frames
from pos_assist.adapters.csv_cells import guarded
from pos_assist.adapters.store.connecting import reading
from pos_assist.adapters.store.rows import EVENT_COLUMNS, moment_of, read_rows
from pos_assist.adapters.whole_file import whole_file

EXPORT_COLUMNS = tuple("at" if name == "at_us" else name for name in ("seq", *EVENT_COLUMNS[:-1]))

Row = tuple[Any, ...]
Pass = Callable[[Iterable[Row], int], Iterable[Row]]


def count_events(path: Path, after_us: int = 0) -> int:
    """How many events `read_rows(path, after_us=…)` will give.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    with reading(path) as connection:
        counted = connection.execute("SELECT count(*) FROM event WHERE at_us >= ?", (after_us,))
        return int(counted.fetchone()[0])


def export_events(
    path: Path,
    out: Path,
    *,
    form: str,
    after_us: int = 0,
    staff_id: str = "",
    replace: bool = False,
    watched: Pass = lambda rows, _total: rows,
) -> int:
    """Write every event not older than `after_us` to `out` ('csv', 'jsonl' or 'parquet'); returns how many.

    `staff_id`: only what this person answered or closed; '' = everybody's.
    `watched` gets the rows and their number, and passes them on (a progress bar).

    Raises:
        UserError: the store cannot be read, or `out` not be written.
    """
    total = count_events(path, after_us)
    with whole_file(out, replace=replace) as file, closing(read_rows(path, after_us=after_us)) as rows:
        return FORMS[form](file, (row for row in watched(rows, total) if not staff_id or _is_of(row, staff_id)))


def _write_csv(file: TextIO, rows: Iterable[Row]) -> int:
    writer = csv.writer(file, lineterminator="\r\n")
    file.write("\ufeff")
    writer.writerow(EXPORT_COLUMNS)
    written = 0
    for row in rows:
        writer.writerow([guarded(value) if isinstance(value, str) else value for value in _readable(row)])
        written += 1
    return written


def _write_jsonl(file: TextIO, rows: Iterable[Row]) -> int:
    written = 0
    for row in rows:
        named = dict(zip(EXPORT_COLUMNS, _readable(row), strict=True))
        named["detail"] = json.loads(named["detail"])
        file.write(json.dumps(named, ensure_ascii=False) + "\n")
        written += 1
    return written


def _write_parquet(file: TextIO, rows: Iterable[Row]) -> int:
    columns = dict.fromkeys(EXPORT_COLUMNS, frames.TEXT) | {"seq": frames.NUMBER, "at": frames.MOMENT}
    return frames.write_parquet(file.buffer, columns, (row[:-1] for row in rows))


FORMS = {"csv": _write_csv, "jsonl": _write_jsonl, "parquet": _write_parquet}


def _is_of(row: Row, staff_id: str) -> bool:
    """Whether this person served at the event, or closed the receipt it tells of."""
    if row[EXPORT_COLUMNS.index("staff_id")] == staff_id:
        return True
    detail = row[EXPORT_COLUMNS.index("detail")]
    return "closing_staff_id" in detail and json.loads(detail).get("closing_staff_id") == staff_id


def _readable(row: Row) -> list[Any]:
    """The row without its checksum, its moment as ISO 8601."""
    place = EXPORT_COLUMNS.index("at")
    return [*row[:place], moment_of(row[place]).isoformat(), *row[place + 1 : -1]]
