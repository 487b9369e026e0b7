"""A new demo shop is one that a real till could have written."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.adapters.demo.members import members
from pos_assist.adapters.demo.seed import Seed
from pos_assist.adapters.demo.shop import ShopFacts, create_shop, wipe
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.engine.money import line_total
from pos_assist.engine.policy import Policy
from pos_assist.engine.segments import habits_of, segment_of
from pos_assist.engine.situation import Segment
from pos_assist.errors import UserError
from tests.unit.demo.conftest import NOW

TABLES = ("article", "stock", "sale", "sale_line", "receipt", "payment", "employee", "member", "shop_info")


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the shop."""
    with closing(sqlite3.connect(path)) as connection:
        return {table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in TABLES}


def made(path: Path, seed: int) -> dict[str, list[tuple[object, ...]]]:
    """The rows of a small new shop."""
    create_shop(path, seed=seed, days=5, now=NOW)
    return dump(path)


def test_the_same_seed_makes_the_same_shop(tmp_path: Path) -> None:
    first = made(tmp_path / "one" / "till.db", 11)
    assert made(tmp_path / "two" / "till.db", 11) == first
    assert made(tmp_path / "three" / "till.db", 12)["sale_line"] != first["sale_line"]


def test_the_zone_of_the_moment_does_not_matter(tmp_path: Path) -> None:
    create_shop(tmp_path / "till.db", seed=11, days=5, now=NOW.astimezone(timezone(timedelta(hours=-8))))
    assert dump(tmp_path / "till.db") == made(tmp_path / "utc.db", 11)


def test_an_older_shop_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    made(path, 11)
    (tmp_path / "till.db-wal").write_bytes(b"left by a till that was killed")
    assert made(path, 12) == made(tmp_path / "new.db", 12)


def test_facts_are_what_the_tables_hold(facts: ShopFacts, till: sqlite3.Connection) -> None:
    def count(sql: str) -> int:
        return int(till.execute(sql).fetchone()[0])

    assert facts.receipts == count("SELECT COUNT(*) FROM receipt")
    assert facts.paid_receipts == count("SELECT COUNT(*) FROM receipt WHERE kind = 'paid'")
    assert facts.products == count("SELECT COUNT(*) FROM article")
    assert facts.departments == count("SELECT COUNT(*) FROM department")
    assert facts.employees == count("SELECT COUNT(*) FROM employee")
    assert facts.lines == count("SELECT COUNT(*) FROM sale_line l JOIN receipt r ON r.sale_id = l.sale_id")
    assert (facts.since, facts.until) == (NOW - timedelta(days=60), NOW)


def test_receipts_say_what_their_lines_add_up_to(till: sqlite3.Connection) -> None:
    totals: defaultdict[int, int] = defaultdict(int)
    rows = till.execute("SELECT sale_id, qty_milli, unit_cents, discount_cents FROM sale_line").fetchall()
    for sale_id, qty, unit, discount in rows:
        totals[sale_id] += line_total(Decimal(qty).scaleb(-3), unit) - discount
    receipts = till.execute("SELECT sale_id, total_cents FROM receipt").fetchall()
    assert receipts
    assert [(sale_id, total) for sale_id, total in receipts if totals.get(sale_id) != total] == []


def test_payments_are_what_was_paid_and_paid_back(till: sqlite3.Connection) -> None:
    unpaid = """
        SELECT r.id, r.kind FROM receipt r LEFT JOIN payment p ON p.receipt_id = r.id
        GROUP BY r.id HAVING COALESCE(SUM(p.amount_cents), 0)
            <> CASE WHEN r.kind IN ('paid', 'return') THEN r.total_cents ELSE 0 END"""
    assert till.execute(unpaid).fetchall() == []


def test_stock_is_never_below_nothing_and_covers_the_goods(till: sqlite3.Connection, seed: Seed) -> None:
    on_hand = dict(till.execute("SELECT article_id, SUM(qty_milli) FROM stock GROUP BY 1").fetchall())
    assert on_hand.keys() == {article.article_id for article in seed.articles if article.kind == "goods"}
    assert min(on_hand.values()) >= 0
    assert sum(quantity == 0 for quantity in on_hand.values()) >= 3, "some things are out of stock"
    assert till.execute("SELECT MIN(qty_milli) FROM stock").fetchone()[0] >= 0


def test_sales_are_of_every_kind_and_mostly_ordinary(till: sqlite3.Connection) -> None:
    kinds = dict(till.execute("SELECT kind, COUNT(*) FROM sale WHERE status = 'closed' GROUP BY 1").fetchall())
    assert kinds.keys() == {"sale", "return", "exchange", "staff", "training"}
    assert kinds["sale"] > 0.9 * sum(kinds.values())
    assert till.execute("SELECT COUNT(*) FROM receipt WHERE kind = 'voided'").fetchone()[0] > 20


def test_returns_bring_goods_back_and_money_out(till: sqlite3.Connection) -> None:
    rows = till.execute(
        "SELECT r.total_cents, MAX(l.qty_milli) FROM receipt r JOIN sale_line l ON l.sale_id = r.sale_id"
        " WHERE r.kind = 'return' GROUP BY r.id"
    ).fetchall()
    assert rows
    assert all(total < 0 and quantity < 0 for total, quantity in rows)


