"""Practice counted in shifts, not in days of the calendar; who misses some loses nothing (T10)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

FREE_RESTS = 2  # shifts in a row without practice that do not end a streak (T10)
LONGEST_GAP = timedelta(days=7)  # between two practised days, where nobody knows the shifts


@dataclass(frozen=True, slots=True)
class Week:
    """Shifts of this week with practice, and of the streak; `rests_left`: how many more may pass without."""

    practised: int = 0
    streak: int = 0
    rests_left: int = FREE_RESTS


def week_of(practised: Collection[date], worked: Collection[date], today: date) -> Week:
    """`practised`, `worked`: business days. `worked` may be empty: then shifts are not known, and days rest freely.

    Today is no miss before it is over.
    """
    monday = today - timedelta(days=today.weekday())
    this_week = sum(monday <= day <= today for day in practised)
    done = {day for day in practised if day <= today}
    shifts = sorted({day for day in worked if day < today} | done, reverse=True)
    streak, missed, rests_left, last = 0, 0, FREE_RESTS, today
    for day in shifts:
        if day in done:
            if not worked and last - day > LONGEST_GAP:
                break
            streak, missed, last = streak + 1, 0, day
            continue
        missed += 1
        if missed > FREE_RESTS:
            break
        if not streak:
            rests_left -= 1
    return Week(this_week, streak, rests_left if streak else FREE_RESTS)
