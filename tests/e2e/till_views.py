"""Run the views of a till's profile with plain sqlite3, as any reader could."""

from __future__ import annotations

import sqlite3
import tomllib
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.e2e.tills.goods import Till, TillId

PROFILES = Path(__file__).parents[2] / "db" / "profiles"
Row = dict[str, Any]


class TillViews:
    """The profile of one running till and what its views say now."""

    def __init__(self, till: Till) -> None:
        self._database = till.database
        self.profile = tomllib.loads((PROFILES / f"{till.name}.toml").read_text("utf-8"))

    def select(self, sql: str, *values: object) -> list[Row]:
        """Rows of one SELECT over the till's database, opened read-only for it."""
        address = f"file:{quote(str(self._database))}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=5)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(sql, values)]

    def rows(self, view: str, **where: object) -> list[Row]:
        """Rows of a view, those with these values in these columns."""
        tests = "".join(f" AND {column} = ?" for column in where)
        return self.select(f"SELECT * FROM ({self.profile['views'][view]}) WHERE 1{tests}", *where.values())

    def one(self, view: str, **where: object) -> Row:
        """The only row that matches."""
        (row,) = self.rows(view, **where)
        return row

    def columns(self, view: str) -> list[str]:
        """The names a view gives its columns, also where it has no rows."""
        address = f"file:{quote(str(self._database))}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=5)) as connection:
            cursor = connection.execute(f"SELECT * FROM ({self.profile['views'][view]}) LIMIT 0")
            return [column[0] for column in cursor.description]

    def lines(self, basket_id: TillId | None, view: str = "line") -> list[tuple[Any, Decimal, Decimal]]:
        """(product, quantity, price) of a live basket, or with `history` of a closed one."""
        return sorted(
            (row["product_id"], exact(row["qty"]), exact(row["unit_price"]))
            for row in self.rows(view, basket_id=basket_id)
        )

    def on_hand(self, product_id: TillId) -> Decimal:
        """Stock of a product over all places."""
        return sum((exact(row["on_hand"]) for row in self.rows("stock", product_id=product_id)), Decimal(0))


def exact(value: float | str) -> Decimal:
    """A number as the till stores it, exact and comparable."""
    return Decimal(str(value)).quantize(Decimal("0.0001"))
