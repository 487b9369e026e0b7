"""Where the panel stands on a screen: pure geometry in the screen's pixels, all screens in one plane (C56)."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import NamedTuple

WIDEST_SHARE = 0.4  # of the screen: what a panel takes by itself; a width that was set may be more

AMPLE = 0.8  # of the wished area: a panel a little shorter disturbs less than one in the middle of the till
ZONE = re.compile(r"(-?\d{1,6}),(-?\d{1,6}),(\d{1,6}),(\d{1,6})")


class Area(NamedTuple):
    """A rectangle on the screens, whole pixels."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """The first column beyond."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """The first row beyond."""
        return self.y + self.h

    def meets(self, other: Area) -> bool:
        """Whether they share a pixel."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def __str__(self) -> str:
        """'x,y,width,height', as a setting is written."""
        return f"{self.x},{self.y},{self.w},{self.h}"


class Monitor(NamedTuple):
    """A screen: its name, and what of it windows may take."""

    name: str
    room: Area


def area_of(text: str) -> Area | None:
    """The rectangle written 'x,y,width,height'; None for ''.

    Raises:
        ValueError: it is not written so, or holds nothing.
    """
    if not text.strip():
        return None
    written = ZONE.fullmatch(text.replace(" ", ""))
    area = Area(*map(int, written.groups())) if written else None
    if area is None or min(area.w, area.h) <= 0:
        raise ValueError("expected 'x,y,width,height' in whole pixels, such as '900,650,380,150'")
    return area


def monitor_for(wanted: str, monitors: Sequence[Monitor]) -> Monitor:
    """The screen of that name; the first (primary) one where it is not there now."""
    return next((one for one in monitors if one.name == wanted), monitors[0])


def panel_size(given: tuple[int, int], room: Area, design: tuple[int, int], unit: float) -> tuple[int, int]:
    """Width and height of the panel: what was set, or (0) what the eye needs of the design, inside the room.

    Where the room is too low for it, a wider panel makes up for a part: its lines are fewer.
    """
    too_low = max(1.0, design[1] * unit / max(1, room.h))
    asked = round(design[0] * unit * math.sqrt(too_low))
    width = given[0] or max(design[0], min(asked, round(room.w * WIDEST_SHARE)))
    height = given[1] or max(design[1], round(design[1] * unit))
    return min(width, room.w), min(height, room.h)


def place(room: Area, size: tuple[int, int], side: str, clear: Area | None, least: tuple[int, int] = (1, 1)) -> Area:
    """Where a window of `size` stands: at the top of its side; never over `clear`, smaller if need be.

    Of the places that the zone leaves free it takes one of at least `least` pixels, of those one that is not much
    smaller than wished, of those one at its own side, and then the largest and nearest. A zone that covers the
    whole room is none.
    """
    width, height = min(size[0], room.w), min(size[1], room.h)
    usual = _beside(room, width, height, side)
    if clear is None or not usual.meets(clear):
        return usual
    fitted = [_beside(free, min(width, free.w), min(height, free.h), side) for free in _around(room, clear)]

    def worth(one: Area) -> tuple[bool, bool, bool, int, int]:
        holds = one.w >= least[0] and one.h >= least[1]
        ample = one.w * one.h >= AMPLE * width * height
        at_side = one.x == room.x if side == "left" else one.right == room.right
        return holds, ample, at_side, one.w * one.h, -abs(one.x - usual.x) - abs(one.y - usual.y)

    return max(fitted, key=worth, default=usual)


def _beside(room: Area, width: int, height: int, side: str) -> Area:
    return Area(room.x if side == "left" else room.right - width, room.y, width, height)


def _around(room: Area, clear: Area) -> list[Area]:
    """The largest rectangles of the room left, right, above and below the zone."""
    strips = (
        Area(room.x, room.y, clear.x - room.x, room.h),
        Area(clear.right, room.y, room.right - clear.right, room.h),
        Area(room.x, room.y, room.w, clear.y - room.y),
        Area(room.x, clear.bottom, room.w, room.bottom - clear.bottom),
    )
    return [one for one in strips if one.w > 0 and one.h > 0]
