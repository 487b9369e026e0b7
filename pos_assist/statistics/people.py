"""People compared at the same mix of work: who sold to whom and when is taken off, and small numbers are drawn in.

A binomial mixed model on counts: log-odds of a yes = what the moment yields (fixed, by stratum) + what the person adds
(normal, spread tau). Laplace approximation at each tau of a grid, weighed by its marginal likelihood: with a plugged-in
tau the intervals cover .87 where this covers .94 (statistics.md 3a; statsmodels' variational fit is the tests' second
opinion, 200 times slower).
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, logit, ndtr, xlogy

from pos_assist.statistics.mixtures import quantile
from pos_assist.statistics.values import Estimate, Interval

_Floats = NDArray[np.float64]
_Ints = NDArray[np.int64]

TAUS = np.geomspace(0.02, 1.5, 16)  # spread of people on the logit; .25 is +-2.3 points at a rate of 10 %
TAU_SCALE = 0.5  # of its half-normal prior: twice what was seen of cashiers
STRATUM_SD = 3.0  # of the fixed effects' normal prior about the common rate: a stratum without a yes stays finite
DRAWS = 4000  # for the chance to be the best: 0.8 is known to 0.006
_STEPS = 50  # of Newton's method; it takes 4 to 8


class Cells(NamedTuple):
    """One row a person and stratum: how many were shown, and how many of them came to something."""

    person: _Ints  # 0..people-1
    shown: _Floats
    yes: _Floats
    design: _Floats  # of the stratum: intercept and effects


class Compared(NamedTuple):
    """One person. `expected`: the rate that the same mix yields here on average, whoever serves."""

    standardised: Estimate  # at the shop's common mix, shrunk; 95 %, `n` shown
    expected: float
    p_above: float  # chance to add more than the average of all that was shown
    p_best: float  # chance to add most of those that `may_be_best`; 0 for the others


class _Mode(NamedTuple):
    """The likeliest effects at one tau, their covariance, and the logarithm of tau's marginal likelihood."""

    effects: _Floats
    covariance: _Floats
    evidence: float


def cells(
    people: Sequence[int], shown: Sequence[int], yes: Sequence[int], columns: Sequence[Sequence[Hashable]]
) -> Cells:
    """`columns`: what describes the moment (part of the day, kind, category), a value a row; their effects add up.

    The first level of every column, in sorted order, is what the others are told against.
    """
    parts = [np.ones((len(people), 1))]
    for column in columns:
        levels = sorted(set(column), key=repr)
        parts.append(np.array([[float(value == level) for level in levels[1:]] for value in column]))
    design = np.hstack([part.reshape(len(people), -1) for part in parts])
    return Cells(np.asarray(people, np.int64), np.asarray(shown, float), np.asarray(yes, float), design)


def compare(
    data: Cells, rng: np.random.Generator, *, may_be_best: Sequence[bool] | None = None, level: float = 0.95
) -> list[Compared]:
    """Everybody of `data.person`, in that order. The common mix is that of all that was shown.

    Raises:
        ValueError: nobody, or somebody to whom nothing was shown.
    """
    people = int(data.person.max()) + 1 if len(data.person) else 0
    shown = np.asarray(np.bincount(data.person, data.shown, people), float)
    if not people or shown.min() <= 0:
        raise ValueError("Everybody compared must have shown something.")
    modes = _modes(data, people)
    chances = np.exp([mode.evidence for mode in modes] - np.max([mode.evidence for mode in modes]))
    weights = chances / chances.sum()
    plain = _plain(data)
    expected = np.bincount(data.person, data.shown * plain, people) / shown
    best = _best(modes, weights, people, rng, np.ones(people, bool) if may_be_best is None else np.array(may_be_best))
    told = []
    for one in range(people):
        value, interval = _standardised(one, data, modes, weights, level)
        estimate = Estimate(value, interval, int(shown[one]))
        told.append(Compared(estimate, float(expected[one]), _above(one, shown, modes, weights), float(best[one])))
    return told


def _modes(data: Cells, people: int) -> list[_Mode]:
    """Of every tau; each climb starts where the one before ended."""
    matrix = np.hstack([data.design, np.eye(people)[data.person]])
    effects = _level(matrix.shape[1], data)
    modes = []
    for tau in TAUS:
        modes.append(_mode(matrix, data, people, float(tau), effects))
        effects = modes[-1].effects
    return modes


