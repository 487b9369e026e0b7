"""The manager's screens of rules: offers, ladders, sets, what is never offered, the history, the test on a basket."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.adapters.till.rows import SoldLine
from pos_assist.bootstrap.rule_log import RuleLog
from pos_assist.bootstrap.shop_stock import live_baskets
from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import Product
from pos_assist.errors import UserError
from pos_assist.manager.history.page import HistoryPage
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.rules.desk import Desk
from pos_assist.manager.rules.drafts import Drafts
from pos_assist.manager.rules.excluded_page import ExcludedPage
from pos_assist.manager.rules.finding import Findable
from pos_assist.manager.rules.pages import LaddersPage, OffersPage, SetsPage
from pos_assist.manager.rules.reading import Readings
from pos_assist.manager.trial.page import TrialPage
from pos_assist.paths import Home
from pos_assist.services.trial import Standing, typed_basket
from pos_assist.settings import Settings

LONG_AGO = datetime.min.replace(tzinfo=UTC)
RECEIPT_LINES = 300  # of the newest receipts: some fifty to choose from


def pages(office: Office, settings: Settings, home: Home) -> list[Page]:
    """In the order of the window's list."""
    clock = SystemClock()
    desk = Desk(
        policy=settings.policy,
        now=lambda: clock.now().astimezone(),
        local=datetime.astimezone,
        where=str(home.config_file),
        drafts=Drafts(),
        readings=Readings(),
        findable=Findable(),
        figures=RuleLog(home.store),
        store=settings.till.store,
    )
    standing = partial(baskets_to_try, settings, desk.local) if settings.till.db else Standing
    return [
        OffersPage(office, desk),
        LaddersPage(office, desk),
        SetsPage(office, desk),
        ExcludedPage(office, desk),
        TrialPage(office, desk, standing),
        HistoryPage(office, desk),
    ]


def baskets_to_try(settings: Settings, local: Callable[[datetime], datetime]) -> Standing:
    """What stands at the till now, and its newest receipts; a till that cannot be read is told, and nothing fails."""
    till = settings.till
    try:
        with closing(TillReader(till.db, load_profile(till.profile), till_id=till.id or None)) as reader:
            live = tuple(replace(one, opened_at=_at(one.opened_at, local)) for one in live_baskets(reader))
            return Standing(
                live, receipts_of(reader.newest(RECEIPT_LINES), _sold(reader), reader.profile.currency, local)
            )
    except UserError as error:
        return Standing(problem=error.title)


def _sold(reader: TillReader) -> dict[str, Product]:
    return {product.product_id: product for product in reader.products()}


def receipts_of(
    sold: Iterable[SoldLine], products: Mapping[str, Product], currency: str, local: Callable[[datetime], datetime]
) -> tuple[Basket, ...]:
    """Receipts as open baskets at the prices that were paid; what came back, and what the till forgot, is left out."""
    by_receipt: dict[str, list[SoldLine]] = {}
    for line in sold:
        by_receipt.setdefault(line.basket_id, []).append(line)
    baskets = []
    for basket_id, lines in by_receipt.items():
        bought = [
            (replace(products[line.product_id], price_minor=line.unit_price_minor), line.quantity)
            for line in lines
            if line.product_id in products and line.quantity > 0
        ]
        if bought:
            basket = typed_basket(bought, currency, basket_id)
            baskets.append(replace(basket, till_id=lines[0].till_id, opened_at=_at(lines[0].at, local)))
    return tuple(sorted(baskets, key=lambda one: one.opened_at or LONG_AGO, reverse=True))


def _at(moment: datetime | None, local: Callable[[datetime], datetime]) -> datetime | None:
    return None if moment is None else local(moment)
