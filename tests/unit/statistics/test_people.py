"""People at the same mix: against statsmodels' own mixed model, published rats, and worlds whose truth is known."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import betaln, expit
from scipy.stats import binom, norm

from pos_assist.statistics import people
from pos_assist.statistics.people import Cells, cells, compare

# Rat tumours (Tarone 1982; Gelman et al., Bayesian Data Analysis, 3rd edition, table 5.1): 70 earlier groups.
RATS_YES = (
    *(0,) * 14, *(1,) * 8, *(2,) * 9, 1, 5, 2, 5, 3, 2, 7, 7, 3, 3, 2, 9, 10, *(4,) * 7, 10, 4, 4, 4, 5, 11, 12,
    5, 5, 6, 5, 6, 6, 6, 6, 16, 15, 15, 9,
)  # fmt: skip
RATS = (
    *(20,) * 7, *(19,) * 4, 18, 18, 17, *(20,) * 4, 19, 19, 18, 18, 25, 24, 23, *(20,) * 6, 10, 49, 19, 46, 27, 17, 49,
    47, 20, 20, 13, 48, 50, *(20,) * 7, 48, 19, 19, 19, 22, 46, 49, 20, 20, 23, 19, 22, 20, 20, 20, 52, 46, 47, 24,
)  # fmt: skip


def _shop(rng: np.random.Generator, tau: float, staff: int = 12) -> tuple[Cells, NDArray[np.float64]]:
    """People of unequal hours and unequal mixes of four strata, and their true rates at the common mix."""
    effects, people = np.log(0.1 / 0.9) + np.array([-0.8, 0.0, 0.4, 0.8]), rng.normal(0, tau, staff)
    rows: list[tuple[int, int, int, int]] = []
    for person in range(staff):
        for stratum, share in enumerate(rng.dirichlet(np.full(4, 1.5))):
            shown = 1 + rng.poisson(share * np.exp(rng.uniform(np.log(160), np.log(1600))))
            rows.append((person, shown, rng.binomial(shown, expit(effects[stratum] + people[person])), stratum))
    whose, of, yes, strata = ([row[place] for row in rows] for place in range(4))
    mix = np.bincount(strata, of) / sum(of)
    return cells(whose, of, yes, [strata]), expit(effects + people[:, None]) @ mix


def test_it_agrees_with_the_variational_fit_of_statsmodels() -> None:
    from statsmodels.genmod.bayes_mixed_glm import BinomialBayesMixedGLM

    data, _ = _shop(np.random.default_rng(11), 0.3)
    repeats = data.shown.astype(int)
    answers = np.concatenate(
        [np.repeat([1, 0], [y, n - y]) for y, n in zip(data.yes.astype(int), repeats, strict=True)]
    )
    design, person = np.repeat(data.design, repeats, axis=0), np.repeat(data.person, repeats)
    model = BinomialBayesMixedGLM(answers, design, np.eye(12)[person], np.zeros(12, int), vcp_p=1, fe_p=3)
    reference = model.fit_vb()
    mix = data.shown / data.shown.sum()
    theirs = [float(mix @ expit(data.design @ reference.fe_mean + effect)) for effect in reference.vc_mean]
    ours = [one.standardised.value for one in compare(data, np.random.default_rng(1))]
    assert ours == pytest.approx(theirs, abs=0.004)  # rates of .05 to .2; the two differ in how they approximate


def test_the_likeliest_effects_are_those_of_a_general_optimiser() -> None:
    data, _ = _shop(np.random.default_rng(15), 0.4, staff=5)
    tau, strata = 0.3, data.design.shape[1]
    matrix, start = np.hstack([data.design, np.eye(5)[data.person]]), people._level(strata + 5, data)
    spread = np.array([people.STRATUM_SD] * strata + [tau] * 5)

    def unlikely(effects: NDArray[np.float64]) -> float:
        likelihood = binom.logpmf(data.yes, data.shown, expit(matrix @ effects)).sum()
        return -float(likelihood + norm.logpdf(effects, start, spread).sum())

    reference = minimize(unlikely, start, method="BFGS", options={"gtol": 1e-7}).x
    ours = people._mode(matrix, data, 5, tau, start)
    assert ours.effects == pytest.approx(reference, abs=1e-5)


def test_the_weight_of_a_spread_is_what_integrating_gives() -> None:
    """Two people, no strata: the marginal likelihood by quadrature, beside Laplace's formula."""
    data = cells([0, 1], [400, 400], [30, 60], [])
    matrix, start = np.hstack([data.design, np.eye(2)]), people._level(3, data)
    level = np.linspace(start[0] - 3, start[0] + 3, 241)
    added = np.linspace(-2.5, 2.5, 401)

    def integrated(tau: float) -> float:
        inner = np.ones(len(level))
        for shown, yes in ((400, 30), (400, 60)):
            chances = binom.pmf(yes, shown, expit(level[:, None] + added)) * norm.pdf(added, 0, tau)
            inner *= np.trapezoid(chances, added, axis=1)
        return float(np.log(np.trapezoid(inner * norm.pdf(level, start[0], people.STRATUM_SD), level)))

    def told(tau: float) -> float:
        of_prior = np.log(tau) - (tau / people.TAU_SCALE) ** 2 / 2
        return float(people._mode(matrix, data, 2, tau, start).evidence - of_prior)

    for one, two in ((0.1, 0.3), (0.3, 0.8)):
        assert told(one) - told(two) == pytest.approx(integrated(one) - integrated(two), abs=0.03)


