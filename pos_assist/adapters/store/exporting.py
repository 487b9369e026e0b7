"""The record as a file for other programs: CSV (safe to open in a spreadsheet) or JSON Lines."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from pos_assist.adapters.csv_cells import guarded
from pos_assist.adapters.store.connecting import reading
from pos_assist.adapters.store.rows import EVENT_COLUMNS, moment_of, read_rows
from pos_assist.adapters.whole_file import whole_file

EXPORT_COLUMNS = tuple("at" if name == "at_us" else name for name in ("seq", *EVENT_COLUMNS[:-1]))

Pass = Callable[[Iterable[tuple[Any, ...]], int], Iterable[tuple[Any, ...]]]


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
    """Write every event not older than `after_us` to `out` ('csv' or 'jsonl'); returns how many.

    `staff_id`: only what this person answered or closed; '' = everybody's.
    `watched` gets the rows and their number, and passes them on (a progress bar).

    Raises:
        UserError: the store cannot be read, or `out` not be written.
    """
    total = count_events(path, after_us)
    written = 0
    rows = read_rows(path, after_us=after_us)
    with whole_file(out, replace=replace) as file, closing(rows):
        writer = csv.writer(file, lineterminator="\r\n")
        if form == "csv":
            file.write("\ufeff")
            writer.writerow(EXPORT_COLUMNS)
        for row in watched(rows, total):
            if staff_id and not _is_of(row, staff_id):
                continue
            values = _readable(row)
            if form == "csv":
                writer.writerow([guarded(value) if isinstance(value, str) else value for value in values])
            else:
                named = dict(zip(EXPORT_COLUMNS, values, strict=True))
                named["detail"] = json.loads(named["detail"])
                file.write(json.dumps(named, ensure_ascii=False) + "\n")
            written += 1
    return written


def _is_of(row: tuple[Any, ...], staff_id: str) -> bool:
    """Whether this person served at the event, or closed the receipt it tells of."""
    if row[EXPORT_COLUMNS.index("staff_id")] == staff_id:
        return True
    detail = row[EXPORT_COLUMNS.index("detail")]
    return "closing_staff_id" in detail and json.loads(detail).get("closing_staff_id") == staff_id


def _readable(row: tuple[Any, ...]) -> list[Any]:
    """The row without its checksum, its moment as ISO 8601."""
    place = EXPORT_COLUMNS.index("at")
    return [*row[:place], moment_of(row[place]).isoformat(), *row[place + 1 : -1]]
