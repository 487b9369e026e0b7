"""Medians and percentiles, with the order statistics that bound them."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from pos_assist.adapters.facts.folding import Folding
from pos_assist.adapters.facts.selecting import cards_column, grouped
from pos_assist.services.reporting.tally import Rank
from pos_assist.statistics.intervals import quantile_ranks

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

WANTED = {
    "latency": (0.5, 0.95),
    "seconds treatment": (0.5,),
    "seconds holdout": (0.5, 0.9),
    "seconds shown": (0.9,),
    "pace treatment": (0.5,),
    "pace holdout": (0.5, 0.9),
    "pace shown": (0.9,),
}
_VALUES = """
CREATE OR REPLACE TEMP TABLE ranked AS
SELECT g, what, v, row_number() OVER (PARTITION BY g, what ORDER BY v) AS i FROM (
    SELECT {group} AS g, 'latency' AS what, latency_ms AS v FROM picked_card WHERE latency_ms IS NOT NULL
    UNION ALL
    SELECT {group}, 'seconds ' || arm, seconds FROM picked_basket WHERE {timed}
    UNION ALL
    SELECT {group}, 'seconds shown', seconds FROM picked_basket WHERE {timed} AND arm = 'treatment' AND {cards} > 0
    UNION ALL
    SELECT {group}, 'pace ' || arm, seconds / line_count FROM picked_basket WHERE {timed} AND line_count > 0
    UNION ALL
    SELECT {group}, 'pace shown', seconds / line_count FROM picked_basket
    WHERE {timed} AND line_count > 0 AND arm = 'treatment' AND {cards} > 0
)
"""
_PICK = """
SELECT g, what, i, v FROM ranked
JOIN (SELECT DISTINCT unnest($groups) AS g, unnest($whats) AS what, unnest($places) AS i) USING (g, what, i)
"""


def count(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """K23 and K28: the values at the places that are needed, nothing else, leave the database."""
    group, within = grouped(by)
    timed = f"unit = 'basket' AND seconds IS NOT NULL AND {within}"
    if by == "script":  # in the holdout nothing is worded
        timed += " AND arm = 'treatment'"
    connection.execute(_VALUES.format(group=group, timed=timed, cards=cards_column(by)))
    sizes = connection.execute("SELECT g, what, count(*) FROM ranked GROUP BY g, what").fetchall()
    wanted = [(g, what, n, q, _places(n, q)) for g, what, n in sizes for q in WANTED[what]]
    picked = [(g, what, place) for g, what, _, _, places in wanted for place in places if place]
    if not picked:
        return
    groups, whats, places = map(list, zip(*picked, strict=True))
    values = {
        (g, what, place): value
        for g, what, place, value in connection.execute(
            _PICK, {"groups": groups, "whats": whats, "places": places}
        ).fetchall()
    }
    for g, what, n, q, (under, over, low, high) in wanted:
        below, above = values[g, what, under], values[g, what, over]
        value = below + (above - below) * ((n - 1) * q + 1 - under)
        bounds = (values[g, what, place] if place else None for place in (low, high))
        folding.group(g).ranks[f"{what} p{q * 100:.0f}"] = Rank(n, value, *bounds)


def _places(n: int, q: float) -> tuple[int, int, int, int]:
    """Between which of n sorted values (from 1) the percentile lies, and which bound it; 0 = none does."""
    at = (n - 1) * q + 1
    low, high = quantile_ranks(n, q) or (0, 0)
    return floor(at), ceil(at), low, high
