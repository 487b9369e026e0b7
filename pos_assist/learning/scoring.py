"""The figures of an evaluation: hit rates with bootstrap intervals, calibration, and when it pays to be silent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pos_assist.learning.evaluation import DEPTH, Outcome

RESAMPLES = 1_000
CONFIDENCE = 0.95
RESAMPLES_AT_ONCE = 50  # 50 x 100,000 questions are 40 MB
BINS = 10
CARDS = 2  # what a cashier sees at once
SHARES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1.0)  # of baskets with a card, in the gate curve


@dataclass(frozen=True)
class Interval:
    """An estimate and where it lies with 95 % confidence, by resampling baskets."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Bin:
    """Suggestions whose stated probability is alike: the stated mean, and the share that was right."""

    suggestions: int
    stated: float
    right: float


@dataclass(frozen=True)
class Gate:
    """A card only for the most certain `share` of baskets: from which probability on, and how often it is right."""

    share: float
    threshold: float
    hit_rate_1: float
    hit_rate_2: float


def hits(outcome: Outcome, first: int) -> NDArray[np.float64]:
    """1 where the hidden item was among the `first`, else 0."""
    return ((outcome.place >= 0) & (outcome.place < first)).astype(np.float64)


def mean_reciprocal_rank(outcome: Outcome) -> float:
    """1 for a hit on place 1, 1/2 on place 2 … 1/10 on place 10, else 0; the mean over all questions."""
    found = (outcome.place >= 0) & (outcome.place < DEPTH)
    return float((found / np.maximum(1, outcome.place + 1)).mean())


def coverage(outcome: Outcome, sold: int) -> float:
    """The share of the products sold in training (`sold` of them) that were ever among the first two suggestions."""
    shown = np.unique(outcome.ranking.items[:, :CARDS])
    return float((shown >= 0).sum() / max(1, sold))


def intervals(
    outcomes: Sequence[Outcome], weight: NDArray[np.float64], *, seed: int, first: int = CARDS
) -> tuple[list[Interval], list[Interval]]:
    """The weighted hit rate of each method, and the first method's minus each method's, resampled together."""
    values = np.stack([hits(outcome, first) * weight for outcome in outcomes], axis=1)
    rate = values.sum(axis=0) / weight.sum()
    drawn = _resampled(values, weight, seed)
    ahead = drawn[:, :1] - drawn
    return (
        [_interval(rate[place], drawn[:, place]) for place in range(len(outcomes))],
        [_interval(rate[0] - rate[place], ahead[:, place]) for place in range(len(outcomes))],
    )


def _resampled(values: NDArray[np.float64], weight: NDArray[np.float64], seed: int) -> NDArray[np.float64]:
    """Weighted rates of RESAMPLES bootstrap samples, the same baskets for all methods: RESAMPLES x methods."""
    rng = np.random.default_rng(seed)
    drawn = []
    for _part in range(RESAMPLES // RESAMPLES_AT_ONCE):
        picks = rng.integers(0, len(weight), (RESAMPLES_AT_ONCE, len(weight)))
        times = np.stack([np.bincount(pick, minlength=len(weight)) for pick in picks]).astype(np.float64)
        total = times @ weight
        drawn.append((times @ values) / np.where(total > 0, total, 1.0)[:, None])
    return np.concatenate(drawn)


def _interval(value: float, drawn: NDArray[np.float64]) -> Interval:
    low, high = np.quantile(drawn, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
    return Interval(float(value), float(low), float(high))


def calibration(outcome: Outcome) -> list[Bin]:
    """The first two suggestions of every basket in ten equal groups by stated probability; none without one."""
    if outcome.ranking.probability is None:
        return []
    given = outcome.ranking.items[:, :CARDS] >= 0
    stated = outcome.ranking.probability[:, :CARDS][given]
    right = (np.arange(CARDS) == outcome.place[:, None])[given]
    order = np.argsort(stated, kind="stable")
    groups = [group for group in np.array_split(order, BINS) if len(group)]
    return [Bin(len(group), float(stated[group].mean()), float(right[group].mean())) for group in groups]


def gate_curve(outcome: Outcome) -> list[Gate]:
    """How often a card is right where only the most certain baskets get one; none without probabilities."""
    if outcome.ranking.probability is None:
        return []
    certain = np.where(outcome.ranking.items[:, 0] >= 0, outcome.ranking.probability[:, 0], 0.0)
    order = np.argsort(-certain, kind="stable")
    one, two = hits(outcome, 1), hits(outcome, CARDS)
    curve = []
    for share in SHARES:
        shown = order[: max(1, round(share * len(order)))]
        curve.append(Gate(share, float(certain[shown[-1]]), float(one[shown].mean()), float(two[shown].mean())))
    return curve
