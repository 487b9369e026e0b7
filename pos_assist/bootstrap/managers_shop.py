"""The shop as the manager's window reads it: till and store, kept until one of them has changed. Worker thread only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.loading import loading
from pos_assist.bootstrap.shop import knowledge_of, rules_in, versions_in
from pos_assist.bootstrap.shop_stock import ShopStock
from pos_assist.engine.catalogue import Product
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.rules import RuleBook
from pos_assist.engine.script import PhraseBook
from pos_assist.manager.office import Shop
from pos_assist.services.ports import Clock
from pos_assist.services.stock import NO_STOCK
from pos_assist.settings import StockSettings

KEPT = timedelta(minutes=10)  # as long as the panel keeps its catalogue


class ManagersShop:
    """`Office.shop`. Without a till its products are those that rules name."""

    def __init__(
        self,
        open_till: Callable[[], TillReader] | None,
        store: Path,
        book: PhraseBook,
        clock: Clock,
        stock: StockSettings,
    ) -> None:
        """`open_till` makes a reader, which is closed again: a window may stand open for days."""
        self._open_till, self._store, self._book, self._clock = open_till, store, book, clock
        self._stock = stock
        self._shop: Shop | None = None
        self._versions: tuple[str, ...] = ()
        self._forget = False

    @property
    def read_at(self) -> datetime | None:
        """When the till was read last (UTC); None: not yet."""
        return self._shop.at if self._shop else None

    def forget(self) -> None:
        """The next call reads everything anew. From any thread."""
        self._forget = True

    def __call__(self) -> Shop:
        """Raises UserError where till or store cannot be read."""
        now, versions, held = self._clock.now(), versions_in(self._store), self._shop
        fresh = held is not None and not self._forget and now - held.at < KEPT
        if held is not None and fresh and versions == self._versions:
            return held
        self._forget = False
        with loading():
            if held is not None and fresh:
                shop = Shop(held.at, held.products, self._knowledge(held.products), held.stock, held.currency)
            else:
                shop = self._read(now)
        self._shop, self._versions = shop, versions
        return shop

    def _read(self, now: datetime) -> Shop:
        if self._open_till is None:
            products = named_products(rules_in(self._store).book)
            return Shop(now, products, self._knowledge(products), NO_STOCK)
        till = self._open_till()
        try:
            products = till.products()
            knowledge = self._knowledge(products)
            stock = ShopStock(self._store, self._stock, self._clock).fresh(till, knowledge.catalogue)
        finally:
            till.close()
        return Shop(now, products, knowledge, stock, till.profile.currency)

    def _knowledge(self, products: tuple[Product, ...]) -> Knowledge:
        return knowledge_of(products, rules_in(self._store), self._book)


def named_products(book: RuleBook) -> tuple[Product, ...]:
    """What the rules name, for a window without a till: known by its code alone, and by the shop's short name."""
    called = {note.product: next(iter(note.short_names.values()), "") for note in book.notes}
    return tuple(_product(name, called.get(name, "")) for name in dict.fromkeys(_names(book)))


def _names(book: RuleBook) -> Iterator[str]:
    yield from (note.product for note in book.notes)
    for fit in book.fits:
        yield from (*fit.when.products, *fit.offer.products)
    for never in book.never:
        yield from (*never.when.products, *never.offer.products)
    for ladder in book.ladders:
        yield from ladder.steps
    for bundle in book.bundles:
        yield from (name for name, _ in bundle.members)
        yield from filter(None, (bundle.code,))
    for cover in book.covers:
        yield from (*cover.when.products, cover.product)


def _product(name: str, called: str) -> Product:
    form, _, code = name.partition(":")
    return Product(
        product_id=code if form == "id" else name,
        group_id=name,
        name=called or code,
        price_minor=0,
        sku=code if form == "sku" else "",
        barcodes=(code,) if form == "ean" else (),
    )
