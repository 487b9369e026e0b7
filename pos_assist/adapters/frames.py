"""Tables with typed columns as Parquet files: pandas types them, DuckDB writes them, and neither holds them whole.

The only adapter that imports pandas. A Parquet file cannot grow row by row: every batch becomes a part among the
temporary files, and DuckDB makes one file of the parts, a row group at a time.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from pos_assist.adapters.scratch import scratch_folder
from pos_assist.errors import UserError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from pandas import DataFrame

NUMBER = "int64"
MOMENT = "datetime64[us, UTC]"  # the rows give microseconds since 1970 UTC
TEXT = "object"  # pandas 3's own type for texts is quick with pyarrow only, and DuckDB takes objects as they are
SQL_TYPES = {NUMBER: "BIGINT", MOMENT: "TIMESTAMPTZ", TEXT: "VARCHAR"}

ROWS_AT_ONCE = 2048  # a batch, a part and a row group; a row of 10 KB fits the memory, and that is much
FORM = f"(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROWS_AT_ONCE})"
MEMORY = "256MB"  # beyond it DuckDB goes to the disk


def write_parquet(file: BinaryIO, columns: Mapping[str, str], rows: Iterable[Sequence[Any]]) -> int:
    """Write rows into an open file; returns how many. `columns`: name -> NUMBER, MOMENT or TEXT, in the rows' order.

    Raises:
        UserError: there is no room for the temporary files, or a row is huge.
        OSError: there can be no folder for them, or the disk of `file` refuses.
    """
    import duckdb

    with scratch_folder() as folder:
        whole = folder / "whole.parquet"
        try:
            with duckdb.connect(config=_config(folder)) as connection:
                written, parts = _write_parts(connection, columns, rows, folder)
                together = f"COPY (FROM read_parquet($parts)) TO $whole {FORM}"
                connection.execute(together, {"parts": parts, "whole": str(whole)})
        except duckdb.OutOfMemoryException as error:
            raise UserError("Rows are too long for a Parquet file.", hint="Write CSV or JSON Lines instead.") from error
        except duckdb.IOException as error:  # it is our own folder and was just made: what fails is room
            raise UserError(
                f"There is no room for temporary files in {folder.parent}.",
                hint="Make room there, or name another folder in TMPDIR.",
            ) from error
        with whole.open("rb") as done:
            shutil.copyfileobj(done, file)
    return written


def _config(folder: Path) -> dict[str, str | bool | int | float | list[str]]:
    return {
        "memory_limit": MEMORY,
        "temp_directory": str(folder / "spilled"),
        "threads": 1,  # the till runs on the same machine
        "autoinstall_known_extensions": False,  # no network, ever
        "autoload_known_extensions": False,
    }


def _write_parts(
    connection: DuckDBPyConnection, columns: Mapping[str, str], rows: Iterable[Sequence[Any]], folder: Path
) -> tuple[int, list[str]]:
    """A file for each batch, at least one: how many rows they have, and their names in the rows' order."""
    typed = ", ".join(f'"{name}"::{SQL_TYPES[kind]} AS "{name}"' for name, kind in columns.items())
    written, parts, left = 0, list[str](), iter(rows)
    while (batch := list(islice(left, ROWS_AT_ONCE))) or not parts:
        parts.append(str(folder / f"{len(parts)}.parquet"))
        connection.register("batch", _frame(columns, batch))
        connection.execute(f"COPY (SELECT {typed} FROM batch) TO $part {FORM}", {"part": parts[-1]})
        connection.unregister("batch")
        written += len(batch)
    return written, parts


def _frame(columns: Mapping[str, str], batch: Sequence[Sequence[Any]]) -> DataFrame:
    """The batch, every column of its type: nothing is guessed from what happens to stand in it."""
    import pandas as pd

    frame = pd.DataFrame()
    for place, (name, kind) in enumerate(columns.items()):
        values = [row[place] for row in batch]
        if kind == MOMENT:
            frame[name] = pd.Series(values, dtype="datetime64[us]").dt.tz_localize("UTC")
        else:
            frame[name] = pd.Series(values, dtype=kind)
    return frame
