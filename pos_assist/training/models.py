"""Model dialogues: the one to follow and the one to avoid, played by the engine like every other encounter."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from pos_assist.training import players
from pos_assist.training.content import Content, Plot
from pos_assist.training.encounter import Setup, State
from pos_assist.training.opening import personas_for
from pos_assist.training.playing import begin, play
from pos_assist.training.reading import read
from pos_assist.training.scene import Scene
from pos_assist.training.values import Level, Mood, Right


def dialogue(plot: Plot, content: Content, scene: Scene, language: str, *, good: bool) -> State:
    """The plot's own sentences, those that can be said about this scene, then a scripted trainee to the end."""
    content = replace(content, plots={**content.plots, plot.key: plot})  # an own draft is not among them yet
    setup = Setup(
        plot.key,
        personas_for(plot, content)[0].key,
        Mood.ANNOYED if plot.right is Right.UPSET else Mood.CALM,
        min(plot.levels, default=Level.EASY),
        language,
        scene,
        queue=3 if plot.right is Right.QUEUE else 0,
    )
    state = begin(setup, content)
    for key in plot.good if good else plot.bad:
        sentence = content.sentences.get(key)
        said = read(state, content).say(sentence) if sentence else None
        if said is not None and state.ended is None:
            state = play(state, said, content)
    return players.finish(state, players.good if good else players.pushy, content, Random(0))
