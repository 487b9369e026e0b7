"""What another choice would have brought: right with the logged chances, and only with them."""

from __future__ import annotations

import numpy as np
import pytest

from pos_assist.statistics.off_policy import Weighted, effective, snips
from pos_assist.statistics.values import WhyNot


def _logged(rng: np.random.Generator, n: int = 4000) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Evenings, the chance of offer B (rarely shown by day), whether B was shown, and what came of it.

    B brings .3 by day and .6 in the evening; A brings .2 and .5. Half of the baskets come in the evening.
    """
    evening = rng.random(n) < 0.5
    chance = np.where(evening, 0.8, 0.1)
    b = rng.random(n) < chance
    mean = np.where(evening, 0.5, 0.2) + np.where(b, 0.1, 0.0)
    return evening, chance, b, (rng.random(n) < mean).astype(float)


def test_the_formulas_on_a_handful_of_decisions() -> None:
    sums = Weighted.of([2.0, 0.0, 4.0], [1.0, 1.0, 0.5])
    assert sums == Weighted(3, 6.0, 20.0, 4.0, 12.0, 8.0)
    assert effective(sums) == pytest.approx(36 / 20)
    assert Weighted.of([2.0], [1.0]) + Weighted.of([0.0, 4.0], [1.0, 0.5]) == sums


def test_equal_chances_give_the_plain_mean_and_its_error() -> None:
    rewards = np.random.default_rng(2).random(200)
    told = snips(Weighted.of(np.full(200, 3.0), rewards))
    assert told.n == 200
    assert told.value == pytest.approx(rewards.mean())
    assert told.interval is not None
    assert told.interval.high - rewards.mean() == pytest.approx(1.959963985 * rewards.std() / 200**0.5)


def test_with_the_logged_chance_it_is_right_and_covers_with_the_overall_share_it_is_not() -> None:
    truth, rng = 0.5 * 0.3 + 0.5 * 0.6, np.random.default_rng(3)
    held, naive_held, told = 0, 0, []
    for _ in range(400):
        _, chance, b, reward = _logged(rng, 1500)
        estimate = snips(Weighted.of(b / chance, reward))
        assert estimate.value is not None
        assert estimate.interval is not None
        told.append(estimate.value)
        held += estimate.interval.holds(truth)
        naive = snips(Weighted.of(b / b.mean(), reward))
        assert naive.interval is not None
        naive_held += naive.interval.holds(truth)
    assert np.mean(told) == pytest.approx(truth, rel=0.03)
    assert held / 400 == pytest.approx(0.95, abs=0.033)  # three standard errors of 400 runs
    assert naive_held / 400 < 0.2


def test_it_is_the_weighted_mean_of_statsmodels_with_its_robust_error() -> None:
    from statsmodels.regression.linear_model import WLS

    _, chance, b, reward = _logged(np.random.default_rng(4))
    weights = b / chance
    reference = WLS(reward, np.ones(len(reward)), weights=weights).fit(cov_type="HC0")
    told = snips(Weighted.of(weights, reward))
    assert told.interval is not None
    assert told.value == pytest.approx(float(reference.params[0]), rel=1e-9)
    low, high = reference.conf_int()[0]
    assert (told.interval.low, told.interval.high) == pytest.approx((low, high), rel=1e-9)


def test_what_was_hardly_ever_shown_has_no_number() -> None:
    assert snips(Weighted.of([0.0] * 500, [1.0] * 500)).why_not is WhyNot.NO_VARIATION
    assert snips(Weighted.of([50.0] * 9 + [0.0] * 500, [1.0] * 509)).why_not is WhyNot.TOO_FEW
