"""What a question is about: receipts, baskets of E and cards of one period, as temporary tables of the connection.

Filters mean the same wherever figures are counted, for whoever counts begins with `select`. All three tables have
`day, hour, till_id, store, staff_id, segment, arm` and, of the offer, `product_id, rule_id, kind, category, script`:
of a card its own; of a basket and its receipt the offer that was drawn at the moment of suggestion, which does not
depend on the arm (`script`: of the first card, so in the holdout there is none).
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from pos_assist.engine.outlook import DAYPARTS
from pos_assist.services.reporting.request import Filters, Period

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_DAYPARTS = " ".join(f"WHEN hour < {until} THEN '{name}'" for until, name in DAYPARTS)
GROUPS = {  # what a report is split by, in any of the tables
    "": "''",
    "employee": "staff_id",
    "product": "product_id",
    "rule": "rule_id",
    "script": "script",
    "hour": "printf('%02d', hour)",
    "day": "strftime(day, '%Y-%m-%d')",
    "week": "strftime(date_trunc('week', day), '%Y-%m-%d')",  # begins on Monday
    "till": "till_id",
    "store": "store",
    "segment": "segment",
    "cell": f"segment || '/' || CASE {_DAYPARTS} END",  # where asking may add more or less (`services.uplift`)
}
OF_OFFERS = ("product", "rule", "script")  # a basket for which nothing was drawn belongs to none of these groups
WHERE_SOLD = ("stores", "tills", "employees", "hours", "segments", "arms")
WHAT_OFFERED = ("categories", "kinds", "rules", "scripts", "products")
COLUMNS = {
    "stores": "store",
    "tills": "till_id",
    "employees": "staff_id",
    "hours": "hour",
    "segments": "segment",
    "arms": "arm",
    "categories": "category",
    "kinds": "kind",
    "rules": "rule_id",
    "scripts": "script",
    "products": "product_id",
}

_CARDS = """
CREATE OR REPLACE TEMP TABLE picked_card AS
SELECT * FROM (
    SELECT c.*, coalesce(b.segment, '') AS segment, coalesce(b.arm, '') AS arm,
        c.basket_id IN (SELECT basket_id FROM decision WHERE suppressed) AS queue,
        coalesce(d.asked, '') AS asked, c.counted AND c.shown AS seen,
        coalesce(r.basket_group, c.basket_id) AS purchase
    FROM card c LEFT JOIN basket b USING (basket_id) LEFT JOIN decision d USING (decision_id)
        LEFT JOIN receipt r ON r.basket_id = c.basket_id
    WHERE c.day BETWEEN $first AND $last
) WHERE {kept}
"""
_ON_BASKETS = """
CREATE OR REPLACE TEMP TABLE cards_of AS
SELECT c.basket_id, any_value(first_script) AS script, count(*) FILTER (wanted) AS cards,
    count(*) FILTER (wanted AND answer = 'accepted') AS accepted,
    count(*) FILTER (wanted AND answer = 'accepted' AND confirmed) AS confirmed,
    count(*) FILTER (wanted AND c.product_id = b.product_id) AS cards_of_product,
    count(*) FILTER (wanted AND c.rule_id = b.rule_id) AS cards_of_rule,
    count(*) FILTER (wanted AND script = first_script) AS cards_of_script
