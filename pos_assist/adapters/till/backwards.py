"""The till's receipts from the newest back, in slices, lock-free: for whoever needs the last ones and not all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from typing import Any

from pos_assist.adapters.till import rows
from pos_assist.adapters.till.access import view_rows
from pos_assist.adapters.till.files import till_path
from pos_assist.adapters.till.profile import Profile
from pos_assist.adapters.till.rows import Row, SoldLine
from pos_assist.adapters.till.session import Session

SLICE = 4000  # rows: a tenth of a second; each is a read of its own between the till's writes


def backwards(db: str, profile: Profile, since: datetime | None = None) -> Iterator[list[SoldLine]]:
    """Sold lines by falling basket key until a whole slice is older than `since`; no basket is cut.

    Nothing where the till keeps no history.

    Raises:
        UserError: the till cannot be read.
    """
    if "history" not in profile.views:
        return
    after: Any = None
    size = SLICE
    with closing(Session(till_path(db), profile)) as session:
        while True:
            found = session.patiently(lambda connection, a=after, n=size: _slice(connection, profile, a, n))  # type: ignore[misc]
            columns = session.columns("history")
            at = columns.position("basket_id")
            last = len(found) < size
            whole = found if last else [row for row in found if row[at] != found[-1][at]]
            sold = session.readable(rows.sold_line_reader(columns), whole)
            wanted = [line for line in sold if since is None or (line.at is not None and line.at >= since)]
            if wanted:
                yield wanted
            if last or (sold and not wanted):
                return
            if whole:
                after = whole[-1][at]
            size = SLICE if whole else 2 * size  # a basket larger than a slice must fit


def _slice(connection: Any, profile: Profile, after: Any, size: int) -> list[Row]:
    condition = "IS NOT NULL" if after is None else "< ?"
    rest = f"WHERE basket_id {condition} ORDER BY basket_id DESC LIMIT {size}"
    return view_rows(connection, profile, "history", rest, () if after is None else (after,))
