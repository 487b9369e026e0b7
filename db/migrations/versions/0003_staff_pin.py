# ruff: noqa: INP001 - Alembic loads this file by its path
"""Sellers sign in at the panel with a PIN, of which only a hash is kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the table of hashes."""
    op.create_table(
        "staff_pin",
        sa.Column("staff_id", sa.Text, primary_key=True),
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("changed_at_us", sa.BigInteger, nullable=False),
    )