def test_the_rats_are_drawn_in_as_the_published_beta_binomial_draws_them() -> None:
    yes, shown = np.array(RATS_YES), np.array(RATS)

    def unlikely(logs: NDArray[np.float64]) -> float:
        a, b = np.exp(logs)
        return -float((betaln(a + yes, b + shown - yes) - betaln(a, b)).sum())

    a, b = np.exp(minimize(unlikely, [0.0, 2.0], method="BFGS").x)
    assert (a, b) == pytest.approx((2.304768, 14.079707), rel=2e-5)  # R BayesGOF, gMLE.bb
    drawn = compare(cells(range(70), RATS, RATS_YES, []), np.random.default_rng(1))
    published = (a + yes) / (a + b + shown)
    assert [one.standardised.value for one in drawn] == pytest.approx(list(published), abs=0.035)
    assert np.corrcoef([one.standardised.value or 0 for one in drawn], published)[0, 1] > 0.995


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    rng, held, wide = np.random.default_rng(12), [], []
    for _ in range(60):
        data, truth = _shop(rng, 0.25)
        for one, rate in zip(compare(data, rng), truth, strict=True):
            assert one.standardised.interval is not None
            held.append(one.standardised.interval.holds(rate))
            wide.append(one.standardised.interval.high - one.standardised.interval.low)
    assert np.mean(held) == pytest.approx(0.95, abs=0.025)  # 720 people, not independent within a shop
    assert np.mean(wide) < 0.09


def test_who_serves_the_evening_is_not_thought_the_better_for_it() -> None:
    """Raw rates of equal people are 6 % and 18 %; what their mix yields is told beside them, and nobody is best."""
    data = cells([0, 0, 1, 1], [900, 100, 100, 900], [45, 20, 5, 180], [["day", "evening", "day", "evening"]])
    one, two = compare(data, np.random.default_rng(1))
    assert one.expected == pytest.approx(0.065, abs=1e-3)
    assert two.expected == pytest.approx(0.185, abs=1e-3)
    assert one.standardised.value == pytest.approx(two.standardised.value, abs=1e-3)
    assert one.p_above == pytest.approx(0.5, abs=0.02)
    assert max(one.p_best, two.p_best) < 0.6


def test_what_is_expected_adds_up_to_what_happened() -> None:
    data, _ = _shop(np.random.default_rng(13), 0.4)
    told = compare(data, np.random.default_rng(1))
    shown = np.bincount(data.person, data.shown)
    assert sum(one.expected * n for one, n in zip(told, shown, strict=True)) == pytest.approx(data.yes.sum(), rel=2e-3)


def test_the_truly_better_one_is_found_and_only_who_may_be_best_is_named() -> None:
    data = cells([0, 1, 2], [2000, 2000, 2000], [180, 200, 340], [])
    told = compare(data, np.random.default_rng(1))
    assert told[2].p_best > 0.99
    assert told[2].p_above > 0.99
    assert told[0].p_above < 0.05
    among = compare(data, np.random.default_rng(1), may_be_best=[True, True, False])
    assert among[2].p_best == 0
    assert among[1].p_best > 0.8


def test_few_offers_without_a_yes_are_neither_nothing_nor_certain() -> None:
    told = compare(cells([0, 1, 2], [60, 2000, 2000], [0, 200, 210], []), np.random.default_rng(1))
    assert told[0].standardised.value is not None
    assert told[0].standardised.interval is not None
    assert 0.04 < told[0].standardised.value < 0.1
    assert told[0].standardised.interval.high > 0.09


def test_one_person_alone_is_the_average() -> None:
    (only,) = compare(cells([0], [500], [50], []), np.random.default_rng(1))
    assert only.p_above == 0.5
    assert only.standardised.value == pytest.approx(0.1, abs=0.003)


def test_a_stratum_without_a_single_yes_stays_finite() -> None:
    told = compare(
        cells([0, 1, 0, 1], [300, 300, 40, 40], [30, 33, 0, 0], [["a", "a", "b", "b"]]), np.random.default_rng(1)
    )
    assert all(one.standardised.value is not None and 0 < one.standardised.value < 0.2 for one in told)


def test_the_same_seed_tells_the_same() -> None:
    data, _ = _shop(np.random.default_rng(14), 0.3)
    assert compare(data, np.random.default_rng(9)) == compare(data, np.random.default_rng(9))


def test_somebody_without_any_offer_is_refused() -> None:
    with pytest.raises(ValueError, match="shown"):
        compare(cells([0, 2], [10, 10], [1, 1], []), np.random.default_rng(1))
