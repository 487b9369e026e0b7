"""The shop as it is now, read once for a command or a screen: what it sells, knows and has in stock."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.shop import knowledge_of, phrases, rules_in
from pos_assist.bootstrap.shop_stock import ShopStock
from pos_assist.engine.catalogue import Product
from pos_assist.engine.knowledge import Knowledge
from pos_assist.services.stock import NO_STOCK, Stock
from pos_assist.settings import StockSettings


@dataclass(frozen=True)
class ShopNow:
    """`products` as the till has them, `knowledge` with the shop's notes; nothing where no till is named."""

    products: tuple[Product, ...]
    knowledge: Knowledge
    stock: Stock = NO_STOCK
    currency: str = ""


def shop_now(db: str, profile: str, store: Path, settings: StockSettings) -> ShopNow:
    """Read it; without `db` or `profile` only what stands in our store. Stock counts as the panel counts it.

    Raises:
        UserError: till or store cannot be read.
    """
    if not db or not profile:
        return ShopNow((), knowledge_of((), rules_in(store), phrases()))
    read = load_profile(profile)
    with closing(TillReader(db, read)) as till:
        products = till.products()
        knowledge = knowledge_of(products, rules_in(store), phrases())
        stock = ShopStock(store, settings, SystemClock()).fresh(till, knowledge.catalogue)
    return ShopNow(products, knowledge, stock, read.currency)
