# ruff: noqa: INP001 - Alembic loads this file by its path
"""Events of known customers carry a pseudonym, and it can be taken off again; nothing else of an event can change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

WRITTEN = (  # every column of 0001 but the checksum
    "seq, event_id, kind, at_us, till_id, basket_id, staff_id, arm, card_id, offer_id, offer_kind, product_id, "
    "answer, reason, detail"
)
KNOWN = sa.text("customer_key <> ''")


def upgrade() -> None:
    """Add the column: in no time, however long the record is, for an empty key leaves every checksum as it was."""
    op.add_column("event", sa.Column("customer_key", sa.String(32), nullable=False, server_default=""))
    op.create_index("ix_event_customer_key", "event", ["customer_key"], sqlite_where=KNOWN, postgresql_where=KNOWN)
    if op.get_context().dialect.name == "sqlite":
        refused = "BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END"
        op.execute("DROP TRIGGER event_no_update")
        op.execute(f"CREATE TRIGGER event_no_update BEFORE UPDATE OF {WRITTEN} ON event {refused}")
        op.execute(
            "CREATE TRIGGER event_only_forget BEFORE UPDATE OF customer_key, crc ON event "
            f"WHEN OLD.customer_key = '' OR NEW.customer_key <> '' {refused}"
        )
