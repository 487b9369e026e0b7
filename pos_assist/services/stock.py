"""Stock as the desk has it: figures at hand, and what other open baskets already hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import StockFigure


@dataclass(frozen=True)
class Stock:
    """The stock figures at hand. `known` False: this till shows no stock at all."""

    figures: Mapping[str, StockFigure]
    known: bool


NO_STOCK = Stock({}, known=False)


def held_elsewhere(baskets: Iterable[Basket], mine: Basket) -> dict[str, Decimal]:
    """What the other open baskets hold, by product; what comes back or is only practised holds nothing."""
    held: dict[str, Decimal] = {}
    for basket in baskets:
        if basket.basket_id != mine.basket_id and basket.state.takes_goods:
            for product_id in basket.product_ids:
                net = max(basket.quantity_of(product_id), Decimal(0))
                held[product_id] = held.get(product_id, Decimal(0)) + net
    return held
