"""A small till for tests: its tables, its profile, and a second process that writes to it like a till does."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pos_assist.adapters.till.profile import Journal, Profile, TimeKind

TABLES = """
CREATE TABLE product(id INTEGER PRIMARY KEY, name TEXT, price TEXT, sellable);
CREATE TABLE sale(id INTEGER PRIMARY KEY, till TEXT, state TEXT, opened TEXT, touched TEXT, parked, check_sum REAL,
                  member INT);
CREATE TABLE member(id INTEGER PRIMARY KEY, joined TEXT, consent);
CREATE TABLE line(id INTEGER PRIMARY KEY, sale INT, product INT, qty REAL, price TEXT);
CREATE INDEX line_sale ON line(sale);
CREATE TABLE clerk(id INTEGER PRIMARY KEY, name TEXT, pin TEXT);
CREATE TABLE place(product INT, location TEXT, on_hand REAL);
CREATE TABLE ledger(secret_note TEXT);
"""
VIEWS = {
    "basket": "SELECT id AS basket_id, till AS till_id, 'Till ' || till AS till_name, 7 AS staff_id, "
    "opened AS opened_at, touched AS touched_at, parked, member AS customer_id FROM sale WHERE state = 'open'",
    "line": "SELECT l.id AS line_id, l.sale AS basket_id, l.product AS product_id, l.qty, l.price AS unit_price "
    "FROM line l JOIN sale s ON s.id = l.sale WHERE s.state = 'open' ORDER BY l.id -- a comment at the end",
    "product": "SELECT id AS product_id, id AS group_id, name, 'S' || id AS sku, '590' || id || '|' || id AS barcodes, "
    "'Misc' AS category, price, 0 AS qty_decimals, 0 AS is_service, sellable FROM product",
    "stock": "SELECT product AS product_id, location AS location_id, on_hand FROM place",
    "staff": "SELECT id AS staff_id, name, 1 AS active FROM clerk",
    "receipt": "SELECT id AS basket_id, touched AS closed_at, till AS till_id, 7 AS staff_id, '5.00' AS total, "
    "'paid' AS state FROM sale WHERE state = 'paid'",
    "history": "SELECT s.id AS basket_id, s.touched AS at, s.till AS till_id, l.product AS product_id, l.qty, "
    "l.price AS unit_price, s.member AS customer_id FROM sale s JOIN line l ON l.sale = s.id WHERE s.state = 'paid'",
    "customer": "SELECT id AS customer_id, joined AS since, consent FROM member",
}


def profile(journal: Journal = Journal.WAL, **changes: Any) -> Profile:
    """The profile of this till; `views` in `changes` replaces single views."""
    views = {**VIEWS, **changes.pop("views", {})}
    fields: dict[str, Any] = {
        "name": "Test till",
        "journal": journal,
        "ts": TimeKind.UTC_TEXT,
        "money": "text",
        "views": {name: text for name, text in views.items() if text},
        "fingerprint": (("sale", "state"), ("line", "qty")),
        "version": "SELECT '1.0'",
    }
    return Profile(**{**fields, **changes})


def make_shop(path: Path, mode: str = "wal", products: int = 50) -> sqlite3.Connection:
    """A till's database with one open sale of one line; the connection stays open like the till's own."""
    till = sqlite3.connect(path, isolation_level=None)
    till.execute(f"PRAGMA journal_mode={mode}")
    till.executescript(f"BEGIN; {TABLES} COMMIT;")
    till.executemany(
        "INSERT INTO product VALUES (?, ?, '2.50', 1)", [(n, f"Product {n}") for n in range(1, products + 1)]
    )
    open_sale(till, 1)
    ring(till, 1, 1)
    return till


def open_sale(
    till: sqlite3.Connection, sale: int, *, at: str = "0 hours", name: str = "A", member: int | None = None
) -> None:
    """A new open sale, opened and touched `at` (from now, e.g. "-3 hours")."""
    till.execute(
        "INSERT INTO sale VALUES (?, ?, 'open', datetime('now', ?), datetime('now', ?), NULL, 0, ?)",
        (sale, name, at, at, member),
    )


def ring(till: sqlite3.Connection, sale: int, product: int, qty: float = 1, price: Any = "2.50") -> None:
    """One line more."""
    till.execute("INSERT INTO line(sale, product, qty, price) VALUES (?, ?, ?, ?)", (sale, product, qty, price))


def pay(till: sqlite3.Connection, sale: int) -> None:
    """The sale is closed."""
    till.execute("UPDATE sale SET state = 'paid' WHERE id = ?", (sale,))


class Writer:
    """A till in another process: `tell` sends one order, `answer` waits for its result."""

    def __init__(self, db: Path, mode: str) -> None:
        command = [sys.executable, "-m", "tests.unit.till.till_process", str(db), mode]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.answer()

    def tell(self, order: str, **arguments: Any) -> None:
        """See `till_process` for the orders."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"order": order, **arguments}) + "\n")
        self.process.stdin.flush()

    def answer(self) -> dict[str, Any]:
        """The next result."""
        assert self.process.stdout is not None
        result: dict[str, Any] = json.loads(self.process.stdout.readline())
        return result

    def do(self, order: str, **arguments: Any) -> dict[str, Any]:
        """Order and result."""
        self.tell(order, **arguments)
        return self.answer()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.communicate()
