"""Who bought something without what goes with it, and may be written to: a list for the shop's mail program.

Only who consented to be CONTACTED is ever listed; that somebody may be recognised at the till is another consent and
not enough. Nobody is listed twice within a period, and nobody is told of something they have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.policy import Policy
from pos_assist.services.complements import Complement, Complements
from pos_assist.services.stock import Stock

NOTHING = Decimal(0)
ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9.!#$%&*+/?^_`{}~-]*@[A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z]{2,}")
# The address begins with a letter or figure, so no spreadsheet runs it; others than ASCII Mailchimp refuses.
NUMBER = re.compile(r"\+[1-9]\d{6,14}")  # E.164, as Brevo, HubSpot and Mailchimp want it


@dataclass(frozen=True)
class Contact:
    """Somebody who consented to be contacted, as the till has them; '' = the till does not tell."""

    customer_id: str
    email: str = ""
    first_name: str = ""
    last_name: str = ""
    phone: str = ""

    @property
    def address(self) -> str:
        """The e-mail address, '' where it is none."""
        email = self.email.strip()
        return email if len(email) <= 254 and ADDRESS.fullmatch(email) else ""  # 254: RFC 5321

    @property
    def number(self) -> str:
        """The telephone number with its country: '+48600100200'; '' where it has none, for nobody can guess it."""
        digits = re.sub(r"[\s()./-]", "", self.phone)
        digits = f"+{digits[2:]}" if digits.startswith("00") else digits
        return digits if NUMBER.fullmatch(digits) else ""


@dataclass(frozen=True)
class FollowUp:
    """One row of the list: what was bought when, and what would go with it."""

    contact: Contact
    bought: Product
    bought_at: datetime
    missing: Complement


@dataclass(frozen=True)
class Counts:
    """Why the list is as long as it is; every number but the last is of customers who consented to be contacted."""

    consenting: int = 0
    bought: int = 0  # of them bought something in the last `days`
    without: int = 0  # of them something without what goes with it
    listed_before: int = 0  # of them were on a list within the period
    no_address: int = 0  # of the others neither address nor number can be used
    listed: int = 0
    unreadable: int = 0  # entries of the till that cannot be read: no consent


@dataclass(frozen=True)
class FollowUps:
    """The list, and how it came about."""

    rows: tuple[FollowUp, ...]
    counts: Counts


@dataclass(frozen=True)
class Wish:
    """What list. `days`: of purchases, counted back from now; `period_days`: nobody is listed twice within."""

    form: str = "csv"  # 'mailchimp', 'hubspot', 'brevo' or 'csv'
    days: int = 30
    period_days: int = 90
    language: str = "en"  # of prices and benefits


@dataclass(frozen=True)
class Outcome:
    """What came of it; no customer is named. `pairs`: bought, missing, and of how many customers; most first."""

    counts: Counts
    pairs: tuple[tuple[str, str, int], ...]
    written: Path | None = None


@dataclass
class Bought:
    """What one customer has of a product: pieces less what came back, and when it was last bought."""

    pieces: Decimal = NOTHING
    last_at: datetime | None = None


class Purchases:
    """Everything that some customers ever bought; nobody else's lines are kept."""

    def __init__(self, customer_ids: Collection[str]) -> None:
        self._of: dict[str, dict[str, Bought]] = {customer_id: {} for customer_id in customer_ids}

    def note(self, customer_id: str, product_id: str, quantity: Decimal, at: datetime | None) -> None:
        """Take a line in, in any order; `at` None: the till does not tell when."""
        theirs = self._of.get(customer_id) if customer_id else None
        if theirs is None:
            return
        bought = theirs.setdefault(product_id, Bought())
        bought.pieces += quantity
        if quantity > 0 and at is not None:
            bought.last_at = max(at, bought.last_at or at)

    def of(self, customer_id: str) -> Mapping[str, Bought]:
        """By product, only what was not brought back; what was bought at an unknown time is there too."""
        return {name: one for name, one in self._of.get(customer_id, {}).items() if one.pieces > 0}


