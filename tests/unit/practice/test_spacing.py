"""The schedule is FSRS as its own library counts it, without chance."""

from __future__ import annotations

from datetime import timedelta

from fsrs import Card, Rating, ReviewLog, Scheduler
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.adapters.spacing import DESIRED_RETENTION, LONGEST_DAYS, FsrsSchedule
from pos_assist.services.practice.ports import Review
from pos_assist.services.practice.records import Skill
from pos_assist.training.values import Check, Objection
from tests.unit.practice.shop import DAY, MONDAY

SKILLS = [Skill(check, objection) for check in Check for objection in (None, *Objection)]
REFERENCE = Scheduler(
    desired_retention=DESIRED_RETENTION,
    learning_steps=(),
    relearning_steps=(),
    maximum_interval=LONGEST_DAYS,
    enable_fuzzing=False,
)
TRIES = st.lists(
    st.tuples(st.sampled_from(SKILLS[:4]), st.integers(0, 60 * 24 * 40), st.booleans()), min_size=1, max_size=40
)


@given(TRIES)
def test_every_skill_is_due_when_the_librarys_own_reference_says(tries: list[tuple[Skill, int, bool]]) -> None:
    """`Scheduler.reschedule_card`: the library's way to count a card anew from its log."""
    at, reviews = MONDAY, []
    for skill, minutes, passed in tries:
        at += timedelta(minutes=minutes)
        reviews.append(Review(skill, at, passed))

    due = FsrsSchedule().due(reviews)

    assert due.keys() == {one.skill for one in reviews}
    for skill, moment in due.items():
        logs = [
            ReviewLog(1, Rating.Good if one.passed else Rating.Again, one.at, None)
            for one in reviews
            if one.skill == skill
        ]
        assert moment == REFERENCE.reschedule_card(Card(card_id=1), logs).due


def test_passed_each_time_it_rests_as_long_as_the_specification_says() -> None:
    """T08."""
    at, reviews, rests = MONDAY, [], []
    for _ in range(5):
        reviews.append(Review(SKILLS[0], at, passed=True))
        due = FsrsSchedule().due(reviews)[SKILLS[0]]
        rests.append((due - at).days)
        at = due

    assert rests == [1, 3, 7, 16, 35]


def test_what_failed_comes_tomorrow_however_well_it_was_known() -> None:
    known = [Review(SKILLS[0], MONDAY + DAY * day, passed=True) for day in (0, 1, 4, 12)]
    failed = Review(SKILLS[0], MONDAY + DAY * 31, passed=False)

    assert FsrsSchedule().due([*known, failed])[SKILLS[0]] == failed.at + DAY


def test_nothing_rests_longer_than_half_a_year() -> None:
    at, reviews = MONDAY, []
    for _ in range(12):
        reviews.append(Review(SKILLS[0], at, passed=True))
        at = FsrsSchedule().due(reviews)[SKILLS[0]]

    assert at - reviews[-1].at == 180 * DAY


def test_the_same_reviews_give_the_same_moments_and_none_give_none() -> None:
    reviews = [Review(skill, MONDAY, passed=True) for skill in SKILLS]

    assert FsrsSchedule().due(reviews) == FsrsSchedule().due(reviews)
    assert FsrsSchedule().due([]) == {}
