"""What if another offer had been shown: the interval of the difference holds the truth as often as it says."""

from __future__ import annotations

import numpy as np
import pytest

from pos_assist.services.uplift_counts import Offered
from pos_assist.services.what_if import instead_of
from pos_assist.statistics.off_policy import Weighted
from pos_assist.statistics.values import WhyNot

WORTH = {"a": 60.0, "b": 90.0}


def _offered(rng: np.random.Generator, n: int, chance: float = 0.3) -> Offered:
    """Offer b, drawn more often in the evening, when twice as many say yes; the other decisions showed a."""
    evening = rng.random(n) < 0.3
    p = np.where(evening, 2 * chance, chance)
    shown = rng.random(n) < p
    yes = rng.random(n) < np.where(evening, 0.3, 0.15)
    r = yes * np.where(shown, WORTH["b"], WORTH["a"])
    w = shown / p
    return Offered(
        "b", "add-on", "b", "B", "", int(shown.sum()), Weighted.of(w, r), r.sum(), (r * r).sum(), (w * r * r).sum()
    )


def test_the_interval_of_the_difference_holds_the_truth_as_often_as_it_says() -> None:
    rng = np.random.default_rng(91)
    yes = 0.3 * 0.3 + 0.7 * 0.15
    by_time = ((0.3, 0.3, 0.6), (0.7, 0.15, 0.3))  # share, chance of a yes, chance that b is shown
    shown = sum(share * chance * (p * WORTH["b"] + (1 - p) * WORTH["a"]) for share, chance, p in by_time)
    truth = WORTH["b"] * yes - shown
    held, wide, apart = [], [], []
    for _ in range(600):
        told = instead_of(_offered(rng, 1500))
        assert told.difference.interval is not None
        assert told.value.interval is not None
        assert told.shown.interval is not None
        held.append(told.difference.interval.holds(truth))
        wide.append(told.difference.interval.high - told.difference.interval.low)
        value, usual = told.value.interval, told.shown.interval
        apart.append(float(np.hypot(value.high - value.low, usual.high - usual.low)))
    assert np.mean(held) == pytest.approx(0.95, abs=0.027)  # three standard errors
    assert np.mean(wide) < 0.95 * np.mean(apart)  # both are of the same decisions


def test_what_was_drawn_too_rarely_has_no_number() -> None:
    told = instead_of(_offered(np.random.default_rng(92), 200, chance=0.1))
    assert told.times_shown < 60
    assert (told.value.why_not, told.difference.why_not) == (WhyNot.TOO_FEW, WhyNot.TOO_FEW)
    assert told.shown.value is not None
