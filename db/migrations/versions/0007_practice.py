# ruff: noqa: INP001 - Alembic loads this file by its path
"""Practice in tables of its own: nothing of it stands among the events, so no figure of selling can count it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

COUNTER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create the tables; nobody has practised yet."""
    op.create_table(
        "practice_session",
        sa.Column("session_id", sa.String(36), primary_key=True),
        sa.Column("staff_id", sa.Text, nullable=False),
        sa.Column("at_us", sa.BigInteger, nullable=False),
        sa.Column("mode", sa.String(16), nullable=False),
        sa.Column("encounters", sa.Integer, nullable=False),
        sa.Column("product_group", sa.Text, nullable=False),
    )
    op.create_index("ix_practice_session_of", "practice_session", ["staff_id", "at_us"])
    op.create_table(
        "practice_encounter",
        sa.Column("encounter_id", sa.String(36), primary_key=True),
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("staff_id", sa.Text, nullable=False),
        sa.Column("at_us", sa.BigInteger, nullable=False),
        sa.Column("mode", sa.String(16), nullable=False),
        sa.Column("plot", sa.Text, nullable=False),
        sa.Column("persona", sa.Text, nullable=False),
        sa.Column("level", sa.Integer, nullable=False),
        sa.Column("objection", sa.String(32), nullable=False),
        sa.Column("percent", sa.Integer, nullable=False),
        sa.Column("hard_fail", sa.Integer, nullable=False),
        sa.Column("ended", sa.String(32), nullable=False),
        sa.Column("checks", sa.Text, nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.Column("by_own_words", sa.Integer, nullable=False),
        sa.Column("assignment_id", sa.String(36), nullable=False),
        sa.Column("shared", sa.Integer, nullable=False),
        sa.Column("content_version", sa.Text, nullable=False),
    )
    op.create_index("ix_practice_encounter_of", "practice_encounter", ["staff_id", "at_us"])
    op.create_index("ix_practice_encounter_at_us", "practice_encounter", ["at_us"])
    op.create_table(
        "practice_transcript",
        sa.Column("encounter_id", sa.String(36), primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "practice_assignment",
        sa.Column("assignment_id", sa.String(36), primary_key=True),
        sa.Column("staff_id", sa.Text, nullable=False),
        sa.Column("plot", sa.Text, nullable=False),
        sa.Column("assigned_by", sa.Text, nullable=False),
        sa.Column("at_us", sa.BigInteger, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("seen_at_us", sa.BigInteger, nullable=True),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("done_at_us", sa.BigInteger, nullable=True),
    )
    op.create_table(
        "practice_goal",
        sa.Column("goal_id", COUNTER, primary_key=True, autoincrement=True),
        sa.Column("staff_id", sa.Text, nullable=False),
        sa.Column("at_us", sa.BigInteger, nullable=False),
        sa.Column("goal", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "practice_certificate",
        sa.Column("certificate_id", sa.String(36), primary_key=True),
        sa.Column("staff_id", sa.Text, nullable=False),
        sa.Column("product_group", sa.Text, nullable=False),
        sa.Column("issued", sa.String(10), nullable=False),
        sa.Column("expires", sa.String(10), nullable=False),
        sa.Column("percent", sa.Integer, nullable=False),
    )
