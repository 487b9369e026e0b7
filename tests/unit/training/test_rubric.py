"""The rubric (ux.md T05): each check with the line that shows it, the weights, and the hard fail."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_assist.training.encounter import CheckResult, Said, Setup, State
from pos_assist.training.playing import begin, cards, play
from pos_assist.training.rubric import findings, score
from pos_assist.training.values import WEIGHTS, Check, End, Level, Move, Objection, Right, Says
from tests.unit.training.content import BARE, CONTENT, SCENE, SET, UPGRADE, played, say, setup

EASY = setup(level=Level.EASY)


def _check(state: State, check: Check) -> CheckResult:
    return next(one for one in score(state, CONTENT).checks if one.check is check)


def _reason(state: State, check: Check) -> str:
    return findings(state, CONTENT)[check].reason


def test_the_weights_are_those_of_the_specification() -> None:
    assert list(WEIGHTS.values()) == [20, 15, 15, 15, 15, 20]
    assert list(WEIGHTS) == list(Check)
    assert sum(WEIGHTS.values()) == 100


def test_all_right_is_a_hundred_per_cent() -> None:
    result = score(played(EASY, "ask", "offer.full", "answer.price", "skip.total"), CONTENT)
    assert (result.percent, result.failed, result.end) == (100, (), End.SOLD)
    assert [one.passed for one in result.checks] == [True, True, True, True, True, None]


def test_what_does_not_apply_is_left_out_of_the_hundred() -> None:
    """Sold without the total: 15 of 80, since nobody said no."""
    result = score(played(EASY, "offer.full", "answer.price", "skip.bare"), CONTENT)
    assert (result.percent, result.failed) == (81, (Check.PRICE_TOTAL,))


def test_before_the_end_nothing_is_judged() -> None:
    result = score(played(EASY, "offer.bare"), CONTENT)
    assert (result.percent, result.passed, result.failed, result.end) == (0, (), (), None)


def test_who_could_say_nothing_is_not_judged() -> None:
    """A plot of the shop's own may end where it starts."""
    stages = {"start": replace(CONTENT.plots["price"].stages["served"], key="start")}
    content = replace(CONTENT, plots={"price": replace(CONTENT.plots["price"], stages=stages)})
    result = score(begin(EASY, content), content)
    assert (result.percent, result.failed, result.passed, result.end) == (0, (), (), End.SERVED)


def test_a_failure_shows_its_line_and_a_better_one() -> None:
    found = _check(played(EASY, "offer.vague", "skip.total"), Check.FIT)
    assert found == CheckResult(
        Check.FIT, False, 1, "Anything else?", "Dinner in ten minutes: Pesto, 12,99 zł. Add it?"
    )


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("offer.full", "accept_no", "skip.total"), ""),
        (("skip.total",), "fit.no.missed"),
        (("offer.vague", "accept_no", "skip.total"), "fit.no.vague"),
    ],
)
def test_fit(said: tuple[str, ...], reason: str) -> None:
    assert _reason(played(setup("has_one"), *said), Check.FIT) == reason


def test_the_wording_goes_with_the_kind() -> None:
    for scene, right, wrong in ((UPGRADE, "swap", "offer.full"), (SET, "set", "offer.full")):
        assert _reason(played(setup(scene=scene), right, "skip.total"), Check.FIT) == ""
        assert _reason(played(setup(scene=scene), wrong, "skip.total"), Check.FIT) == "fit.no.wording"


@pytest.mark.parametrize("plot", ["queue", "just_this", "no_idea"])
def test_where_nothing_is_to_be_offered_the_total_is_everything(plot: str) -> None:
    scene = BARE if plot == "no_idea" else SCENE
    assert score(played(setup(plot, scene=scene), "skip.total"), CONTENT).percent == 100
    offered = score(played(setup(plot, scene=scene), "offer.vague", "skip.total"), CONTENT)
    assert {Check.FIT, Check.TIMING} <= set(offered.failed)
    assert offered.percent <= 40


def test_a_question_costs_time_that_a_queue_has_not() -> None:
    assert _reason(played(setup("queue"), "ask", "skip.total"), Check.TIMING) == "timing.no.queue"
    assert _reason(played(setup("no_idea", scene=BARE), "ask", "skip.total"), Check.TIMING) == ""


def test_who_walks_off_was_kept_too_long() -> None:
    state = played(setup("price", "hurried"), "ask", "ask")
    assert state.ended is End.LEFT
    assert _reason(state, Check.TIMING) == "timing.no.left"


