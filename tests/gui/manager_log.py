"""A log as the counter writes it, for what the manager's window tells of each rule."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from pos_assist.adapters.store.rows import INSERT_EVENT, row_of
from pos_assist.services.editing import Name
from pos_assist.services.events import Event, EventKind
from pos_assist.services.rule_figures import RuleFigures

FIRST = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def write_log(store: Path, rules: Mapping[str, RuleFigures]) -> None:
    """Cards of these rules that come to these figures."""
    events = [event for rule_id, figures in rules.items() for event in _of_rule(rule_id, figures)]
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.executemany(INSERT_EVENT, map(row_of, events))


def some_figures(names: Iterable[Name]) -> dict[str, RuleFigures]:
    """Of each rule something else: many offers, few, none."""
    found = {}
    for place, (_, rule_id) in enumerate(names):
        shown = (160, 1310, 12, 0)[place % 4]
        offered = shown * 3 // 4
        found[rule_id] = RuleFigures(shown, offered, offered // (6 - place % 3), offered // 7)
    return found


def _of_rule(rule_id: str, figures: RuleFigures) -> Iterator[Event]:
    told = (
        (EventKind.SHOWN, "", figures.shown),
        (EventKind.ANSWERED, "accepted", figures.accepted),
        (EventKind.CONFIRMED, "", figures.confirmed),
    )
    cards = [(number, kind, answer) for kind, answer, many in told for number in range(many)]
    cards += [(number, EventKind.ANSWERED, "declined") for number in range(figures.accepted, figures.offered)]
    for number, kind, answer in cards:
        card_id = f"{rule_id}-{number}"
        yield Event(
            f"{card_id}-{kind.value}",
            kind,
            FIRST,
            "1",
            f"b-{card_id}",
            card_id=card_id,
            answer=answer,
            detail={"evidence": {"rule_id": rule_id}},
        )
