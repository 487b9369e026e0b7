"""The shop's two figures of practice (K32, K33), from the record of practice and from nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pos_assist.services.practice.team import LEAST_TRIES, Team
from pos_assist.services.practice.tiers import LEAST_SESSIONS
from pos_assist.services.reporting.figures import Figure, Figures
from pos_assist.services.reporting.request import Period
from pos_assist.services.reporting.shares import share_of, unknown
from pos_assist.statistics.values import WhyNot
from pos_assist.training.values import Check


def practice_figures(team: Team) -> Callable[[Period], Figures]:
    """Of everybody together, in a period. Reads our store and may raise UserError."""

    def figures(period: Period) -> Figures:
        return {one.kpi: one for one in (_finished(team, period), _passed(team, period))}

    return figures


def _finished(team: Team, period: Period) -> Figure:
    """Sessions finished of those due; below three sessions nothing is told."""
    told = [trainee.completion for trainee in team.practice(period).trainees]
    finished, due = sum(one.finished for one in told), sum(one.due for one in told)
    return _told("K32", finished, due, LEAST_SESSIONS)


def _passed(team: Team, period: Period) -> Figure:
    """Checks met at the first try; `parts`: the share of each check that was tried often enough."""
    played = [one for one in team.log.outcomes() if one.counts and period.first <= team.day_of(one.at) <= period.last]
    results = {check: [one.checks.get(check) for one in played] for check in Check}
    met = {check: found.count(True) for check, found in results.items()}
    tries = {check: len(found) - found.count(None) for check, found in results.items()}
    whole = _told("K33", sum(met.values()), sum(tries.values()), LEAST_TRIES)
    told = {check.value: met[check] / tries[check] for check in Check if tries[check] >= LEAST_TRIES}
    return replace(whole, parts=told)


def _told(kpi: str, k: int, n: int, least: int) -> Figure:
    if n < least:
        return unknown(kpi, WhyNot.TOO_FEW if n else WhyNot.NOTHING, n)
    return share_of(kpi, k, n)