def test_more_than_twenty_seconds_of_talk_is_too_long() -> None:
    """0.068 s a character (ux.md section 5): 294 characters."""
    for length, reason in ((200, ""), (260, "timing.no.long")):
        state = played(EASY, "offer.full")
        state = play(state, Said(Move.ANSWER, "a" * length, answers=Objection.PRICE), CONTENT)
        assert _reason(play(state, say("skip.total"), CONTENT), Check.TIMING) == reason


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("offer.full", "answer.price", "skip.total"), ""),
        (("offer.full", "cheaper", "skip.total"), ""),
        (("offer.full", "offer.full", "accept_no", "skip.total"), "one_offer.no.many"),
        (("cheaper", "skip.total"), ""),
        (("offer.vague", "accept_no", "skip.total"), "one_offer.no.vague"),
    ],
)
def test_one_offer(said: tuple[str, ...], reason: str) -> None:
    assert _reason(played(EASY, *said), Check.ONE_OFFER) == reason


def test_the_cheaper_one_answers_a_doubt_about_the_price_only() -> None:
    assert (
        _reason(played(setup("trust"), "offer.full", "cheaper", "skip.total"), Check.ONE_OFFER) == "one_offer.no.many"
    )


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("offer.full", "answer.trust", "skip.total"), ""),
        (("offer.full", "skip.total"), "benefit_proof.no.dropped"),
        (("offer.full", "answer.wrong", "accept_no", "skip.total"), "benefit_proof.no.answer"),
        (("offer.bare", "answer.trust", "skip.total"), "benefit_proof.no.benefit"),
        (("proof", "offer.full", "answer.trust", "skip.total"), "benefit_proof.no.order"),
        (("benefit", "proof", "offer.bare", "answer.trust", "skip.total"), ""),
    ],
)
def test_benefit_then_proof(said: tuple[str, ...], reason: str) -> None:
    assert _reason(played(setup("trust"), *said), Check.BENEFIT_PROOF) == reason


def test_a_doubt_of_somebody_without_patience_may_be_taken_as_a_no() -> None:
    hurried = setup("trust", "hurried", level=Level.HARD)
    state = played(hurried, "offer.full", "accept_no", "skip.total")
    assert state.turns[2 - 1].feeling.patience == 1
    assert _reason(state, Check.BENEFIT_PROOF) == ""


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("offer.full", "answer.price", "skip.total"), ""),
        (("offer.full", "answer.price", "skip.bare"), "price_total.no.total"),
        (("offer.bare", "answer.price", "skip.total"), "price_total.no.price"),
        (("offer.bare", "answer.price", "price"), "price_total.no.price"),
        (("price", "offer.bare", "answer.price", "skip.bare"), ""),
        (("offer.full", "accept_no", "skip.bare"), ""),
        (("offer.bare", "price", "answer.price", "skip.total"), "price_total.no.price"),
        (("offer.vague", "offer.full", "accept_no", "skip.total"), ""),
        (("ask", "press", "offer.full"), "price_total.no.price"),  # after a no, which was no news any more
    ],
)
def test_the_price_unasked_and_the_total_after_a_yes(said: tuple[str, ...], reason: str) -> None:
    assert _reason(played(EASY, *said), Check.PRICE_TOTAL) == reason


@pytest.mark.parametrize(
    ("plot", "said", "passed", "reason"),
    [
        ("has_one", ("offer.full", "accept_no", "skip.total"), True, ""),
        ("has_one", ("offer.full", "skip.total"), True, ""),
        ("has_one", ("offer.full", "benefit", "skip.total"), False, "respect.no.argued"),
        ("has_one", ("offer.full", "repeat", "skip.total"), False, "respect.no.hard"),
        ("has_one", ("offer.full", "accept_no", "offer.bare", "skip.total"), False, "respect.no.hard"),
        ("trust", ("offer.full", "press", "skip.total"), False, "respect.no.pressed"),
        ("trust", ("offer.full", "answer.trust", "skip.total"), None, ""),
        ("trust", ("offer.full", "answer.wrong", "cheaper", "skip.total"), False, "respect.no.hard"),
        ("just_this", ("accept_no", "skip.total"), True, ""),
        ("just_this", ("offer.full", "accept_no", "skip.total"), False, "respect.no.hard"),
    ],
)
def test_a_no_is_taken(plot: str, said: tuple[str, ...], passed: bool | None, reason: str) -> None:
    state = played(setup(plot, level=Level.EASY), *said)
    found = findings(state, CONTENT)[Check.RESPECT]
    assert (found.passed, found.reason) == (passed, reason)


def test_asking_again_is_a_hard_fail_whatever_else_was_right() -> None:
    state = played(setup("has_one"), "offer.full", "accept_no", "offer.full", "skip.total")
    result = score(state, CONTENT)
    assert (result.hard_fail, result.percent) == (True, 40)
    assert _check(state, Check.RESPECT).line == "Dinner in ten minutes: Pesto, 12,99 zł. Add it?"
    assert _check(state, Check.RESPECT).better == "No problem."


