"""Transactions from a CSV or Parquet file as `Receipts`, checked row by row, in bounded memory (DuckDB)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from pos_assist.adapters.scratch import scratch_folder
from pos_assist.adapters.transaction_lines import gather, one_row
from pos_assist.adapters.transaction_source import Source, broken, open_source, told
from pos_assist.errors import UserError
from pos_assist.learning.receipts import SECONDS_A_DAY, UNKNOWN, Receipts, assemble

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MEMORY = "1GB"  # DuckDB's share; what does not fit goes to the disk. The arrays take 12 bytes a line besides
ROWS_AT_ONCE = 100_000
MINOR_UNITS = 100  # of the currency's unit; nearly every currency's

Visits = Callable[[Sequence[str], Sequence[str], Sequence[int]], None]  # customers, products, days since 1970


@dataclass(frozen=True)
class Transactions:
    """What a file (`source`) holds: its receipts, and what of it was not used.

    `returned`: lines with a quantity of 0 or less, left out. `missing`: columns that it has not, or that hold nothing.
    `notes`: what a person should know, in sentences. `sales`: one number a receipt that tells it from all others, of
    other files too. `categories` by product, where known. `span`: when the first and the last receipt were, in UTC.
    """

    source: Path
    receipts: Receipts
    lines: int
    returned: int
    missing: tuple[str, ...]
    notes: tuple[str, ...]
    sales: NDArray[np.uint64]
    categories: Mapping[str, str]
    span: tuple[datetime, datetime] | None

    @property
    def has_time(self) -> bool:
        """Whether every basket's time is known."""
        return "at" not in self.missing

    @property
    def has_price(self) -> bool:
        """Whether any price is known."""
        return "unit_price" not in self.missing


def read_transactions(path: Path, *, visits: Visits | None = None) -> Transactions:
    """Read a file with `basket_id, product_id` and where known `at, quantity, unit_price, store_id, category`.

    Times with an offset are taken as that moment, times without as the shop's own; one file holds only one kind.
    A basket's time is that of its first line. Lines with no quantity count as one piece. What was taken back within
    its own basket was not sold. `visits` is told which `customer_id` bought what on which days, where both are known.

    Raises:
        UserError: it cannot be read, or a row says something impossible; the sentence names the row. Nothing is
            skipped in silence.
    """
    import duckdb

    with scratch_folder() as folder, duckdb.connect(str(folder / "lines.duckdb")) as connection:
        connection.execute(f"SET memory_limit = '{MEMORY}'")
        connection.execute("SET preserve_insertion_order = true")  # rows are told by their number
        connection.execute("SET autoinstall_known_extensions = false")  # no network, ever
        connection.execute("SET autoload_known_extensions = false")
        source = open_source(path, connection)
        try:
            gather(source, connection)
            return _coded(source, connection, visits)
        except duckdb.Error as error:
            raise broken(source, error) from error


def _coded(source: Source, connection: DuckDBPyConnection, visits: Visits | None) -> Transactions:
    """The lines that were sold, as arrays."""
    name = told(source.path.name)
    lines, returned, timed, priced, counted = one_row(
        connection,
        "SELECT count(*), count(*) FILTER (quantity <= 0), count(second), count(*) FILTER (price > 0), count(quantity) "
        "FROM lines",
    )
    if returned:
        _take_back(connection)
    if not one_row(connection, "SELECT count(*) FROM lines")[0]:
        raise UserError(f"{name} holds only returns: no quantity is above 0.", hint="Give a file with sales.")
    missing = [column for column, known in (("at", timed), ("quantity", counted), ("unit_price", priced)) if not known]
    notes = [f"{name} gives no {', '.join(missing)}."] if missing else []
    if returned:
        notes.append(f"{returned:,} of {lines:,} lines are returns (quantity 0 or less) and were left out.")
    if 0 < counted < lines:
        notes.append(f"{lines - counted:,} of {lines:,} lines give no quantity and count as one piece.")
    if visits is not None:
        _tell(connection, visits)
    receipts, sales = _receipts(connection)
    rows = connection.execute("SELECT product, category FROM products WHERE category IS NOT NULL").fetchall()
    return Transactions(
        source.path, receipts, lines, returned, tuple(missing), tuple(notes), sales, dict(rows), _span(connection)
    )


