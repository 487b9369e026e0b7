"""How often each offer was accepted and declined, and each rule doubted, counted by the database.

The same counts as `services.tallying.Tally` makes event by event: an answer that was undone counts no more.
"""

from __future__ import annotations

import json
from pathlib import Path

from pos_assist.adapters.store.connecting import reading
from pos_assist.services.tallying import rule_of

COUNT_ANSWERS = (
    "SELECT offer_id, SUM(step * (answer = 'accepted')), SUM(step * (answer = 'declined')) FROM "
    "(SELECT offer_id, answer, CASE kind WHEN 'undone' THEN -1 ELSE 1 END AS step FROM event "
    "WHERE kind IN ('answered', 'undone') AND answer IN ('accepted', 'declined')) GROUP BY offer_id"
)
READ_DOUBTS = "SELECT kind, detail FROM event WHERE reason = 'not_suitable' AND kind IN ('reason', 'undone')"


def answer_counts(path: Path) -> dict[str, tuple[int, int]]:
    """(accepted, declined) by offer id, over everything in the log.

    Raises:
        UserError: the store cannot be read.
    """
    with reading(path) as connection:
        return {offer: (yes, no) for offer, yes, no in connection.execute(COUNT_ANSWERS).fetchall()}


def doubt_counts(path: Path) -> dict[str, int]:
    """How often "not suitable" was answered to a rule's offers, by rule id, over everything in the log.

    Raises:
        UserError: as `answer_counts`.
    """
    doubts: dict[str, int] = {}
    with reading(path) as connection:
        for kind, detail in connection.execute(READ_DOUBTS):
            rule_id = rule_of(json.loads(detail))
            doubts[rule_id] = doubts.get(rule_id, 0) + (-1 if kind == "undone" else 1)
    return doubts
