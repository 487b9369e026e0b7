"""Customers over time, worked out from counts: segments, what they will be worth, and the arms afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from pos_assist.engine.situation import Segment
from pos_assist.services.customer_arms import after_of, differences_of
from pos_assist.services.customer_counts import CustomerCounts, CustomerFacts, Past
from pos_assist.services.customers_over_time import (
    AHEAD_DAYS,
    ENOUGH_CUSTOMERS,
    CustomersOverTime,
    RepeatModel,
    SegmentRow,
)
from pos_assist.services.reporting.request import Period, Request
from pos_assist.statistics.customers import ComesAgain, Visits, comes_again, spends
from pos_assist.statistics.intervals import mean, normal_quantile, quantile_ranks, share
from pos_assist.statistics.values import Estimate, Interval, WhyNot

DRAWS = 50  # of the model's parameters, for the intervals of what is foretold
SEED = 12  # of the draws: the same counts tell the same
_Floats = NDArray[np.float64]
_Chosen = NDArray[np.bool_]


class CustomersFromFacts:
    """`services.customers_over_time.CustomerFigures` over the facts."""

    def __init__(self, facts: CustomerFacts, holdout_share: float) -> None:
        """`holdout_share`: of customers, as the policy has it now."""
        self._facts = facts
        self._holdout_share = holdout_share

    def customers(self, request: Request) -> CustomersOverTime:
        """As the port says."""
        counts = self._facts.counts(request)
        past = counts.past
        model = _fitted(past)
        ahead = None if model is None else Ahead(model, past, with_margin=counts.freshness.has_costs)
        total = len(past.segment)
        observed = Period(counts.first_day, request.period.last) if counts.first_day and total else None
        return CustomersOverTime(
            request=request,
            freshness=counts.freshness,
            currency=counts.currency,
            known_share=share(counts.known, counts.receipts),
            customers=total,
            observed=observed,
            segments=tuple(
                _row(segment.value, past, past.segment == segment.value, ahead)
                for segment in Segment
                if (past.segment == segment.value).any()
            ),
            model=_judged(model, counts) if model is not None else None,
            clv_is_margin=counts.freshness.has_costs,
            after=after_of(counts.after),
            differences=differences_of(counts.after),
            holdout_share=self._holdout_share,
        )


class Ahead:
    """What is foretold of every customer, with the parameters as fitted and as they may as well be."""

    def __init__(self, model: ComesAgain, past: Past, *, with_margin: bool) -> None:
        """A customer's spending a visit is drawn towards everybody's; of it the segment's own share is margin."""
        visits = Visits(past.again, past.last, past.known)
        self._past = past
        self._with_margin = with_margin
        self._spending = _spending(past)
        models = [model, *model.drawn(np.random.default_rng(SEED), DRAWS)]
        self._alive = [one.alive(visits) for one in models]
        self._visits = [one.expected(visits, AHEAD_DAYS) for one in models]

    def of(self, chosen: _Chosen) -> tuple[Estimate, Estimate, Estimate]:
        """Chance to be alive, visits and value of the chosen customers, means."""
        past = self._past
        costed = float(past.costed[chosen].sum())
        rate = (float(past.margin[chosen].sum()) / costed if costed else 0.0) if self._with_margin else 1.0
        worth = [visits[chosen] * self._spending[chosen] * rate for visits in self._visits]
        return (
            _spread([one[chosen] for one in self._alive]),
            _spread([one[chosen] for one in self._visits]),
            _spread(worth) if costed or not self._with_margin else Estimate.none(WhyNot.NO_COST, int(chosen.sum())),
        )


def _fitted(past: Past) -> ComesAgain | None:
    """None where too few came again."""
    if int((past.again > 0).sum()) < ENOUGH_CUSTOMERS:
        return None
    return comes_again(Visits(past.again, past.last, past.known))


def _judged(model: ComesAgain, counts: CustomerCounts) -> RepeatModel:
    """The model, and how well half of the past foretold the other half."""
    told = RepeatModel(len(counts.past.segment), model.r, model.alpha, model.a, model.b)
    before = None if counts.before is None else _fitted(counts.before)
    if counts.before is None or before is None or counts.first_day is None or counts.middle is None:
        return told
    days = (counts.middle - counts.first_day).days
    foretold = before.expected(Visits(counts.before.again, counts.before.last, counts.before.known), days)
    return replace(told, held_out_days=days, foretold=float(foretold.sum()), came=counts.came)


def _spending(past: Past) -> _Floats:
    """What a visit of each customer will come to, net: gamma-gamma; the plain mean where it cannot be fitted."""
    days = past.again + 1
    means = past.net / days
    positive = means > 0
    if int(positive.sum()) < ENOUGH_CUSTOMERS:
        return np.full(len(days), float(past.net.sum() / days.sum()))
    fitted = spends(days[positive], means[positive])
    return fitted.expected(days, np.maximum(means, 0.0))


def _row(segment: str, past: Past, chosen: _Chosen, ahead: Ahead | None) -> SegmentRow:
    n = int(chosen.sum())
    few = Estimate.none(WhyNot.TOO_FEW, n)
    enough = n >= ENOUGH_CUSTOMERS
    alive, visits, clv = ahead.of(chosen) if enough and ahead is not None else (few, few, few)
    return SegmentRow(
        segment=segment,
        customers=n,
        share=share(n, len(past.segment)),
        recency_days=_median(past.recency[chosen]) if enough else few,
        frequency=_mean(past.receipts[chosen]) if enough else few,
        value=_mean(past.net[chosen] / past.every[chosen]) if enough else few,
        alive=alive,
        visits_ahead=visits,
        clv=clv,
    )


def _mean(values: _Floats) -> Estimate:
    middle = float(values.mean())
    return Estimate(middle, mean(len(values), middle, float(((values - middle) ** 2).sum())), len(values))


def _median(values: _Floats) -> Estimate:
    ordered = np.sort(values)
    ranks = quantile_ranks(len(ordered), 0.5)
    interval = Interval(float(ordered[ranks[0] - 1]), float(ordered[ranks[1] - 1])) if ranks else None
    return Estimate(float(np.median(ordered)), interval, len(ordered))


def _spread(drawn: Sequence[_Floats]) -> Estimate:
    """The mean over customers as fitted; how much it moves with the parameters makes its interval."""
    value, *others = (float(one.mean()) for one in drawn)
    half = normal_quantile() * float(np.std(others, ddof=1))
    return Estimate(value, Interval(value - half, value + half), len(drawn[0]))
