"""Rows of the facts as they are made in Python, field by field the tables of `schema`; and how they get there.

`at` in microseconds since 1970 UTC, `day` in days since 1970.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class BasketRow(NamedTuple):
    """Table `basket`; `state` as the log has it."""

    basket_id: str
    at: int
    day: int
    hour: int
    till_id: str
    store: str
    staff_id: str
    arm: str
    arm_probability: float
    unit: str
    customer_key: str
    segment: str
    subtotal_minor: int
    first_subtotal_minor: int
    margin_at_decision: int | None
    line_count: int
    decided: bool
    suppressed: bool
    moment: str
    offer_id: str
    offer_kind: str
    rule_id: str
    product_id: str
    state: str
    total_minor: int | None
    seconds: float | None


class CardRow(NamedTuple):
    """Table `card`, without what only the till and the catalogue know."""

    card_id: str
    decision_id: str
    basket_id: str
    at: int
    day: int
    hour: int
    till_id: str
    store: str
    staff_id: str
    customer_key: str
    ordinal: int
    offer_id: str
    kind: str
    product_id: str
    group_id: str
    trigger_product_id: str
    rule_id: str
    script: str
    language: str
    shown: bool
    missed: bool
    answer: str
    reason: str
    ended: str
    not_on_shelf: bool
    confirmed: bool
    spontaneous: bool
    probability: float
    price_minor: int
    difference_minor: int
    saving_minor: int
    handling_minor: int
    replaces_product_id: str
    added: float
    latency_ms: float | None
    visible_ms: float | None
    landed_gap_minor: int | None


class DecisionRow(NamedTuple):
    """Table `decision`."""

    decision_id: str
    basket_id: str
    at: int
    suppressed: bool
    asked: str
    subtotal_minor: int
    line_count: int


class ChoiceRow(NamedTuple):
    """Table `choice`."""

    decision_id: str
    offer_id: str
    kind: str
    product_id: str
    rule_id: str
    probability: float
    chosen: bool


class AssignmentRow(NamedTuple):
    """Table `assignment`."""

    basket_id: str
    experiment_id: str
    variant: str
    probability: float


class ClosedRow(NamedTuple):
    """Table `closed`."""

    basket_id: str
    at: int
    day: int
    hour: int
    till_id: str
    store: str
    staff_id: str
    customer_key: str
    state: str
    total_minor: int
    lines: int
    units: float
    seconds: float | None


class OutRow(NamedTuple):
    """Table `out_of_stock`."""

    product_id: str
    last_at: int


class LateRow(NamedTuple):
    """Table `late`; `day` on which it came."""

    event_id: str
    day: int
    why: str


def insert(connection: DuckDBPyConnection, table: str, rows: Sequence[NamedTuple], *, how: str = "INSERT") -> None:
    """Write rows into the table; the fields' names are its columns, a column without a field gets its default.

    `how`: 'INSERT', or 'INSERT OR REPLACE' where a newer row takes the place of an older one.
    """
    if not rows:
        return
    import numpy as np

    kinds = dict(
        connection.execute(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = ?", [table]
        ).fetchall()
    )
    names = rows[0]._fields
    carried: dict[str, Any] = {}
    for name, values in zip(names, zip(*rows, strict=True), strict=True):
        dtype, _expression = CARRIED[kinds[name]]
        carried[name] = np.array(_known(values) if dtype == "float64" else values, dtype=dtype)
    expressions = ", ".join(CARRIED[kinds[name]][1].format(f'"{name}"') for name in names)
    columns = ", ".join(f'"{name}"' for name in names)
    connection.register("rows_in", carried)
    try:
        connection.execute(f"{how} INTO {table} ({columns}) SELECT {expressions} FROM rows_in")
    finally:
        connection.unregister("rows_in")


def _known(values: Iterable[Any]) -> list[float]:
    return [float("nan") if value is None else value for value in values]


# column type -> (how numpy carries it, how it becomes the column); NaN stands for NULL
_NUMBER = "CASE WHEN isnan({0}) THEN NULL ELSE {0} END"
CARRIED = {
    "VARCHAR": ("object", "{0}"),
    "BOOLEAN": ("bool", "{0}"),
    "DOUBLE": ("float64", _NUMBER),
    "BIGINT": ("float64", _NUMBER),  # amounts stay far below 2**53
    "INTEGER": ("int64", "{0}"),
    "TINYINT": ("int64", "{0}"),
    "TIMESTAMP": ("int64", "make_timestamp({0})"),
    "DATE": ("int64", "DATE '1970-01-01' + CAST({0} AS INTEGER)"),
}
