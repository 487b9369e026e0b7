"""What was read from a file of rules, before it is judged."""

from __future__ import annotations

from dataclasses import dataclass

from pos_assist.adapters.rules_file.checking import Entry
from pos_assist.adapters.rules_file.naming import KINDS, PROPOSALS
from pos_assist.adapters.rules_file.problems import Problem


@dataclass(frozen=True)
class Reading:
    """Rules as written; what is wrong with the form; what a person should know; and the kinds it can tell of."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    kinds: frozenset[str] = frozenset()

    @property
    def rules(self) -> list[Entry]:
        """Without what is said of proposals."""
        return [entry for entry in self.entries if entry.kind != PROPOSALS]

    @property
    def proposals(self) -> list[Entry]:
        """What is said of proposals."""
        return [entry for entry in self.entries if entry.kind == PROPOSALS]

    def joined(self, other: Reading) -> Reading:
        """Both."""
        return Reading(
            self.entries + other.entries,
            self.problems + other.problems,
            self.notes + other.notes,
            self.kinds | other.kinds,
        )


EVERY_KIND = frozenset(KINDS)
