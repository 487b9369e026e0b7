"""Eligible baskets by arm: what they came to, and how long they took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_assist.adapters.facts.folding import Folding
from pos_assist.adapters.facts.selecting import grouped
from pos_assist.services.reporting.tally import Arm
from pos_assist.statistics.moments import PairMoments

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# Of a store in a period: what is higher is cut to this height, alike in both arms and whatever is filtered (K15); the
# covariate too. A day or a week is a period of its own.
HIGHEST = 0.995
OF_TIME = ("day", "week")
_ARMS = """
WITH height AS (
    SELECT store AS shop, {time} AS t, quantile_cont(margin, {highest}) AS top_margin,
        quantile_cont(revenue, {highest}) AS top_revenue, quantile_cont(subtotal_minor, {highest}) AS top_value,
        quantile_cont(margin_before, {highest}) AS top_before
    FROM any_basket WHERE unit = 'basket' AND settled GROUP BY shop, t
), cut AS (
    SELECT {group} AS g, arm, share, settled, bought, voided, margin, kind <> '' AS drawn,
        CASE WHEN margin IS NOT NULL THEN least(margin, top_margin) END AS y, least(revenue, top_revenue) AS v,
        least(margin_before, top_before) AS before, least(subtotal_minor, top_value) AS x
    FROM picked_basket JOIN height ON shop = store AND t = {time} WHERE unit = 'basket' AND {within}
)
SELECT g, arm, share, count(*), count(*) FILTER (settled), count(*) FILTER (settled AND margin IS NULL),
    count(*) FILTER (settled AND drawn), count(*) FILTER (settled AND drawn AND bought),
    count(*) FILTER (settled AND voided), {margin}, {revenue}
FROM cut GROUP BY g, arm, share ORDER BY g, arm, share
"""
_PAIR = ", ".join(
    f"regr_{what}({{y}}, {{x}}) FILTER (settled)" for what in ("count", "avgy", "avgx", "syy", "sxx", "sxy")
)
_KEPT_BACK = """
SELECT {group} AS g, count(DISTINCT basket_id) AS evaluated,
    count(DISTINCT basket_id) FILTER (d.suppressed) AS kept_back
FROM decision d JOIN (SELECT * EXCLUDE ("at", subtotal_minor) FROM sold_receipt WHERE wanted) USING (basket_id)
WHERE d.asked = '' AND {within} GROUP BY g
"""
_DAYS = """
SELECT {group} AS g, count(*) FILTER (arm = 'treatment'), count(*) FILTER (arm = 'holdout'), share
FROM picked_basket WHERE unit = 'basket' AND {within} GROUP BY g, day, share ORDER BY g, day, share
"""


def count(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """Both arms of every group, day by day for the draw, and what queues kept back."""
    group, within = grouped(by)
    one_arm = folding.settings.one_arm or by == "script"
    folding.numbers(connection.execute(_KEPT_BACK.format(group=group, within=within)))
    folding.numbers(
        connection.execute(
            f"""SELECT {group} AS g, count(*) AS baskets,
                count(*) FILTER (kind = 'bundle' AND settled AND unit = 'basket' AND arm = 'treatment')
                    AS sets_drawn_treatment,
                count(*) FILTER (kind = 'bundle' AND settled AND unit = 'basket' AND arm = 'holdout')
                    AS sets_drawn_holdout,
                count(*) FILTER (kind = 'bundle' AND bought AND unit = 'basket' AND arm = 'treatment')
                    AS sets_bought_treatment,
                count(*) FILTER (kind = 'bundle' AND bought AND unit = 'basket' AND arm = 'holdout')
                    AS sets_bought_holdout
            FROM picked_basket WHERE {within} GROUP BY g"""
        )
    )
    time = group if by in OF_TIME else "''"
    pairs = {"margin": _PAIR.format(y="y", x="before"), "revenue": _PAIR.format(y="v", x="x")}
    for g, arm, *rest in connection.execute(
        _ARMS.format(group=group, within=within, time=time, highest=HIGHEST, **pairs)
    ).fetchall():
        if by == "script" and arm == "holdout":  # what was worded lies on one side only
            continue
        share, n, settled, costless, drawn, bought, voided = rest[:7]
        folding.group(g).arms[arm].append(
            Arm(share, n, settled, costless, drawn, bought, voided, _pair(rest[7:13]), _pair(rest[13:19]))
        )
    if one_arm:
        return
    for g, treatment, holdout, share in connection.execute(_DAYS.format(group=group, within=within)).fetchall():
        folding.group(g).days.append((treatment, holdout, share))


def _pair(row: list[float | None]) -> PairMoments:
    n, *rest = row
    return PairMoments(int(n or 0), *(value or 0.0 for value in rest))
