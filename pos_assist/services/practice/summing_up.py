"""What a session came to, from its encounters."""

from __future__ import annotations

from collections.abc import Sequence

from pos_assist.services.practice.records import Played
from pos_assist.services.practice.sessions import Session, Told
from pos_assist.training.content import Content
from pos_assist.training.encounter import CheckResult, Score, State
from pos_assist.training.rubric import score
from pos_assist.training.values import WEIGHTS, Check

MOST_TRIES = 2  # things to try (T06)


def score_of(state: State, content: Content) -> Score:
    """By the rubric; an encounter that was left has nothing right or wrong in it."""
    if state.ended:
        return score(state, content)
    return Score(0, tuple(CheckResult(check, None) for check in Check))


def percent_of(session: Session, played: Sequence[Played]) -> int:
    """The mean. In an assessment what was not played, was left or came after its time counts as nought."""
    if session.hints:
        ended = [one.score.percent for one in played if one.state.ended]
        return round(sum(ended) / len(ended)) if ended else 0
    points, seconds = 0, 0.0
    for one in played:
        seconds += one.seconds
        if one.state.ended and seconds <= session.minutes * 60:
            points += one.score.percent
    return round(points / len(session.setups)) if session.setups else 0


def told_of(session: Session, played: Sequence[Played], content: Content) -> tuple[tuple[Told, ...], tuple[Told, ...]]:
    """The strength: what went best of what weighs most; and what to try: what went wrong, the heaviest first."""
    counts = {check: _count(check, played) for check in Check}
    applied = [check for check in Check if counts[check][1]]
    by_weight = sorted(applied, key=lambda check: (-counts[check][0] / counts[check][1], -WEIGHTS[check]))
    best = [check for check in by_weight if counts[check][0]][:1]
    lost = sorted(applied, key=lambda check: -WEIGHTS[check] * (counts[check][1] - counts[check][0]))
    worst = [check for check in lost if counts[check][0] < counts[check][1] and check not in best][:MOST_TRIES]

    def told(check: Check, key: str) -> Told:
        return Told(check, *counts[check], content.feedback.get(key, {}).get(session.language, ""))

    return (
        tuple(told(check, f"strength.{check.value}") for check in best),
        tuple(told(check, f"{check.value}.no") for check in worst),
    )


def _count(check: Check, played: Sequence[Played]) -> tuple[int, int]:
    results = [
        result.passed
        for one in played
        for result in one.score.checks
        if result.check is check and result.passed is not None
    ]
    return sum(results), len(results)
