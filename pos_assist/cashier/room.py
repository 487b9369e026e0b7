"""Who gets the pixels that a window has more than the design needs: in order of need, one after the other."""

from __future__ import annotations

import math

from pos_assist.ui.sizes import PRICE_DESIGN
from pos_assist.ui.typesetting import line_height


class Room:
    """What is left of a window's height. Negative: the script's box lends it."""

    def __init__(self, left: int) -> None:
        """`left` pixels more than the design, or so many too few."""
        self.left = left

    def grow(self, height: int, wanted: int, *, rows: int = 1, borrow: int = 0) -> int:
        """`height`, or as much more of it as is wanted and there is; `borrow` pixels may be taken beyond that."""
        more = max(0, min(wanted - height, (max(0, self.left) + borrow) // rows))
        self.left -= rows * more
        return height + more


def price_height_for(scale: float) -> int:
    """A row in which the price stands as tall as the eye asks for (C50)."""
    return line_height(math.ceil(PRICE_DESIGN * scale))
