"""Tests in words, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pos_assist.services.experimenting import ArmResult, Metric, Result
from pos_assist.services.paper.numbers import write, write_interval
from pos_assist.services.reporting.figures import Figure, Harm, Unit
from pos_assist.services.reporting.kpis import CATALOGUE

if TYPE_CHECKING:
    from pos_assist.statistics.values import Estimate

UNITS = {Metric.MARGIN: Unit.MONEY, Metric.CONFIRMED: Unit.SHARE, Metric.ACCEPTED: Unit.SHARE}
LOCKED = {
    "not_yet": "not finished: no difference is told yet",
    "sample_ratio": "blocked: baskets are missing in one variant, so no effect may be told",
    "harm": "locked: a guardrail is beyond its bound",
}


def headline(result: Result) -> str:
    """One line of the list."""
    told = result.verdict or LOCKED.get(result.locked, "")
    state = f"{result.state.value:10}{result.plan.experiment_id:24}"
    return f"{state}{result.n:>8,} of {result.plan.planned_n:,}  {result.plan.title}{f' ({told})' if told else ''}"


def lines(result: Result) -> Iterator[str]:
    """Everything that is known of one test."""
    plan = result.plan
    yield f"{plan.title} [{plan.experiment_id}]: {result.state.value}"
    yield f"  {plan.hypothesis}"
    target = plan.target if plan.target != "all" else "all offers"
    yield f"  {plan.element.value} of {target}, decided by the {plan.metric.value}; {result.n:,} of {plan.planned_n:,}"
    if result.days_left is not None:
        yield f"  about {result.days_left} more days at this pace; planned end {plan.planned_end}"
    if result.ratio_p is not None:
        yield f"  as drawn: p = {result.ratio_p:.3g}"
    for arm in result.arms:
        yield from _arm(result, arm)
    if result.locked in LOCKED:
        yield f"  {LOCKED[result.locked]}"
    elif result.verdict:
        yield f"  result: {result.verdict}"
    for arm, figure in zip(result.arms, result.instead, strict=False):
        yield f"  if everybody had got '{arm.variant}': {_written(figure)}"
    if result.reason:
        yield f"  stopped: {result.reason}"


def _arm(result: Result, arm: ArmResult) -> Iterator[str]:
    unit = UNITS[result.plan.metric]
    yield f"  {arm.variant}: {arm.n:,}, {arm.share:.0%} of the baskets now; {_estimate(arm.value, unit)}"
    if arm.effect is not None:
        points = Unit.POINTS if unit is Unit.SHARE else unit
        yield f"    against '{result.arms[0].variant}': {_estimate(arm.effect, points, signed=True)}"
    for harm in arm.harm:
        yield f"    {_harm(harm)}"


def _harm(harm: Harm) -> str:
    return f"{harm.state:8}{CATALOGUE[harm.figure.kpi].name}: {_written(harm.figure)}"


def _written(figure: Figure) -> str:
    if figure.value is None:
        return _why(figure.why_not.value if figure.why_not else "")
    told = write(figure.value, figure.unit, "", "en")
    return _with(told, write_interval(figure.interval, figure.unit, "", "en"))


def _estimate(told: Estimate, unit: Unit, *, signed: bool = False) -> str:
    if told.value is None:
        return _why(told.why_not.value if told.why_not else "")
    value = write(told.value, unit, "", "en", signed=signed)
    return _with(value, write_interval(told.interval, unit, "", "en", signed=signed))


def _with(value: str, around: str) -> str:
    return f"{value} ({around})" if around else value


def _why(why_not: str) -> str:
    return f"no number ({why_not.replace('_', ' ')})"
