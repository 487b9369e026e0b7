"""What the page of import and export is handed. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pos_assist.manager.rules.reading import Reading
from pos_assist.services.editing import Change, Version
from pos_assist.services.proposals import DecisionChange


@dataclass(frozen=True)
class Fault:
    """One mistake of a file. `line` from 1, 0: of the whole file; `sheet` and `column` (a letter) of a workbook."""

    text: str
    line: int = 0
    sheet: str = ""
    column: str = ""


@dataclass(frozen=True)
class Looked:
    """What a file would change, compared with what is in force; with `faults` it may change nothing."""

    file: Path
    whole: bool  # what the file does not have is taken away
    changes: tuple[Change, ...] = ()
    decisions: tuple[DecisionChange, ...] = ()
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()
    same: int = 0  # rules and decisions of the file that stand so already

    @property
    def may_be_put(self) -> bool:
        """Whether there is something to put in force, and nothing in its way."""
        return not self.faults and bool(self.changes or self.decisions)

    @property
    def takes_away(self) -> bool:
        """Whether a rule or a decision would go."""
        afters = (*(one.after for one in self.changes), *(one.after for one in self.decisions))
        return any(after is None for after in afters)


@dataclass(frozen=True)
class Desk:
    """All of it reads or writes the disk: on a worker. Raises UserError.

    `look(file, whole)`; `put(looked, why)`: all of it or nothing, None where no rule changes;
    `export(what, file, replace)`.
    """

    look: Callable[[Path, bool], Looked]
    put: Callable[[Looked, str], Version | None]
    export: Callable[[str, Path, bool], None]
    reading: Callable[[], Reading]  # for the names of products; also where the till is away
    has_till: bool