def test_a_missed_chance_is_better_than_asking_again() -> None:
    missed = score(played(setup("has_one"), "skip.total"), CONTENT)
    assert (missed.percent, missed.hard_fail, missed.failed) == (43, False, (Check.FIT,))


SAYINGS = st.lists(st.sampled_from(sorted(CONTENT.sentences)), min_size=1, max_size=14)
SETUPS = st.builds(
    setup,
    st.sampled_from(["price", "trust", "need", "has_one", "queue", "just_this"]),
    st.sampled_from(sorted(CONTENT.personas)),
    st.sampled_from([SCENE, UPGRADE, SET]),
    level=st.sampled_from(Level),
    seed=st.integers(0, 1000),
)
AGAIN = (Move.OFFER, Move.SWAP, Move.SET, Move.CHEAPER, Move.REPEAT, Move.PRESS)


@settings(max_examples=400, deadline=None)
@given(first=SETUPS, keys=SAYINGS, again=st.sampled_from(AGAIN), after=SAYINGS)
def test_offering_again_after_a_no_never_reaches_more_than_forty(
    first: Setup, keys: list[str], again: Move, after: list[str]
) -> None:
    """Whatever is said before and after, by cards or in own words with everything in them."""
    state = begin(first, CONTENT)
    refused = False
    for said in (*(_any(key) for key in keys), Said(again, "Really?", frozenset(Says)), *(_any(key) for key in after)):
        if state.ended is not None:
            break
        asks_again = said.move in AGAIN
        state = play(state, said, CONTENT)
        if refused and asks_again:
            state = _to_the_end(state)
            result = score(state, CONTENT)
            assert result.hard_fail
            assert result.percent <= 40
            assert Check.RESPECT in result.failed
            return
        stage = CONTENT.plots[first.plot].stages[state.stage]
        final = first.plot == "has_one" and stage.doubts
        refused = refused or stage.no or final or (first.plot == "just_this")


def _any(key: str) -> Said:
    sentence = CONTENT.sentences[key]
    return Said(sentence.move, key, sentence.says, sentence.answers, key)


def _to_the_end(state: State) -> State:
    while state.ended is None:
        state = play(state, say("skip.total"), CONTENT)
    return state


@settings(max_examples=200, deadline=None)
@given(first=SETUPS, picks=st.lists(st.integers(0, 4), min_size=14, max_size=14))
def test_a_score_is_its_weights(first: Setup, picks: list[int]) -> None:
    """Per cent of what applies, to the nearest; a failure always has a line; the order is the rubric's."""
    state = begin(first, CONTENT)
    for pick in picks:
        if state.ended is None:
            choice = cards(state, CONTENT)
            state = play(state, choice[pick % len(choice)], CONTENT)
    result = score(_to_the_end(state), CONTENT)
    assert [one.check for one in result.checks] == list(Check)
    applies = sum(WEIGHTS[one.check] for one in result.checks if one.passed is not None)
    reached = sum(WEIGHTS[check] for check in result.passed)
    whole = round(100 * reached / applies)
    assert result.percent == (min(whole, 40) if result.hard_fail else whole)
    assert all(one.line for one in result.checks if one.passed is False)


def test_a_complaint_wants_to_be_heard() -> None:
    upset = replace(CONTENT.plots["queue"], key="upset", right=Right.UPSET)
    content = replace(CONTENT, plots={"upset": upset})
    scores = {}
    for first in ("skip.total", "ask", "answer.need", "offer.full"):
        state = play(begin(setup("upset"), content), say(first), content)
        while state.ended is None:
            state = play(state, say("skip.total"), content)
        found = findings(state, content)[Check.FIT]
        scores[first] = found.reason if found.passed is False else score(state, content).percent
    assert scores == {"skip.total": "fit.no.unheard", "ask": 100, "answer.need": 100, "offer.full": "fit.no.unheard"}


def test_the_bill_is_not_selling() -> None:
    """The total alone may be said anywhere, also after a no; with the price of the idea it is an offer's part."""
    bill = Said(Move.PRICE, "31,40 zł in all.", frozenset({Says.TOTAL}))
    price = Said(Move.PRICE, "It is 12,99 zł, 44,39 zł in all.", frozenset({Says.PRICE, Says.TOTAL}))
    for said, percent in ((bill, 100), (price, 36)):
        state = play(begin(setup("just_this"), CONTENT), said, CONTENT)
        assert score(play(state, say("skip.total"), CONTENT), CONTENT).percent == percent
