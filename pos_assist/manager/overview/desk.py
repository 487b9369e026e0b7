"""What the pages of figures need besides the office: the shop's clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Desk:
    """`now`: UTC; `local`: a UTC time by the shop's clock; `today`: the shop's business day."""

    now: Callable[[], datetime]
    local: Callable[[datetime], datetime]
    today: Callable[[], date]
