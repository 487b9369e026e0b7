"""Shops whose truth is known: who buys, how much, what offering adds; for statistics to be held against."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pos_assist.statistics.moments import PairMoments

Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]

POPULATION = 30_000  # baskets a shop's truth is counted over; its samples are drawn from them
CUT = 0.995  # measures are cut off here, per shop (K15)


@dataclass(frozen=True)
class Trade:
    """All baskets one shop could see: value at the decision, and the total without and with an offer."""

    known: Numbers
    without: Numbers
    offered: Numbers

    def truth(self, cut: float = np.inf) -> float:
        """What offering adds to the mean total, totals cut off at `cut`."""
        return float(np.minimum(self.offered, cut).mean() - np.minimum(self.without, cut).mean())


@dataclass(frozen=True)
class Sample:
    """What a shop saw: totals, values at the decision, and who was held out."""

    total: Numbers
    known: Numbers
    held: Flags

    def arms(self, of: Numbers | None = None) -> tuple[PairMoments, PairMoments]:
        """Treatment and holdout, of the totals or of another measure."""
        y = self.total if of is None else of
        return moments(y[~self.held], self.known[~self.held]), moments(y[self.held], self.known[self.held])


def trade(rng: np.random.Generator, *, effect: bool = True) -> Trade:
    """A shop: spread 0.7-1.5 means, a fifth to a half of customers add something by themselves after the decision.

    One in seven to one in four says yes, and adds a tenth or so of a mean basket; without `effect` nobody adds.
    """
    sigma, size = rng.uniform(0.6, 1.05), rng.uniform(2.0, 3.5)
    known = rng.lognormal(size, sigma, POPULATION)
    mean = float(known.mean())
    later = (rng.random(POPULATION) < rng.uniform(0.2, 0.5)) * rng.lognormal(0.0, 0.8, POPULATION) * mean * 0.12
    added = (rng.random(POPULATION) < rng.uniform(0.14, 0.25)) * rng.lognormal(0.0, 0.5, POPULATION) * mean * 0.1
    without = known + later
    return Trade(known, without, without + added if effect else without)


def sample(rng: np.random.Generator, of: Trade, n: int, held: float) -> Sample:
    """`n` baskets come, each held out with chance `held`."""
    who = rng.integers(0, len(of.known), n)
    out = rng.random(n) < held
    return Sample(np.where(out, of.without[who], of.offered[who]), of.known[who], out)


def cut_off(one: Sample) -> tuple[Sample, float]:
    """Totals and values at the decision cut off at their own 99.5 %, and where the totals were."""
    cut = float(np.quantile(one.total, CUT))
    return Sample(np.minimum(one.total, cut), np.minimum(one.known, np.quantile(one.known, CUT)), one.held), cut


def moments(y: Numbers, x: Numbers) -> PairMoments:
    """As a database gives them."""
    if not len(y):
        return PairMoments()
    dy, dx = y - y.mean(), x - x.mean()
    return PairMoments(len(y), float(y.mean()), float(x.mean()), float(dy @ dy), float(dx @ dx), float(dy @ dx))


def moments_by_day(y: Numbers, x: Numbers, day: NDArray[np.int64], days: int) -> list[PairMoments]:
    """Everything up to and including each day."""
    middle_y, middle_x = float(y.mean()), float(x.mean())
    dy, dx = y - middle_y, x - middle_x
    columns = (np.ones_like(y), dy, dx, dy * dy, dx * dx, dy * dx)
    n, sy, sx, syy, sxx, sxy = (np.cumsum(np.bincount(day, one, days)) for one in columns)
    return [
        PairMoments(
            int(n[d]),
            middle_y + sy[d] / n[d],
            middle_x + sx[d] / n[d],
            syy[d] - sy[d] ** 2 / n[d],
            sxx[d] - sx[d] ** 2 / n[d],
            sxy[d] - sx[d] * sy[d] / n[d],
        )
        if n[d]
        else PairMoments()
        for d in range(days)
    ]
