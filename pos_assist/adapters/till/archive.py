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
from pos_assist.adapters.till.access import HOT_SECONDS, within
from pos_assist.adapters.till.convert import raw_forms
from pos_assist.adapters.till.problems import as_user_errors
from pos_assist.adapters.till.rows import Row, SoldLine
from pos_assist.adapters.till.session import Session, fetched
from pos_assist.engine.basket import Receipt
from pos_assist.engine.catalogue import Product, StockFigure

LOOKUP_SECONDS = 0.25  # for names of products never seen before; later looks have them in memory
RECEIPT_PATIENCE = 0.05  # asked from the panel, which asks again
FIRST_SLICE = 500  # rows
LARGEST_SLICE = 8000


def products(session: Session) -> tuple[Product, ...]:
    """Every row of the view 'product'."""
    found = _view(session, "product")
    with as_user_errors():
        return tuple(map(rows.product_reader(session.columns("product")), found))


def products_named(session: Session, product_ids: Iterable[str]) -> list[Product]:
    """Those of the named products that the till knows. Raises `TillBusy` or `Unreadable`."""
    forms = [form for product_id in product_ids for form in raw_forms(product_id)]
    statement = within(session.profile.views["product"], f"WHERE product_id IN ({_marks(forms)})")
    found, _moment = session.run(lambda connection: connection.execute(statement, forms).fetchall(), LOOKUP_SECONDS)
    return list(map(rows.product_reader(session.columns("product")), found))


def stock(session: Session, as_of: datetime) -> dict[str, StockFigure]:
    """Sum over all locations by product."""
    figures: dict[str, Decimal] = {}
    found = _view(session, "stock")
    with as_user_errors():
        if found:
            columns = session.columns("stock")
            product_id, on_hand = columns.key("product_id"), columns.quantity("on_hand")
            for row in found:
                figures[product_id(row)] = figures.get(product_id(row), Decimal(0)) + on_hand(row)
    return {product: StockFigure(amount, as_of) for product, amount in figures.items()}


def staff(session: Session) -> dict[str, str]:
    """Names by staff id."""
    found = _view(session, "staff")
    if not found:
        return {}
    with as_user_errors():
        columns = session.columns("staff")
        staff_id, name = columns.key("staff_id"), columns.text("name")
        return {staff_id(row): name(row) for row in found}


def version(session: Session) -> str:
    """One value, as text."""
    if not session.profile.version:
        return ""
    found = session.patiently(fetched(session.profile.version))[0]
    return str(found[0][0]) if found else ""


def receipt(session: Session, basket_id: str) -> Receipt | None:
    """A closed basket with its net quantities; None while the till has none."""
    views, forms = session.profile.views, raw_forms(basket_id)
    where = f"WHERE basket_id IN ({_marks(forms)})"

    def work(connection: sqlite3.Connection) -> tuple[list[Row], list[Row]]:
        found = connection.execute(within(views["receipt"], where), forms).fetchall()
        return found, connection.execute(within(views["history"], where), forms).fetchall() if found else []

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
            with as_user_errors():
                sold = map(rows.sold_line_reader(columns), whole)
                wanted = [line for line in sold if since is None or (line.at is not None and line.at >= since)]
            if wanted:
                yield wanted
            after = whole[-1][at]
        if len(found) < size:
            return
        size = min(2 * size, LARGEST_SLICE) if whole else 2 * size  # a basket larger than a slice must fit


def _slice(connection: sqlite3.Connection, session: Session, after: Any, size: int) -> list[Row]:
    condition = "" if after is None else "WHERE basket_id > ?"
    statement = within(session.profile.views["history"], f"{condition} ORDER BY basket_id LIMIT {size}")
    return connection.execute(statement, () if after is None else (after,)).fetchall()


def _view(session: Session, view: str) -> list[Row]:
    """All rows of a view; none where the profile has no such view."""
    text = session.profile.views.get(view)
    return [] if text is None else session.patiently(fetched(text))[0]


def _marks(values: Iterable[object]) -> str:
    return ",".join("?" for _ in values)
