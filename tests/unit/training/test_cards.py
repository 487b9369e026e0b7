"""The cards: three to five, good and bad, never a hole, always a way to let go."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from pos_assist.training.content import Content, Sentence
from pos_assist.training.encounter import Said, State
from pos_assist.training.playing import begin, cards, play
from pos_assist.training.reading import read, wanted
from pos_assist.training.scene import Scene
from pos_assist.training.values import Level, Move, Objection, Right, Says
from pos_assist.training.wording import PANEL_LINE, panel_line
from tests.unit.training.content import BARE, CONTENT, PESTO, SCENE, SET, UPGRADE, played, said, say, setup

LETTING_GO = (Move.SKIP, Move.ACCEPT_NO)


def _keys(state: State, content: Content = CONTENT) -> set[str]:
    return {one.sentence for one in cards(state, content)}


@pytest.mark.parametrize(("level", "many"), [(Level.EASY, 3), (Level.USUAL, 4), (Level.HARD, 5)])
def test_more_cards_at_a_harder_level(level: Level, many: int) -> None:
    assert len(cards(begin(setup(level=level), CONTENT), CONTENT)) == many


@pytest.mark.parametrize("scene", [SCENE, UPGRADE, SET, BARE])
@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("plot", CONTENT.plots)
def test_cards_are_a_choice_at_every_step(plot: str, level: Level, scene: Scene) -> None:
    if (scene.idea is None) is not (CONTENT.plots[plot].right is Right.NO_IDEA):
        return
    for seed in range(12):
        rng = Random(seed)
        state = begin(setup(plot, scene=scene, level=level, seed=seed), CONTENT)
        while state.ended is None:
            choice = cards(state, CONTENT)
            right = wanted(state, CONTENT)
            assert 3 <= len(choice) <= 5
            assert len({one.text for one in choice}) == len(choice)
            assert not any("{" in one.text for one in choice)
            assert any(one.move in LETTING_GO for one in choice)
            bad = {one.key for one in CONTENT.sentences.values() if not one.good}
            good = [one for one in choice if one.move in right and one.sentence not in bad]
            assert good
            assert len(good) < len(choice)
            state = play(state, rng.choice(choice), CONTENT)


def test_the_order_is_by_seed_and_turn() -> None:
    orders = {cards(begin(setup(seed=seed), CONTENT), CONTENT) for seed in range(20)}
    assert len(orders) > 5


def test_nothing_is_repeated_or_taken_as_a_no_before_anything_was_offered() -> None:
    for seed in range(50):
        moves = {one.move for one in cards(begin(setup(level=Level.HARD, seed=seed), CONTENT), CONTENT)}
        assert moves.isdisjoint({Move.REPEAT, Move.ACCEPT_NO, Move.ANSWER, Move.CHEAPER})


def test_a_doubt_is_met_by_answers_to_it() -> None:
    state = played(setup("trust", level=Level.HARD), "offer.full")
    for seed in range(30):
        other = replace(state, setup=replace(state.setup, seed=seed))
        answers = {one.answers for one in cards(other, CONTENT) if one.move is Move.ANSWER}
        assert answers <= {Objection.TRUST, None}
        assert Objection.TRUST in answers


def test_after_a_yes_nobody_presses_or_asks_what_it_is_for() -> None:
    for seed in range(30):
        state = played(setup(level=Level.EASY, seed=seed), "offer.full", "answer.price")
        moves = {one.move for one in cards(state, CONTENT)}
        assert state.stage == "yes"
        assert Move.SKIP in moves
        assert moves.isdisjoint({Move.PRESS, Move.REPEAT, Move.ASK, Move.ANSWER})


def test_the_total_is_with_it_after_a_yes_and_without_it_after_a_no() -> None:
    taken = played(setup(level=Level.EASY), "offer.full", "answer.price")
    refused = played(setup("has_one"), "offer.full", "accept_no")
    cheaper = played(setup(), "offer.full", "cheaper")
    texts = [
        next(one.text for one in cards(state, CONTENT) if one.sentence == "skip.total") for state in (taken, cheaper)
    ]
    assert texts == ["44,39 zł, thank you.", "39,39 zł, thank you."]
    assert {one.text for one in cards(refused, CONTENT) if one.sentence == "skip.total"} <= {"31,40 zł, thank you."}


def test_the_bill_names_what_is_on_the_counter() -> None:
    bill = Sentence("bill", Move.PRICE, said("{total} in all."), frozenset({Says.TOTAL}))
    both = Sentence("both", Move.PRICE, said("{total} with it."), frozenset({Says.TOTAL, Says.PRICE}))
    states = [begin(setup(), CONTENT), played(setup(), "offer.full"), played(setup("has_one"), "offer.full")]
    spoken = [(read(state, CONTENT).say(bill), read(state, CONTENT).say(both)) for state in states]
    assert [one.text for one, _ in spoken if one] == ["31,40 zł in all.", "44,39 zł in all.", "31,40 zł in all."]
    assert [one.text for _, one in spoken if one] == ["44,39 zł with it."] * 3


@pytest.mark.parametrize(("scene", "move"), [(SCENE, Move.OFFER), (UPGRADE, Move.SWAP), (SET, Move.SET)])
def test_an_offer_in_the_words_of_its_kind_is_among_the_first_cards(scene: Scene, move: Move) -> None:
    for seed in range(20):
        assert move in {one.move for one in cards(begin(setup(scene=scene, seed=seed), CONTENT), CONTENT)}


def test_where_nothing_is_to_be_offered_the_temptation_is_a_good_offer() -> None:
    for seed in range(20):
        assert _keys(begin(setup("queue", seed=seed), CONTENT)) & {"offer.full", "offer.bare", PANEL_LINE}


def test_a_sentence_of_one_plot_is_no_card_elsewhere() -> None:
    waiting = Sentence("skip.wait", Move.SKIP, said("Thank you for waiting."), where=frozenset({"queue"}))
    empty = Sentence("benefit.price", Move.BENEFIT, said("Too dear, is it?"), good=False, where=frozenset({"price"}))
    content = replace(CONTENT, sentences={**CONTENT.sentences, waiting.key: waiting, empty.key: empty})
    seen: dict[str, set[str]] = {"queue": set(), "price": set(), "trust": set()}
    for plot, keys in seen.items():
        for seed in range(80):
            keys.update(_keys(begin(setup(plot, level=Level.HARD, seed=seed), content), content))
    assert ["skip.wait" in keys for keys in seen.values()] == [True, False, False]
    assert ["benefit.price" in keys for keys in seen.values()] == [False, True, False]


def test_the_classic_mistake_lies_often_beside_the_good_offer() -> None:
    """At level 1 there is room for one temptation: in half of the seeds at least it is an offer in weak words."""
    weak = [
        _keys(begin(setup(level=Level.EASY, seed=seed), CONTENT)) & {"offer.bare", "offer.vague"} for seed in range(100)
    ]
    assert sum(bool(one) for one in weak) >= 40


def test_nobody_presses_before_anything_was_offered() -> None:
    for seed in range(50):
        state = begin(setup(level=Level.HARD, seed=seed), CONTENT)
        assert Move.PRESS not in {one.move for one in cards(state, CONTENT)}


def test_what_was_said_once_is_not_a_temptation_again() -> None:
    state = played(setup(level=Level.USUAL), "ask")
    for seed in range(30):
        assert "ask" not in _keys(replace(state, setup=replace(state.setup, seed=seed)))


def test_own_words_are_no_card_but_play_on() -> None:
    state = begin(setup(), CONTENT)
    assert play(state, Said(Move.SKIP, "Bye then."), CONTENT).ended is not None


def test_say_is_what_a_card_says() -> None:
    found = {one for seed in range(9) for one in cards(begin(setup(level=Level.HARD, seed=seed), CONTENT), CONTENT)}
    assert {one for one in found if one.sentence == "offer.full"} == {say("offer.full")}


def test_the_panel_s_own_line_is_a_card() -> None:
    """The shop's wording, in half of the encounters where it says benefit and price; never where nothing is named."""
    script = "Dinner in ten minutes: Pesto, 12,99 zł. Shall I add it?"
    scene = replace(SCENE, idea=replace(PESTO, script=script))
    lines = [
        [one for one in cards(begin(setup(scene=scene, seed=seed), CONTENT), CONTENT) if one.text == script]
        for seed in range(100)
    ]
    assert 25 < sum(bool(one) for one in lines) < 90
    says = frozenset({Says.BENEFIT, Says.PRICE, Says.QUESTION})
    assert {one for found in lines for one in found} == {Said(Move.OFFER, script, says, sentence=PANEL_LINE)}


def test_the_panel_s_line_of_a_better_version_is_a_swap() -> None:
    for idea, move in ((UPGRADE.idea, Move.SWAP), (SET.idea, Move.SET)):
        assert idea is not None
        assert panel_line(replace(idea, script="Pesto?")).move is move
        assert panel_line(replace(idea, script="Pesto?")).says == {Says.QUESTION}
