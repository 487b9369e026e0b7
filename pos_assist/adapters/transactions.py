"""Transactions from a CSV or Parquet file as `Receipts`, checked row by row, in bounded memory (DuckDB)."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist.adapters.transaction_source import Source, broken, open_source, told
from pos_assist.errors import UserError
from pos_assist.learning.receipts import SECONDS_A_DAY, UNKNOWN, Receipts, assemble

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MEMORY = "1GB"  # DuckDB's share; what does not fit goes to the disk. The arrays take 12 bytes a line besides
BASKET_SECONDS = SECONDS_A_DAY  # no sale lasts longer: then two sales have one number
MINOR_UNITS = 100  # of the currency's unit; nearly every currency's
LARGEST_PRICE = 1e12
COLUMNS = {
    "basket_id": "basket",
    "product_id": "product",
    "store_id": "store",
    "at": "moment",
    "quantity": "pieces",
    "unit_price": "amount",
}
FIGURES = ("at", "quantity", "unit_price")


@dataclass(frozen=True)
class Transactions:
    """What a file (`source`) holds: its receipts, and what of it was not used.

    `returned`: lines with a quantity of 0 or less, left out. `missing`: columns that it has not, or that hold nothing.
    `notes`: what a person should know, in sentences.
    """

    source: Path
    receipts: Receipts
    lines: int
    returned: int
    missing: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def has_time(self) -> bool:
        """Whether every basket's time is known."""
        return "at" not in self.missing

    @property
    def has_price(self) -> bool:
        """Whether any price is known."""
        return "unit_price" not in self.missing


def read_transactions(path: Path) -> Transactions:
    """Read a file with `basket_id, product_id` and where known `at, quantity, unit_price, store_id`.

    Times with an offset are taken as that moment, times without as the shop's own; one file holds only one kind.
    A basket's time is that of its first line. Lines with no quantity count as one piece.

    Raises:
        UserError: it cannot be read, or a row says something impossible; the sentence names the row. Nothing is
            skipped in silence.
    """
    import duckdb

    with (
        tempfile.TemporaryDirectory(prefix="pos-assist-") as folder,
        duckdb.connect(str(Path(folder) / "lines.duckdb")) as connection,
    ):
        connection.execute(f"SET memory_limit = '{MEMORY}'")
        connection.execute("SET autoinstall_known_extensions = false")  # no network, ever
        connection.execute("SET autoload_known_extensions = false")
        source = open_source(path, connection)
        try:
            connection.execute(_lines(source), list(source.values))
            _check(source, connection)
            return _coded(source, connection)
        except duckdb.Error as error:
            raise broken(source, error) from error


def _lines(source: Source) -> str:
    """The statement that reads every row once: its figures, and in `wrong` the first column that makes no sense."""
    texts = ", ".join(f"{_text(source, name)} AS {short}" for name, short in COLUMNS.items())
    return f"""
    CREATE TABLE lines AS
    WITH texts AS (SELECT row_number() OVER () AS row, {texts} FROM {source.relation}),
    figures AS (SELECT row, store, basket, product, moment, pieces, amount, {_zoned(source)} AS zoned,
        TRY_CAST(pieces AS DOUBLE) AS quantity, TRY_CAST(amount AS DOUBLE) AS price FROM texts),
    timed AS (SELECT *, TRY_CAST(floor({_second(source)}) AS BIGINT) AS second FROM figures)
    SELECT row, store, basket, product, second, zoned, quantity, price,
        CASE WHEN basket IS NULL THEN 'basket_id' WHEN product IS NULL THEN 'product_id'
             WHEN moment IS NOT NULL AND second IS NULL THEN 'at'
             WHEN pieces IS NOT NULL AND NOT coalesce(isfinite(quantity), false) THEN 'quantity'
             WHEN amount IS NOT NULL AND NOT coalesce(abs(price) <= {LARGEST_PRICE}, false) THEN 'unit_price'
        END AS wrong,
        CASE wrong WHEN 'at' THEN moment::VARCHAR WHEN 'quantity' THEN pieces::VARCHAR
                   WHEN 'unit_price' THEN amount::VARCHAR END AS said
    FROM timed"""


