"""The claimed effect: what chance left alone tells about what was shown, with an honest interval."""

from __future__ import annotations

import numpy as np
import pytest

from pos_assist.simulation.claimed import LEAST_HELD_OUT, claimed


def arms(rng: np.random.Generator, many: int, held_out: float = 0.1) -> np.ndarray:
    return rng.random(many) >= held_out


def test_what_the_value_at_the_decision_explains_costs_no_width() -> None:
    """Margins that hang on the value alone, and five cents more with a card: found exactly."""
    rng = np.random.default_rng(1)
    before, treated = rng.lognormal(7, 1, 4000), arms(rng, 4000)
    found = claimed(0.3 * before + 5.0 * treated, before, treated)
    assert found is not None
    assert found.effect == pytest.approx(5.0)
    assert found.high - found.low == pytest.approx(0.0, abs=1e-6)
    assert (found.treated, found.held_out) == (int(treated.sum()), int((~treated).sum()))


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    rng = np.random.default_rng(2)
    covered = 0
    for _ in range(600):
        before, treated = rng.lognormal(7, 0.8, 3000), arms(rng, 3000)
        gain = 60.0 * (rng.random(3000) < 0.05) * treated
        margin = 0.3 * before + rng.exponential(80, 3000) + gain
        found = claimed(margin, before, treated)
        assert found is not None
        covered += found.covers(3.0)
    assert 0.925 <= covered / 600 <= 0.975


def test_it_is_much_narrower_than_without_the_value() -> None:
    rng = np.random.default_rng(3)
    before, treated = rng.lognormal(7, 1, 4000), arms(rng, 4000)
    margin = 0.3 * before + rng.normal(0, 50, 4000)
    plain, adjusted = claimed(margin, np.zeros(4000), treated), claimed(margin, before, treated)
    assert plain is not None
    assert adjusted is not None
    assert adjusted.high - adjusted.low < (plain.high - plain.low) / 3


@pytest.mark.parametrize("held_out", [0, 1, LEAST_HELD_OUT - 1])
def test_too_few_baskets_left_alone_claim_nothing(held_out: int) -> None:
    treated = np.arange(2000) >= held_out
    assert claimed(np.ones(2000), np.ones(2000), treated) is None


def test_baskets_that_are_all_alike_claim_what_there_is() -> None:
    treated = np.arange(1000) >= LEAST_HELD_OUT
    found = claimed(np.ones(1000), np.ones(1000), treated)
    assert found is not None
    assert (found.effect, found.low, found.high) == (0.0, 0.0, 0.0)
