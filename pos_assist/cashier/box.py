"""Rectangles in whole pixels."""

from __future__ import annotations

from typing import NamedTuple


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


def stack(x: int, width: int, top: int, *rows: tuple[int, int]) -> list[Box]:
    """Rows of (height, gap beneath), one under the other."""
    boxes = []
    for height, gap in rows:
        boxes.append(Box(x, top, width, height))
        top += height + gap
    return boxes
