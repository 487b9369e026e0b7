"""What known customers did over time, in columns without keys."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from pos_assist.adapters.facts import meta
from pos_assist.adapters.facts.file import reading
from pos_assist.adapters.facts.selecting import narrow
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Segment
from pos_assist.services.customer_counts import LEAST_PAST, CustomerCounts, Past, Sums
from pos_assist.services.customers_over_time import HORIZONS
from pos_assist.services.reporting.request import Request

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_BOUGHT = """
CREATE OR REPLACE TEMP TABLE bought AS
SELECT customer_key, day, gross_minor, net_minor - returned_net_minor AS net, net_minor AS before_returns,
    returned_net_minor AS returned, margin_minor - returned_margin_minor AS margin
FROM receipt WHERE counted AND customer_key <> '' AND {kept}
"""
_KNOWN = """
SELECT count(*), count(*) FILTER (customer_key <> '') FROM receipt
WHERE counted AND day BETWEEN $first AND $last AND {kept}
"""
# The order of the cases is that of `engine.segments.segment_of`. Known since the first receipt there is; but the till
# may know a customer longer than it keeps receipts, and whom the panel called anything but new at a visit is not new.
_OLDER = tuple(one.value for one in (Segment.ACTIVE, Segment.LOYAL, Segment.LAPSED))
_PAST = f"""
WITH older AS (SELECT DISTINCT customer_key FROM basket WHERE day <= $at AND segment IN {_OLDER})
SELECT CASE
        WHEN coalesce(sum(gross_minor) FILTER (day > $at - 365), 0) >= $high THEN '{Segment.HIGH_VALUE.value}'
        WHEN date_diff('day', min(day), $at) <= $young AND customer_key NOT IN (FROM older) THEN '{Segment.NEW.value}'
        WHEN date_diff('day', max(day), $at) >= $gone THEN '{Segment.LAPSED.value}'
        WHEN count(*) FILTER (day > $at - 365) >= $often THEN '{Segment.LOYAL.value}'
        ELSE '{Segment.ACTIVE.value}' END AS segment,
    count(DISTINCT day) - 1 AS again, date_diff('day', min(day), max(day)) AS last,
    greatest(1, date_diff('day', min(day), $at)) AS known, date_diff('day', max(day), $at) AS recency,
    count(*) FILTER (day > $at - 365) AS receipts, count(*) AS every, sum(net) AS net,
    coalesce(sum(net) FILTER (margin IS NOT NULL), 0) AS costed, coalesce(sum(margin), 0) AS margin
FROM bought WHERE day <= $at GROUP BY customer_key ORDER BY known, last, again, net
"""
_CAME = """
SELECT count(*) FROM (
    SELECT DISTINCT customer_key, day FROM bought
    WHERE day > $at AND day <= $until AND customer_key IN (SELECT customer_key FROM bought WHERE day <= $at)
)
"""
# Since the first eligible visit ever: what is asked later depends on what was asked before, so a later one would not be
# the same kind of visit in both arms.
_AFTER = """
WITH person AS (
    SELECT customer_key, min(day) AS since,
        CASE WHEN bool_or(unit = 'customer') THEN 'holdout' ELSE 'treatment' END AS arm
    FROM basket WHERE customer_key <> '' AND {kept} GROUP BY customer_key
    HAVING since BETWEEN $first AND $last
), followed AS (
    SELECT p.customer_key, p.arm, p.since, h.days FROM person p, (SELECT unnest($horizons) AS days) h
    WHERE p.since + h.days <= $until
), spent AS (
    SELECT f.customer_key, f.arm, f.days, count(b.day) AS v, coalesce(sum(b.net), 0) AS n,
        coalesce(sum(b.before_returns), 0) AS m, coalesce(sum(b.returned), 0) AS r
    FROM followed f LEFT JOIN bought b
        ON b.customer_key = f.customer_key AND b.day > f.since AND b.day <= f.since + f.days
    GROUP BY ALL
)
SELECT arm, days, count(*), count(*) FILTER (v > 0), sum(v), sum(v * v), sum(n), sum(n * n::DOUBLE),
    sum(m), sum(m * m::DOUBLE), sum(r), sum(r * r::DOUBLE), sum(r * m::DOUBLE)
FROM spent GROUP BY ALL ORDER BY ALL
"""


class CustomerQueries:
    """`services.customer_counts.CustomerFacts` over the file of the facts, which is open for the length of a call."""

    def __init__(self, path: Path, policy: Policy) -> None:
        """`policy`: where a customer stops being new and starts being loyal."""
        self._path = path
        self._policy = policy

    def counts(self, request: Request) -> CustomerCounts:
        """As of `request.period.last`, or the last day known where that is earlier."""
        text, values = narrow(request.filters, ("stores", "tills"))
        period = {"first": request.period.first, "last": request.period.last}
        with reading(self._path) as connection:
            known = meta.read(connection)
            connection.execute(_BOUGHT.format(kept=text), values)
            receipts, of_known = _one(connection, _KNOWN.format(kept=text), {**period, **values})
            first, until = _one(connection, "SELECT min(day), max(day) FROM bought", {})
            newest = _one(connection, "SELECT max(day) FROM receipt", {})[0] or request.period.last
            at = min(request.period.last, newest)
            middle = first + timedelta(days=(at - first).days // 2) if first else None
            halves = middle is not None and (at - first).days >= LEAST_PAST
            horizons = {**period, **values, "until": newest, "horizons": [*HORIZONS]}
            after = connection.execute(_AFTER.format(kept=text), horizons).fetchall()
            return CustomerCounts(
                freshness=meta.freshness_of(known, self._path),
                currency=known.get("currency", ""),
                receipts=receipts,
                known=of_known,
                first_day=first if until else None,
                past=self._past(connection, at),
                before=self._past(connection, middle) if middle and halves else None,
                middle=middle if halves else None,
                came=_one(connection, _CAME, {"at": middle, "until": at})[0] if halves else 0,
                after=tuple(Sums(*row) for row in after),
            )

    def _past(self, connection: DuckDBPyConnection, at: date) -> Past:
        limits = {
            "high": self._policy.segment_high_value_minor,
            "young": self._policy.segment_new_days,
            "gone": self._policy.segment_lapsed_days,
            "often": self._policy.segment_loyal_receipts,
        }
        columns = connection.execute(_PAST, {"at": at, **limits}).fetchnumpy()
        numbers = {name: np.asarray(values, float) for name, values in columns.items() if name != "segment"}
        return Past(segment=np.asarray(columns["segment"], str), **numbers)


def _one(connection: DuckDBPyConnection, sql: str, values: dict[str, Any]) -> tuple[Any, ...]:
    """The only row."""
    row: tuple[Any, ...] = connection.execute(sql, values).fetchall()[0]
    return row
