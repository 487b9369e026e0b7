"""What happened at the till before and after somebody first practised: laid side by side, no cause is claimed.

Who practises, when, and which customers came then, nobody drew by lot: the difference may come from anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
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
    """One person, or several together ('' as `staff_id`).

    Confirmed of shown cards in the four weeks before `first`, the day of the first practice, and in those after it;
    `difference` in points with Newcombe's interval, TOO_FEW below `ENOUGH` shown cards on either side.
    """

    staff_id: str
    first: date | None
    before: Estimate
    after: Estimate
    difference: Estimate


@dataclass(frozen=True, slots=True)
class AtTheTill:
    """`people`: who practised; `together`: all of them whose difference is told, None below two.

    `others`: who never practised, around the middle one of the first days: what changed without practice. None: nobody.
    """

    people: tuple[BesideTill, ...] = ()
    together: BesideTill | None = None
    others: BesideTill | None = None

    def rows(self) -> tuple[BesideTill, ...]:
        """All of them."""
        return (*self.people, *(one for one in (self.together, self.others) if one is not None))


def beside_till(first_days: Mapping[str, date], cards: Sequence[DayOfCards]) -> AtTheTill:
    """`first_days`: business day of everybody's first practice. The day itself belongs to neither side."""
    if not first_days:
        return AtTheTill()
    sides = {staff_id: _sides(first, _of(cards, {staff_id})) for staff_id, first in first_days.items()}
    people = tuple(_row(staff_id, first_days[staff_id], sides[staff_id]) for staff_id in sorted(first_days))
    told = [sides[row.staff_id] for row in people if row.difference.value is not None]
    together = _row("", None, (_sum(one for one, _ in told), _sum(two for _, two in told))) if len(told) > 1 else None
    middle = sorted(first_days.values())[len(first_days) // 2]
    without = _of(cards, {one.staff_id for one in cards} - first_days.keys())
    return AtTheTill(people, together, _row("", middle, _sides(middle, without)) if without else None)


@dataclass
class _Side:
    shown: int = 0
    confirmed: int = 0

    def share(self) -> Estimate:
        return share(self.confirmed, self.shown) if self.shown >= ENOUGH else Estimate.none(WhyNot.TOO_FEW, self.shown)


def _of(cards: Iterable[DayOfCards], staff: Collection[str]) -> list[DayOfCards]:
    return [one for one in cards if one.staff_id in staff]


def _sides(first: date, cards: Iterable[DayOfCards]) -> tuple[_Side, _Side]:
    before, after = _Side(), _Side()
    for one in cards:
        if one.day != first and abs(one.day - first) <= SPAN:
            side = before if one.day < first else after
            side.shown += one.shown
            side.confirmed += one.confirmed
    return before, after


def _sum(sides: Iterable[_Side]) -> _Side:
    total = _Side()
    for one in sides:
        total.shown += one.shown
        total.confirmed += one.confirmed
    return total


def _row(staff_id: str, first: date | None, sides: tuple[_Side, _Side]) -> BesideTill:
    (before, after), (one, two) = sides, (sides[0].share(), sides[1].share())
    if one.value is None or two.value is None:
        why = Estimate.none(WhyNot.TOO_FEW, min(before.shown, after.shown))
        return BesideTill(staff_id, first, one, two, why)
    interval = newcombe(after.confirmed, after.shown, before.confirmed, before.shown)
    difference = Estimate(two.value - one.value, interval, before.shown + after.shown)
    return BesideTill(staff_id, first, one, two, difference)
