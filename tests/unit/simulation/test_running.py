"""Everybody meets the same customers; only what a card sold counts; nobody is better than the oracle."""

from __future__ import annotations

import numpy as np
import pytest

from pos_assist.simulation.account import Account
from pos_assist.simulation.running import Result, World
from tests.unit.simulation.small_shop import NATURE, world


def run(one: World) -> Result:
    for _ in one.run():
        pass
    return one.result()


@pytest.fixture(scope="module")
def all_of_them() -> tuple[World, Result]:
    made = world(days=14)
    return made, run(made)


def test_who_else_is_there_changes_nothing(all_of_them: tuple[World, Result]) -> None:
    """Common customers, separate fates: the oracle's weeks are the same with and without the others."""
    few = run(world(days=14, policies=("ours", "nothing", "oracle")))
    assert set(few.accounts) == {"ours", "nothing", "oracle"}
    for name, account in few.accounts.items():
        assert account == all_of_them[1].accounts[name]


def test_nobody_earns_more_than_the_oracle_by_the_truth(all_of_them: tuple[World, Result]) -> None:
    expected = {name: account.total("expected") for name, account in all_of_them[1].accounts.items()}
    free = expected.pop("free oracle")
    best = expected.pop("oracle")
    assert all(best > other for other in expected.values())
    assert free > 0.9 * best  # it may wait for other baskets, but not do much worse with more to choose from


def test_showing_nothing_earns_costs_and_annoys_nothing(all_of_them: tuple[World, Result]) -> None:
    nothing = all_of_them[1].accounts["nothing"]
    sums = {name: nothing.total(name) for name in ("cards", "said", "accepted", "extra", "expected", "lost_visits")}
    assert set(sums.values()) == {0.0}
    assert not nothing.feelings.annoyed
    assert nothing.total("visits") == 14 * 60


def test_only_what_a_card_sold_counts_and_each_sentence_costs(all_of_them: tuple[World, Result]) -> None:
    for account in all_of_them[1].accounts.values():
        gained = sum(account.gained.values())
        assert account.total("extra") == gained - NATURE.handling_minor * account.total("said")
        assert account.total("persuaded") == sum(one > 0 for one in account.gained.values())
        assert account.total("persuaded") <= account.total("accepted") <= account.total("said")


def test_every_policy_keeps_to_the_caps(all_of_them: tuple[World, Result]) -> None:
    made, result = all_of_them
    share = made.policy.share_of_baskets
    for account in result.accounts.values():
        assert account.total("cards") <= share * account.total("visits") + made.policy.share_window_baskets * share


def test_nobody_shows_anything_in_the_holdout(all_of_them: tuple[World, Result]) -> None:
    from pos_assist.engine.assignment import arm_for
    from pos_assist.engine.decision import Arm

    made, result = all_of_them
    shown: set[str] = set().union(*(account.gained for account in result.accounts.values()))
    arms = {arm_for(basket, made.policy)[0] for basket in shown}
    assert arms == {Arm.TREATMENT}


def test_what_the_truth_expects_is_what_happens_in_the_long_run(all_of_them: tuple[World, Result]) -> None:
    """Over all policies together: the realised extra margin lies about the expected one."""
    accounts: list[Account] = list(all_of_them[1].accounts.values())
    gains = np.array([one for account in accounts for one in account.gained.values()])
    realised = sum(account.total("extra") for account in accounts)
    expected = sum(account.total("expected") for account in accounts)
    assert abs(realised - expected) < 4 * gains.std() * np.sqrt(len(gains))
