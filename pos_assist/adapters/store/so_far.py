"""How far suggestions have come by our own log, in a few figures for the roll-out plan."""

from __future__ import annotations

from pathlib import Path

from pos_assist.adapters.store.connecting import reading
from pos_assist.adapters.store.rows import moment_of
from pos_assist.engine.decision import Arm
from pos_assist.services.events import EventKind
from pos_assist.services.rollout_terms import Record

COUNTS = f"""
SELECT count(*) FILTER (WHERE kind = '{EventKind.SHOWN.value}'),
       count(*) FILTER (WHERE kind = '{EventKind.ANSWERED.value}'),
       count(*) FILTER (WHERE kind = '{EventKind.RECEIPT_CLOSED.value}' AND arm = '{Arm.HOLDOUT.value}'),
       min(at_us) FILTER (WHERE kind = '{EventKind.SHOWN.value}')
FROM event
"""
TILLS = f"SELECT DISTINCT till_id FROM event WHERE kind = '{EventKind.ASSIGNED.value}' AND till_id <> ''"
LISTED = "SELECT 1 FROM follow_up LIMIT 1"


def record_in(path: Path) -> tuple[Record, bool]:
    """The figures, and whether a follow-up list was ever written. Reads the whole log once.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    with reading(path) as connection:
        shown, answered, holdout, first_us = connection.execute(COUNTS).fetchone()
        tills = frozenset(str(till) for (till,) in connection.execute(TILLS))
        listed = connection.execute(LISTED).fetchone() is not None
    since = None if first_us is None else moment_of(first_us)
    return Record(shown, answered, holdout, since, tills), listed
