"""One product's availability with every part of the sum, exactly as the panel works it out."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.shop import knowledge_of, phrases, rules_in
from pos_assist.bootstrap.shop_stock import ShopStock, places_of
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import Home
from pos_assist.services.availability import Availability, availability, find_product
from pos_assist.settings import Settings

A_WEEK = timedelta(days=7)  # a person may ask of a figure that is too old for a card; a year of sales takes too long


def availability_of(db: str, profile: str, home: Home, settings: Settings, named: str) -> Availability:
    """What can be promised of the product `named` ('sku:…', 'ean:…', 'id:…', or one of these without its prefix).

    Raises:
        UserError: profile, till or store is not right, or nothing is sold under that name.
    """
    clock = SystemClock()
    with closing(TillReader(db, load_profile(profile))) as reader:
        knowledge = knowledge_of(reader.products(), rules_in(home.store), phrases())
        product = find_product(knowledge.catalogue, named)
        if product is None:
            raise UserError(
                f"The till has no product {named}.",
                hint="Name it by its code, bar code or key: sku:…, ean:… or id:….",
                code=ExitCode.USAGE,
            )
        stock = ShopStock(home.store, settings.stock, clock, sold_for=A_WEEK).fresh(reader, knowledge.catalogue)
        rows = reader.stock_rows()
    return availability(
        product,
        stock,
        rows,
        knowledge=knowledge,
        places=places_of(settings.stock),
        policy=settings.policy,
        now=clock.now(),
    )
