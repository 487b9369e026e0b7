"""Writing a scenario: a whole plot in, another whole plot out. What comes out may be wrong: the check tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from pos_assist.training.content import Lines, Plot, Stage, Way, When, Words
from pos_assist.training.values import End, Move, Objection, Right

START = "start"
NOT_IN_A_KEY = re.compile(r"[^a-z0-9]+")
MOST_KEY = 40  # characters: it is a file's name too


@dataclass(frozen=True, slots=True)
class Step:
    """One way out of a stage. `move` None: after everything that no other step names; `place`: among its move's."""

    move: Move | None
    place: int
    way: Way


def free_key(wanted: str, taken: Iterable[str]) -> str:
    """Made of small letters, digits and hyphens, and nobody else's."""
    stem = NOT_IN_A_KEY.sub("-", wanted.lower()).strip("-")[:MOST_KEY].strip("-") or "scenario"
    known, key, number = set(taken), stem, 2
    while key in known:
        key, number = f"{stem}-{number}", number + 1
    return key


def new_plot(key: str) -> Plot:
    """A doubt about the price, step by step to every end, without a word: what a person begins with."""
    end, served = Way("declined"), Way("served")
    offers = dict.fromkeys((Move.OFFER, Move.SWAP, Move.SET), (Way("doubt"),))
    stages = (
        Stage(START, {}, {**offers, Move.SKIP: (served,)}, otherwise=Way(START)),
        Stage(
            "doubt", {}, _ways({Move.ANSWER: Way("yes"), Move.ACCEPT_NO: end, Move.SKIP: end}), Way("no"), doubts=True
        ),
        Stage("yes", {}, _ways({Move.SKIP: Way("sold")}), Way("yes"), yes=True),
        Stage("no", {}, _ways({Move.ACCEPT_NO: end, Move.SKIP: end}), Way("left"), no=True),
        Stage("sold", {}, ends=End.SOLD),
        Stage("declined", {}, ends=End.DECLINED),
        Stage("served", {}, ends=End.SERVED),
        Stage("left", {}, ends=End.LEFT),
    )
    return Plot(key, {}, {}, Right.OFFER, {one.key: one for one in stages}, START, objection=Objection.PRICE, own=True)


def _ways(leads: Mapping[Move, Way]) -> dict[Move, tuple[Way, ...]]:
    return {move: (way,) for move, way in leads.items()}


def copied(plot: Plot, key: str) -> Plot:
    """The same under a key of its own, the shop's."""
    return replace(plot, key=key, own=True)


def in_order(plot: Plot) -> Plot:
    """The same plot, its stages as one comes to them from the first; what nothing leads to comes last."""
    order = [plot.start]
    for key in order:  # it grows meanwhile
        ways = steps(plot.stages[key]) if key in plot.stages else []
        order.extend(dict.fromkeys(step.way.to for step in ways if step.way.to not in order))
    return replace(plot, stages={key: plot.stages[key] for key in (*order, *plot.stages) if key in plot.stages})


def with_text(words: Words, language: str, text: str) -> Words:
    """Another text in one language; '' takes it away."""
    kept = {one: said for one, said in words.items() if one != language}
    return {**kept, language: text} if text else kept


def with_lines(lines: Lines, language: str, said: Sequence[str]) -> Lines:
    """Other ways to say it in one language; none at all take the language away."""
    kept = {one: known for one, known in lines.items() if one != language}
    return {**kept, language: tuple(said)} if said else kept


def with_right(plot: Plot, right: Right) -> Plot:
    """Where nothing is to be offered there is no objection to answer."""
    objection = (plot.objection or Objection.PRICE) if right is Right.OFFER else None
    return replace(plot, right=right, objection=objection)


def with_stage(plot: Plot, stage: Stage) -> Plot:
    """A stage as it is now, in its place; a new one at the end."""
    return replace(plot, stages={**plot.stages, stage.key: stage})


def new_stage(plot: Plot) -> Stage:
    """Empty, under a free key; it leads on to nothing yet."""
    return Stage(free_key(f"stage-{len(plot.stages) + 1}", plot.stages), {})


def without_stage(plot: Plot, key: str) -> Plot:
    """Away with it and every way to it. The first stage stays."""
    if key == plot.start:
        return plot
    left = {one.key: _without_ways_to(one, key) for one in plot.stages.values() if one.key != key}
    return replace(plot, stages=left)


def steps(stage: Stage) -> list[Step]:
    """In the order in which they are tried: move by move, what remains last."""
    named = [Step(move, place, way) for move in Move for place, way in enumerate(stage.moves.get(move, ()))]
    return [*named, *([Step(None, 0, stage.otherwise)] if stage.otherwise is not None else [])]


def with_step(stage: Stage, step: Step) -> Stage:
    """A way in its place; a new one after the others of its move. What asks for nothing is tried last."""
    if step.move is None:
        return replace(stage, otherwise=step.way)
    ways = list(stage.moves.get(step.move, ()))
    ways[step.place : step.place + 1] = [step.way]
    return replace(stage, moves={**stage.moves, step.move: tuple(sorted(ways, key=lambda way: way.when == When()))})


def with_step_earlier(stage: Stage, step: Step) -> Stage:
    """Tried before the one that stood before it; the first way that holds is taken."""
    ways = list(stage.moves.get(step.move, ())) if step.move is not None else []
    if step.move is None or not 0 < step.place < len(ways):
        return stage
    ways[step.place - 1 : step.place + 1] = [ways[step.place], ways[step.place - 1]]
    return replace(stage, moves={**stage.moves, step.move: tuple(ways)})


def without_step(stage: Stage, step: Step) -> Stage:
    """One way less."""
    if step.move is None:
        return replace(stage, otherwise=None)
    ways = stage.moves.get(step.move, ())
    left = tuple(way for place, way in enumerate(ways) if place != step.place)
    moves = {move: known for move, known in stage.moves.items() if move is not step.move}
    return replace(stage, moves={**moves, step.move: left} if left else moves)


def _without_ways_to(stage: Stage, key: str) -> Stage:
    left = {move: tuple(way for way in ways if way.to != key) for move, ways in stage.moves.items()}
    gone = stage.otherwise is not None and stage.otherwise.to == key
    return replace(
        stage,
        moves={move: ways for move, ways in left.items() if ways},
        otherwise=None if gone else stage.otherwise,
    )
