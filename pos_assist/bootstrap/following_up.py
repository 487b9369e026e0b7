"""The follow-up list: who may be written to, from the till; who was, from our store; the list as a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from pos_assist.adapters.follow_up_file import NUMBER_IS_ENOUGH, write_list
from pos_assist.adapters.store.follow_up import listed_since, note_listed, told_at_the_till
from pos_assist.adapters.store.rules_store import load_rules
from pos_assist.adapters.till.contacts import contacts_in, names_buyers
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.adapters.till.rows import SoldLine
from pos_assist.bootstrap.readying import make_ready
from pos_assist.bootstrap.shop_now import ShopNow, shop_now
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.complements import Complements
from pos_assist.services.follow_up import FollowUps, Listing, Outcome, Purchases, Wish, follow_ups
from pos_assist.settings import Settings

Slices = Iterable[list[SoldLine]]


@dataclass(frozen=True)
class Source:
    """Till and store to read."""

    db: str
    profile: str
    store: Path
    settings: Settings


def export_list(
    source: Source,
    wish: Wish,
    out: Path | None,
    now: datetime,
    *,
    replace: bool = False,
    watched: Callable[[Slices], Slices] = iter,
) -> Outcome:
    """Write the list to `out` and note who is on it; None: count only, and note nothing.

    Raises:
        UserError: till or store cannot be read, the till tells of nobody who may be contacted or names no customers
            on its receipts, or the file cannot be written; then nobody is noted.
    """
    make_ready(source.store)
    shop = shop_now(source.db, source.profile, source.store, source.settings.stock)
    found = _found(source, wish, shop, now, watched)
    outcome = Outcome(found.counts, _pairs(found), out)
    if out is None:
        return outcome
    listed = {row.contact.customer_id: row.missing.product.product_id for row in found.rows}
    since = now - timedelta(days=wish.period_days)
    write_list(
        out,
        wish.form,
        found.rows,
        currency=shop.currency,
        language=wish.language,
        replace=replace,
        before_done=lambda: note_listed(source.store, listed, now, since),
    )
    return outcome


def _found(source: Source, wish: Wish, shop: ShopNow, now: datetime, watched: Callable[[Slices], Slices]) -> FollowUps:
    profile = load_profile(source.profile)
    contacts = contacts_in(source.db, profile)
    if contacts is None:
        raise UserError(
            "This till tells of nobody who may be written to.",
            hint="Add the column 'contact_consent' (and 'email') to the profile's view 'customer', where the till"
            " asks its customers for it; that they may be recognised is not enough.",
            code=ExitCode.CONFIGURATION,
        )
    if not names_buyers(source.db, profile):
        raise UserError(
            "This till does not tell whose receipts they are.",
            hint="Add the column 'customer_id' to the profile's view 'history', where the till has it.",
            code=ExitCode.CONFIGURATION,
        )
    people, unreadable = contacts
    purchases = Purchases([contact.customer_id for contact in people])
    with closing(TillReader(source.db, profile)) as reader:
        for lines in watched(reader.history()):
            for line in lines:
                purchases.note(line.customer_id, line.product_id, line.quantity, line.at)
    book = load_rules(source.store)
    listed_after = now - timedelta(days=wish.period_days)
    listing = Listing(
        catalogue=shop.knowledge.catalogue,
        complements=Complements(shop.knowledge, book, source.settings.policy, now.astimezone().date()),
        stock=shop.stock,
        policy=source.settings.policy,
        since=now - timedelta(days=wish.days),
        listed_before=listed_since(source.store, [contact.customer_id for contact in people], listed_after),
        told=lambda customer_id: told_at_the_till(source.store, customer_id, source.settings.policy, now),
        by_mail=wish.form not in NUMBER_IS_ENOUGH,
    )
    return follow_ups(people, purchases, listing, unreadable)


def _pairs(found: FollowUps) -> tuple[tuple[str, str, int], ...]:
    counted = Counter((row.bought.name, row.missing.product.name) for row in found.rows)
    return tuple((bought, missing, many) for (bought, missing), many in counted.most_common())
