"""What comes next: due before new, new before repeated, one's own weak spots among them."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

import pytest

from pos_assist.services.practice.choosing import (
    due_of,
    groups_of,
    lesson_of,
    level_of,
    of_group,
    reviews_of,
    wanted_plots,
)
from pos_assist.services.practice.ports import Review, WeakSpot
from pos_assist.services.practice.records import Outcome, Skill
from pos_assist.services.practice.sessions import Due, Lesson
from pos_assist.training.scene import Scene
from pos_assist.training.values import Check, Level, Objection
from tests.unit.practice.shop import CONTENT, DAY, MONDAY, outcome, scene

FIT, TIMING, RESPECT = Check.FIT, Check.TIMING, Check.RESPECT
PRICE, NEED, TRUST = Objection.PRICE, Objection.NEED, Objection.TRUST


def wanted(*due: Due, seed: int = 0, most: int = 9, **told: object) -> tuple[str, ...]:
    every: dict[str, object] = {"assigned": "", "lesson": None, "outcomes": ()} | told
    return wanted_plots(CONTENT, Random(seed), due=due, most=most, **every)  # type: ignore[arg-type]


def tried(plot: str, objection: Objection | None, day: float = 0) -> Outcome:
    return outcome(day, "s", {FIT: True}, plot=plot, objection=objection)


TRIED = [tried("upset", None), tried("trust", TRUST), tried("need", NEED), tried("price", PRICE)]


def test_only_checks_that_applied_in_first_tries_to_the_end_are_reviews() -> None:
    counting = outcome(0, "a", {FIT: True, TIMING: None, RESPECT: False}, objection=PRICE)
    others = [outcome(1, "a", {FIT: False}, attempt=2), outcome(1, "a", {FIT: False}, end=None)]

    assert reviews_of([counting, *others]) == [
        Review(Skill(FIT, PRICE), MONDAY, passed=True),
        Review(Skill(RESPECT, PRICE), MONDAY, passed=False),
    ]


def test_families_are_due_by_what_waits_longest_and_so_are_their_checks() -> None:
    moments: dict[Skill, datetime] = {
        Skill(FIT, NEED): MONDAY - DAY,
        Skill(RESPECT, NEED): MONDAY - 3 * DAY,
        Skill(Check.ONE_OFFER, NEED): MONDAY - 2 * DAY,
        Skill(TIMING, NEED): MONDAY + DAY,
        Skill(TIMING, None): MONDAY - 2 * DAY,
        Skill(FIT, PRICE): MONDAY - 5 * DAY,
        Skill(FIT, TRUST): MONDAY + timedelta(microseconds=1),
    }

    assert due_of(moments, CONTENT, MONDAY) == (
        Due(PRICE, (FIT,), MONDAY - 5 * DAY),
        Due(NEED, (RESPECT, Check.ONE_OFFER, FIT), MONDAY - 3 * DAY),
        Due(None, (TIMING,), MONDAY - 2 * DAY),
    )


@pytest.mark.parametrize(
    ("last", "proposed"),
    [
        (outcome(-1, "s", {}, objection=PRICE, percent=70), False),
        (outcome(-1, "s", {}, objection=PRICE, percent=69), True),
        (outcome(-7, "s", {}, objection=PRICE, percent=100), True),
        (outcome(-1, "s", {}, objection=NEED, percent=100), True),
        (outcome(-1, "s", {}, objection=PRICE, percent=100, attempt=2), True),
    ],
)
def test_a_lesson_that_went_well_rests_for_a_week(last: Outcome, proposed: bool) -> None:
    lesson = lesson_of([WeakSpot(PRICE, 6, 12)], [last], CONTENT, MONDAY)

    assert lesson == (Lesson(PRICE, 6, 12, ("price", "price_again")) if proposed else None)


def test_the_next_weak_spot_is_proposed_where_nothing_practises_the_first() -> None:
    spots = [WeakSpot(Objection.ELSEWHERE, 9, 20), WeakSpot(NEED, 6, 20)]

    assert lesson_of(spots, [], CONTENT, MONDAY) == Lesson(NEED, 6, 20, ("need",))
    assert lesson_of([WeakSpot(NEED, 5, 16)], [], CONTENT, MONDAY) == Lesson(NEED, 5, 16, ("need",))


def test_assigned_comes_before_due_and_due_before_what_was_never_tried() -> None:
    trust = Due(TRUST, (FIT,), MONDAY)

    assert wanted(trust, assigned="need", outcomes=TRIED)[:2] == ("need", "trust")
    assert wanted(trust, outcomes=TRIED[:2])[0] == "trust"
    assert set(wanted(trust, outcomes=TRIED[:2])[1:]) in ({"need", "price"}, {"need", "price_again"})
    assert wanted(trust, outcomes=TRIED) == ("trust",)
    assert wanted(outcomes=TRIED) == ()


def test_the_lesson_is_among_the_wanted_however_much_is_due() -> None:
    due = [Due(TRUST, (FIT,), MONDAY), Due(None, (FIT,), MONDAY), Due(PRICE, (FIT,), MONDAY)]
    lesson = Lesson(NEED, 9, 20, ("need",))

    for seed in range(10):
        assert "need" in wanted(*due, seed=seed, most=3, lesson=lesson, outcomes=TRIED)
        assert "need" in wanted(*due, seed=seed, most=1, assigned="need", outcomes=TRIED)
    assert wanted(lesson=lesson, outcomes=TRIED) == ("need",)
    assert len(wanted(*due, most=3, lesson=lesson)) == 3


def test_within_a_family_what_was_played_longest_ago_comes_first() -> None:
    price = Due(PRICE, (FIT,), MONDAY)
    never = [*TRIED, tried("queue", None, 1)]
    both = [*TRIED, tried("price_again", PRICE, 1), tried("queue", None, 1)]

    for seed in range(10):
        assert wanted(price, seed=seed, outcomes=never) == ("price_again",)
        assert wanted(price, seed=seed, outcomes=both) == ("price",)
        assert wanted(Due(None, (FIT,), MONDAY), seed=seed, outcomes=both) == ("upset",)
    assert {wanted(price, seed=seed, outcomes=[tried("need", NEED)])[0] for seed in range(10)} == {
        *("price", "price_again"),
    }


def test_newcomers_begin_easily() -> None:
    assert [level_of(range(sessions)) for sessions in (0, 1, 2, 9)] == [Level.EASY, Level.EASY, None, None]


def test_a_group_is_its_own_baskets_and_those_without_an_idea() -> None:
    plain = Scene("n", "en", (), "1.00")
    sauces, bread = [scene(1, "sauces"), scene(2, "sauces"), scene(3, "sauces")], scene(4, "bread")

    assert of_group([*sauces, bread, plain], "sauces") == [*sauces, plain]
    assert of_group([*sauces, bread, plain], "") == [*sauces, bread, plain]
    assert groups_of([*sauces, bread, plain, scene(5), scene(6), scene(7)]) == ("sauces",)
