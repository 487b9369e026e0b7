"""From the till's lines to receipts and what was sold on them: discounts pro-rated, VAT and cost taken off.

Exact in whole minor units and rounded half up, as `engine.money` does. Temporary tables: `till_receipt`, `till_line`
(as the till has them), `priced` (one row a product and receipt) and `summed` (one row a receipt).
"""

from __future__ import annotations

STAGED = """
CREATE OR REPLACE TEMP TABLE till_receipt (
    basket_id VARCHAR, "at" TIMESTAMP, day DATE, hour TINYINT, till_id VARCHAR, staff_id VARCHAR, customer_key VARCHAR,
    state VARCHAR, kind VARCHAR, total_minor BIGINT);
CREATE OR REPLACE TEMP TABLE till_line (
    basket_id VARCHAR, product_id VARCHAR, micro BIGINT, unit_minor BIGINT, discount_minor BIGINT, sale_of VARCHAR);
CREATE OR REPLACE TEMP MACRO per_million(amount) AS
    sign(amount) * ((abs(amount) + 500000) // 1000000);
CREATE OR REPLACE TEMP MACRO share(amount, part, whole) AS
    sign(amount) * ((2 * abs(amount) * part + whole) // (2 * whole));
CREATE OR REPLACE TEMP MACRO net_of(gross, vat_rate) AS
    CAST(share(CAST(gross AS HUGEINT), 1000000, 1000000 + CAST(round(coalesce(vat_rate, 0) * 1000000) AS BIGINT))
         AS BIGINT);
"""

# A line with a price below 0 is a discount on the others. What was rung up and taken off again is gone.
PRICED = """
CREATE OR REPLACE TEMP TABLE priced AS
SELECT l.basket_id, l.product_id, sum(l.micro) AS micro, sum(l.amount) AS amount, sum(l.discount_minor) AS discount,
       arg_max(l.unit_minor, l.micro) AS price_minor, max(l.sale_of) AS sale_of,
       any_value(coalesce(p.merchandise, true)) AS merchandise, any_value(coalesce(p.weighed, false)) AS weighed,
       any_value(p.vat_rate) AS vat_rate, any_value(p.cost_minor) AS cost_minor
FROM (SELECT *, per_million(CAST(micro AS HUGEINT) * unit_minor) - discount_minor AS amount FROM till_line) l
LEFT JOIN product p ON p.product_id = l.product_id
WHERE l.unit_minor >= 0
GROUP BY l.basket_id, l.product_id
HAVING sum(l.micro) <> 0 OR sum(l.amount) <> 0
"""

# `spread`: what is to be taken off the lines so that their sum is the receipt's total. A total that cannot be (more
# taken off than is on it) is not believed.
SUMMED = """
CREATE OR REPLACE TEMP TABLE summed AS
WITH reduction AS (
    SELECT basket_id, -sum(per_million(CAST(micro AS HUGEINT) * unit_minor) - discount_minor) AS amount
    FROM till_line WHERE unit_minor < 0 GROUP BY basket_id),
amounts AS (
    SELECT basket_id, sum(amount) AS amount, sum(greatest(amount, 0)) AS positive,
           sum(greatest(amount, 0)) FILTER (merchandise) AS goods, sum(abs(amount)) AS any_sign
    FROM priced GROUP BY basket_id),
told AS (
    SELECT a.basket_id, coalesce(a.goods, 0) AS goods, a.positive, a.any_sign, coalesce(r.amount, 0) AS reduced,
           a.amount - t.total_minor AS missing
    FROM amounts a JOIN till_receipt t USING (basket_id) LEFT JOIN reduction r USING (basket_id))
SELECT basket_id, CAST(CASE WHEN abs(missing) <= any_sign THEN missing ELSE reduced END AS HUGEINT) AS spread,
       CASE WHEN goods > 0 AND spread <= goods THEN 'goods' WHEN positive > 0 THEN 'positive' ELSE 'any' END AS over
FROM told
"""

SOLD = """
INSERT INTO sold BY NAME
WITH weighted AS (
    SELECT p.*, s.spread,
           CAST(CASE WHEN s.over = 'any' THEN abs(p.amount) WHEN s.over = 'positive' OR p.merchandise
                THEN greatest(p.amount, 0) ELSE 0 END AS HUGEINT) AS weight
    FROM priced p JOIN summed s USING (basket_id)),
added AS (
    SELECT *, sum(weight) OVER (PARTITION BY basket_id) AS whole,
           sum(weight) OVER (PARTITION BY basket_id ORDER BY product_id) AS until
    FROM weighted),
paid AS (
    SELECT *, CAST(amount - CASE WHEN whole = 0 THEN 0 ELSE share(spread, until, whole)
                - share(spread, until - weight, whole) END AS BIGINT) AS gross_minor
    FROM added)
SELECT paid.basket_id, t.day, paid.product_id, paid.micro / 1e6 AS quantity, price_minor, gross_minor,
       net_of(gross_minor, vat_rate) AS net_minor,
       CAST(net_of(gross_minor, vat_rate) - per_million(CAST(paid.micro AS HUGEINT) * cost_minor) AS BIGINT)
           AS margin_minor,
       0 AS returned
FROM paid JOIN till_receipt t USING (basket_id)
"""