def _mode(matrix: _Floats, data: Cells, people: int, tau: float, start: _Floats) -> _Mode:
    """Newton's method with halved steps on the penalised likelihood, then Laplace's formula."""
    strata = data.design.shape[1]
    prior = np.concatenate([np.full(strata, STRATUM_SD**-2), np.full(people, tau**-2)])
    effects, precision = _climb(matrix, data, prior, start)
    _, half_log = np.linalg.slogdet(precision)
    # log-uniform grid points stand for widths proportional to tau
    evidence = _penalised(matrix, data, prior, effects) - half_log / 2 - people * np.log(tau)
    evidence += np.log(tau) - (tau / TAU_SCALE) ** 2 / 2
    return _Mode(effects, np.asarray(np.linalg.inv(precision), float), float(evidence))


def _plain(data: Cells) -> _Floats:
    """What each row yields whoever serves: the same model without people."""
    strata = data.design.shape[1]
    effects, _ = _climb(data.design, data, np.full(strata, STRATUM_SD**-2), _level(strata, data))
    return np.asarray(expit(data.design @ effects), float)


def _level(size: int, data: Cells) -> _Floats:
    """Nobody adds anything to the common rate."""
    effects = np.zeros(size)
    effects[0] = logit((data.yes.sum() + 0.5) / (data.shown.sum() + 1))
    return effects


def _climb(matrix: _Floats, data: Cells, prior: _Floats, effects: _Floats) -> tuple[_Floats, _Floats]:
    """From these effects to those at the top, and the negative second derivative there."""
    level = _level(matrix.shape[1], data)
    height = _penalised(matrix, data, prior, effects)
    precision = np.diag(prior)
    for _ in range(_STEPS):
        chance = expit(matrix @ effects)
        precision = (matrix.T * (data.shown * chance * (1 - chance))) @ matrix + np.diag(prior)
        pulled = prior * (effects - level)
        step = np.linalg.solve(precision, matrix.T @ (data.yes - data.shown * chance) - pulled)
        higher = _penalised(matrix, data, prior, effects + step)
        while higher < height - 1e-9 and np.abs(step).max() > 1e-9:
            step = step / 2
            higher = _penalised(matrix, data, prior, effects + step)
        effects, height = effects + step, higher
        if np.abs(step).max() < 1e-8:
            break
    return effects, precision


def _penalised(matrix: _Floats, data: Cells, prior: _Floats, effects: _Floats) -> float:
    chance = expit(matrix @ effects)
    likelihood = xlogy(data.yes, chance) + xlogy(data.shown - data.yes, 1 - chance)
    off = effects - _level(len(effects), data)
    return float(likelihood.sum() - (prior * off**2).sum() / 2)


def _standardised(
    person: int, data: Cells, modes: Sequence[_Mode], weights: _Floats, level: float
) -> tuple[float, Interval]:
    """The person's rate had they served everybody, and its interval: a mixture of normals on the logit."""
    strata = data.design.shape[1]
    mix = data.shown / data.shown.sum()
    means, deviations = np.empty(len(modes)), np.empty(len(modes))
    for place, mode in enumerate(modes):
        chance = expit(data.design @ mode.effects[:strata] + mode.effects[strata + person])
        slope = mix * chance * (1 - chance)
        gradient = np.zeros(len(mode.effects))
        gradient[:strata], gradient[strata + person] = slope @ data.design, slope.sum()
        rate = float(mix @ chance)
        means[place] = logit(rate)
        deviations[place] = np.sqrt(gradient @ mode.covariance @ gradient) / (rate * (1 - rate))
    tail = (1 - level) / 2
    low, high = (quantile(chance, means, deviations, weights) for chance in (tail, 1 - tail))
    return float(weights @ expit(means)), Interval(float(expit(low)), float(expit(high)), level)


def _above(person: int, shown: _Floats, modes: Sequence[_Mode], weights: _Floats) -> float:
    """P(what the person adds > the average of all, by what was shown)."""
    contrast = -shown / shown.sum()
    contrast[person] += 1
    told = 0.0
    for mode, weight in zip(modes, weights, strict=True):
        mean = contrast @ mode.effects[-len(shown) :]
        variance = contrast @ mode.covariance[-len(shown) :, -len(shown) :] @ contrast
        told += weight * float(ndtr(mean / np.sqrt(max(variance, 1e-300))))
    return told if len(shown) > 1 else 0.5


def _best(
    modes: Sequence[_Mode], weights: _Floats, people: int, rng: np.random.Generator, may: NDArray[np.bool_]
) -> _Floats:
    """How often each is the greatest of the drawn effects, among those that may be."""
    wins = np.zeros(people)
    if not may.any():
        return wins
    for mode, draws in zip(modes, rng.multinomial(DRAWS, weights), strict=True):
        covariance = mode.covariance[-people:, -people:]
        effects = rng.multivariate_normal(mode.effects[-people:], covariance, int(draws), method="cholesky")
        wins += np.bincount(np.where(may, effects, -np.inf).argmax(axis=1), minlength=people)
    return wins / DRAWS
