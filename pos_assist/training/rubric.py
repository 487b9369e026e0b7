"""Scores an encounter by six yes-or-no checks with weights (ux.md T05), each with its line and a better one."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.training.cards import best
from pos_assist.training.checks import NOT_HERE, Finding, look
from pos_assist.training.content import Content
from pos_assist.training.encounter import CheckResult, Score, State
from pos_assist.training.reading import Reading, read
from pos_assist.training.values import MOST_AFTER_HARD_FAIL, WEIGHTS, Check
from pos_assist.training.wording import fill


def score(state: State, content: Content) -> Score:
    """Per cent of the weights that apply. Before the end nothing is judged: all left out, 0 %."""
    found = findings(state, content)
    applies = sum(WEIGHTS[check] for check, one in found.items() if one.passed is not None)
    reached = sum(WEIGHTS[check] for check, one in found.items() if one.passed)
    percent = round(100 * reached / applies) if applies else 0
    reading = read(state, content)
    hard_fail = state.ended is not None and reading.asked_again_at is not None
    return Score(
        min(percent, MOST_AFTER_HARD_FAIL) if hard_fail else percent,
        tuple(_result(check, one, reading, content) for check, one in found.items()),
        hard_fail,
        state.ended,
    )


def findings(state: State, content: Content) -> dict[Check, Finding]:
    """What each check found and why, in the rubric's order; all left out before the end, and where nothing was said."""
    if state.ended is None or len(state.turns) == 1:
        return dict.fromkeys(Check, NOT_HERE)
    reading = read(state, content)
    return {check: look(check, reading) for check in Check}


def _result(check: Check, found: Finding, reading: Reading, content: Content) -> CheckResult:
    """The finding with its line; `better` is what could have been said at that moment."""
    if found.turn is None:
        return CheckResult(check, found.passed)
    said = reading.state.turns[found.turn].said
    better = ""
    if found.passed is False and found.instead is not None:
        before = replace(reading.state, turns=reading.state.turns[: max(1, found.turn)])
        at_that_moment = best(Reading(before, reading.plot), content, found.instead)
        better = at_that_moment.text if at_that_moment else _told(check, reading, content)
    return CheckResult(check, found.passed, found.turn, said.text if said else "", better)


def _told(check: Check, reading: Reading, content: Content) -> str:
    """The better line that the content tells, where no sentence can be said: by the idea's kind, else for all."""
    setup = reading.state.setup
    kind = setup.scene.idea.kind.value if setup.scene.idea else reading.plot.right.value
    keys = (f"better.{check.value}.{reading.plot.right.value}", f"better.{check.value}.{kind}", f"better.{check.value}")
    told = (fill(content.feedback.get(key, {}).get(setup.language, ""), setup.scene) for key in keys)
    return next((one for one in told if one), "")
