"""The receipts behind a mark."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from pos_assist.services.reporting.figures import ReceiptRow
from pos_assist.services.reporting.request import Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_ANSWERS = {  # which cards, by what is asked for
    "accepted": "answer = 'accepted'",
    "declined": "answer = 'declined'",
    "not_offered": "answer = 'not_offered'",
    "shown": "true",
    "expired": "answer = '' AND ended = 'expired'",
    "confirmed": "answer = 'accepted' AND confirmed",
}
_PAGE = """
SELECT basket_id, "at", till_id, staff_id, arm, state, lines, gross_minor, subtotal_minor, cards, accepted, confirmed,
    count(*) OVER ()
FROM any_receipt WHERE counted AND {kept} ORDER BY "at" DESC, basket_id LIMIT $limit OFFSET $offset
"""


def page(
    connection: DuckDBPyConnection, filters: Filters, limit: int, offset: int
) -> tuple[tuple[ReceiptRow, ...], int]:
    """Of R, the newest first; and how many there are in all."""
    kept, values = _kept(filters)
    rows = connection.execute(_PAGE.format(kept=kept), {**values, "limit": limit, "offset": offset}).fetchall()
    if not rows:  # beyond the end, or none at all
        return (), connection.execute(f"SELECT count(*) FROM any_receipt WHERE counted AND {kept}", values).fetchall()[
            0
        ][0]
    return tuple(ReceiptRow(row[0], row[1].replace(tzinfo=UTC), *row[2:12]) for row in rows), rows[0][12]


def _kept(filters: Filters) -> tuple[str, dict[str, list[str]]]:
    """Receipts that had a card with one of the answers and reasons asked for; without any, all that the filters leave.

    A card's receipt is found whoever closed it, in whichever hour, and whatever else was offered before.
    """
    which = [f"({_ANSWERS[answer]})" for answer in sorted(filters.answers) if answer in _ANSWERS]
    conditions = ["seen", *([f"({' OR '.join(which)})"] if filters.answers else [])]
    values = {}
    if filters.answers and not which:
        return "false", {}
    if filters.reasons:
        conditions.append(
            "answer = 'declined' AND list_contains($reasons, CASE reason WHEN '' THEN 'none' ELSE reason END)"
        )
        values["reasons"] = sorted(filters.reasons)
    if len(conditions) == 1:
        return "here AND wanted", {}
    return f"basket_id IN (SELECT basket_id FROM picked_card WHERE {' AND '.join(conditions)})", values
