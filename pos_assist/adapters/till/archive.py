"""What a till has beside the live baskets: catalogue, stock, staff, receipts, history. Slow, in slices, lock-free.

Every function raises `UserError` when the till is not readable, except `products_named`, which the live look uses.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from pos_assist.adapters.till import rows
from pos_assist.adapters.till.access import HOT_SECONDS, view_rows
from pos_assist.adapters.till.convert import raw_forms
from pos_assist.adapters.till.problems import Unreadable, as_user_errors
from pos_assist.adapters.till.rows import Row, SoldLine
from pos_assist.adapters.till.session import Session, answered, fetched
from pos_assist.engine.basket import Receipt
from pos_assist.engine.catalogue import Product
from pos_assist.engine.segments import Purchase
from pos_assist.services.customers import Membership

logger = logging.getLogger(__name__)

LOOKUP_SECONDS = 0.25  # for names of products never seen before; later looks have them in memory
RECEIPT_PATIENCE = 0.05  # asked from the panel, which asks again
FIRST_SLICE = 500  # rows
LARGEST_SLICE = 8000
LOOKUP_PATIENCE = 0.5  # seconds, for one customer: a decision may be waiting for the answer
CUSTOMER_SLICE = 200  # rows
MOST_PURCHASES = 2000  # lines of one customer: with five a receipt more than one a day for a year


def products(session: Session) -> tuple[Product, ...]:
    """Every row of the view 'product'."""
    found = _view(session, "product")
    return tuple(session.readable(rows.product_reader(session.columns("product")), found))


def products_named(session: Session, product_ids: Iterable[str]) -> list[Product]:
    """Those of the named products that the till knows. Raises `TillBusy` or `Unreadable`."""
    forms = [form for product_id in product_ids for form in raw_forms(product_id)]
    where = f"WHERE product_id IN ({_marks(forms)})"
    found, _moment = session.run(
        lambda connection: view_rows(connection, session.profile, "product", where, forms), LOOKUP_SECONDS
    )
    return session.readable(rows.product_reader(session.columns("product")), found)


def stock(session: Session) -> list[tuple[str, str, Decimal]]:
    """(product, location, on hand); nothing where the till keeps no stock."""
    found = _view(session, "stock")
    return list(session.readable(rows.stock_reader(session.columns("stock")), found)) if found else []


def staff(session: Session) -> dict[str, str]:
    """Names by staff id."""
    return _names(session, _view(session, "staff"))


def active_staff(session: Session) -> frozenset[str]:
    """Ids of those who work here now."""
    return _active(session, _view(session, "staff"))


def everybody(session: Session) -> tuple[dict[str, str], frozenset[str]]:
    """`staff` and `active_staff` out of one look."""
    found = _view(session, "staff")
    return _names(session, found), _active(session, found)


def _names(session: Session, found: list[Row]) -> dict[str, str]:
    return dict(session.readable(rows.staff_reader(session.columns("staff")), found)) if found else {}


def _active(session: Session, found: list[Row]) -> frozenset[str]:
    if not found:
        return frozenset()
    columns = session.columns("staff")
    staff_id, active = columns.key("staff_id"), columns.truth("active")
    people = session.readable(lambda row: (staff_id(row), active(row)), found)
    return frozenset(person for person, works_here in people if works_here)


def version(session: Session) -> str:
    """One value, as text."""
    if not session.profile.version:
        return ""
    found = session.patiently(answered(session.profile.version))
    return str(found[0][0]) if found else ""


def receipt(session: Session, basket_id: str) -> Receipt | None:
    """A closed basket with its net quantities; None while the till has none. A bad line fails it: no half truth."""
    profile, forms = session.profile, raw_forms(basket_id)
    where = f"WHERE basket_id IN ({_marks(forms)})"

    def work(connection: sqlite3.Connection) -> tuple[list[Row], list[Row]]:
        found = view_rows(connection, profile, "receipt", where, forms)
        return found, view_rows(connection, profile, "history", where, forms) if found else []

    found, sold_rows = session.patiently(work, seconds=HOT_SECONDS, patience=RECEIPT_PATIENCE)
    if not found:
        return None
    with as_user_errors():
        quantities: dict[str, Decimal] = {}
        for sold in map(rows.sold_line_reader(session.columns("history")), sold_rows):
            quantities[sold.product_id] = quantities.get(sold.product_id, Decimal(0)) + sold.quantity
        return rows.receipt_reader(session.columns("receipt"))(found[-1], quantities)


def history(session: Session, since: datetime | None) -> Iterator[list[SoldLine]]:
    """Sold lines by ascending basket key; baskets closed before `since` are left out, no basket is cut."""
    after: Any = None
    size = FIRST_SLICE
    while "history" in session.profile.views:
        found = session.patiently(lambda connection, a=after, n=size: _slice(connection, session, a, n))  # type: ignore[misc]
        columns = session.columns("history")
        at = columns.position("basket_id")
        whole = _uncut(found, size, at)
        if whole:
            sold = session.readable(rows.sold_line_reader(columns), whole)
            wanted = [line for line in sold if since is None or (line.at is not None and line.at >= since)]
            if wanted:
                yield wanted
            after = whole[-1][at]
        if len(found) < size:
            return
        size = min(2 * size, LARGEST_SLICE) if whole else 2 * size  # a basket larger than a slice must fit


def customer(session: Session, customer_id: str) -> Membership | None:
    """Consent and age of a customer. What cannot be read is no consent, and nobody is named in the log for it."""
    profile, forms = session.profile, raw_forms(customer_id)
    where = f"WHERE customer_id IN ({_marks(forms)})"
    found = session.patiently(
        lambda connection: view_rows(connection, profile, "customer", where, forms),
        seconds=LOOKUP_SECONDS,
        patience=LOOKUP_PATIENCE,
    )
    try:
        members = list(map(rows.membership_reader(session.columns("customer")), found))
    except Unreadable:
        logger.warning("what the till's view 'customer' says of somebody cannot be read; it counts as no consent")
        return Membership(consent=False)
    if not members:
        return None
    return Membership(all(member.consent for member in members), members[0].since)


def purchases(session: Session, customer_id: str, since: datetime, limit: int) -> list[Purchase] | None:
    """A customer's lines of the view 'history', newest receipts first; None where it names no customers.

    In slices by falling basket key, each a read of its own between the till's writes; no basket is cut.
    """
    if "history" not in session.profile.views:
        return None
    gathered: list[Purchase] = []
    after: Any = None
    size, looked_at = CUSTOMER_SLICE, 0
    while looked_at < limit:
        found = session.patiently(lambda connection, a=after, n=size: _theirs(connection, session, customer_id, a, n))  # type: ignore[misc]
        columns = session.columns("history")
        if found is None:
            return None
        whole = _uncut(found, size, columns.position("basket_id"))
        if whole:
            sold = session.readable(rows.sold_line_reader(columns), whole[: limit - looked_at])
            gathered += [
                Purchase(line.basket_id, line.at, line.product_id, line.quantity, line.unit_price_minor)
                for line in sold
                if line.at is not None and line.at >= since
            ]
            after, looked_at = whole[-1][columns.position("basket_id")], looked_at + len(whole)
        if len(found) < size:
            break
        size = size if whole else 2 * size  # a basket larger than a slice must fit
    return gathered


def _theirs(
    connection: sqlite3.Connection, session: Session, customer_id: str, after: Any, size: int
) -> list[Row] | None:
    if not session.columns("history").has("customer_id"):
        return None
    forms = raw_forms(customer_id)
    where = f"WHERE customer_id IN ({_marks(forms)}) AND basket_id {'IS NOT NULL' if after is None else '< ?'}"
    values = forms if after is None else (*forms, after)
    return view_rows(connection, session.profile, "history", f"{where} ORDER BY basket_id DESC LIMIT {size}", values)


def _slice(connection: sqlite3.Connection, session: Session, after: Any, size: int) -> list[Row]:
    condition = "IS NOT NULL" if after is None else "> ?"
    rest = f"WHERE basket_id {condition} ORDER BY basket_id LIMIT {size}"
    return view_rows(connection, session.profile, "history", rest, () if after is None else (after,))


def _uncut(found: list[Row], size: int, at: int) -> list[Row]:
    """A slice without its last basket, of which the next slice may hold more; `at`: where the basket's key is."""
    return found if len(found) < size else [row for row in found if row[at] != found[-1][at]]


def _view(session: Session, view: str) -> list[Row]:
    """All rows of a view; none where the profile has no such view."""
    return session.patiently(fetched(session.profile, view))[0] if view in session.profile.views else []


def _marks(values: Iterable[object]) -> str:
    return ",".join("?" for _ in values)
