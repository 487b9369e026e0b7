"""Chance that can be repeated, on any machine and any Python."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pos_assist.engine.assignment import arm_for, is_held_out, seed_for
from pos_assist.engine.decision import Arm, Unit
from pos_assist.engine.policy import Policy
from tests.builders import CASE, PHONE, basket, line

SEED = 3444897560423
HOLDOUTS = ["12", "16", "26"]


def test_the_numbers_are_the_same_everywhere() -> None:
    """Pinned: a new figure here would re-draw every running experiment."""
    assert seed_for(basket(line(PHONE)), Policy(seed=1)) == SEED
    assert [key for key in map(str, range(40)) if arm_for(key, Policy(seed=1))[0] is Arm.HOLDOUT] == HOLDOUTS


def test_the_seed_depends_on_policy_basket_and_content() -> None:
    policy, first = Policy(), basket(line(PHONE))
    others = [
        seed_for(first, Policy(seed=1)),
        seed_for(basket(line(PHONE), basket_id="b2"), policy),
        seed_for(basket(line(PHONE), line(CASE)), policy),
        seed_for(basket(line(PHONE, "2")), policy),
        seed_for(basket(line(PHONE, discount=1)), policy),
        seed_for(basket(line(replace(PHONE, price_minor=1))), policy),
    ]
    assert len({seed_for(first, policy), *others}) == 7


def test_the_seed_does_not_depend_on_how_a_quantity_is_written() -> None:
    written = basket(replace(line(PHONE), quantity=Decimal("10.00")))
    assert seed_for(written, Policy()) == seed_for(basket(line(PHONE, "1E+1")), Policy())


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 1.0])
def test_the_holdout_has_its_share_and_tells_its_probability(share: float) -> None:
    policy = Policy(holdout_share=share)
    arms = [arm_for(str(key), policy) for key in range(10_000)]
    held = sum(drawn.arm is Arm.HOLDOUT for drawn in arms) / len(arms)
    assert held == pytest.approx(share, abs=5 * (share * (1 - share) / len(arms)) ** 0.5)
    assert {drawn[:2] for drawn in arms} <= {(Arm.HOLDOUT, share), (Arm.TREATMENT, 1 - share)}
    assert {drawn.unit for drawn in arms} == {Unit.BASKET}


def test_a_customer_of_the_permanent_holdout_is_never_offered_anything_whatever_the_basket_drew() -> None:
    policy = Policy(holdout_share=0.1, customer_holdout_share=0.05)
    held = [key for key in map(str, range(10_000)) if is_held_out(key, policy)]
    assert len(held) == pytest.approx(500, abs=5 * (10_000 * 0.05 * 0.95) ** 0.5)
    for basket_key in map(str, range(20)):
        drawn = arm_for(basket_key, policy, logged=Arm.TREATMENT, customer_key=held[0])
        assert drawn == (Arm.HOLDOUT, 0.05, Unit.CUSTOMER)
    served = next(key for key in map(str, range(10_000)) if not is_held_out(key, policy))
    alone = [arm_for(key, policy) for key in map(str, range(500))]
    assert [arm_for(key, policy, customer_key=served) for key in map(str, range(500))] == alone


def test_whom_nobody_knows_is_in_no_customers_holdout() -> None:
    assert not is_held_out("", Policy(customer_holdout_share=1.0))


def test_a_larger_holdout_keeps_everyone_of_the_smaller_one() -> None:
    small, large = Policy(holdout_share=0.1), Policy(holdout_share=0.3)
    kept = [key for key in map(str, range(1000)) if arm_for(key, small)[0] is Arm.HOLDOUT]
    assert kept
    assert all(arm_for(key, large)[0] is Arm.HOLDOUT for key in kept)
