"""What log and till tell together: who belongs to one customer, what came back, what became of a card."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from pos_assist.adapters.facts.grouping import GROUP_US, Ended, Group, grouped
from pos_assist.adapters.facts.receipts_sql import FROM_LOG, RETURN_OF
from pos_assist.adapters.facts.returned import MATCH_US, Back, Match, Sale, matched
from pos_assist.adapters.facts.rows import insert
from pos_assist.settings import ReportSettings

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

EPOCH = date(1970, 1, 1)
SOLD_STATES = "('paid', 'exchange')"
NEVER_SOLD = "('', 'voided', 'training', 'internal', 'abandoned', 'unseen')"  # in no figure (worked case 2)
PRODUCTS_AT_ONCE = 500

# voided after it had been paid: the log saw it paid
POST_VOIDED = """
UPDATE receipt SET state = 'post_voided', counted = false FROM closed c
WHERE c.basket_id = receipt.basket_id AND receipt.state = 'voided' AND c.state = 'paid'
"""
STATES = """
UPDATE basket SET state = told.state FROM (
    SELECT b.basket_id, coalesce(r.state, c.state, '') AS state
    FROM basket b LEFT JOIN receipt r USING (basket_id) LEFT JOIN closed c USING (basket_id)) told
WHERE told.basket_id = basket.basket_id AND told.state <> basket.state
"""
SECONDS = """
UPDATE receipt SET seconds = c.seconds FROM closed c
WHERE c.basket_id = receipt.basket_id AND receipt.seconds IS DISTINCT FROM c.seconds
"""
GAPS = """
UPDATE receipt SET landed_gap_minor = k.gap FROM (
    SELECT basket_id, arg_max(landed_gap_minor, abs(landed_gap_minor)) AS gap
    FROM card WHERE landed_gap_minor IS NOT NULL GROUP BY basket_id) k
WHERE k.basket_id = receipt.basket_id AND receipt.landed_gap_minor IS DISTINCT FROM k.gap
"""
NOTHING_BACK = """
UPDATE sold SET returned = 0 WHERE returned <> 0;
UPDATE receipt SET returned_net_minor = 0, returned_margin_minor = 0
WHERE returned_net_minor <> 0 OR returned_margin_minor <> 0
"""
BACK_OF_SOLD = """
UPDATE sold SET returned = b.quantity FROM (
    SELECT c.sale_basket_id, c.product_id, sum(c.quantity) AS quantity
    FROM came_back c JOIN receipt s ON s.basket_id = c.sale_basket_id JOIN receipt r ON r.basket_id = c.basket_id
    WHERE r."at" <= s."at" + to_days({days}) GROUP BY ALL) b
WHERE b.sale_basket_id = sold.basket_id AND b.product_id = sold.product_id AND sold.quantity > 0
"""
BACK_OF_RECEIPTS = """
UPDATE receipt SET returned_net_minor = b.net, returned_margin_minor = b.margin FROM (
    SELECT s.basket_id, CAST(sum(round(s.net_minor * least(s.returned, s.quantity) / s.quantity)) AS BIGINT) AS net,
           CAST(sum(round(coalesce(s.margin_minor, 0) * least(s.returned, s.quantity) / s.quantity)) AS BIGINT)
               AS margin
    FROM sold s JOIN product p USING (product_id)
    WHERE s.returned > 0 AND p.merchandise GROUP BY s.basket_id) b
