"""Where everything stands for a window of a given size. No state moves anything: places depend on size only."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from pos_assist.cashier.box import Box, stack
from pos_assist.cashier.room import Room, price_height_for
from pos_assist.ui.sizes import USUAL_DPI, pixels_per_mm, reading_unit

WIDE_FROM = 900  # pixels; from here the basket has a column of its own
SIDE_DESIGN = (360, 720)  # the smallest till panel (C48), and the mock-up
SIDE_ROWS = (42, 8, 26, 6, 196, 6, 42, 2, 54, 2, 26, 8, 76, 8, 76, 8, 48, 8, 48, 6, 22, 2)  # and the gaps beneath
WIDE_DESIGN = (1024, 728)
USUAL_PIXELS_PER_MM = pixels_per_mm(USUAL_DPI)
LEAST_UNIT = 0.7  # on a screen of usual pixels
WIDE_IS_LARGER = 1.15  # a window that has the room shows everything larger
BIG_MM, SMALL_MM = 20.0, 12.0  # C49: accept and decline; everything else
REACH_MM = 4.0  # people touch below what they aim at (H11)


class Frame(NamedTuple):
    """The places of one window size. `unit`: pixels of one design pixel; `text`: what the eye wants of it."""

    size: tuple[int, int]
    wide: bool
    unit: float
    text: float  # >= unit where the window is smaller than what the eye asks for
    per_mm: float
    status: Box
    queue: Box  # in the status line: queue mode on or off
    menu: Box
    card: Box  # the white surface
    head: Box  # chip and counter
    talk: Box  # name and script
    price: Box
    facts: Box
    total: Box
    accept: Box
    decline: Box
    skip: Box  # the small actions: not offered …
    why: Box
    reword: Box
    unfold: Box  # compare, terms
    next: Box  # the glance line of the idea that waits; the same place as `keys` where there is no room for both
    keys: Box  # what the hotkeys do, on the last line
    basket: Box | None

    def u(self, design_pixels: float) -> int:
        """Design pixels in real ones."""
        return round(design_pixels * self.unit)

    @property
    def stage(self) -> Box:
        """Where a notice stands: all of the card above the actions."""
        return Box(self.head.x, self.head.y, self.head.w, self.total.bottom - self.head.y)

    @property
    def fold(self) -> Box:
        """Where evidence, comparison and terms unfold: from the name to the total."""
        return Box(self.head.x, self.talk.y, self.head.w, self.total.bottom - self.talk.y)

    @property
    def low(self) -> Box:
        """The row of `skip` and `why`, in its full width."""
        return Box(self.skip.x, self.skip.y, self.head.w, self.skip.h)

    @property
    def lowest(self) -> Box:
        """The last row of actions, in its full width."""
        return Box(self.skip.x, self.reword.y, self.head.w, self.reword.h)

    @property
    def foot(self) -> Box:
        """What is left under the actions, above the last line."""
        top = self.lowest.bottom
        return Box(self.head.x, top, self.head.w, max(0, self.keys.y - self.u(4) - top))

    @property
    def reach(self) -> int:
        """How far below its edge a thing may still be pressed, before the next one begins."""
        return min(round(REACH_MM * self.per_mm), (self.skip if self.wide else self.decline).y - self.accept.bottom)


def frame_for(width: int, height: int, per_mm: float, scale: float = 0.0) -> Frame:
    """The places for a window of `width` x `height` pixels on glass with `per_mm` pixels a millimetre.

    `scale`: pixels of one design pixel that the eye asks for (`reading_unit`); 0: the usual on that glass.
    """
    scale = scale or reading_unit(per_mm)
    return _wide(width, height, per_mm, scale) if width >= WIDE_FROM else _side(width, height, per_mm, scale)


def _unit(width: int, height: int, design: tuple[int, int], per_mm: float, scale: float) -> float:
    """As large as the window allows, but no larger than the eye asks for (C50)."""
    least = LEAST_UNIT * min(1.0, per_mm / USUAL_PIXELS_PER_MM)  # where the system enlarges, a pixel is large
    return max(least, min(width / design[0], height / design[1], scale))


def _side(width: int, height: int, per_mm: float, scale: float) -> Frame:
    unit = _unit(width, height, SIDE_DESIGN, per_mm, scale)

    def u(design_pixels: float) -> int:
        return round(design_pixels * unit)

    status, (head, talk, price, facts, total, accept, decline, low, more, free) = _side_rows(
        width, height, per_mm, scale, u
    )
    left, inner = u(14), width - 2 * u(14)
    half, menu_width = (inner - u(8)) // 2, max(u(44), min(round(SMALL_MM * per_mm), u(64)))
    keys = Box(left, max(free.y, height - u(24)), inner, u(22))
    return Frame(
        size=(width, height),
        wide=False,
        unit=unit,
        text=max(unit, scale),
        per_mm=per_mm,
        status=status,
        queue=_status_button(status, u(104), after=menu_width),
        menu=_status_button(status, menu_width),
        card=Box(0, status.bottom, width, height - status.bottom),
        head=head,
        talk=talk,
        price=price,
        facts=facts,
        total=total,
        accept=accept,
        decline=decline,
        skip=Box(low.x, low.y, half, low.h),
        why=Box(low.right - half, low.y, half, low.h),
        reword=Box(more.x, more.y, half, more.h),
        unfold=Box(more.right - half, more.y, half, more.h),
        next=free if free.bottom <= keys.y else keys,
        keys=keys,
        basket=None,
    )


def _side_rows(
    width: int, height: int, per_mm: float, scale: float, u: Callable[[float], int]
) -> tuple[Box, list[Box]]:
    """The status line, and the rows of the card from chip to the last line."""
    big_at_first = min(u(76), round(BIG_MM * per_mm))  # on coarse glass 76 pixels are more than a finger needs
    # what the design does not use; row by row, for each is rounded by itself
    room = Room(height - sum(map(u, SIDE_ROWS)) + 2 * (u(76) - big_at_first))
    status = Box(0, 0, width, room.grow(u(42), round(SMALL_MM * per_mm) - u(8)))
    price_height = room.grow(u(42), price_height_for(scale), borrow=u(10))
    small = room.grow(u(48), round(SMALL_MM * per_mm), rows=2, borrow=u(12))
    big = room.grow(big_at_first, round(BIG_MM * per_mm), rows=2, borrow=u(12))
    gap = room.grow(u(8), round(REACH_MM * per_mm), rows=3)
    facts_height = room.grow(u(54), u(78))
    talk_height = room.grow(u(196), u(300))
    rows = stack(
        u(14),
        width - 2 * u(14),
        status.bottom + u(8),
        (u(26), u(6)),
        (talk_height + min(0, room.left), u(6)),
        (price_height, u(2)),
        (facts_height, u(2)),
        (u(26), u(8)),
        (big, gap),
        (big, gap),
        (small, gap),
        (small, u(6)),
        (u(22), u(2)),
    )
    return status, rows


def _wide(width: int, height: int, per_mm: float, scale: float) -> Frame:
    unit = _unit(width, height, WIDE_DESIGN, per_mm, WIDE_IS_LARGER * scale)

    def u(design_pixels: float) -> int:
        return round(design_pixels * unit)

    gap, line = u(16), u(28)
    card_width = min(width - u(372) - 3 * gap, u(860))
    left, inner = width - gap - card_width + u(24), card_width - 2 * u(24)
    status, (head, talk, price, facts, total, high, low, free) = _wide_rows(
        Box(0, 0, width, height), Box(left, 0, inner, 0), per_mm, scale, u
    )
    top = status.bottom + u(14)
    card = Box(width - gap - card_width, top, card_width, height - top - line)
    half, quarter = (inner - u(12)) // 2, (inner - 3 * u(12)) // 4
    step, menu_width = quarter + u(12), max(u(48), min(round(SMALL_MM * per_mm), u(64)))
    return Frame(
        size=(width, height),
        wide=True,
        unit=unit,
        text=max(unit, scale),
        per_mm=per_mm,
        status=status,
        queue=_status_button(status, u(128), after=menu_width),
        menu=_status_button(status, menu_width),
        card=card,
        head=head,
        talk=talk,
        price=price,
        facts=facts,
        total=total,
        accept=Box(high.x, high.y, half, high.h),
        decline=Box(high.right - half, high.y, half, high.h),
        skip=Box(low.x, low.y, quarter, low.h),
        why=Box(low.x + step, low.y, quarter, low.h),
        reword=Box(low.right - quarter - step, low.y, quarter, low.h),
        unfold=Box(low.right - quarter, low.y, quarter, low.h),
        next=free,
        keys=Box(gap, height - u(25), width - 2 * gap, u(22)),
        basket=Box(gap, top, card.x - 2 * gap, card.h),
    )


def _wide_rows(
    window: Box, inner: Box, per_mm: float, scale: float, u: Callable[[float], int]
) -> tuple[Box, list[Box]]:
    """The status line, and the rows of the card between `inner`'s sides."""
    room = Room(window.h - u(714))
    status = Box(0, 0, window.w, room.grow(u(44), round(SMALL_MM * per_mm) - u(8)))
    price_height = room.grow(u(48), price_height_for(scale), borrow=u(6))
    small = room.grow(u(48), round(SMALL_MM * per_mm), borrow=u(10))
    big = room.grow(u(84), round(BIG_MM * per_mm), borrow=u(10))
    gap = room.grow(u(10), round(REACH_MM * per_mm), rows=2)
    talk_height = room.grow(u(214), u(324))
    rows = stack(
        inner.x,
        inner.w,
        status.bottom + u(14) + u(18),
        (u(28), u(10)),
        (talk_height + min(0, room.left), u(10)),
        (price_height, u(2)),
        (u(54), u(4)),
        (u(30), u(12)),
        (big, gap),
        (small, gap),
        (u(26), 0),
    )
    return status, rows


def _status_button(status: Box, width: int, after: int = 0) -> Box:
    """A place at the right end of the status line; `after` pixels belong to what stands further right."""
    return Box(status.right - after - width, status.y, width, status.h)
