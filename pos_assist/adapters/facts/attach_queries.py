"""What goes with what on receipts: attach rates of what was offered (K12, K13), returns of what was not (K24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_assist.adapters.facts.card_queries import CONFIRMED
from pos_assist.adapters.facts.folding import Folding
from pos_assist.adapters.facts.selecting import GROUPS, OF_OFFERS

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# `{on}`: a receipt's own group is that of the pair; where groups are offers, a receipt counts in every group one of
# whose first products stands on it. So a group is what a filter for it would leave.
_PRODUCTS = """
WITH wanted AS (SELECT DISTINCT {key} AS g, first, second FROM pair_of),
had AS (
    SELECT DISTINCT w.g, l.number, l.purchase
    FROM (SELECT DISTINCT g, first FROM wanted) w JOIN line l ON l.article = w.first {on}
), met AS (
    SELECT w.g, l.number, any_value(l.purchase) AS purchase, bool_or(same) AS attached, bool_or(kept) AS kept
    FROM wanted w JOIN together l ON l.first = w.first AND l.second = w.second {on} {and_other} GROUP BY w.g, l.number
)
SELECT * FROM (SELECT g, count(*) AS attachable, count(DISTINCT purchase) AS attachable_purchases FROM had GROUP BY g)
LEFT JOIN (
    SELECT g, count(*) FILTER (attached) AS attached, count(*) FILTER (kept) AS attached_kept,
        count(DISTINCT purchase) AS attached_purchases FROM met GROUP BY g
) USING (g)
"""
_CATEGORIES = """
WITH wanted AS (SELECT DISTINCT {key} AS g, first_shelf, second_shelf FROM pair_of),
had AS (
    SELECT DISTINCT w.g, l.number
    FROM (SELECT DISTINCT g, first_shelf FROM wanted) w JOIN held l ON l.shelf = w.first_shelf {on}
), met AS (
    SELECT DISTINCT w.g, l.number FROM held l JOIN held two ON two.number = l.number
    JOIN wanted w ON w.first_shelf = l.shelf AND w.second_shelf = two.shelf {on}
    WHERE two.products > (w.first_shelf = w.second_shelf)::INT
)
SELECT * FROM (SELECT g, count(*) AS categories_attachable FROM had GROUP BY g)
LEFT JOIN (SELECT g, count(*) AS categories_attached FROM met GROUP BY g) USING (g)
"""
_ELSEWHERE = """
WITH wanted AS (
    SELECT DISTINCT {key} AS g, article FROM picked_card JOIN article USING (product_id) WHERE {confirmed}
)
SELECT w.g, count(*) AS elsewhere_sold, count(*) FILTER (returned) AS elsewhere_returned
FROM line l JOIN wanted w ON w.article = l.article {on} ANTI JOIN offered_line o
    ON o.number = l.number AND o.article = l.article
WHERE l.counted GROUP BY w.g
"""
_OWN = "JOIN (SELECT number, {key} AS own FROM sold_receipt) r ON r.number = l.number AND r.own = w.g"
_OTHER = "JOIN (SELECT number, {key} AS own FROM sold_receipt) o ON o.number = l.other AND o.own = w.g"  # of a purchase


def count(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """K12 in its three forms."""
    folding.numbers(connection.execute(_PRODUCTS.format(**_of(by))))


def count_categories(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """K13."""
    folding.numbers(connection.execute(_CATEGORIES.format(**_of(by))))


def count_elsewhere(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """How often the confirmed products come back where nobody offered them (K24)."""
    folding.numbers(connection.execute(_ELSEWHERE.format(confirmed=CONFIRMED, **_of(by))))


def _of(by: str) -> dict[str, str]:
    key = GROUPS[by]
    if by in OF_OFFERS or not by:
        return {"key": key, "on": "", "and_other": ""}
    return {"key": key, "on": _OWN.format(key=key), "and_other": _OTHER.format(key=key)}
