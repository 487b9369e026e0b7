"""What goes with what on receipts: attach rates of what was offered in the period (K12, K13), returns elsewhere (K24).

A pair is a trigger and what was offered with it on a card. Upgrades, cheaper options and substitutes take the trigger's
place, so they are no pairs. Receipts are narrowed by where and by whom they were sold, never by what was offered:
the rate of a pair is about everybody who bought the first product.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_assist.adapters.facts.card_queries import CONFIRMED
from pos_assist.adapters.facts.folding import Folding
from pos_assist.adapters.facts.selecting import GROUPS, OF_OFFERS

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_PAIRS = """
CREATE OR REPLACE TEMP TABLE pair AS
SELECT DISTINCT c.product_id, c.rule_id, c.script, c.trigger_product_id AS a, c.product_id AS b,
    coalesce(t.category, '') AS category_a, c.category AS category_b
FROM picked_card c LEFT JOIN product t ON t.product_id = c.trigger_product_id
WHERE c.kind IN ('add-on', 'bundle', 'cover') AND c.trigger_product_id <> '' AND c.product_id <> ''
"""
_LINES = """
CREATE OR REPLACE TEMP TABLE line AS
SELECT s.basket_id, r.basket_group, s.product_id, coalesce(p.category, '') AS category, s.quantity > s.returned AS kept
FROM sold s JOIN sold_receipt r USING (basket_id) LEFT JOIN product p ON p.product_id = s.product_id
WHERE s.quantity > 0 AND coalesce(p.merchandise, true) AND (r.counted OR r.state = 'exchange')
    AND (s.product_id IN (SELECT a FROM pair UNION SELECT b FROM pair)
        OR p.category IN (SELECT category_a FROM pair UNION SELECT category_b FROM pair))
"""
_FIRST = """
WITH wanted AS (
    SELECT DISTINCT {of_pair} AS wanted_by, a, b FROM pair
), had AS (
    SELECT {key} AS g, one.basket_id, one.basket_group, w.b
    FROM wanted w JOIN line one ON one.product_id = w.a JOIN sold_receipt ON sold_receipt.basket_id = one.basket_id
)
"""
_ATTACHED = """
SELECT g, count(DISTINCT h.basket_id) AS attachable,
    count(DISTINCT h.basket_id) FILTER (two.product_id IS NOT NULL) AS attached,
    count(DISTINCT h.basket_id) FILTER (two.kept) AS attached_kept
FROM had h LEFT JOIN line two ON two.basket_id = h.basket_id AND two.product_id = h.b GROUP BY g
"""
_PURCHASES = """
SELECT g, count(DISTINCT h.basket_group) AS attachable_purchases,
    count(DISTINCT h.basket_group) FILTER (two.product_id IS NOT NULL) AS attached_purchases
FROM (SELECT DISTINCT g, basket_group, b FROM had) h LEFT JOIN (SELECT DISTINCT basket_group, product_id FROM line) two
    ON two.basket_group = h.basket_group AND two.product_id = h.b GROUP BY g
"""
_CATEGORIES = """
WITH wanted AS (
    SELECT DISTINCT {of_pair} AS wanted_by, category_a, category_b FROM pair WHERE category_a <> '' AND category_b <> ''
), held AS (
    SELECT basket_id, category, count(*) AS products FROM line WHERE category <> '' GROUP BY basket_id, category
)
SELECT {key} AS g, count(DISTINCT one.basket_id) AS categories_attachable,
    count(DISTINCT one.basket_id) FILTER (two.products > (w.category_a = w.category_b)::INT) AS categories_attached
FROM wanted w JOIN held one ON one.category = w.category_a
    JOIN sold_receipt ON sold_receipt.basket_id = one.basket_id
    LEFT JOIN held two ON two.basket_id = one.basket_id AND two.category = w.category_b
GROUP BY g
"""
_ELSEWHERE = """
WITH taken AS (
    SELECT DISTINCT basket_id, product_id, {of_pair} AS wanted_by FROM picked_card WHERE {confirmed}
), wanted AS (
    SELECT DISTINCT wanted_by, product_id FROM taken
)
SELECT {key} AS g, count(*) AS elsewhere_sold, count(*) FILTER (s.returned > 0) AS elsewhere_returned
FROM (SELECT basket_id, product_id, returned FROM sold WHERE quantity > 0) s
    JOIN wanted w ON w.product_id = s.product_id JOIN sold_receipt ON sold_receipt.basket_id = s.basket_id
WHERE counted AND NOT EXISTS (SELECT 1 FROM taken t WHERE t.basket_id = s.basket_id AND t.product_id = s.product_id)
GROUP BY g
"""


def prepare(connection: DuckDBPyConnection) -> None:
    """The pairs of what `select` chose, and the lines of whatever is in any of them."""
    connection.execute(_PAIRS)
    connection.execute(_LINES)


def count(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """Receipts with the first and with both; purchases and categories likewise; returns without an offer."""
    of_offers = by in OF_OFFERS
    names = {
        "of_pair": GROUPS[by] if of_offers else "''",
        "key": "wanted_by" if of_offers else GROUPS[by],
        "confirmed": CONFIRMED,
    }
    for sql in (_FIRST + _ATTACHED, _FIRST + _PURCHASES, _CATEGORIES, _ELSEWHERE):
        folding.numbers(connection.execute(sql.format(**names)))
