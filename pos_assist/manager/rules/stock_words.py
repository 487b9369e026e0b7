"""What stands in the way of selling a product now, in sentences, and how much there is of it."""

from __future__ import annotations

from pos_assist.engine import formatting
from pos_assist.engine.catalogue import Product
from pos_assist.manager.rules import live_texts as say
from pos_assist.manager.rules.reading import Look


def stock_text(product: Product | None, look: Look) -> str:
    """'12', '0,5'; '' where nobody counts it or knows it."""
    figure = look.reading.shop.stock.figures.get(product.product_id) if product is not None else None
    return "" if figure is None else formatting.quantity(figure.on_hand, look.texts.language)


def sellable_troubles(name: str, product: Product | None, look: Look, wanted: int = 1) -> list[str]:
    """Not in the till, blocked, without a price, out of stock, or fewer than are wanted after what is kept back."""
    if product is None:
        source = say.NOT_IN_TILL
    elif not product.sellable:
        source = say.NOT_SELLABLE
    elif product.price_minor <= 0:
        source = say.NO_PRICE
    else:
        return _stock_troubles(product, look, wanted)
    return [look.texts.tr(source).replace("{name}", name)]


def _stock_troubles(product: Product, look: Look, wanted: int) -> list[str]:
    figure = look.reading.shop.stock.figures.get(product.product_id)
    if figure is None or product.is_service:
        return []
    if figure.on_hand <= 0:
        return [look.texts.tr(say.OUT_OF_STOCK)]
    kept = look.policy.safety_stock if product.safety_stock is None else product.safety_stock
    if figure.on_hand - kept < wanted:
        return [look.texts.tr(say.TOO_FEW).replace("{kept}", formatting.quantity(kept, look.texts.language))]
    return []
