"""Versions of the rules as lines of a list, and each with what it changed, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from pos_assist.manager.history import texts as say
from pos_assist.manager.rules import change_words
from pos_assist.manager.rules.reading import Reading
from pos_assist.services.editing import Change, Editing, Version
from pos_assist.services.texts import Texts


class VersionRow(NamedTuple):
    """One version with finished texts. `at`: by the shop's own clock."""

    number: int
    at: datetime
    by: str
    why: str
    source: str
    what: str  # its first change, and how many more
    lines: tuple[str, ...]  # everything it changed
    rules: str  # names of the rules it touched, for the search


MOST = 1000  # versions: older ones stand in the export
Local = Callable[[datetime], datetime]


def version_rows(editing: Editing, reading: Reading, local: Local, texts: Texts) -> list[VersionRow]:
    """The newest first; on a worker, because it reads what every version changed."""
    return [
        _row(version, editing.changes_of(version.number), reading, local, texts) for version in editing.history(MOST)
    ]


def _row(version: Version, changes: Sequence[Change], reading: Reading, local: Local, texts: Texts) -> VersionRow:
    why = version.why
    if version.undoes is not None:
        back = texts.tr(say.UNDOES).replace("{number}", str(version.undoes))
        why = f"{back}. {why}" if why else back
    lines = tuple(change_words.preview(changes, reading, texts))
    return VersionRow(
        number=version.number,
        at=local(version.at),
        by=version.by or texts.tr(say.UNKNOWN),
        why=why,
        source=version.source,
        what=lines[0] if len(changes) == 1 else texts.tr(say.MANY, len(changes)),
        lines=lines or (texts.tr(say.REPLACED),),
        rules=" ".join(change.name for change in changes),
    )


class Wanted(NamedTuple):
    """What the list is narrowed to; '' and None do not narrow."""

    by: str = ""
    since: date | None = None
    until: date | None = None

    def fits(self, row: VersionRow) -> bool:
        """Both days count."""
        if self.by and row.by != self.by:
            return False
        day = row.at.date()
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)


def day_of(text: str) -> date | None:
    """2026-12-31; None where nothing is written.

    Raises:
        ValueError: it is no day.
    """
    return date.fromisoformat(text.strip()) if text.strip() else None
