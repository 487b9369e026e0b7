"""Customers over time: the published fits of CDNOW to their digits, and a simulated shop whose future is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from pos_assist.statistics.customers import ComesAgain, Spends, Visits, comes_again, spends

CDNOW = Path(__file__).with_name("cdnow.csv")
MADE_UP = ComesAgain(0.8, 30.0, 0.9, 4.0, 0.0, np.zeros((4, 4)))


@pytest.fixture(name="cdnow", scope="module")
def _cdnow() -> NDArray[np.float64]:
    return np.genfromtxt(CDNOW, delimiter=",", skip_header=3)


@pytest.fixture(name="fitted", scope="module")
def _fitted(cdnow: NDArray[np.float64]) -> ComesAgain:
    return comes_again(Visits.of(cdnow[:, 0], cdnow[:, 1], cdnow[:, 2]), plain=True)


def _simulated(
    rng: np.random.Generator, customers: int, weeks: float, ahead: float
) -> tuple[Visits, NDArray[np.int64]]:
    """Who behaves as `MADE_UP` says: what was seen of them, and how often they come in the weeks after."""
    rate, leaves = rng.gamma(MADE_UP.r, 1 / MADE_UP.alpha, customers), rng.beta(MADE_UP.a, MADE_UP.b, customers)
    seen, later = np.zeros((customers, 3)), np.zeros(customers, np.int64)
    seen[:, 2] = weeks
    for one in range(customers):
        now = rng.exponential(1 / rate[one])
        while now < weeks + ahead:
            if now < weeks:
                seen[one, :2] = seen[one, 0] + 1, now
            else:
                later[one] += 1
            if rng.random() < leaves[one]:
                break
            now += rng.exponential(1 / rate[one])
    return Visits.of(seen[:, 0], seen[:, 1], seen[:, 2]), later


def test_the_published_parameters_of_cdnow(fitted: ComesAgain) -> None:
    """Fader, Hardie & Lee 2005: .243, 4.414, .793, 2.426, log-likelihood -9582.4; lifetimes: the same and 1653.4233."""
    assert (fitted.r, fitted.alpha, fitted.a, fitted.b) == pytest.approx((0.2426, 4.4135, 0.7929, 2.4258), abs=5e-5)
    assert fitted.log_likelihood == pytest.approx(-9582.43, abs=0.005)


def test_what_is_foretold_of_the_next_39_weeks(fitted: ComesAgain, cdnow: NDArray[np.float64]) -> None:
    visits = Visits.of(cdnow[:, 0], cdnow[:, 1], cdnow[:, 2])
    assert fitted.expected(visits, 39).sum() == pytest.approx(1653.4233, abs=0.002)


def test_one_customer_as_in_the_authors_own_worksheet(fitted: ComesAgain) -> None:
    """With x = 2, t_x = 30.43, T = 38.86: 1.226 visits in the next 39 weeks (Fader, Hardie & Lee, Excel note)."""
    assert fitted.expected(Visits.of([2], [30.43], [38.86]), 39)[0] == pytest.approx(1.226, abs=5e-4)


def test_the_published_gamma_gamma_of_cdnow(cdnow: NDArray[np.float64]) -> None:
    again = cdnow[cdnow[:, 0] > 0]
    assert spends(again[:, 0], again[:, 3]) == pytest.approx((6.249, 3.745, 15.448), abs=5e-4)


def test_the_unit_of_time_changes_nothing(fitted: ComesAgain, cdnow: NDArray[np.float64]) -> None:
    in_days = comes_again(Visits.of(cdnow[:, 0], 7 * cdnow[:, 1], 7 * cdnow[:, 2]), plain=True)
    assert in_days.alpha == pytest.approx(7 * fitted.alpha, rel=1e-4)
    visits = Visits.of([3, 0], [200.0, 0.0], [270.0, 270.0])
    in_weeks = Visits.of([3, 0], [200 / 7, 0.0], [270 / 7, 270 / 7])
    assert in_days.expected(visits, 70) == pytest.approx(fitted.expected(in_weeks, 10), rel=1e-4)


def test_alike_customers_may_be_counted_together(fitted: ComesAgain, cdnow: NDArray[np.float64]) -> None:
    rows, many = np.unique(cdnow[:, :3], axis=0, return_counts=True)
    counted = comes_again(Visits.of(rows[:, 0], rows[:, 1], rows[:, 2]), many, plain=True)
    assert counted[:4] == pytest.approx(fitted[:4], rel=1e-4)


def test_the_interval_holds_what_is_to_be_expected_of_simulated_customers() -> None:
    rng, held, off = np.random.default_rng(21), 0, []
    for _ in range(12):
        visits, _ = _simulated(rng, 1500, 26.0, 0.0)
        model, truth = comes_again(visits), MADE_UP.expected(visits, 26).sum()
        low, high = np.quantile([one.expected(visits, 26).sum() for one in model.drawn(rng, 200)], [0.025, 0.975])
        held += low <= truth <= high
        off.append(model.expected(visits, 26).sum() / truth - 1)
    assert held >= 9  # of 12 at 95 %: fewer would be seen once in 400 times
    assert np.abs(off).max() < 0.25
    assert abs(np.mean(off)) < 0.08


def test_what_is_expected_of_the_true_parameters_is_what_comes() -> None:
    visits, later = _simulated(np.random.default_rng(22), 6000, 26.0, 26.0)
    assert MADE_UP.expected(visits, 26).sum() == pytest.approx(later.sum(), rel=0.06)


def test_who_has_not_been_seen_for_long_is_likelier_gone() -> None:
    lately, long_ago, never_again = MADE_UP.alive(Visits.of([5, 5, 0], [49, 10, 0], [50, 50, 50]))
    assert lately > 0.8
    assert long_ago < 0.4
    assert never_again == 1


def test_a_certain_kind_of_leaving_has_no_hole() -> None:
    visits = Visits.of([3], [20], [30])
    at, near = MADE_UP._replace(a=1.0).expected(visits, 10), MADE_UP._replace(a=1.0001).expected(visits, 10)
    assert at == pytest.approx(near, rel=1e-3)


def test_a_mean_receipt_is_drawn_in_the_more_the_fewer_there_are() -> None:
    common = Spends(6.25, 3.74, 15.44)
    everybody = 6.25 * 15.44 / (3.74 - 1)
    one, many = common.expected([1, 1000], [100.0, 100.0])
    assert everybody < one < many
    assert many == pytest.approx(100, rel=0.01)


def test_nothing_to_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="came again"):
        comes_again(Visits.of([0, 0], [0, 0], [10, 20]))
    with pytest.raises(ValueError, match="above 0"):
        spends([2, 3], [10.0, 0.0])
