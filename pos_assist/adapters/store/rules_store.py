"""Rules, learned pairs and learned steps in our store. Loading is raw sqlite3 and JSON; saving replaces all at once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pos_assist.adapters.rules_file.documents import documents_of, rule_book_of
from pos_assist.adapters.rules_file.naming import body_of, name_key
from pos_assist.adapters.store.connecting import reading, writing
from pos_assist.adapters.store.rows import micros, moment_of
from pos_assist.adapters.store.rule_states import STEP, Record, State, at_version, in_force, put, versions
from pos_assist.engine.rules import LearnedPair, LearnedStep, RuleBook
from pos_assist.services.editing import Name

MODEL_COLUMNS = ("version", "built_at_us", "receipts", "detail")
PAIR_COLUMNS = ("when_product_id", "offer_product_id", "together", "of_receipts", "lift", "probability")
STEP_COLUMNS = (
    *("when_product_id", "offer_product_id", "how", "price_ratio"),
    *("sold", "switched", "of_customers", "usual"),
)

READ_PAIRS = f"SELECT {', '.join(PAIR_COLUMNS)} FROM learned_pair ORDER BY when_product_id, offer_product_id"
READ_STEPS = f"SELECT {', '.join(STEP_COLUMNS)} FROM learned_step ORDER BY when_product_id, offer_product_id"
READ_MODEL = f"SELECT {', '.join(MODEL_COLUMNS)} FROM model_version ORDER BY built_at_us DESC, rowid DESC LIMIT 1"


@dataclass(frozen=True)
class ModelVersion:
    """Where learned pairs come from. `version` '' and 0 receipts: nothing learned yet."""

    version: str = ""
    built_at: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    receipts: int = 0
    detail: Mapping[str, Any] = field(default_factory=dict)  # JSON-serialisable


def load_rules(path: Path) -> RuleBook:
    """The rules in force; an empty book where there are none.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    with reading(path) as connection:
        connection.execute("BEGIN")  # both reads see the same moment
        version = _rules_version(connection)
        states = in_force(connection)
    return rule_book_of([(kind, json.loads(state.body)) for (kind, _), state in states.items()], version)


def rules_version(path: Path) -> str:
    """`load_rules(path).version` without loading them, to see whether something was changed.

    Raises:
        UserError: as `load_rules`.
    """
    with reading(path) as connection:
        return _rules_version(connection)


def rules_at(path: Path, number: int) -> RuleBook:
    """The rules as they stood after a version, e.g. to explain an old decision.

    Raises:
        UserError: as `load_rules`.
    """
    with reading(path) as connection:
        states = at_version(connection, number)
    return rule_book_of([(kind, json.loads(state.body)) for (kind, _), state in states.items()])


def _rules_version(connection: sqlite3.Connection) -> str:
    newest = versions(connection, 1)
    return newest[0].version if newest else RuleBook().version


def save_rules(path: Path, book: RuleBook, source: str, *, by: str = "", why: str = "") -> bool:
    """Put a rule book in force in the place of all rules, in one transaction; False where it is in force already.

    Only what differs is written. `source` is the file's name; it, `by` and `why` are for the record.

    Raises:
        UserError: another program holds the store, or the disk refuses.
    """
    documents = {(kind, document[name_key(kind)]): body_of(document) for kind, document in documents_of(book)}
    with writing(path) as connection:
        standing = in_force(connection)
        wanted: dict[Name, State | None] = {name: None for name in standing if name not in documents}
        wanted |= _moved(documents, standing)
        if wanted:
            put(connection, standing, wanted, Record(datetime.now(UTC), by, why, source))
    return bool(wanted)


def _moved(bodies: Mapping[Name, str], standing: Mapping[Name, State]) -> dict[Name, State]:
    """The states that must be written so that the bodies stand in this order; those in their place stay as they are."""
    wanted = {}
    last: dict[str, int] = {}  # by kind: the place of the rule before
    ends: dict[str, int] = {}
    for (kind, _), state in standing.items():
        ends[kind] = max(state.position, ends.get(kind, 0))
    for name, body in bodies.items():
        before, old = last.get(name[0], -1), standing.get(name)
        if old is not None and old.position > before:
            position = old.position
        else:
            position = before + (1 if before < ends.get(name[0], -1) else STEP)
        last[name[0]] = position
        if old is None or (old.position, old.body) != (position, body):
            wanted[name] = State(position, body)
    return wanted


def newest_model(path: Path) -> ModelVersion:
    """Where what was learned comes from, without loading it; version '' where nothing was learned.

    Raises:
        UserError: as `load_rules`.
    """
    with reading(path) as connection:
        return _model_of(connection.execute(READ_MODEL).fetchone())


def learned_version(path: Path) -> str:
    """The version of what was learned, '' where nothing was, without loading it.

    Raises:
        UserError: as `load_rules`.
    """
    return newest_model(path).version


def load_learned(path: Path) -> tuple[list[LearnedPair], ModelVersion]:
    """Learned pairs in a fixed order, and where they come from.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    with reading(path) as connection:
        connection.execute("BEGIN")  # both reads see the same moment
        pairs = [LearnedPair(*row) for row in connection.execute(READ_PAIRS)]
        return pairs, _model_of(connection.execute(READ_MODEL).fetchone())


def load_steps(path: Path) -> list[LearnedStep]:
    """Learned steps in a fixed order; replaced together with the pairs.

    Raises:
        UserError: as `load_learned`.
    """
    with reading(path) as connection:
        return [LearnedStep(*row) for row in connection.execute(READ_STEPS)]


def _model_of(row: tuple[Any, ...] | None) -> ModelVersion:
    return ModelVersion() if row is None else ModelVersion(row[0], moment_of(row[1]), row[2], json.loads(row[3]))


def save_learned(
    path: Path, pairs: Sequence[LearnedPair], model: ModelVersion, steps: Sequence[LearnedStep] = ()
) -> None:
    """Replace everything learned at once and remember the learning run; what the shop decided about it stays.

    Raises:
        UserError: another program holds the store, or the disk refuses.
    """
    with writing(path) as connection:
        connection.execute("DELETE FROM learned_pair")
        connection.executemany(
            _insert("learned_pair", PAIR_COLUMNS),
            [(p.when_product_id, p.offer_product_id, p.together, p.of, p.lift, p.probability) for p in pairs],
        )
        connection.execute("DELETE FROM learned_step")
        connection.executemany(
            _insert("learned_step", STEP_COLUMNS),
            [
                (s.when_product_id, s.offer_product_id, s.how, s.price_ratio, s.sold, s.switched, s.of, s.usual)
                for s in steps
            ],
        )
        connection.execute(
            _insert("model_version", MODEL_COLUMNS).replace("INSERT", "INSERT OR REPLACE"),
            (model.version, micros(model.built_at), model.receipts, json.dumps(dict(model.detail))),
        )


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
