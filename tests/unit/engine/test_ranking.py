"""What an offer is worth: expected extra margin, told part by part."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from pos_assist.engine.ranking import chances, draw
from pos_assist.engine.rules import Ladder
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, basket, line
from tests.unit.engine.shop import PLAIN, answered, ask, know, learned, offered, pair

BASKET = basket(line(PHONE))


def test_the_score_is_chance_times_margin_times_price_fit() -> None:
    (scored,) = ask(BASKET, know(pair("phone", "case"))).candidates
    assert scored.p_accept == pytest.approx(0.1)
    assert (scored.margin_minor, scored.margin_assumed) == (3999, False)
    assert scored.price_fit == pytest.approx(1 - (4999 / (79999 / 4)) ** 2 / 2)
    assert scored.score == pytest.approx(0.1 * 3999 * scored.price_fit)


def test_answers_move_the_chance_away_from_the_prior() -> None:
    def chance(yes: int, no: int) -> float:
        knowledge = know(pair("phone", "case"), answers=answered({"add-on:phone>case": (yes, no)}))
        return ask(BASKET, knowledge).candidates[0].p_accept

    assert chance(0, 0) == pytest.approx(1 / 10)
    assert chance(30, 60) == pytest.approx(31 / 100)


def test_answers_to_another_trigger_say_nothing() -> None:
    knowledge = know(pair("phone", "case"), answers=answered({"add-on:cable>case": (90, 0)}))
    assert ask(BASKET, knowledge).candidates[0].p_accept == pytest.approx(0.1)


def test_a_learned_pair_starts_from_its_own_probability_less_its_overstatement() -> None:
    knowledge = know(model=[learned("phone", "case", 0.3)], answers=answered({"add-on:phone>case": (2, 8)}))
    fresh = ask(BASKET, know(model=[learned("phone", "case", 0.3)])).candidates[0]
    assert fresh.p_accept == pytest.approx(0.15)
    assert ask(BASKET, knowledge).candidates[0].p_accept == pytest.approx((1.5 + 2) / 20)


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
    twins = [PHONE, *(replace(CASE, product_id=name, group_id=name) for name in "edcba")]
    rules = (pair("phone", "c", priority=1), pair("phone", "e"), pair("phone", "d"))
    model = [learned("phone", "a", 0.2), learned("phone", "b", 0.2)]  # 0.2 / 2 is the planning prior
    assert offered(ask(BASKET, know(*rules, products=twins, model=model))) == ["c", "d", "e", "a", "b"]


def test_more_margin_beats_a_higher_price() -> None:
    products = [PHONE, replace(CASE, cost_minor=4900), CABLE]
    knowledge = know(pair("phone", "case"), pair("phone", "cable"), products=products)
    assert offered(ask(BASKET, knowledge)) == ["cable", "case"]


@pytest.mark.parametrize(("count", "share"), [(1, 0.1), (5, 0.1), (3, 0.0), (3, 1.0), (7, 2.0), (2, -1.0)])
def test_chances_are_a_distribution_that_explores_alike(count: int, share: float) -> None:
    told = chances(count, share)
    assert sum(told) == pytest.approx(1, abs=1e-12)
    assert all(0 <= chance <= 1 for chance in told)
    assert len(set(told[1:])) <= 1
    assert told[0] == max(told)


def test_nothing_has_no_chances() -> None:
    assert chances(0, 0.1) == []


def test_the_draw_follows_the_chances_it_logs() -> None:
    rng, count, draws = Random(5), 4, 20_000
    drawn = Counter(draw(count, 0.2, rng) for _ in range(draws))
    for place, chance in enumerate(chances(count, 0.2)):
        deviation = (chance * (1 - chance) / draws) ** 0.5
        assert drawn[place] / draws == pytest.approx(chance, abs=5 * deviation)
