"""The shop's clock: which business day and which hour a moment belongs to, safe over a change of summer time."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import NamedTuple

MICROSECONDS = 1_000_000
QUARTER = 900  # seconds; every zone changes its offset at a whole quarter of an hour of UTC
HOUR = 3600
DAY = 86_400
WINTER, SUMMER = 1_704_067_200, 1_719_792_000  # 1 January and 1 July 2024


class ShopTime(NamedTuple):
    """`day`: business day, as days since 1970; `hour` 0-23 of the shop's clock."""

    day: int
    hour: int


class ShopClock:
    """Moments (microseconds since 1970, UTC) as business days and hours."""

    def __init__(self, zone: tzinfo | None = None, day_starts: int = 4) -> None:
        """`zone` None: this machine's. `day_starts`: hour at which a business day begins."""
        self._zone = zone
        self._starts = day_starts * HOUR
        self._offsets: dict[int, int] = {}  # seconds east of UTC, by quarter of an hour

    def place(self, at_us: int) -> ShopTime:
        """Day and hour of a moment. An hour that comes twice in autumn is the same hour twice."""
        seconds = at_us // MICROSECONDS
        quarter = seconds // QUARTER
        offset = self._offsets.get(quarter)
        if offset is None:
            offset = self._offsets[quarter] = self._offset(quarter * QUARTER)
        local = seconds + offset
        return ShopTime((local - self._starts) // DAY, local % DAY // HOUR)

    def zone_name(self) -> str:
        """The zone's own name, else what it is ahead of UTC in winter and summer, in seconds."""
        return str(self._zone or f"{self._offset(WINTER)}/{self._offset(SUMMER)}")

    def _offset(self, seconds: int) -> int:
        away = datetime.fromtimestamp(seconds, UTC).astimezone(self._zone).utcoffset()
        return round(away.total_seconds()) if away is not None else 0
