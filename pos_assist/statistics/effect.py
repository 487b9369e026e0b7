"""What offering adds: treatment less holdout, by the arm each basket was drawn for (intention to treat)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
    _check(treatment, holdout, 2)
    return _difference(
        treatment,
        holdout,
        spread=(treatment.ss_y / (treatment.n - 1), holdout.ss_y / (holdout.n - 1)),
        slopes=(0.0, 0.0),
    )


def adjusted(treatment: PairMoments, holdout: PairMoments) -> Effect:
    """The difference at equal value at the decision: each arm has its own slope (Lin 2013; Deng et al. 2013, CUPED).

    Unbiased whatever the slope is, for x was known before the arm mattered; its error is the part of y which x does
    not tell. The variance of the common mean of x enters where the slopes differ.

    Raises:
        ValueError: fewer than three baskets in an arm.
    """
    _check(treatment, holdout, 3)
    slopes = (_slope(treatment), _slope(holdout))
    spread = tuple(
        max(arm.ss_y - slope * arm.sp_xy, 0.0) / (arm.n - 2)
        for arm, slope in zip((treatment, holdout), slopes, strict=True)
    )
    return _difference(treatment, holdout, spread=(spread[0], spread[1]), slopes=slopes)


def relative(effect: Effect) -> Relative | None:
    """The effect as a share of the holdout's mean; None where that mean is not above nought."""
    base = effect.holdout
    if base <= 0 or effect.value <= -base:
        return None
    value = effect.value / base
    variance = effect.se**2 - 2 * value * effect.covariance + value**2 * effect.holdout_se**2
    se = sqrt(max(variance, 0.0)) / base
    return Relative(value, se, se / (1 + value), effect.n, effect.freedom)


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


def _of_share(k: int, n: int) -> PairMoments:
    return PairMoments(n, k / n, 0.0, k * (n - k) / n) if n else PairMoments()


def _slope(arm: PairMoments) -> float:
    return arm.sp_xy / arm.ss_x if arm.ss_x > 0 else 0.0


def _difference(
    treatment: PairMoments, holdout: PairMoments, *, spread: tuple[float, float], slopes: tuple[float, float]
) -> Effect:
    everybody = treatment + holdout
    n = everybody.n
    mean_treatment = treatment.mean_y - slopes[0] * (treatment.mean_x - everybody.mean_x)
    mean_holdout = holdout.mean_y - slopes[1] * (holdout.mean_x - everybody.mean_x)
    own = (spread[0] / treatment.n, spread[1] / holdout.n)
    of_x = everybody.ss_x / (n - 1) / n
    apart = slopes[0] - slopes[1]
    variance = own[0] + own[1] + apart**2 * of_x
    losses = own[0] ** 2 / (treatment.n - 1) + own[1] ** 2 / (holdout.n - 1)
    return Effect(
        value=mean_treatment - mean_holdout,
        se=sqrt(variance),
        treatment=mean_treatment,
        holdout=mean_holdout,
        n_treatment=treatment.n,
        n_holdout=holdout.n,
        freedom=(own[0] + own[1]) ** 2 / losses if losses else float(n - 2),
        holdout_se=sqrt(own[1] + slopes[1] ** 2 * of_x),
        covariance=-own[1] + apart * slopes[1] * of_x,
    )


def _check(treatment: PairMoments, holdout: PairMoments, least: int) -> None:
    if min(treatment.n, holdout.n) < least:
        raise ValueError(f"{treatment.n} and {holdout.n} baskets have no difference with an error")
