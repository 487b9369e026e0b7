"""When somebody worked, as far as our own record tells: only days leave it, and only for one's own practice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from pos_assist.adapters.store.connecting import reading
from pos_assist.adapters.store.rows import micros, moment_of

QUARTER_US = 15 * 60 * 1_000_000  # a business day begins at a full hour of some time zone, also of one at :15 or :45
READ_QUARTERS = f"SELECT DISTINCT at_us / {QUARTER_US} FROM event WHERE staff_id = ? AND at_us >= ?"


class StoreShifts:
    """`services.practice.ports.Shifts`: a shift is a business day with an event of this person."""

    def __init__(self, path: Path, day_of: Callable[[datetime], date]) -> None:
        """`path`: our store, which may be missing."""
        self._path, self._day_of = path, day_of

    def __call__(self, staff_id: str, since: datetime) -> set[date]:
        """As the port says. Raises UserError."""
        if not staff_id or not self._path.exists():
            return set()
        with reading(self._path) as connection:
            quarters = connection.execute(READ_QUARTERS, (staff_id, micros(since))).fetchall()
        return {self._day_of(moment_of(quarter * QUARTER_US)) for (quarter,) in quarters}
