"""Which baskets buy because asked: a model of single baskets, and whether aiming by it is worth anything.

Two logistic regressions, one an arm, the difference of their chances (T-learner). Boosted trees lose to it everywhere
at a shop's size, and aiming by the chance of a yes picks those who buy anyway (statistics.md 3f). It counts only where
its Qini, out of fold, is above 0 with certainty.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from pos_assist.statistics.intervals import normal_quantile
from pos_assist.statistics.values import Estimate, Interval, WhyNot

FOLDS = 5
RIDGE = 1.0  # precision of every standardised weight: a weight of 1 is e times the odds a standard deviation
LEAST_BOUGHT = 20  # in each arm; fewer carry no weights
_STEPS = 50
_Floats = NDArray[np.float64]
_Bools = NDArray[np.bool_]


def out_of_fold(features: _Floats, treated: _Bools, bought: _Bools, rng: np.random.Generator) -> _Floats | None:
    """What asking adds to each basket's chance to buy, told by baskets other than it; None: too few bought."""
    if min(int(bought[treated].sum()), int(bought[~treated].sum())) < LEAST_BOUGHT:
        return None
    spread = features.std(axis=0)
    scaled = (features - features.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    matrix = np.hstack([np.ones((len(scaled), 1)), scaled])
    fold = rng.permutation(len(matrix)) % FOLDS
    told = np.empty(len(matrix))
    for one in range(FOLDS):
        inside, outside = fold == one, fold != one
        asked, unasked = (_logit(matrix[outside & arm], bought[outside & arm]) for arm in (treated, ~treated))
        told[inside] = expit(matrix[inside] @ asked) - expit(matrix[inside] @ unasked)
    return told


def qini(told: _Floats, worth: _Floats, covariate: _Floats, treated: _Bools, level: float = 0.95) -> Estimate:
    """What aiming by `told` earns above asking at random, a basket, on average over how many are asked.

    `worth`: what came of each basket; `covariate`: its value at the decision, whose part is taken off first. The area
    between the curve of the gain, the baskets in the order of `told`, and the straight line (Radcliffe 2007).
    """
    n, share = len(told), float(treated.mean())
    if not 0 < share < 1:
        return Estimate.none(WhyNot.NO_HOLDOUT, n)
    known = covariate - covariate.mean()
    rest = worth - known * float((known * worth).sum() / max(float((known * known).sum()), 1e-300))
    rest = rest - np.where(
        treated, rest[treated].mean(), rest[~treated].mean()
    )  # level: no basket's order matters to it
    gain = np.where(treated, rest / share, -rest / (1 - share))
    order = np.empty(n)
    order[np.argsort(-told, kind="stable")] = (np.arange(n) + 0.5) / n
    parts = (0.5 - order) * gain
    half = normal_quantile(level) * float(parts.std(ddof=1)) / n**0.5
    value = float(parts.mean())
    return Estimate(value, Interval(value - half, value + half, level), n)


def _logit(matrix: _Floats, yes: _Bools) -> _Floats:
    """Ridge logistic regression by Newton's method; the level is free."""
    prior = np.array([1e-6, *[RIDGE] * (matrix.shape[1] - 1)])
    weights = np.zeros(matrix.shape[1])
    for _ in range(_STEPS):
        chance = expit(matrix @ weights)
        curvature = (matrix.T * (chance * (1 - chance))) @ matrix + np.diag(prior)
        step = np.linalg.solve(curvature, matrix.T @ (yes - chance) - prior * weights)
        step *= min(1.0, 5 / max(float(np.abs(step).max()), 1e-300))  # a first step too far would not come back
        weights = weights + step
        if np.abs(step).max() < 1e-8:
            break
    return np.asarray(weights, float)
