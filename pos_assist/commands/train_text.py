"""A practice encounter as lines of text and as a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pos_assist.services.practice.ports import Heard
from pos_assist.training.advice import advise
from pos_assist.training.content import Content
from pos_assist.training.encounter import CheckResult, Said, State
from pos_assist.training.rubric import score
from pos_assist.training.values import WEIGHTS, Check

CHECKS = {
    Check.FIT: "need or fit",
    Check.TIMING: "timing and queue",
    Check.ONE_OFFER: "one clear offer",
    Check.BENEFIT_PROOF: "benefit, then proof",
    Check.PRICE_TOTAL: "price and total clear",
    Check.RESPECT: "a no is taken",
}
MARKS = {True: "yes", False: "no", None: "-"}


def beginning_lines(state: State, content: Content, seed: int) -> Iterator[str]:
    """Who stands there, with what, what the panel suggests, and the first words."""
    setup = state.setup
    language = setup.language
    persona, plot = content.personas[setup.persona], content.plots[setup.plot]
    name, title = persona.name.get(language, persona.key), plot.title.get(language, plot.key)
    yield f"{title} [{plot.key}] · {name} [{persona.key}], {setup.mood.value} · level {setup.level.value} · seed {seed}"
    for line in setup.scene.lines:
        yield f"  {line.quantity:>6}  {line.name:32} {line.total:>12}"
    yield f"  {'':6}  {'':32} {setup.scene.total:>12}"
    idea = setup.scene.idea
    yield f"  Panel [{idea.kind.value}]: {idea.item}: {idea.script}" if idea else "  Panel: nothing to suggest."
    if setup.queue:
        yield f"  Waiting behind: {setup.queue}"
    yield f"Customer: {state.turns[0].customer}"


def step_lines(state: State, heard: Heard | None) -> Iterator[str]:
    """What was said last, as what it was taken, and what came back."""
    turn = state.turns[-1]
    if turn.said is not None:
        likely = f", heard as {heard.moves[0][0].value} {heard.moves[0][1]:.0%}" if heard and heard.moves else ""
        yield f"Seller [{turn.said.move.value}{likely}]: {turn.said.text}"
    if turn.customer:
        feeling = turn.feeling
        mood = f"patience {feeling.patience}, trust {feeling.trust}, interest {feeling.interest}"
        yield f"Customer ({mood}): {turn.customer}"


def verdict_lines(state: State, content: Content) -> Iterator[str]:
    """How it ended, each check with the line that shows it, the score, and what to do next time."""
    if state.ended is None:
        yield "The encounter is not over, so nothing is judged."
        return
    found = score(state, content)
    advice = advise(state, found, content)
    yield f"End: {state.ended.value.replace('_', ' ')}"
    for one in found.checks:
        yield f"  {MARKS[one.passed]:4} {CHECKS[one.check]} ({WEIGHTS[one.check]})"
        if one.passed is False and one.line:
            yield f"         said: {one.line}"
        if one.passed is False and one.better:
            yield f"       better: {one.better}"
    yield f"Score: {found.percent} %{' (asked again after a no)' if found.hard_fail else ''}"
    yield f"Good: {advice.strength}"
    yield from (f"Try:  {text}" for text in advice.tries)


def document_of(
    steps: Sequence[tuple[State, Heard | None]], content: Content, seed: int, *, unsaid: int
) -> dict[str, Any]:
    """The documented JSON form; `steps` begins with the state before anything was said."""
    state = steps[-1][0]
    setup, found = state.setup, score(state, content)
    advice = advise(state, found, content)
    judged = state.ended is not None
    return {
        "seed": seed,
        "language": setup.language,
        "plot": setup.plot,
        "right": content.plots[setup.plot].right.value,
        "persona": setup.persona,
        "mood": setup.mood.value,
        "level": setup.level.value,
        "queue": setup.queue,
        "scene": _scene(state),
        "steps": [_step(at, heard) for at, heard in steps],
        "unsaid": unsaid,
        "ended": state.ended.value if state.ended else None,
        "score": found.percent if judged else None,
        "hard_fail": found.hard_fail,
        "checks": [_check(one) for one in found.checks] if judged else [],
        "strength": advice.strength if judged else "",
        "tries": list(advice.tries) if judged else [],
        "content": content.version,
    }


def _scene(state: State) -> dict[str, Any]:
    scene = state.setup.scene
    idea = scene.idea
    return {
        "scene_id": scene.scene_id,
        "lines": [{"name": line.name, "quantity": line.quantity, "total": line.total} for line in scene.lines],
        "total": scene.total,
        "idea": None
        if idea is None
        else {"kind": idea.kind.value, "item": idea.item, "price": idea.price, "script": idea.script},
    }


def _step(state: State, heard: Heard | None) -> dict[str, Any]:
    turn = state.turns[-1]
    feeling = turn.feeling
    return {
        "said": _said(turn.said) if turn.said else None,
        "heard": [[move.value, share] for move, share in heard.moves] if heard else None,
        "customer": turn.customer,
        "stage": turn.stage,
        "feeling": {"patience": feeling.patience, "trust": feeling.trust, "interest": feeling.interest},
    }


def _said(said: Said) -> dict[str, Any]:
    return {
        "move": said.move.value,
        "text": said.text,
        "says": sorted(one.value for one in said.says),
        "answers": said.answers.value if said.answers else None,
        "sentence": said.sentence or None,
    }


def _check(one: CheckResult) -> dict[str, Any]:
    return {
        "check": one.check.value,
        "weight": WEIGHTS[one.check],
        "passed": one.passed,
        "turn": one.turn,
        "line": one.line,
        "better": one.better,
    }
