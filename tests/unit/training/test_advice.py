"""What is told after an encounter: one strength, at most two things to try, of what the plot was about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.training.advice import advise
from pos_assist.training.encounter import Advice
from pos_assist.training.rubric import score
from pos_assist.training.values import Level
from tests.unit.training.content import CONTENT, played, setup


def _told(plot: str, *said: str) -> Advice:
    state = played(setup(plot, level=Level.EASY), *said)
    return advise(state, score(state, CONTENT), CONTENT)


@pytest.mark.parametrize(
    ("plot", "said", "strength"),
    [
        ("price", ("offer.full", "answer.price", "skip.total"), "strength price_total"),
        ("trust", ("offer.full", "answer.trust", "skip.total"), "strength benefit_proof"),
        ("need", ("offer.full", "answer.need", "skip.total"), "strength fit"),
        ("has_one", ("offer.full", "accept_no", "skip.total"), "strength respect"),
        ("queue", ("skip.total",), "strength not_offering"),
    ],
)
def test_the_strength_is_of_what_the_plot_is_about(plot: str, said: tuple[str, ...], strength: str) -> None:
    assert _told(plot, *said) == Advice(strength)


def test_nothing_is_praised_that_was_not_done() -> None:
    assert _told("price", "skip.total") == Advice("strength none", ("try fit.no.missed",))


def test_at_most_two_things_to_try_the_root_first() -> None:
    told = _told("price", "offer.vague", "accept_no", "skip.total")
    assert told.tries == ("try fit", "try price_total")


def test_asking_again_comes_before_everything() -> None:
    told = _told("queue", "offer.full", "repeat", "skip.total")
    assert told.tries == ("try respect.no.hard", "try fit")


def test_a_reason_without_a_text_of_its_own_is_told_by_its_check() -> None:
    told = _told("trust", "offer.full", "answer.trust", "skip.bare")
    assert told.tries == ("try price_total",)


def test_where_the_content_says_nothing_nothing_is_told() -> None:
    state = played(setup("price", level=Level.EASY), "offer.bare", "accept_no", "skip.total")
    silent = replace(CONTENT, feedback={})
    assert advise(state, score(state, silent), silent) == Advice("")
