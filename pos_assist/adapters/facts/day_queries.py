"""Shown cards by person and day: what is laid beside practice. One way only: nothing of practice comes here."""

from __future__ import annotations

from pathlib import Path

from pos_assist.adapters.facts.file import reading
from pos_assist.services.practice.at_the_till import DayOfCards

_DAYS = """
SELECT staff_id, day, count(*), count(*) FILTER (answer = 'accepted' AND confirmed)
FROM card WHERE counted AND shown AND staff_id <> '' GROUP BY staff_id, day ORDER BY staff_id, day
"""


class DayQueries:
    """`services.practice.at_the_till.CardsByDay` over the file of the facts, open for the length of a call."""

    def __init__(self, path: Path) -> None:
        """The file of the facts; nothing is read yet."""
        self._path = path

    def __call__(self) -> tuple[DayOfCards, ...]:
        """Of everybody who is still known by name (`report.person_days`)."""
        with reading(self._path) as connection:
            return tuple(DayOfCards(*row) for row in connection.execute(_DAYS).fetchall())
