"""Stock as the desk has it: the figures at hand, and what is promised already.

On hand is what the newest figures say of the locations that count here; every panel has its own settings for that.
Promised is what open baskets hold, at every till, and what has left them since those figures were read: it may have
been sold, and no figure shows that yet. A till of the same database that stands elsewhere is taken off here too: less
is promised then than might be, never more.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import StockFigure

NOTHING = Decimal(0)
Goods = Mapping[str, Decimal]  # quantities by product, all above nothing


@dataclass(frozen=True)
class Places:
    """Which locations count here. Neither named: all of them, none as a stock room.

    With `shelf`, a location that is neither does not count. A figure that names no location ('') is of this shop.
    """

    shelf: frozenset[str] = frozenset()
    room: frozenset[str] = frozenset()

    def is_room(self, location_id: str) -> bool | None:
        """True: a stock room, False: the shop floor, None: it does not count here."""
        if location_id in self.room:
            return True
        return False if not self.shelf or not location_id or location_id in self.shelf else None


EVERYWHERE = Places()


@dataclass(frozen=True)
class Stock:
    """The stock figures at hand. `known` False: nobody shows any stock at all.

    `began`: monotonic seconds when the reading began; what left a till before is off these figures, what left it
    later may not be. `open_then`: the baskets that were open at that moment or just after it.
    `read_at`: when the till's own view was read (UTC).
    `substitutes`: goods are ordered rather than carried to the till: what is out may stand in a basket.
    """

    figures: Mapping[str, StockFigure]
    known: bool
    began: float = -math.inf
    open_then: tuple[Basket, ...] = ()
    read_at: datetime | None = None
    substitutes: bool = False


NO_STOCK = Stock({}, known=False)


def figures_here(
    rows: Iterable[tuple[str, str, Decimal]], as_of: datetime, places: Places = EVERYWHERE
) -> dict[str, StockFigure]:
    """One figure a product out of (product, location, on hand), over the locations that count."""
    total: dict[str, Decimal] = {}
    rooms: dict[str, Decimal] = {}
    for product_id, location_id, on_hand in rows:
        is_room = places.is_room(location_id)
        if is_room is None:
            continue
        total[product_id] = total[product_id] + on_hand if product_id in total else on_hand
        if is_room:
            rooms[product_id] = rooms.get(product_id, NOTHING) + on_hand
    return {product: StockFigure(amount, as_of, rooms.get(product, NOTHING)) for product, amount in total.items()}


def goods_held(basket: Basket) -> Goods:
    """What a basket takes out of the stock; what comes back or is only practised takes nothing."""
    if not basket.state.takes_goods:
        return {}
    return {product_id: quantity for product_id, quantity in basket.goods.items() if quantity > 0}


def held_elsewhere(baskets: Iterable[Basket], mine: Basket) -> dict[str, Decimal]:
    """What the other open baskets hold, by product."""
    held: dict[str, Decimal] = {}
    for basket in baskets:
        if basket.basket_id != mine.basket_id:
            _add(held, goods_held(basket))
    return held


class _Left(NamedTuple):
    """Goods that were in a basket and are not in it any more, and when that was seen (monotonic seconds)."""

    at: float
    basket_id: str
    goods: Goods


class Held:
    """What is promised: kept from every look at the open baskets and every reading of the stock. Pure; no clock.

    What has left a basket (paid for, given up, or one line taken off: a till may clear a sold basket line by line)
    stays held until figures come whose reading *began* after it was seen to be gone. So nothing is promised twice
    between a payment and the next figures; what was only put back is promised a few seconds late.
    """

    def __init__(self) -> None:
        self.stock = NO_STOCK
        self._live: dict[str, Goods] = {}
        self._left: list[_Left] = []  # oldest first

    def see(self, baskets: Iterable[Basket], now: float) -> None:
        """The open baskets of all tills as they are at `now`."""
        live = {basket.basket_id: goods_held(basket) for basket in baskets}
        for basket_id, before in self._live.items():
            self._leave(now, basket_id, before, live.get(basket_id, {}))
        self._live = live

    def use(self, stock: Stock, now: float) -> None:
        """Newer figures. Of what was open when they were read and is not now, nobody knows whether it was sold."""
        self.stock = stock
        self._left = [left for left in self._left if left.at > stock.began]
        for basket in stock.open_then:
            known = dict(self._live.get(basket.basket_id, {}))
            for left in self._left:
                if left.basket_id == basket.basket_id:
                    _add(known, left.goods)
            self._leave(now, basket.basket_id, goods_held(basket), known)

    def beside(self, mine: Basket) -> dict[str, Decimal]:
        """What is held beside the basket `mine` itself, by product."""
        held: dict[str, Decimal] = {}
        for basket_id, goods in self._live.items():
            if basket_id != mine.basket_id:
                _add(held, goods)
        for left in self._left:
            _add(held, left.goods)
        return held

    def _leave(self, now: float, basket_id: str, before: Goods, after: Goods) -> None:
        gone = {product: much for product, was in before.items() if (much := was - after.get(product, NOTHING)) > 0}
        if gone:
            self._left.append(_Left(now, basket_id, gone))


def _add(held: dict[str, Decimal], goods: Goods) -> None:
    for product_id, quantity in goods.items():
        held[product_id] = held.get(product_id, NOTHING) + quantity
