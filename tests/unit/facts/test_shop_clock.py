"""Business days and hours, also in the nights in which the clock is changed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from pos_assist.adapters.facts.shop_clock import ShopClock
from pos_assist.adapters.store.rows import micros
from tests.unit.facts.small_shop import WARSAW

EPOCH = date(1970, 1, 1)


def placed(moment: datetime, day_starts: int = 4) -> tuple[date, int]:
    day, hour = ShopClock(WARSAW, day_starts).place(micros(moment))
    return EPOCH + timedelta(days=day), hour


def test_the_day_begins_at_four() -> None:
    assert placed(datetime(2026, 3, 7, 2, 59, 59, tzinfo=UTC)) == (date(2026, 3, 6), 3)
    assert placed(datetime(2026, 3, 7, 3, 0, tzinfo=UTC)) == (date(2026, 3, 7), 4)


def test_the_night_in_which_an_hour_is_missing() -> None:
    assert placed(datetime(2026, 3, 29, 0, 59, tzinfo=UTC)) == (date(2026, 3, 28), 1)
    assert placed(datetime(2026, 3, 29, 1, 0, tzinfo=UTC)) == (date(2026, 3, 28), 3)
    assert placed(datetime(2026, 3, 29, 2, 0, tzinfo=UTC)) == (date(2026, 3, 29), 4)


def test_the_night_in_which_an_hour_comes_twice() -> None:
    twice = [placed(datetime(2026, 10, 25, hour, 30, tzinfo=UTC)) for hour in (0, 1, 2, 3)]
    assert twice == [(date(2026, 10, 24), 2), (date(2026, 10, 24), 2), (date(2026, 10, 24), 3), (date(2026, 10, 25), 4)]


@given(some.integers(0, 10 * 365 * 86_400), some.integers(0, 12))
def test_as_the_zone_database_has_it(seconds: int, day_starts: int) -> None:
    moment = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    local = moment.astimezone(WARSAW)
    assert placed(moment, day_starts) == ((local.replace(tzinfo=None) - timedelta(hours=day_starts)).date(), local.hour)
