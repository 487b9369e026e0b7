"""What became of the cards, counted by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_assist.adapters.facts.folding import Folding, moments_of
from pos_assist.adapters.facts.selecting import GROUPS

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

YES = "seen AND answer = 'accepted'"
CONFIRMED = f"{YES} AND confirmed"
OFFERED = "seen AND answer IN ('accepted', 'declined')"
ANNOYED = "seen AND answer = 'declined' AND reason IN ('dont_ask', 'no_time')"
NUMBERS = {  # name of `Counts.numbers` -> which cards
    "painted": "true",
    "shown": "seen",
    "answered": "seen AND answer <> ''",
    "offered": OFFERED,
    "accepted": YES,
    "declined": "seen AND answer = 'declined'",
    "reasoned": "seen AND answer = 'declined' AND reason NOT IN ('', 'none')",
    "skipped": "seen AND answer = 'not_offered'",
    "expired": "seen AND answer = '' AND ended = 'expired'",
    "confirmed": CONFIRMED,
    "unconfirmed": f"{YES} AND NOT confirmed",
    "not_on_shelf": f"{YES} AND not_on_shelf",
    "totals_seen": f"{CONFIRMED} AND landed_gap_minor IS NOT NULL",
    "totals_wrong": f"{CONFIRMED} AND abs(landed_gap_minor) > 1",  # more than 0.01 (K22)
    "returned": f"{CONFIRMED} AND returned",
    "immature": f"{CONFIRMED} AND day > $until - to_days($window)",
    "upgrades_offered": f"{OFFERED} AND kind = 'upgrade'",
    "upgrades_confirmed": f"{CONFIRMED} AND kind = 'upgrade'",
    "sets_offered": f"{OFFERED} AND kind = 'bundle'",
    "sets_confirmed": f"{CONFIRMED} AND kind = 'bundle'",
    "cheaper_offered": f"{OFFERED} AND kind = 'cheaper'",
    "cheaper_confirmed": f"{CONFIRMED} AND kind = 'cheaper'",
    "cheaper_returned": f"{CONFIRMED} AND kind = 'cheaper' AND returned",
    "annoyed": ANNOYED,
    "annoyed_queue": f"{ANNOYED} AND queue",
    "offered_queue": f"{OFFERED} AND queue",
    "attributable": "seen AND answer <> '' AND day >= $people_from",
    "unattributed": "seen AND answer <> '' AND day >= $people_from AND staff_id = ''",
}
SUMS = {
    "assisted": ("target_net_minor", CONFIRMED),
    "sets_saved": ("saving_minor", f"{CONFIRMED} AND kind = 'bundle'"),
}
_REPEATED = """
WITH refused AS (
    SELECT c."at", c.product_id, c.group_id, c.customer_key, coalesce(r.basket_group, c.basket_id) AS purchase
    FROM card c LEFT JOIN receipt r USING (basket_id) WHERE c.answer = 'declined'
), later AS (
    SELECT {group} AS g, card_id, "at", product_id, group_id, customer_key, purchase FROM picked_card WHERE asked = ''
), again AS (
    SELECT l.g, l.card_id FROM later l JOIN refused d ON d.purchase = l.purchase WHERE {same}
    UNION
    SELECT l.g, l.card_id FROM later l JOIN refused d ON d.customer_key = l.customer_key
    WHERE l.customer_key <> '' AND d."at" >= l."at" - to_days($repeat) AND {same}
)
SELECT g, count(*) FROM again GROUP BY g
"""
_SAME = """d."at" < l."at" AND (d.product_id = l.product_id OR (d.group_id <> '' AND d.group_id = l.group_id))"""


def count(connection: DuckDBPyConnection, by: str, folding: Folding) -> None:
    """Everything that is counted of cards."""
    group = GROUPS[by]
    settings = folding.settings
    columns = [f"count(*) FILTER ({which}) AS {name}" for name, which in NUMBERS.items()]
    columns += [f"coalesce(sum({what}) FILTER ({which}), 0) AS {name}" for name, (what, which) in SUMS.items()]
    folding.numbers(
        connection.execute(
            f"SELECT {group} AS g, {', '.join(columns)} FROM picked_card GROUP BY g",
            {"until": settings.until, "window": settings.return_days, "people_from": settings.people_from},
        )
    )
    steps = f"SELECT {group} AS g, count(*), {moments_of('difference_minor')} FROM picked_card"
    folding.moments(
        connection.execute(f"{steps} WHERE {CONFIRMED} AND kind = 'upgrade' GROUP BY g"), ("upgrade_steps",)
    )
    for g, reason, n in connection.execute(
        f"SELECT {group} AS g, CASE reason WHEN '' THEN 'none' ELSE reason END AS why, count(*) "
        "FROM picked_card WHERE seen AND answer = 'declined' GROUP BY g, why ORDER BY count(*) DESC, why"
    ).fetchall():
        folding.group(g).reasons[reason] = n
    for g, n in connection.execute(
        _REPEATED.format(group=group, same=_SAME), {"repeat": settings.repeat_days}
    ).fetchall():
        folding.group(g).numbers["repeated"] = n
