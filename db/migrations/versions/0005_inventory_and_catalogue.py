# ruff: noqa: INP001 - Alembic loads this file by its path
"""Rules are versioned one by one, with who and why; stock comes from other systems; lists of customers are noted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

COUNTER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Every version that was kept becomes states of its rules; nothing is lost."""
    _rules()
    _stock()
    op.create_table(
        "follow_up",
        sa.Column("customer_key", sa.String(32), nullable=False),
        sa.Column("product_id", sa.Text, nullable=False),
        sa.Column("listed_at_us", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("customer_key", "product_id", "listed_at_us"),
    )


def _rules() -> None:
    with op.batch_alter_table("rule_version") as table:
        table.add_column(sa.Column("decided_by", sa.Text, nullable=False, server_default=""))
        table.add_column(sa.Column("why", sa.Text, nullable=False, server_default=""))
        table.add_column(sa.Column("undoes", sa.BigInteger, nullable=True))
    op.create_table(
        "rule_entry",
        sa.Column("entry_id", COUNTER, primary_key=True, autoincrement=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("rule_id", sa.Text, nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("since", sa.BigInteger, sa.ForeignKey("rule_version.version_id"), nullable=False),
        sa.Column("until", sa.BigInteger, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rule_entry_in_force", "rule_entry", ["until", "kind", "rule_id"])
    op.create_index("ix_rule_entry_since", "rule_entry", ["since"])


def _stock() -> None:
    op.create_table(
        "stock_figure",
        sa.Column("source", sa.String(64), nullable=False),
        sa.Column("product", sa.Text, nullable=False),
        sa.Column("location_id", sa.Text, nullable=False),
        sa.Column("on_hand", sa.Text, nullable=True),
        sa.Column("as_of_us", sa.BigInteger, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("source", "product", "location_id"),
    )
    op.create_index("ix_stock_figure_seq", "stock_figure", ["seq"])
    op.create_table(
        "stock_source",
        sa.Column("source", sa.String(64), primary_key=True),
        sa.Column("looked_at_us", sa.BigInteger, nullable=False),
        sa.Column("synced_at_us", sa.BigInteger, nullable=True),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("trouble", sa.Text, nullable=False),
    )
    op.create_table(
        "stock_file",
        sa.Column("source", sa.String(64), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("read_at_us", sa.BigInteger, nullable=False),
        sa.Column("rows", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("rejected", sa.BigInteger, nullable=False),
        sa.Column("trouble", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("source", "sha256"),
    )
    op.create_table(
        "stock_rejected",
        sa.Column("source", sa.String(64), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("row", sa.BigInteger, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("source", "sha256", "row"),
    )
