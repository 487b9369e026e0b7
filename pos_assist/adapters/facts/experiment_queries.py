"""Tests, reduced to what their results are made of: baskets and cards by variant.

A basket belongs to a test where what is tested could have mattered: the offers of its first decision tell, and those
do not depend on the variant. A test of the moment is about every basket, with its value when it got its variant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from pos_assist.adapters.facts import meta
from pos_assist.adapters.facts.basket_queries import HIGHEST
from pos_assist.adapters.facts.selecting import select
from pos_assist.services.experiment_counts import Day, Sums, Usual, VariantCounts
from pos_assist.services.experimenting import Element, Metric, Plan
from pos_assist.services.reporting.request import Filters, Period
from pos_assist.services.reporting.tally import Rank
from pos_assist.statistics.intervals import quantile_ranks
from pos_assist.statistics.moments import PairMoments

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

WATCHED = 0.999  # of the bounds of a median that is looked at every day
_TESTED = """
CREATE OR REPLACE TEMP TABLE tested AS
WITH first_decision AS (
    SELECT basket_id, arg_min(decision_id, "at") AS decision_id FROM decision WHERE NOT suppressed GROUP BY basket_id
), height AS (
    SELECT store, quantile_cont(margin, {highest}) AS margin FROM picked_basket
    WHERE unit = 'basket' AND settled GROUP BY store
)
SELECT p.*, {variant}, {value} AS x, least(p.margin, h.margin) AS y,
    ({always} OR EXISTS (
        SELECT 1 FROM first_decision f JOIN choice c ON c.decision_id = f.decision_id
        WHERE f.basket_id = p.basket_id AND ({about})
    )) AND p.arm = 'treatment' AS about
FROM picked_basket p JOIN basket b ON b.basket_id = p.basket_id LEFT JOIN height h ON h.store = p.store
    {drawn}
WHERE p.unit = 'basket'
"""
_DRAWN = "JOIN assignment a ON a.basket_id = p.basket_id AND a.experiment_id = $id"
_BASKETS = """
SELECT variant, count(*) FILTER (settled), count(*) FILTER (settled AND margin IS NULL),
    count(*) FILTER (settled AND voided),
    regr_count(y, x) FILTER (settled), regr_avgy(y, x) FILTER (settled), regr_avgx(y, x) FILTER (settled),
    regr_syy(y, x) FILTER (settled), regr_sxx(y, x) FILTER (settled), regr_sxy(y, x) FILTER (settled)
FROM tested WHERE about GROUP BY variant
"""
_CARDS = """
CREATE OR REPLACE TEMP TABLE tested_card AS
SELECT t.variant, t.probability, c.day, (c.answer = 'accepted')::INT AS accepted,
    (c.answer = 'accepted' AND c.confirmed)::INT AS confirmed, c.answer IN ('accepted', 'declined') AS offered,
    c.returned, c.answer = 'declined' AND c.reason IN ('dont_ask', 'no_time') AS annoyed
FROM picked_card c JOIN tested t ON t.basket_id = c.basket_id
WHERE t.about AND c.seen AND ({about})
"""
_OF_CARDS = """
SELECT variant, count(*), sum(confirmed), count(*) FILTER (offered), sum(accepted),
    count(*) FILTER (confirmed = 1 AND returned), count(*) FILTER (annoyed)
