"""What the shop decided about learned proposals, in our store: one row a decision, kept when learning runs anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from pos_assist.adapters.rules_file.problems import told
from pos_assist.adapters.store.connecting import reading, writing
from pos_assist.adapters.store.rows import micros, moment_of
from pos_assist.engine.approval import Approvals, Proposal, ProposalState
from pos_assist.errors import UserError
from pos_assist.services.proposals import Decided, DecisionChange

PROPOSAL_COLUMNS = (
    *("when_product_id", "offer_product_id", "state", "decided_at_us"),
    *("decided_by", "snoozed_until_us", "note"),
)
READ_DECISIONS = f"SELECT {', '.join(PROPOSAL_COLUMNS)} FROM proposal ORDER BY when_product_id, offer_product_id"
READ_STATES = "SELECT when_product_id, offer_product_id, state, snoozed_until_us FROM proposal"
DECIDE = (
    f"INSERT OR REPLACE INTO proposal ({', '.join(PROPOSAL_COLUMNS)}) VALUES ({', '.join('?' * len(PROPOSAL_COLUMNS))})"
)
READ_ONE = f"SELECT {', '.join(PROPOSAL_COLUMNS)} FROM proposal WHERE when_product_id = ? AND offer_product_id = ?"
FORGET = "DELETE FROM proposal WHERE when_product_id = ? AND offer_product_id = ?"
READ_VERSION = "SELECT value FROM meta WHERE name = 'approvals'"
NEXT_VERSION = "INSERT OR REPLACE INTO meta (name, value) VALUES ('approvals', ?)"


def load_decisions(path: Path) -> list[Decided]:
    """Every decision in a fixed order.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    with reading(path) as connection:
        return [_decided(row) for row in connection.execute(READ_DECISIONS)]


def load_approvals(path: Path) -> Approvals:
    """The same for decisions at the till.

    Raises:
        UserError: as `load_decisions`.
    """
    states: dict[Proposal, ProposalState] = {}
    ends: dict[Proposal, datetime] = {}
    kept: dict[str, str] = {}  # a product's id stands in many decisions: the same text once
    by_value = {state.value: state for state in ProposalState}  # there may be many rows, and a panel beside
    with reading(path) as connection:
        connection.execute("BEGIN")  # both reads see the same moment
        version = _version(connection)
        for when, offer, state, until_us in connection.execute(READ_STATES):
            proposal = (kept.setdefault(when, when), kept.setdefault(offer, offer))
            states[proposal] = by_value[state]
            if until_us is not None:
                ends[proposal] = moment_of(until_us)
    return Approvals(states, version, ends)


def approvals_version(path: Path) -> str:
    """`load_approvals(path).version` without loading them: changes with every decision, '' before the first.

    Raises:
        UserError: as `load_decisions`.
    """
    with reading(path) as connection:
        return _version(connection)


def save_decisions(path: Path, decisions: Iterable[Decided]) -> None:
    """Put decisions in force, all or none of them; a later one replaces an earlier one.

    Raises:
        UserError: another program holds the store, or the disk refuses.
    """
    rows = [_row(one) for one in decisions]
    with writing(path) as connection:
        connection.executemany(DECIDE, rows)
        _count_up(connection)


def change_decisions(connection: sqlite3.Connection, changes: Sequence[DecisionChange]) -> None:
    """The same as a part of the caller's transaction; decisions may be taken back as well.

    Raises:
        UserError: somebody else has decided meanwhile.
    """
    for change in changes:
        row = connection.execute(READ_ONE, change.proposal).fetchone()
        if (None if row is None else _decided(row)) != change.before:
            named = " -> ".join(map(told, change.proposal))
            raise UserError(
                f"Somebody else has decided about '{named}' meanwhile; nothing was saved.",
                hint="Look at it as it is now, then decide again.",
            )
    connection.executemany(FORGET, [change.proposal for change in changes if change.after is None])
    connection.executemany(DECIDE, [_row(change.after) for change in changes if change.after is not None])
    if changes:
        _count_up(connection)


def forget_decisions(path: Path, proposals: Sequence[Proposal]) -> int:
    """Take decisions back; the proposals wait again. Returns how many had been decided.

    Raises:
        UserError: as `save_decisions`.
    """
    with writing(path) as connection:
        forgotten = connection.executemany(FORGET, proposals).rowcount
        _count_up(connection)
        return forgotten


def _decided(row: Sequence[Any]) -> Decided:
    when, offer, state, at_us, by, until_us, note = row
    until = None if until_us is None else moment_of(until_us)
    return Decided(when, offer, ProposalState(state), moment_of(at_us), by, until, note)


def _row(one: Decided) -> tuple[Any, ...]:
    until_us = None if one.until is None else micros(one.until)
    return *one.proposal, one.state.value, micros(one.at), one.by, until_us, one.note


def _version(connection: sqlite3.Connection) -> str:
    row = connection.execute(READ_VERSION).fetchone()
    return str(row[0]) if row else ""


def _count_up(connection: sqlite3.Connection) -> None:
    connection.execute(NEXT_VERSION, (str(int(_version(connection) or 0) + 1),))
