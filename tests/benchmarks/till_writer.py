"""A till's writer as a process of its own: rings lines up, one commit each, busy timeout 0, and notes its times.

    python -m tests.benchmarks.till_writer --db FILE --out FILE --changes 2000 [--burst 50] [--journal delete]

One JSON line a change: basket_id, lines, total_minor, begin_ns, returned_ns (CLOCK_MONOTONIC around COMMIT), last
(of its burst). The last line of the file has `busy`, how often the database was locked for it.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pos_assist.adapters.demo.schema import stamp

LINES_A_BASKET = 10


@dataclass
class Writer:
    """Opens a sale, adds ten lines in ten commits, closes it, opens the next."""

    connection: sqlite3.Connection
    rng: random.Random
    busy: int = 0
    noted: list[dict[str, Any]] = field(default_factory=list)
    sale_id: int = 0
    lines: int = 0
    total: int = 0

    def transaction(self, *statements: tuple[str, tuple[Any, ...]]) -> tuple[int, int, int]:
        """One transaction, again until it is not locked; returns the last row id and COMMIT's begin and end."""
        while True:
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                row_id = 0
                for statement, values in statements:
                    row_id = self.connection.execute(statement, values).lastrowid or 0
                begin = time.monotonic_ns()
                self.connection.execute("COMMIT")
            except sqlite3.OperationalError as error:
                if "locked" not in str(error):
                    raise
                self.busy += 1
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
            else:
                return row_id, begin, time.monotonic_ns()

    def ring(self, articles: list[tuple[int, int]]) -> None:
        """One more line."""
        now = stamp(datetime.now(UTC))
        if self.lines % LINES_A_BASKET == 0:
            self.close(now)
            self.sale_id, _, _ = self.transaction(
                (
                    (
                        "INSERT INTO sale (till_id, employee_id, kind, status, opened_at, touched_at)"
                        " VALUES (1, 1, 'sale', 'open', ?, ?)"
                    ),
                    (now, now),
                )
            )
            self.lines = self.total = 0
        article, price = self.rng.choice(articles)
        price += self.rng.randrange(500)
        _, begin, end = self.transaction(
            (
                (
                    "INSERT INTO sale_line (sale_id, article_id, qty_milli, unit_cents, added_at)"
                    " VALUES (?, ?, 1000, ?, ?)"
                ),
                (self.sale_id, article, price, now),
            ),
            ("UPDATE sale SET touched_at = ? WHERE id = ?", (now, self.sale_id)),
        )
        self.lines += 1
        self.total += price
        self.noted.append(
            {
                "basket_id": str(self.sale_id),
                "lines": self.lines,
                "total_minor": self.total,
                "begin_ns": begin,
                "returned_ns": end,
                "last": False,
            }
        )

    def close(self, now: str) -> None:
        """Pay what is open."""
        if not self.sale_id:
            return
        self.transaction(
            ("UPDATE sale SET status = 'closed', closed_at = ? WHERE id = ?", (now, self.sale_id)),
            (
                "INSERT INTO receipt (sale_id, kind, closed_at, total_cents) VALUES (?, 'paid', ?, ?)",
                (self.sale_id, now, self.total),
            ),
        )


def bursts(changes: int, longest: int, rng: random.Random) -> Iterator[int]:
    """How many changes come back to back, until there are enough."""
    while changes > 0:
        size = min(changes, rng.randint(1, longest))
        yield size
        changes -= size


def main() -> None:
    """Write, pause, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--db", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--changes", type=int, default=2000)
    parser.add_argument("--burst", type=int, default=1)
    parser.add_argument("--journal", choices=("wal", "delete"), default="wal")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    connection = sqlite3.connect(args.db, isolation_level=None, timeout=0)
    connection.execute(f"PRAGMA synchronous = {'NORMAL' if args.journal == 'wal' else 'FULL'}")
    articles = connection.execute("SELECT id, price_cents FROM article WHERE active AND kind = 'goods'").fetchall()
    writer = Writer(connection, rng)
    for size in bursts(args.changes, args.burst, rng):
        for _ in range(size):
            writer.ring(articles)
        writer.noted[-1]["last"] = True
        time.sleep(rng.uniform(0.002, 0.020) if args.burst == 1 else 0.05)
    with args.out.open("w", encoding="utf-8") as out:
        for line in writer.noted:
            out.write(json.dumps(line) + "\n")
        out.write(json.dumps({"busy": writer.busy}) + "\n")


if __name__ == "__main__":
    main()
