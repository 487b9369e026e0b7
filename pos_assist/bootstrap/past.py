"""What the log remembers, for a desk that starts: nothing where it cannot be read now (the panel then says so)."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta

from pos_assist.adapters.store.answers import answers_of
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import events_since, micros
from pos_assist.engine.acceptance import Answers
from pos_assist.engine.policy import Policy
from pos_assist.errors import UserError
from pos_assist.paths import Home
from pos_assist.services.ports import Clock
from pos_assist.services.recalling import EMPTY, Recall, recall
from pos_assist.services.tallying import offers_made

log = logging.getLogger(__name__)

REMEMBERED = timedelta(hours=72)  # late receipts are accepted that long (ux.md 6.1)


@dataclass(frozen=True)
class Past:
    """The last days' baskets, and what was answered so far (None: nobody knows)."""

    recalled: Recall = EMPTY
    answers: Answers | None = None
    offers_today: int = 0


def past_of(home: Home, clock: Clock, policy: Policy) -> Past:
    """Read it, after making the store ready."""
    try:
        ensure_ready(home.store)
        events = list(events_since(home.store, after_us=micros(clock.now() - REMEMBERED)))
        answers = answers_of(home.store, now=clock.now(), half_life_days=policy.answer_half_life_days)
    except UserError as error:
        log.warning("starting without the record of the last days: %s", error)
        return Past()
    midnight = clock.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    made = offers_made(event for event in events if event.at >= midnight)
    return Past(recall(events), answers, made)
