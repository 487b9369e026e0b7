"""Where everything stands for a window of a given size. No state moves anything: places depend on size only."""

from __future__ import annotations

import math
from typing import NamedTuple

from pos_assist.ui.sizes import PRICE_DESIGN, USUAL_DPI, pixels_per_mm, reading_unit
from pos_assist.ui.typesetting import line_height

WIDE_FROM = 900  # pixels; from here the basket has a column of its own
SIDE_DESIGN = (360, 720)  # the smallest till panel (C48), and the mock-up
WIDE_DESIGN = (1024, 728)
USUAL_PIXELS_PER_MM = pixels_per_mm(USUAL_DPI)
LEAST_UNIT = 0.7  # on a screen of usual pixels
WIDE_IS_LARGER = 1.15  # a window that has the room shows everything larger
BIG_MM, SMALL_MM = 20.0, 12.0  # C49: accept and decline; everything else
REACH_MM = 4.0  # people touch below what they aim at (H11)


class Box(NamedTuple):
    """A rectangle in whole pixels."""

    x: int
    y: int
    w: int
    h: int

    @property
    def bottom(self) -> int:
        """The first row below."""
        return self.y + self.h

    @property
    def right(self) -> int:
        """The first column to the right."""
        return self.x + self.w

    def inset(self, dx: int, dy: int) -> Box:
        """Smaller by that much on every side."""
        return Box(self.x + dx, self.y + dy, max(1, self.w - 2 * dx), max(1, self.h - 2 * dy))


class Frame(NamedTuple):
    """The places of one window size. `unit`: pixels of one design pixel; `text`: what the eye wants of it."""

    size: tuple[int, int]
    wide: bool
    unit: float
    text: float  # >= unit where the window is smaller than what the eye asks for
    per_mm: float
    status: Box
    card: Box  # the white surface
    head: Box  # chip and counter
    talk: Box  # name and script
    price: Box
    facts: Box
    total: Box
    accept: Box
    decline: Box
    skip: Box
    why: Box
    foot: Box  # the evidence sentence
    basket: Box | None

    def u(self, design_pixels: float) -> int:
        """Design pixels in real ones."""
        return round(design_pixels * self.unit)

    @property
    def stage(self) -> Box:
        """Where a notice stands: all of the card above the actions."""
        return Box(self.head.x, self.head.y, self.head.w, self.total.bottom - self.head.y)

    @property
    def reach(self) -> int:
        """How far below its edge a thing may still be pressed, before the next one begins."""
        return min(round(REACH_MM * self.per_mm), self.u(8))


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

    left, inner = u(14), width - 2 * u(14)
    status = Box(0, 0, width, u(38))
    spare = height - u(720)  # what the design does not use
    price_height = _price_height(scale, u(42), max(0, spare) + u(6))
    spare -= price_height - u(42)
    small, big = _finger_sized(u(48), u(76), 2, per_mm, max(0, spare) + u(12))
    spare -= 2 * (big - u(76)) + small - u(48)
    talk_height = u(200) + min(spare, u(110))
    rows = _stack(
        left,
        inner,
        status.bottom + u(10),
        (u(26), u(6)),
        (talk_height, u(8)),
        (price_height, u(2)),
        (u(52), u(2)),
        (u(28), u(8)),
        (big, u(8)),
        (big, u(8)),
        (small, u(8)),
    )
    head, talk, price, facts, total, accept, decline, low = rows
    half = (inner - u(8)) // 2
    foot_top = low.bottom + u(8)
    return Frame(
        size=(width, height),
        wide=False,
        unit=unit,
        text=max(unit, scale),
        per_mm=per_mm,
        status=status,
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
        foot=Box(left, foot_top, inner, max(1, min(height - u(8) - foot_top, u(96)))),
        basket=None,
    )


def _wide(width: int, height: int, per_mm: float, scale: float) -> Frame:
    unit = _unit(width, height, WIDE_DESIGN, per_mm, WIDE_IS_LARGER * scale)

    def u(design_pixels: float) -> int:
        return round(design_pixels * unit)

    status = Box(0, 0, width, u(44))
    top, gap = status.bottom + u(16), u(16)
    card_width = min(width - u(372) - 3 * gap, u(860))
    card = Box(width - gap - card_width, top, card_width, height - top - gap)
    basket = Box(gap, top, card.x - 2 * gap, card.h)
    left, inner = card.x + u(24), card.w - 2 * u(24)
    spare = card.h - u(652)
    price_height = _price_height(scale, u(48), max(0, spare) + u(6))
    spare -= price_height - u(48)
    small, big = _finger_sized(u(48), u(84), 1, per_mm, max(0, spare) + u(20))
    spare -= big - u(84) + small - u(48)
    rows = _stack(
        left,
        inner,
        card.y + u(20),
        (u(28), u(10)),
        (u(214) + min(spare, u(110)), u(12)),
        (price_height, u(2)),
        (u(54), u(4)),
        (u(30), u(12)),
        (big, u(10)),
        (small, u(8)),
    )
    head, talk, price, facts, total, high, low = rows
    half = (inner - u(12)) // 2
    foot_top = low.bottom + u(10)
    return Frame(
        size=(width, height),
        wide=True,
        unit=unit,
        text=max(unit, scale),
        per_mm=per_mm,
        status=status,
        card=card,
        head=head,
        talk=talk,
        price=price,
        facts=facts,
        total=total,
        accept=Box(high.x, high.y, half, high.h),
        decline=Box(high.right - half, high.y, half, high.h),
        skip=Box(low.x, low.y, half, low.h),
        why=Box(low.right - half, low.y, half, low.h),
        foot=Box(left, foot_top, inner, max(1, min(card.bottom - u(14) - foot_top, u(96)))),
        basket=basket,
    )


def _price_height(scale: float, usual: int, budget: int) -> int:
    """A row in which the price stands as tall as the eye asks for, as far as the budget reaches (C50)."""
    return usual + max(0, min(line_height(math.ceil(PRICE_DESIGN * scale)) - usual, budget))


def _finger_sized(small: int, big: int, bigs: int, per_mm: float, budget: int) -> tuple[int, int]:
    """Heights of the small and the big buttons: what a finger needs, as far as the budget reaches (C49)."""
    more_small = max(0, min(round(SMALL_MM * per_mm) - small, budget))
    more_big = max(0, min(round(BIG_MM * per_mm) - big, (budget - more_small) // bigs))
    return small + more_small, big + more_big


def _stack(x: int, width: int, top: int, *rows: tuple[int, int]) -> list[Box]:
    """Rows of (height, gap beneath), one under the other."""
    boxes = []
    for height, gap in rows:
        boxes.append(Box(x, top, width, height))
        top += height + gap
    return boxes
