"""Who consented to be written to, as the till's view 'customer' tells it; nobody is named in the log for it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import NamedTuple

from pos_assist.adapters.till import convert
from pos_assist.adapters.till.files import till_path
from pos_assist.adapters.till.problems import Unreadable
from pos_assist.adapters.till.profile import Profile
from pos_assist.adapters.till.rows import Columns, Row
from pos_assist.adapters.till.session import Session, fetched
from pos_assist.services.follow_up import Contact


def contacts_in(db: str, profile: Profile) -> tuple[list[Contact], int] | None:
    """Everybody who consented to be contacted, each once, and how many entries cannot be read; None: it is not told.

    Of a customer with several entries all must consent; one that cannot be read is no consent.

    Raises:
        UserError: the till cannot be read.
    """
    customers = _customers(db, profile)
    if customers is None or not customers[1].has("contact_consent"):
        return None
    found, columns = customers
    key, consents, read = columns.key("customer_id"), columns.truth("contact_consent"), contact_reader(columns)
    kept: dict[str, Contact] = {}
    refused: set[str] = set()
    unreadable = 0
    for row in found:
        customer_id = ""
        try:
            customer_id = key(row)
            if consents(row):
                kept.setdefault(customer_id, read(row))
            else:
                refused.add(customer_id)
        except Unreadable:
            refused.add(customer_id)
            unreadable += 1
    return [contact for customer_id, contact in kept.items() if customer_id not in refused], unreadable


def names_buyers(db: str, profile: Profile) -> bool:
    """Whether the till's history tells whose receipts they are.

    Raises:
        UserError: the till cannot be read.
    """
    if "history" not in profile.views:
        return False
    with closing(Session(till_path(db), profile)) as session:
        session.patiently(lambda _connection: None)
        return session.columns("history").has("customer_id")


class Consents(NamedTuple):
    """How many customers there are, and what they consented to."""

    known: int
    recognised: int
    contactable: int


def consents_in(db: str, profile: Profile) -> Consents | None:
    """Counted over the view 'customer'; None where there is none. What cannot be read is no consent.

    Raises:
        UserError: the till cannot be read.
    """
    customers = _customers(db, profile)
    if customers is None:
        return None
    found, columns = customers
    readers = (columns.truth("consent"), columns.truth("contact_consent"))
    recognised, contactable = (sum(_true(read, row) for row in found) for read in readers)
    return Consents(len(found), recognised, contactable)


def _customers(db: str, profile: Profile) -> tuple[list[Row], Columns] | None:
    """The rows of the view 'customer' and how to read them; None where the profile has no such view."""
    if "customer" not in profile.views:
        return None
    with closing(Session(till_path(db), profile)) as session:
        (found,) = session.patiently(fetched(profile, "customer"))
        return found, session.columns("customer")


def _true(read: Callable[[Row], bool], row: Row) -> bool:
    try:
        return read(row)
    except Unreadable:
        return False


def contact_reader(columns: Columns) -> Callable[[Row], Contact]:
    """Rows of the view 'customer' to contacts, whatever they consented to."""
    key = columns.key("customer_id")
    texts = [columns.optional(name, convert.text, "") for name in ("email", "first_name", "last_name", "phone")]
    return lambda row: Contact(key(row), *(read(row) for read in texts))
