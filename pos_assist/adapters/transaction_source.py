"""A file of transactions as a source that DuckDB can select from: its form, its columns, its broken lines told."""

from __future__ import annotations

import csv
import difflib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist.errors import UserError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

NEEDED = ("basket_id", "product_id")
OPTIONAL = ("at", "quantity", "unit_price", "customer_id", "store_id", "category")
HEAD_BYTES = 1 << 16  # a header line is shorter
TOLD_CHARS = 60
FORM = "Give a CSV or Parquet file with the columns basket_id, at, product_id, quantity, unit_price."


@dataclass(frozen=True)
class Source:
    """What to select from (`relation`, bound to `values`), and the type that each known column has there."""

    path: Path
    relation: str
    values: tuple[str, ...]
    columns: dict[str, tuple[str, str]]  # known name -> (name in the file, SQL type)
    first_line: int  # what row 1 is called: line 2 of a CSV file, row 1 of a Parquet file
    decimal_comma: bool = False  # 1,50 is one and a half: where columns are not divided by commas

    def place(self, row: int) -> str:
        """Where a row is, in words."""
        return f"line {row - 1 + self.first_line}" if self.first_line > 1 else f"row {row}"


def open_source(path: Path, connection: DuckDBPyConnection) -> Source:
    """Look at a file's beginning and tell how to read it.

    Raises:
        UserError: it is not there, not a file, empty, neither CSV nor Parquet, or lacks a column that is needed.
    """
    if path.is_dir():
        raise UserError(f"{told(path.name)} is a folder, not a file of transactions.", hint=FORM)
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except FileNotFoundError as error:
        raise UserError(f"{told(path)} is not there.", hint="Check the name of the file.") from error
    except OSError as error:
        raise UserError(f"{told(path)} cannot be read: {error.strerror}.", hint="Check its permissions.") from error
    if not head.strip():
        raise UserError(f"{told(path.name)} is empty.", hint=FORM)
    if head.startswith(b"PAR1") or path.suffix.lower() in (".parquet", ".pq"):
        return _parquet(path, connection)
    return _csv(path, head)


def _parquet(path: Path, connection: DuckDBPyConnection) -> Source:
    import duckdb

    try:
        described = connection.execute("DESCRIBE SELECT * FROM read_parquet(?)", [str(path)]).fetchall()
    except duckdb.Error as error:
        raise UserError(
            f"{told(path.name)} is not a whole Parquet file: it is cut or damaged.", hint="Export it again."
        ) from error
    types = {name: kind for name, kind, *_rest in described}
    columns = _known(path, list(types))
    relation = "read_parquet(?)"
    return Source(path, relation, (str(path),), {ours: (name, types[name]) for ours, name in columns.items()}, 1)


def _csv(path: Path, head: bytes) -> Source:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UserError(f"{told(path.name)} is written in UTF-16.", hint="Save it as CSV in UTF-8.")
    if head.startswith(b"\x1f\x8b"):
        raise UserError(f"{told(path.name)} is packed.", hint="Unpack it first, with gunzip or 7-Zip.")
    if b"\0" in head or head.startswith(b"PK\x03\x04"):
        raise UserError(f"{told(path.name)} is neither CSV nor Parquet.", hint=FORM)
    first = next((line for line in head.splitlines() if line.strip()), b"")
    try:
        header = first.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise not_utf8(path, "line 1") from error
    by_delimiter = {mark: [name.strip() for name in next(csv.reader([header], delimiter=mark))] for mark in ",;\t|"}
    delimiter = max(by_delimiter, key=lambda mark: sum(n.lower() in NEEDED + OPTIONAL for n in by_delimiter[mark]))
    names = by_delimiter[delimiter]
    columns = _known(path, names)
    listed = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(len(names)))
    relation = (
        f"read_csv(?, delim='{delimiter}', quote='\"', escape='\"', header=true, auto_detect=false, "
        f"columns={{{listed}}})"
    )
    known = {ours: (f"c{names.index(name)}", "VARCHAR") for ours, name in columns.items()}
    return Source(path, relation, (str(path),), known, 2, decimal_comma=delimiter != ",")


def _known(path: Path, names: list[str]) -> dict[str, str]:
    """The file's name for each column that we know; small and capital letters are alike."""
    found: dict[str, str] = {}
    for name in names:
        ours = name.strip().lower()
        if ours in NEEDED + OPTIONAL:
            if ours in found:
                raise UserError(f"{told(path.name)} has the column '{ours}' twice.", hint="Leave one of them out.")
            found[ours] = name
    missing = [name for name in NEEDED if name not in found]
    if missing:
        wanted = " and ".join(f"'{name}'" for name in missing)
        hint = " ".join(_near(name, [other for other in names if other not in found.values()]) for name in missing)
        shown = ", ".join(told(name) for name in names[:12]) or "none"
        raise UserError(f"{told(path.name)} has no column {wanted}; its columns are: {shown}.", hint=hint)
    return found


def _near(wanted: str, names: list[str]) -> str:
    plain = {re.sub(r"[^a-z]", "", name.lower()): name for name in names}
    close = difflib.get_close_matches(wanted.replace("_", ""), plain, n=1, cutoff=0.5)
    if close:
        return f"Is it '{told(plain[close[0]])}'? Then rename that to '{wanted}'."
    return f"Add or rename the column that holds it to '{wanted}'."


def broken(source: Source, error: Exception) -> UserError:
    """What DuckDB says about a line that it cannot read, in one plain sentence."""
    text = str(error)
    name = told(source.path.name)
    line = re.search(r"CSV Error on Line: (\d+)", text)
    where = f"line {line.group(1)}" if line else "somewhere"
    if "unicode" in text:
        return not_utf8(source.path, where)
    columns = re.search(r"Expected Number of Columns: (\d+) Found: (\d+)", text)
    if columns:
        what = f"has {columns.group(2)} columns on {where}, not {columns.group(1)} as in its first line"
        return UserError(f"{name} {what}.", hint="Mend that line, or export the file again.")
    if "unterminated quote" in text:
        return UserError(f"{name} has a quote on {where} that never ends.", hint="Mend that line, or export it again.")
    if "Maximum line size" in text:
        return UserError(f"{name} has a line of more than 2 MB ({where}).", hint="Look for a quote that never ends.")
    if "Out of Memory" in text or "No space left" in text or "max_temp_directory" in text:
        return UserError(f"{name} is too large for the free memory and disk here.", hint="Give a shorter period.")
    return UserError(f"{name} is damaged ({where}).", hint="Export it again.")


def not_utf8(path: Path, where: str) -> UserError:
    """The sentence for a file in another encoding."""
    return UserError(f"{told(path.name)} is not written in UTF-8 ({where}).", hint="Save it as CSV in UTF-8.")


def told(value: object) -> str:
    """A value of somebody else's inside a sentence: short, and nothing that a terminal would obey."""
    text = str(value)
    shown = "".join(char if char.isprintable() else "\ufffd" for char in text[-TOLD_CHARS:])
    return shown if len(text) <= TOLD_CHARS else f"…{shown}"
