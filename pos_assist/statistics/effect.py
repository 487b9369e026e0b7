"""What offering adds: treatment less holdout, by the arm each basket was drawn for (intention to treat)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import exp, log, sqrt

from scipy.special import stdtr, stdtrit

from pos_assist.statistics.moments import PairMoments
from pos_assist.statistics.values import Interval

LEAST_HOLDOUT = 200  # baskets: below it intervals of heavy-tailed totals cover .92 (statistics.md 3c), so none is told


@dataclass(frozen=True, slots=True)
class Effect:
    """The difference of two means in the unit of the measure, and what its interval needs.

    `treatment`, `holdout`: both means, adjusted to the same baskets. `covariance` is that of value and holdout mean.
    """

    value: float
    se: float
    treatment: float
    holdout: float
    n_treatment: int
    n_holdout: int
    freedom: float  # Welch-Satterthwaite
    holdout_se: float = 0.0
    covariance: float = 0.0

    @property
    def n(self) -> int:
        """Baskets of both arms."""
        return self.n_treatment + self.n_holdout

    def interval(self, level: float = 0.95) -> Interval:
        """For one look at a fixed time (Welch's t); for daily looks see `sequences.always_valid`."""
        half = float(stdtrit(self.freedom, 0.5 + level / 2)) * self.se
        return Interval(self.value - half, self.value + half, level)

    @property
    def p(self) -> float:
        """Two-sided, for one look."""
        return 2 * float(stdtr(self.freedom, -abs(self.value) / self.se)) if self.se else float(not self.value)


@dataclass(frozen=True, slots=True)
class Relative:
    """An effect as a share of the holdout's mean (.02 = 2 % more).

    `se` by the delta method; `log_se` that of log(1 + value).
    """

    value: float
    se: float
    log_se: float
    n: int
    freedom: float

    def interval(self, level: float = 0.95) -> Interval:
        """For one look, symmetric in the logarithm."""
        half = float(stdtrit(self.freedom, 0.5 + level / 2)) * self.log_se
        middle = log(1 + self.value)
        return Interval(exp(middle - half) - 1, exp(middle + half) - 1, level)


def unadjusted(treatment: PairMoments, holdout: PairMoments) -> Effect:
    """The plain difference of means (Welch).

    Raises:
        ValueError: fewer than two baskets in an arm.
    """
    return _difference(treatment, holdout, slope=0.0)


def adjusted(treatment: PairMoments, holdout: PairMoments) -> Effect:
    """The difference at equal value at the decision (CUPED, Deng et al. 2013), each arm with a variance of its own.

    Unbiased whatever the slope is, for x was known before the arm mattered; the error is that of the part of y which
    x does not tell. One slope for both arms: a slope of the holdout's own (Lin 2013) rests on its few largest
    baskets and covers .87-.94 on real receipts, the common one .94-.96 (tests/benchmarks/coverage.py).

    Raises:
        ValueError: fewer than two baskets in an arm.
    """
    within = treatment.ss_x + holdout.ss_x
    return _difference(treatment, holdout, slope=(treatment.sp_xy + holdout.sp_xy) / within if within > 0 else 0.0)


def relative(effect: Effect) -> Relative | None:
    """The effect as a share of the holdout's mean; None where that mean is not above nought."""
    base = effect.holdout
    if base <= 0 or effect.value <= -base:
        return None
    value = effect.value / base
    variance = effect.se**2 - 2 * value * effect.covariance + value**2 * effect.holdout_se**2
    se = sqrt(max(variance, 0.0)) / base
    theirs = min(max(-effect.covariance, 0.0), effect.se**2)  # the holdout's part of the error
    parts = ((effect.se**2 - theirs) / effect.treatment**2, theirs / base**2)
    freedom = _welch(parts, (effect.n_treatment, effect.n_holdout))
    return Relative(value, se, se / (1 + value), effect.n, freedom)


def together(strata: Sequence[Effect]) -> Effect:
    """One effect of several strata, each weighted by its baskets.

    A stratum is a time in which the arms had the same chances: where the holdout's share was changed, pooling the
    baskets themselves would mix the change with the season.

    Raises:
        ValueError: there is no stratum.
    """
    if not strata:
        raise ValueError("no stratum")
    total = sum(one.n for one in strata)
    parts = [(one.n / total, one) for one in strata]
    variances = [(weight * one.se) ** 2 for weight, one in parts]
    variance = sum(variances)
    losses = sum(part**2 / one.freedom for part, (_, one) in zip(variances, parts, strict=True))
    return Effect(
        value=sum(weight * one.value for weight, one in parts),
        se=sqrt(variance),
        treatment=sum(weight * one.treatment for weight, one in parts),
        holdout=sum(weight * one.holdout for weight, one in parts),
        n_treatment=sum(one.n_treatment for one in strata),
        n_holdout=sum(one.n_holdout for one in strata),
        freedom=variance**2 / losses if losses else strata[0].freedom,
        holdout_se=sqrt(sum((weight * one.holdout_se) ** 2 for weight, one in parts)),
        covariance=sum(weight**2 * one.covariance for weight, one in parts),
    )


def shares(k_treatment: int, n_treatment: int, k_holdout: int, n_holdout: int) -> Effect:
    """The difference of two shares, for daily looks (`sequences.always_valid`); for one look `newcombe` is better.

    Raises:
        ValueError: fewer than two in an arm.
    """
    return unadjusted(_of_share(k_treatment, n_treatment), _of_share(k_holdout, n_holdout))


def careful_shares(k_treatment: int, n_treatment: int, k_holdout: int, n_holdout: int) -> Effect:
    """`shares` for rare events: none of so many is not never.

    One more basket of each kind an arm tells the spread, not the value (Agresti & Caffo 2000): 0 and 0 have an error.

    Raises:
        ValueError: fewer than two in an arm.
    """
    found = shares(k_treatment, n_treatment, k_holdout, n_holdout)
    return replace(found, se=shares(k_treatment + 1, n_treatment + 2, k_holdout + 1, n_holdout + 2).se)


def _of_share(k: int, n: int) -> PairMoments:
    return PairMoments(n, k / n, 0.0, k * (n - k) / n) if n else PairMoments()


def _difference(treatment: PairMoments, holdout: PairMoments, *, slope: float) -> Effect:
    if min(treatment.n, holdout.n) < 2:
        raise ValueError(f"{treatment.n} and {holdout.n} baskets have no difference with an error")
    everybody = treatment + holdout
    n = everybody.n
    mean_treatment = treatment.mean_y - slope * (treatment.mean_x - everybody.mean_x)
    mean_holdout = holdout.mean_y - slope * (holdout.mean_x - everybody.mean_x)
    own = [_spread(arm, slope) / arm.n for arm in (treatment, holdout)]
    leans = [(arm.sp_xy - slope * arm.ss_x) / (arm.n - 1) / n for arm in (treatment, holdout)]
    of_x = everybody.ss_x / (n - 1) / n
    return Effect(
        value=mean_treatment - mean_holdout,
        se=sqrt(sum(own)),
        treatment=mean_treatment,
        holdout=mean_holdout,
        n_treatment=treatment.n,
        n_holdout=holdout.n,
        freedom=_welch(own, (treatment.n, holdout.n)),
        holdout_se=sqrt(max(own[1] + slope**2 * of_x + 2 * slope * leans[1], 0.0)),
        covariance=-own[1] + slope * (leans[0] - leans[1]),
    )


def _spread(arm: PairMoments, slope: float) -> float:
    """Variance of y - slope * x in one arm."""
    return max(arm.ss_y - 2 * slope * arm.sp_xy + slope**2 * arm.ss_x, 0.0) / (arm.n - 1)


def _welch(parts: Sequence[float], sizes: Sequence[int]) -> float:
    """Degrees of freedom of a sum of two variances (Welch-Satterthwaite)."""
    losses = sum(part**2 / (size - 1) for part, size in zip(parts, sizes, strict=True))
    return sum(parts) ** 2 / losses if losses else float(sum(sizes) - 2)
