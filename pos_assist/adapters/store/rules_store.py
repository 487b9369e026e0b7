"""Rules, learned pairs and learned steps in our store. Loading is raw sqlite3 and JSON; saving replaces all at once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pos_assist.adapters.rules_file.documents import documents_of, rule_book_of
from pos_assist.adapters.store.connecting import reading, writing
from pos_assist.adapters.store.rows import micros, moment_of
from pos_assist.engine.rules import LearnedPair, LearnedStep, RuleBook

VERSIONS_KEPT = 50  # imports whose rules can still be looked up, e.g. to explain an old decision

RULE_VERSION_COLUMNS = ("version", "imported_at_us", "source", "rules")
RULE_COLUMNS = ("version_id", "position", "kind", "rule_id", "body")
MODEL_COLUMNS = ("version", "built_at_us", "receipts", "detail")
PAIR_COLUMNS = ("when_product_id", "offer_product_id", "together", "of_receipts", "lift", "probability")
STEP_COLUMNS = (
    *("when_product_id", "offer_product_id", "how", "price_ratio"),
    *("sold", "switched", "of_customers", "usual"),
)

NEWEST_RULES = "SELECT version_id, version FROM rule_version ORDER BY version_id DESC LIMIT 1"
READ_RULES = "SELECT kind, body FROM rule WHERE version_id = ? ORDER BY position"
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
    """The rules in force; an empty book where none were imported.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    with reading(path) as connection:
        newest = connection.execute(NEWEST_RULES).fetchone()
        rows = connection.execute(READ_RULES, newest[:1]).fetchall() if newest else []
    return rule_book_of([(kind, json.loads(body)) for kind, body in rows])


def rules_version(path: Path) -> str:
    """`load_rules(path).version` without loading them, to see whether a new import happened.

    Raises:
        UserError: as `load_rules`.
    """
    with reading(path) as connection:
        newest = connection.execute(NEWEST_RULES).fetchone()
    return str(newest[1]) if newest else RuleBook().version


def save_rules(path: Path, book: RuleBook, source: str) -> bool:
    """Put a rule book in force, in one transaction; False where these very rules are in force already.

    `source` is the file's name, for the record.

    Raises:
        UserError: another program holds the store, or the disk refuses.
    """
    documents = documents_of(book)
    with writing(path) as connection:
        newest = connection.execute(NEWEST_RULES).fetchone()
        if newest and newest[1] == book.version:
            return False
        version_id = connection.execute(
            _insert("rule_version", RULE_VERSION_COLUMNS),
            (book.version, micros(datetime.now(UTC)), source, len(documents)),
        ).lastrowid
        connection.executemany(
            _insert("rule", RULE_COLUMNS),
            [
                (version_id, position, kind, document.get("id") or document["product"], json.dumps(document))
                for position, (kind, document) in enumerate(documents)
            ],
        )
        oldest = (version_id or 0) - VERSIONS_KEPT
        connection.execute("DELETE FROM rule WHERE version_id <= ?", (oldest,))
    return True


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