def _text(source: Source, name: str) -> str:
    """A column without what pandas and spreadsheets write for nothing; ids letter by letter, figures as they are."""
    if name not in source.columns:
        return "NULL::VARCHAR"
    column, kind = source.columns[name]
    if kind in ("DOUBLE", "FLOAT"):
        return f'CASE WHEN isnan("{column}") THEN NULL ELSE "{column}" END'
    if kind != "VARCHAR":
        return f'"{column}"' if name in FIGURES else f'"{column}"::VARCHAR'
    text = f'"{column}"' if name not in FIGURES else f'trim("{column}")'
    nothing = f"length({text}) <= 6 AND trim(lower({text})) IN ('', 'nan', 'null', 'none', 'nat', '<na>')"
    return f"CASE WHEN {nothing} THEN NULL ELSE {text} END"


def _zoned(source: Source) -> str:
    """Whether `moment` names its zone."""
    kind = source.columns.get("at", ("", "VARCHAR"))[1]
    if kind != "VARCHAR":
        return "true" if "TIME ZONE" in kind else "false"
    return "regexp_matches(moment, ':\\d\\d.*([zZ]|[+-]\\d\\d(:?\\d\\d)?)$')"


def _second(source: Source) -> str:
    """`moment` as seconds since 1970; a number is no time."""
    kind = source.columns.get("at", ("", "VARCHAR"))[1]
    if kind.startswith(("TIMESTAMP", "DATE")):
        return "epoch(moment)"
    text = "moment::VARCHAR"
    return f"CASE WHEN zoned THEN epoch(TRY_CAST({text} AS TIMESTAMPTZ)) ELSE epoch(TRY_CAST({text} AS TIMESTAMP)) END"


def _check(source: Source, connection: DuckDBPyConnection) -> None:
    """Every row must make sense, and all of them together.

    Raises:
        UserError: naming the first row that does not.
    """
    name = told(source.path.name)
    if not _one(connection, "SELECT count(*) FROM lines")[0]:
        raise UserError(f"{name} has no lines under its header.", hint="Export it again.")
    found = connection.execute(
        "SELECT wrong, count(*), min(row), arg_min(said, row) FROM lines WHERE wrong IS NOT NULL "
        "GROUP BY wrong ORDER BY min(row) LIMIT 1"
    ).fetchone()
    if found:
        raise _wrong(source, *found)
    zoned, plain = _one(
        connection, "SELECT min(row) FILTER (zoned), min(row) FILTER (NOT zoned) FROM lines WHERE second IS NOT NULL"
    )
    if zoned and plain:
        where = f"with a time zone on {source.place(zoned)} and without one on {source.place(plain)}"
        raise UserError(f"{name} writes 'at' {where}.", hint="Write all times in one way.")
    empty, some = _one(connection, "SELECT min(row) FILTER (second IS NULL), count(second) FROM lines")
    if empty and some:
        count = _one(connection, "SELECT count(*) FROM lines WHERE second IS NULL")[0]
        what = f"no 'at' on {source.place(empty)}" + (f" and {count - 1:,} more" if count > 1 else "")
        raise UserError(f"{name} has {what}, though other lines have one.", hint="Fill it in, or leave the column out.")
    _check_baskets(source, connection)


def _check_baskets(source: Source, connection: DuckDBPyConnection) -> None:
    again = connection.execute(
        "SELECT basket, arg_min(row, second), arg_max(row, second) FROM lines GROUP BY store, basket "
        f"HAVING max(second) - min(second) > {BASKET_SECONDS} ORDER BY min(row) LIMIT 1"
    ).fetchone()
    if again:
        basket, first, last = again
        where = f"{source.place(first)} and {source.place(last)}"
        raise UserError(
            f"{told(source.path.name)}: basket '{told(basket)}' is on {where}, more than a day apart.",
            hint="One number must mean one sale: add the date or the till to basket_id.",
        )


