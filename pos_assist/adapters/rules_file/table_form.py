"""Rules as a table with a header: of all kinds (columns `kind` and `id`), or of one kind; CSV and XLSX alike."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field

from pos_assist.adapters.rules_file.cells import AROUND, COLUMNS, columns_of, document_of
from pos_assist.adapters.rules_file.checking import Entry
from pos_assist.adapters.rules_file.decisions import COLUMNS as DECISION_COLUMNS
from pos_assist.adapters.rules_file.decisions import IDS, NEEDED
from pos_assist.adapters.rules_file.naming import KINDS, PROPOSALS, name_key
from pos_assist.adapters.rules_file.problems import Problem, did_you_mean, told

STRANGE = 5  # so many columns that nobody knows, and none that must be there: it is some other table
READ_ONLY = "till: "  # columns of an export that tell what the till knows; what stands in them is not read


@dataclass
class TableReader:
    """Takes the rows of one table, one after another; `kind` '' where every row names its own.

    `sheet`: the name of the sheet it is, '' for a file of one table.
    """

    kind: str = ""
    sheet: str = ""
    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    names: list[str] = field(default_factory=list)  # the header; until it comes, blank rows are passed over
    columns: frozenset[str] = frozenset()  # those of it that are read
    letters: dict[str, str] = field(default_factory=dict)  # of a sheet: how the spreadsheet calls them

    def take(self, line: int, row: Sequence[str]) -> bool:
        """One row; False where the header is wrong and nothing more can be read."""
        if not any(cell.strip() for cell in row):
            return True
        if not self.names:
            return self._take_header(line, row)
        beyond = row[len(self.names) :]
        if any(cell.strip() for cell in beyond) or (beyond and not self.sheet):
            text = f"{len(row)} cells, but only {len(self.names)} columns."
            self.problems.append(Problem(line, text, self.sheet))
            return True
        self._take_rule(line, dict(zip(self.names, row, strict=False)))
        return True

    def end(self) -> None:
        """After the last row: an empty table must not empty the shop."""
        if not self.names and not self.problems:
            self._take_header(1, [])

    def _take_header(self, line: int, row: Sequence[str]) -> bool:
        names = [cell.strip().lower() for cell in row]
        while self.sheet and names and not names[-1]:
            names.pop()
        if not self.kind and not self.sheet and "product" in names and "kind" not in names and "id" not in names:
            self.kind = "product"  # a list of products with what is noted of them
        if not self.kind and tells_of_proposals(names):
            self.kind = PROPOSALS
        known, needed = _known_and_needed(self.kind)
        own = [name for name in names if not name.startswith(READ_ONLY)]
        missing = [f"the column '{name}' is missing." for name in needed if name not in own]
        strange = [name for name in own if name not in known]
        found = [f"column '{told(name)}' is not known.{_meant(name, known)}" for name in strange]
        found = missing if missing and len(strange) > STRANGE else found + missing
        twice = sorted({name for name in own if own.count(name) > 1})
        found += [f"the column '{told(name)}' stands there twice." for name in twice]
        self.names, self.columns = names, frozenset(own)
        if self.sheet:
            self.letters = {name: letter_of(place) for place, name in enumerate(names)}
        self.problems += [Problem(line, text, self.sheet) for text in found]
        return not found

    def _take_rule(self, line: int, cells: dict[str, str]) -> None:
        kind = self.kind or cells["kind"].strip(AROUND)
        if kind not in KINDS and self.kind != PROPOSALS:
            text = f"kind '{told(kind)}' is not known.{did_you_mean(kind, KINDS)}"
            self.problems.append(Problem(line, text, self.sheet))
            return
        own = {name: cell for name, cell in cells.items() if name in self.columns}
        document = own if kind == PROPOSALS else document_of(kind, own)
        listed = len(self.columns) < len(self.names)
        self.entries.append(
            Entry(
                kind,
                document,
                line,
                sheet=self.sheet,
                letters=self.letters,
                columns=self.columns,
                listed=listed,
            )
        )


def tells_of_proposals(names: Sequence[str]) -> bool:
    """Whether a header is that of decisions about proposals."""
    return set(IDS) <= {name.strip().lower() for name in names}


def _known_and_needed(kind: str) -> tuple[Sequence[str], Sequence[str]]:
    """The columns that a table may have and must have; kind '': of rules of every kind."""
    if kind == PROPOSALS:
        return DECISION_COLUMNS, NEEDED
    return (columns_of(kind), (name_key(kind),)) if kind else (COLUMNS, ("kind", "id"))


def _meant(name: str, known: Sequence[str]) -> str:
    """A column that is spelled alike; all of them would be a page."""
    close = difflib.get_close_matches(name, known, n=1)
    return f" Did you mean '{close[0]}'?" if close else " An export shows the columns that there are."


def letter_of(column: int) -> str:
    """'A' of 0, 'AA' of 26, as spreadsheets call their columns."""
    before, last = divmod(column, 26)
    return (letter_of(before - 1) if before else "") + chr(ord("A") + last)
