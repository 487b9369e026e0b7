"""What the log says of earlier answers, for a desk that starts: the same sums as `services.tallying` makes live."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

from pos_assist.adapters.store.connecting import reading
from pos_assist.adapters.store.rows import EPOCH, micros, moment_of
from pos_assist.engine.acceptance import Answers
from pos_assist.services.events import Event, EventKind
from pos_assist.services.tallying import Tally

HALF_LIVES = 6  # what is older weighs less than a 60th: a log of years starts as quickly as one of months
COLUMNS = ("till_id", "basket_id", "arm", "offer_id", "offer_kind", "product_id", "answer", "reason")
READ_ANSWERS = (
    f"SELECT event_id, kind, at_us, detail, {', '.join(COLUMNS)} FROM event "
    "WHERE at_us >= ? AND (kind IN ('answered', 'undone') AND answer IN ('accepted', 'declined') "
    "OR kind IN ('reason', 'undone') AND reason = 'not_suitable' OR kind = 'receipt_closed' AND arm = 'holdout') "
    "ORDER BY seq"
)


def answers_of(path: Path, *, now: datetime, half_life_days: float) -> Answers:
    """The answers of the last six half-lives (of all time, where nothing fades).

    Raises:
        UserError: the store cannot be read.
    """
    after = now - timedelta(days=HALF_LIVES * half_life_days) if half_life_days > 0 else EPOCH
    tally = Tally(Answers(half_life_days))
    with reading(path) as connection:
        for event_id, kind, at_us, detail, *texts in connection.execute(READ_ANSWERS, (micros(after),)):
            told = dict(zip(COLUMNS, texts, strict=True))
            tally.note(Event(event_id, EventKind(kind), moment_of(at_us), detail=json.loads(detail), **told))
    return tally.answers
