"""A shop of any size on disk, for benchmarks of the figures: the demo till's tables, and an event log beside it.

A year of receipts; every sixth basket or so is eligible, one of ten of those is held out, and what is accepted stands
on the receipt. The same seed makes the same shop.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pos_assist.adapters.demo.schema import TABLES, VERSION, open_till, stamp
from pos_assist.adapters.facts.refresh import Sources
from pos_assist.adapters.store.connecting import open_writer
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import INSERT_EVENT, row_of
from pos_assist.adapters.till.profile import load_profile
from pos_assist.services.events import Event, EventKind

NOW = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
DAYS = 365
PRODUCTS, CATEGORIES, STAFF, MEMBERS = 3000, 40, 12, 4000
LINES_A_RECEIPT = 4
EVENTS_A_BASKET = 5.55  # about, of an eligible one
AT_ONCE = 20_000


@dataclass(frozen=True)
class Shop:
    """Where it lies."""

    till: Path
    store: Path

    @property
    def sources(self) -> Sources:
        """As `refresh` takes them."""
        return Sources(store=self.store, db=str(self.till), profile=load_profile("demo"), zone=UTC)


def build(folder: Path, *, lines: int, events: int, seed: int = 1) -> Shop:
    """Make the shop: about so many lines and events."""
    shop = Shop(folder / "till.db", folder / "store.db")
    ensure_ready(shop.store)
    grow(shop, lines=lines, events=events, since=NOW - timedelta(days=DAYS), until=NOW, seed=seed)
    return shop


def grow(shop: Shop, *, lines: int, events: int, since: datetime, until: datetime, seed: int) -> None:
    """More of it, between two moments."""
    rng = random.Random(seed)
    receipts = lines // LINES_A_RECEIPT
    eligible = events / EVENTS_A_BASKET / receipts
    new = not shop.till.exists()
    with closing(open_till(shop.till)) as till, closing(open_writer(shop.store)) as store:
        till.execute("PRAGMA synchronous = OFF")
        store.execute("PRAGMA synchronous = OFF")
        if new:
            _goods(till, rng)
        first = till.execute("SELECT coalesce(max(id), 0) FROM sale").fetchone()[0] + 1
        ids = (f"{seed:04d}-{number:012d}" for number in range(1 << 40))
        gathered: list[tuple[Any, ...]] = []
        till.execute("BEGIN")
        store.execute("BEGIN")
        for number in range(receipts):
            at = since + (until - since) * (number / receipts)
            basket = [(rng.randrange(PRODUCTS) + 1, rng.choice((1, 1, 1, 2))) for _ in range(LINES_A_RECEIPT)]
            told = list(_told(first + number, at, basket, rng, ids)) if rng.random() < eligible else []
            gathered += told
            _sale(till, first + number, at, basket, rng)
            if len(gathered) >= AT_ONCE:
                store.executemany(INSERT_EVENT, gathered)
                gathered = []
        store.executemany(INSERT_EVENT, gathered)
        store.execute("COMMIT")
        till.execute("COMMIT")


def price_of(article: int) -> int:
    """Of a product, minor units."""
    return 100 + article * 37 % 4900


def _goods(till: sqlite3.Connection, rng: random.Random) -> None:
    till.executescript(TABLES)
    till.execute("INSERT INTO shop_info VALUES ('version', ?)", (VERSION,))
    till.executemany("INSERT INTO till VALUES (?, ?)", [(number, f"Till {number}") for number in (1, 2, 3)])
    till.executemany(
        "INSERT INTO employee VALUES (?, ?, 1)", [(key + 1, f"Person {key + 1:02d}") for key in range(STAFF)]
    )
    joined = stamp(NOW - timedelta(days=2 * DAYS))
    people = [(key + 1, joined, key % 10 < 8, 0, "", "", "", "") for key in range(MEMBERS)]
    till.executemany("INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?, ?)", people)
    till.execute("INSERT INTO department VALUES (1, 'All')")
    till.executemany(
        "INSERT INTO category VALUES (?, 1, ?)", [(key + 1, f"Category {key + 1:02d}") for key in range(CATEGORIES)]
    )
    keys = range(1, PRODUCTS + 1)
    till.executemany("INSERT INTO article_group VALUES (?, ?)", [(key, f"Group {key}") for key in keys])
    till.executemany(
        "INSERT INTO article VALUES (?, ?, ?, ?, ?, 'goods', ?, ?, 2300, 0, 1)",
        [
            (key, key, key % CATEGORIES + 1, f"SKU{key}", f"Product {key}", price_of(key), price_of(key) * 55 // 123)
            for key in keys
        ],
    )


def _sale(till: sqlite3.Connection, key: int, at: datetime, basket: list[tuple[int, int]], rng: random.Random) -> None:
    came_back = rng.random() < 0.02
    sign = -1 if came_back else 1
    written = stamp(at)
    member = rng.randrange(MEMBERS) + 1 if rng.random() < 0.3 else None
    person = (int(at.timestamp()) // 28_800 + key % 3) % STAFF + 1
    kind = "return" if came_back else "sale"
    till.execute(
        "INSERT INTO sale VALUES (?, ?, ?, ?, ?, 'closed', ?, ?, ?)",
        (key, key % 3 + 1, person, member, kind, written, written, written),
    )
    discounted = rng.random() < 0.05
    rows = [
        (key, article, sign * pieces * 1000, price_of(article), price_of(article) // 10 if discounted else 0, written)
        for article, pieces in (basket[:1] if came_back else basket)
    ]
    till.executemany(
        "INSERT INTO sale_line (sale_id, article_id, qty_milli, unit_cents, discount_cents, added_at) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        rows,
    )
    total = sum(milli // 1000 * price - discount for _sale, _article, milli, price, discount, _at in rows)
    till.execute(
        "INSERT INTO receipt (sale_id, kind, closed_at, total_cents) VALUES (?, ?, ?, ?)",
        (key, "return" if came_back else "paid", written, total),
    )


def _told(
    key: int, at: datetime, basket: list[tuple[int, int]], rng: random.Random, ids: Iterator[str]
) -> Iterator[tuple[Any, ...]]:
    """The rows of an eligible basket's events; an accepted product is put on its receipt."""
    arm = "holdout" if rng.random() < 0.1 else "treatment"
    about: dict[str, Any] = {"till_id": str(key % 3 + 1), "basket_id": str(key), "arm": arm}
    person = str((int(at.timestamp()) // 28_800 + key % 3) % STAFF + 1)
    subtotal = sum(price_of(article) * pieces for article, pieces in basket)
    offered = rng.randrange(PRODUCTS) + 1
    detail = _decision(basket[0][0], offered, subtotal, rng)
    card = {
        "card_id": f"c{next(ids)}",
        "offer_id": detail["chosen"],
        "offer_kind": "add-on",
        "product_id": str(offered),
    }

    def event(kind: EventKind, later: float, detail: dict[str, Any], **fields: str) -> tuple[Any, ...]:
        moment = at - timedelta(seconds=40 - later)
        return row_of(Event(next(ids), kind, moment, **{**about, **fields}, detail=detail))

    yield event(EventKind.ASSIGNED, 0, {**detail, "quantities_before": {}}, staff_id=person)
    decided = event(EventKind.DECIDED, 3, {**detail, "moment": "pause"}, staff_id=person)
    yield decided
    bought = rng.random() < 0.02
    if arm == "treatment":
        put = _card(str(decided[0]), basket[0][0], offered, rng)
        yield event(EventKind.SHOWN, 5, put, staff_id=person, **card)
        answer = rng.choices(("accepted", "declined", "not_offered"), (0.18, 0.62, 0.2))[0]
        yield event(EventKind.ANSWERED, 12, put, staff_id=person, answer=answer, **card)
        bought = bought or answer == "accepted"
        if answer == "accepted":
            outcome = {"quantity_before": "0", "quantity_paid": "1"}
            yield event(EventKind.CONFIRMED, 41, outcome, staff_id=person, **card)
    if bought:
        basket.append((offered, 1))
    closed = {"state": "paid", "total_minor": subtotal, "lines": len(basket), "units": "5", "from_till": True}
    seconds = 20 + rng.expovariate(1 / 10)
    yield event(EventKind.RECEIPT_CLOSED, 42, {**closed, "seconds": seconds, "assigned_as": str(key)}, staff_id=person)


def _decision(trigger: int, offered: int, subtotal: int, rng: random.Random) -> dict[str, Any]:
    products = [offered, *(rng.randrange(PRODUCTS) + 1 for _ in range(4))]
    eligible = [
        {
            "offer_id": f"add-on:{trigger}>{product}",
            "kind": "add-on",
            "product_id": str(product),
            "probability": 0.6 if place == 0 else 0.1,
            "handling_minor": 0,
            "evidence": {"rule_id": f"rule-{product % 60}", "trigger_product_id": str(trigger)},
        }
        for place, product in enumerate(products)
    ]
    chosen = eligible[0]["offer_id"]
    about = {"subtotal_minor": subtotal, "line_count": LINES_A_RECEIPT, "currency": "EUR", "excluded": {}}
    return {"arm_probability": 0.9, "chosen": chosen, "eligible": eligible, **about}


def _card(decision_id: str, trigger: int, offered: int, rng: random.Random) -> dict[str, Any]:
    return {
        "decision_id": decision_id,
        "ordinal": 1,
        "group_id": str(offered),
        "script_variant": rng.choice(("addon.A1", "addon.A2", "addon.A3")),
        "language": "en",
        "probability": 0.6,
        "price_minor": price_of(offered),
        "difference_minor": price_of(offered),
        "evidence": {"rule_id": f"rule-{offered % 60}", "trigger_product_id": str(trigger)},
        "latency_ms": rng.uniform(8, 30),
        "visible_ms": 7000,
    }
