"""Learning starts by itself when it is due and the till is idle, and at no other moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from pos_assist.services.learning_times import RETRY_SECONDS, LearningTimes
from tests.fakes import FakeClock

HOUR = 3600.0
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def times(clock: FakeClock) -> LearningTimes:
    return LearningTimes(clock, every=timedelta(hours=24), idle=timedelta(minutes=3))


def test_a_panel_that_has_just_started_waits(times: LearningTimes, clock: FakeClock) -> None:
    clock.pass_(179)
    assert not times.due(NEVER)
    clock.pass_(1)
    assert times.due(NEVER)


def test_what_was_learned_today_is_new_enough(times: LearningTimes, clock: FakeClock) -> None:
    clock.pass_(HOUR)
    assert not times.due(clock.now() - timedelta(hours=23.9))
    assert times.due(clock.now() - timedelta(hours=24))


def test_never_while_something_is_rung_up_nor_shortly_after(times: LearningTimes, clock: FakeClock) -> None:
    yesterday = clock.now() - timedelta(hours=25)
    clock.pass_(HOUR)
    times.see(ringing=True)
    clock.pass_(HOUR)
    assert not times.due(yesterday)
    times.see(ringing=False)
    clock.pass_(100)
    times.see(ringing=False)  # told again: the rest goes on
    clock.pass_(79)
    assert not times.due(yesterday)
    clock.pass_(1)
    assert times.due(yesterday)


def test_a_shop_that_never_rests_learns_between_two_sales_a_day_late(times: LearningTimes, clock: FakeClock) -> None:
    clock.pass_(HOUR)
    times.see(ringing=True)
    assert not times.due(clock.now() - timedelta(hours=49))
    times.see(ringing=False)
    assert not times.due(clock.now() - timedelta(hours=47))
    assert times.due(clock.now() - timedelta(hours=48))


def test_a_run_that_failed_is_tried_again_in_an_hour_and_one_that_ended_well_tomorrow(
    times: LearningTimes, clock: FakeClock
) -> None:
    clock.pass_(HOUR)
    times.ended(well=False)
    clock.pass_(RETRY_SECONDS - 1)
    assert not times.due(NEVER)
    clock.pass_(1)
    assert times.due(NEVER)
    times.ended(well=True)
    clock.pass_(24 * HOUR - 1)
    assert not times.due(NEVER)  # whatever the store says
    clock.pass_(1)
    assert times.due(NEVER)


def test_a_clock_that_was_years_ahead_does_not_stop_it(times: LearningTimes, clock: FakeClock) -> None:
    clock.pass_(HOUR)
    assert times.due(clock.now() + timedelta(days=3650))
    assert not times.due(clock.now() + timedelta(hours=1))
