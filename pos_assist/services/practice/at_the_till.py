"""What happened at the till before and after somebody first practised: laid side by side, no cause is claimed.

Who practises, when, and which customers came then, nobody drew by lot: the difference may come from anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pos_assist.services.people import ENOUGH
from pos_assist.statistics.intervals import newcombe, share
from pos_assist.statistics.values import Estimate, WhyNot

SPAN = timedelta(days=28)  # four whole weeks on each side: every weekday counts as often


@dataclass(frozen=True, slots=True)
class DayOfCards:
    """One person's cards of one business day that stand in the figures."""

    staff_id: str
    day: date
    shown: int
    confirmed: int


CardsByDay = Callable[[], Sequence[DayOfCards]]  # reads the facts: on a worker; raises UserError


@dataclass(frozen=True, slots=True)
class BesideTill:
    """One person, or all who practised ('' as `staff_id`).

    Confirmed of shown cards in the four weeks before the day of the first practice, and in those after it;
    `difference` in points with Newcombe's interval, TOO_FEW below `ENOUGH` shown cards on either side.
    """

    staff_id: str
    first: date | None
    before: Estimate
    after: Estimate
    difference: Estimate


def beside_till(first_days: Mapping[str, date], cards: Iterable[DayOfCards]) -> tuple[BesideTill, ...]:
    """A row for everybody in `first_days` (business day of their first practice), then one of all of them together.

    The day itself belongs to neither side.
    """
    counts = {staff_id: [0, 0, 0, 0] for staff_id in first_days}
    for one in cards:
        first = first_days.get(one.staff_id)
        if first is None or one.day == first or abs(one.day - first) > SPAN:
            continue
        side = 0 if one.day < first else 2
        counts[one.staff_id][side] += one.confirmed
        counts[one.staff_id][side + 1] += one.shown
    rows = [_row(staff_id, first_days[staff_id], *counts[staff_id]) for staff_id in sorted(counts)]
    told = [counts[row.staff_id] for row in rows if row.difference.value is not None]
    if len(told) < 2:  # one person's row says it already
        return tuple(rows)
    return (*rows, _row("", None, *(sum(column) for column in zip(*told, strict=True))))


def _row(staff_id: str, first: date | None, before: int, shown_before: int, after: int, shown_after: int) -> BesideTill:
    sides = [_side(before, shown_before), _side(after, shown_after)]
    if any(side.value is None for side in sides):
        return BesideTill(
            staff_id, first, *sides, difference=Estimate.none(WhyNot.TOO_FEW, min(shown_before, shown_after))
        )
    change = after / shown_after - before / shown_before
    interval = newcombe(after, shown_after, before, shown_before)
    return BesideTill(staff_id, first, *sides, difference=Estimate(change, interval, shown_before + shown_after))


def _side(confirmed: int, shown: int) -> Estimate:
    return share(confirmed, shown) if shown >= ENOUGH else Estimate.none(WhyNot.TOO_FEW, shown)
