"""The rules as states in our store: each stands from one version until another; changing one rule writes one row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from pos_assist.adapters.rules_file.naming import KINDS, fingerprint_of
from pos_assist.adapters.store.rows import micros, moment_of
from pos_assist.services.editing import Name, Version

RULE_VERSION_COLUMNS = ("version", "imported_at_us", "source", "rules", "decided_by", "why", "undoes")
RULE_ENTRY_COLUMNS = ("kind", "rule_id", "position", "body", "since", "until")
STEP = 1 << 20  # between two rules of an import: so many can be put between them before any other has to move

_VERSIONS = f"SELECT version_id, {', '.join(RULE_VERSION_COLUMNS)} FROM rule_version"
NEWEST = f"{_VERSIONS} ORDER BY version_id DESC LIMIT ?"
_RANK = {kind: rank for rank, kind in enumerate(KINDS)}
_BY_KIND = " ".join(f"WHEN '{kind}' THEN {rank}" for kind, rank in _RANK.items())
_IN_ORDER = f"CASE kind {_BY_KIND} END, position, rule_id"
IN_FORCE = f"SELECT entry_id, kind, rule_id, position, body FROM rule_entry WHERE until IS NULL ORDER BY {_IN_ORDER}"
STOOD = (
    "SELECT entry_id, kind, rule_id, position, body FROM rule_entry WHERE since <= ? AND (until IS NULL OR until > ?)"
)
BEGUN = "SELECT entry_id, kind, rule_id, position, body FROM rule_entry WHERE since = ?"
ENDED = "SELECT entry_id, kind, rule_id, position, body FROM rule_entry WHERE until = ?"
FIRST_KEPT = "SELECT min(since) FROM rule_entry"
OLDER_RULES = "SELECT 1 FROM rule_version WHERE version_id < ? AND rules > 0 LIMIT 1"
CHANGED_LAST = "SELECT max(max(since), coalesce(max(until), 0)) FROM rule_entry WHERE kind = ? AND rule_id = ?"
END = "UPDATE rule_entry SET until = ? WHERE entry_id = ?"
BEGIN = "INSERT INTO rule_entry (kind, rule_id, position, body, since) VALUES (?, ?, ?, ?, ?)"
ADD_VERSION = (
    f"INSERT INTO rule_version ({', '.join(RULE_VERSION_COLUMNS)}) "
    f"VALUES ({', '.join('?' * len(RULE_VERSION_COLUMNS))})"
)


class State(NamedTuple):
    """One rule as it stands: its place among those of its kind, and its document as JSON."""

    position: int
    body: str
    entry_id: int = 0  # 0: not written yet


States = Mapping[Name, State]


@dataclass(frozen=True)
class Record:
    """Who changes the rules, when and why, and from where."""

    at: datetime
    by: str = ""
    why: str = ""
    source: str = ""
    undoes: int | None = None


def in_force(connection: sqlite3.Connection) -> dict[Name, State]:
    """Every rule, in the book's order (`in_order`)."""
    return _states(connection.execute(IN_FORCE))


def at_version(connection: sqlite3.Connection, number: int) -> dict[Name, State]:
    """Every rule as it stood after a version, in the book's order."""
    return in_order(_states(connection.execute(STOOD, (number, number))))


def in_order(states: States) -> dict[Name, State]:
    """By kind, then by place, then by name: what stands tells its order, not how it came about."""
    return dict(sorted(states.items(), key=lambda held: (_RANK[held[0][0]], held[1].position, held[0])))


def around(connection: sqlite3.Connection, number: int) -> tuple[dict[Name, State], dict[Name, State]]:
    """What a version took out of force, and what it put in force."""
    before = _states(connection.execute(ENDED, (number,)))
    return before, in_order(_states(connection.execute(BEGUN, (number,))))


def _states(rows: Iterable[tuple[int, str, str, int, str]]) -> dict[Name, State]:
    return {(kind, name): State(position, body, entry_id) for entry_id, kind, name, position, body in rows}


def put(
    connection: sqlite3.Connection, standing: States, wanted: Mapping[Name, State | None], record: Record
) -> Version:
    """Put the wanted states in force (None: take the rule out) as one new version."""
    after = dict(standing)
    for name, state in wanted.items():
        if state is None:
            after.pop(name, None)
        else:
            after[name] = state
    if any(
        state is None or name not in standing or standing[name].position != state.position
        for name, state in wanted.items()
    ):
        after = in_order(after)
    version = fingerprint_of((kind, state.body) for (kind, _), state in after.items())
    number = connection.execute(
        ADD_VERSION,
        (version, micros(record.at), record.source, len(after), record.by, record.why, record.undoes),
    ).lastrowid
    assert number is not None  # noqa: S101 - an INSERT has a row id
    ended = [(number, standing[name].entry_id) for name in wanted if name in standing]
    connection.executemany(END, ended)
    begun = [(*name, state.position, state.body, number) for name, state in wanted.items() if state is not None]
    connection.executemany(BEGIN, begun)
    return Version(number, version, record.at, record.by, record.why, record.source, len(after), record.undoes)


def versions(connection: sqlite3.Connection, limit: int) -> list[Version]:
    """The newest first."""
    return [
        Version(number, version, moment_of(at_us), by, why, source, rules, undoes)
        for number, version, at_us, source, rules, by, why, undoes in connection.execute(NEWEST, (limit,))
    ]


def changed_last(connection: sqlite3.Connection, name: Name) -> int:
    """The number of the last version that touched a rule."""
    return int(connection.execute(CHANGED_LAST, name).fetchone()[0] or 0)


def is_known_before(connection: sqlite3.Connection, number: int) -> bool:
    """Whether it is still kept what stood before a version; stores of old kept the last 50 only."""
    first = connection.execute(FIRST_KEPT).fetchone()[0]
    if first is None or number < first:
        return False
    return number > first or connection.execute(OLDER_RULES, (number,)).fetchone() is None
