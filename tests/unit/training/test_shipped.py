"""The shipped content under the engine: every customer x plot x language, whatever is said, comes to an end.

`tests/benchmarks/practice_random.py` plays 5,000 sequences of each and at every level; here it is a sample.
"""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import product
from pathlib import Path
from random import Random
from statistics import mean

import pytest

from pos_assist.adapters.practice_files import load_content
from pos_assist.training import players
from pos_assist.training.advice import advise
from pos_assist.training.content import Content
from pos_assist.training.encounter import Setup, State
from pos_assist.training.opening import draw
from pos_assist.training.playing import begin, cards, play
from pos_assist.training.reading import wanted
from pos_assist.training.rubric import score
from pos_assist.training.values import LANGUAGES, MOST_TURNS, PASS_MARK, Check, Level, Mood, Move, Objection, Right
from tests.benchmarks.practice_random import scenes_for, spoken
from tests.unit.practice_files.baskets import baskets_for

SHIPPED = Path(__file__).parents[3] / "resources" / "practice"
LETTING_GO = (Move.SKIP, Move.ACCEPT_NO)


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(SHIPPED)


def _setups(content: Content, language: str) -> list[Setup]:
    """Every customer in every plot, at a level and with a basket that change from one to the next."""
    found = []
    for number, (plot, persona) in enumerate(product(content.plots.values(), content.personas)):
        scenes = scenes_for(plot, language)
        level, mood = list(Level)[number % 3], list(Mood)[number % 4]
        queue = 3 if plot.right is Right.QUEUE else 0
        found.append(Setup(plot.key, persona, mood, level, language, scenes[number % len(scenes)], queue, number))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_said_every_encounter_ends_without_an_open_brace(content: Content, language: str) -> None:
    rng = Random(7)
    for first in _setups(content, language):
        state = begin(first, content)
        while state.ended is None:
            state = play(state, spoken(rng), content)
        assert len(state.turns) <= MOST_TURNS + 1
        assert all(turn.customer and "{" not in turn.customer for turn in state.turns)


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_are_a_choice_in_every_language(content: Content, language: str) -> None:
    """Three to five, filled, none twice; one that is right at that moment, one that is not, one that lets go."""
    rng = Random(7)
    for first in _setups(content, language):
        state = begin(first, content)
        while state.ended is None:
            choice, right = cards(state, content), wanted(state, content)
            assert 3 <= len(choice) <= 5
            assert len({one.text for one in choice}) == len(choice)
            assert not any("{" in one.text for one in choice)
            assert any(one.move in LETTING_GO for one in choice)
            bad = {one.key for one in content.sentences.values() if not one.good}
            good = [one for one in choice if one.move in right and one.sentence not in bad]
            assert 0 < len(good) < len(choice)
            state = play(state, rng.choice(choice), content)
        result = score(state, content)
        told = advise(state, result, content)
        assert told.strength
        assert bool(told.tries) is bool(result.failed)
        assert all(one.better for one in result.checks if one.passed is False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_session_of_six_tells_good_mediocre_and_pushy_apart(content: Content, language: str) -> None:
    scenes = {one.scene_id: one for plot in content.plots.values() for one in baskets_for(plot, language)}
    for seed in range(12):
        means = {}
        for player in (players.good, players.mediocre, players.pushy):
            rng = Random(seed)
            setups = draw(content, list(scenes.values()), rng, language=language)
            means[player.__name__] = mean(
                score(players.through(one, player, content, rng), content).percent for one in setups
            )
        assert means["good"] > means["mediocre"] > means["pushy"]
        assert means["good"] >= 90
        assert means["pushy"] < PASS_MARK


def _in_a_process_of_its_own(hash_seed: str) -> str:
    """A session by the mediocre trainee as text, where sets and dicts are hashed by another seed."""
    script = (
        "from random import Random; from pathlib import Path;"
        "from pos_assist.adapters.practice_files import load_content;"
        "from pos_assist.training import opening, players;"
        "from tests.unit.practice_files.baskets import IDEAS, basket;"
        f"content = load_content(Path({str(SHIPPED)!r}));"
        "scenes = [basket(kind, 'pl') for kind in (*IDEAS, None)];"
        "setups = opening.draw(content, scenes, Random(7), language='pl', count=8);"
        "states = [players.through(one, players.mediocre, content, Random(7)) for one in setups];"
        "print([(turn.said and turn.said.text, turn.customer, turn.feeling) for one in states for turn in one.turns])"
    )
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=SHIPPED.parents[1], env=environment, capture_output=True, check=True)
    return done.stdout.decode()


def test_the_same_seed_plays_the_same_in_another_process() -> None:
    first = _in_a_process_of_its_own("1")
    assert len(first) > 1000
    assert _in_a_process_of_its_own("2") == first


def _ends(content: Content, persona: str) -> list[State]:
    """The same way of answering for everybody: offered in full, answered once by what fits, then let go."""
    found = []
    for plot in (one for one in content.plots.values() if one.objection and not one.objection.final):
        first = Setup(plot.key, persona, Mood.CALM, Level.HARD, "en", baskets_for(plot, "en")[0])
        found.append(players.through(first, players.good, content, Random(1)))
    return found


def test_customers_feel_different(content: Content) -> None:
    """Of the same seller some customers buy in most plots, some in few."""
    bought = {
        key: sum(state.ended is not None and "sold" in state.ended.value for state in _ends(content, key))
        for key in content.personas
    }
    assert max(bought.values()) - min(bought.values()) >= 3
    assert len(set(bought.values())) >= 4


def test_there_is_all_that_is_asked_for(content: Content) -> None:
    """At least ten customers, the eight families of objections, the seven reasons not to offer, three levels."""
    assert len(content.personas) >= 10
    assert {one.objection for one in content.plots.values()} >= set(Objection)
    assert {one.right for one in content.plots.values()} == set(Right)
    for right in Right:
        levels = {level for one in content.plots.values() if one.right is right for level in one.levels}
        assert levels == set(Level)


def test_every_check_can_fail_and_pass(content: Content) -> None:
    """By cards alone: a check that no card ever fails would teach nothing."""
    passed: set[Check] = set()
    failed: set[Check] = set()
    rng = Random(3)
    for first in _setups(content, "en"):
        state = begin(first, content)
        while state.ended is None:
            state = play(state, rng.choice(cards(state, content)), content)
        result = score(state, content)
        passed.update(result.passed)
        failed.update(result.failed)
    assert passed == failed == set(Check)
