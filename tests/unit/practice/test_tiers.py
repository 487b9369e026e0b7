"""Tiers need three sessions on two days and weigh what is newer more; streaks count shifts and forgive."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from pos_assist.services.practice.records import Assignment, Mode, Sitting
from pos_assist.services.practice.streaks import Week, week_of
from pos_assist.services.practice.tiers import (
    Completion,
    Mastery,
    Tier,
    by_check,
    completion,
    finished_sessions,
    mastery,
)
from pos_assist.training.values import Check
from tests.unit.practice.shop import DAY, MONDAY, day_of, outcome

FIT, TIMING, RESPECT = Check.FIT, Check.TIMING, Check.RESPECT


def test_below_three_sessions_or_two_days_there_is_no_tier() -> None:
    two_sessions = [outcome(0, "a", {FIT: True}), outcome(1, "b", {FIT: True})]
    one_day = [outcome(0, "a", {FIT: True}), outcome(0.1, "b", {FIT: True}), outcome(0.2, "c", {FIT: True})]
    enough = [*two_sessions, outcome(1, "c", {FIT: True})]

    assert mastery(two_sessions, MONDAY + DAY, day_of) == Mastery(Tier.NONE, None, 2, 2, 2)
    assert mastery(one_day, MONDAY + DAY, day_of) == Mastery(Tier.NONE, None, 3, 3, 1)
    assert mastery(enough, MONDAY + DAY, day_of) == Mastery(Tier.STRONG, 1.0, 3, 3, 2)
    assert mastery([], MONDAY, day_of) == Mastery(Tier.NONE, None, 0, 0, 0)


def test_a_try_of_two_weeks_ago_weighs_half() -> None:
    tries = [outcome(0, "a", {FIT: False}), outcome(14, "b", {FIT: True}), outcome(14, "c", {FIT: True})]

    at_once = mastery(tries, MONDAY + 14 * DAY, day_of)
    later = mastery(tries, MONDAY + 28 * DAY, day_of)

    assert at_once.share == pytest.approx(2 / 2.5)
    assert later.share == pytest.approx(at_once.share)  # all of them age alike


@pytest.mark.parametrize("years", [-60, -1, 60])
def test_a_clock_that_was_wrong_by_years_stops_nobody(years: int) -> None:
    tries = [outcome(0, "a", {FIT: True}), outcome(1, "b", {FIT: False}), outcome(1, "c", {FIT: True})]

    found = mastery(tries, MONDAY + years * 365 * DAY, day_of)

    assert found.share == pytest.approx(2 / 3, abs=0.02)


@pytest.mark.parametrize(
    ("passed", "tier"), [(10, Tier.STRONG), (9, Tier.STRONG), (8, Tier.STEADY), (7, Tier.STEADY), (6, Tier.BUILDING)]
)
def test_the_tiers_begin_at_seven_and_at_nine_of_ten(passed: int, tier: Tier) -> None:
    tries = [outcome(day, f"s{number % 2}-{day}", {FIT: number < passed}) for day in (0, 9) for number in range(10)]

    found = mastery(tries, MONDAY + 11 * DAY, day_of)

    assert (found.tier, found.share) == (tier, passed / 10)


def test_what_did_not_apply_was_left_or_tried_again_counts_nowhere() -> None:
    counting = [outcome(day, f"s{day}", {FIT: True, TIMING: None}) for day in range(3)]
    others = [outcome(3, "s3", {FIT: False}, end=None), outcome(3, "s3", {FIT: False}, attempt=2)]

    found = by_check([*counting, *others], MONDAY + 3 * DAY, day_of)

    assert found[FIT] == Mastery(Tier.STRONG, 1.0, 3, 3, 3)
    assert found[TIMING] == found[RESPECT] == Mastery(Tier.NONE, None, 0, 0, 0)


def sitting(key: str, encounters: int = 4) -> Sitting:
    return Sitting(key, "jan", MONDAY, Mode.PRACTICE, encounters)


def test_a_session_is_finished_once_half_of_it_was_played_for_time_may_end_it() -> None:
    outcomes = [
        *(outcome(0, "whole", {}) for _ in range(4)),
        *(outcome(0, "half", {}) for _ in range(2)),
        outcome(0, "begun", {}),
        outcome(0, "left", {}, end=None),
        outcome(0, "left", {}, attempt=2),
        outcome(0, "left", {}),
    ]
    sittings = [sitting(key) for key in ("whole", "half", "begun", "left", "never")]

    assert [one.session_id for one in finished_sessions(sittings, outcomes)] == ["whole", "half"]
    assignments = [
        Assignment("a", "jan", "price", "anna", MONDAY),
        Assignment("b", "jan", "need", "anna", MONDAY, done_at=MONDAY),
        Assignment("c", "jan", "trust", "anna", MONDAY, done_at=MONDAY),
    ]
    assert completion(sittings, outcomes, assignments, overdue=False) == Completion(2, 6)
    assert completion(sittings, outcomes, assignments, overdue=True) == Completion(2, 7)
    assert completion([], [], [], overdue=False) == Completion(0, 0)


TODAY = date(2026, 3, 18)  # a Wednesday


def days(*ago: int) -> set[date]:
    return {TODAY - timedelta(days=one) for one in ago}


@pytest.mark.parametrize(
    ("practised", "worked", "expected"),
    [
        ((), (), Week(0, 0, 2)),
        ((), (0, 1, 2, 3), Week(0, 0, 2)),
        ((0,), (0,), Week(1, 1, 2)),
        ((0, 1, 2), (0, 1, 2), Week(3, 3, 2)),
        ((1, 2), (0, 1, 2), Week(2, 2, 2)),  # today is not over
        ((2, 3), (0, 1, 2, 3), Week(1, 2, 1)),  # yesterday rested: one more may
        ((3, 4), (1, 2, 3, 4), Week(0, 2, 0)),
        ((4, 5), (1, 2, 3, 4, 5), Week(0, 0, 2)),  # three in a row: begins anew, and nothing is said of it
        ((0, 3, 6), (0, 1, 2, 3, 4, 5, 6), Week(1, 3, 2)),  # two rests between, each time
        ((0, 4), (0, 1, 2, 3, 4), Week(1, 1, 2)),
        ((1, 20, 40), (1, 20, 40), Week(1, 3, 2)),  # a holiday has no shifts
        ((0, 7, 14), (), Week(1, 3, 2)),  # shifts unknown
        ((0, 8), (), Week(1, 1, 2)),
        ((8,), (), Week(0, 0, 2)),
    ],
)
def test_a_streak_counts_shifts_with_two_free_rests_in_a_row(
    practised: tuple[int, ...], worked: tuple[int, ...], expected: Week
) -> None:
    assert week_of(days(*practised), days(*worked), TODAY) == expected


def test_a_day_of_practice_without_a_shift_counts_as_well() -> None:
    assert week_of(days(0, 1, 2), days(0, 2), TODAY) == Week(3, 3, 2)
