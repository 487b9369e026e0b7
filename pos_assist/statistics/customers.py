"""How often customers will come again and what they will spend: BG/NBD and gamma-gamma (Fader, Hardie & Lee 2005).

A customer comes at a rate of their own (gamma over customers) and after each visit may stay away for good (beta). What
counts of a customer is how often they came again (x), when last (t_x) and since when they are known (T), in any one
unit of time. Only for who is recognised: a basket of nobody known has no future that could be told (statistics.md 3g).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.optimize import minimize
from scipy.special import betaln, gammaln, hyp2f1

_Floats = NDArray[np.float64]
# Normal priors of log(a) and log(b): mean and spread. In half a year a shop of 1,500 customers hardly tells who left
# for good from who comes rarely, and the likeliest fit may foretell half of what comes; typical shops lie near these.
_LEAVING = ((0.0, 1.0), (1.0, 1.0))
_LIMIT = 12.0  # of the logarithms of parameters: beyond it nothing changes any more
_FAR = 1e-3  # of a logarithm: the step of differences
_STEPS = 8  # of Newton's; it takes 2 or 3
_STARTS = ((0.0, 0.0, 0.0, 0.0), (-1.5, 1.0, -0.5, 1.0))  # from each the climb begins; the higher top counts


class Visits(NamedTuple):
    """One entry a customer: visits after the first (x), when the last of them was (t_x; 0 = none), known since (T)."""

    again: _Floats
    last: _Floats
    known: _Floats

    @classmethod
    def of(cls, again: ArrayLike, last: ArrayLike, known: ArrayLike) -> Visits:
        """From anything like columns."""
        return cls(*(np.asarray(one, float) for one in (again, last, known)))


class ComesAgain(NamedTuple):
    """The fitted BG/NBD; `alpha` in the unit of the visits. `covariance`: of the parameters' logarithms."""

    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float
    covariance: _Floats

    def alive(self, visits: Visits) -> _Floats:
        """The chance still to be a customer; 1 for who came once only (the model lets nobody go before a return)."""
        return np.asarray(1 / (1 + self._gone(visits)), float)

    def expected(self, visits: Visits, ahead: float) -> _Floats:
        """Visits in the next `ahead`, each customer's."""
        r, x = self.r + visits.again, visits.again
        a = self.a if abs(self.a - 1) > 1e-6 else 1 + 1e-6  # the formula has a hole there, its limit does not
        until = self.alpha + visits.known
        left = hyp2f1(r, self.b + x, a + self.b + x - 1, ahead / (until + ahead))
        whole = (a + self.b + x - 1) / (a - 1) * (1 - (until / (until + ahead)) ** r * left)
        return np.asarray(whole / (1 + self._gone(visits)), float)

    def drawn(self, rng: np.random.Generator, times: int) -> list[ComesAgain]:
        """As the parameters may as well be."""
        logs = np.log((self.r, self.alpha, self.a, self.b))
        draws = np.exp(rng.multivariate_normal(logs, self.covariance, times, method="eigh"))
        return [self._replace(r=r, alpha=alpha, a=a, b=b) for r, alpha, a, b in draws.tolist()]

    def _gone(self, visits: Visits) -> _Floats:
        """The odds to have gone for good."""
        x = visits.again
        odds = self.a / (self.b + np.maximum(x, 1) - 1)
        odds = odds * ((self.alpha + visits.known) / (self.alpha + visits.last)) ** (self.r + x)
        return np.where(x > 0, odds, 0.0)


class Spends(NamedTuple):
    """The fitted gamma-gamma: what a receipt comes to does not depend on how often somebody comes."""

    p: float
    q: float
    gamma: float

    def expected(self, receipts: ArrayLike, means: ArrayLike) -> _Floats:
        """A customer's mean receipt, drawn towards everybody's the fewer receipts there are."""
        x, m = np.asarray(receipts, float), np.asarray(means, float)
        return np.asarray(self.p * (self.gamma + m * x) / (self.p * x + self.q - 1), float)


