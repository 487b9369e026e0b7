"""When, where and to whom a rule's offers hold: `Conditions` against the shop's own clock, place and customer.

Wall-clock times are compared as they are written, so the nights on which the clocks change need no care: an hour
that comes twice counts twice, and one that is left out never comes.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from enum import Enum

from pos_assist.engine.rules import Conditions
from pos_assist.engine.situation import Situation

DAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")  # by ISO number
ONE_DAY = timedelta(days=1)


class Part(Enum):
    """What keeps an offer back; the detail of its rejection begins with the value."""

    PAUSED = "paused"
    STORE = "store"
    SEGMENT = "segment"
    HOURS = "hours"
    NOT_YET = "not yet"
    OVER = "over"
    WEEKDAY = "weekday"


def why_not(conditions: Conditions, situation: Situation, places: Collection[str]) -> str:
    """Which part does not hold, e.g. 'hours: 08:00-11:00, now 12:30'; '' where everything does.

    `places`: names and keys of the till and its store; neither case nor blanks around them count.
    """
    if conditions.paused:
        return Part.PAUSED.value
    if conditions.stores and not {_plain(one) for one in conditions.stores} & {_plain(one) for one in places}:
        return f"{Part.STORE.value}: {', '.join(conditions.stores)}"
    customer = situation.customer
    if conditions.segments and (customer is None or customer.segment.value not in conditions.segments):
        who = "nobody the shop knows" if customer is None else customer.segment.value
        return f"{Part.SEGMENT.value}: {', '.join(conditions.segments)}; this is {who}"
    now = situation.shop_time
    days = _days_of(conditions.hours, now)
    if not days:
        hours = ", ".join(f"{_clock(begin)}-{_clock(end)}" for begin, end in conditions.hours)
        return f"{Part.HOURS.value}: {hours}, now {now:%H:%M}"
    wrong = [_wrong_day(conditions, day) for day in days]
    return wrong[0] if all(wrong) else ""


def _wrong_day(conditions: Conditions, day: date) -> str:
    if conditions.first is not None and day < conditions.first:
        return f"{Part.NOT_YET.value}: from {conditions.first}"
    if conditions.last is not None and day > conditions.last:
        return f"{Part.OVER.value}: until {conditions.last}"
    if conditions.weekdays and day.isoweekday() not in conditions.weekdays:
        return f"{Part.WEEKDAY.value}: {', '.join(DAYS[one] for one in sorted(conditions.weekdays))}"
    return ""


def _days_of(hours: tuple[tuple[int, int], ...], now: datetime) -> list[date]:
    """The days whose hours these are: after midnight it may be yesterday's, or both days'. Outside of all, none."""
    today, minute = now.date(), now.hour * 60 + now.minute
    if not hours:
        return [today]
    days = []
    for begin, end in hours:
        over_midnight = end <= begin
        if begin <= minute and (minute < end or over_midnight):
            days.append(today)
        elif over_midnight and minute < end:
            days.append(today - ONE_DAY)
    return days


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _plain(name: str) -> str:
    return name.strip().casefold()
