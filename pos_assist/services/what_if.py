"""What if another offer had been shown, and how long it takes to know with another holdout."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, sqrt

from pos_assist.services.reporting.effects import Measure
from pos_assist.services.reporting.figures import Figure
from pos_assist.services.reporting.request import Request
from pos_assist.services.reporting.tally import Arm
from pos_assist.services.uplift import HoldoutChoice, Instead, WhatIf
from pos_assist.services.uplift_counts import Offered, UpliftCounts
from pos_assist.services.uplift_effects import overall_of
from pos_assist.statistics.effect import LEAST_HOLDOUT
from pos_assist.statistics.intervals import mean, normal_quantile
from pos_assist.statistics.moments import PairMoments
from pos_assist.statistics.off_policy import effective, snips
from pos_assist.statistics.power import needed
from pos_assist.statistics.values import Estimate, Interval, WhyNot

SHARES = (0.05, 0.10, 0.15, 0.20, 0.30, 0.50)
WORTH_FINDING = 0.02  # of the holdout's mean (statistics.md 3c)
MOST_DAYS = 3650  # beyond ten years it is never


def what_if_of(request: Request, counts: UpliftCounts, offers: Iterable[Offered], share_now: float) -> WhatIf:
    """As `services.uplift.UpliftFigures.what_if` says."""
    figure, measure, _ = overall_of(counts)
    treated, held = (_pooled(arms, measure) for arms in (counts.overall.treatment, counts.overall.holdout))
    n = treated.n + held.n
    smallest = WORTH_FINDING * held.mean_y
    why_not = _why_not(figure, held, smallest)
    a_day = n / counts.days if counts.days else 0.0
    return WhatIf(
        request=request,
        freshness=counts.freshness,
        currency=counts.currency,
        baskets_a_day=a_day,
        smallest=max(0.0, smallest),
        holdout=() if why_not else _choices(treated + held, smallest, a_day, figure, share_now),
        instead=tuple(sorted(map(instead_of, offers), key=lambda one: (one.name.casefold(), one.offer_id))),
        holdout_why_not=why_not,
    )


def instead_of(one: Offered) -> Instead:
    """What if every decision that could have shown this had: by the logged chances."""
    value = snips(one.sums)
    n = one.sums.n
    shown = Estimate(one.r / n, _interval_of_mean(n, one.r, one.rr), n)
    return Instead(
        offer_id=one.offer_id,
        kind=one.kind,
        product_id=one.product_id,
        name=one.name,
        rule_id=one.rule_id,
        decisions=n,
        times_shown=one.times_shown,
        effective=effective(one.sums),
        value=value,
        shown=shown,
        difference=_apart(one, value),
    )


def _interval_of_mean(n: int, total: float, squares: float) -> Interval | None:
    return mean(n, total / n, max(0.0, squares - total * total / n)) if n > 1 else None


def _apart(one: Offered, value: Estimate) -> Estimate:
    """Both are of the same decisions, so their errors go together: by linearisation, decision by decision."""
    if value.value is None:
        return value
    s, v, m = one.sums, value.value, one.r / one.sums.n
    of_value = (s.wwrr - 2 * v * s.wwr + v * v * s.ww) / s.w**2
    of_shown = (one.rr - s.n * m * m) / s.n**2
    both = (one.wrr - (v + m) * s.wr + v * m * s.w) / (s.w * s.n)
    half = normal_quantile() * sqrt(max(0.0, of_value + of_shown - 2 * both))
    return Estimate(v - m, Interval(v - m - half, v - m + half), value.n)


def _pooled(arms: Iterable[Arm], measure: Measure) -> PairMoments:
    return sum(map(measure, arms), PairMoments())


def _why_not(figure: Figure, held: PairMoments, smallest: float) -> WhyNot | None:
    if figure.why_not is WhyNot.SAMPLE_RATIO:
        return figure.why_not
    if not held.n:
        return WhyNot.NO_HOLDOUT if figure.n else WhyNot.NOTHING
    return WhyNot.TOO_FEW if held.n < LEAST_HOLDOUT or smallest <= 0 else None


def _choices(
    everybody: PairMoments, smallest: float, a_day: float, figure: Figure, share_now: float
) -> tuple[HoldoutChoice, ...]:
    """Each share with its days and its price. The spread is what the value at the decision leaves."""
    explained = everybody.sp_xy**2 / everybody.ss_x if everybody.ss_x > 0 else 0.0
    spread = sqrt(max(1e-12, everybody.ss_y - explained) / max(1, everybody.n - 2))
    earned = max(0.0, figure.value) if figure.value is not None else None
    found = []
    for share in sorted({*SHARES, *([share_now] if 0 < share_now < 1 else [])}):
        days = ceil(needed(smallest, spread, share) / a_day)
        cost = None if earned is None else earned * share * a_day * 7
        found.append(HoldoutChoice(share, days if days <= MOST_DAYS else None, cost, share == share_now))
    return tuple(found)
