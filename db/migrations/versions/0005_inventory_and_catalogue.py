# ruff: noqa: INP001 - Alembic loads this file by its path
"""Rules are versioned one by one, with who and why; stock comes from other systems; lists of customers are noted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

# Every rule of every kept version, runs of versions in which it says the same taken together. Its place is that of
# the last version of the run, so that the book in force keeps its order exactly; room is left between two places.
CARRY_OVER = """
INSERT INTO rule_entry (kind, rule_id, position, body, since, until)
WITH kept AS (
    SELECT version_id,
        row_number() OVER (ORDER BY version_id) AS nr, lead(version_id) OVER (ORDER BY version_id) AS next
    FROM rule_version
), numbered AS (
    SELECT rule.kind, rule.rule_id, rule.position, rule.body, rule.version_id, kept.nr, kept.next,
        kept.nr - row_number() OVER (PARTITION BY rule.kind, rule.rule_id, rule.body ORDER BY kept.nr) AS run
    FROM rule JOIN kept ON kept.version_id = rule.version_id
), runs AS (
    SELECT kind, rule_id, body, run, min(version_id) AS since, max(version_id) AS last
    FROM numbered GROUP BY kind, rule_id, body, run
)
SELECT runs.kind, runs.rule_id, numbered.position * 1048576, runs.body, runs.since, numbered.next
FROM runs JOIN numbered ON numbered.version_id = runs.last
    AND numbered.kind = runs.kind AND numbered.rule_id = runs.rule_id
ORDER BY runs.since, numbered.position
"""

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
    op.execute(CARRY_OVER)
    op.drop_table("rule")


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
