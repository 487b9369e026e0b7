"""What stands together on receipts, prepared once a selection: whatever is asked of it then is a small join.

A pair is a trigger and what was offered with it on a card of the period. Upgrades, cheaper options and substitutes
take the trigger's place, so they are no pairs. Receipts are narrowed by where and by whom they were sold, never by
what was offered: the rate of a pair is about everybody who bought the first product. Keys are numbers in here, for
joining texts takes ten times as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_assist.adapters.facts.card_queries import CONFIRMED

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_TABLES = (
    """CREATE OR REPLACE TEMP TABLE pair AS
    SELECT DISTINCT c.day, c.hour, c.till_id, c.store, c.staff_id, c.segment, c.product_id, c.rule_id, c.script,
        c.trigger_product_id AS first_id, coalesce(t.category, '') AS first_category, c.category AS second_category
    FROM picked_card c LEFT JOIN product t ON t.product_id = c.trigger_product_id
    WHERE c.kind IN ('add-on', 'bundle', 'cover') AND c.trigger_product_id <> '' AND c.product_id <> ''""",
    """CREATE OR REPLACE TEMP TABLE article AS
    SELECT product_id, (row_number() OVER ())::INTEGER AS article FROM (
        SELECT first_id AS product_id FROM pair UNION SELECT product_id FROM pair
        UNION SELECT product_id FROM picked_card WHERE {confirmed}
    )""",
    """CREATE OR REPLACE TEMP TABLE shelf AS
    SELECT category, (row_number() OVER ())::INTEGER AS shelf FROM (
        SELECT first_category AS category FROM pair UNION SELECT second_category FROM pair
    ) WHERE category <> ''""",
    """CREATE OR REPLACE TEMP TABLE pair_of AS
    SELECT pair.* EXCLUDE (first_category, second_category), a.article AS first, b.article AS second,
        s.shelf AS first_shelf, t.shelf AS second_shelf
    FROM pair JOIN article a ON a.product_id = first_id JOIN article b ON b.product_id = pair.product_id
        LEFT JOIN shelf s ON s.category = first_category LEFT JOIN shelf t ON t.category = second_category""",
    """CREATE OR REPLACE TEMP TABLE line AS
    SELECT r.number, r.purchase, r.split, a.article, s.quantity > s.returned AS kept, s.returned > 0 AS returned,
        r.counted
    FROM sold s JOIN sold_receipt r USING (basket_id) JOIN article a ON a.product_id = s.product_id
        LEFT JOIN product p ON p.product_id = s.product_id
    WHERE s.day BETWEEN $first AND $last AND s.quantity > 0 AND coalesce(p.merchandise, true)
        AND (r.counted OR r.state = 'exchange')""",
    """CREATE OR REPLACE TEMP TABLE held AS
    SELECT r.number, h.shelf, count(*)::INTEGER AS products
    FROM sold s JOIN sold_receipt r USING (basket_id) JOIN product p ON p.product_id = s.product_id
        JOIN shelf h ON h.category = p.category
    WHERE s.day BETWEEN $first AND $last AND s.quantity > 0 AND p.merchandise AND (r.counted OR r.state = 'exchange')
    GROUP BY r.number, h.shelf""",
    """CREATE OR REPLACE TEMP TABLE together AS
    SELECT one.number, one.number AS other, one.purchase, one.article AS first, two.article AS second, two.kept,
        true AS same
    FROM line one JOIN line two ON two.number = one.number
        SEMI JOIN pair_of p ON p.first = one.article AND p.second = two.article
    UNION ALL
    SELECT one.number, two.number, one.purchase, one.article, two.article, false, false
    FROM line one JOIN line two ON two.purchase = one.purchase AND two.number <> one.number
        SEMI JOIN pair_of p ON p.first = one.article AND p.second = two.article
    WHERE one.split AND two.split""",
    """CREATE OR REPLACE TEMP TABLE offered_line AS
    SELECT DISTINCT r.number, a.article
    FROM card c JOIN sold_receipt r USING (basket_id) JOIN article a ON a.product_id = c.product_id
    WHERE c.confirmed AND c.answer = 'accepted'""",
)


def prepare(connection: DuckDBPyConnection, days: dict[str, object]) -> None:
    """Of what `select` chose; `days`: first and last."""
    for sql in _TABLES:
        connection.execute(sql.format(confirmed=CONFIRMED), days if "$first" in sql else {})
