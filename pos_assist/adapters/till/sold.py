"""What all tills of the shop sold lately, for stock figures that do not know it yet; lock-free, in one slice."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pos_assist.adapters.till import rows
from pos_assist.adapters.till.access import view_rows
from pos_assist.adapters.till.profile import TimeKind
from pos_assist.adapters.till.rows import SoldLine
from pos_assist.adapters.till.session import Session

A_DAY = timedelta(days=1)  # more than any two zones are apart: the bound never leaves anything out


def sold(session: Session, since: datetime, after: Any = None) -> list[tuple[Any, SoldLine]]:
    """Lines closed at or after `since`, each with the till's own value of the column 'at'; [] without a history.

    `after`: such a value of an earlier look: only what is not before it, so that a till with an index on it gives
    the newest alone. Values sort as their times do where the till writes them in one zone.

    Raises:
        UserError: the till is not readable, or takes too long.
    """
    profile = session.profile
    if "history" not in profile.views:
        return []
    bound = _before(profile.ts, since) if after is None else after
    found = session.patiently(lambda connection: view_rows(connection, profile, "history", "WHERE at >= ?", (bound,)))
    columns = session.columns("history")
    at, line = columns.position("at"), rows.sold_line_reader(columns)
    read = session.readable(lambda row: (row[at], line(row)), found)
    return [(raw, one) for raw, one in read if one.at is not None and one.at >= since]


def _before(kind: TimeKind, moment: datetime) -> str | int:
    """A value of that kind that is surely before `moment`; a date sorts before every time of that day."""
    day = moment - A_DAY
    if kind is TimeKind.UNIX:
        return int(day.timestamp())
    if kind is TimeKind.UNIX_MS:
        return int(day.timestamp() * 1000)
    return day.date().isoformat()