WHERE b.basket_id = receipt.basket_id
"""

# Of a swap or a set the difference is the value (worked case 5); else what the target brought on the receipt.
CARDS = f"""
UPDATE card SET counted = t.counted, category = t.category, target_net_minor = t.net, returned = t.returned FROM (
    SELECT c.card_id, coalesce(r.state, d.state, '') NOT IN {NEVER_SOLD} AS counted,
           coalesce(p.category, '') AS category, coalesce(s.returned > 0 AND c.confirmed, false) AS returned,
           CAST(CASE WHEN NOT c.confirmed THEN 0
                WHEN c.replaces_product_id <> '' OR c.kind = 'bundle'
                THEN round(c.difference_minor / (1 + coalesce(p.vat_rate, 0)))
                WHEN s.quantity IS NULL OR s.quantity <= 0  -- no receipt of the till's: as it was offered
                THEN round(c.price_minor * greatest(c.added, 1) / (1 + coalesce(p.vat_rate, 0)))
                ELSE round(s.net_minor * least(c.added, s.quantity) / s.quantity) END AS BIGINT) AS net
    FROM card c LEFT JOIN receipt r ON r.basket_id = c.basket_id LEFT JOIN closed d ON d.basket_id = c.basket_id
    LEFT JOIN product p ON p.product_id = c.product_id
    LEFT JOIN sold s ON s.basket_id = c.basket_id AND s.product_id = c.product_id) t
WHERE t.card_id = card.card_id AND (card.counted, card.category, card.target_net_minor, card.returned)
    IS DISTINCT FROM (t.counted, t.category, t.net, t.returned)
"""
UNKNOWN = """
INSERT OR REPLACE INTO late
SELECT card_id, day, 'unknown_product' FROM card WHERE product_id NOT IN (SELECT product_id FROM product)
    AND (SELECT count(*) FROM product) > 0
"""
KNOWN = "DELETE FROM late WHERE why = 'unknown_product'"
PEOPLE = ("receipt", "basket", "card")
DATED = ("receipt", "sold", "came_back", "basket", "card", "closed", "late")
DAYS_A_MONTH = 365.25 / 12


class CameBackRow(NamedTuple):
    """Table `came_back`."""

    basket_id: str
    day: int
    product_id: str
    quantity: float
    net_minor: int
    sale_basket_id: str


class GroupRow(NamedTuple):
    """Temporary table `in_group`."""

    basket_id: str
    basket_group: str


def link(
    facts: DuckDBPyConnection,
    *,
    since_us: int | None,
    today: int,
    report: ReportSettings,
    has_receipts: bool,
) -> date:
    """Bring everything that hangs on several sources up to date. `since_us`: receipts from then on are new; None: none.

    What is too old is dropped (`aggregate_months`). Returns the first day of which people are still told by their key
    (`person_days`).
    """
    if not has_receipts:
        facts.execute("DELETE FROM receipt")
        facts.execute(FROM_LOG)
        since_us = 0
    for statement in (POST_VOIDED, STATES, SECONDS, GAPS):
        facts.execute(statement)
    if since_us is not None:
        _group(facts, since_us)
        _match(facts, since_us)
    for statement in (NOTHING_BACK, BACK_OF_SOLD, BACK_OF_RECEIPTS, CARDS, KNOWN, UNKNOWN):
        facts.execute(statement.replace("{days}", str(report.returns_days)))
    oldest = EPOCH + timedelta(days=today - round(report.aggregate_months * DAYS_A_MONTH))
    for table in DATED:
        facts.execute(f"DELETE FROM {table} WHERE day < ?", [oldest])
    first = EPOCH + timedelta(days=today - report.person_days)
    for table in PEOPLE:
        facts.execute(f"UPDATE {table} SET staff_id = '' WHERE day < ? AND staff_id <> ''", [first])
    return first


def _group(facts: DuckDBPyConnection, since_us: int) -> None:
    """Which receipts are one customer's, from a moment on."""
    columns = 'till_id, epoch_us("at"), basket_id, customer_key'
    sold = f"FROM receipt WHERE state IN {SOLD_STATES}"
    new = [Ended(*row) for row in facts.execute(f'SELECT {columns} {sold} AND epoch_us("at") >= {since_us}').fetchall()]
    earlier = facts.execute(
        f'SELECT r.till_id, r.basket_group, epoch_us(g."at"), r.customer_key FROM receipt r '
        f"JOIN receipt g ON g.basket_id = r.basket_group WHERE r.state IN {SOLD_STATES} "
        f'AND epoch_us(r."at") >= {since_us - GROUP_US} AND epoch_us(r."at") < {since_us} ORDER BY r."at", r.basket_id'
    ).fetchall()
    before: dict[str, Group] = {}
    for till_id, first, at_us, customer in earlier:
        known = before.get(till_id)
        same = known is not None and known.first == first
        before[till_id] = Group(first, at_us, (known.customer_key if known and same else "") or customer)
    facts.execute("CREATE OR REPLACE TEMP TABLE in_group (basket_id VARCHAR, basket_group VARCHAR)")
    insert(facts, "in_group", [GroupRow(*one) for one in grouped(new, before)])
    facts.execute(
        "UPDATE receipt SET basket_group = g.basket_group FROM in_group g "
        "WHERE g.basket_id = receipt.basket_id AND g.basket_group <> receipt.basket_group"
    )


