"""Do those who are offered something come back as those who never are? Thirty to ninety days after."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from pos_assist.services.customer_counts import Sums
from pos_assist.services.customers_over_time import ENOUGH_CUSTOMERS, HORIZONS, ArmAfter, Difference
from pos_assist.statistics.effect import unadjusted
from pos_assist.statistics.intervals import mean, newcombe, normal_quantile, share
from pos_assist.statistics.moments import PairMoments
from pos_assist.statistics.power import needed_for_shares
from pos_assist.statistics.values import Estimate, Interval, WhyNot

TREATMENT, HOLDOUT = "treatment", "holdout"
WORTH_SEEING = 0.02  # a fall of two points in who comes again (statistics.md 3c)
PLANNED_SHARE = 0.05  # of customers in the holdout, where there is none yet


def after_of(sums: Sequence[Sums]) -> tuple[ArmAfter, ...]:
    """Both arms at every horizon."""
    return tuple(_told(one) for days in HORIZONS for one in _arms(sums, days))


def differences_of(sums: Sequence[Sums]) -> tuple[Difference, ...]:
    """Treatment less holdout at every horizon."""
    return tuple(_difference(days, *_arms(sums, days)) for days in HORIZONS)


def _arms(sums: Sequence[Sums], days: int) -> tuple[Sums, Sums]:
    known = {one.arm: one for one in sums if one.days == days}
    return known.get(TREATMENT, Sums(TREATMENT, days)), known.get(HOLDOUT, Sums(HOLDOUT, days))


def _told(one: Sums) -> ArmAfter:
    few = _few(one)
    if few is not None:
        return ArmAfter(one.arm, one.days, one.customers, few, few, few, few)
    visits, net = _moments(one.customers, one.v, one.vv), _moments(one.customers, one.n, one.nn)
    return ArmAfter(
        arm=one.arm,
        days=one.days,
        customers=one.customers,
        repeat=share(one.came, one.customers),
        visits=Estimate(visits.mean_y, mean(visits.n, visits.mean_y, visits.ss_y), visits.n),
        net=Estimate(net.mean_y, mean(net.n, net.mean_y, net.ss_y), net.n),
        returned=_returned(one),
    )


def _few(one: Sums) -> Estimate | None:
    """Why nothing is told of an arm."""
    if not one.customers:
        return Estimate.none(WhyNot.NO_HOLDOUT if one.arm == HOLDOUT else WhyNot.NOT_YET)
    return Estimate.none(WhyNot.TOO_FEW, one.customers) if one.customers < ENOUGH_CUSTOMERS else None


def _returned(one: Sums) -> Estimate:
    """A ratio of sums; its error by linearisation over customers."""
    if one.m <= 0:
        return Estimate.none(WhyNot.NOTHING, one.customers)
    value = one.r / one.m
    half = normal_quantile() * _error(one)
    return Estimate(value, Interval(max(0.0, value - half), min(1.0, value + half)), one.customers)


def _error(one: Sums) -> float:
    value = one.r / one.m
    squares = one.rr - 2 * value * one.rm + value * value * one.mm
    return sqrt(max(0.0, squares) * one.customers / (one.customers - 1)) / one.m


def _difference(days: int, treated: Sums, held: Sums) -> Difference:
    customers = treated.customers + held.customers
    few = _few(held) or _few(treated)
    needed = _needed(treated, held)
    if few is not None:
        return Difference(days, customers, needed, few, few, few, few)
    repeat = treated.came / treated.customers - held.came / held.customers
    interval = newcombe(treated.came, treated.customers, held.came, held.customers)
    return Difference(
        days=days,
        customers=customers,
        needed=needed,
        repeat=Estimate(repeat, interval, customers),
        visits=_welch(_moments(treated.customers, treated.v, treated.vv), _moments(held.customers, held.v, held.vv)),
        net=_welch(_moments(treated.customers, treated.n, treated.nn), _moments(held.customers, held.n, held.nn)),
        returned=_returned_apart(treated, held),
    )


def _needed(treated: Sums, held: Sums) -> int:
    """For a fall of `WORTH_SEEING`, at the share that comes again now; 0 where that is not known yet."""
    customers = treated.customers + held.customers
    came = treated.came + held.came
    base = came / customers if customers else 0.0
    if not WORTH_SEEING < base < 1:
        return 0
    return needed_for_shares(base, -WORTH_SEEING, held.customers / customers if held.customers else PLANNED_SHARE)


def _moments(n: int, total: float, squares: float) -> PairMoments:
    return PairMoments(n, total / n, 0.0, max(0.0, squares - total * total / n))


def _welch(treated: PairMoments, held: PairMoments) -> Estimate:
    effect = unadjusted(treated, held)
    return Estimate(effect.value, effect.interval(), effect.n)


def _returned_apart(treated: Sums, held: Sums) -> Estimate:
    if treated.m <= 0 or held.m <= 0:
        return Estimate.none(WhyNot.NOTHING, treated.customers + held.customers)
    value = treated.r / treated.m - held.r / held.m
    half = normal_quantile() * sqrt(_error(treated) ** 2 + _error(held) ** 2)
    return Estimate(value, Interval(value - half, value + half), treated.customers + held.customers)
