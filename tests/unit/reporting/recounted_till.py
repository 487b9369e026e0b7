"""The till's tables read a second time, in plain Python: receipts with what was sold on them and what came back.

Nothing of `adapters.facts`, `services.reporting` or `statistics` is used: words mean what ux.md 6.1 says.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

WINDOW, MATCH, GROUP = timedelta(days=30), timedelta(days=60), timedelta(seconds=120)
NOT_GOODS = ("Deposits", "Bags")
NOTHING = Decimal(0)
ZONE = ZoneInfo("Europe/Bratislava")


@dataclass
class Sold:
    """One product on one receipt, whatever lines it was rung up on."""

    product: str
    quantity: Decimal
    unit: int
    gross: int
    net: int
    margin: int
    goods: bool
    weighed: bool
    left: Decimal = NOTHING  # not come back yet
    back: Decimal = NOTHING  # came back within the window


@dataclass
class Receipt:
    """One document of the till."""

    key: str
    at: datetime
    day: date
    hour: int
    till: str
    staff: str
    customer: str
    state: str
    total: int
    lines: list[Sold]
    group: str = ""

    @property
    def goods(self) -> list[Sold]:
        """What was bought of it, without deposits and bags."""
        return [one for one in self.lines if one.goods and one.quantity > 0]

    @property
    def counted(self) -> bool:
        """In R."""
        return self.state in ("paid", "exchange") and bool(self.goods) and self.total >= 0

    def has(self, product: str) -> Sold | None:
        """What was bought of that product."""
        return next((one for one in self.lines if one.product == product and one.quantity > 0), None)

    @property
    def net(self) -> int:
        """v_net."""
        return sum(one.net for one in self.goods)

    @property
    def back_net(self) -> int:
        """What of it came back."""
        return sum(_part(one.net, one.back, one.quantity) for one in self.goods)

    @property
    def back_margin(self) -> int:
        """Its margin."""
        return sum(_part(one.margin, one.back, one.quantity) for one in self.goods)

    @property
    def units(self) -> Decimal:
        """Pieces; what is weighed is one."""
        return sum(
            (Decimal(1) if one.weighed or one.quantity % 1 else one.quantity for one in self.goods), start=NOTHING
        )


def receipts_of(connection: sqlite3.Connection) -> tuple[list[Receipt], dict[str, str], dict[str, Decimal]]:
    """Every document by the time of its closing; and the category and VAT of every product."""
    articles = {
        row["id"]: row
        for row in connection.execute(
            "SELECT a.*, c.name AS category FROM article a JOIN category c ON c.id = a.category_id"
        )
    }
    consenting = {row[0] for row in connection.execute("SELECT id FROM member WHERE consent = 1")}
    of_sale: dict[int, dict[int, list[sqlite3.Row]]] = defaultdict(lambda: defaultdict(list))
    for row in connection.execute("SELECT * FROM sale_line WHERE removed_at IS NULL ORDER BY id"):
        of_sale[row["sale_id"]][row["article_id"]].append(row)
    receipts = []
    for row in connection.execute(
        "SELECT s.id, s.till_id, s.employee_id, s.member_id, s.kind AS sale_kind, r.kind, r.closed_at, r.total_cents "
        "FROM receipt r JOIN sale s ON s.id = r.sale_id ORDER BY r.closed_at, s.id"
    ):
        paid = row["kind"] in ("paid", "return")
        lines = [one for key, rows in of_sale[row["id"]].items() if paid and (one := _sold(articles[key], rows))]
        at = datetime.fromisoformat(row["closed_at"])
        day, hour = business(at)
        receipts.append(
            Receipt(
                str(row["id"]), at, day, hour, str(row["till_id"]), str(row["employee_id"]),
                str(row["member_id"]) if row["member_id"] in consenting else "",
                _state(row["sale_kind"], row["kind"], lines), row["total_cents"], lines,
            )
        )  # fmt: skip
        assert not paid or sum(one.gross for one in lines) == row["total_cents"], row["id"]
    vat = {str(key): Decimal(row["vat_bp"]) / 10_000 for key, row in articles.items()}
    return receipts, {str(key): row["category"] for key, row in articles.items()}, vat


def _sold(article: sqlite3.Row, rows: list[sqlite3.Row]) -> Sold | None:
    quantity = sum((Decimal(row["qty_milli"]) / 1000 for row in rows), start=NOTHING)
    gross = sum(half_up(Decimal(row["qty_milli"]) / 1000 * row["unit_cents"]) - row["discount_cents"] for row in rows)
    if not quantity and not gross:
        return None
    net = half_up(gross / (1 + Decimal(article["vat_bp"]) / 10_000))
    unit = max(rows, key=lambda row: row["qty_milli"])["unit_cents"]
    cost = half_up(quantity * article["cost_cents"])
    goods = article["category"] not in NOT_GOODS
    return Sold(str(article["id"]), quantity, unit, gross, net, net - cost, goods, article["decimals"] > 0, quantity)


def _state(sale: str, kind: str, lines: list[Sold]) -> str:
    if sale == "training" or kind == "training":
        return "training"
    if kind == "voided":
        return "voided"
    if sale == "staff":
        return "internal"
    out, back = any(one.quantity > 0 for one in lines), any(one.quantity < 0 for one in lines)
    if out and back:
        return "exchange"
    return "return" if back or kind == "return" or sale == "return" else "paid"


def split(receipts: list[Receipt]) -> None:
    """Receipts of one till within 120 s of the first, with no other customer's card between: one basket group."""
    last: dict[str, tuple[str, datetime, str]] = {}
    for one in receipts:
        one.group = one.key
        if one.state not in ("paid", "exchange"):
            continue
        first, at, customer = last.get(one.till, ("", datetime.min.replace(tzinfo=UTC), ""))
        other = bool(customer and one.customer and customer != one.customer)
        if first and one.at - at <= GROUP and not other:
            one.group = first
            last[one.till] = (first, at, customer or one.customer)
        else:
            last[one.till] = (one.key, one.at, one.customer)


def bring_back(receipts: list[Receipt]) -> None:
    """The till keeps no receipt's number with a return: the newest sale of that product at that price in 60 days."""
    for back in receipts:
        if back.state in ("return", "exchange"):
            for line in back.lines:
                _bring_back(back, line, [one for one in reversed(receipts) if back.at - MATCH <= one.at < back.at])


def _bring_back(back: Receipt, line: Sold, sales: list[Receipt]) -> None:
    wanted = -line.quantity
    for sale in sales:
        sold = sale.has(line.product) if sale.state in ("paid", "exchange") and wanted > 0 else None
        if sold is not None and line.unit in (sold.unit, half_up(sold.gross / sold.quantity)):
            part = min(wanted, sold.left)
            sold.left -= part
            wanted -= part
            if back.at <= sale.at + WINDOW:
                sold.back += part


def half_up(value: Decimal | float) -> int:
    """In whole cents."""
    return int(Decimal(value).quantize(Decimal(1), ROUND_HALF_UP))


def _part(amount: int, some: Decimal, of: Decimal) -> int:
    return half_up(Decimal(amount) * min(some, of) / of)


def business(at: datetime) -> tuple[date, int]:
    """A day that begins at four, by the wall clock of the shop; and the hour on it."""
    wall = at.astimezone(ZONE).replace(tzinfo=None)
    return (wall - timedelta(hours=4)).date(), wall.hour
