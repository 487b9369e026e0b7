"""What people did, counted by person and moment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pos_assist.adapters.facts import meta
from pos_assist.adapters.facts.file import reading
from pos_assist.adapters.facts.selecting import select
from pos_assist.services.people_compared import Moment, Work, Worked
from pos_assist.services.reporting.request import Request

# Cards from before `people_from` have nobody's key any more: they are not unattributed, and compare nobody.
_KEPT = "seen AND NOT (staff_id = '' AND day < $people_from)"
_PEOPLE = f"""
SELECT staff_id, coalesce(any_value(s.name), staff_id), count(*),
    count(*) FILTER (answer IN ('accepted', 'declined')), count(*) FILTER (answer = 'accepted'),
    count(*) FILTER (answer = 'accepted' AND confirmed), count(*) FILTER (answer = 'not_offered'),
    count(*) FILTER (answer = '' AND ended = 'expired')
FROM picked_card LEFT JOIN staff s USING (staff_id) WHERE {_KEPT} GROUP BY staff_id ORDER BY staff_id
"""
_MOMENTS = f"""
SELECT staff_id, hour, kind, category, segment, count(*), count(*) FILTER (answer = 'accepted' AND confirmed),
    CASE WHEN line_count >= 5 THEN '5+' WHEN line_count >= 2 THEN '2-4' WHEN line_count = 1 THEN '1' ELSE '' END AS size
FROM picked_card LEFT JOIN decision d USING (decision_id) WHERE {_KEPT} GROUP BY ALL ORDER BY ALL
"""


class PeopleQueries:
    """`services.people_compared.PeopleFacts` over the file of the facts, which is open for the length of a call."""

    def __init__(self, path: Path) -> None:
        """The file of the facts; nothing is read yet."""
        self._path = path

    def work(self, request: Request) -> Work:
        """Counted as everywhere else (`selecting`)."""
        everybody = replace(request.filters, employees=frozenset())
        with reading(self._path) as connection:
            known = meta.read(connection)
            select(connection, request.period, everybody)
            kept = {"people_from": known.get("people_from") or "0001-01-01"}
            people = connection.execute(_PEOPLE, kept).fetchall()
            moments = connection.execute(_MOMENTS, kept).fetchall()
        freshness = meta.freshness_of(known, self._path)
        return Work(freshness, tuple(Worked(*row) for row in people), tuple(Moment(*row) for row in moments))
