"""Intervals for daily looks and limits for planned ones, against the numbers that were printed elsewhere."""

from __future__ import annotations

from math import sqrt

import pytest

from pos_assist.statistics import effect, sequences
from pos_assist.statistics.moments import PairMoments

EXACT = 1e-9


def _of_sums(total: float, squares: float, n: int) -> PairMoments:
    return PairMoments(n, total / n, 0.0, squares - total * total / n)


@pytest.mark.parametrize(
    ("v", "bound"),
    [(100, 66.94388617066039), (1000, 106.37547006557504), (5000, 214.6216859413423), (10000, 306.1477218867417)],
)
def test_the_bound_is_that_of_confseq(v: float, bound: float) -> None:
    """R4: confseq 0.0.11, normal_mixture_bound(v, .05, 5000, .05, False)."""
    assert sequences.mixture_bound(v, 5000) == pytest.approx(bound, rel=1e-12)


def test_a_relative_mean_is_that_of_growthbook() -> None:
    """R1: gbstats, SequentialTwoSidedTTest, tuning 1000."""
    found = effect.relative(effect.unadjusted(_of_sums(2422.7, 134698.29, 3461), _of_sums(1396.87, 52377.9767, 3000)))
    assert found is not None
    one = sequences.always_valid(found.value, found.se, found.n, 1000)
    assert (round(found.value, 5), round(found.se, 5)) == (0.50336, 0.33341)
    assert (round(one.low, 5), round(one.high, 5)) == (-0.55844, 1.56516)
    assert one.always_valid


def test_a_relative_share_is_that_of_growthbook() -> None:
    """R2: the same suite, proportions, tuning 5000; it divides by n where a variance divides by n - 1."""
    p1, p0, n1, n0 = 2422 / 3461, 1396 / 3000, 3461, 3000
    se = sqrt(p1 * (1 - p1) / n1 / p0**2 + p0 * (1 - p0) / n0 * p1**2 / p0**4)
    one = sequences.always_valid(p1 / p0 - 1, se, n1 + n0, 5000)
    assert (round(p1 / p0 - 1, 5), round(se, 5)) == (0.50386, 0.03386)
    assert (round(one.low, 5), round(one.high, 5)) == (0.40098, 0.60675)
    ours = effect.relative(effect.shares(2422, 3461, 1396, 3000))
    assert ours is not None
    assert ours.se == pytest.approx(se, rel=2e-4)


@pytest.mark.parametrize(
    ("looks", "chance"), [(2, 0.083), (3, 0.107), (4, 0.126), (5, 0.142), (10, 0.193), (20, 0.248)]
)
def test_looking_often_finds_something_as_often_as_printed(looks: int, chance: float) -> None:
    """R10: Armitage, McPherson & Rowe 1969, table 2."""
    assert round(sequences.crossing((1.959963985,) * looks), 3) == chance


@pytest.mark.parametrize(
    ("looks", "obrien_fleming", "pocock"),
    [(2, 1.977, 2.178), (3, 2.004, 2.289), (4, 2.024, 2.361), (5, 2.040, 2.413), (8, 2.072, 2.512), (10, 2.087, 2.555)],
)
def test_planned_limits_are_those_of_jennison_and_turnbull(looks: int, obrien_fleming: float, pocock: float) -> None:
    """R11: their tables 2.1 and 2.3, alpha .05."""
    falling, level = sequences.obrien_fleming(looks), sequences.pocock(looks)
    assert falling[-1] == pytest.approx(obrien_fleming, abs=6e-4)
    assert level[0] == pytest.approx(pocock, abs=6e-4)
    assert falling[0] == pytest.approx(falling[-1] * sqrt(looks), abs=EXACT)
    assert sequences.crossing(falling) == pytest.approx(0.05, abs=1e-7)


def test_one_look_needs_no_correction() -> None:
    assert sequences.obrien_fleming(1) == pytest.approx((1.959963984540054,), abs=EXACT)


def test_the_sequence_is_wider_than_one_look_and_narrows() -> None:
    """At the planned n it costs about half as much again as one look."""
    one = sequences.always_valid(0.0, 1.0, 9000, 9000)
    assert 1.5 < one.high / 1.96 < 1.6
    assert sequences.always_valid(0.0, sqrt(9000 / 300), 300, 9000).high > one.high


@pytest.mark.parametrize(("n", "planned"), [(0, 10), (10, 0)])
def test_no_sequence_of_nothing(n: int, planned: int) -> None:
    with pytest.raises(ValueError, match="no sequence"):
        sequences.always_valid(0.0, 1.0, n, planned)


def test_no_look_has_no_limit() -> None:
    with pytest.raises(ValueError, match="no look"):
        sequences.obrien_fleming(0)
