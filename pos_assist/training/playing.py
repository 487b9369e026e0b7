"""Plays an encounter: what a move leads to, what the customer says, and when it ends. A state in, a state out."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from pos_assist.training import feelings
from pos_assist.training.cards import cards
from pos_assist.training.content import Content, Lines, Persona, Plot, Stage, Way, When
from pos_assist.training.encounter import Feeling, Said, Setup, State, Turn
from pos_assist.training.reading import Reading
from pos_assist.training.values import MOST_TURNS, End, Move
from pos_assist.training.wording import answers, contents, fill, offering_moves

__all__ = ["begin", "cards", "fill", "play"]
_STAYS = -1  # patience that a move costs which leads nowhere: an own plot may forget one, nobody gets stuck


def begin(setup: Setup, content: Content) -> State:
    """The customer comes: the first words. KeyError for a plot or persona that the content does not hold."""
    plot, persona = content.plots[setup.plot], content.personas[setup.persona]
    stage, feeling = plot.stages[plot.start], feelings.at_first(persona, setup)
    empty = State(setup, plot.start, feeling, ())
    words = _words(empty, plot, stage.says, persona.openings)
    return replace(empty, turns=(Turn(None, words, stage.key, feeling),), ended=stage.ends)


def play(state: State, said: Said, content: Content) -> State:
    """What follows when the trainee says this. ValueError after the end."""
    if state.ended is not None:
        raise ValueError(f"the encounter ended: {state.ended.value}")
    plot, persona = content.plots[state.setup.plot], content.personas[state.setup.persona]
    stage = plot.stages[state.stage]
    way = _way(Reading(state, plot), stage, said)
    feeling = feelings.after(state.feeling, way, persona, said.move)
    reached = plot.stages[way.to]
    enough = feeling.patience == 0 and not reached.yes  # who takes it stays to pay
    if reached.ends is None and (enough or len(state.turns) >= MOST_TURNS):
        ended: End | None = End.LEFT
        turn = _leaving(state, said, feeling, content)
    else:
        ended = reached.ends
        turn = Turn(said, _stage_words(state, reached, plot, persona), reached.key, feeling)
    return State(state.setup, turn.stage, feeling, (*state.turns, turn), ended)


def _way(reading: Reading, stage: Stage, said: Said) -> Way:
    """The first way for this move whose condition holds."""
    for way in stage.moves.get(said.move, ()):
        if _holds(way.when, reading, said):
            return way
    return stage.otherwise or Way(stage.key, patience=_STAYS)


def _holds(when: When, reading: Reading, said: Said) -> bool:
    """Whether all that is named holds, with the mood as it is before this move."""
    state = reading.state
    idea = state.setup.scene.idea
    contained = contents(said)
    least = (
        (when.trust, state.feeling.trust),
        (when.interest, state.feeling.interest),
        (when.patience, state.feeling.patience),
    )
    fits = idea is not None and said.move in offering_moves(idea)
    return (
        all(bound is None or bound <= value for bound, value in least)
        and when.says <= contained
        and when.told <= reading.told | contained
        and (not when.answers or answers(said, reading.objection))
        and when.fits in (None, fits)
        and (when.level is None or state.setup.level <= when.level)
    )


def _leaving(state: State, said: Said, feeling: Feeling, content: Content) -> Turn:
    """The customer has had enough: as the plot says it, or as everybody does."""
    plot = content.plots[state.setup.plot]
    stage = next((one for one in plot.stages.values() if one.ends is End.LEFT), None)
    if stage is not None:
        persona = content.personas[state.setup.persona]
        return Turn(said, _stage_words(state, stage, plot, persona), stage.key, feeling)
    words = content.feedback.get("customer.left", {}).get(state.setup.language, "")
    return Turn(said, words, state.stage, feeling)


def _stage_words(state: State, stage: Stage, plot: Plot, persona: Persona) -> str:
    """What this customer says there; where they have no words of their own, the plot's."""
    return _words(state, plot, persona.says.get(stage.key, {}), stage.says)


def _words(state: State, plot: Plot, *sources: Lines) -> str:
    """From the first source that the scene can fill: a way to say it that was not said yet, by seed and turn."""
    setup = state.setup
    total = Reading(state, plot).total(Move.PRICE)
    heard = {turn.customer for turn in state.turns}
    for lines in sources:
        possible = [text for line in lines.get(setup.language, ()) if (text := fill(line, setup.scene, total))]
        if possible:
            rng = Random(f"{setup.seed} {len(state.turns)} {setup.plot}")
            return rng.choice([text for text in possible if text not in heard] or possible)
    return ""
