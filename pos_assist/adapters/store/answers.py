"""How often each offer was accepted and declined, counted by the database."""

from __future__ import annotations

from pathlib import Path

from pos_assist.adapters.store.connecting import reading

COUNT_ANSWERS = (
    "SELECT offer_id, SUM(answer = 'accepted'), SUM(answer = 'declined') FROM event "
    "WHERE kind = 'answered' AND answer IN ('accepted', 'declined') GROUP BY offer_id"
)


def answer_counts(path: Path) -> dict[str, tuple[int, int]]:
    """(accepted, declined) by offer id, over everything in the log.

    Raises:
        UserError: the store cannot be read.
    """
    with reading(path) as connection:
        return {offer: (yes, no) for offer, yes, no in connection.execute(COUNT_ANSWERS).fetchall()}
