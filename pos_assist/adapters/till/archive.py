"""What a till has beside the live baskets: catalogue, stock, staff, receipts, history. Slow, in slices, lock-free.

Every function raises `UserError` when the till is not readable, except `products_named`, which the live look uses.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from pos_assist.adapters.till import rows
from pos_assist.adapters.till.access import HOT_SECONDS, view_rows
from pos_assist.adapters.till.convert import raw_forms
from pos_assist.adapters.till.problems import as_user_errors
from pos_assist.adapters.till.rows import Row, SoldLine
from pos_assist.adapters.till.session import Session, answered, fetched
from pos_assist.engine.basket import Receipt
from pos_assist.engine.catalogue import Product, StockFigure

LOOKUP_SECONDS = 0.25  # for names of products never seen before; later looks have them in memory
RECEIPT_PATIENCE = 0.05  # asked from the panel, which asks again
FIRST_SLICE = 500  # rows
LARGEST_SLICE = 8000


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


def stock(session: Session, as_of: datetime) -> dict[str, StockFigure]:
    """Sum over all locations by product."""
    figures: dict[str, Decimal] = {}
    found = _view(session, "stock")
    if found:
        for product_id, on_hand in session.readable(rows.stock_reader(session.columns("stock")), found):
            figures[product_id] = figures.get(product_id, Decimal(0)) + on_hand
    return {product: StockFigure(amount, as_of) for product, amount in figures.items()}


def staff(session: Session) -> dict[str, str]:
    """Names by staff id."""
    found = _view(session, "staff")
    return dict(session.readable(rows.staff_reader(session.columns("staff")), found)) if found else {}


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
        last = found[-1][at] if found else None
        whole = found if len(found) < size else [row for row in found if row[at] != last]
        if whole:
            sold = session.readable(rows.sold_line_reader(columns), whole)
            wanted = [line for line in sold if since is None or (line.at is not None and line.at >= since)]
            if wanted:
                yield wanted
            after = whole[-1][at]
        if len(found) < size:
            return
        size = min(2 * size, LARGEST_SLICE) if whole else 2 * size  # a basket larger than a slice must fit


def _slice(connection: sqlite3.Connection, session: Session, after: Any, size: int) -> list[Row]:
    condition = "IS NOT NULL" if after is None else "> ?"
    rest = f"WHERE basket_id {condition} ORDER BY basket_id LIMIT {size}"
    return view_rows(connection, session.profile, "history", rest, () if after is None else (after,))


def _view(session: Session, view: str) -> list[Row]:
    """All rows of a view; none where the profile has no such view."""
    return session.patiently(fetched(session.profile, view))[0] if view in session.profile.views else []


def _marks(values: Iterable[object]) -> str:
    return ",".join("?" for _ in values)