def _tell(connection: DuckDBPyConnection, visits: Visits) -> None:
    """First and last day of every customer and product: nothing between tells who went up."""
    for which in ("min", "max"):
        connection.execute(
            f"SELECT customer, product, ({which}(second) // {SECONDS_A_DAY})::INTEGER AS day FROM lines "
            "WHERE customer IS NOT NULL AND second IS NOT NULL GROUP BY customer, product"
        )
        while rows := connection.fetchmany(ROWS_AT_ONCE):
            customers, products, days = zip(*rows, strict=True)
            visits(customers, products, days)


def _take_back(connection: DuckDBPyConnection) -> None:
    """Returns, and what was rung up and taken back in the same basket."""
    connection.execute(
        "CREATE TABLE undone AS SELECT store, basket, product FROM lines GROUP BY ALL "
        "HAVING min(quantity) <= 0 AND sum(coalesce(quantity, 1)) <= 0"
    )
    connection.execute(
        "DELETE FROM lines USING undone u WHERE lines.basket = u.basket AND lines.product = u.product "
        "AND lines.store IS NOT DISTINCT FROM u.store"
    )
    connection.execute("DELETE FROM lines WHERE quantity <= 0")


def _receipts(connection: DuckDBPyConnection) -> tuple[Receipts, NDArray[np.uint64]]:
    """The receipts, and a number for each that is the same wherever the same sale stands."""
    connection.execute(
        "CREATE TABLE baskets AS SELECT store, basket, min(second) AS first, "
        "(row_number() OVER (ORDER BY min(second), basket, store) - 1)::INTEGER AS number "
        "FROM lines GROUP BY store, basket"
    )
    connection.execute(
        "CREATE TABLE products AS SELECT product, (row_number() OVER (ORDER BY product) - 1)::INTEGER AS number, "
        f"round(quantile_disc(price, 0.5) FILTER (price > 0) * {MINOR_UNITS})::BIGINT AS price, "
        "min(category) AS category FROM lines GROUP BY product"
    )
    numbered = connection.execute(
        "SELECT b.number AS basket, p.number AS item FROM lines l "
        "JOIN baskets b ON b.basket = l.basket AND b.store IS NOT DISTINCT FROM l.store "
        "JOIN products p ON p.product = l.product ORDER BY b.number, l.second, l.row"
    ).fetchnumpy()
    baskets = connection.execute(
        f"SELECT coalesce(first // {SECONDS_A_DAY}, {UNKNOWN})::INTEGER AS day, hash(store, basket, first) AS sale "
        "FROM baskets ORDER BY number"
    ).fetchnumpy()
    columns = connection.execute(
        "SELECT product, coalesce(price, 0) AS price, hash(product) AS mark FROM products ORDER BY number"
    ).fetchnumpy()
    names = tuple(str(name) for name in columns["product"])
    receipts = assemble(names, numbered["basket"], numbered["item"], day=baskets["day"], price_minor=columns["price"])
    held = np.add.reduceat(np.asarray(columns["mark"], np.uint64)[receipts.items], receipts.starts[:-1])
    return receipts, np.asarray(baskets["sale"], np.uint64) ^ held


def _span(connection: DuckDBPyConnection) -> tuple[datetime, datetime] | None:
    first, last, zoned = one_row(connection, "SELECT min(second), max(second), bool_or(zoned) FROM lines")
    if first is None:
        return None
    ends = (datetime.fromtimestamp(second, UTC) for second in (first, last))
    start, end = (at if zoned else at.replace(tzinfo=None).astimezone(UTC) for at in ends)  # the shop's own time
    return start, end