def _wrong(source: Source, column: str, count: int, row: int, said: str | None) -> UserError:
    """The sentence for rows whose `column` makes no sense; the first of them is `row`."""
    name, where = told(source.path.name), source.place(row)
    more = f" (and {count - 1:,} more like it)" if count > 1 else ""
    if said is None:
        return UserError(f"{name} has no {column} on {where}{more}.", hint="Fill it in, or leave the line out.")
    hints = {"at": "Write times as 2024-12-31 17:45:00.", "quantity": "Write numbers as 2 or 0.5."}
    what = "time" if column == "at" else "number"
    title = f"{name}: {column} on {where} is '{told(said)}', which is not a {what} that can be read{more}."
    return UserError(title, hint=hints.get(column, "Write prices as 2.55."))


def _coded(source: Source, connection: DuckDBPyConnection) -> Transactions:
    """The lines that were sold, as arrays."""
    lines, returned, timed, priced, counted = _one(
        connection,
        "SELECT count(*), count(*) FILTER (quantity <= 0), count(second), count(*) FILTER (price > 0), count(quantity) "
        "FROM lines",
    )
    if returned == lines:
        title = f"{told(source.path.name)} holds only returns: no quantity is above 0."
        raise UserError(title, hint="Give a file with sales.")
    receipts = _receipts(connection)
    missing = [name for name, known in (("at", timed), ("quantity", counted), ("unit_price", priced)) if not known]
    notes = [f"{told(source.path.name)} gives no {', '.join(missing)}."] if missing else []
    if returned:
        notes.append(f"{returned:,} of {lines:,} lines are returns (quantity 0 or less) and were left out.")
    return Transactions(source.path, receipts, lines, returned, tuple(missing), tuple(notes))


def _receipts(connection: DuckDBPyConnection) -> Receipts:
    sold = "FROM lines WHERE quantity IS NULL OR quantity > 0"
    connection.execute(
        "CREATE TABLE baskets AS SELECT store, basket, min(second) AS first, "
        "(row_number() OVER (ORDER BY min(second), basket, store) - 1)::INTEGER AS number "
        f"{sold} GROUP BY store, basket"
    )
    connection.execute(
        "CREATE TABLE products AS SELECT product, (row_number() OVER (ORDER BY product) - 1)::INTEGER AS number, "
        f"round(quantile_disc(price, 0.5) FILTER (price > 0) * {MINOR_UNITS})::BIGINT AS price {sold} GROUP BY product"
    )
    numbered = connection.execute(
        "SELECT b.number AS basket, p.number AS item FROM lines l "
        "JOIN baskets b ON b.basket = l.basket AND b.store IS NOT DISTINCT FROM l.store "
        "JOIN products p ON p.product = l.product WHERE l.quantity IS NULL OR l.quantity > 0 "
        "ORDER BY b.number, l.second, l.row"
    ).fetchnumpy()
    days = connection.execute(
        f"SELECT coalesce(first // {SECONDS_A_DAY}, {UNKNOWN})::INTEGER AS day FROM baskets ORDER BY number"
    ).fetchnumpy()["day"]
    products = connection.execute("SELECT product, coalesce(price, 0) AS price FROM products ORDER BY number")
    columns = products.fetchnumpy()
    names = tuple(str(name) for name in columns["product"])
    return assemble(names, numbered["basket"], numbered["item"], day=days, price_minor=columns["price"])


def _one(connection: DuckDBPyConnection, query: str) -> tuple[Any, ...]:
    """The only row of a query that has one."""
    row = connection.execute(query).fetchone()
    return row or ()
