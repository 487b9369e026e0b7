"""What is wrong with a rules file, each with its line; all of it told at once."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pos_assist.errors import ExitCode, UserError

TOLD = 20  # the first so many; more than that nobody reads
VALUE_CHARS = 80  # of a value that is told


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: the line or row it stands on (from 1; 0 = the whole file) and what is wrong and what to do.

    In a workbook also the sheet, and where known the letter of the column.
    """

    line: int
    text: str
    sheet: str = ""
    column: str = ""

    def __str__(self) -> str:
        place = self.place
        return f"{place}: {self.text}" if place else self.text

    @property
    def place(self) -> str:
        """'line 7', or "sheet 'pair', cell D7"; '' for the whole file."""
        return place_of(self.line, self.sheet, self.column)


def place_of(line: int, sheet: str = "", column: str = "") -> str:
    """How a place in a file is told."""
    if not sheet:
        return f"line {line}" if line else ""
    if not line:
        return f"sheet '{told(sheet)}'"
    return f"sheet '{told(sheet)}', " + (f"cell {column}{line}" if column else f"row {line}")


class RulesFileError(UserError):
    """A rules file that cannot be used; `problems` are in the order of the file."""

    def __init__(self, path: Path, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: (problem.sheet, problem.line, problem.text)))
        count = len(self.problems)
        lines = [f"\n  {problem}" for problem in self.problems[:TOLD]]
        if count > TOLD:
            lines.append(f"\n  … and {count - TOLD} more.")
        mistakes = "1 mistake" if count == 1 else f"{count} mistakes"
        title = f"{path.name} has {mistakes}; nothing was imported."
        super().__init__(title, hint="".join(lines), code=ExitCode.BAD_DATA)


def told(value: object) -> str:
    """A value as it is put into a sentence: cut at 80 characters, and none that a terminal would obey."""
    text = str(value)
    shown = "".join(char if char.isprintable() else "\ufffd" for char in text[:VALUE_CHARS])
    return shown if len(text) <= VALUE_CHARS else f"{shown}…"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """' Did you mean …?' where a known word is close, else the known words."""
    names = sorted(known)
    close = difflib.get_close_matches(word, names, n=1)
    return f" Did you mean '{close[0]}'?" if close else f" Possible: {', '.join(names)}."
