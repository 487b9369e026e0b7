"""What kind of customer a year of the till's own receipts shows: by recency, frequency and value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from pos_assist.engine.money import line_total
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Segment

YEAR = timedelta(days=365)  # what is looked back over; nothing older is read, let alone kept


@dataclass(frozen=True, slots=True)
class Purchase:
    """One line a customer paid for or, with a negative quantity, brought back. Money in minor units incl. VAT."""

    basket_id: str
    at: datetime | None  # UTC; None: the till does not tell, and the line counts for nothing
    product_id: str
    quantity: Decimal
    unit_price_minor: int


@dataclass(frozen=True)
class Habits:
    """A year of purchases in figures; a receipt is one on which something was bought."""

    receipts: int = 0
    spent_minor: int = 0  # less what came back
    first_at: datetime | None = None
    last_at: datetime | None = None
    last_bought: Mapping[str, datetime] = field(default_factory=dict)  # product: when last


def habits_of(purchases: Iterable[Purchase], now: datetime) -> Habits:
    """The figures of the last `YEAR`; a receipt exactly a year old still counts."""
    receipts: set[str] = set()
    last_bought: dict[str, datetime] = {}
    first_at = last_at = None
    spent = 0
    for line in purchases:
        if line.at is None or now - line.at > YEAR:
            continue
        spent += line_total(line.quantity, line.unit_price_minor)
        if line.quantity > 0:
            receipts.add(line.basket_id)
            last_bought[line.product_id] = max(line.at, last_bought.get(line.product_id, line.at))
            first_at, last_at = min(line.at, first_at or line.at), max(line.at, last_at or line.at)
    return Habits(len(receipts), spent, first_at, last_at, last_bought)


def segment_of(since: datetime | None, habits: Habits | None, policy: Policy, now: datetime) -> Segment:
    """The first of these that holds (every boundary belongs to the segment it bounds).

    1. HIGH_VALUE: spent `segment_high_value_minor` or more in the year. First, for it asks for more care (P11).
    2. NEW: known for `segment_new_days` or less. Known since the till says so, else since the first receipt of
       the year; who has neither is at the counter for the first time.
    3. LAPSED: no receipt for `segment_lapsed_days` or more, today's not counted.
    4. LOYAL: `segment_loyal_receipts` or more in the year.
    5. ACTIVE: everybody else, and whom `habits` None (not read yet, or not kept by the till) leaves undecided.
    """
    if habits is None:
        young = since is not None and now - since <= timedelta(days=policy.segment_new_days)
        return Segment.NEW if young else Segment.ACTIVE
    if habits.spent_minor >= policy.segment_high_value_minor:
        return Segment.HIGH_VALUE
    known_since = since or habits.first_at or now
    if now - known_since <= timedelta(days=policy.segment_new_days):
        return Segment.NEW
    if habits.last_at is None or now - habits.last_at >= timedelta(days=policy.segment_lapsed_days):
        return Segment.LAPSED
    return Segment.LOYAL if habits.receipts >= policy.segment_loyal_receipts else Segment.ACTIVE
