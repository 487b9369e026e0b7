"""What a file of rules would change: compared with what is in force, rule by rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pos_assist.adapters.rules_file.cells import kept_from
from pos_assist.adapters.rules_file.checking import CheckScript, Entry, any_script, namespace, problems_of
from pos_assist.adapters.rules_file.decisions import NO_DECISIONS, Deciding, Decisions
from pos_assist.adapters.rules_file.documents import in_its_own_words
from pos_assist.adapters.rules_file.files import read_entries
from pos_assist.adapters.rules_file.naming import PROPOSALS, name_key
from pos_assist.adapters.rules_file.problems import Problem, RulesFileError
from pos_assist.services.editing import Change, Document, Name

Standing = Mapping[Name, Document]


@dataclass(frozen=True)
class Incoming:
    """What a file would change, what is wrong with it (then nothing may be changed), and what else to tell."""

    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    same: int = 0  # rules of the file that stand so already
    decisions: Decisions = NO_DECISIONS

    @property
    def added(self) -> list[Change]:
        """Rules that are not there yet."""
        return [change for change in self.changes if change.before is None]

    @property
    def changed(self) -> list[Change]:
        """Rules that are there and would say something else."""
        return [change for change in self.changes if change.before is not None and change.after is not None]

    @property
    def removed(self) -> list[Change]:
        """Rules that would go."""
        return [change for change in self.changes if change.after is None]


def incoming(
    path: Path,
    standing: Standing,
    *,
    whole: bool = False,
    check_script: CheckScript = any_script,
    deciding: Deciding | None = None,
) -> Incoming:
    """Read a file and compare it with what is in force.

    A rule of the file takes the place of the one with its name; of a table, what it has no column for stays as it is.
    With `whole` the file is all there is to know of the kinds that it can tell of: every other rule of them goes, and
    so does what it has no column for. Decisions about proposals likewise; `deciding` None: they are passed over.

    Raises:
        UserError: the file cannot be read.
    """
    try:
        found = read_entries(path)
    except RulesFileError as error:
        return Incoming(problems=error.problems)
    known = {(namespace(kind), name): (kind, document) for (kind, name), document in standing.items()}
    entries = [entry if whole else _completed(entry, known) for entry in found.rules]
    said = [entry for entry in entries if not _says_nothing(entry)]
    decisions = deciding.judge(found.proposals, whole=whole) if deciding and PROPOSALS in found.kinds else NO_DECISIONS
    problems = [*found.problems, *problems_of(entries, check_script), *decisions.problems]
    notes = (*found.notes, *decisions.notes)
    if problems:
        return Incoming(problems=RulesFileError(path, problems).problems, notes=notes)
    changes = [change for entry in said for change in _changes(entry, known)]
    named = {(namespace(entry.kind), entry.document[name_key(entry.kind)]) for entry in said}
    listed = {(entry.kind, entry.document["product"]) for entry in entries if _says_nothing(entry)}
    for (kind, name), document in standing.items():
        gone = (namespace(kind), name) not in named and ((whole and kind in found.kinds) or (kind, name) in listed)
        if gone:
            changes.append(Change(kind, name, document, None))
    if not found.entries:
        notes = (*notes, "the file holds no rules.")
    touched = {(namespace(change.kind), change.name) for change in changes}
    return Incoming(tuple(changes), (), notes, len(named - touched), decisions)


def _completed(entry: Entry, known: Mapping[tuple[str, str], tuple[str, Document]]) -> Entry:
    """With what the rule in force says in columns that the table does not have."""
    name = entry.document.get(name_key(entry.kind))
    if entry.columns is None or not isinstance(name, str):
        return entry
    kind, standing = known.get((namespace(entry.kind), name), ("", {}))
    if kind != entry.kind:
        return entry
    kept = kept_from(standing, entry.columns | {"id", name_key(kind)})
    document: dict[str, Any] = {**kept, **entry.document}
    for key, texts in kept.items():  # a text in a language without a column
        if isinstance(texts, dict) and isinstance(entry.document.get(key), dict) and key not in ("when", "offer"):
            document[key] = {**texts, **entry.document[key]}
    return replace(entry, document=document)


def _says_nothing(entry: Entry) -> bool:
    """A product that is listed beside what the till says of it, and of which nothing is noted."""
    return entry.listed and list(entry.document) == ["product"]


def _changes(entry: Entry, known: Mapping[tuple[str, str], tuple[str, Document]]) -> list[Change]:
    kind, document = in_its_own_words(entry.kind, entry.document)
    name = document[name_key(kind)]
    old_kind, before = known.get((namespace(kind), name), (kind, None))
    if before == document and old_kind == kind:
        return []
    if old_kind != kind and before is not None:  # it becomes another kind of rule
        return [Change(old_kind, name, before, None), Change(kind, name, None, document)]
    return [Change(kind, name, before, document)]