def test_days_are_as_busy_as_a_shop_and_saturday_more_than_sunday(till: sqlite3.Connection) -> None:
    days = till.execute("SELECT date(closed_at, '+1 hour'), COUNT(*) FROM receipt GROUP BY 1 ORDER BY 1").fetchall()
    whole = dict(days[1:-1])  # the first and the last day are cut
    assert all(55 <= count <= 150 for count in whole.values())
    weekday = {n: [c for day, c in whole.items() if datetime.fromisoformat(day).weekday() == n] for n in range(7)}
    assert sum(weekday[5]) / len(weekday[5]) > 1.3 * sum(weekday[6]) / len(weekday[6])


def test_the_shop_is_closed_at_night_and_nothing_is_in_the_future(till: sqlite3.Connection) -> None:
    hours = (
        "SELECT DISTINCT CAST(strftime('%H', opened_at, '+1 hour') AS INTEGER) FROM sale WHERE closed_at IS NOT NULL"
    )
    assert {hour for (hour,) in till.execute(hours)} == set(range(8, 20))
    latest = till.execute("SELECT MAX(closed_at) FROM receipt").fetchone()[0]
    assert datetime.fromisoformat(latest) <= NOW.astimezone(UTC)


def test_deposits_stand_beside_their_drinks(till: sqlite3.Connection, seed: Seed) -> None:
    by_sku = seed.by_sku()
    drinks = {a.article_id: by_sku[a.deposit_sku].article_id for a in seed.articles if a.deposit_sku}
    missing = """
        SELECT COUNT(*) FROM sale_line d JOIN sale s ON s.id = d.sale_id
        WHERE d.article_id = ? AND d.qty_milli > 0 AND NOT EXISTS (
            SELECT 1 FROM sale_line x WHERE x.sale_id = d.sale_id AND x.article_id = ? AND x.qty_milli = d.qty_milli)"""
    for drink, deposit in drinks.items():
        assert till.execute(missing, (drink, deposit)).fetchone() == (0,)


def lift(till: sqlite3.Connection, one: int, other: int) -> float:
    """How much more often two things are on one receipt than chance would have it."""
    rows = till.execute(
        "SELECT sale_id, MAX(article_id = ?), MAX(article_id = ?) FROM receipt r JOIN sale_line l USING (sale_id)"
        " WHERE r.kind = 'paid' GROUP BY sale_id",
        (one, other),
    ).fetchall()
    first, second = sum(row[1] for row in rows), sum(row[2] for row in rows)
    both = sum(row[1] and row[2] for row in rows)
    return float(both * len(rows) / (first * second))


@pytest.mark.parametrize(("has", "takes"), [("TY-CAR", "BT-AA4"), ("SN-TO", "SN-SL"), ("LA-TABLE", "LB-14-40")])
def test_what_belongs_together_is_bought_together(till: sqlite3.Connection, seed: Seed, has: str, takes: str) -> None:
    by_sku = seed.by_sku()
    assert lift(till, by_sku[has].article_id, by_sku[takes].article_id) > 2


def test_a_few_sales_were_left_open_long_ago(till: sqlite3.Connection) -> None:
    rows = till.execute("SELECT touched_at, till_id FROM sale WHERE closed_at IS NULL").fetchall()
    assert len(rows) == 2
    assert all(datetime.fromisoformat(at) < NOW - timedelta(hours=6) and till_id == 2 for at, till_id in rows)


def test_wipe_removes_the_demo_and_nothing_else(tmp_path: Path) -> None:
    home, beside = tmp_path / "demo", tmp_path / "data.txt"
    beside.write_text("mine")
    create_shop(home / "shop" / "till.db", seed=1, days=1, now=NOW)
    (home / "data").mkdir()
    wipe(home)
    wipe(home)  # nothing there is nothing to do
    assert not home.exists()
    assert beside.exists()


def test_wipe_refuses_a_folder_that_is_not_the_demos(tmp_path: Path) -> None:
    precious = tmp_path / "documents"
    precious.mkdir()
    (precious / "till.db").write_text("a real till")
    with pytest.raises(UserError, match="was not made by the demo"):
        wipe(precious)
    assert (precious / "till.db").exists()


def test_members_are_of_every_kind(facts: ShopFacts) -> None:
    year = NOW - timedelta(days=365)
    with closing(TillReader(facts.path, load_profile("demo"), now=lambda: NOW)) as reader:
        found = []
        for member in members():
            number = str(member.number)
            membership, purchases = reader.customer(number), reader.purchases(number, year)
            assert membership
            assert membership.consent is member.consent
            assert membership.since
            assert all(line.at and line.at >= membership.since for line in purchases or ())
            found.append(segment_of(membership.since, habits_of(purchases or (), NOW), Policy(), NOW))
    assert min(found.count(segment) for segment in Segment) >= 2
    assert found.count(Segment.ACTIVE) == max(found.count(segment) for segment in Segment)
