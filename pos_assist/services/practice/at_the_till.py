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
    counts = {staff_id: (_Side(), _Side()) for staff_id in first_days}
    for one in cards:
        first = first_days.get(one.staff_id)
        if first is not None and one.day != first and abs(one.day - first) <= SPAN:
            side = counts[one.staff_id][one.day > first]
            side.shown += one.shown
            side.confirmed += one.confirmed
    rows = [_row(staff_id, first_days[staff_id], *counts[staff_id]) for staff_id in sorted(counts)]
    told = [counts[row.staff_id] for row in rows if row.difference.value is not None]
    if len(told) < 2:  # one person's row says it already
        return tuple(rows)
    return (*rows, _row("", None, *(_together(side) for side in zip(*told, strict=True))))


@dataclass
class _Side:
    shown: int = 0
    confirmed: int = 0

    def share(self) -> Estimate:
        return share(self.confirmed, self.shown) if self.shown >= ENOUGH else Estimate.none(WhyNot.TOO_FEW, self.shown)


def _together(sides: Sequence[_Side]) -> _Side:
    return _Side(sum(one.shown for one in sides), sum(one.confirmed for one in sides))


def _row(staff_id: str, first: date | None, before: _Side, after: _Side) -> BesideTill:
    one, two = before.share(), after.share()
    if one.value is None or two.value is None:
        why = Estimate.none(WhyNot.TOO_FEW, min(before.shown, after.shown))
        return BesideTill(staff_id, first, one, two, why)
    interval = newcombe(after.confirmed, after.shown, before.confirmed, before.shown)
    difference = Estimate(two.value - one.value, interval, before.shown + after.shown)
    return BesideTill(staff_id, first, one, two, difference)
