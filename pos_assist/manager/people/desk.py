"""What the pages of people and data are handed besides the office: the day, the hour, and how long things are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Desk:
    """`today`: the business day; `now`: UTC; `local`: a UTC time by the shop's clock."""

    today: Callable[[], date]
    now: Callable[[], datetime]
    local: Callable[[datetime], datetime]
    person_days: int = 90  # how long figures know who it was
    months: int = 24  # how long sums without persons are kept
