"""The shipped scenarios as they are played: models teach what they say, every stage is come to, customers differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import product
from random import Random

import pytest

from pos_assist.training import players
from pos_assist.training.content import Content, Plot
from pos_assist.training.encounter import Setup, State
from pos_assist.training.models import dialogue
from pos_assist.training.opening import personas_for
from pos_assist.training.playing import begin, play
from pos_assist.training.reading import read
from pos_assist.training.rubric import score
from pos_assist.training.values import LANGUAGES, PASS_MARK, End, Level, Move, Objection, Right
from pos_assist.training.wording import filled
from tests.unit.practice_files.baskets import baskets_for
from tests.unit.practice_files.conftest import SHIPPED

PLOTS = sorted(path.stem for path in SHIPPED.glob("plots/*.toml"))
MOST_TRIES = 4000  # random encounters until every stage was come to; the rarest needs some hundred


def setups(plot: Plot, content: Content) -> Iterator[Setup]:
    """Every customer, mood, level and kind of basket."""
    queue = 3 if plot.right is Right.QUEUE else 0
    scenes = baskets_for(plot, "en")
    for persona in personas_for(plot, content):
        for seed, (mood, level, scene) in enumerate(product(persona.moods, plot.levels, scenes)):
            yield Setup(plot.key, persona.key, mood, level, "en", scene, queue, seed)


def at_random(setup: Setup, content: Content, rng: Random) -> State:
    """Any sentence of any move, as own words may be."""
    state = begin(setup, content)
    while state.ended is None:
        move = rng.choice(list(Move))
        sentence = rng.choice([one for one in content.sentences.values() if one.move is move])
        said = filled(sentence, setup.scene, "en", read(state, content).total(move))
        if said:
            state = play(state, said, content)
    return state


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", PLOTS)
def test_the_model_to_follow_passes_and_the_one_to_avoid_does_not(content: Content, key: str, language: str) -> None:
    plot = content.plots[key]
    for scene in baskets_for(plot, language):
        good = dialogue(plot, content, scene, language, good=True)
        bad = dialogue(plot, content, scene, language, good=False)
        assert score(good, content).percent == 100
        assert score(bad, content).percent < PASS_MARK
        assert good.ended is not End.LEFT
        for turn in (*good.turns, *bad.turns):
            assert turn.customer
            assert "{" not in turn.customer


@pytest.mark.parametrize("key", PLOTS)
def test_the_model_to_follow_uses_the_plots_own_sentences(content: Content, key: str) -> None:
    """They are there to be heard: a plot that ends before them would show a scripted trainee instead."""
    plot = content.plots[key]
    for scene in baskets_for(plot, "en"):
        good = dialogue(plot, content, scene, "en", good=True)
        assert {turn.said.sentence for turn in good.turns if turn.said} <= set(plot.good)


@pytest.mark.parametrize("key", PLOTS)
def test_every_stage_is_come_to(content: Content, key: str) -> None:
    """No condition shuts a stage off for good, whatever the linter says of the graph alone."""
    plot = content.plots[key]
    possible = list(setups(plot, content))
    rng = Random(key)
    missing = set(plot.stages)
    for _ in range(MOST_TRIES):
        missing -= {turn.stage for turn in at_random(rng.choice(possible), content, rng).turns}
        if not missing:
            break
    assert missing == set()


def test_the_same_good_trainee_ends_differently_with_different_customers(content: Content) -> None:
    """By level and by customer: an easy doubt is dispelled, a hard one often is not; nobody always says yes."""
    sold: dict[object, list[bool]] = defaultdict(list)
    for plot in content.plots.values():
        if plot.objection is None or plot.objection.final:
            continue
        for setup in setups(plot, content):
            ended = players.through(setup, players.good, content, Random(0)).ended
            for group in (setup.level, setup.persona, (plot.key, setup.level)):
                sold[group].append(ended in (End.SOLD, End.CHEAPER_SOLD))
    share = {group: sum(yes) / len(yes) for group, yes in sold.items()}
    assert share[Level.EASY] > share[Level.USUAL] > share[Level.HARD] > 0.1
    personas = {key: share[key] for key in content.personas if key in share}
    assert max(personas.values()) < 1
    assert max(personas.values()) - min(personas.values()) > 0.3
    assert all(0 < share[key, Level.HARD] < 1 for key in content.plots if (key, Level.HARD) in share)


@pytest.mark.parametrize("objection", [one for one in Objection if one.final])
def test_a_final_objection_is_never_talked_away(content: Content, objection: Objection) -> None:
    plots = [plot for plot in content.plots.values() if plot.objection is objection]
    for setup in (setup for plot in plots for setup in setups(plot, content)):
        assert at_random(setup, content, Random(setup.persona)).ended not in (End.SOLD, End.CHEAPER_SOLD)
