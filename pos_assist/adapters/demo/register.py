"""What the demo till writes: every line and every change of state in a commit of its own, as tills do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal

from pos_assist.adapters.demo.schema import FLOOR, STORE_ROOM, stamp
from pos_assist.engine.money import line_total


class Refused(Exception):
    """The till does not do that now; the argument says why."""


class Register:
    """Sales on one till of the demo shop. Quantities in thousandths, money in cents."""

    def __init__(self, connection: sqlite3.Connection, till_id: int = 1) -> None:
        self._connection = connection
        self._till_id = till_id

    def open(self, employee_id: int, *, kind: str = "sale", member_id: int | None = None) -> int:
        """A new sale, without lines."""
        now = _now()
        with self._commit():
            cursor = self._connection.execute(
                "INSERT INTO sale (till_id, employee_id, member_id, kind, status, opened_at, touched_at)"
                " VALUES (?, ?, ?, ?, 'open', ?, ?)",
                (self._till_id, employee_id, member_id, kind, now, now),
            )
        return int(cursor.lastrowid or 0)

    def add(self, sale_id: int, article_id: int, qty_milli: int = 1000, *, discount_cents: int = 0) -> int:
        """Ring one line up; `discount_cents` is what a set takes off at its last item."""
        with self._commit():
            return self._insert_line(sale_id, article_id, qty_milli, discount_cents)

    def remove(self, sale_id: int, line_id: int) -> None:
        """Take a line off again; the till keeps it, marked."""
        with self._commit():
            self._strike(sale_id, line_id)

    def swap(self, sale_id: int, line_id: int, article_id: int) -> int:
        """One line for another of the same quantity, in one step."""
        with self._commit():
            qty_milli = self._strike(sale_id, line_id)
            return self._insert_line(sale_id, article_id, qty_milli)

    def set_status(self, sale_id: int, status: str) -> None:
        """'open', 'total', 'payment' or 'parked'."""
        with self._commit():
            self._connection.execute("UPDATE sale SET status = ? WHERE id = ?", (status, sale_id))
            self._touch(sale_id)

    def pay(self, sale_id: int, method: str) -> tuple[str, int]:
        """Close a sale with its receipt, payment and stock. Returns the receipt's kind and total."""
        with self._commit():
            kind = self._one("SELECT kind FROM sale WHERE id = ?", sale_id)
            printed = str(kind) if kind in ("return", "training") else "paid"
            receipt_id, total = self._print(sale_id, printed, "closed")
            if printed != "training":
                self._connection.execute(
                    "INSERT INTO payment (receipt_id, method, amount_cents) VALUES (?, ?, ?)",
                    (receipt_id, method, total),
                )
                for article_id, qty_milli in self._quantities(sale_id):
                    self._move_stock(article_id, qty_milli)
        return printed, total

    def void(self, sale_id: int) -> None:
        """Give a sale up before payment."""
        with self._commit():
            self._print(sale_id, "voided", "voided")

    def void_left_open(self) -> None:
        """Give up the sales of this till that a till killed in the middle has left."""
        query = "SELECT id FROM sale WHERE till_id = ? AND closed_at IS NULL"
        for (sale_id,) in self._connection.execute(query, (self._till_id,)).fetchall():
            self.void(sale_id)

    def lines(self, sale_id: int) -> list[int]:
        """The lines that stand in a sale, oldest first."""
        query = "SELECT id FROM sale_line WHERE sale_id = ? AND removed_at IS NULL ORDER BY id"
        return [line_id for (line_id,) in self._connection.execute(query, (sale_id,)).fetchall()]

    def on_hand(self, article_id: int) -> int | None:
        """Thousandths in the shop; None for what has no stock (services, deposits)."""
        found = self._one("SELECT SUM(qty_milli) FROM stock WHERE article_id = ?", article_id)
        return None if found is None else int(found)

    def last_sold(self, count: int) -> list[int]:
        """Articles of the newest paid receipts that could come back: whole pieces of 5.00 and more."""
        query = """
            SELECT l.article_id FROM receipt r JOIN sale_line l ON l.sale_id = r.sale_id
            JOIN article a ON a.id = l.article_id
            WHERE r.id > (SELECT MAX(id) FROM receipt) - ? AND r.kind = 'paid' AND l.removed_at IS NULL
              AND l.qty_milli = 1000 AND a.kind = 'goods' AND a.price_cents >= 500
            ORDER BY l.id"""
        return [article_id for (article_id,) in self._connection.execute(query, (count,)).fetchall()]

    def receive(self, article_id: int, qty_milli: int) -> None:
        """A delivery into the store room."""
        with self._commit():
            self._connection.execute(
                "UPDATE stock SET qty_milli = qty_milli + ? WHERE article_id = ? AND location_id = ?",
                (qty_milli, article_id, STORE_ROOM),
            )

    def _insert_line(self, sale_id: int, article_id: int, qty_milli: int, discount_cents: int = 0) -> int:
        price = self._one("SELECT price_cents FROM article WHERE id = ? AND active", article_id)
        if price is None:
            raise Refused(f"there is no article {article_id}")
        cursor = self._connection.execute(
            "INSERT INTO sale_line (sale_id, article_id, qty_milli, unit_cents, discount_cents, added_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (sale_id, article_id, qty_milli, price, discount_cents, _now()),
        )
        self._touch(sale_id)
        return int(cursor.lastrowid or 0)

    def _strike(self, sale_id: int, line_id: int) -> int:
        query = "SELECT qty_milli FROM sale_line WHERE id = ? AND sale_id = ? AND removed_at IS NULL"
        found = self._connection.execute(query, (line_id, sale_id)).fetchone()
        if found is None:
            raise Refused(f"there is no line {line_id} in this sale")
        self._connection.execute("UPDATE sale_line SET removed_at = ? WHERE id = ?", (_now(), line_id))
        self._touch(sale_id)
        return int(found[0])

    def _print(self, sale_id: int, kind: str, status: str) -> tuple[int, int]:
        total = self._total(sale_id)
        now = _now()
        self._connection.execute(
            "UPDATE sale SET status = ?, touched_at = ?, closed_at = ? WHERE id = ?", (status, now, now, sale_id)
        )
        cursor = self._connection.execute(
            "INSERT INTO receipt (sale_id, kind, closed_at, total_cents) VALUES (?, ?, ?, ?)",
            (sale_id, kind, now, total),
        )
        return int(cursor.lastrowid or 0), total

    def _total(self, sale_id: int) -> int:
        query = "SELECT qty_milli, unit_cents, discount_cents FROM sale_line WHERE sale_id = ? AND removed_at IS NULL"
        rows = self._connection.execute(query, (sale_id,)).fetchall()
        return sum(line_total(Decimal(qty).scaleb(-3), unit) - discount for qty, unit, discount in rows)

    def _quantities(self, sale_id: int) -> list[tuple[int, int]]:
        query = "SELECT article_id, qty_milli FROM sale_line WHERE sale_id = ? AND removed_at IS NULL"
        return self._connection.execute(query, (sale_id,)).fetchall()

    def _move_stock(self, article_id: int, qty_milli: int) -> None:
        """Sold goods leave the shelf first, then the store room; a wrong count stops at nothing left."""
        for location in (FLOOR, STORE_ROOM):
            query = "SELECT qty_milli FROM stock WHERE article_id = ? AND location_id = ?"
            found = self._connection.execute(query, (article_id, location)).fetchone()
            if found is None or not qty_milli:
                return
            moved = min(qty_milli, found[0])
            self._connection.execute(
                "UPDATE stock SET qty_milli = qty_milli - ? WHERE article_id = ? AND location_id = ?",
                (moved, article_id, location),
            )
            qty_milli -= moved

    def _touch(self, sale_id: int) -> None:
        self._connection.execute("UPDATE sale SET touched_at = ? WHERE id = ?", (_now(), sale_id))

    def _one(self, query: str, key: int) -> str | int | None:
        row = self._connection.execute(query, (key,)).fetchone()
        found: str | int | None = row[0] if row else None
        return found

    @contextmanager
    def _commit(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")


def _now() -> str:
    return stamp(datetime.now(UTC))
