"""Whether a sale is going on at this till: then practice gives way. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from pos_assist.engine.basket import Basket, BasketState

NO_SALE = (BasketState.TRAINING, BasketState.PARKED)


class Sales:
    """Compares each look at the till with the one before; what stood there at first is no news."""

    def __init__(self) -> None:
        """Nobody has looked yet."""
        self._before: frozenset[Basket] | None = None

    def go_on(self, baskets: Sequence[Basket]) -> bool:
        """A basket was opened or has changed. One that is gone was paid or dropped: that is over."""
        now = frozenset(one for one in baskets if one.state not in NO_SALE)
        before, self._before = self._before, now
        return before is not None and bool(now - before)