FROM (
    SELECT *, {offered} AS wanted,
        first_value(script) OVER (PARTITION BY basket_id ORDER BY ordinal, "at") AS first_script
    FROM card WHERE shown AND day BETWEEN $first - INTERVAL 2 DAY AND $last + INTERVAL 2 DAY
) c LEFT JOIN basket b USING (basket_id)
GROUP BY c.basket_id
"""
_PURCHASES = """
CREATE OR REPLACE TEMP TABLE purchase_of AS
SELECT basket_group, (row_number() OVER ())::INTEGER AS purchase, count(*) > 1 AS split
FROM receipt WHERE day BETWEEN $first AND $last GROUP BY basket_group
"""
_RECEIPTS = """
CREATE OR REPLACE TEMP TABLE any_receipt AS
SELECT *, {kept} AS here, {offered} AS wanted FROM (
    SELECT r.basket_id, (row_number() OVER ())::INTEGER AS number, purchase, split, r."at", r.day, r.hour, r.till_id,
        r.store, r.staff_id, r.state, r.counted, r.gross_minor, r.net_minor, r.returned_net_minor, r.units, r.lines,
        coalesce(b.segment, '') AS segment, coalesce(b.arm, '') AS arm, b.subtotal_minor,
        coalesce(b.product_id, '') AS product_id, coalesce(b.rule_id, '') AS rule_id,
        coalesce(b.offer_kind, '') AS kind, coalesce(p.category, '') AS category, coalesce(k.script, '') AS script,
        coalesce(k.cards, 0) AS cards, coalesce(k.accepted, 0) AS accepted, coalesce(k.confirmed, 0) AS confirmed,
        coalesce(k.cards_of_product, 0) AS cards_of_product, coalesce(k.cards_of_rule, 0) AS cards_of_rule,
        coalesce(k.cards_of_script, 0) AS cards_of_script
    FROM receipt r JOIN purchase_of USING (basket_group) LEFT JOIN basket b USING (basket_id)
        LEFT JOIN product p ON p.product_id = b.product_id LEFT JOIN cards_of k USING (basket_id)
    WHERE r.day BETWEEN $first AND $last AND r.state NOT IN ('training', 'internal')
)
"""
_SOLD = "CREATE OR REPLACE TEMP VIEW sold_receipt AS SELECT * EXCLUDE (here) FROM any_receipt WHERE here"
_PICKED = "CREATE OR REPLACE TEMP VIEW picked_receipt AS SELECT * FROM sold_receipt WHERE counted AND wanted"
_BASKETS = """
CREATE OR REPLACE TEMP TABLE any_basket AS
SELECT *, {kept} AS wanted FROM (
    WITH usual AS (
        SELECT sum(margin_at_decision) / nullif(sum(subtotal_minor), 0) AS margin FROM basket
        WHERE margin_at_decision IS NOT NULL  -- what stands in where a cost was unknown, or an older log has none
    ), said AS (
        SELECT basket_id, sum(handling_minor) AS handling_minor FROM card
        WHERE answer IN ('accepted', 'declined') AND handling_minor <> 0 GROUP BY basket_id
    )
    SELECT b.basket_id, b."at", b.day, b.hour, b.till_id, b.store, b.staff_id, b.arm, b.unit, b.customer_key, b.segment,
        b.subtotal_minor,
        coalesce(b.margin_at_decision, b.subtotal_minor * usual.margin, b.subtotal_minor) AS margin_before,
        b.line_count, b.decided, b.suppressed, b.seconds, b.product_id, b.rule_id,
        b.offer_kind AS kind, coalesce(p.category, '') AS category, coalesce(k.script, '') AS script,
        coalesce(k.cards, 0) AS cards, coalesce(k.cards_of_product, 0) AS cards_of_product,
        coalesce(k.cards_of_rule, 0) AS cards_of_rule, coalesce(k.cards_of_script, 0) AS cards_of_script,
        round(CASE b.arm WHEN 'holdout' THEN b.arm_probability ELSE 1 - b.arm_probability END, 6) AS share,
        coalesce(r.state, b.state) IN ('voided', 'post_voided', 'abandoned') AS voided,
        r.basket_id IS NOT NULL OR voided AS settled,
        CASE WHEN voided THEN 0 ELSE r.net_minor - r.returned_net_minor END AS revenue,
        CASE WHEN voided THEN 0 ELSE r.margin_minor - r.returned_margin_minor END
            - coalesce(said.handling_minor, 0) AS margin,
        NOT voided AND b.product_id <> '' AND EXISTS (
            SELECT 1 FROM sold s WHERE s.basket_id = b.basket_id AND s.product_id = b.product_id AND s.quantity > 0
        ) AS bought
    FROM basket b LEFT JOIN receipt r USING (basket_id) LEFT JOIN product p ON p.product_id = b.product_id
        LEFT JOIN cards_of k USING (basket_id) LEFT JOIN said USING (basket_id) CROSS JOIN usual
    WHERE b.day BETWEEN $first AND $last AND coalesce(r.state, b.state) NOT IN ('training', 'internal')
)
"""
_WANTED = "CREATE OR REPLACE TEMP VIEW picked_basket AS SELECT * FROM any_basket WHERE wanted"


def select(connection: DuckDBPyConnection, period: Period, filters: Filters) -> None:
    """Make `picked_card`, `picked_receipt` (of R), `picked_basket` (of E) and `sold_receipt`.

    `any_receipt`: every document but training and internal ones, not narrowed; `sold_receipt`: of these, by where and
    by whom they were sold; `any_basket`: all of E, not narrowed.
    """
    days: dict[str, Any] = {"first": period.first, "last": period.last}
    where, where_values = narrow(filters, WHERE_SOLD)
    what, what_values = narrow(filters, WHAT_OFFERED)
    everything = days | where_values | what_values
    connection.execute(_CARDS.format(kept=f"{where} AND {what}"), everything)
    connection.execute(_ON_BASKETS.format(offered=what), days | what_values)
    connection.execute(_PURCHASES, days)
    connection.execute(_RECEIPTS.format(kept=where, offered=what), everything)
    connection.execute(_SOLD)
    connection.execute(_PICKED)
    connection.execute(_BASKETS.format(kept=f"{where} AND {what}"), everything)
    connection.execute(_WANTED)


def narrow(filters: Filters, fields: Collection[str]) -> tuple[str, dict[str, list[str | int]]]:
    """A condition over the tables' common columns, and its parameters by name."""
    wanted = {name: sorted(getattr(filters, name)) for name in fields if getattr(filters, name)}
    text = " AND ".join(f"list_contains(${name}, {COLUMNS[name]})" for name in wanted)
    return text or "true", wanted


def grouped(by: str) -> tuple[str, str]:
    """The expression of a group's key, and the condition that a row belongs to any."""
    return GROUPS[by], "kind <> ''" if by in OF_OFFERS else "true"


def cards_column(by: str) -> str:
    """Of a receipt or basket: how many cards it had that belong to its group."""
    return f"cards_of_{by}" if by in OF_OFFERS else "cards"
