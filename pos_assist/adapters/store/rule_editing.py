"""`services.editing` over our store: checks, compares with what is in force, saves and takes back."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from pos_assist.adapters.rules_file.checking import CheckScript, any_script, faults_of, namespace
from pos_assist.adapters.rules_file.documents import in_its_own_words, rule_book_of
from pos_assist.adapters.rules_file.naming import KINDS, body_of, fingerprint_of, name_key
from pos_assist.adapters.rules_file.problems import told
from pos_assist.adapters.store.approvals import change_decisions
from pos_assist.adapters.store.connecting import reading, writing
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rule_states import (
    STEP,
    Record,
    State,
    States,
    around,
    changed_last,
    in_force,
    is_known_before,
    put,
    versions,
)
from pos_assist.engine.rules import RuleBook
from pos_assist.errors import UserError
from pos_assist.services.editing import Change, Document, Mistake, Name, Version
from pos_assist.services.proposals import DecisionChange

Wanted = dict[Name, str | None]  # the body a rule shall have; None: it shall go


class StoreEditing:
    """One shop's rules. Every call opens the store for itself, so any worker may call."""

    def __init__(self, path: Path, now: Callable[[], datetime], check_script: CheckScript = any_script) -> None:
        """`now`: aware UTC, for the record."""
        self._path = path
        self._now = now
        self._check_script = check_script

    def documents(self) -> dict[Name, Document]:
        """Every rule in force, in the book's order; none where there is no store yet."""
        return {name: json.loads(state.body) for name, state in self._standing().items()}

    def book(self, changes: Iterable[Change] = ()) -> RuleBook:
        """What is in force, with `changes` made in memory only. Raises UserError as `save`."""
        standing = self._standing()
        bodies: dict[Name, str] = {name: state.body for name, state in standing.items()}
        for name, body in self._wanted(list(changes), standing).items():
            if body is None:
                bodies.pop(name, None)
            else:
                bodies[name] = body
        version = fingerprint_of((kind, body) for (kind, _), body in sorted(bodies.items(), key=_by_kind))
        return rule_book_of([(kind, json.loads(body)) for (kind, _), body in bodies.items()], version)

    def mistakes(self, changes: Sequence[Change]) -> list[Mistake]:
        """What is wrong with the documents these changes bring, and names that are taken; empty: they may be saved."""
        return self._mistakes(changes, self._standing())

    def save(
        self,
        changes: Sequence[Change],
        *,
        by: str,
        why: str,
        source: str,
        decisions: Sequence[DecisionChange] = (),
    ) -> Version | None:
        """Put the changes in force at once; None where no rule changes. Raises UserError.

        `decisions` about proposals are changed in the same moment, or not at all; they are part of no version.
        """
        ensure_ready(self._path)
        with writing(self._path) as connection:
            standing = in_force(connection)
            wanted = self._wanted(changes, standing)
            change_decisions(connection, decisions)
            if not wanted:
                return None
            return put(connection, standing, _placed(wanted, standing), Record(self._now(), by, why, source))

    def history(self, limit: int = 200) -> list[Version]:
        """The newest first; [] where there is no store yet."""
        if not self._path.exists():
            return []
        with reading(self._path) as connection:
            return versions(connection, limit)

    def changes_of(self, number: int) -> list[Change]:
        """What a version changed; a rule that only moved among its kind is not told."""
        with reading(self._path) as connection:
            before, after = _snapshot(connection, number)
        return [
            Change(*name, before=_document(before.get(name)), after=_document(after.get(name)))
            for name in dict.fromkeys((*after, *before))
            if _body(before.get(name)) != _body(after.get(name))
        ]

    def undo(self, number: int, *, by: str, why: str) -> Version:
        """Take one version back, as a new one; later changes to other rules stay. Raises UserError."""
        with reading(self._path) as connection:
            before, after = _snapshot(connection, number)
        if not (before or after):
            raise UserError(
                f"What version {number} changed is not kept.", hint="Choose a later version; nothing was changed."
            )
        with writing(self._path) as connection:
            standing = in_force(connection)
            for name in (*before, *after):
                if _body(standing.get(name)) != _body(after.get(name)):
                    raise _changed_since(connection, name, number)
            wanted = {name: before.get(name) for name in dict.fromkeys((*before, *after))}
            self._refuse_names_taken(wanted, standing)
            return put(connection, standing, wanted, Record(self._now(), by, why, undoes=number))

    def _standing(self) -> dict[Name, State]:
        if not self._path.exists():
            return {}
        with reading(self._path) as connection:
            return in_force(connection)

    def _wanted(self, changes: Sequence[Change], standing: States) -> Wanted:
        """What is to be written, without what stands there already. Raises UserError."""
        mistakes = self._mistakes(changes, standing)
        if mistakes:
            raise _refused(mistakes)
        wanted: Wanted = {}
        for change in changes:
            name = (change.kind, change.name)
            if _document(standing.get(name)) != change.before:
                raise UserError(
                    f"'{told(change.name)}' was changed by somebody else meanwhile; nothing was saved.",
                    hint="Look at it as it is now, then change it again.",
                )
            if change.before is not None:
                wanted.setdefault(name, None)
            if change.after is not None:
                kind, document = in_its_own_words(change.kind, change.after)
                wanted[kind, change.name] = body_of(document)
        return {name: body for name, body in wanted.items() if _body(standing.get(name)) != body}

    def _mistakes(self, changes: Sequence[Change], standing: States) -> list[Mistake]:
        found = []
        for change in changes:
            name = (change.kind, change.name)
            if change.kind not in KINDS:
                found.append(Mistake(name, "", f"There is no kind of rule called '{told(change.kind)}'."))
            elif change.after is not None:
                faults = faults_of(change.kind, change.after, self._check_script)
                found += [Mistake(name, fault.key, fault.text) for fault in faults]
                key = name_key(change.kind)
                if not faults and change.after[key] != change.name:
                    found.append(Mistake(name, key, f"{key}: it is called '{told(change.name)}' here."))
        return found or _names_taken(changes, standing)

    def _refuse_names_taken(self, wanted: Mapping[Name, State | None], standing: States) -> None:
        back = [Change(*name, before=None, after=_document(state)) for name, state in wanted.items()]
        mistakes = _names_taken(back, standing)
        if mistakes:
            raise _refused(mistakes)


