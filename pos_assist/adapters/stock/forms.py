"""Rows of a dropped file, one at a time in bounded memory: CSV, JSON or XLSX, told by its first bytes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pos_assist.adapters.stock.profile import FeedProfile
from pos_assist.adapters.transaction_source import told
from pos_assist.errors import UserError

HEAD_BYTES = 1 << 16
BODY_CHARS = 10_000  # of a row that could not be used are kept
OTHERS = {
    b"\xd0\xcf\x11\xe0": ("an old Excel file (.xls)", "Save it as .xlsx or CSV."),
    b"\x1f\x8b": ("packed", "Unpack it first, with gunzip or 7-Zip."),
    b"%PDF": ("a PDF", "Export it as CSV."),
    b"<": ("XML or a web page", "Export it as CSV, XLSX or JSON."),
    b"\xff\xfe": ("written in UTF-16", "Save it as CSV in UTF-8."),
    b"\xfe\xff": ("written in UTF-16", "Save it as CSV in UTF-8."),
}


class Record(NamedTuple):
    """One row: its number, its headings (the same object as long as they do not change), its cells, all as text.

    `problem`: why the row as such cannot be used; '' = it can.
    """

    number: int
    names: tuple[str, ...]
    cells: tuple[Any, ...]
    problem: str = ""

    @property
    def body(self) -> str:
        """The row as it stands in the file, as far as a person needs it."""
        return ";".join("" if cell is None else str(cell) for cell in self.cells)[:BODY_CHARS]


class UnfinishedFileError(UserError):
    """The file ends in the middle: it may still be being written."""


def unfinished(path: Path, where: str) -> UnfinishedFileError:
    """The sentence for a file that was cut."""
    return UnfinishedFileError(
        f"{told(path.name)} is not whole: it ends {where}.", hint="Let the stock system write it again, whole."
    )


def records(path: Path, profile: FeedProfile) -> Iterator[Record]:
    """The rows of a file.

    Raises:
        UnfinishedFileError: it ends in the middle.
        UserError: it is none of the three, or not readable.
        OSError: the disk refuses.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if not head.strip(b"\xef\xbb\xbf \r\n\t"):
        raise unfinished(path, "before its first row")
    for begin, (what, hint) in OTHERS.items():
        if head.startswith(begin):
            raise UserError(f"{told(path.name)} is {what}.", hint=hint)
    if head.startswith(b"PK\x03\x04"):
        from pos_assist.adapters.stock.xlsx_form import xlsx_records

        return xlsx_records(path)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"[", b"{"):
        from pos_assist.adapters.stock.json_form import json_records

        return json_records(path)
    if b"\0" in head:
        raise UserError(
            f"{told(path.name)} is neither CSV, XLSX nor JSON.", hint="Export it as CSV in UTF-8, XLSX or JSON."
        )
    from pos_assist.adapters.stock.csv_form import csv_records

    return csv_records(path, profile, head)
