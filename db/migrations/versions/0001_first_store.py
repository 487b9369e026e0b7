# ruff: noqa: INP001 - Alembic loads this file by its path
"""The first store: events, rules, learned pairs. Frozen; later changes are migrations of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

COUNTER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create every table, and on SQLite the triggers that keep the record append-only."""
    _create_event()
    _create_rules()
    _create_learned()
    op.create_table(
        "meta", sa.Column("name", sa.String(64), primary_key=True), sa.Column("value", sa.Text, nullable=False)
    )
    if op.get_context().dialect.name == "sqlite":
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER event_no_{action.lower()} BEFORE {action} ON event "
                "BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END"
            )


def _create_event() -> None:
    texts = {"till_id": sa.Text, "basket_id": sa.Text, "staff_id": sa.Text, "arm": sa.String(32)}
    texts |= {"card_id": sa.String(36), "offer_id": sa.Text, "offer_kind": sa.String(32), "product_id": sa.Text}
    texts |= {"answer": sa.String(32), "reason": sa.String(32), "detail": sa.Text}
    op.create_table(
        "event",
        sa.Column("seq", COUNTER, primary_key=True, autoincrement=True),
        sa.Column("event_id", sa.String(36), nullable=False, unique=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("at_us", sa.BigInteger, nullable=False),
        *(sa.Column(name, kind, nullable=False) for name, kind in texts.items()),
        sa.Column("crc", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_event_at_us", "event", ["at_us"])
    op.create_index("ix_event_basket_id", "event", ["basket_id"])


def _create_rules() -> None:
    op.create_table(
        "rule_version",
        sa.Column("version_id", COUNTER, primary_key=True, autoincrement=True),
        sa.Column("version", sa.String(64), nullable=False),
        sa.Column("imported_at_us", sa.BigInteger, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("rules", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "rule",
        sa.Column("version_id", COUNTER, sa.ForeignKey("rule_version.version_id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("rule_id", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("version_id", "position"),
    )


def _create_learned() -> None:
    op.create_table(
        "model_version",
        sa.Column("version", sa.String(64), primary_key=True),
        sa.Column("built_at_us", sa.BigInteger, nullable=False),
        sa.Column("receipts", sa.BigInteger, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
    )
    op.create_table(
        "learned_pair",
        sa.Column("when_product_id", sa.Text, nullable=False),
        sa.Column("offer_product_id", sa.Text, nullable=False),
        sa.Column("together", sa.BigInteger, nullable=False),
        sa.Column("of_receipts", sa.BigInteger, nullable=False),
        sa.Column("lift", sa.Float, nullable=False),
        sa.Column("probability", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint("when_product_id", "offer_product_id"),
    )
