"""What was answered: sums that fade, what is believed of a yes, and what both make of P(accept)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from math import exp, log
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.acceptance import UNDO_KEPT, Answers, Asked, Sums, day_of
from pos_assist.engine.belief import PRIOR, Belief, Weighed, chance_of
from pos_assist.engine.candidates import find
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decision import Arm, Decision, Scored
from pos_assist.engine.foreseeing import natural_attach
from pos_assist.engine.moment import Moment
from pos_assist.engine.outlook import daypart
from pos_assist.engine.policy import Policy
from pos_assist.engine.ranking import Judge
from pos_assist.engine.situation import Customer, Segment
from tests.builders import PHONE, basket, line
from tests.unit.engine.shop import NOON, PLAIN, ask, know, learned, pair

TODAY = day_of(NOON)
BASKET = basket(line(PHONE))
CHEAP = Product("strap", "strap", "Strap", 900, cost_minor=100, category="Straps")  # nearly nothing of the basket
SAME_CATEGORY = replace(CHEAP, product_id="strap2", group_id="strap2")
STRANGE = replace(CHEAP, product_id="pen", group_id="pen", category="Pens")
SHOP = (PHONE, CHEAP, SAME_CATEGORY, STRANGE)
RULES = tuple(pair("phone", product.product_id) for product in SHOP[1:])
TALKATIVE = replace(PLAIN, relevance_floor=0.0, min_expected_margin_minor=0)


def decided(answers: Answers, policy: Policy = TALKATIVE, **situation: Any) -> Decision:
    """Two straps and a pen go with a phone."""
    return ask(BASKET, know(*RULES, products=SHOP, answers=answers, **situation), policy)


def scored(answers: Answers, of: str = "strap", **situation: Any) -> Scored:
    """The offer of one of them."""
    return next(one for one in decided(answers, **situation).candidates if one.candidate.product_id == of)


def p_accept(answers: Answers, of: str = "strap", **situation: Any) -> float:
    """P(accept) of it."""
    return scored(answers, of, **situation).p_accept


def asked_of(one: Scored) -> Asked:
    """What its answer would be learned from."""
    outlook, candidate = one.outlook, one.candidate
    return Asked(candidate.offer_id, candidate.product_id, outlook.under, outlook.offset, outlook.features)


def answered(yes: int, no: int, of: str = "strap", **situation: Any) -> Answers:
    """So many answers to that offer, in turns."""
    answers = Answers()
    for number in range(yes + no):
        asked = asked_of(scored(answers, of, **situation))
        answers.note(asked, TODAY, str(number), yes=number * yes // (yes + no) < (number + 1) * yes // (yes + no))
    return answers


# -- sums ------------------------------------------------------------------------------------------------

OF_STRAP = (Weighed("kind", "add-on"), Weighed("product", "strap"))
STRAP = Asked("add-on:phone>strap", "strap", "add-on", features=OF_STRAP)
NOTES = st.lists(st.tuples(st.sampled_from("abc"), st.integers(20_000, 20_400), st.booleans()), max_size=12)


@given(NOTES, st.randoms(use_true_random=False), st.floats(0.2, 400))
def test_sums_do_not_depend_on_the_order(notes: list[tuple[str, int, bool]], rng: Random, half_life: float) -> None:
    one, other = Answers(half_life), Answers(half_life)
    for answers in (one, other):
        for offer, day, yes in notes:
            answers.note(STRAP._replace(offer_id=offer), day, "", yes=yes)
        rng.shuffle(notes)
    assert dict(one.items()) == dict(other.items())


@pytest.mark.parametrize(("later", "left"), [(0, 1.0), (30, 0.5), (60, 0.25), (15, 0.5**0.5)])
def test_half_is_left_after_every_half_life(later: int, left: float) -> None:
    answers = Answers()
    for number in range(12):
        answers.note(STRAP, TODAY, str(number), yes=number < 8)
    assert answers.of(("offer", STRAP.offer_id), TODAY + later) == pytest.approx((8 * left, 4 * left))


def test_a_clock_that_was_set_back_finds_what_there_was() -> None:
    answers = Answers()
    answers.note(STRAP, TODAY, "1", yes=True)
    now = answers.belief.at(("product", "strap"), TODAY)
    assert answers.of(("offer", STRAP.offer_id), TODAY - 400) == (1, 0)
    assert answers.belief.at(("product", "strap"), TODAY - 400) == now


@pytest.mark.parametrize("half_life", [0, -1])
def test_without_a_half_life_nothing_fades(half_life: float) -> None:
    answers = Answers(half_life)
    answers.note(STRAP, 0, "1", yes=True)
    moved = answers.belief.at(("product", "strap"), 0)
    assert answers.of(("offer", STRAP.offer_id), TODAY) == (1, 0)
    assert answers.belief.at(("product", "strap"), TODAY) == moved
    assert moved[0] > 0


def test_very_short_half_lives_overflow_nothing() -> None:
    answers = Answers(0.05)
    answers.note(STRAP, TODAY - 300, "1", yes=True)
    answers.note(STRAP, TODAY, "2", yes=False)
    assert answers.of(("offer", STRAP.offer_id), TODAY) == (0, 1)
    assert answers.belief.at(("product", "strap"), TODAY + 500) == pytest.approx(PRIOR["product"])


# -- belief ----------------------------------------------------------------------------------------------

FEATURES = st.lists(
    st.builds(Weighed, st.sampled_from(sorted(PRIOR)), st.sampled_from("ab"), st.floats(-2, 2)),
    min_size=1,
    max_size=4,
    unique_by=lambda feature: feature[:2],
)
ANSWERS = st.lists(st.tuples(st.floats(-4, 2), FEATURES, st.integers(0, 90), st.booleans()), max_size=12)


def believed(answers: list[tuple[float, list[Weighed], int, bool]], half_life: float = 30.0) -> Belief:
    """After these answers."""
    belief = Belief(half_life)
    for offset, features, day, yes in answers:
        belief.learn(offset, features, day, yes=yes)
    return belief


@given(ANSWERS, st.floats(-4, 2), FEATURES, st.integers(0, 90), st.booleans())
def test_the_last_answer_is_taken_back_without_a_trace(
    earlier: list[tuple[float, list[Weighed], int, bool]],
    offset: float,
    features: list[Weighed],
    day: int,
    yes: bool,
) -> None:
    belief = believed(earlier)
    belief.take_back(belief.learn(offset, features, day, yes=yes))
    assert belief == believed(earlier)
    for name, value, _ in features:
        assert belief.at((name, value), 90) == believed(earlier).at((name, value), 90)


@given(ANSWERS, st.floats(-4, 2), FEATURES, st.integers(0, 90), st.booleans())
def test_an_earlier_answer_leaves_nothing_where_no_other_met_it(
    later: list[tuple[float, list[Weighed], int, bool]],
    offset: float,
    features: list[Weighed],
    day: int,
    yes: bool,
) -> None:
    belief, without = Belief(), Belief()
    undo = belief.learn(offset, [feature._replace(value=feature.value + " mine") for feature in features], 0, yes=yes)
    for answer in later:
        for one in (belief, without):
            one.learn(answer[0], answer[1], answer[2], yes=answer[3])
    belief.take_back(undo)
    for name, value, _ in [*features, *(feature for answer in later for feature in answer[1])]:
        assert belief.at((name, value), 90) == without.at((name, value), 90)
        assert belief.at((name, f"{value} mine"), 90) == pytest.approx(PRIOR[name])


@given(ANSWERS, st.floats(-4, 2), FEATURES)
def test_a_yes_raises_the_chance_and_a_no_lowers_it(
    earlier: list[tuple[float, list[Weighed], int, bool]], offset: float, features: list[Weighed]
) -> None:
    def chance(belief: Belief) -> float:
        weights = [(amount, *belief.at((name, value), 90)) for name, value, amount in features]
        mean = offset + sum(amount * weight for amount, weight, _ in weights)
        return mean if mean else chance_of(mean, 0.0) - 0.5

    before = chance(believed(earlier))
    there = any(abs(feature.amount) > 1e-3 for feature in features)
    assert chance(believed([*earlier, (offset, features, 90, True)])) >= before - 1e-9
    assert chance(believed([*earlier, (offset, features, 90, False)])) <= before + 1e-9
    if there:
        assert chance(believed([*earlier, (offset, features, 90, True)])) > before


@given(ANSWERS)
def test_nothing_is_ever_less_sure_than_its_prior_nor_surer_than_possible(
    answers: list[tuple[float, list[Weighed], int, bool]],
) -> None:
    belief = believed(answers)
    for _, features, _, _ in answers:
        for name, value, _ in features:
            _, variance = belief.at((name, value), 90)
            assert 0 < variance <= PRIOR[name][1] * (1 + 1e-9)


def test_what_was_learned_is_half_as_precise_after_a_half_life() -> None:
    belief = believed([(-2.0, [Weighed("product", "a")], 0, True)] * 40)
    mean, variance = belief.at(("product", "a"), 0)
    prior_mean, prior_variance = PRIOR["product"]
    half = (1 / variance - 1 / prior_variance) / 2 + 1 / prior_variance
    assert belief.at(("product", "a"), 30) == pytest.approx(((mean / variance - prior_mean) / 2 / half, 1 / half))
    assert belief.at(("product", "a"), 3000) == pytest.approx((prior_mean, prior_variance))


def test_one_answer_worked_out_by_hand() -> None:
    belief = Belief()
    belief.learn(log(0.1 / 0.9), [Weighed("product", "a", 2.0)], 0, yes=True)
    variance = 4 * 0.25
    chance = 1 / (1 + exp(log(9) / (1 + 3.141592653589793 * variance / 8) ** 0.5))
    told = chance * (1 - chance)
    assert belief.at(("product", "a"), 0) == pytest.approx(
        (0.25 * 2 * (1 - chance) / (1 + variance * told), 0.25 - (0.25 * 2) ** 2 * told / (1 + variance * told))
    )


def test_it_finds_the_weights_that_made_the_answers() -> None:
    rng, belief = Random(4), Belief(0)
    truth = {"a": 0.7, "b": -0.5, "c": 0.0}
    for _ in range(6000):
        product, amount = rng.choice("abc"), rng.uniform(-2, 2)
        chance = 1 / (1 + exp(2.0 - truth[product] - 0.6 * amount))
        features = [Weighed("kind", "k"), Weighed("product", product), Weighed("chance", "k", amount)]
        belief.learn(-2.0, features, 0, yes=rng.random() < chance)
    kind = belief.at(("kind", "k"), 0)[0]
    assert {one: kind + belief.at(("product", one), 0)[0] for one in "abc"} == pytest.approx(truth, abs=0.2)
    assert belief.at(("chance", "k"), 0)[0] == pytest.approx(0.6, abs=0.1)


# -- P(accept) -------------------------------------------------------------------------------------------


def test_before_any_answer_it_is_the_planning_prior_and_the_price_fit() -> None:
    one = scored(Answers())
    assert one.outlook.foreseen == one.p_accept == pytest.approx(0.1, abs=0.005)
    assert {effect.odds for effect in one.outlook.effects} == {1}
    assert one.outlook.told == (("kind", 0, 0), ("product", 0, 0), ("offer", 0, 0))


@pytest.mark.parametrize(("yes", "no"), [(30, 70), (5, 195), (60, 40)])
def test_with_many_answers_it_is_what_was_answered(yes: int, no: int) -> None:
    one = scored(answered(yes, no))
    assert one.p_accept == pytest.approx(yes / (yes + no), abs=0.06)
    assert one.outlook.spread < scored(Answers()).outlook.spread * 0.6
    assert one.outlook.told[-1] == ("offer", yes, no)


def test_the_nearer_the_answers_the_more_they_tell() -> None:
    told = [p_accept(answered(0, 40, of="strap"), of=of) for of in ("strap", "strap2", "pen")]
    assert told == sorted(told)
    assert told[0] < told[1] < told[2] < p_accept(Answers())


def test_a_hundred_answers_to_one_product_tell_less_of_another() -> None:
    answers = answered(50, 50)
    assert p_accept(answers) > 0.4
    assert p_accept(answers, "pen") < p_accept(answers) * 0.8


def test_answers_to_another_kind_tell_nothing() -> None:
    answers, features = Answers(), (Weighed("kind", "upgrade"), Weighed("product", "y"))
    for number in range(50):
        answers.note(Asked("upgrade:x>y", "y", "upgrade", features=features), TODAY, str(number), yes=True)
    assert p_accept(answers) == p_accept(Answers())


def test_a_learned_offer_starts_from_its_chance() -> None:
    def fresh(probability: float) -> Scored:
        (one,) = ask(BASKET, know(model=[learned("phone", "strap", probability)], products=SHOP), TALKATIVE).candidates
        return one

    usual = fresh(0.1)  # a pair's confidence is halved
    assert usual.p_accept == pytest.approx(0.1, abs=0.005)
    assert (usual.outlook.under, usual.outlook.group, usual.outlook.stated) == ("learned add-on", "from 0.05", 0.05)
    chances = [fresh(probability).p_accept for probability in (0.001, 0.01, 0.1, 0.3, 0.9)]
    assert chances == sorted(chances)
    assert chances[0] < 0.025
    assert 0.25 < chances[-1] < 0.6


@pytest.mark.parametrize(
    ("name", "value", "situation"),
    [
        ("daypart", "evening", {"daypart": "evening"}),
        ("segment", "loyal", {"customer": Customer("k", Segment.LOYAL)}),
        ("price", "add-on", {}),
    ],
)
def test_what_is_around_an_offer_moves_its_chance(name: str, value: str, situation: dict[str, Any]) -> None:
    answers = answered(30, 30, **situation)
    effects = {(one.name, one.value): one.odds for one in scored(answers, **situation).outlook.effects}
    assert effects[name, value] > 1
    if situation:
        assert p_accept(answers, **situation) > p_accept(answers)


def test_every_hour_has_its_part_of_the_day() -> None:
    assert [daypart(hour) for hour in (0, 10, 11, 13, 14, 16, 17, 23)] == [
        *["morning"] * 2,
        *["midday"] * 2,
        *["afternoon"] * 2,
        *["evening"] * 2,
    ]


def test_fading_shows_in_the_decision() -> None:
    answers = answered(0, 40)
    knowledge = know(*RULES, products=SHOP, answers=answers)
    later = knowledge.with_situation(replace(knowledge.situation, now=NOON + timedelta(days=600)))
    chances = {one.candidate.product_id: one.p_accept for one in ask(BASKET, later, TALKATIVE).candidates}
    assert p_accept(answers) < 0.03
    assert chances["strap"] == pytest.approx(p_accept(Answers()), rel=0.01)


def test_only_the_last_answers_can_be_taken_back() -> None:
    answers = answered(4, UNDO_KEPT)
    before = p_accept(answers)
    answers.take_back(asked_of(scored(answers)), TODAY, "0", yes=False)
    assert p_accept(answers) == before
    assert scored(answers).outlook.told[-1] == ("offer", 4, UNDO_KEPT - 1)


# -- bought anyway ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "rule", "offer", "expected"),
    [
        ((0, 99), (0, 0), (0, 0), (None, "")),
        ((5, 95), (0, 0), (0, 0), (0.05, "kind")),
        ((5, 95), (0, 99), (0, 0), (0.05, "kind")),
        ((5, 95), (25, 75), (0, 0), (0.15, "rule")),  # as many of its own as it is pulled with
        ((5, 95), (0, 50), (30, 70), ((30 + 5) / 200, "offer")),
        ((0, 0), (0, 0), (30, 70), (0.3, "offer")),
    ],
)
def test_natural_attach_is_known_from_a_hundred_baskets_on(
    kind: tuple[int, int], rule: tuple[int, int], offer: tuple[int, int], expected: tuple[float | None, str]
) -> None:
    levels = tuple((name, Sums(*sums)) for name, sums in (("kind", kind), ("rule", rule), ("offer", offer)))
    value, level = natural_attach(levels, 100)
    assert (value, level) == (expected[0] if expected[0] is None else pytest.approx(expected[0]), expected[1])


def test_the_holdout_decides_alike() -> None:
    answers = answered(5, 5)
    shown = decided(answers, daypart="evening")
    held_out = decided(answers, replace(TALKATIVE, holdout_share=1.0), daypart="evening")
    assert (shown.arm, held_out.arm) == (Arm.TREATMENT, Arm.HOLDOUT)
    assert held_out.candidates == shown.candidates
    assert held_out.chosen == shown.chosen
    assert (held_out.cards, held_out.best_minor) == ((), shown.best_minor)


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 5))
def test_what_is_told_in_full_is_what_was_judged(yes: int, no: int, doubts: int) -> None:
    answers = answered(yes, no, daypart="evening")
    if doubts:
        answers.doubt("phone+strap", TODAY, doubts)
    products = (*SHOP, replace(CHEAP, product_id="hook", group_id="hook", category=""))
    knowledge = know(*RULES, products=products, model=[learned("phone", "hook")], answers=answers, daypart="evening")
    moment = Moment(BASKET, knowledge, TALKATIVE)
    judge = Judge(moment)
    for candidate in find(moment):
        judged = judge.judged(candidate)
        outlook = judge.scored(judged).outlook
        assert (judged.p_accept, judged.deviation) == pytest.approx((outlook.p_accept, outlook.deviation))
