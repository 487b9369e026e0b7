"""The last receipts of the till, for a person who wants to look at one; slow, lock-free, in one slice."""

from __future__ import annotations

from pos_assist.adapters.till import rows
from pos_assist.adapters.till.access import view_rows
from pos_assist.adapters.till.rows import SoldLine
from pos_assist.adapters.till.session import Session


def newest(session: Session, limit: int) -> list[SoldLine]:
    """The lines of the last receipts by falling basket key, at most `limit`; no receipt is cut. [] without a history.

    Raises:
        UserError: the till is not readable.
    """
    if "history" not in session.profile.views:
        return []
    rest = f"WHERE basket_id IS NOT NULL ORDER BY basket_id DESC LIMIT {limit + 1}"
    found = session.patiently(lambda connection: view_rows(connection, session.profile, "history", rest))
    columns = session.columns("history")
    if len(found) > limit:
        at = columns.position("basket_id")
        found = [row for row in found if row[at] != found[-1][at]]
    return session.readable(rows.sold_line_reader(columns), found)
