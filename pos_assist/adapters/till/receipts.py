"""The till's closed baskets with their lines, the newest first, in slices, lock-free: what the figures are made of."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from pos_assist.adapters.till import convert
from pos_assist.adapters.till.access import view_rows
from pos_assist.adapters.till.rows import Columns, Row, membership_reader
from pos_assist.adapters.till.session import Session

SLICE = 4000  # rows: a tenth of a second; each is a read of its own between the till's writes
KINDS = ("sale", "return", "exchange", "internal", "training", "post_voided")


class Closed(NamedTuple):
    """One closed basket. `at` UTC; `total_minor` None where the till keeps lines only; `kind` as `KINDS`."""

    basket_id: str
    at: datetime | None
    till_id: str
    staff_id: str
    state: str  # paid, voided, return, training
    kind: str
    total_minor: int | None
    customer_id: str


class ClosedLine(NamedTuple):
    """One of its lines; quantities in the product's unit. `sale_of`: of what comes back, the basket it was sold in."""

    basket_id: str
    product_id: str
    quantity: Decimal
    unit_price_minor: int
    discount_minor: int
    sale_of: str


@dataclass(frozen=True)
class Slice:
    """Some closed baskets, whole ones by falling key, and their lines."""

    receipts: list[Closed] = field(default_factory=list)
    lines: list[ClosedLine] = field(default_factory=list)

    @property
    def newest(self) -> datetime | None:
        """When the last of them was closed."""
        return max((one.at for one in self.receipts if one.at is not None), default=None)


class ClosedBaskets:
    """Reads the views 'history' and 'receipt' of one open till. Every read may raise `UserError`."""

    def __init__(self, session: Session) -> None:
        """`session`: an open till; closed by whoever opened it."""
        self._session = session
        views = session.profile.views
        self.has_lines = "history" in views
        self._has_receipts = "receipt" in views

    def slices(self) -> Iterator[Slice]:
        """Everything by falling basket key, the newest first. Nothing where the till keeps no history."""
        after: Any = None
        size = SLICE
        while self.has_lines:
            found, receipts = self._session.patiently(lambda connection, a=after, n=size: self._read(connection, a, n))  # type: ignore[misc]
            at = self._session.columns("history").position("basket_id")
            last = len(found) < size
            whole = found if last else [row for row in found if row[at] != found[-1][at]]
            if whole or receipts:
                yield self._slice(whole, receipts)
            if last:
                return
            if whole:
                after = whole[-1][at]
            size = SLICE if whole else 2 * size  # a basket larger than a slice must fit

    def count(self) -> int:
        """How many lines there are; 0 where the till cannot tell in good time."""
        if not self.has_lines:
            return 0
        text = f"SELECT count(*) FROM (\n{self._session.profile.views['history']}\n)"

        def counted(connection: sqlite3.Connection) -> int:
            try:
                return int(connection.execute(text).fetchone()[0])
            except sqlite3.OperationalError:  # too long, or the till is writing: it is only for the progress
                return 0

        return self._session.patiently(counted)

    def consenting(self) -> frozenset[str]:
        """Customers who agreed to be recognised; nobody where the till does not tell."""
        if "customer" not in self._session.profile.views:
            return frozenset()
        found = self._session.patiently(lambda connection: view_rows(connection, self._session.profile, "customer"))
        columns = self._session.columns("customer")
        customer, member = columns.key("customer_id"), membership_reader(columns)
        people = self._session.readable(lambda row: (customer(row), member(row).consent), found)
        return frozenset(key for key, consent in people if consent)

    def _read(self, connection: Any, after: Any, size: int) -> tuple[list[Row], list[Row]]:
        """The next lines, and the receipts of the same keys: of one moment."""
        profile = self._session.profile
        below, values = ("IS NOT NULL", ()) if after is None else ("< ?", (after,))
        rest = f"WHERE basket_id {below} ORDER BY basket_id DESC LIMIT {size}"
        found = view_rows(connection, profile, "history", rest, values)
        if not self._has_receipts:
            return found, []
        where, bounds = f"WHERE basket_id {below}", list(values)
        if len(found) == size:  # the last basket may be cut: it comes with the next slice, and what is between too
            at = self._session.columns("history").position("basket_id")
            whole = [row[at] for row in found if row[at] != found[-1][at]]
            if not whole:
                return found, []
            where += " AND basket_id >= ?"
            bounds.append(whole[-1])
        return found, view_rows(connection, profile, "receipt", f"{where} ORDER BY basket_id DESC", bounds)

    def _slice(self, history: list[Row], receipts: list[Row]) -> Slice:
        columns = self._session.columns("history")
        lines = self._session.readable(_line_reader(columns), history)
        at = columns.position("basket_id")
        sold_to = self._session.readable(_sale_reader(columns), {row[at]: row for row in history}.values())
        by_lines = {sale.basket_id: sale for sale in sold_to}
        if self._has_receipts:
            read = _receipt_reader(self._session.columns("receipt"))
            closed = self._session.readable(read, receipts)
        else:
            closed = list(by_lines.values())
        newest: dict[str, Closed] = {}
        for one in closed:
            receipt = _with_customer(one, by_lines.get(one.basket_id))
            before = newest.get(one.basket_id)
            if before is None or _later(receipt, before):
                newest[one.basket_id] = receipt
        return Slice([*newest.values()], lines)


def _later(one: Closed, other: Closed) -> bool:
    """Of a basket that was closed twice (reopened, and paid again) the last time counts."""
    return one.at is not None and (other.at is None or one.at >= other.at)


def _with_customer(receipt: Closed, sale: Closed | None) -> Closed:
    if sale is None:
        return receipt
    return receipt._replace(customer_id=sale.customer_id, at=receipt.at or sale.at)


def _line_reader(columns: Columns) -> Callable[[Row], ClosedLine]:
    basket, product = columns.key("basket_id"), columns.key("product_id")
    quantity, price = columns.quantity("qty"), columns.money("unit_price")
    discount, sale_of = columns.money_or("discount", 0), columns.optional_key("sale_of")
    return lambda row: ClosedLine(basket(row), product(row), quantity(row), price(row), discount(row), sale_of(row))


def _sale_reader(columns: Columns) -> Callable[[Row], Closed]:
    """What a line tells of its basket."""
    basket, at = columns.key("basket_id"), columns.time("at")
    till, customer = columns.optional_key("till_id"), columns.optional_key("customer_id")
    return lambda row: Closed(basket(row), at(row), till(row), "", "paid", "sale", None, customer(row))


def _receipt_reader(columns: Columns) -> Callable[[Row], Closed]:
    basket, at = columns.key("basket_id"), columns.time("closed_at")
    till, staff = columns.optional_key("till_id"), columns.optional_key("staff_id")
    state, kind = columns.read("state", convert.receipt_state), columns.optional("kind", _kind, "sale")
    total = columns.money("total")
    return lambda row: Closed(basket(row), at(row), till(row), staff(row), state(row), kind(row), total(row), "")


def _kind(value: Any) -> str:
    """What sort of sale it was; NULL is an ordinary one."""
    written = "sale" if value is None else convert.plain(value)
    if written not in KINDS:
        raise ValueError(f"{written!r} is not one of {', '.join(KINDS)}")
    return written
