"""CSV files as stock systems write them: separated by commas, semicolons, tabs or bars, in UTF-8."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from pos_assist.adapters.stock.forms import Record, unfinished
from pos_assist.adapters.stock.profile import FeedProfile
from pos_assist.adapters.stock.words import MEANING_OF, folded
from pos_assist.adapters.transaction_source import told
from pos_assist.errors import UserError

SEPARATORS = ";\t,|"
LONGEST_CELL = 1 << 17  # Python's own limit; a longer one is a quote that never ends
CUT = "unexpected end of data"  # as Python's csv says it


class _Lines:
    """The lines of a file, remembering those of the row that is being read."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self.read: list[str] = []
        self.number = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._file.readline(LONGEST_CELL * 8)
        if not line:
            raise StopIteration
        self.number += 1
        self.read.append(line)
        return line


def csv_records(path: Path, profile: FeedProfile, head: bytes) -> Iterator[Record]:
    """The rows after the heading, numbered as the file's rows are: the heading is row 1.

    Raises:
        UnfinishedFileError: the last row is cut.
        UserError: not in this encoding, or not to be read at all.
    """
    with path.open(encoding=profile.encoding, newline="") as file:
        lines = _Lines(file)
        try:
            yield from _rows(path, lines, profile, head)
        except UnicodeDecodeError as error:
            usual = profile.encoding == "utf-8-sig"
            raise UserError(
                f"{told(path.name)} is not written in {'UTF-8' if usual else profile.encoding} "
                f"(after row {lines.number}).",
                hint='Save it as CSV in UTF-8, or name its encoding in the source\'s profile: encoding = "cp1250".',
            ) from error


def _rows(path: Path, lines: _Lines, profile: FeedProfile, head: bytes) -> Iterator[Record]:
    separator = profile.separator or _separator(head.decode(profile.encoding, "replace"))
    reader = csv.reader(lines, delimiter=separator, strict=True)
    names: tuple[str, ...] = ()
    number, short = 0, False
    while True:
        lines.read.clear()
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            number += 1
            if str(error) == CUT:
                raise unfinished(path, f"inside row {number}") from error
            if not names or "field larger" in str(error):
                raise UserError(
                    f"{told(path.name)} cannot be read from row {number} on: a quote there never ends.",
                    hint="Mend that row, or export the file again.",
                ) from error
            yield Record(number, names, ("".join(lines.read).strip(),), "its quotes are not right")
            continue
        number += 1
        if not any(cell.strip() for cell in cells):
            continue
        if not names:
            names = tuple(cells)
            continue
        width = len(names)
        short = len(cells) < width
        if len(cells) == width:
            yield Record(number, names, tuple(cells))
        elif not short and not any(cells[width:]):
            yield Record(number, names, tuple(cells[:width]))
        elif not (short and _ends_open(lines)):
            yield Record(number, names, tuple(cells), f"it has {len(cells)} columns, not {width}")
        else:
            raise unfinished(path, f"inside row {number}")
    if not names:
        raise unfinished(path, "before its first row")


def _ends_open(lines: _Lines) -> bool:
    """Whether the row just read ends without a line's end: nothing comes after it."""
    return not lines.read[-1].endswith(("\n", "\r"))


def _separator(head: str) -> str:
    """The one that makes most known headings of the first line that is not empty."""
    first = next((line for line in head.lstrip("\ufeff").splitlines() if line.strip()), "")

    def worth(mark: str) -> tuple[int, int]:
        names = next(csv.reader([first], delimiter=mark), [])
        return sum(folded(name) in MEANING_OF for name in names), len(names)

    return max(SEPARATORS, key=worth)
