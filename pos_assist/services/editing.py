"""Changing what the shop wrote: checked, compared with what is in force, kept with who, when and why, undoable.

A rule travels as its *document*: plain dicts, lists, texts and whole numbers, as in a rules file (README, "Rules").
(kind, name) names it: the product of a note, the category of an exclusion, the `id` of everything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from pos_assist.engine.rules import RuleBook

Document = Mapping[str, Any]
Name = tuple[str, str]  # (kind, name)


@dataclass(frozen=True)
class Change:
    """One rule before and after: None before = added, None after = removed."""

    kind: str
    name: str
    before: Document | None
    after: Document | None


@dataclass(frozen=True)
class Version:
    """One saved set of changes. `number` grows by one each; `undoes`: the number of the one it takes back."""

    number: int
    version: str  # fingerprint of the book after it: `RuleBook.version`
    at: datetime  # UTC
    by: str
    why: str
    source: str  # a file's name, or the screen
    rules: int  # in force after it
    undoes: int | None = None


@dataclass(frozen=True)
class Mistake:
    """What is wrong with one document, in one plain sentence; `key` '' where it is about the whole."""

    name: Name
    key: str
    text: str


class Editing(Protocol):
    """The rules in force, and the one way to change them. Calls read or write the disk: run them on a worker."""

    def documents(self) -> dict[Name, Document]:
        """Every rule in force, in the book's order."""
        ...

    def book(self, changes: Iterable[Change] = ()) -> RuleBook:
        """What is in force, with `changes` made in memory only: for a preview. Raises UserError as `save`."""
        ...

    def mistakes(self, changes: Sequence[Change]) -> list[Mistake]:
        """What is wrong with the book these changes would make; empty: it may be saved."""
        ...

    def save(self, changes: Sequence[Change], *, by: str, why: str, source: str) -> Version | None:
        """Put the changes in force at once, in one transaction; None where they change nothing.

        Raises:
            UserError: a document is not right, a rule was changed by somebody else since (`before` is not what
                stands there), or the store cannot be written.
        """
        ...

    def history(self, limit: int = 200) -> list[Version]:
        """The newest first."""
        ...

    def changes_of(self, number: int) -> list[Change]:
        """What a version changed."""
        ...

    def undo(self, number: int, *, by: str, why: str) -> Version:
        """Take one version back, as a new one; later changes to other rules stay.

        Raises:
            UserError: a rule of it was changed again since: undo that first; or as `save`.
        """
        ...