@dataclass(frozen=True)
class Listing:
    """How to list. `told`: products and groups a customer said to have or not to want, asked for who may be listed."""

    catalogue: Catalogue
    complements: Complements
    stock: Stock
    policy: Policy
    since: datetime  # purchases from then on
    listed_before: Collection[str] = ()  # the till's ids of who was on a list within the period
    told: Callable[[str], Collection[str]] = field(default=lambda _customer_id: ())
    by_mail: bool = True  # a telephone number alone is not enough


def follow_ups(contacts: Collection[Contact], purchases: Purchases, listing: Listing, unreadable: int = 0) -> FollowUps:
    """At most one row a customer, who bought last first. `contacts`: who consented to be contacted, each once."""
    before = frozenset(listing.listed_before)
    bought = without = again = unknown = 0
    rows: list[FollowUp] = []
    for contact in contacts:
        theirs = purchases.of(contact.customer_id)
        lately = [name for name, one in theirs.items() if one.last_at is not None and one.last_at >= listing.since]
        bought += bool(lately)
        row = _row(contact, theirs, lately, listing) if lately else None
        without += row is not None
        if row is None:
            continue
        if contact.customer_id in before:
            again += 1
        elif not (contact.address or (contact.number and not listing.by_mail)):
            unknown += 1
        else:
            rows.append(row)
    rows.sort(key=lambda row: (-row.bought_at.timestamp(), row.contact.customer_id))
    counts = Counts(len(contacts), bought, without, again, unknown, len(rows), unreadable)
    return FollowUps(tuple(rows), counts)


def _row(contact: Contact, theirs: Mapping[str, Bought], lately: list[str], listing: Listing) -> FollowUp | None:
    """What to tell somebody, if anything; what they said at the till is asked for only then."""
    has = _has(theirs, listing.catalogue)
    best = _best(contact, theirs, lately, has, listing)
    told = frozenset(listing.told(contact.customer_id)) if best is not None else frozenset()
    return _best(contact, theirs, lately, has | told, listing) if told else best


def _best(
    contact: Contact, theirs: Mapping[str, Bought], lately: list[str], has: frozenset[str], listing: Listing
) -> FollowUp | None:
    """The strongest of what is missing, of equal ones what goes with the newest purchase."""
    found: list[tuple[tuple[int, int, float, str], FollowUp]] = []
    for product_id in lately:
        trigger, at = listing.catalogue.get(product_id), theirs[product_id].last_at
        if trigger is None or at is None:
            continue
        for one in listing.complements.of(trigger, everybody=True):
            if _missing(one, has, listing):
                rank = (int(one.origin), -one.priority, -at.timestamp(), one.product.product_id)
                found.append((rank, FollowUp(contact, trigger, at, one)))
                break  # the strongest of this purchase
    return min(found, key=lambda ranked: ranked[0])[1] if found else None


def _has(theirs: Mapping[str, Bought], catalogue: Catalogue) -> frozenset[str]:
    """Products, their groups and families: who has one version of a thing has the thing."""
    names: set[str] = set()
    for product_id in theirs:
        product = catalogue.get(product_id)
        names |= {product_id} if product is None else set(names_of(product))
    return frozenset(names)


def names_of(product: Product) -> tuple[str, ...]:
    """Under which a customer may have it; the family marked, for it is no key of the till."""
    family = (f"family:{product.family}",) if product.family else ()
    return (product.product_id, product.group_id, *family)


def _missing(one: Complement, has: frozenset[str], listing: Listing) -> bool:
    """Not owned, nor anything the same rule would offer instead, and in stock."""
    if not has.isdisjoint(one.rivals) or not has.isdisjoint(names_of(one.product)):
        return False
    return in_stock(one.product, listing.stock, listing.policy)


def in_stock(product: Product, stock: Stock, policy: Policy) -> bool:
    """Whether a piece is left above the safety stock; what has no figure is there unless figures are required."""
    figure = stock.figures.get(product.product_id)
    if figure is None:
        return product.is_service or not (stock.known and policy.require_stock)
    kept = policy.safety_stock if product.safety_stock is None else product.safety_stock
    return figure.on_hand - kept > 0