def _names_taken(changes: Iterable[Change], standing: States) -> list[Mistake]:
    """Rules that would bear the name of another one, or be changed twice at once."""
    found = []
    changes = list(changes)
    gone = Counter((change.kind, change.name) for change in changes)
    taken: dict[Name, str] = {}  # by namespace and name: the kind of rule that came first
    for change in changes:
        name = (change.kind, change.name)
        if gone[name] > 1:
            found.append(Mistake(name, "", f"'{told(change.name)}' is changed twice at once."))
        elif change.after is not None:
            others = [
                kind
                for kind in KINDS
                if namespace(kind) == namespace(change.kind)
                and (kind, change.name) in standing
                and (kind, change.name) not in gone
            ]
            other = taken.setdefault((namespace(change.kind), change.name), others[0] if others else change.kind)
            if other != change.kind:
                text = f"{name_key(change.kind)}: '{told(change.name)}' is used already, by a {other}."
                found.append(Mistake(name, name_key(change.kind), text))
    return found


def _placed(wanted: Wanted, standing: States) -> dict[Name, State | None]:
    """A changed rule keeps its place; a new one stands behind all others."""
    last = max((state.position for state in standing.values()), default=0) if wanted.keys() - standing.keys() else 0
    placed: dict[Name, State | None] = {}
    for name, body in wanted.items():
        if body is None:
            placed[name] = None
        elif name in standing:
            placed[name] = State(standing[name].position, body)
        else:
            last += STEP
            placed[name] = State(last, body)
    return placed


def _refused(mistakes: Sequence[Mistake]) -> UserError:
    lines = "".join(f"\n  {mistake.name[1]}: {mistake.text}" for mistake in mistakes[:20])
    count = "1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
    return UserError(f"The rules have {count}; nothing was saved.", hint=lines)


def _changed_since(connection: sqlite3.Connection, name: Name, number: int) -> UserError:
    last = changed_last(connection, name)
    return UserError(
        f"'{told(name[1])}' was changed again in version {last}; version {number} was not taken back.",
        hint=f"Take version {last} back first.",
    )


def _snapshot(connection: sqlite3.Connection, number: int) -> tuple[States, States]:
    return around(connection, number) if is_known_before(connection, number) else ({}, {})


def _by_kind(held: tuple[Name, str]) -> int:
    return KINDS.index(held[0][0])


def _body(state: State | None) -> str | None:
    return None if state is None else state.body


def _document(state: State | None) -> Document | None:
    return None if state is None else json.loads(state.body)
