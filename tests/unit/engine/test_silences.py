"""When the panel says nothing at all: queue mode, baskets not worth asking; and what a doubted rule is worth."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decision import Arm
from pos_assist.engine.foreseeing import price_fit
from pos_assist.engine.offers import Reason
from tests.builders import CABLE, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import PLAIN, answered, ask, know, learned, offered, pair, remembering

PAIRS = (pair("phone", "case"), pair("phone", "cable"))
PHONE_BASKET = basket(line(PHONE))


# -- queue mode ----------------------------------------------------------------------------------------


def test_in_queue_mode_all_is_worked_out_and_nothing_shown() -> None:
    calm, queue = ask(PHONE_BASKET, know(*PAIRS)), ask(PHONE_BASKET, know(*PAIRS, queue=True))
    assert (queue.eligible, queue.cards, queue.candidates, queue.chosen) == (False, (), (), "")
    assert queue.queue_silenced
    kept_back = [rejection.candidate for rejection in queue.rejections if rejection.reason is Reason.QUEUE_MODE]
    assert kept_back == [scored.candidate for scored in calm.candidates]
    assert not calm.queue_silenced


def test_what_would_not_have_been_shown_was_not_silenced_by_the_queue() -> None:
    for knowledge in (
        know(*PAIRS, queue=True, products=[PHONE]),
        remembering(know(*PAIRS, queue=True), silenced=True),
    ):
        assert not ask(PHONE_BASKET, knowledge).queue_silenced


def test_a_holdout_basket_is_silenced_all_the_same() -> None:
    decision = ask(PHONE_BASKET, know(*PAIRS, queue=True), replace(PLAIN, holdout_share=1.0))
    assert (decision.arm, decision.queue_silenced, decision.eligible) == (Arm.HOLDOUT, True, False)


# -- basket gate ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("least", "silent"), [(79999, False), (80000, True), (0, False)])
def test_a_small_basket_is_left_in_peace(least: int, silent: bool) -> None:
    decision = ask(PHONE_BASKET, know(*PAIRS), replace(PLAIN, min_basket_minor=least))
    assert bool(decision.cards) is not silent
    if silent:
        assert {one.reason for one in decision.rejections} == {Reason.BASKET_GATE}
        assert {one.detail for one in decision.rejections} == {"79999, at least 80000"}


BAG = Product("bag", "bag", "Bag", 20, category="Till lines / Bags")
BEER = Product("beer", "beer", "Beer", 80000, category="Alcohol")


@pytest.mark.parametrize(
    ("of", "reason"),
    [
        (basket(line(BEER)), Reason.BASKET_GATE),
        (basket(line(BEER), line(BAG, "2")), Reason.BASKET_GATE),
        (basket(line(BEER), line(PHONE), line(PHONE, "-1", line_id="off")), Reason.BASKET_GATE),
        (basket(line(BEER), line(CABLE)), None),
        (basket(line(BEER), line(Product("new", "new", "Not in the catalogue yet", 100))), None),
    ],
)
def test_bags_drink_and_tobacco_alone_are_no_occasion(of: Basket, reason: Reason | None) -> None:
    knowledge = know(pair("beer", "case"), products=[*PRODUCTS, BAG, BEER])
    decision = ask(of, knowledge)
    assert bool(decision.cards) is (reason is None)
    assert {one.reason for one in decision.rejections} <= {reason}


# -- doubts --------------------------------------------------------------------------------------------


def test_not_suitable_weighs_like_several_declines_of_everything_the_rule_offers() -> None:
    def chance(**situation: object) -> float:
        knowledge = know(*PAIRS, model=[learned("phone", "glass")], **situation)  # type: ignore[arg-type]
        scored = ask(PHONE_BASKET, knowledge).candidates
        return {one.candidate.product_id: one.p_accept for one in scored}["case"]

    foreseen = chance()
    assert foreseen == pytest.approx(0.1 * price_fit(4999 / (79999 / 4)), abs=0.005)
    accepted = chance(answers=answered({"add-on:phone>case": (3, 1)}))
    assert chance(answers=answered({}, {"phone+case": 1})) == pytest.approx(1 / (1 / foreseen + 3))
    both = answered({"add-on:phone>case": (3, 1)}, {"phone+case": 2})
    assert chance(answers=both) == pytest.approx(1 / (1 / accepted + 6))
    assert chance(answers=answered({}, {"phone+cable": 9})) == foreseen


def test_a_rule_doubted_often_enough_falls_silent() -> None:
    assert offered(ask(PHONE_BASKET, know(*PAIRS, answers=answered({}, {"phone+case": 14})))) == ["cable"]
