"""The demo till's past sales, as its panel would have seen them, and what offering changed on them."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from pos_assist.adapters.demo.schema import stamp
from pos_assist.engine.basket import Line
from pos_assist.engine.catalogue import Product
from pos_assist.engine.money import line_total

CAME_BACK = timedelta(days=1), timedelta(days=20)  # after the sale, where what was suggested comes back

READ_SALES = """
SELECT id, till_id, employee_id, coalesce(member_id, 0), status, opened_at, closed_at
FROM sale WHERE kind = 'sale' AND closed_at IS NOT NULL ORDER BY opened_at, id"""
READ_LINES = """
SELECT l.sale_id, l.id, l.article_id, l.qty_milli, l.unit_cents, l.discount_cents
FROM sale_line l JOIN sale s ON s.id = l.sale_id
WHERE s.kind = 'sale' AND s.closed_at IS NOT NULL ORDER BY l.id"""
READ_RETURNS = """
SELECT l.id, s.closed_at FROM sale s JOIN sale_line l ON l.sale_id = s.id
WHERE s.kind = 'return' AND l.qty_milli = -1000 ORDER BY s.closed_at, l.id"""
READ_MEMBERS = "SELECT id, joined_at FROM member WHERE consent"
ADD_LINE = """
INSERT INTO sale_line (sale_id, article_id, qty_milli, unit_cents, discount_cents, added_at)
VALUES (?, ?, ?, ?, ?, ?)"""
STRIKE_LINE = "UPDATE sale_line SET removed_at = ? WHERE id = ?"
TURN_RETURN = "UPDATE sale_line SET article_id = ?, unit_cents = ? WHERE id = ?"
READ_SALE_OF = "SELECT sale_id FROM sale_line WHERE id = ?"
READ_TOTAL = "SELECT qty_milli, unit_cents, discount_cents FROM sale_line WHERE sale_id = ? AND removed_at IS NULL"
WRITE_TOTAL = "UPDATE receipt SET total_cents = ? WHERE sale_id = ?"
WRITE_PAYMENT = "UPDATE payment SET amount_cents = ? WHERE receipt_id = (SELECT id FROM receipt WHERE sale_id = ?)"


Piece = tuple[datetime, int, int]  # one that was sold: when, the article, cents


@dataclass(frozen=True)
class PastSale:
    """One closed sale to a customer; times UTC."""

    sale_id: int
    till_id: str
    staff_id: str
    customer_id: str  # '' = nobody known
    voided: bool
    opened: datetime
    closed: datetime
    lines: tuple[Line, ...]


@dataclass
class Changed:
    """What the customers said yes to: lines that stand on the receipts now, and lines that do not any more."""

    added: list[tuple[int, int, int, int, int, str]] = field(default_factory=list)  # as `ADD_LINE` takes them
    struck: list[tuple[str, int]] = field(default_factory=list)  # (when, line)
    sales: set[int] = field(default_factory=set)
    whole: list[Piece] = field(default_factory=list)  # what could come back

    def add(self, sale: PastSale, line: Line, at: datetime) -> None:
        """Rung up because somebody asked."""
        milli = int(line.quantity * 1000)
        self.sales.add(sale.sale_id)
        self.added.append(
            (sale.sale_id, int(line.product_id), milli, line.unit_price_minor, line.discount_minor, stamp(at))
        )
        if milli == 1000 and not line.discount_minor and not sale.voided:
            self.whole.append((sale.closed, int(line.product_id), line.unit_price_minor))

    def strike(self, sale: PastSale, line: Line, at: datetime) -> None:
        """Taken off for a better one; what was only added in this sale never was."""
        self.sales.add(sale.sale_id)
        if line.line_id.isdecimal():
            self.struck.append((stamp(at), int(line.line_id)))
        else:
            self.added = [row for row in self.added if row[:2] != (sale.sale_id, int(line.product_id))]


def read_sales(connection: sqlite3.Connection, products: Mapping[str, Product]) -> list[PastSale]:
    """Every closed sale to a customer, in the order they were opened."""
    lines: defaultdict[int, list[Line]] = defaultdict(list)
    for sale_id, line_id, article_id, milli, unit, discount in connection.execute(READ_LINES):
        product = products[str(article_id)]
        quantity = Decimal(milli).scaleb(-3)
        lines[sale_id].append(
            Line(str(line_id), product.product_id, product.group_id, product.name, quantity, unit, discount)
        )
    return [
        PastSale(
            sale_id,
            str(till_id),
            str(employee_id),
            str(member_id) if member_id else "",
            status == "voided",
            datetime.fromisoformat(opened),
            datetime.fromisoformat(closed),
            tuple(lines[sale_id]),
        )
        for sale_id, till_id, employee_id, member_id, status, opened, closed in connection.execute(READ_SALES)
    ]


def read_members(connection: sqlite3.Connection) -> dict[str, datetime]:
    """Who may be recognised, and since when they are known."""
    return {str(number): datetime.fromisoformat(joined) for number, joined in connection.execute(READ_MEMBERS)}


def write_changes(
    connection: sqlite3.Connection, changed: Changed, came_back: Iterable[tuple[datetime, int, int]]
) -> None:
    """Put it on the receipts: lines, totals and payments; `came_back`: what of it was returned later."""
    returned = _returns(connection, came_back)
    connection.executemany(ADD_LINE, changed.added)
    connection.executemany(STRIKE_LINE, changed.struck)
    connection.executemany(TURN_RETURN, [(article, cents, line) for line, (article, cents) in returned.items()])
    touched = changed.sales | {sale for line in returned for (sale,) in connection.execute(READ_SALE_OF, (line,))}
    for sale_id in sorted(touched):
        rows = connection.execute(READ_TOTAL, (sale_id,))
        total = sum(line_total(Decimal(milli).scaleb(-3), unit) - discount for milli, unit, discount in rows)
        connection.execute(WRITE_TOTAL, (total, sale_id))
        connection.execute(WRITE_PAYMENT, (total, sale_id))


def _returns(
    connection: sqlite3.Connection, came_back: Iterable[tuple[datetime, int, int]]
) -> dict[int, tuple[int, int]]:
    """Which return's line turns into the return of which article: the first free one late enough after the sale."""
    free = [(line_id, datetime.fromisoformat(at)) for line_id, at in connection.execute(READ_RETURNS)]
    turned: dict[int, tuple[int, int]] = {}
    for sold_at, article, cents in came_back:
        earliest, latest = sold_at + CAME_BACK[0], sold_at + CAME_BACK[1]
        line = next((one for one, at in free if earliest <= at <= latest and one not in turned), None)
        if line is not None:
            turned[line] = (article, cents)
    return turned
