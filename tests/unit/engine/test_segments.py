"""What kind of customer: every boundary, from both sides."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from pos_assist.engine.policy import Policy
from pos_assist.engine.segments import Habits, Purchase, habits_of, segment_of
from pos_assist.engine.situation import Segment
from tests.unit.engine.shop import NOON

POLICY = Policy(
    segment_new_days=60, segment_lapsed_days=120, segment_loyal_receipts=12, segment_high_value_minor=100_000
)
SECOND = timedelta(seconds=1)
LONG_KNOWN = NOON - timedelta(days=500)


def days(count: float) -> datetime:
    """So many days ago."""
    return NOON - timedelta(days=count)


def purchase(
    at: datetime | None, receipt: str = "r", quantity: str = "1", product: str = "case", cents: int = 499
) -> Purchase:
    return Purchase(receipt, at, product, Decimal(quantity), cents)


def habits(*, last: datetime | None = NOON, receipts: int = 1, spent: int = 0, first: datetime | None = None) -> Habits:
    return Habits(receipts, spent, first or last, last)


@pytest.mark.parametrize(
    ("since", "shown", "segment"),
    [
        (days(60), habits(), Segment.NEW),
        (days(60) - SECOND, habits(), Segment.ACTIVE),
        (None, habits(first=days(60)), Segment.NEW),
        (None, habits(first=days(60) - SECOND), Segment.ACTIVE),
        (None, habits(last=None, receipts=0), Segment.NEW),
        (LONG_KNOWN, habits(last=days(120) + SECOND), Segment.ACTIVE),
        (LONG_KNOWN, habits(last=days(120)), Segment.LAPSED),
        (LONG_KNOWN, habits(last=None, receipts=0), Segment.LAPSED),
        (LONG_KNOWN, habits(last=days(120), receipts=12), Segment.LAPSED),
        (LONG_KNOWN, habits(receipts=11), Segment.ACTIVE),
        (LONG_KNOWN, habits(receipts=12), Segment.LOYAL),
        (days(1), habits(receipts=12), Segment.NEW),
        (LONG_KNOWN, habits(spent=99_999), Segment.ACTIVE),
        (LONG_KNOWN, habits(spent=100_000), Segment.HIGH_VALUE),
        (days(1), habits(spent=100_000), Segment.HIGH_VALUE),
        (LONG_KNOWN, habits(spent=100_000, last=days(300)), Segment.HIGH_VALUE),
        (days(60), None, Segment.NEW),
        (days(60) - SECOND, None, Segment.ACTIVE),
        (None, None, Segment.ACTIVE),
    ],
)
def test_segments_at_their_edges(since: datetime | None, shown: Habits | None, segment: Segment) -> None:
    assert segment_of(since, shown, POLICY, NOON) is segment


def test_a_customer_of_tomorrow_is_new() -> None:
    assert segment_of(NOON + timedelta(days=1), habits(), POLICY, NOON) is Segment.NEW


def test_habits_are_those_of_the_last_year() -> None:
    year = habits_of(
        [
            purchase(days(365), "old", cents=1000),
            purchase(days(365) - SECOND, "too old", cents=7000),
            purchase(None, "undated", cents=7000),
            purchase(days(10), "new", "2", cents=300),
            purchase(days(10), "new", "0.355", "bread", 490),
            purchase(days(3), "newest"),
        ],
        NOON,
    )
    assert year.receipts == 3
    assert year.spent_minor == 1000 + 600 + 174 + 499
    assert (year.first_at, year.last_at) == (days(365), days(3))
    assert year.last_bought == {"case": days(3), "bread": days(10)}


def test_what_comes_back_lowers_the_value_and_is_no_visit() -> None:
    year = habits_of([purchase(days(9), "sale", cents=5000), purchase(days(2), "back", "-1", cents=5000)], NOON)
    assert (year.receipts, year.spent_minor, year.last_at) == (1, 0, days(9))
    assert year.last_bought == {"case": days(9)}


def test_nothing_bought_is_no_habit() -> None:
    assert habits_of([], NOON) == Habits()
