"""A session while it is played: places, tries, own words, and a clock that stands still in a pause."""

from __future__ import annotations

from random import Random

import pytest

from pos_assist.services.practice.records import Mode
from pos_assist.services.practice.sessions import Session
from pos_assist.trainer.course import Course
from pos_assist.training.players import good
from pos_assist.training.values import Level
from tests.fakes import FakeClock
from tests.unit.training.content import CONTENT, setup

SETUPS = tuple(setup("price", level=Level.EASY, seed=seed) for seed in (1, 2, 3))


def course(clock: FakeClock, *, minutes: float = 5.0, mode: Mode = Mode.PRACTICE) -> Course:
    session = Session("s", "2", "en", mode, SETUPS, 7, minutes, 70)
    return Course(session, CONTENT, clock)


def play(one: Course) -> None:
    while one.state.ended is None:
        one.say(good(one.state, one.cards, one.content, Random(1)))


def test_an_encounter_goes_from_first_words_to_its_end() -> None:
    one = course(FakeClock())
    assert one.state.turns[0].customer
    assert one.cards
    play(one)
    assert one.cards == ()
    with pytest.raises(ValueError, match=r"."):
        one.say(good(one.state, course(FakeClock()).cards, one.content, Random(1)))


def test_once_more_is_the_same_encounter_as_another_try() -> None:
    one = course(FakeClock())
    first = one.state
    play(one)
    one.again()
    assert (one.attempt, one.place) == (2, 0)
    assert one.state == first


def test_the_next_encounter_is_a_first_try() -> None:
    one = course(FakeClock())
    play(one)
    one.again()
    one.go_on()
    assert (one.attempt, one.place, one.setup) == (1, 1, SETUPS[1])


def test_after_the_last_there_is_none() -> None:
    one = course(FakeClock())
    one.go_on()
    assert one.has_next
    one.go_on()
    assert not one.has_next


def test_after_the_minutes_none_begins() -> None:
    clock = FakeClock()
    one = course(clock, minutes=1.0)
    told = []
    for seconds in (59.0, 2.0):
        clock.pass_(seconds)
        told.append((one.has_next, one.seconds_left))
    assert told == [(True, 1.0), (False, 0.0)]


def test_a_pause_costs_no_time() -> None:
    clock = FakeClock()
    one = course(clock, minutes=1.0)
    clock.pass_(10.0)
    one.watch.stop()
    one.watch.stop()
    clock.pass_(3600.0)
    one.watch.go()
    one.watch.go()
    clock.pass_(5.0)
    assert one.watch.seconds == 15.0
    assert one.has_next


def test_the_seconds_of_an_encounter_are_its_own() -> None:
    clock = FakeClock()
    one = course(clock)
    clock.pass_(30.0)
    one.go_on()
    clock.pass_(12.0)
    assert (one.seconds, one.watch.seconds) == (12.0, 42.0)


def test_own_words_are_counted_by_try() -> None:
    one = course(FakeClock())
    one.say(one.cards[0], own=True)
    assert one.by_own_words == 1
    one.again()
    assert one.by_own_words == 0
