"""What the facts know of themselves: how far they reach, and what they were counted by.

Names in the table `meta`: version; counted_by (zone, hours and other settings: with others everything is made anew);
seq and newest_us of the last event; receipts_until (ISO 8601, UTC; '' = never); till_file (which it is) and till
(when it was written); keys_follow_time, has_receipts, has_costs (1 or 0); trouble; currency; return_days;
time_zone; people_from (before that day nobody's key is kept); day (business day of the last refresh).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist.services.reporting.figures import Freshness

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def read(connection: DuckDBPyConnection) -> dict[str, str]:
    """Everything; empty where nothing was counted yet."""
    return dict(connection.execute("SELECT name, value FROM meta").fetchall())


def write(connection: DuckDBPyConnection, values: Mapping[str, str]) -> None:
    """Note some of it; the rest stays."""
    connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", [*values.items()])


def freshness_of(values: Mapping[str, str], path: Path) -> Freshness:
    """As the reports tell it. When it was last looked for something new is the file's own time.

    What was read without trouble then is known until then; the rest until when it last was.
    """
    if not values:
        return Freshness()
    looked = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    trouble, has_receipts = values.get("trouble", ""), values.get("has_receipts") == "1"
    until = values.get("receipts_until", "")
    return Freshness(
        events_until=looked,
        receipts_until=looked if has_receipts and not trouble else _moment(until),
        refreshed_at=looked,
        trouble=trouble,
        has_receipts=has_receipts,
        has_costs=values.get("has_costs") == "1",
    )


def _moment(written: str) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