# R: closed, no training, not the shop's own, merchandise on it, and not more brought back than taken (ux.md 6.1)
RECEIPTS = """
INSERT INTO receipt BY NAME
WITH sums AS (
    SELECT s.basket_id,
           sum(s.gross_minor) FILTER (p.merchandise AND s.quantity > 0) AS gross_minor,
           sum(s.net_minor) FILTER (p.merchandise AND s.quantity > 0) AS net_minor,
           CASE WHEN count(*) FILTER (p.merchandise AND s.quantity > 0 AND s.margin_minor IS NULL) = 0
                THEN sum(s.margin_minor) FILTER (p.merchandise AND s.quantity > 0) END AS margin_minor,
           sum(CASE WHEN p.weighed OR s.quantity <> floor(s.quantity) THEN 1 ELSE s.quantity END)
               FILTER (p.merchandise AND s.quantity > 0) AS units,
           count(*) FILTER (p.merchandise AND s.quantity > 0) AS lines,
           bool_or(s.quantity > 0) AS some_sold, bool_or(s.quantity < 0) AS some_back,
           sum(s.gross_minor) AS total, sum(p.discount) AS discount
    FROM sold s JOIN priced p ON p.basket_id = s.basket_id AND p.product_id = s.product_id
    GROUP BY s.basket_id),
stated AS (
    SELECT t.*, sums.*,
           CASE WHEN t.kind = 'post_voided' THEN 'post_voided'
                WHEN t.state IN ('voided', 'training') THEN t.state
                WHEN t.kind IN ('training', 'internal') THEN t.kind
                WHEN sums.some_sold AND sums.some_back THEN 'exchange'
                WHEN t.state = 'return' OR t.kind = 'return' OR sums.some_back THEN 'return'
                ELSE 'paid' END AS became
    FROM till_receipt t LEFT JOIN sums ON sums.basket_id = t.basket_id)
SELECT stated.basket_id, "at", day, hour, till_id, $store AS store, staff_id, customer_key, became AS state,
       became IN ('paid', 'exchange') AND coalesce(stated.lines, 0) > 0
           AND coalesce(stated.total_minor, stated.total) >= 0 AS counted,
       stated.basket_id AS basket_group, coalesce(gross_minor, 0) AS gross_minor,
       coalesce(net_minor, 0) AS net_minor, CASE WHEN stated.lines > 0 THEN margin_minor END AS margin_minor,
       coalesce(units, 0) AS units, coalesce(stated.lines, 0) AS lines, 0 AS returned_net_minor,
       0 AS returned_margin_minor,
       CAST(coalesce(stated.discount, 0) + greatest(coalesce(s.spread, 0), 0) AS BIGINT) AS discount_minor
FROM stated LEFT JOIN summed s ON s.basket_id = stated.basket_id
"""

RETURN_OF = """
CREATE TEMP TABLE IF NOT EXISTS return_of (basket_id VARCHAR, product_id VARCHAR, sale_of VARCHAR)
"""
NAMED = "INSERT INTO return_of SELECT basket_id, product_id, sale_of FROM priced WHERE sale_of <> ''"

OLD = """
CREATE OR REPLACE TEMP TABLE old_receipt AS
SELECT basket_id FROM receipt WHERE "at" >= $since OR basket_id IN (SELECT basket_id FROM till_receipt)
"""
FORGET = tuple(
    f"DELETE FROM {table} WHERE basket_id IN (SELECT basket_id FROM old_receipt)"
    for table in ("receipt", "sold", "came_back")
)

# A till that keeps no receipts: what our log saw of them. No products, no VAT, no cost. A basket whose end nobody saw
# has no receipt: it was not sold for nothing.
FROM_LOG = """
INSERT INTO receipt BY NAME
SELECT basket_id, "at", day, hour, till_id, store, staff_id, customer_key, state,
       state = 'paid' AND lines > 0 AS counted,
       basket_id AS basket_group, total_minor AS gross_minor, total_minor AS net_minor, NULL AS margin_minor, units,
       lines, 0 AS returned_net_minor, 0 AS returned_margin_minor, 0 AS discount_minor
FROM closed WHERE state <> 'unseen'
"""
