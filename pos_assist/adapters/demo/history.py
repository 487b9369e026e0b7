"""Weeks of receipts of the demo shop: who bought what when, with returns, voids, training and deliveries."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import accumulate
from typing import NamedTuple

from pos_assist.adapters.demo.members import Member
from pos_assist.adapters.demo.schema import FLOOR, STORE_ROOM, stamp
from pos_assist.adapters.demo.seed import Article, Seed
from pos_assist.adapters.demo.shopping import Item, Shopper
from pos_assist.engine.money import line_total

TILLS = ((1, "Till 1"), (2, "Till 2"))
SHOP_OFFSET = timedelta(hours=1)  # shop time is UTC+1 all year: the history needs no zone database
# Customers by hour of the day, and by weekday (Monday first) against an ordinary day.
HOURS = {8: 4, 9: 6, 10: 8, 11: 9, 12: 9, 13: 7, 14: 7, 15: 9, 16: 12, 17: 13, 18: 10, 19: 6}
WEEKDAYS = (0.90, 0.88, 0.92, 0.98, 1.20, 1.35, 0.70)
RECEIPTS_A_DAY = 98
# Who is at till 1 and 2 early, then late, by weekday (Monday first): unequal, as shifts are; one comes on Wednesdays.
ROSTER = (
    (1, 3, 2, 4),
    (1, 3, 2, 4),
    (1, 3, 2, 6),
    (1, 3, 2, 4),
    (1, 3, 4, 2),
    (5, 4, 5, 2),
    (5, 1, 5, 3),
)
LATE_SHIFT = 14  # o'clock
FEWEST, MOST = 60, 150
# What a sale turns out to be; the rest are ordinary sales.
KINDS = {"sale": 93.5, "voided": 1.5, "return": 2.0, "exchange": 0.5, "staff": 1.5, "training": 1.0}
MEMBER_SHARE = 0.22
DISCOUNT_SHARE = 0.03
CARD_SHARE = 0.62
LEFT_OPEN = (timedelta(days=2), timedelta(hours=7))  # ago: abandoned sales, as every till's table holds some


class SaleRow(NamedTuple):
    """Columns of `sale`."""

    sale_id: int
    till_id: int
    employee_id: int
    member_id: int | None
    kind: str
    status: str
    opened_at: str
    touched_at: str
    closed_at: str | None


class LineRow(NamedTuple):
    """Columns of `sale_line`."""

    line_id: int
    sale_id: int
    article_id: int
    qty_milli: int
    unit_cents: int
    discount_cents: int
    added_at: str
    removed_at: str | None


class ReceiptRow(NamedTuple):
    """Columns of `receipt`."""

    receipt_id: int
    sale_id: int
    kind: str
    closed_at: str
    total_cents: int


class Stock:
    """What stands on the shelf and in the store room, in thousandths, by article."""

    def __init__(self, seed: Seed) -> None:
        self._full = {a.article_id: a.stock_milli for a in seed.articles if a.kind == "goods"}
        self.floor = {article_id: full - full // 2000 * 1000 for article_id, full in self._full.items()}
        self.room = {article_id: full // 2000 * 1000 for article_id, full in self._full.items()}

    def has(self, article_id: int) -> bool:
        """Whether anything of an article is left."""
        return article_id not in self._full or self.floor[article_id] + self.room[article_id] > 0

    def fits(self, article_id: int, qty_milli: int) -> bool:
        """Whether that much of an article is left."""
        return article_id not in self._full or self.floor[article_id] + self.room[article_id] >= qty_milli

    def move(self, article_id: int, qty_milli: int) -> None:
        """Sold (positive; the shelf first) or come back (negative)."""
        if article_id in self._full:
            from_floor = min(qty_milli, self.floor[article_id])
            self.floor[article_id] -= from_floor
            self.room[article_id] -= qty_milli - from_floor

    def deliver(self) -> None:
        """Before opening: what is below a third is filled up; one piece or none is a thing that ran out."""
        for article_id, full in self._full.items():
            if full > 1000 and self.floor[article_id] + self.room[article_id] < full / 3:
                self.room[article_id] = full // 2000 * 1000
                self.floor[article_id] = full - self.room[article_id]


class History:
    """Plays the days one after the other; the rows are then ready to be written."""

    def __init__(self, seed: Seed, rng: random.Random, *, members: Sequence[Member]) -> None:
        self.sales: list[SaleRow] = []
        self.lines: list[LineRow] = []
        self.receipts: list[ReceiptRow] = []
        self.payments: list[tuple[int, int, str, int]] = []
        self.receipt_lines = 0
        self._seed = seed
        self._rng = rng
        self._members = members
        self._visits = list(accumulate(member.visits for member in members))
        self._until = datetime.max.replace(tzinfo=UTC)
        self._stock = Stock(seed)
        self._shopper = Shopper(seed, rng, self._stock.has)
        self._returnable: list[Article] = []

    def run(self, since: datetime, until: datetime) -> None:
        """Fill the rows with every sale closed between two moments (UTC), oldest first."""
        self._until = until
        day = (since + SHOP_OFFSET).replace(hour=0, minute=0, second=0, microsecond=0)
        while day - SHOP_OFFSET < until:
            self._stock.deliver()
            for opened in self._opening_times(day):
                if since <= opened and opened + timedelta(minutes=4) < until:
                    self._sale(opened)
            day += timedelta(days=1)
        for ago in LEFT_OPEN:
            self._leave_open(until - ago)

    def stock_rows(self) -> list[tuple[int, int, int]]:
        """Rows of `stock` as they stand now."""
        floor = [(article_id, FLOOR, qty) for article_id, qty in self._stock.floor.items()]
        return floor + [(article_id, STORE_ROOM, qty) for article_id, qty in self._stock.room.items()]

    def _opening_times(self, day: datetime) -> list[datetime]:
        mean = RECEIPTS_A_DAY * WEEKDAYS[day.weekday()]
        count = min(MOST, max(FEWEST, round(self._rng.gauss(mean, mean / 12))))
        hours = self._rng.choices(list(HOURS), list(HOURS.values()), k=count)
        return sorted(day - SHOP_OFFSET + timedelta(hours=hour, seconds=self._rng.uniform(0, 3590)) for hour in hours)

    def _sale(self, opened: datetime) -> None:
        kind = self._rng.choices(list(KINDS), list(KINDS.values()))[0]
        local = opened + SHOP_OFFSET
        if kind in ("return", "exchange") and not self._returnable:
            kind = "sale"
        items = self._shopper.basket(local.hour, weekend=local.weekday() >= 5)
        if kind in ("return", "exchange"):
            back = Item(self._rng.choice(self._returnable), -1000)
            few = 3 if [item.article.kind for item in items[2:3]] == ["deposit"] else 2  # a drink keeps its deposit
            items = [back, *items[:few]] if kind == "exchange" else [back]
        seconds = 12 + 3.2 * len(items) + self._rng.expovariate(1 / 9)
        self._write(kind, opened, opened + timedelta(seconds=seconds), items)

    def _write(self, kind: str, opened: datetime, closed: datetime, items: list[Item]) -> None:
        sale_id = len(self.sales) + 1
        till_id = self._rng.choices((1, 2), (0.6, 0.4))[0]
        member = self._member(opened) if self._rng.random() < MEMBER_SHARE else None
        voided = kind == "voided"
        items = [item for item in items if self._stock.fits(item.article.article_id, item.qty_milli)]
        if not items:
            return  # the last one was just sold: the customer left
        total = sum(self._line(sale_id, item, opened, kind) for item in items)
        self.receipt_lines += len(items)
        self.sales.append(
            SaleRow(
                sale_id,
                till_id,
                self._on_duty(till_id, opened),
                member if kind == "sale" else None,
                "sale" if voided else kind,
                "voided" if voided else "closed",
                stamp(opened),
                stamp(closed),
                stamp(closed),
            )
        )
        self._receipt(sale_id, kind, closed, total)

    def _member(self, at: datetime) -> int | None:
        """Somebody with a member's card; one who joined later was a stranger then."""
        member = self._rng.choices(self._members, cum_weights=self._visits)[0]
        return member.number if self._until - timedelta(days=member.days_known) <= at else None

    def _leave_open(self, opened: datetime) -> None:
        sale_id = len(self.sales) + 1
        for item in self._shopper.basket(12, weekend=False):
            self._line(sale_id, item, opened, "voided")
        at = stamp(opened)
        self.sales.append(SaleRow(sale_id, 2, self._on_duty(2, opened), None, "sale", "open", at, at, None))

    def _line(self, sale_id: int, item: Item, opened: datetime, kind: str) -> int:
        """Write one line, move its stock, return what it adds to the receipt (cents)."""
        article = item.article
        amount = line_total(Decimal(item.qty_milli).scaleb(-3), article.price_cents)
        discounted = amount > 0 and article.kind == "goods" and self._rng.random() < DISCOUNT_SHARE
        discount = amount // 10 if discounted else 0
        line_id = len(self.lines) + 1
        added = stamp(opened + timedelta(seconds=3))
        self.lines.append(
            LineRow(line_id, sale_id, article.article_id, item.qty_milli, article.price_cents, discount, added, None)
        )
        if kind not in ("voided", "training"):
            self._stock.move(article.article_id, item.qty_milli)
            if item.qty_milli == 1000 and article.price_cents >= 500 and article.kind == "goods":
                self._returnable = [*self._returnable[-199:], article]
        return amount - discount

    def _receipt(self, sale_id: int, kind: str, closed: datetime, total: int) -> None:
        receipt_id = len(self.receipts) + 1
        printed = kind if kind in ("voided", "return", "training") else "paid"
        self.receipts.append(ReceiptRow(receipt_id, sale_id, printed, stamp(closed), total))
        if printed in ("paid", "return"):
            method = "card" if self._rng.random() < CARD_SHARE else "cash"
            self.payments.append((len(self.payments) + 1, receipt_id, method, total))

    def _on_duty(self, till_id: int, moment: datetime) -> int:
        """Two shifts a day on two tills."""
        local = moment + SHOP_OFFSET
        late = local.hour >= LATE_SHIFT
        return ROSTER[local.weekday()][2 * late + till_id - 1]
