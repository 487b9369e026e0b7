"""What was sold: receipts of R, counted by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_assist.adapters.facts.folding import Folding, moments_of
from pos_assist.adapters.facts.selecting import cards_column, grouped

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

WATCHED = """day >= (  -- what was sold before the assistant came says nothing of it
    SELECT coalesce(min(day), DATE '9999-12-31') FROM (SELECT day FROM basket UNION ALL SELECT day FROM closed))"""
MEASURES = {  # name of `Counts.moments` -> what of a receipt
    "net": "net_minor",
    "gross": "gross_minor",
    "kept": "net_minor - returned_net_minor",
    "units": "units",
}


def count(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """Numbers and means of receipts."""
    group, within = grouped(by)
    cards = cards_column(by)
    folding.numbers(
        connection.execute(
            f"""SELECT {group} AS g, count(*) AS receipts, count(*) FILTER (arm <> '') AS eligible,
                count(*) FILTER (arm = 'treatment') AS treatment,
                count(*) FILTER (arm = 'treatment' AND {cards} > 0) AS baskets_shown,
                count(*) FILTER ({WATCHED}) AS watched
            FROM picked_receipt WHERE {within} GROUP BY g"""
        )
    )
    columns = ", ".join(map(moments_of, MEASURES.values()))
    answer = connection.execute(
        f"SELECT {group} AS g, count(*), {columns} FROM picked_receipt WHERE {within} GROUP BY g"
    )
    folding.moments(answer, tuple(MEASURES))
    watched = f"FROM picked_receipt WHERE {within} AND {WATCHED} GROUP BY g"
    load = connection.execute(f"SELECT {group} AS g, count(*), {moments_of(cards)} {watched}")  # its own cards alone
    folding.moments(load, ("cards",))
