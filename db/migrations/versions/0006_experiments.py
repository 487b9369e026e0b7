# ruff: noqa: INP001 - Alembic loads this file by its path
"""Tests of one element at a time: what was planned, started, moved and concluded, by whom, one row a step."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

COUNTER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create the table of steps; no test was ever planned."""
    op.create_table(
        "experiment_step",
        sa.Column("step_id", COUNTER, primary_key=True, autoincrement=True),
        sa.Column("experiment_id", sa.String(64), nullable=False),
        sa.Column("what", sa.String(16), nullable=False),
        sa.Column("at_us", sa.BigInteger, nullable=False),
        sa.Column("decided_by", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_experiment_step_of", "experiment_step", ["experiment_id", "what"])
