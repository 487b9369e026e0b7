"""A till and a log of ours on disk, written sale by sale and event by event, and the facts counted from them."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pos_assist.adapters.demo.schema import TABLES, VERSION, open_till, stamp
from pos_assist.adapters.facts.file import reading
from pos_assist.adapters.facts.refresh import Sources, refresh
from pos_assist.adapters.store.connecting import open_writer
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import INSERT_EVENT, row_of
from pos_assist.adapters.till.profile import load_profile
from pos_assist.services.events import Event, EventKind
from pos_assist.services.reporting.figures import Freshness

WARSAW = ZoneInfo("Europe/Warsaw")
NOON = datetime(2026, 3, 7, 11, 0, tzinfo=UTC)  # 12:00 in Warsaw, a Saturday
# article, category, price, cost, VAT in hundredths of a per cent, decimals
GOODS = (
    (1, "Phones", 79999, 50000, 2300, 0),
    (2, "Phone cases", 4999, 1000, 2300, 0),
    (3, "Glass", 2999, 500, 2300, 0),
    (4, "Cheese", 3999, 2500, 500, 3),  # by weight
    (5, "Deposits", 50, 50, 0, 0),
    (6, "Bags", 100, 20, 2300, 0),
)
MEMBERS = ((1, 1), (2, 1), (3, 0))  # who consented
LINES = Sequence[tuple[int, str]]


class SmallShop:
    """Everything in one folder; times are UTC, keys of sales grow from 1."""

    def __init__(self, folder: Path, store: Path | None = None) -> None:
        """`store`: an empty store to begin with a copy of; None: one is made."""
        self.folder = folder
        self.till = folder / "till.db"
        self.facts = folder / "facts.duckdb"
        self.sources = Sources(
            store=folder / "store.db", db=str(self.till), profile=load_profile("demo"), store_name="S1", zone=WARSAW
        )
        if store is None:
            ensure_ready(self.sources.store)
        else:
            shutil.copyfile(store, self.sources.store)
        self._events = 0
        with closing(open_till(self.till)) as till:
            till.executescript(TABLES)
            till.execute("INSERT INTO shop_info VALUES ('version', ?)", (VERSION,))
            till.executemany("INSERT INTO till VALUES (?, ?)", [(1, "Till 1"), (2, "Till 2")])
            till.executemany("INSERT INTO employee VALUES (?, ?, 1)", [(1, "Anna"), (2, "Jan")])
            joined = stamp(NOON - timedelta(days=800))
            people = [(key, joined, consent, 0, "", "", "", "") for key, consent in MEMBERS]
            till.executemany("INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?, ?)", people)
            till.execute("INSERT INTO department VALUES (1, 'All')")
            for key, category, price, cost, vat, decimals in GOODS:
                till.execute("INSERT INTO category VALUES (?, 1, ?)", (key, category))
                till.execute("INSERT INTO article_group VALUES (?, ?)", (key, category))
                row = (key, key, key, f"SKU{key}", f"Product {key}", "goods", price, cost, vat, decimals, 1)
                till.execute(f"INSERT INTO article VALUES ({', '.join('?' * 11)})", row)

    def sale(
        self,
        *lines: tuple[int, float],
        at: datetime = NOON,
        state: str = "paid",
        kind: str = "sale",
        discounts: Mapping[int, int] | None = None,
        off: int = 0,
        member: int | None = None,
        till_id: int = 1,
        staff: int = 1,
        key: int | None = None,
        prices: Mapping[int, int] | None = None,
    ) -> str:
        """One closed sale; lines are (article, quantity), `discounts` off a line by article, `off` the whole."""
        price = {article: amount for article, _category, amount, *_rest in GOODS} | dict(prices or {})
        taken = discounts or {}
        written = stamp(at)
        with closing(open_till(self.till)) as till:
            row = (key, till_id, staff, member, kind, "closed", written, written, written)
            sale_id = till.execute("INSERT INTO sale VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row).lastrowid
            for article, quantity in lines:
                milli = round(quantity * 1000)
                till.execute(
                    "INSERT INTO sale_line (sale_id, article_id, qty_milli, unit_cents, discount_cents, added_at) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    (sale_id, article, milli, price[article], taken.get(article, 0), written),
                )
            total = sum(
                _half_up(round(quantity * 1000) * price[article]) - taken.get(article, 0) for article, quantity in lines
            )
            self._receipt(till, sale_id, state, written, total - off)
        return str(sale_id)

    def void_after_paying(self, sale_id: str) -> None:
        """The till marks a receipt as voided after it was paid."""
        with closing(open_till(self.till)) as till:
            till.execute("UPDATE receipt SET kind = 'voided' WHERE sale_id = ?", (sale_id,))

    def reopen(self, sale_id: str) -> None:
        """The sale is open again: its receipt is gone."""
        with closing(open_till(self.till)) as till:
            till.execute("DELETE FROM receipt WHERE sale_id = ?", (sale_id,))

    def withdraw(self, member: int) -> None:
        """A customer does not agree any more."""
        with closing(open_till(self.till)) as till:
            till.execute("UPDATE member SET consent = 0 WHERE id = ?", (member,))

    def event(
        self,
        kind: EventKind,
        basket_id: str,
        *,
        at: datetime = NOON,
        detail: Mapping[str, Any] | None = None,
        till_id: str = "1",
        **fields: str,
    ) -> str:
        """One event of our log; its id is returned."""
        self._events += 1
        event_id = f"event-{self._events:06d}"
        told = Event(event_id, kind, at, till_id, basket_id, detail=detail or {}, **fields)
        with closing(open_writer(self.sources.store)) as store:
            store.execute(INSERT_EVENT, row_of(told))
        return event_id

    def refresh(self, now: datetime = NOON + timedelta(hours=1), **changed: Any) -> Freshness:
        """Bring the facts up to date; `changed`: of the sources."""
        return refresh(self.facts, replace(self.sources, **changed), now=now)

    def rows(self, question: str) -> list[tuple[Any, ...]]:
        """What the facts answer."""
        with reading(self.facts) as connection:
            return connection.execute(question).fetchall()

    def everything(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every table, in order; without what the file knows of itself."""
        with reading(self.facts) as connection:
            tables = [name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
            told = {name: connection.execute(f"FROM {name} ORDER BY ALL").fetchall() for name in sorted(tables)}
        del told["meta"]
        return told

    def _receipt(self, till: sqlite3.Connection, sale_id: int | None, state: str, written: str, total: int) -> None:
        row = (sale_id, state, written, total)
        till.execute("INSERT INTO receipt (sale_id, kind, closed_at, total_cents) VALUES (?, ?, ?, ?)", row)


def _half_up(thousandths: int) -> int:
    sign = -1 if thousandths < 0 else 1
    return sign * ((abs(thousandths) + 500) // 1000)


def card(decision_id: str, *, product: int = 2, trigger: int = 1, kind: str = "add-on", **more: Any) -> dict[str, Any]:
    """The detail of a card's event."""
    return {
        "decision_id": decision_id,
        "ordinal": 1,
        "group_id": str(product),
        "script_variant": "addon.A1",
        "language": "pl",
        "probability": 0.7,
        "price_minor": 4999,
        "difference_minor": 4999,
        "evidence": {"rule_id": f"rule-{kind}", "trigger_product_id": str(trigger)},
        **more,
    }


def decision(*products: int, subtotal: int = 79999, **more: Any) -> dict[str, Any]:
    """The detail of `assigned` and `decided`: the first product is drawn."""
    eligible = [
        {
            "offer_id": f"add-on:1>{product}",
            "kind": "add-on",
            "product_id": str(product),
            "probability": 0.7 if place == 0 else 0.3,
            "handling_minor": 4,
            "evidence": {"rule_id": "rule-add-on", "trigger_product_id": "1"},
        }
        for place, product in enumerate(products)
    ]
    return {
        "arm_probability": 0.9,
        "subtotal_minor": subtotal,
        "line_count": 1,
        "currency": "PLN",
        "chosen": eligible[0]["offer_id"] if eligible else "",
        "eligible": eligible,
        "excluded": {},
        **more,
    }
