"""What an offer is worth: expected extra margin, told part by part."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.acceptance import Answers, day_of
from pos_assist.engine.decision import Scored
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import OfferKind, Reason
from pos_assist.engine.ranking import draw, with_chances, worth_waiting_for
from pos_assist.engine.rules import FitRule, Ladder, Selector
from pos_assist.engine.thompson import best_chances
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, basket, line
from tests.unit.engine.shop import NOON, PLAIN, answered, ask, know, offered, pair, remembering

BASKET = basket(line(PHONE))


def test_the_score_is_the_chance_times_the_margin_of_which_the_price_is_a_part() -> None:
    (scored,) = ask(BASKET, know(pair("phone", "case"))).candidates
    assert scored.price_fit == pytest.approx(1 - (4999 / (79999 / 4)) ** 2 / 2)
    assert scored.p_accept == pytest.approx(0.1 * scored.price_fit, abs=0.003)
    assert (scored.margin_minor, scored.margin_assumed) == (3999, False)
    assert scored.score == pytest.approx(scored.p_accept * 3999)


def test_handling_and_what_would_be_bought_anyway_are_taken_off() -> None:
    answers = Answers()
    for number in range(200):
        answers.note_natural("add-on:phone>case", "add-on", "phone+case", day_of(NOON), bought=number < 8)
    policy = replace(PLAIN, handling_minor=30)
    (scored,) = ask(BASKET, know(pair("phone", "case"), answers=answers), policy).candidates
    assert scored.outlook.natural == pytest.approx(0.04)
    assert scored.score == pytest.approx((scored.p_accept - 0.04) * 3999 - 30)
    dear = replace(policy, handling_minor=300)
    (rejection,) = ask(BASKET, know(pair("phone", "case"), answers=answers), dear).rejections
    assert rejection.reason is Reason.BELOW_RELEVANCE_FLOOR
    chance = f"(P {scored.p_accept:.3f} - 0.040 anyway)"
    assert rejection.detail == f"expected extra margin {scored.score - 270:.2f} = {chance} x 3999 - 300, at least 1"


def test_an_upgrade_fits_worse_the_higher_the_step() -> None:
    steps = [replace(GLASS, price_minor=1000, cost_minor=500)]
    steps += [
        replace(GLASS_9H, product_id=f"g{price}", price_minor=price, cost_minor=None) for price in (1100, 1300, 1600)
    ]
    ladder = Ladder("films", tuple(step.product_id for step in steps), benefits={"en": "survives a fall"})
    decision = ask(basket(line(steps[0])), know(ladder, products=steps), PLAIN)
    fits = {one.candidate.product_id: one.price_fit for one in decision.candidates}
    assert fits == {
        "g1100": pytest.approx(1 - (1 / 6) ** 2 / 2),
        "g1300": pytest.approx(1 - (1 / 2) ** 2 / 2),
        "g1600": pytest.approx(0.5),
    }


def test_equal_scores_go_to_priority_then_to_the_stronger_source_then_by_product() -> None:
    twins = [PHONE, *(replace(CASE, product_id=name, group_id=name, category="Cases") for name in "edcba")]
    fits = FitRule("fits", Selector(("id:phone",)), Selector(category="Cases"))
    rules = (pair("phone", "c", priority=1), pair("phone", "e"), pair("phone", "d"), fits)
    assert offered(ask(BASKET, know(*rules, products=twins))) == ["c", "d", "e", "a", "b"]


def test_more_margin_beats_a_higher_price() -> None:
    products = [PHONE, replace(CASE, cost_minor=4900), CABLE]
    knowledge = know(pair("phone", "case"), pair("phone", "cable"), products=products)
    assert offered(ask(BASKET, knowledge)) == ["cable", "case"]


def scored(values: list[tuple[float, float]], *, covers: int = 0) -> list[Scored]:
    """Offers of these expected margins and deviations; the last ones are covers."""
    (one,) = ask(BASKET, know(pair("phone", "case"))).candidates
    made = []
    for place, (mean, deviation) in enumerate(values):
        kind = OfferKind.COVER if place >= len(values) - covers else OfferKind.ADDON
        candidate = replace(one.candidate, offer_id=str(place), kind=kind)
        spread = deviation / one.margin_minor / (one.p_accept * (1 - one.p_accept))
        made.append(replace(one, candidate=candidate, outlook=one.outlook._replace(spread=spread), score=mean))
    return made


VALUES = st.lists(
    st.tuples(st.floats(1, 500), st.one_of(st.just(0.0), st.floats(0.1, 400))), min_size=1, max_size=5
).map(lambda values: sorted(values, reverse=True))


@given(VALUES, st.floats(-1, 2), st.booleans(), st.integers(0, 5))
def test_chances_are_a_distribution_in_which_every_offer_keeps_the_floor(
    values: list[tuple[float, float]], share: float, thompson: bool, covers: int
) -> None:
    told = with_chances(scored(values, covers=covers), share, thompson=thompson)
    floor = min(1.0, max(0.0, share)) / len(values)
    assert sum(one.probability for one in told) == pytest.approx(1, abs=1e-9)
    assert sum(one.p_best for one in told) == pytest.approx(1, abs=1e-9)
    assert all(floor - 1e-12 <= one.probability <= 1 + 1e-12 for one in told)


def test_without_thompson_all_but_the_floor_goes_to_the_best() -> None:
    told = with_chances(scored([(50, 40), (49, 40), (48, 90)]), 0.3, thompson=False)
    assert [one.probability for one in told] == pytest.approx([0.8, 0.1, 0.1])


def test_covers_beside_other_kinds_have_the_floor_only() -> None:
    told = with_chances(scored([(10, 5), (90, 5), (80, 5)], covers=2), 0.3, thompson=True)
    assert [one.probability for one in told] == pytest.approx([0.8, 0.1, 0.1])
    alone = with_chances(scored([(90, 0.1), (80, 0.1)], covers=2), 0.1, thompson=True)
    assert [one.probability for one in alone] == pytest.approx([0.95, 0.05])


def test_nothing_has_no_chances() -> None:
    assert with_chances([], 0.1, thompson=True) == ()


@pytest.mark.parametrize("thompson", [True, False])
def test_the_draw_follows_the_chances_it_logs(thompson: bool) -> None:
    told = with_chances(scored([(60, 30), (50, 40), (40, 5), (1, 100)]), 0.2, thompson=thompson)
    rng, draws = Random(5), 20_000
    drawn = Counter(draw(told, rng) for _ in range(draws))
    for place, one in enumerate(told):
        deviation = (one.probability * (1 - one.probability) / draws) ** 0.5
        assert drawn[place] / draws == pytest.approx(one.probability, abs=5 * deviation)


# -- Thompson sampling -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "values",
    [
        [(100.0, 80.0), (90.0, 81.0), (80.0, 82.0), (70.0, 83.0), (60.0, 84.0)],
        [(10.0, 1.0), (10.0, 9.0), (9.0, 0.1), (5.0, 5.0), (1.0, 20.0)],
        [(3.0, 1.0), (2.0, 1.0)],
    ],
)
def test_the_chance_of_being_best_is_what_sampling_would_find(values: list[tuple[float, float]]) -> None:
    rng, draws = Random(3), 20_000
    wins = Counter[int]()
    for _ in range(draws):
        sample = [rng.gauss(mean, deviation) for mean, deviation in values]
        wins[sample.index(max(sample))] += 1
    for place, chance in enumerate(best_chances(values)):
        assert wins[place] / draws == pytest.approx(chance, abs=0.02)


def test_what_is_sure_is_not_explored() -> None:
    assert best_chances([(5.0, 0.0), (4.0, 0.0)]) == pytest.approx([1.0, 0.0])
    assert best_chances([(5.0, 0.0), (5.0, 0.0)]) == pytest.approx([0.5, 0.5])
    assert best_chances([(5.0, 3.0)]) == [1.0]


# -- waiting for what is good ----------------------------------------------------------------------------


@given(st.lists(st.floats(0, 1000), min_size=50, max_size=200), st.floats(0, 1))
def test_at_most_the_share_of_baskets_is_worth_more_than_what_is_waited_for(recent: list[float], share: float) -> None:
    knowledge = remembering(know(pair("phone", "case")), recent_best=tuple(recent))
    least = worth_waiting_for(Moment(BASKET, knowledge, replace(PLAIN, share_of_baskets=share)))
    assert sum(best > least for best in recent) <= share * len(recent)
    assert share == 1 or sum(best >= least for best in recent) > share * len(recent) - 1


@pytest.mark.parametrize(
    ("recent", "policy", "shown"),
    [
        ((500.0,) * 49, {}, 0),  # too few are known
        ((500.0,) * 50, {"waiting_baskets": 0}, 0),
        ((500.0,) * 50, {"share_of_baskets": 1.0}, 0),
        ((500.0,) * 50, {}, 1),  # a second card takes nothing from another basket
    ],
)
def test_nothing_is_waited_for(recent: tuple[float, ...], policy: dict[str, Any], shown: int) -> None:
    knowledge = remembering(know(pair("phone", "case")), recent_best=recent, shown_in_basket=shown)
    moment = Moment(BASKET, knowledge, replace(PLAIN, **{"share_of_baskets": 0.4, **policy}))
    assert worth_waiting_for(moment) == 0


def test_a_basket_that_is_not_worth_a_card_says_so_and_tells_what_it_is_worth() -> None:
    policy = replace(PLAIN, share_of_baskets=0.4)
    usual = ask(BASKET, know(pair("phone", "case")), policy)
    better = remembering(know(pair("phone", "case")), recent_best=(500.0,) * 50)
    decision = ask(BASKET, better, policy)
    assert (usual.eligible, decision.eligible) == (True, False)
    assert decision.best_minor == usual.best_minor == usual.candidates[0].score
    (rejection,) = decision.rejections
    assert rejection.reason is Reason.BELOW_RELEVANCE_FLOOR
    assert rejection.detail.endswith("the baskets that are worth a card have 500.00")


def test_what_the_cap_silences_is_worth_as_much() -> None:
    capped = remembering(know(pair("phone", "case")), recent_had_card=(True,) * 50, recent_best=(900.0,) * 50)
    decision = ask(BASKET, capped, replace(PLAIN, share_of_baskets=0.4))
    assert [one.reason for one in decision.rejections] == [Reason.SHARE_CAP]
    assert decision.best_minor == ask(BASKET, know(pair("phone", "case"))).best_minor > 0
    assert ask(basket(line(CABLE)), know(pair("phone", "case"))).best_minor == 0


def test_what_is_unsure_is_asked_about_and_what_is_surely_little_is_not() -> None:
    rare, policy = {"add-on:phone>case": (0, 18)}, replace(PLAIN, thompson=True, relevance_floor=0.03)
    few = ask(BASKET, know(pair("phone", "case"), answers=answered(rare)), policy)
    (one,) = few.candidates
    assert one.p_accept < 0.03 < one.p_accept + one.outlook.deviation
    many = ask(BASKET, know(pair("phone", "case"), answers=answered({"add-on:phone>case": (0, 200)})), policy)
    assert not many.eligible
    assert not ask(
        BASKET, know(pair("phone", "case"), answers=answered(rare)), replace(policy, thompson=False)
    ).eligible
