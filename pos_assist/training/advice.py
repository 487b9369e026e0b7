"""What is told after an encounter (T06): one strength, at most two things to try; of the line, never of the person."""

from __future__ import annotations

from pos_assist.training.content import Content
from pos_assist.training.encounter import Advice, Score, State
from pos_assist.training.rubric import findings
from pos_assist.training.values import WEIGHTS, Check, Right

MOST_TRIES = 2  # more is not taken in (ux.md T06)


def advise(state: State, score: Score, content: Content) -> Advice:
    """In the encounter's language; the weightiest first, asking again before everything."""
    language = state.setup.language
    found = findings(state, content)

    def text(*keys: str) -> str:
        return next((words for key in keys if (words := content.feedback.get(key, {}).get(language, ""))), "")

    failed = sorted(score.failed, key=lambda check: (check is not Check.RESPECT, -WEIGHTS[check]))
    tries = (text(found[check].reason, f"{check.value}.no") for check in failed)
    said = tuple(dict.fromkeys(one for one in tries if one))
    return Advice(text(*_strength(state, score, content), "strength.none"), said[:MOST_TRIES])


def _strength(state: State, score: Score, content: Content) -> tuple[str, ...]:
    """The keys of what went best: not offering where that was right; else the weightiest check that passed."""
    passed = sorted(score.passed, key=lambda check: -WEIGHTS[check])
    right = content.plots[state.setup.plot].right
    keys = [key for one in passed for key in (f"strength.{one.value}.{right.value}", f"strength.{one.value}")]
    left_alone = right is not Right.OFFER and Check.FIT in score.passed
    return ("strength.not_offering", *keys) if left_alone else tuple(keys)
