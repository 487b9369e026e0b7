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
        quantile_cont(revenue, {highest}) AS top_revenue, quantile_cont(subtotal_minor, {highest}) AS top_value
    FROM any_basket WHERE unit = 'basket' AND settled GROUP BY shop, t
), cut AS (
    SELECT {group} AS g, arm, share, settled, bought, voided, margin, kind <> '' AS drawn,
        CASE WHEN margin IS NOT NULL THEN least(margin, top_margin) END AS y, least(revenue, top_revenue) AS v,
        least(subtotal_minor, top_value) AS x
    FROM picked_basket JOIN height ON shop = store AND t = {time} WHERE unit = 'basket' AND {within}
)
SELECT g, arm, share, count(*), count(*) FILTER (settled), count(*) FILTER (settled AND margin IS NULL),
    count(*) FILTER (settled AND drawn), count(*) FILTER (settled AND drawn AND bought),
    count(*) FILTER (settled AND voided), {margin}, {revenue}
FROM cut GROUP BY g, arm, share ORDER BY g, arm, share
"""
_PAIR = """regr_count({y}, x) FILTER (settled), regr_avgy({y}, x) FILTER (settled), regr_avgx({y}, x) FILTER (settled),
    regr_syy({y}, x) FILTER (settled), regr_sxx({y}, x) FILTER (settled), regr_sxy({y}, x) FILTER (settled)"""
_DAYS = """
SELECT {group} AS g, count(*) FILTER (arm = 'treatment'), count(*) FILTER (arm = 'holdout'), share
FROM picked_basket WHERE unit = 'basket' AND {within} GROUP BY g, day, share ORDER BY g, day, share
"""


def count(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """Both arms of every group, day by day for the draw, and what queues kept back."""
    group, within = grouped(by)
    folding.numbers(
        connection.execute(
            f"""SELECT {group} AS g, count(*) AS baskets,
                count(*) FILTER (decided OR suppressed) AS evaluated, count(*) FILTER (suppressed) AS kept_back,
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
    pairs = {"margin": _PAIR.format(y="y"), "revenue": _PAIR.format(y="v")}
    for g, arm, *rest in connection.execute(
        _ARMS.format(group=group, within=within, time=time, highest=HIGHEST, **pairs)
    ).fetchall():
        share, n, settled, costless, drawn, bought, voided = rest[:7]
        folding.group(g).arms[arm].append(
            Arm(share, n, settled, costless, drawn, bought, voided, _pair(rest[7:13]), _pair(rest[13:19]))
        )
    for g, treatment, holdout, share in connection.execute(_DAYS.format(group=group, within=within)).fetchall():
        folding.group(g).days.append((treatment, holdout, share))


def _pair(row: list[float | None]) -> PairMoments:
    n, *rest = row
    return PairMoments(int(n or 0), *(value or 0.0 for value in rest))
