"""Files of stock systems that were taken up or refused, and rows of theirs that could not be used."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from pos_assist.adapters.store.connecting import reading

FILE_COLUMNS = ("source", "sha256", "name", "read_at_us", "rows", "changed", "rejected", "trouble")
REJECTED_COLUMNS = ("source", "sha256", "row", "reason", "body")
READ_FILE = f"SELECT {', '.join(FILE_COLUMNS)} FROM stock_file WHERE source = ?"


class FileEntry(NamedTuple):
    """A file that was taken up, or refused (`trouble`)."""

    source: str
    sha256: str
    name: str
    read_at_us: int
    rows: int
    changed: int
    rejected: int
    trouble: str


def file_taken(path: Path, source: str, sha256: str) -> FileEntry | None:
    """The file with this content, where it was taken up or refused before.

    Raises:
        UserError: as `changes_since`.
    """
    with reading(path) as connection:
        row = connection.execute(f"{READ_FILE} AND sha256 = ?", (source, sha256)).fetchone()
    return FileEntry(*row) if row else None


def newest_file(path: Path, source: str) -> FileEntry | None:
    """The file that was taken up last, refused ones left out.

    Raises:
        UserError: as `changes_since`.
    """
    with reading(path) as connection:
        row = connection.execute(
            f"{READ_FILE} AND trouble = '' ORDER BY read_at_us DESC, rowid DESC LIMIT 1", (source,)
        ).fetchone()
    return FileEntry(*row) if row else None


def rejected_rows(path: Path, source: str = "") -> list[tuple[str, str, int, str, str]]:
    """Rows that could not be used: source, file's name ('' = of a database), row, reason, body; newest files first.

    Raises:
        UserError: as `changes_since`.
    """
    with reading(path) as connection:
        return connection.execute(
            "SELECT r.source, coalesce(f.name, ''), r.row, r.reason, r.body FROM stock_rejected r "
            "LEFT JOIN stock_file f ON f.source = r.source AND f.sha256 = r.sha256 "
            "WHERE ? IN ('', r.source) ORDER BY f.read_at_us DESC, r.source, r.sha256, r.row",
            (source,),
        ).fetchall()