def comes_again(visits: Visits, many: ArrayLike | None = None, *, plain: bool = False) -> ComesAgain:
    """The likeliest BG/NBD, with a weak prior of how customers leave; `plain`: without, as the published fits.

    `many`: how many customers each entry stands for (1).

    Raises:
        ValueError: nobody came again, or somebody is known for no time at all.
    """
    counts = np.ones(len(visits.again)) if many is None else np.asarray(many, float)
    if not (visits.again * counts).sum() or visits.known.min() <= 0:
        raise ValueError("Without anybody who came again there is nothing to fit.")
    unit = float(visits.known.max())  # so that all parameters are near 1
    scaled = Visits(visits.again, visits.last / unit, visits.known / unit)

    def unlikely(logs: _Floats) -> float:
        return -float((_likely(scaled, *np.exp(logs)) * counts).sum())

    def believed(logs: _Floats) -> float:
        far = 0.0 if plain else sum(((log - m) / s) ** 2 for log, (m, s) in zip(logs[2:], _LEAVING, strict=True))
        return unlikely(logs) + far / 2

    logs = _lowest(believed, _STARTS)
    covariance = _covariance(believed, logs)
    r, alpha, a, b = (float(one) for one in np.exp(logs))
    shift = -float((visits.again * counts).sum()) * np.log(unit)  # densities are per unit of time
    return ComesAgain(r, alpha * unit, a, b, -unlikely(logs) + float(shift), covariance)


def spends(receipts: ArrayLike, means: ArrayLike) -> Spends:
    """The likeliest gamma-gamma of customers with so many receipts of such a mean value (above 0).

    Raises:
        ValueError: nobody, or a mean that is not above 0.
    """
    x, m = np.asarray(receipts, float), np.asarray(means, float)
    if not len(m) or m.min() <= 0 or x.min() <= 0:
        raise ValueError("Only receipts of a value above 0 can be fitted.")
    unit = float(m.mean())
    z = m / unit

    def unlikely(logs: _Floats) -> float:
        p, q, gamma = np.exp(logs)
        told = gammaln(p * x + q) - gammaln(p * x) - gammaln(q) + q * np.log(gamma) + (p * x - 1) * np.log(z)
        return -float((told + p * x * np.log(x) - (p * x + q) * np.log(gamma + z * x)).sum())

    p, q, gamma = np.exp(_lowest(unlikely, ((1.0, 1.0, 0.0), (2.0, 1.5, -0.5))))
    return Spends(float(p), float(q), float(gamma) * unit)


def _likely(visits: Visits, r: float, alpha: float, a: float, b: float) -> _Floats:
    """Log-likelihood of each entry (Fader, Hardie & Lee 2005, equation 6)."""
    x = visits.again
    base = gammaln(r + x) - gammaln(r) + r * np.log(alpha) - betaln(a, b)
    here = betaln(a, b + x) - (r + x) * np.log(alpha + visits.known)
    gone = betaln(a + 1, b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + visits.last)
    return np.asarray(base + np.where(x > 0, np.logaddexp(here, gone), here), float)


def _lowest(unlikely: Callable[[_Floats], float], starts: tuple[tuple[float, ...], ...]) -> _Floats:
    """The best of the climbs, then Newton's steps for the last digits, which one-sided differences spoil."""
    found = [minimize(unlikely, start, method="L-BFGS-B", bounds=[(-_LIMIT, _LIMIT)] * len(start)) for start in starts]
    best = min(found, key=lambda one: float(one.fun))
    at, height = np.asarray(best.x, float), float(best.fun)
    for _ in range(_STEPS):
        values, vectors = np.linalg.eigh(_curvature(unlikely, at))
        step = -(vectors / np.maximum(values, 1.0)) @ (vectors.T @ _slope(unlikely, at))
        lower = unlikely(np.clip(at + step, -_LIMIT, _LIMIT))
        if not lower < height:
            break
        at, height = np.clip(at + step, -_LIMIT, _LIMIT), lower
    return at


def _slope(unlikely: Callable[[_Floats], float], at: _Floats) -> _Floats:
    steps = np.eye(len(at)) * _FAR
    return np.array([(unlikely(at + step) - unlikely(at - step)) / (2 * _FAR) for step in steps])


def _curvature(unlikely: Callable[[_Floats], float], at: _Floats) -> _Floats:
    size = len(at)
    found, steps = np.empty((size, size)), np.eye(size) * _FAR
    for i in range(size):
        for j in range(i, size):
            around = (unlikely(at + s * steps[i] + t * steps[j]) * s * t for s in (1, -1) for t in (1, -1))
            found[i, j] = found[j, i] = sum(around) / (4 * _FAR * _FAR)
    return found


def _covariance(unlikely: Callable[[_Floats], float], at: _Floats) -> _Floats:
    """Of the parameters near the top; what nothing is known of counts as known to 1."""
    values, vectors = np.linalg.eigh(_curvature(unlikely, at))
    return np.asarray((vectors / np.maximum(values, 1.0)) @ vectors.T, float)
