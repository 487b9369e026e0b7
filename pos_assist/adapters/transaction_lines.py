"""The lines of a file of transactions in a table of DuckDB, every one checked; the first that is wrong is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pos_assist.adapters.transaction_source import Source, told
from pos_assist.errors import UserError
from pos_assist.learning.receipts import SECONDS_A_DAY

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

BASKET_SECONDS = SECONDS_A_DAY  # no sale lasts longer: then two sales have one number
LARGEST_FIGURE = 1e12  # a price or quantity above it is none
LATEST = 7_258_118_400  # the year 2200, in seconds since 1970; nothing was sold before either
LONGEST_ID = 200  # characters; longer is a quote that was never closed, or another column
COLUMNS = {
    "basket_id": "basket",
    "product_id": "product",
    "store_id": "store",
    "category": "category",
    "customer_id": "customer",
    "at": "moment",
    "quantity": "pieces",
    "unit_price": "amount",
}
FIGURES = ("at", "quantity", "unit_price")
IDS = ("basket_id", "product_id")
DOTTED_TIMES = ["%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d.%m.%Y"]  # as tills and spreadsheets here write; no others do


def gather(source: Source, connection: DuckDBPyConnection) -> None:
    """Make the table `lines`: row, store, basket, product, category, customer, second, zoned, quantity, price.

    Raises:
        UserError: a row makes no sense; the sentence names it.
        duckdb.Error: the file cannot be read.
    """
    connection.execute(_lines(source), list(source.values))
    _check(source, connection)


def one_row(connection: DuckDBPyConnection, query: str) -> tuple[Any, ...]:
    """The only row of a query that has one."""
    row = connection.execute(query).fetchone()
    return row or ()


def _lines(source: Source) -> str:
    """The statement that reads every row once: its figures, and in `wrong` the first column that makes no sense."""
    texts = ", ".join(f"{_text(source, name)} AS {short}" for name, short in COLUMNS.items())
    return f"""
    CREATE TABLE lines AS
    WITH texts AS (SELECT row_number() OVER () AS row, {texts} FROM {source.relation}),
    figures AS (SELECT row, store, basket, product, category, customer, moment, pieces, amount,
        {_zoned(source)} AS zoned, {_number(source, "quantity", "pieces")} AS quantity,
        {_number(source, "unit_price", "amount")} AS price FROM texts),
    timed AS (SELECT *, TRY_CAST(floor({_second(source)}) AS BIGINT) AS second FROM figures)
    SELECT row, store, basket, product, category, customer, second, zoned, quantity, price,
        CASE WHEN basket IS NULL OR length(basket) > {LONGEST_ID} THEN 'basket_id'
             WHEN product IS NULL OR length(product) > {LONGEST_ID} THEN 'product_id'
             WHEN moment IS NOT NULL AND NOT coalesce(second BETWEEN 0 AND {LATEST}, false) THEN 'at'
             WHEN pieces IS NOT NULL AND NOT coalesce(abs(quantity) <= {LARGEST_FIGURE}, false) THEN 'quantity'
             WHEN amount IS NOT NULL AND NOT coalesce(abs(price) <= {LARGEST_FIGURE}, false) THEN 'unit_price'
        END AS wrong,
        CASE wrong WHEN 'at' THEN moment::VARCHAR WHEN 'quantity' THEN pieces::VARCHAR
                   WHEN 'unit_price' THEN amount::VARCHAR WHEN 'basket_id' THEN length(basket)::VARCHAR
                   WHEN 'product_id' THEN length(product)::VARCHAR END AS said
    FROM timed"""


def _text(source: Source, name: str) -> str:
    """A column without what pandas and spreadsheets write for nothing; ids letter by letter, figures as they are."""
    if name not in source.columns:
        return "NULL::VARCHAR"
    column, kind = source.columns[name]
    if kind in ("DOUBLE", "FLOAT"):
        # Whole numbers beside a gap are kept as 10.0 by pandas; the till calls it 10. 2^53: beyond, digits are lost.
        plain = f'"{column}"'
        whole = f'"{column}" = floor("{column}") AND abs("{column}") < 9007199254740992'
        shown = f'CASE WHEN {whole} THEN "{column}"::BIGINT::VARCHAR ELSE "{column}"::VARCHAR END'
        return f'CASE WHEN isnan("{column}") THEN NULL ELSE {plain if name in FIGURES else shown} END'
    if kind != "VARCHAR":
        return f'"{column}"' if name in FIGURES else f'"{column}"::VARCHAR'
    text = f'"{column}"' if name not in FIGURES else f'trim("{column}")'
    nothing = f"length({text}) <= 6 AND trim(lower({text})) IN ('', 'nan', 'null', 'none', 'nat', '<na>')"
    return f"CASE WHEN {nothing} THEN NULL ELSE {text} END"


def _number(source: Source, name: str, column: str) -> str:
    """A text as a number, where the file writes so with a decimal comma too."""
    plain = f"TRY_CAST({column} AS DOUBLE)"
    if not source.decimal_comma or name not in source.columns:
        return plain
    comma = f"regexp_full_match({column}, '-?\\d+,\\d+')"
    return f"CASE WHEN {comma} THEN TRY_CAST(replace({column}, ',', '.') AS DOUBLE) ELSE {plain} END"


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
    plain = f"coalesce(TRY_CAST({text} AS TIMESTAMP), try_strptime({text}, {DOTTED_TIMES}))"
    return f"CASE WHEN zoned THEN epoch(TRY_CAST({text} AS TIMESTAMPTZ)) ELSE epoch({plain}) END"


def _check(source: Source, connection: DuckDBPyConnection) -> None:
    """Every row must make sense, and all of them together.

    Raises:
        UserError: naming the first row that does not.
    """
    name = told(source.path.name)
    if not one_row(connection, "SELECT count(*) FROM lines")[0]:
        raise UserError(f"{name} has no lines under its header.", hint="Export it again.")
    found = connection.execute(
        "SELECT wrong, count(*), min(row), arg_min(said, row) FROM lines WHERE wrong IS NOT NULL "
        "GROUP BY wrong ORDER BY min(row) LIMIT 1"
    ).fetchone()
    if found:
        raise _wrong(source, *found)
    _check_times(source, connection)
    again = connection.execute(
        "SELECT basket, arg_min(row, second), arg_max(row, second) FROM lines GROUP BY store, basket "
        f"HAVING max(second) - min(second) > {BASKET_SECONDS} ORDER BY min(row) LIMIT 1"
    ).fetchone()
    if again:
        basket, first, last = again
        where = f"{source.place(first)} and {source.place(last)}"
        raise UserError(
            f"{name}: basket '{told(basket)}' is on {where}, more than a day apart.",
            hint="One number must mean one sale: add the date or the till to basket_id.",
        )


def _check_times(source: Source, connection: DuckDBPyConnection) -> None:
    name = told(source.path.name)
    zoned, plain = one_row(
        connection, "SELECT min(row) FILTER (zoned), min(row) FILTER (NOT zoned) FROM lines WHERE second IS NOT NULL"
    )
    if zoned and plain:
        where = f"with a time zone on {source.place(zoned)} and without one on {source.place(plain)}"
        raise UserError(f"{name} writes 'at' {where}.", hint="Write all times in one way.")
    empty, some = one_row(connection, "SELECT min(row) FILTER (second IS NULL), count(second) FROM lines")
    if empty and some:
        count = one_row(connection, "SELECT count(*) FROM lines WHERE second IS NULL")[0]
        what = f"no 'at' on {source.place(empty)}" + (f" and {count - 1:,} more" if count > 1 else "")
        raise UserError(f"{name} has {what}, though other lines have one.", hint="Fill it in, or leave the column out.")


def _wrong(source: Source, column: str, count: int, row: int, said: str | None) -> UserError:
    """The sentence for rows whose `column` makes no sense; the first of them is `row`."""
    name, where = told(source.path.name), source.place(row)
    more = f" (and {count - 1:,} more like it)" if count > 1 else ""
    if said is None:
        return UserError(f"{name} has no {column} on {where}{more}.", hint="Fill it in, or leave the line out.")
    if column in IDS:
        title = f"{name}: {column} on {where} has {int(said):,} characters{more}."
        return UserError(title, hint="Look for a quote before it that never ends, or give the till's own ids.")
    hints = {"at": "Write times as 2024-12-31 17:45:00.", "quantity": "Write numbers as 2 or 0.5."}
    what = "time" if column == "at" else "number"
    title = f"{name}: {column} on {where} is '{told(said)}', which is not a {what} that can be read{more}."
    return UserError(title, hint=hints.get(column, "Write prices as 2.55."))
