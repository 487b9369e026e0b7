"""Model dialogues, and scripted trainees whom the rubric tells apart."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from statistics import mean

import pytest

from pos_assist.training import players
from pos_assist.training.models import dialogue
from pos_assist.training.opening import draw
from pos_assist.training.playing import begin, cards
from pos_assist.training.rubric import score
from pos_assist.training.scene import Scene
from pos_assist.training.values import Level, Mood, Move, Right
from tests.unit.training.content import BARE, CONTENT, SCENE, SCENES, SET, UPGRADE, lines, setup


@pytest.mark.parametrize("scene", [SCENE, UPGRADE, SET, BARE])
@pytest.mark.parametrize("key", CONTENT.plots)
def test_the_good_model_is_right_and_the_bad_one_is_not(key: str, scene: Scene) -> None:
    plot = CONTENT.plots[key]
    if (scene.idea is None) is not (plot.right is Right.NO_IDEA):
        return
    good = dialogue(plot, CONTENT, scene, "en", good=True)
    bad = dialogue(plot, CONTENT, scene, "en", good=False)
    assert (good.ended is not None, bad.ended is not None) == (True, True)
    assert score(good, CONTENT).percent == 100
    assert score(bad, CONTENT).percent <= 40
    assert dialogue(plot, CONTENT, scene, "en", good=True) == good


def test_a_model_says_the_plot_s_own_sentences_as_far_as_they_can_be_said() -> None:
    plot = replace(CONTENT.plots["trust"], good=("ask", "swap", "offer.full", "nonsense", "answer.trust"))
    state = dialogue(plot, CONTENT, SCENE, "en", good=True)
    said = [turn.said.sentence for turn in state.turns if turn.said]
    assert said[:3] == ["ask", "offer.full", "answer.trust"]
    assert said[-1] == "skip.total"


def test_a_draft_that_the_content_does_not_know_can_be_modelled() -> None:
    start = replace(CONTENT.plots["queue"].stages["start"], says=lines("A draft."))
    draft = replace(CONTENT.plots["queue"], key="draft", stages={**CONTENT.plots["queue"].stages, "start": start})
    assert dialogue(draft, CONTENT, SCENE, "en", good=True).turns[0].customer == "A draft."


def test_a_model_is_set_up_as_its_plot_wants() -> None:
    upset = replace(CONTENT.plots["queue"], key="upset", right=Right.UPSET, levels=(Level.HARD,))
    first = dialogue(upset, CONTENT, SCENE, "en", good=True).setup
    assert (first.mood, first.level, first.queue) == (Mood.ANNOYED, Level.HARD, 0)
    assert dialogue(CONTENT.plots["queue"], CONTENT, SCENE, "en", good=True).setup.queue >= 3


def _session(player: players.Player, seed: int) -> float:
    rng = Random(seed)
    setups = draw(CONTENT, SCENES, rng, language="en")
    return mean(score(players.through(one, player, CONTENT, rng), CONTENT).percent for one in setups)


def test_good_mediocre_and_pushy_are_told_apart() -> None:
    for seed in range(20):
        good, mediocre, pushy = (_session(one, seed) for one in (players.good, players.mediocre, players.pushy))
        assert good > mediocre > pushy


@pytest.mark.parametrize("player", [players.good, players.mediocre, players.pushy])
def test_a_scripted_trainee_says_what_is_on_the_cards(player: players.Player) -> None:
    for seed in range(20):
        state = begin(setup("trust", level=Level.HARD, seed=seed), CONTENT)
        choice = cards(state, CONTENT)
        assert player(state, choice, CONTENT, Random(seed)) in choice


def test_the_pushy_one_asks_again_and_the_mediocre_one_never_does() -> None:
    for seed in range(30):
        first = setup("has_one", seed=seed)
        assert score(players.through(first, players.pushy, CONTENT, Random(seed)), CONTENT).hard_fail
        state = players.through(first, players.mediocre, CONTENT, Random(seed))
        assert {turn.said.move for turn in state.turns if turn.said}.isdisjoint({Move.REPEAT, Move.PRESS})
