"""Who stands outside: exact limits, widened only where people vary more than chance."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binom

from pos_assist.statistics.funnel import NARROW, WIDE, dispersion, limits, standing


@pytest.mark.parametrize(("n", "p"), [(50, 0.1), (200, 0.1), (1000, 0.035), (1, 0.5)])
@pytest.mark.parametrize("level", [NARROW, WIDE])
def test_limits_are_the_quantiles_of_scipy(n: int, p: float, level: float) -> None:
    told = limits(n, p, level)
    tail = (1 - level) / 2
    assert (told.low * n, told.high * n) == pytest.approx((binom.ppf(tail, n, p), binom.ppf(1 - tail, n, p)))


def test_widened_limits_are_so_much_farther_and_stay_shares() -> None:
    plain, wide = limits(400, 0.1, WIDE), limits(400, 0.1, WIDE, phi=4.0)
    assert wide.high - 0.1 == pytest.approx(2 * (plain.high - 0.1))
    assert limits(50, 0.02, WIDE, phi=9.0).low == 0


def test_the_dot_is_as_many_errors_off_the_middle_as_the_person_is_off_the_own_mix() -> None:
    told = standing(30, 200, expected=0.1, centre=0.2)
    assert told.z == pytest.approx((0.15 - 0.1) / (0.1 * 0.9 / 200) ** 0.5)
    assert told.height == pytest.approx(0.2 + told.z * (0.2 * 0.8 / 200) ** 0.5)
    assert standing(20, 200, 0.1, 0.2).height == pytest.approx(0.2)
    assert standing(0, 200, 0.0, 0.2).height == pytest.approx(0.2)


def test_equal_people_do_not_widen_and_unequal_ones_do() -> None:
    equal = np.random.default_rng(1).normal(size=(500, 15))
    assert np.mean([dispersion(list(row)) > 1 for row in equal]) < 0.02
    unequal = np.random.default_rng(2).normal(scale=3, size=40)
    assert dispersion(list(unequal)) > 4


def test_one_who_stands_out_does_not_widen_the_limits_for_everybody() -> None:
    usual = list(np.linspace(-1.2, 1.2, 20))
    assert dispersion([*usual, 12.0]) == 1.0
    assert dispersion([-12.0, 12.0] * 4) == 1.0  # too few to tell
