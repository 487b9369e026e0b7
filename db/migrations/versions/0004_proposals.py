# ruff: noqa: INP001 - Alembic loads this file by its path
"""Better versions are learned too, and the shop decides which of all that was learned may be offered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

PROPOSAL = ("when_product_id", "offer_product_id")


def upgrade() -> None:
    """Create the table of learned steps and that of decisions; nothing is decided yet."""
    op.create_table(
        "learned_step",
        *(sa.Column(name, sa.Text, nullable=False) for name in PROPOSAL),
        sa.Column("how", sa.String(16), nullable=False),
        sa.Column("price_ratio", sa.Float, nullable=False),
        sa.Column("sold", sa.BigInteger, nullable=False),
        sa.Column("switched", sa.BigInteger, nullable=False),
        sa.Column("of_customers", sa.BigInteger, nullable=False),
        sa.Column("usual", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint(*PROPOSAL),
    )
    op.create_table(
        "proposal",
        *(sa.Column(name, sa.Text, nullable=False) for name in PROPOSAL),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("decided_at_us", sa.BigInteger, nullable=False),
        sa.Column("decided_by", sa.Text, nullable=False),
        sa.Column("snoozed_until_us", sa.BigInteger, nullable=True),
        sa.Column("note", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint(*PROPOSAL),
    )
