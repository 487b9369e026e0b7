"""Both arms cell by cell, single baskets for the model, and every offer over the decisions that could have shown it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from pos_assist.adapters.facts import basket_queries, meta
from pos_assist.adapters.facts.file import reading
from pos_assist.adapters.facts.folding import Folding, Settings
from pos_assist.adapters.facts.selecting import GROUPS, WHAT_OFFERED, select
from pos_assist.services.reporting.request import Request
from pos_assist.services.reporting.tally import Counts
from pos_assist.services.uplift_counts import Baskets, Offered, UpliftCounts
from pos_assist.statistics.off_policy import Weighted

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MOST_OFFERS = 200  # products and kinds, those that could be shown most often
_BASKETS = f"""
SELECT segment, split_part({GROUPS["cell"]}, '/', 2) AS daypart, kind, subtotal_minor AS subtotal, line_count AS lines,
    arm = 'treatment' AS treated, bought, margin, revenue
FROM picked_basket WHERE unit = 'basket' AND settled AND kind <> '' ORDER BY basket_id
"""
_OFFERS = f"""
WITH brought AS (
    SELECT decision_id, sum(target_net_minor) FILTER (seen AND answer = 'accepted' AND confirmed) AS r
    FROM picked_card GROUP BY decision_id
), possible AS (
    SELECT c.* FROM choice c JOIN decision d USING (decision_id) JOIN picked_basket b USING (basket_id)
    WHERE b.arm = 'treatment' AND d.asked = '' AND NOT d.suppressed AND c.probability > 0
), drawn AS (  -- with which chance a decision showed this product, or anything of this kind
    SELECT decision_id, kind, product_id, sum(probability) AS p, bool_or(chosen) AS hit,
        any_value(offer_id ORDER BY chosen DESC) AS offer_id, any_value(rule_id ORDER BY chosen DESC) AS rule_id
    FROM possible GROUP BY ALL
    UNION ALL
    SELECT decision_id, kind, '', sum(probability), bool_or(chosen), '', '' FROM possible GROUP BY decision_id, kind
), tried AS (
    SELECT d.*, coalesce(t.r, 0)::DOUBLE AS r, CASE WHEN hit THEN 1 / p ELSE 0 END AS w
    FROM drawn d LEFT JOIN brought t USING (decision_id)
)
SELECT mode(offer_id) FILTER (hit), kind, o.product_id, coalesce(any_value(g.name), o.product_id),
    mode(rule_id) FILTER (hit), count(*) FILTER (hit) AS times, count(*) AS n,
    sum(w), sum(w * w), sum(w * r), sum(w * w * r), sum(w * w * r * r), sum(r), sum(r * r), sum(w * r * r)
FROM tried o LEFT JOIN product g USING (product_id) GROUP BY kind, o.product_id HAVING times > 0
ORDER BY n DESC, kind, o.product_id LIMIT {MOST_OFFERS}
"""
_NOTHING = Settings(until=date.min, people_from=date.min, return_days=0, repeat_days=0)  # arms need none of it


class UpliftQueries:
    """`services.uplift_counts.UpliftFacts` over the file of the facts, which is open for the length of a call."""

    def __init__(self, path: Path) -> None:
        """The file of the facts; nothing is read yet."""
        self._path = path

    def counts(self, request: Request) -> UpliftCounts:
        """Counted as everywhere else (`selecting`, `basket_queries`)."""
        with reading(self._path) as connection:
            known = meta.read(connection)
            select(connection, request.period, request.filters)
            days = connection.execute("SELECT count(DISTINCT day) FROM picked_basket").fetchall()[0][0]
            return UpliftCounts(
                freshness=meta.freshness_of(known, self._path),
                currency=known.get("currency", ""),
                overall=_counted(connection, "").get("", Counts()),
                cells=_counted(connection, "cell"),
                baskets=_baskets(connection),
                days=days,
            )

    def offers(self, request: Request) -> tuple[Offered, ...]:
        """Filters of the offer would keep only decisions that drew it: what was chosen is not known beforehand."""
        of_baskets = replace(request.filters, **{name: frozenset() for name in WHAT_OFFERED})
        with reading(self._path) as connection:
            select(connection, request.period, of_baskets)
            rows = connection.execute(_OFFERS).fetchall()
        return tuple(_offered(row) for row in rows)


def _offered(row: tuple[Any, ...]) -> Offered:
    offer_id, kind, product_id, name, rule_id, times, *sums = row
    weighted, (r, rr, wrr) = Weighted(*sums[:6]), sums[6:]
    return Offered(offer_id, kind, product_id, name, rule_id, times, weighted, r, rr, wrr)


def _counted(connection: DuckDBPyConnection, by: str) -> dict[str, Counts]:
    folding = Folding(_NOTHING)
    basket_queries.count(connection, by, folding)
    return dict(folding.counts())


def _baskets(connection: DuckDBPyConnection) -> Baskets:
    columns: dict[str, Any] = connection.execute(_BASKETS).fetchnumpy()
    return Baskets(
        segment=np.asarray(columns["segment"], str),
        daypart=np.asarray(columns["daypart"], str),
        kind=np.asarray(columns["kind"], str),
        subtotal=_floats(columns["subtotal"]),
        lines=_floats(columns["lines"]),
        treated=np.asarray(columns["treated"], bool),
        bought=np.asarray(columns["bought"], bool),
        margin=_floats(columns["margin"]),
        revenue=_floats(columns["revenue"]),
    )


def _floats(values: Any) -> np.ndarray[Any, np.dtype[np.float64]]:
    """What is NULL is not a number."""
    return np.ma.filled(np.ma.asarray(values).astype(float), np.nan)
