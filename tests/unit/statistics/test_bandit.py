"""How often each variant is tried."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import norm

from pos_assist.statistics.bandit import PRIOR_TRIES, Believed, Tries, believed, chances_best, shares


def test_two_variants_have_the_chance_that_a_normal_difference_tells() -> None:
    first, second = Believed(10.0, 2.0, 100), Believed(9.0, 1.0, 100)
    told = chances_best([first, second])
    assert told[0] == pytest.approx(norm.cdf(1 / np.hypot(2, 1)), abs=1e-4)
    assert sum(told) == pytest.approx(1)


def test_the_chance_to_be_best_is_what_drawing_gives() -> None:
    known = [Believed(1.0, 0.5, 1), Believed(1.2, 0.1, 1), Believed(0.7, 0.9, 1)]
    drawn = np.random.default_rng(1).normal([k.mean for k in known], [k.deviation for k in known], (400_000, 3))
    often = np.bincount(drawn.argmax(axis=1), minlength=3) / len(drawn)
    assert chances_best(known) == pytest.approx(list(often), abs=0.004)


def test_every_variant_keeps_the_floor_and_the_best_gets_the_rest() -> None:
    told = shares([Believed(100.0, 1.0, 1), Believed(0.0, 1.0, 1), Believed(0.0, 1.0, 1)], floor=0.1)
    assert told == pytest.approx([0.8, 0.1, 0.1])


def test_floors_that_are_more_than_everything_are_refused() -> None:
    with pytest.raises(ValueError, match="leaves nothing"):
        shares([Believed(0.0, 1.0, 1)] * 3, floor=0.4)


def test_the_mean_is_pulled_to_the_common_one_as_by_so_many_tries() -> None:
    first, second = believed([[Tries(0, 90, 90.0, 180.0)], [Tries(0, 10, 0.0, 0.0)]])
    common = 90 / 100
    assert first.mean == pytest.approx((90 + PRIOR_TRIES * common) / (90 + PRIOR_TRIES))
    assert second.mean == pytest.approx(PRIOR_TRIES * common / (10 + PRIOR_TRIES))
    spread = (180 - 90**2 / 90) / 100
    assert first.deviation == pytest.approx((spread / (90 + PRIOR_TRIES)) ** 0.5)


def test_a_try_of_one_half_life_ago_counts_half() -> None:
    old, fresh = believed([[Tries(30, 10, 5.0, 5.0)], [Tries(0, 5, 2.5, 2.5)]], half_life_days=30)
    assert old == fresh
    assert believed([[Tries(3000, 10, 5.0, 5.0)]], half_life_days=0)[0].tries == 10


def test_without_any_try_all_are_alike() -> None:
    assert shares(believed([[], [], [], []])) == pytest.approx([0.25] * 4)
