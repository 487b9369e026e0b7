"""The roll-out plan of this shop: sales and consents from the till, rules and progress from our store."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path

from pos_assist.adapters.store.rules_store import load_rules, newest_model
from pos_assist.adapters.store.so_far import record_in
from pos_assist.adapters.till.backwards import backwards
from pos_assist.adapters.till.contacts import consents_in
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.rows import SoldLine
from pos_assist.bootstrap.proposing import waiting
from pos_assist.bootstrap.readying import make_ready
from pos_assist.bootstrap.shop_now import shop_now
from pos_assist.services.rollout import plan
from pos_assist.services.rollout_terms import Customers, Given, Planned
from pos_assist.services.sales import Adding, Sales
from pos_assist.settings import Settings

DAYS = 90  # of receipts: a season, long enough for ten best sellers of any shop
Slices = Iterable[list[SoldLine]]


def rollout_of(
    settings: Settings,
    store: Path,
    now: datetime,
    *,
    till: tuple[str, str] = ("", ""),
    days: int = DAYS,
    watched: Callable[[Slices], Slices] = iter,
) -> Planned:
    """Read everything and plan; `till`: database and profile, '' where none is named.

    Raises:
        UserError: till or store cannot be read.
    """
    make_ready(store)
    db, profile = till
    named = bool(db and profile)
    shop = shop_now(db, profile, store, settings.stock)
    record, listed = record_in(store)
    panel = settings.panel
    given = Given(
        knowledge=shop.knowledge,
        book=load_rules(store),
        policy=settings.policy,
        today=now.astimezone().date(),
        sales=_sales(db, profile, now - timedelta(days=days), watched) if named else Sales(),
        stock=shop.stock,
        record=record,
        customers=_customers(db, profile, listed=listed) if named else Customers(listed=listed),
        languages=(panel.script_language or panel.language,),
        language_chosen=bool(panel.script_language),
        receipts_learned=newest_model(store).receipts,
        proposals_waiting=len(waiting(store, settings.policy, now, shop.products)),
        till=named,
        history=named and "history" in load_profile(profile).views,
    )
    return Planned(plan(given), shop.currency, days, named)


def _sales(db: str, profile: str, since: datetime, watched: Callable[[Slices], Slices]) -> Sales:
    adding = Adding()
    for lines in watched(backwards(db, load_profile(profile), since)):
        for line in lines:
            adding.basket(line.basket_id, line.till_id, line.at)
            adding.line(line.product_id, line.quantity, line.unit_price_minor)
    return adding.sales()


def _customers(db: str, profile: str, *, listed: bool) -> Customers:
    consents = consents_in(db, load_profile(profile))
    return Customers(listed=listed) if consents is None else Customers(True, *consents, listed)
