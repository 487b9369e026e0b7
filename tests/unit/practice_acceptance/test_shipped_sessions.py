"""The shipped content under the shares and limits that the issue names, over many seeds and in every language."""

from __future__ import annotations

from random import Random
from statistics import mean

import pytest

from pos_assist.adapters.practice_files import load_content
from pos_assist.paths import resources
from pos_assist.training import players
from pos_assist.training.content import Content
from pos_assist.training.encounter import Said, State
from pos_assist.training.opening import draw
from pos_assist.training.playing import begin, cards, play
from pos_assist.training.reading import read
from pos_assist.training.rubric import score
from pos_assist.training.values import LANGUAGES, Level, Mood, Move, Objection, Right, Says
from tests.unit.practice_files.baskets import IDEAS, basket

SEEDS = range(60)
AGAIN = (Move.OFFER, Move.SWAP, Move.SET, Move.CHEAPER, Move.REPEAT, Move.PRESS)


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(resources() / "practice")


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_a_quarter_of_every_session_nothing_is_to_be_offered(content: Content, language: str) -> None:
    """Also where everything that is due asks for an offer."""
    scenes = [basket(kind, language) for kind in (*IDEAS, None)]
    offering = [one.key for one in content.plots.values() if one.right is Right.OFFER]
    for seed in SEEDS:
        rng = Random(seed)
        count, level = rng.randint(5, 8), rng.choice([None, *Level])
        wanted = rng.sample(offering, 3)
        setups = draw(content, scenes, rng, language=language, level=level, count=count, wanted=wanted)
        assert len(setups) == count
        assert 4 * sum(content.plots[one.plot].right is not Right.OFFER for one in setups) >= count


def test_customers_come_in_every_mood_with_and_without_a_queue(content: Content) -> None:
    scenes = [basket(kind, "en") for kind in (*IDEAS, None)]
    setups = [one for seed in SEEDS for one in draw(content, scenes, Random(seed), language="en")]
    assert {one.mood for one in setups} == set(Mood)
    assert {one.level for one in setups} == set(Level)
    assert {one.persona for one in setups} == set(content.personas)
    assert {one.plot for one in setups} == set(content.plots)
    assert {min(one.queue, 3) for one in setups} == {0, 1, 2, 3}
    assert {content.plots[one.plot].right for one in setups if one.queue >= 3} == {Right.QUEUE}


def test_every_move_of_a_seller_lies_on_the_cards(content: Content) -> None:
    """Asking, offering in the words of its kind, benefit, proof, price, answer, cheaper, taking the no."""
    scenes, rng = [basket(kind, "en") for kind in (*IDEAS, None)], Random(1)
    seen: set[Move] = set()
    for seed in SEEDS:
        for setup in draw(content, scenes, Random(seed), language="en", count=8):
            state = begin(setup, content)
            while state.ended is None:
                choice = cards(state, content)
                seen.update(one.move for one in choice)
                state = play(state, rng.choice(choice), content)
    assert seen == set(Move)


@pytest.mark.parametrize("language", LANGUAGES)
def test_asking_again_after_a_no_is_a_hard_fail_in_every_shipped_scenario(content: Content, language: str) -> None:
    """By any sentence of the content and by own words, whatever was said before and is said after."""
    scenes = [basket(kind, language) for kind in (*IDEAS, None)]
    rng, again = Random(language), 0
    for seed in range(40):
        for setup in draw(content, scenes, rng, language=language, count=8):
            state, refused, asked = begin(setup, content), False, False
            while state.ended is None:
                refused = refused or said_no(state, content)
                said = anything(state, content, rng, seed, again=refused and seed % 2 == 0)
                state = play(state, said, content)
                asked = asked or (refused and said.move in AGAIN)
            result = score(state, content)
            again += asked
            assert result.hard_fail is asked, [turn.said for turn in state.turns]
            assert not asked or result.percent <= 40
    assert again > 50


def said_no(state: State, content: Content) -> bool:
    """Told so by the stage, or by an objection that is a no by itself (ux.md 0.7)."""
    plot = content.plots[state.setup.plot]
    stage = plot.stages[state.stage]
    implied = {Right.SAID_JUST_THIS: Objection.JUST_THIS, Right.NOT_FITTING: Objection.HAS_ONE}
    objection = plot.objection or implied.get(plot.right)
    return stage.no or (stage.doubts and objection is not None and objection.final)


def anything(state: State, content: Content, rng: Random, seed: int, *, again: bool) -> Said:
    sentences = [said for one in content.sentences.values() if (said := read(state, content).say(one)) is not None]
    said = rng.choice([one for one in sentences if one.move in AGAIN] if again else sentences)
    if seed % 3:
        return said
    return Said(said.move, "…", frozenset(rng.sample(list(Says), 3)), said.answers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_mediocre_and_pushy_are_told_apart_in_all_of_a_hundred_seeds(content: Content, language: str) -> None:
    """A quarter of the seeds in each language; `tests/benchmarks/practice_trainees.py` has a hundred of each."""
    scenes = [basket(kind, language) for kind in (*IDEAS, None)]
    for seed in range(LANGUAGES.index(language), 100, len(LANGUAGES)):
        setups = draw(content, scenes, Random(seed), language=language)
        pushy, mediocre, good = (
            mean(score(players.through(one, player, content, Random(seed)), content).percent for one in setups)
            for player in (players.pushy, players.mediocre, players.good)
        )
        assert pushy < mediocre < good, seed
