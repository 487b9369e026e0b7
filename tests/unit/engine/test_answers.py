"""What was answered: sums that fade, and what they make of P(accept) at every level."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.acceptance import NONE, Answers, Asked, Context, Sums, day_of
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decision import Arm, Scored
from pos_assist.engine.foreseeing import band, effect_on_odds, natural_attach
from pos_assist.engine.outlook import daypart, with_odds
from pos_assist.engine.situation import Customer, Segment
from tests.builders import PHONE, basket, line
from tests.unit.engine.shop import NOON, PLAIN, ask, know, learned, pair

TODAY = day_of(NOON)
BASKET = basket(line(PHONE))
TALKATIVE = replace(PLAIN, relevance_floor=0.0, min_expected_margin_minor=0)
CHEAP = Product("strap", "strap", "Strap", 900, cost_minor=100, category="Straps")  # nearly nothing of the basket
OTHER = replace(CHEAP, product_id="strap2", group_id="strap2")
SHOP = (PHONE, CHEAP, OTHER)
STRAP = Asked("add-on:phone>strap", "strap", "add-on", "phone+strap", "Straps")


def scored(answers: Answers, *, of: str = "strap", **situation: Any) -> Scored:
    """The offer of one strap, where both are offered by hand."""
    knowledge = know(pair("phone", "strap"), pair("phone", "strap2"), products=SHOP, answers=answers, **situation)
    return next(one for one in ask(BASKET, knowledge, TALKATIVE).candidates if one.candidate.product_id == of)


def p_accept(answers: Answers, **more: Any) -> float:
    """P(accept) of it."""
    return scored(answers, **more).p_accept


def noted(*answers: tuple[Asked, int, int], day: int = TODAY) -> Answers:
    """(where, yes, no)."""
    made = Answers()
    for asked, yes, no in answers:
        made.note(asked, day, yes=yes, no=no)
    return made


# -- sums ------------------------------------------------------------------------------------------------

ASKED = st.builds(
    Asked,
    st.sampled_from(["a", "b", "c"]),
    st.sampled_from(["p", "q"]),
    st.sampled_from(["add-on", "upgrade"]),
    st.sampled_from(["r", "s"]),
    st.sampled_from(["", "c"]),
    st.floats(0.001, 0.9),
    st.one_of(st.just(()), st.just((Context("daypart", "evening", 0.2),))),
)
NOTES = st.lists(st.tuples(ASKED, st.integers(20_000, 20_400), st.booleans()), max_size=12)


@given(NOTES, st.randoms(use_true_random=False), st.floats(0.2, 400), st.integers(0, 3))
def test_the_order_of_answers_is_no_matter(
    notes: list[tuple[Asked, int, bool]], rng: Random, half_life: float, reads: int
) -> None:
    one, other = Answers(half_life), Answers(half_life)
    for asked, day, accepted in notes:
        one.note(asked, day, yes=int(accepted), no=int(not accepted))
    rng.shuffle(notes)
    for place, (asked, day, accepted) in enumerate(notes):
        other.note(asked, day, yes=int(accepted), no=int(not accepted))
        if place < reads:
            other.told(("kind", asked.under), day)  # what was read in between changes nothing
    assert one == other
    for asked, _, _ in notes:
        for level in (("kind", asked.under), ("both", asked.under, asked.group, asked.category)):
            assert one.told(level, 20_400) == other.told(level, 20_400)


@given(NOTES, ASKED, st.integers(20_000, 20_400), st.booleans())
def test_an_answer_that_is_taken_back_leaves_nothing(
    notes: list[tuple[Asked, int, bool]], asked: Asked, day: int, accepted: bool
) -> None:
    without, undone = Answers(), Answers()
    for answers in (without, undone):
        for other, at, yes in notes:
            answers.note(other, at, yes=int(yes), no=int(not yes))
        answers.told(("kind", asked.under), 20_400)
    undone.note(asked, day, yes=int(accepted), no=int(not accepted))
    undone.told(("kind", asked.under), 20_400)
    undone.note(asked, day, yes=-int(accepted), no=-int(not accepted))
    assert undone == without
    assert undone.told(("kind", asked.under), 20_400) == without.told(("kind", asked.under), 20_400)
    assert undone.of(("offer", asked.offer_id), 20_400) == without.of(("offer", asked.offer_id), 20_400)


@pytest.mark.parametrize(("later", "left"), [(0, 1.0), (30, 0.5), (60, 0.25), (15, 0.5**0.5)])
def test_half_is_left_after_every_half_life(later: int, left: float) -> None:
    answers = noted((STRAP, 8, 4))
    assert answers.of(("offer", STRAP.offer_id), TODAY + later) == pytest.approx((8 * left, 4 * left, 1.2 * left))


def test_a_clock_that_was_set_back_finds_what_there_was() -> None:
    answers = noted((STRAP, 8, 4))
    assert answers.of(("offer", STRAP.offer_id), TODAY - 400) == pytest.approx((8, 4, 1.2))


def test_without_a_half_life_nothing_fades() -> None:
    answers = Answers(0)
    answers.note(STRAP, 0, yes=3)
    assert answers.of(("offer", STRAP.offer_id), TODAY)[:2] == (3, 0)


def test_very_short_half_lives_overflow_nothing() -> None:
    answers = Answers(0.05)
    answers.note(STRAP, TODAY - 300, yes=3)
    answers.note(STRAP, TODAY, no=1)
    assert answers.of(("offer", STRAP.offer_id), TODAY)[:2] == (0, 1)
    assert answers.told(("kind", "add-on"), TODAY + 5) == pytest.approx(NONE, abs=1e-20)


# -- P(accept) -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("yes", "no"), [(0, 0), (1, 0), (0, 1), (30, 60), (0, 500), (300, 20)])
def test_for_one_offer_alone_it_is_the_beta_posterior(yes: int, no: int) -> None:
    fresh = scored(Answers())
    asked = STRAP._replace(foreseen=fresh.p_accept)
    one = scored(noted((asked, yes, no)))
    alpha, beta = 1.0, 1 / fresh.p_accept - 1  # the planning prior is worth one yes
    mean = (alpha + yes) / (alpha + beta + yes + no)
    assert one.p_accept == pytest.approx(mean, rel=1e-4)  # what was foreseen is kept in millionths
    assert one.outlook.weight == pytest.approx(alpha + beta + yes + no, rel=1e-4)
    spread = (one.p_accept * (1 - one.p_accept) / (one.outlook.weight + 1)) ** 0.5
    assert one.deviation_minor == pytest.approx(spread * one.margin_minor)


LEVELS = {
    "offer": STRAP,
    "product": STRAP._replace(offer_id="add-on:cable>strap", group="cable+strap"),
    "category": STRAP._replace(offer_id="add-on:cable>belt", product_id="belt", group="cable+belt"),
    "rule": STRAP._replace(offer_id="add-on:phone>belt", product_id="belt", category="Belts"),
    "kind": STRAP._replace(offer_id="add-on:cable>belt", product_id="belt", group="cable+belt", category="Belts"),
}


@pytest.mark.parametrize("level", LEVELS)
@given(yes=st.integers(0, 60), no=st.integers(0, 60))
def test_one_yes_more_never_lowers_it_and_one_no_more_never_raises_it(level: str, yes: int, no: int) -> None:
    asked = LEVELS[level]
    here = p_accept(noted((asked, yes, no)))
    assert p_accept(noted((asked, yes + 1, no))) >= here
    assert p_accept(noted((asked, yes, no + 1))) <= here


def test_the_nearer_the_answers_the_more_they_tell() -> None:
    told = [p_accept(noted((asked, 0, 30))) for asked in LEVELS.values()]
    assert told == sorted(told)
    assert told[1] < told[2] < p_accept(Answers())  # of a product nothing is lost


@pytest.mark.parametrize("level", LEVELS)
def test_every_answer_counts_at_one_level_only(level: str) -> None:
    steps = scored(noted((LEVELS[level], 3, 6))).outlook.steps
    assert [step.level for step in steps if step.yes + step.no > 1e-9] == [level]


def test_a_hundred_answers_to_one_product_tell_little_of_another() -> None:
    same = p_accept(noted((STRAP, 50, 50)))
    others = {p_accept(noted((STRAP, yes, yes)), of="strap2") for yes in (20, 50, 500)}
    assert same > 0.45
    assert max(others) - min(others) < 0.06
    assert all(p_accept(Answers()) < other < same for other in others)


def test_answers_to_another_kind_tell_nothing() -> None:
    upgrade = STRAP._replace(offer_id="upgrade:x>y", product_id="y", under="upgrade", group="x", category="")
    assert p_accept(noted((upgrade, 90, 0))) == p_accept(Answers())


def test_a_learned_chance_is_believed_as_often_as_it_came_true() -> None:
    products = [PHONE, CHEAP]
    fresh = ask(BASKET, know(model=[learned("phone", "strap", 0.3)], products=products)).candidates[0]
    assert fresh.p_accept == pytest.approx(0.15 * fresh.price_fit)  # a pair's confidence is halved
    outlook = fresh.outlook
    assert (outlook.under, outlook.group, outlook.category) == ("learned add-on", "from 0.1", "Straps")
    band_mates = [
        (Asked(f"o{number}", f"p{number}", outlook.under, outlook.group, "x", 0.15), 6, 14) for number in range(20)
    ]
    known = know(model=[learned("phone", "strap", 0.3)], products=products, answers=noted(*band_mates))
    assert ask(BASKET, known).candidates[0].p_accept == pytest.approx(2 * fresh.p_accept, rel=0.1)  # 6 of 20, not 3


@pytest.mark.parametrize(
    ("chance", "name"), [(0, "from 0"), (0.0099, "from 0"), (0.01, "from 0.01"), (0.19, "from 0.1"), (0.9, "from 0.2")]
)
def test_bands(chance: float, name: str) -> None:
    assert band(chance) == name


# -- what is around an offer -----------------------------------------------------------------------------


def test_an_effect_is_the_odds_against_what_was_foreseen_pulled_to_one() -> None:
    assert effect_on_odds(NONE) == 1
    assert effect_on_odds(Sums(20, 80, 20)) == pytest.approx(1)
    assert effect_on_odds(Sums(40, 60, 20)) == pytest.approx((50 / 30) / (70 / 90))
    assert effect_on_odds(Sums(4000, 6000, 2000)) == pytest.approx((0.4 / 0.6) / (0.2 / 0.8), rel=0.01)


@pytest.mark.parametrize(
    ("context", "situation"),
    [
        ("evening", {"daypart": "evening"}),
        ("loyal", {"customer": Customer("k", Segment.LOYAL)}),
        ("add-on 0-20 %", {}),
    ],
)
def test_what_is_around_an_offer_moves_its_chance(context: str, situation: dict[str, Any]) -> None:
    name = {"evening": "daypart", "loyal": "segment"}.get(context, "price")
    answers = Answers()
    answers.add((name, context), TODAY, 60, 140, 20_000_000)  # 60 said yes where 20 were foreseen
    here = scored(answers, **situation)
    times = (70 / 30) / (150 / 190)
    assert here.p_accept == pytest.approx(with_odds(p_accept(Answers()), times))
    told = {one.name: one.foreseen for one in here.outlook.asked("o", "p").contexts}
    assert told[name] == pytest.approx(p_accept(Answers()))
    assert told["wording"] == here.p_accept


@given(st.floats(1e-6, 0.95), st.floats(0.05, 20))
def test_odds_go_there_and_back(chance: float, times: float) -> None:
    there = with_odds(chance, times)
    assert 0 < there < 1
    assert with_odds(there, 1 / times) == pytest.approx(chance)


def test_every_hour_has_its_part_of_the_day() -> None:
    assert [daypart(hour) for hour in (0, 10, 11, 13, 14, 16, 17, 23)] == [
        *["morning"] * 2,
        *["midday"] * 2,
        *["afternoon"] * 2,
        *["evening"] * 2,
    ]


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
    levels = tuple((name, Sums(*sums, 0)) for name, sums in (("kind", kind), ("rule", rule), ("offer", offer)))
    value, level = natural_attach(levels, 100)
    assert (value, level) == (expected[0] if expected[0] is None else pytest.approx(expected[0]), expected[1])


def test_the_holdout_decides_alike() -> None:
    knowledge = know(
        pair("phone", "strap"), pair("phone", "strap2"), products=SHOP, answers=noted((STRAP, 5, 5)), daypart="evening"
    )
    shown = ask(BASKET, knowledge)
    held_out = ask(BASKET, knowledge, replace(PLAIN, holdout_share=1.0))
    assert (shown.arm, held_out.arm) == (Arm.TREATMENT, Arm.HOLDOUT)
    assert held_out.candidates == shown.candidates
    assert held_out.chosen == shown.chosen
    assert (held_out.cards, held_out.best_minor) == ((), shown.best_minor)


def test_fading_shows_in_the_decision() -> None:
    answers = noted((STRAP._replace(foreseen=0.1), 0, 40))
    knowledge = know(pair("phone", "strap"), products=SHOP, answers=answers)
    later = replace(knowledge.situation, now=NOON + timedelta(days=300))
    (soon,) = ask(BASKET, knowledge, TALKATIVE).candidates
    (much_later,) = ask(BASKET, knowledge.with_situation(later)).candidates
    assert soon.p_accept < 0.03
    assert much_later.p_accept == pytest.approx(p_accept(Answers()), rel=0.01)
