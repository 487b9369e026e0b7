"""Who buys because asked: found where people differ, and never claimed where they do not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from pos_assist.statistics.uplift import out_of_fold, qini
from pos_assist.statistics.values import WhyNot

World = tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.bool_], NDArray[np.float64], NDArray[np.float64]]


def _world(rng: np.random.Generator, n: int, *, differ: bool) -> World:
    """Features, arm (a tenth held out), bought, worth, subtotal; asking puts half of them off where they `differ`."""
    features, treated = rng.normal(size=(n, 4)), rng.random(n) < 0.9
    adds = 0.08 * np.sign(features[:, 0]) if differ else np.full(n, 0.05)
    chance = np.clip(0.10 + 0.04 * (features[:, 1] > 0) + treated * adds, 0, 1)
    bought, subtotal = rng.random(n) < chance, np.exp(rng.normal(7, 1, n))
    return features, treated, bought, bought * 200 + 0.25 * subtotal + rng.normal(0, 30, n), subtotal


def test_who_is_put_off_by_being_asked_is_told_from_who_is_not() -> None:
    rng = np.random.default_rng(61)
    features, treated, bought, worth, subtotal = _world(rng, 12_000, differ=True)
    told = out_of_fold(features, treated, bought, rng)
    assert told is not None
    assert np.corrcoef(told, features[:, 0])[0, 1] > 0.7
    found = qini(told, worth, subtotal, treated)
    assert found.value is not None
    assert found.interval is not None
    assert found.interval.low > 0
    assert (
        found.interval.high > 200 * 0.08 / 4
    )  # aiming right: a quarter of 200 x .08 on average over how many are asked


def test_where_nobody_differs_the_model_is_switched_on_no_more_often_than_one_in_forty() -> None:
    rng, claimed = np.random.default_rng(62), 0
    for _ in range(80):
        features, treated, bought, worth, subtotal = _world(rng, 6000, differ=False)
        told = out_of_fold(features, treated, bought, rng)
        assert told is not None
        found = qini(told, worth, subtotal, treated)
        assert found.interval is not None
        claimed += found.interval.low > 0
    assert claimed <= 6  # 2 expected


def test_the_qini_of_a_known_order() -> None:
    """Four of a hundred baskets each gain 100 when asked and are put first: the area is exact up to the arms' draw."""
    n = 40_000
    rng = np.random.default_rng(63)
    gains = np.zeros(n)
    gains[: n // 25] = 100.0
    treated = rng.random(n) < 0.5
    found = qini(-np.arange(n, dtype=float), gains * treated, rng.normal(size=n), treated)
    assert found.interval is not None
    assert found.interval.holds(100 / 25 * (0.5 - 1 / 50))


def test_a_constant_order_earns_nothing_but_chance() -> None:
    rng = np.random.default_rng(64)
    _, treated, _, worth, subtotal = _world(rng, 8000, differ=True)
    found = qini(rng.random(8000), worth, subtotal, treated)
    assert found.interval is not None
    assert found.interval.holds(0)


def test_too_few_who_bought_and_no_holdout_are_said() -> None:
    rng = np.random.default_rng(65)
    features, treated, bought, worth, subtotal = _world(rng, 800, differ=True)
    assert out_of_fold(features, treated, bought & treated, rng) is None
    everybody = np.ones(800, bool)
    assert qini(worth, worth, subtotal, everybody).why_not is WhyNot.NO_HOLDOUT
