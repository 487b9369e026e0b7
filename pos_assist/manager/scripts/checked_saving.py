"""Saving with the editor's own check in front: with the goods of the shop, and in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from pos_assist.engine.rules import RuleBook
from pos_assist.services.editing import Change, Document, Editing, Mistake, Name, Version

Check = Callable[[Sequence[Change]], list[Mistake]]


class CheckedSaving:
    """`Editing` that lets nothing through which `check` objects to."""

    def __init__(self, editing: Editing, check: Check) -> None:
        """`check` is asked on the worker."""
        self._editing = editing
        self._check = check

    def documents(self) -> dict[Name, Document]:
        """As the one behind it."""
        return self._editing.documents()

    def book(self, changes: Iterable[Change] = ()) -> RuleBook:
        """As the one behind it."""
        return self._editing.book(changes)

    def mistakes(self, changes: Sequence[Change]) -> list[Mistake]:
        """Ours first, in the words of the window; else those of the one behind."""
        return self._check(changes) or self._editing.mistakes(changes)

    def save(self, changes: Sequence[Change], *, by: str, why: str, source: str) -> Version | None:
        """As the one behind it, which checks again."""
        return self._editing.save(changes, by=by, why=why, source=source)

    def history(self, limit: int = 200) -> list[Version]:
        """As the one behind it."""
        return self._editing.history(limit)

    def changes_of(self, number: int) -> list[Change]:
        """As the one behind it."""
        return self._editing.changes_of(number)

    def undo(self, number: int, *, by: str, why: str) -> Version:
        """As the one behind it."""
        return self._editing.undo(number, by=by, why=why)
