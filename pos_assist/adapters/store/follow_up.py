"""Who was put on a follow-up list, under a pseudonym: so that nobody is listed twice within a period."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from pos_assist.adapters.store.connecting import reading, writing
from pos_assist.adapters.store.customers import customer_key, remembered
from pos_assist.adapters.store.rows import micros
from pos_assist.engine.policy import Policy
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.customer_memory import Standing, customer_of, memory_span

LONGEST_PERIOD = timedelta(days=730)  # nothing older is asked for, so nothing older is kept
READ_SINCE = "SELECT DISTINCT customer_key FROM follow_up WHERE listed_at_us > ?"
NOTE = "INSERT INTO follow_up (customer_key, product_id, listed_at_us) VALUES (?, ?, ?)"
TIDY = "DELETE FROM follow_up WHERE listed_at_us <= ?"


def listed_since(path: Path, customer_ids: Iterable[str], since: datetime) -> set[str]:
    """Which of the till's customers were put on a list after that moment.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    with reading(path) as connection:
        keys = {key for (key,) in connection.execute(READ_SINCE, (micros(since),))}
        if not keys:
            return set()
        return {customer_id for customer_id in customer_ids if customer_key(connection, customer_id) in keys}


def note_listed(path: Path, listed: Mapping[str, str], at: datetime, since: datetime) -> None:
    """Note these customers (the till's id: the product they were told of), all or none.

    Raises:
        UserError: one of them was listed after `since` meanwhile, or the store cannot be written.
    """
    with writing(path) as connection:
        connection.execute(TIDY, (micros(at - LONGEST_PERIOD),))
        taken = {key for (key,) in connection.execute(READ_SINCE, (micros(since),))}
        keys = {customer_id: customer_key(connection, customer_id) for customer_id in listed}
        if not taken.isdisjoint(keys.values()):
            raise UserError(
                "Another list was written at the same time, with some of the same customers.",
                hint="Nothing was written; try again.",
                code=ExitCode.ANOTHER_INSTANCE,
            )
        rows = [(keys[customer_id], product_id, micros(at)) for customer_id, product_id in listed.items()]
        connection.executemany(NOTE, rows)


def told_at_the_till(path: Path, customer_id: str, policy: Policy, now: datetime) -> frozenset[str]:
    """Products and groups this customer said to have, or refused within `customer_repeat_days`.

    Raises:
        UserError: as `listed_since`.
    """
    key, cards = remembered(path, customer_id, now - memory_span(policy))
    known = customer_of(Standing(key), cards.values(), None, policy, now)
    return known.owned | known.declined
