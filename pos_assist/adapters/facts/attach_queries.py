"""What goes with what on receipts: attach rates of what was offered (K12, K13), returns of what was not (K24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_assist.adapters.facts.card_queries import CONFIRMED
from pos_assist.adapters.facts.folding import Folding
from pos_assist.adapters.facts.selecting import GROUPS, OF_OFFERS

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# By where, when and by whom it was sold: every receipt belongs to one group.
_RECEIPTS = """
SELECT {key} AS g, count(*) AS attachable, count(*) FILTER (attached) AS attached,
    count(*) FILTER (kept) AS attached_kept, count(DISTINCT purchase) AS attachable_purchases,
    count(DISTINCT purchase) FILTER (met) AS attached_purchases
FROM attach_of JOIN sold_receipt USING (number) GROUP BY g
"""
_SHELVES = """
SELECT {key} AS g, count(*) AS categories_attachable, count(*) FILTER (attached) AS categories_attached
FROM shelves_of JOIN sold_receipt USING (number) GROUP BY g
"""
# By what was offered: a receipt counts in every group one of whose triggers stands on it.
_OFFERS = """
WITH had AS (
    SELECT DISTINCT w.g, number, purchase
    FROM (SELECT DISTINCT {key} AS g, first FROM pair_of) w JOIN line ON line.article = w.first
), met AS (
    SELECT w.g, number, any_value(purchase) AS purchase, bool_or(same) AS attached, bool_or(kept) AS kept
    FROM (SELECT DISTINCT {key} AS g, first, second FROM pair_of) w JOIN together USING (first, second)
    GROUP BY w.g, number
)
SELECT * FROM (SELECT g, count(*) AS attachable, count(DISTINCT purchase) AS attachable_purchases FROM had GROUP BY g)
LEFT JOIN (
    SELECT g, count(*) FILTER (attached) AS attached, count(*) FILTER (kept) AS attached_kept,
        count(DISTINCT purchase) AS attached_purchases FROM met GROUP BY g
) USING (g)
"""
_SHELVES_OF_OFFERS = """
WITH wanted AS (SELECT DISTINCT {key} AS g, first_shelf, second_shelf FROM pair_of),
had AS (SELECT DISTINCT w.g, number FROM (SELECT DISTINCT g, first_shelf FROM wanted) w
        JOIN held ON held.shelf = w.first_shelf),
met AS (
    SELECT DISTINCT w.g, one.number FROM held one JOIN held two ON two.number = one.number
    JOIN wanted w ON w.first_shelf = one.shelf AND w.second_shelf = two.shelf
    WHERE two.products > (w.first_shelf = w.second_shelf)::INT
)
SELECT * FROM (SELECT g, count(*) AS categories_attachable FROM had GROUP BY g)
LEFT JOIN (SELECT g, count(*) AS categories_attached FROM met GROUP BY g) USING (g)
"""
_ELSEWHERE = """
WITH taken AS (
    SELECT DISTINCT r.number, a.article, {of_card} AS wanted_by
    FROM picked_card JOIN article a USING (product_id)
        LEFT JOIN (SELECT basket_id, number FROM sold_receipt) r USING (basket_id)
    WHERE {confirmed}
), wanted AS (
    SELECT DISTINCT wanted_by, article FROM taken
)
SELECT {key} AS g, count(*) AS elsewhere_sold, count(*) FILTER (returned) AS elsewhere_returned
FROM line l JOIN wanted USING (article) {receipt}
WHERE l.counted AND NOT EXISTS (SELECT 1 FROM taken t WHERE t.number = l.number AND t.article = l.article)
GROUP BY g
"""


def count(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """K12 in its three forms."""
    sql = _OFFERS if by in OF_OFFERS else _RECEIPTS
    folding.numbers(connection.execute(sql.format(key=GROUPS[by])))


def count_categories(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """K13."""
    sql = _SHELVES_OF_OFFERS if by in OF_OFFERS else _SHELVES
    folding.numbers(connection.execute(sql.format(key=GROUPS[by])))


def count_elsewhere(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """How often the confirmed products come back where nobody offered them (K24)."""
    names = {"of_card": "''", "key": GROUPS[by], "receipt": "JOIN sold_receipt ON sold_receipt.number = l.number"}
    if by in OF_OFFERS:
        names = {"of_card": GROUPS[by], "key": "wanted_by", "receipt": ""}
    folding.numbers(connection.execute(_ELSEWHERE.format(confirmed=CONFIRMED, **names)))
