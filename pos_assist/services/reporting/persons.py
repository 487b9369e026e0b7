"""One person's figures in a report: what the page of people tells (K29), and beside it what was recorded."""

from __future__ import annotations

from math import sqrt

from pos_assist.services.people import ENOUGH, People, Person
from pos_assist.services.people_compared import limit_at
from pos_assist.services.reporting.figures import Figure, Figures, Unit
from pos_assist.services.reporting.shares import hidden, unknown
from pos_assist.statistics.values import WhyNot

LIKE_FOR_LIKE = "K29"  # the only figure by which people may be compared; all others are as recorded


def of_person(people: People, staff_id: str, recorded: Figures) -> Figures:
    """`recorded`: counted of the person's cards and receipts; below `ENOUGH` cards nothing of it is told."""
    row = next((one for one in people.rows if one.staff_id == staff_id), None)
    if row is None or row.shown < ENOUGH:
        shown = row.shown if row else 0
        none = unknown(LIKE_FOR_LIKE, WhyNot.TOO_FEW if shown else WhyNot.NOTHING, shown)
        return {kpi: none if kpi == LIKE_FOR_LIKE else hidden(figure) for kpi, figure in recorded.items()}
    return {kpi: _compared(people, row) if kpi == LIKE_FOR_LIKE else figure for kpi, figure in recorded.items()}


def _compared(people: People, row: Person) -> Figure:
    """The rate at the common mix, and what it is read against; `place`: the height of the page's dot."""
    one, shown = row.standardised, row.shown
    parts = {"expected": row.expected, "recorded": row.raw.value, "centre": people.centre.value, "place": row.on_funnel}
    told = {name: value for name, value in parts.items() if value is not None}
    if people.centre.value is not None:
        limit = limit_at(shown, people.centre.value, people.phi)
        told |= {name: getattr(limit, name) for name in ("low95", "high95", "low998", "high998")}
    told["widened"] = sqrt(people.phi)
    return Figure(
        LIKE_FOR_LIKE, Unit.SHARE, one.value, one.interval, shown, None, row.confirmed, shown, one.why_not, told
    )
