"""A shop in which a test ran: its baskets go over the till's tables and our log into the facts, as in a real one."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.demo.schema import open_till, stamp
from pos_assist.adapters.facts.tested import FactsOfTests
from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.connecting import open_writer
from pos_assist.adapters.store.experiments import StoreCourses
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rows import INSERT_EVENT, row_of
from pos_assist.services.events import Event, EventKind
from pos_assist.services.experimenting import Element, Metric, Plan, Variant
from pos_assist.services.experiments import Experiments
from tests.unit.reporting.shop import CASE, GOODS, PHONE, TEN, Offer, Shop

PLAN = Plan(
    experiment_id="words",
    title="Shorter words",
    hypothesis="Said shorter, it is heard.",
    element=Element.SCRIPT,
    target="kind:add-on",
    variants=(Variant("today", 0.5), Variant("short", 0.5, {"script": "addon.A3"})),
    metric=Metric.CONFIRMED,
    smallest_effect=0.05,
    planned_n=400,
    planned_end=date(2026, 4, 30),
)


@dataclass
class TestingShop:
    """The shop, its clock and the tests over both. Baskets are written together when the facts are counted."""

    __test__ = False

    shop: Shop
    now: datetime = TEN - timedelta(hours=1)
    told: list[Event] = field(default_factory=list)
    sold: list[tuple[int, float, bool, datetime]] = field(default_factory=list)  # key, phones, a case too, when
    key: int = 0

    def __post_init__(self) -> None:
        self.shop.tell = self._tell  # type: ignore[method-assign]  # thousands of events, one transaction
        facts = FactsOfTests(self.shop.facts, self.today)
        self.tests = Experiments(StoreCourses(self.shop.store), facts, now=lambda: self.now)

    def today(self) -> date:
        """By the shop's clock."""
        return self.now.date()

    def _tell(self, kind: EventKind, key: int, at: datetime, detail: Mapping[str, Any], **fields: str) -> str:
        event = Event(new_id(), kind, at, basket_id=str(key), detail=detail, **{"till_id": "1", **fields})
        self.told.append(event)
        return event.event_id

    def run(self, plan: Plan = PLAN) -> None:
        """Plan and start it."""
        self.tests.save(plan, "Anna")
        self.tests.start(plan.experiment_id, "Anna")

    def basket(
        self,
        variant: str,
        *,
        chance: float = 0.5,
        test: str = "words",
        offer: Offer | None = Offer(),  # noqa: B008 - frozen
        answer: str = "",
        reason: str = "",
        arm: str = "treatment",
        pieces: float = 1,
        seconds: float = 30.0,
        state: str = "paid",
        at: datetime = TEN,
        **detail: Any,
    ) -> None:
        """One eligible basket with a phone for each of `pieces`; an accepted case is really bought."""
        self.key += 1
        bought = answer == "accepted"
        told = {"experiments": {test: [variant, chance]}, **detail}
        decision = self.shop.eligible(self.key, arm, offer, at=at, subtotal=round(10_000 * pieces), **told)
        if arm == "treatment" and offer is not None:
            self.shop.card(
                self.key, decision, offer, answer, reason=reason, outcome="confirmed" if bought else "", at=at
            )
        if state == "paid":
            self.sold.append((self.key, pieces, bought, at))
        self.shop.closed(self.key, state, at=at, arm=arm, seconds=seconds)

    def count(self) -> None:
        """Everything so far is in the facts."""
        with closing(open_writer(self.shop.store)) as store:
            store.execute("BEGIN")
            store.executemany(INSERT_EVENT, [row_of(event) for event in self.told])
            store.execute("COMMIT")
        with closing(open_till(self.shop.till)) as till:
            till.execute("BEGIN")
            for sale in self.sold:
                _sell(till, *sale)
            till.execute("COMMIT")
        self.told.clear()
        self.sold.clear()
        self.shop.now = self.now + timedelta(days=1)
        self.shop.reporting.refresh()


def _sell(till: sqlite3.Connection, key: int, phones: float, case: bool, at: datetime) -> None:
    """One paid sale in the till's own tables."""
    written, goods = stamp(at), [(PHONE, phones), *([(CASE, 1.0)] if case else [])]
    row = (key, 1, 1, None, "sale", "closed", written, written, written)
    till.execute("INSERT INTO sale VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    lines = "INSERT INTO sale_line (sale_id, article_id, qty_milli, unit_cents, discount_cents, added_at)"
    for article, pieces in goods:
        line = (key, article, round(pieces * 1000), GOODS[article][2], 0, written)
        till.execute(f"{lines} VALUES (?, ?, ?, ?, ?, ?)", line)
    total = sum(round(pieces * GOODS[article][2]) for article, pieces in goods)
    receipt = (key, "paid", written, total)
    till.execute("INSERT INTO receipt (sale_id, kind, closed_at, total_cents) VALUES (?, ?, ?, ?)", receipt)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that nobody writes to."""
    path = tmp_path_factory.mktemp("migrated") / "store.db"
    upgrade(path)
    return path


@pytest.fixture
def testing(migrated: Path, tmp_path: Path) -> TestingShop:
    """Nothing was planned and nothing sold yet."""
    folder = tmp_path / "shop"
    folder.mkdir()
    return TestingShop(Shop(folder, Path(shutil.copy(migrated, folder / "store.db"))))


def changed(**fields: Any) -> Plan:
    """The plan of these tests with something else in it."""
    return replace(PLAN, **fields)
