"""Chance that can be repeated, on any machine and any Python."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pos_assist.engine.assignment import arm_for, seed_for
from pos_assist.engine.decision import Arm
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
    held = sum(arm is Arm.HOLDOUT for arm, _ in arms) / len(arms)
    assert held == pytest.approx(share, abs=5 * (share * (1 - share) / len(arms)) ** 0.5)
    assert {(arm, probability) for arm, probability in arms} <= {(Arm.HOLDOUT, share), (Arm.TREATMENT, 1 - share)}


def test_a_larger_holdout_keeps_everyone_of_the_smaller_one() -> None:
    small, large = Policy(holdout_share=0.1), Policy(holdout_share=0.3)
    kept = [key for key in map(str, range(1000)) if arm_for(key, small)[0] is Arm.HOLDOUT]
    assert kept
    assert all(arm_for(key, large)[0] is Arm.HOLDOUT for key in kept)
