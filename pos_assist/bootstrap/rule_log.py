"""What became of each rule, read from our own log for the manager's window."""

from __future__ import annotations

from pathlib import Path

from pos_assist.adapters.store.rows import event_of, read_rows
from pos_assist.services.rule_figures import FOLDED, Figures, RuleTally


class RuleLog:
    """Reads the whole log once, and then only what was added. Worker thread only."""

    def __init__(self, path: Path) -> None:
        """`path`: our store; opened at every call, for no longer than that."""
        self._path = path
        self._tally = RuleTally()
        self._read = 0  # the newest row that was counted

    def __call__(self) -> Figures:
        """The figures now.

        Raises:
            UserError: the store is missing, unreadable or damaged.
        """
        for row in read_rows(self._path, kinds=FOLDED, after_seq=self._read):
            event = event_of(row)
            if event is not None:
                self._tally.note(event)
            self._read = row[0]
        return self._tally.figures()
