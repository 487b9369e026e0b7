"""A session's sum: the mean, its strength, and what weighs most among what went wrong."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from pos_assist.services.practice.records import Mode, Played
from pos_assist.services.practice.sessions import Session, Told
from pos_assist.services.practice.summing_up import percent_of, told_of
from pos_assist.training.encounter import CheckResult, Feeling, Score, Setup, State
from pos_assist.training.values import Check, End, Level, Mood
from tests.unit.practice.shop import CONTENT, MONDAY, scene

FIT, TIMING, ONE, PROOF, PRICE, RESPECT = Check
SETUP = Setup("price", "hurried", Mood.CALM, Level.EASY, "en", scene(1))


def one(percent: int = 100, seconds: float = 60.0, checks: Mapping[Check, bool | None] | None = None) -> Played:
    state = State(SETUP, "declined", Feeling(1, 1, 1), (), End.DECLINED)
    results = tuple(CheckResult(check, passed) for check, passed in (checks or {}).items())
    return Played("e", "s", "jan", MONDAY, Mode.PRACTICE, state, Score(percent, results), "v1", seconds)


def session(mode: Mode, setups: int = 4, minutes: float = 4.0) -> Session:
    return Session("s", "jan", "en", mode, (SETUP,) * setups, 1, minutes, 70)


def told(*played: Mapping[Check, bool | None]) -> tuple[list[Check], list[Check]]:
    strengths, tries = told_of(session(Mode.PRACTICE), [one(checks=checks) for checks in played], CONTENT)
    return [told.check for told in strengths], [told.check for told in tries]


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [((60, 60, 60, 60), 75), ((60, 60, 60, 61), 55), ((241, 1, 1, 1), 0)],  # of 100, 80, 40, 80
)
def test_an_assessment_ends_with_its_last_second(seconds: tuple[float, ...], expected: int) -> None:
    played = [one(percent, second) for percent, second in zip((100, 80, 40, 80), seconds, strict=True)]

    assert percent_of(session(Mode.ASSESSMENT), played) == expected
    assert percent_of(session(Mode.PRACTICE), played) == 75
    assert percent_of(session(Mode.ASSESSMENT, setups=8), played) <= 38


def test_nothing_played_is_nought() -> None:
    assert percent_of(session(Mode.PRACTICE), []) == percent_of(session(Mode.ASSESSMENT), []) == 0


def test_the_strength_is_what_held_most_often_and_weighs_most() -> None:
    assert told({FIT: True, TIMING: True, RESPECT: True}) == ([FIT], [])
    assert told({FIT: False, TIMING: True}, {FIT: True, TIMING: True})[0] == [TIMING]
    assert told({FIT: False, TIMING: False})[0] == []
    assert told({FIT: None, PRICE: True}) == ([PRICE], [])


def test_to_try_is_what_cost_most_and_never_what_is_praised() -> None:
    assert told({TIMING: False, RESPECT: False, PRICE: False, FIT: True}) == ([FIT], [RESPECT, TIMING])
    assert told({TIMING: False, RESPECT: False}, {TIMING: False, RESPECT: True})[1] == [TIMING]  # praised: respect
    assert told({FIT: True}, {FIT: False}) == ([FIT], [])


def test_the_counts_and_the_sentence_are_told() -> None:
    strengths, tries = told_of(
        session(Mode.PRACTICE),
        [one(checks={TIMING: True, PRICE: False}), one(checks={TIMING: True, PRICE: True}), one(checks={TIMING: None})],
        CONTENT,
    )

    assert strengths == (Told(TIMING, 2, 2, "The moment was right."),)
    assert tries == (Told(PRICE, 1, 2, "Say the price and the total."),)
