"""Drawn towards all as far as they do not truly differ: the published players, and simulated truths."""

from __future__ import annotations

import numpy as np
import pytest

from pos_assist.statistics.shrinkage import drawn_in

# Efron & Morris 1977: hits of 18 players in their first 45 at bats, and their rate in the rest of the season.
HITS = (18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7)
EARLY = tuple(hits / 45 for hits in HITS)
LATE = (
    *(0.346, 0.298, 0.276, 0.222, 0.273, 0.270, 0.263, 0.210, 0.269),
    *(0.230, 0.264, 0.256, 0.303, 0.264, 0.226, 0.285, 0.316, 0.200),
)
MEAN = sum(EARLY) / 18
ERROR = (MEAN * (1 - MEAN) / 45) ** 0.5


def test_the_players_are_foretold_three_and_a_half_times_better_as_published() -> None:
    """Printed: mean .265, kept .212, squared error .077 raw and .022 drawn in, ratio 3.5 (.0754 from three digits)."""
    plugged_in = 1 - (18 - 3) * ERROR**2 / (18 * np.var(EARLY))
    assert plugged_in == pytest.approx(0.212, abs=0.0005)
    told = drawn_in(EARLY, [ERROR] * 18)
    assert told.common == pytest.approx(0.265, abs=0.0005)
    raw = sum((one - late) ** 2 for one, late in zip(EARLY, LATE, strict=True))
    drawn = sum((one.value - late) ** 2 for one, late in zip(told.members, LATE, strict=True))
    assert raw == pytest.approx(0.0754, abs=0.0001)
    assert drawn == pytest.approx(0.0213, abs=0.0015)
    kept = (told.members[0].value - told.common) / (EARLY[0] - told.common)
    assert kept == pytest.approx(plugged_in, abs=0.15)  # theirs is of one spread, ours the mean over all of them


def test_what_does_not_differ_ends_together_and_what_does_stays_apart() -> None:
    rng = np.random.default_rng(51)
    same = drawn_in(list(rng.normal(5, 1, 12)), [1.0] * 12)
    apart = drawn_in(list(rng.normal(5, 30, 12)), [1.0] * 12)
    assert same.spread < 1.0
    assert np.ptp([one.value for one in same.members]) < 1.5
    assert apart.spread == pytest.approx(30, rel=0.5)


def test_intervals_hold_the_truth_and_chances_are_as_often_right() -> None:
    rng, held, claimed, right = np.random.default_rng(52), [], [], []
    for _ in range(200):
        truth = rng.normal(3, 4, 16)
        errors = rng.uniform(2, 12, 16)
        told = drawn_in(list(rng.normal(truth, errors)), list(errors))
        held += [one.interval.holds(float(true)) for one, true in zip(told.members, truth, strict=True)]
        claimed += [one.p_above for one in told.members]
        right += list(truth > 0)
    assert np.mean(held) == pytest.approx(0.95, abs=0.02)
    assert np.mean(claimed) == pytest.approx(np.mean(right), abs=0.03)


def test_one_alone_is_as_measured() -> None:
    (only,), common, spread = drawn_in([4.0], [2.0])
    assert (only.value, common, spread) == (4.0, 4.0, 0.0)
    assert only.interval.high == pytest.approx(4 + 1.959964 * 2)


def test_an_error_of_nought_is_refused() -> None:
    with pytest.raises(ValueError, match="above 0"):
        drawn_in([1.0, 2.0], [1.0, 0.0])
    with pytest.raises(ValueError, match="above 0"):
        drawn_in([], [])
