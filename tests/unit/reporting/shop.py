"""A small shop on disk for figures worked out by hand: the demo till's tables, our event log, the real intake.

Nothing is written into the facts: sales go into the till, events into the log, and `refresh` takes both in.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from pos_assist.adapters.demo.schema import TABLES, VERSION, open_till, stamp
from pos_assist.adapters.facts.counting import FactsFile
from pos_assist.adapters.facts.people_queries import PeopleQueries
from pos_assist.adapters.facts.refresh import Sources, freshness, refresh
from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.connecting import open_writer
from pos_assist.adapters.store.rows import INSERT_EVENT, row_of
from pos_assist.adapters.till.profile import load_profile
from pos_assist.services.events import Event, EventKind
from pos_assist.services.people_compared import ComparedPeople
from pos_assist.services.reporting.figures import Figure, Report
from pos_assist.services.reporting.request import Dimension, Filters, Period, Request
from pos_assist.services.reporting.service import Reports
from pos_assist.settings import ReportSettings

DAY = date(2026, 3, 2)  # a Monday
TEN = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
PHONE, CASE, GLASS, BAG, SMALL, LARGE, CHEESE = 1, 2, 3, 4, 5, 6, 7
# key: name, category, price with VAT, cost, VAT in hundredths of a per cent, decimals
GOODS = {
    PHONE: ("Phone", "Phones", 10_000, 8_000, 0, 0),
    CASE: ("Case", "Cases", 2_000, 500, 2_500, 0),  # 1600 net, margin 1100
    GLASS: ("Glass", "Glasses", 1_500, 300, 0, 0),
    BAG: ("Bag", "Bags", 50, 10, 0, 0),  # not merchandise
    SMALL: ("Small cup", "Drinks", 300, 100, 0, 0),
    LARGE: ("Large cup", "Drinks", 400, 120, 0, 0),
    CHEESE: ("Cheese", "Food", 1_000, 600, 0, 3),  # by weight
}


@dataclass(frozen=True)
class Line:
    """What stands on a receipt; `removed`: taken off again before payment."""

    article: int
    pieces: float = 1
    unit: int | None = None
    discount: int = 0
    removed: bool = False


@dataclass(frozen=True)
class Offer:
    """What may be offered."""

    kind: str = "add-on"
    trigger: int = PHONE
    product: int = CASE
    rule: str = "r1"
    more: Mapping[str, Any] = field(default_factory=dict)  # of the card's detail

    @property
    def offer_id(self) -> str:
        """As the log calls it."""
        return f"{self.kind}:{self.trigger}>{self.product}"


class Shop:
    """Two tills, three people, seven products."""

    def __init__(self, folder: Path, store: Path, zone: tzinfo = UTC) -> None:
        """`store`: migrated, of this shop's own."""
        self.store, self.till, self.facts, self.zone = store, folder / "till.db", folder / "facts.duckdb", zone
        self.now = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)  # returns are known for all of March
        self.report_settings = ReportSettings(person_days=3650)
        with closing(open_till(self.till)) as till:
            till.executescript(TABLES)
            till.execute("INSERT INTO shop_info VALUES ('version', ?)", (VERSION,))
            till.executemany("INSERT INTO till VALUES (?, ?)", [(1, "Till 1"), (2, "Till 2")])
            till.executemany("INSERT INTO employee VALUES (?, ?, 1)", [(1, "Anna"), (2, "Jan"), (3, "Ewa")])
            till.execute("INSERT INTO department VALUES (1, 'All')")
            names = sorted({row[1] for row in GOODS.values()})
            till.executemany(
                "INSERT INTO category VALUES (?, 1, ?)", [(key + 1, name) for key, name in enumerate(names)]
            )
            for key, (name, category, price, cost, vat, decimals) in GOODS.items():
                till.execute("INSERT INTO article_group VALUES (?, ?)", (key, name))
                till.execute(
                    "INSERT INTO article VALUES (?, ?, ?, ?, ?, 'goods', ?, ?, ?, ?, 1)",
                    (key, key, names.index(category) + 1, f"SKU{key}", name, price, cost, vat, decimals),
                )

    def sale(
        self,
        key: int,
        *lines: Line | int,
        at: datetime = TEN,
        till: int = 1,
        staff: int = 1,
        kind: str = "sale",
        state: str = "paid",
        total: int | None = None,
    ) -> None:
        """One document of the till."""
        written = stamp(at)
        rows = [line if isinstance(line, Line) else Line(line) for line in lines]
        with closing(open_till(self.till)) as connection:
            connection.execute(
                "INSERT INTO sale VALUES (?, ?, ?, NULL, ?, 'closed', ?, ?, ?)",
                (key, till, staff, kind, written, written, written),
            )
            whole = sum(_line(connection, key, line, written) for line in rows)
            connection.execute(
                "INSERT INTO receipt (sale_id, kind, closed_at, total_cents) VALUES (?, ?, ?, ?)",
                (key, state, written, whole if total is None else total),
            )

    def eligible(
        self,
        key: int,
        arm: str = "treatment",
        offer: Offer | None = Offer(),
        *,
        at: datetime = TEN,
        subtotal: int = 10_000,
        till: int = 1,
        staff: str = "1",
        kept_back: bool = False,
        **detail: Any,
    ) -> str:
        """The basket got its arm, and its moment came; returns the decision's id. Holdout: one of ten."""
        probability = {"holdout": 0.1, "treatment": 0.9}[arm]
        eligible = [_possible(offer)] if offer else []
        told = {"subtotal_minor": subtotal, "line_count": 1, "currency": "EUR", "excluded": {}, "eligible": eligible}
        told |= {"arm_probability": probability, "chosen": offer.offer_id if offer else "", **detail}
        about = {"till_id": str(till), "arm": arm, "staff_id": staff}
        self.tell(EventKind.ASSIGNED, key, at - timedelta(seconds=40), told, **about)
        kind = EventKind.SUPPRESSED if kept_back else EventKind.DECIDED
        return self.tell(kind, key, at - timedelta(seconds=35), told, **about)

    def card(
        self,
        key: int,
        decision: str,
        offer: Offer = Offer(),
        answer: str = "",
        *,
        reason: str = "",
        outcome: str = "",
        shown: bool = True,
        at: datetime = TEN,
        till: int = 1,
        staff: str = "1",
        ended: str = "",
        outcome_detail: Mapping[str, Any] | None = None,
        **detail: Any,
    ) -> str:
        """What happened to one card; returns its id. `outcome`: confirmed, not_added or spontaneous."""
        card_id = new_id()
        price = GOODS[offer.product][2]
        told = {
            "decision_id": decision,
            "ordinal": 1,
            "group_id": str(offer.product),
            "script_variant": "addon.A1",
            "language": "en",
            "probability": 1.0,
            "price_minor": price,
            "difference_minor": price,
            "evidence": {"rule_id": offer.rule, "trigger_product_id": str(offer.trigger)},
            "latency_ms": 20.0,
            **offer.more,
            **detail,
        }
        about = {
            "till_id": str(till),
            "arm": "treatment",
            "staff_id": staff,
            "card_id": card_id,
            "offer_id": offer.offer_id,
            "offer_kind": offer.kind,
            "product_id": str(offer.product),
        }
        moment = at - timedelta(seconds=30)
        self.tell(EventKind.SHOWN if shown else EventKind.MISSED, key, moment, told, **about)
        if answer:
            self.tell(EventKind.ANSWERED, key, moment + timedelta(seconds=5), told, answer=answer, **about)
        if reason:
            why = {**about, "reason": reason, "answer": answer}
            self.tell(EventKind.REASON, key, moment + timedelta(seconds=6), told, **why)
        if ended:
            self.tell(EventKind(ended), key, moment + timedelta(seconds=20), {**told, "why": "time"}, **about)
        if outcome:
            paid = {"quantity_before": "0", "quantity_paid": "1", **(outcome_detail or {})}
            self.tell(EventKind(outcome), key, at + timedelta(seconds=1), paid, **about)
        return card_id

    def closed(
        self, key: int, state: str = "paid", *, at: datetime = TEN, arm: str = "treatment", **detail: Any
    ) -> None:
        """What the log says of the receipt."""
        told = {"state": state, "total_minor": 0, "lines": 1, "units": "1", "from_till": True, **detail}
        self.tell(EventKind.RECEIPT_CLOSED, key, at + timedelta(seconds=2), told, till_id="1", arm=arm, staff_id="1")

    def tell(self, kind: EventKind, key: int, at: datetime, detail: Mapping[str, Any], **fields: str) -> str:
        """One event of the log; returns its id."""
        event = Event(new_id(), kind, at, basket_id=str(key), detail=detail, **{"till_id": "1", **fields})
        with closing(open_writer(self.store)) as connection:
            connection.execute(INSERT_EVENT, row_of(event))
            connection.commit()
        return event.event_id

    @property
    def sources(self) -> Sources:
        """Till and log."""
        return Sources(self.store, str(self.till), load_profile("demo"), report=self.report_settings, zone=self.zone)

    @property
    def reporting(self) -> Reports:
        """Over what was refreshed last."""
        file = FactsFile(self.facts, age=lambda: freshness(self.facts), today=self.now.date)
        people = ComparedPeople(PeopleQueries(self.facts))
        return Reports(file, lambda _progress: refresh(self.facts, self.sources, now=self.now), people)

    def report(
        self,
        first: date = DAY,
        last: date | None = None,
        *,
        by: Dimension | None = None,
        filters: Filters | None = None,
    ) -> Report:
        """After taking in what is new."""
        self.reporting.refresh()
        return self.reporting.report(Request(Period(first, last or first), filters or Filters(), by))

    def figure(self, kpi: str, first: date = DAY, last: date | None = None) -> Figure:
        """One figure of a period."""
        return self.report(first, last).figures[kpi]


def _line(connection: sqlite3.Connection, key: int, line: Line, written: str) -> int:
    unit = GOODS[line.article][2] if line.unit is None else line.unit
    connection.execute(
        "INSERT INTO sale_line (sale_id, article_id, qty_milli, unit_cents, discount_cents, added_at, removed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (key, line.article, round(line.pieces * 1000), unit, line.discount, written, written if line.removed else None),
    )
    return 0 if line.removed else round(line.pieces * unit) - line.discount


def _possible(offer: Offer) -> dict[str, Any]:
    return {
        "offer_id": offer.offer_id,
        "kind": offer.kind,
        "product_id": str(offer.product),
        "probability": 1.0,
        "handling_minor": 0,
        "evidence": {"rule_id": offer.rule, "trigger_product_id": str(offer.trigger)},
    }
