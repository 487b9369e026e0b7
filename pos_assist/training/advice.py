"""What is told after an encounter (T06): one strength, at most two things to try; of the line, never of the person."""

from __future__ import annotations

from pos_assist.training.content import Content
from pos_assist.training.encounter import Advice, Score, State
from pos_assist.training.reading import DEAR, Reading, read
from pos_assist.training.rubric import findings
from pos_assist.training.values import WEIGHTS, Check, Objection, Right

MOST_TRIES = 2  # more is not taken in (ux.md T06)


def advise(state: State, score: Score, content: Content) -> Advice:
    """In the encounter's language; what its plot is about comes first, so that six encounters tell six things."""
    language = state.setup.language
    reading, found = read(state, content), findings(state, content)
    about = _about(reading)

    def text(*keys: str) -> str:
        return next((words for key in keys if (words := content.feedback.get(key, {}).get(language, ""))), "")

    def order(check: Check) -> tuple[bool, bool, bool, int]:
        hard = check is Check.RESPECT and score.hard_fail
        return not hard, check is not Check.FIT, check is not about, -WEIGHTS[check]

    tries = (text(found[check].reason, f"{check.value}.no") for check in sorted(score.failed, key=order))
    said = tuple(dict.fromkeys(one for one in tries if one))
    return Advice(text(*_strengths(reading, score, about), "strength.none"), said[:MOST_TRIES])


def _about(reading: Reading) -> Check:
    """The check that this plot practises most."""
    if reading.plot.right is not Right.OFFER:
        return Check.TIMING
    if reading.final:
        return Check.RESPECT
    if reading.objection in DEAR:
        return Check.PRICE_TOTAL
    return Check.FIT if reading.objection is Objection.NEED else Check.BENEFIT_PROOF


def _strengths(reading: Reading, score: Score, about: Check) -> tuple[str, ...]:
    """Keys of what went well, the first that there is a text for is told; nothing is praised that was not done."""
    right, passed = reading.plot.right, score.passed
    if right is not Right.OFFER and Check.FIT in passed:
        return f"right.{right.value}", "strength.not_offering"
    if right is Right.OFFER and Check.FIT in score.failed and not reading.offers:
        return ()
    ordered = sorted(passed, key=lambda check: (check is not about, -WEIGHTS[check]))
    return tuple(f"strength.{one.value}" for one in ordered)
