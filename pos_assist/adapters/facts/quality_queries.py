"""What is in doubt: returns without their sale, late events, clocks, unknown products (K34); by time only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_assist.adapters.facts.folding import Folding
from pos_assist.adapters.facts.selecting import GROUPS
from pos_assist.services.reporting.request import Period

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

OF_TIME = ("", "day", "week")
_QUERIES = (
    """SELECT {group} AS g, count(*) AS came_back, count(*) FILTER (sale_basket_id = '') AS came_back_unmatched
    FROM came_back WHERE day BETWEEN $first AND $last GROUP BY g""",
    """SELECT {group} AS g, count(*) AS recorded FROM (
        SELECT day FROM receipt UNION ALL SELECT day FROM basket UNION ALL SELECT day FROM card
    ) WHERE day BETWEEN $first AND $last GROUP BY g""",
    """SELECT {group} AS g, count(*) FILTER (why = 'late') AS late, count(*) FILTER (why = 'clock') AS clock,
        count(*) FILTER (why = 'unknown_product') AS unknown_product
    FROM late WHERE day BETWEEN $first AND $last GROUP BY g""",
)


def count(connection: DuckDBPyConnection, by: str, period: Period, folding: Folding) -> None:
    """Of the whole shop, whatever is filtered: data is in doubt for everybody."""
    if by not in OF_TIME:
        return
    days = {"first": period.first, "last": period.last}
    for sql in _QUERIES:
        folding.numbers(connection.execute(sql.format(group=GROUPS[by]), days))
