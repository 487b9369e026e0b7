"""Shares that move: once a day, never below the floor, with the chances in the record, told without bias."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from pos_assist.adapters.store.running_tests import load_running
from pos_assist.services.experimenting import Plan
from tests.unit.experiments.conftest import PLAN, TestingShop, changed
from tests.unit.reporting.shop import TEN

ADAPTIVE = changed(adaptive=True, floor=0.1, planned_n=600)
DAY = timedelta(days=1)


def shares(testing: TestingShop) -> dict[str, float]:
    """What the till gives out now."""
    (test,) = load_running(testing.shop.store)
    return {variant.name: variant.share for variant in test.variants}


def day(testing: TestingShop, n: int, rates: dict[str, float], rng: random.Random) -> None:
    """A day of so many cards by the shares of today."""
    now = shares(testing)
    for _ in range(n):
        name = "short" if rng.random() < now["short"] else "today"
        answer = "accepted" if rng.random() < rates[name] else "declined"
        testing.basket(name, chance=now[name], answer=answer, at=testing.now)
    testing.now += DAY
    testing.count()


def test_shares_move_towards_what_works_and_stop_at_the_floor(testing: TestingShop) -> None:
    testing.run(changed(adaptive=True, floor=0.25, planned_n=600))
    rng = random.Random(1)
    for _ in range(4):
        day(testing, 200, {"today": 0.1, "short": 0.4}, rng)
        assert testing.tests.move_shares() == ("words",)
        assert sum(shares(testing).values()) == pytest.approx(1.0)
    assert shares(testing)["today"] == pytest.approx(0.25, abs=1e-3)
    result = testing.tests.result("words")
    assert [arm.share for arm in result.arms] == pytest.approx([0.25, 0.75], abs=1e-3)
    assert result.ratio_p is not None
    assert result.ratio_p > 0.01  # each day against the shares of that day
    assert (result.locked, result.verdict) == ("", "short")
    effect = result.arms[1].effect
    assert effect is not None
    assert effect.interval is not None
    assert effect.interval.holds(0.3)
    for figure, rate in zip(result.instead, (0.1, 0.4), strict=True):
        assert figure.interval is not None
        assert figure.interval.holds(rate)


def test_shares_move_once_a_day_and_only_of_what_is_known(testing: TestingShop) -> None:
    testing.run(ADAPTIVE)
    rng = random.Random(2)
    day(testing, 20, {"today": 0.2, "short": 0.2}, rng)
    assert testing.tests.move_shares() == ()  # too few
    day(testing, 120, {"today": 0.2, "short": 0.2}, rng)
    assert testing.tests.move_shares() == ("words",)
    testing.now += timedelta(hours=3)
    assert testing.tests.move_shares() == ()
    testing.now += timedelta(hours=18)
    assert testing.tests.move_shares() == ("words",)


@pytest.mark.parametrize("plan", [PLAN, ADAPTIVE])
def test_fixed_shares_and_stopped_tests_never_move(testing: TestingShop, plan: Plan) -> None:
    testing.run(plan)
    day(testing, 200, {"today": 0.1, "short": 0.5}, random.Random(3))
    if plan is ADAPTIVE:
        testing.tests.stop("words", "enough", "Anna")
    assert testing.tests.move_shares() == ()


def test_a_lost_day_of_one_variant_is_found_under_moving_shares(testing: TestingShop) -> None:
    testing.run(ADAPTIVE)
    rng = random.Random(4)
    day(testing, 200, {"today": 0.1, "short": 0.4}, rng)
    testing.tests.move_shares()
    now = shares(testing)
    for number in range(200):
        name = "short" if number < 200 * now["short"] * 0.6 else "today"
        testing.basket(name, chance=now[name], answer="declined", at=TEN + DAY)
    testing.count()
    assert testing.tests.result("words").locked == "sample_ratio"


def test_what_certainly_harms_keeps_the_floor_alone(testing: TestingShop) -> None:
    testing.run(ADAPTIVE)
    for number in range(200):
        testing.basket("today", answer="accepted" if number % 10 == 0 else "declined", at=testing.now, seconds=30.0)
        testing.basket("short", answer="accepted" if number % 2 == 0 else "declined", at=testing.now, seconds=45.0)
    testing.now += DAY
    testing.count()
    assert testing.tests.move_shares() == ("words",)
    assert shares(testing) == pytest.approx({"today": 0.9, "short": 0.1})
    assert testing.tests.result("words").locked == "harm"