def _match(facts: DuckDBPyConnection, since_us: int) -> None:
    """Which sales came back, for returns from a moment on."""
    facts.execute(RETURN_OF)
    facts.execute(
        "CREATE OR REPLACE TEMP TABLE back AS "
        'SELECT epoch_us(r."at") AS "at", s.basket_id, s.product_id, -s.quantity AS quantity, s.price_minor, '
        "coalesce(x.sale_of, '') AS sale_of, s.day, -s.net_minor AS net_minor "
        "FROM sold s JOIN receipt r USING (basket_id) "
        "LEFT JOIN return_of x ON x.basket_id = s.basket_id AND x.product_id = s.product_id "
        f"WHERE s.quantity < 0 AND r.state IN ('return', 'exchange') AND epoch_us(r.\"at\") >= {since_us}"
    )
    products = [row[0] for row in facts.execute("SELECT DISTINCT product_id FROM back ORDER BY 1").fetchall()]
    for start in range(0, len(products), PRODUCTS_AT_ONCE):
        _match_products(facts, products[start : start + PRODUCTS_AT_ONCE])


def _match_products(facts: DuckDBPyConnection, products: list[str]) -> None:
    found = facts.execute(
        'SELECT "at", basket_id, product_id, quantity, price_minor, sale_of, epoch_us(day::TIMESTAMP) // 86400000000, '
        "net_minor FROM back WHERE product_id IN (SELECT unnest(?::VARCHAR[]))",
        [products],
    ).fetchall()
    about = {Back(*row[:6]): (row[6], row[7]) for row in found}
    oldest = min(row[0] for row in found) - MATCH_US
    sales = facts.execute(
        'SELECT epoch_us(r."at"), s.basket_id, s.product_id, s.quantity - coalesce(b.quantity, 0), s.price_minor, '
        "CAST(round(s.gross_minor / s.quantity) AS BIGINT) FROM sold s JOIN receipt r USING (basket_id) "
        "LEFT JOIN (SELECT sale_basket_id AS basket_id, product_id, sum(quantity) AS quantity FROM came_back "
        "           GROUP BY ALL) b ON b.basket_id = s.basket_id AND b.product_id = s.product_id "
        f"WHERE s.quantity > 0 AND r.state IN {SOLD_STATES} AND s.product_id IN (SELECT unnest($1::VARCHAR[])) "
        f"AND (epoch_us(r.\"at\") >= {oldest} OR s.basket_id IN (SELECT sale_of FROM back WHERE sale_of <> ''))",
        [products],
    ).fetchall()
    matches = matched((Sale(*row) for row in sales), about)
    insert(facts, "came_back", [_came_back(match, *about[match.back]) for match in matches])


def _came_back(match: Match, day: int, net_minor: int) -> CameBackRow:
    back = match.back
    net = round(net_minor * match.quantity / back.quantity)
    return CameBackRow(back.basket_id, day, back.product_id, match.quantity, net, match.sale_basket_id)
