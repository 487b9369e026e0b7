"""Whether a sale is going on at this till: then practice gives way. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from pos_assist.engine.basket import Basket, BasketState

NO_SALE = (BasketState.TRAINING, BasketState.PARKED)


class Sales:
    """Compares each look at the till with the one before; what stood there at first is no news."""

    def __init__(self, *, none_open: bool = False) -> None:
        """Nobody has looked yet. `none_open`: no sale was, a moment ago: one with lines at the first look is news."""
        self._none_open = none_open
        self._before: frozenset[Basket] | None = None

    def go_on(self, baskets: Sequence[Basket]) -> bool:
        """A basket was opened or has changed. One that is gone was paid or dropped: that is over."""
        now = frozenset(one for one in baskets if one.state not in NO_SALE)
        before, self._before = self._before, now
        if before is None:
            return self._none_open and any(one.lines for one in now)
        return bool(now - before)
