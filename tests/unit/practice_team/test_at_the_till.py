"""Before and after practice at the till: sides, least numbers, and a difference with Newcombe's interval."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.services.people import ENOUGH
from pos_assist.services.practice.at_the_till import SPAN, DayOfCards, beside_till
from pos_assist.statistics.intervals import newcombe
from pos_assist.statistics.values import WhyNot

FIRST = date(2026, 3, 16)


def cards(staff_id: str, days: int, shown: int, confirmed: int, first: date = FIRST) -> DayOfCards:
    return DayOfCards(staff_id, first + timedelta(days=days), shown, confirmed)


def test_the_day_itself_and_what_is_further_than_four_weeks_belong_to_no_side() -> None:
    told = beside_till(
        {"jan": FIRST},
        [
            cards("jan", -29, 1000, 1000),
            cards("jan", -28, 60, 6),
            cards("jan", -1, 60, 6),
            cards("jan", 0, 1000, 1000),
            cards("jan", 1, 50, 10),
            cards("jan", 28, 50, 10),
            cards("jan", 29, 1000, 1000),
        ],
    )
    (row,) = told.people
    assert timedelta(days=28) == SPAN
    assert (row.before.value, row.before.n) == (0.1, 120)
    assert (row.after.value, row.after.n) == (0.2, 100)
    assert row.difference.value == pytest.approx(0.1)
    assert row.difference.interval == newcombe(20, 100, 12, 120)
    assert told.together is None


def test_too_few_cards_on_a_side_tell_no_number_on_it_and_no_difference() -> None:
    (row,) = beside_till({"jan": FIRST}, [cards("jan", -1, 500, 50), cards("jan", 1, ENOUGH - 1, 9)]).people
    assert row.before.value == 0.1
    assert (row.after.value, row.after.interval) == (None, None)
    assert (row.difference.value, row.difference.why_not, row.difference.n) == (None, WhyNot.TOO_FEW, ENOUGH - 1)


def test_together_are_those_whose_difference_is_told_each_around_their_own_first_day() -> None:
    later = FIRST + timedelta(days=40)
    told = beside_till(
        {"jan": FIRST, "ada": later, "zo": FIRST},
        [
            *(cards("jan", day, 100, 10) for day in (-1, 1)),
            *(cards("ada", day, 100, 30, later) for day in (-1, 1)),
            cards("ada", -1, 100, 100),  # before anybody looks
            cards("zo", -1, 100, 100),
        ],
    )
    assert told.together is not None
    assert (told.together.before.n, told.together.after.n) == (200, 200)
    assert told.together.difference.value == 0.0
    assert [one.staff_id for one in told.people] == ["ada", "jan", "zo"]


def test_others_are_those_who_never_practised_around_the_middle_first_day() -> None:
    days = [cards("jan", -1, 100, 10), *(cards("eva", day, 100, 10 + day) for day in (-2, 2))]
    told = beside_till({"jan": FIRST, "ada": FIRST - timedelta(days=9), "zo": FIRST + timedelta(days=9)}, days)
    assert told.others is not None
    assert told.others.first == FIRST
    assert told.others.difference.value == pytest.approx(0.04)
    assert beside_till({"jan": FIRST}, days[:1]).others is None


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(-40, 40), st.integers(0, 300), st.integers(0, 300))),
    st.sets(st.sampled_from("abc")),
)
def test_whatever_the_cards_a_told_difference_lies_in_its_interval(
    days: list[tuple[str, int, int, int]], practised: set[str]
) -> None:
    told = beside_till(dict.fromkeys(practised, FIRST), [cards(s, d, max(n, k), k) for s, d, n, k in days])
    for row in told.rows():
        told_sides = [side.value is not None for side in (row.before, row.after)]
        assert (row.difference.value is not None) == all(told_sides)
        if row.difference.value is not None and row.difference.interval is not None:
            assert row.difference.interval.holds(row.difference.value)
            assert min(row.before.n, row.after.n) >= ENOUGH