FROM tested_card GROUP BY variant
"""
_REWARDS = {  # what came of each basket or card, by the plan's metric
    Metric.MARGIN: """SELECT variant, probability, day, y - coalesce($slope * (x - $middle), 0) AS r
        FROM tested WHERE about AND settled AND y IS NOT NULL""",
    Metric.CONFIRMED: "SELECT variant, probability, day, confirmed AS r FROM tested_card",
    Metric.ACCEPTED: "SELECT variant, probability, day, accepted AS r FROM tested_card WHERE offered",
}
_SUMS = """
SELECT variant, sum(w), sum(w * w), sum(w * r), sum(w * w * r), sum(w * w * r * r)
FROM (SELECT *, 1 / probability AS w FROM ({rewards})) GROUP BY variant
"""
_DAYS = "SELECT variant, day, count(*), sum(r), sum(r * r) FROM ({rewards}) GROUP BY variant, day ORDER BY day"
_TIMED = """
CREATE OR REPLACE TEMP TABLE tested_pace AS
SELECT variant, seconds AS v, row_number() OVER (PARTITION BY variant ORDER BY seconds) AS i
FROM tested WHERE about AND seconds IS NOT NULL
"""


def count(connection: DuckDBPyConnection, plan: Plan, since: date, until: date) -> dict[str, VariantCounts]:
    """Everything of a test, by variant; every variant of the plan is there."""
    select(connection, Period(since, until), Filters())
    _test(connection, plan)
    found = {variant.name: VariantCounts() for variant in plan.variants}
    rows = "SELECT variant, round(probability, 6), count(*) FROM tested GROUP BY ALL ORDER BY ALL"
    for name, chance, n in connection.execute(rows).fetchall():
        found[name] = replace(found[name], drawn={**found[name].drawn, chance: n})
    for name, settled, costless, voided, *pair in connection.execute(_BASKETS).fetchall():
        counted = {"settled": settled, "costless": costless, "voided": voided}
        moments = _pair(pair)
        found[name] = replace(found[name], n=moments.n, did=moments.n, margin=moments, **counted)
    _of_cards(connection, plan, found)
    _of_rewards(connection, plan, found)
    _of_time(connection, found)
    return found


def usual(connection: DuckDBPyConnection, plan: Plan, since: date, until: date) -> Usual:
    """What the test would be about, had it run then: baskets and cards of the treatment arm."""
    select(connection, Period(since, until), Filters())
    _test(connection, plan, drawn=False)
    rows = connection.execute(_BASKETS).fetchall()
    _cards(connection, plan)
    cards = connection.execute(_OF_CARDS).fetchall()
    costless, moments = (rows[0][2], _pair(rows[0][4:])) if rows else (0, PairMoments())
    shown, confirmed, offered, accepted = cards[0][1:5] if cards else (0, 0, 0, 0)
    return Usual(moments, costless, shown, int(confirmed), offered, int(accepted))


def _test(connection: DuckDBPyConnection, plan: Plan, *, drawn: bool = True) -> None:
    moment = plan.element is Element.MOMENT
    about, values = _choices(plan)
    connection.execute(
        _TESTED.format(
            highest=HIGHEST,
            variant="a.variant, a.probability" if drawn else "'' AS variant, 1.0 AS probability",
            drawn=_DRAWN if drawn else "",
            value="b.first_subtotal_minor" if moment else "p.margin_before",
            always="true" if moment else "false",
            about=about,
        ),
        {**values, **({"id": plan.experiment_id} if drawn else {})},
    )


def _choices(plan: Plan) -> tuple[str, dict[str, Any]]:
    """Which possible offers make a basket one of the test."""
    if plan.element is Element.MOMENT:
        return "false", {}
    if plan.element is Element.OFFER:
        named = {
            key: sorted({one.what[key] for one in plan.variants if key in one.what}) for key in ("rule", "product")
        }
        return "list_contains($rule, c.rule_id) OR list_contains($product, c.product_id)", named
    what, _, which = plan.target.partition(":")
    if what == "all":
        return "true", {}
    return f"c.{'rule_id' if what == 'rule' else 'kind'} = $target", {"target": which}


def _cards(connection: DuckDBPyConnection, plan: Plan) -> None:
    """Make `tested_card`: of a test of words, the cards that could carry them; else what came up first by itself."""
    about, values = "c.ordinal = 1 AND c.asked = ''", dict[str, Any]()
    if plan.element is Element.SCRIPT:
        about, values = _choices(plan)
    connection.execute(_CARDS.format(about=about), values)


def _of_cards(connection: DuckDBPyConnection, plan: Plan, found: dict[str, VariantCounts]) -> None:
    _cards(connection, plan)
    known = meta.read(connection).get("has_receipts") == "1"
    for name, shown, confirmed, offered, accepted, returned, annoyed in connection.execute(_OF_CARDS).fetchall():
        units = {Metric.CONFIRMED: (shown, confirmed), Metric.ACCEPTED: (offered, accepted)}
        n, did = units.get(plan.metric, (found[name].n, found[name].did))
        found[name] = replace(
            found[name],
            n=n,
            did=int(did),
            confirmed=int(confirmed),
            returned=returned if known else None,
            offered=offered,
            annoyed=annoyed,
        )
    if plan.metric is not Metric.MARGIN:
        seen = {row[0] for row in connection.execute("SELECT DISTINCT variant FROM tested_card").fetchall()}
        found.update({name: replace(one, n=0, did=0) for name, one in found.items() if name not in seen})


def _of_rewards(connection: DuckDBPyConnection, plan: Plan, found: dict[str, VariantCounts]) -> None:
    """Of the margin: less what the value known before tells of it, with one slope for all variants."""
    values: dict[str, float] = {}
    if plan.metric is Metric.MARGIN:
        pooled = PairMoments()
        for one in found.values():
            pooled = pooled + one.margin
        values = {"slope": pooled.sp_xy / pooled.ss_x if pooled.ss_x else 0.0, "middle": pooled.mean_x}
    rewards = _REWARDS[plan.metric]
    for name, *sums in connection.execute(_SUMS.format(rewards=rewards), values).fetchall():
        found[name] = replace(found[name], sums=Sums(*map(float, sums)))
    for name, day, n, total, squares in connection.execute(_DAYS.format(rewards=rewards), values).fetchall():
        days = (*found[name].days, Day(day, n, float(total), float(squares)))
        found[name] = replace(found[name], days=days)


def _of_time(connection: DuckDBPyConnection, found: dict[str, VariantCounts]) -> None:
    """Medians with the values that bound them; nothing else leaves the database."""
    connection.execute(_TIMED)
    for name, n in connection.execute("SELECT variant, count(*) FROM tested_pace GROUP BY variant").fetchall():
        below, above = (n + 1) // 2, n // 2 + 1
        low, high = quantile_ranks(n, 0.5, WATCHED) or (0, 0)
        picked = "SELECT i, v FROM tested_pace WHERE variant = $name AND list_contains($places, i)"
        wanted = {"name": name, "places": [below, above, low, high]}
        value: dict[int, float] = dict(connection.execute(picked, wanted).fetchall())
        middle = (value[below] + value[above]) / 2
        found[name] = replace(found[name], seconds=Rank(n, middle, value.get(low), value.get(high)))


def _pair(row: list[Any] | tuple[Any, ...]) -> PairMoments:
    n, *rest = row
    return PairMoments(int(n or 0), *(float(value or 0.0) for value in rest))


def values(
    connection: DuckDBPyConnection, before: Period, after: Period, *, by_store: bool
) -> Mapping[str, tuple[float, float]]:
    """Net value of a receipt at every till (or store), before and after; only of those that sold in both times."""
    where = "store" if by_store else "till_id"
    rows = connection.execute(
        f"""SELECT {where}, avg(net_minor) FILTER (day BETWEEN $first AND $last) AS b,
            avg(net_minor) FILTER (day BETWEEN $from AND $to) AS a
        FROM receipt WHERE counted GROUP BY {where} HAVING a IS NOT NULL AND b IS NOT NULL ORDER BY {where}""",
        {"first": before.first, "last": before.last, "from": after.first, "to": after.last},
    ).fetchall()
    return {place: (float(one), float(two)) for place, one, two in rows}
