"""An encounter as a state machine: what leads where, what the mood remembers, and how it ends."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from pos_assist.training.content import Content, Persona, Plot, Stage, Way, When
from pos_assist.training.encounter import Said, Setup, State
from pos_assist.training.playing import begin, cards, play
from pos_assist.training.scene import Scene
from pos_assist.training.values import MOST_TURNS, End, Level, Mood, Move, Objection, Right, Says
from tests.unit.training.content import BARE, CONTENT, SCENE, SET, UPGRADE, lines, played, said, say, setup


def _with(plot: Plot) -> Content:
    return replace(CONTENT, plots={plot.key: plot})


def _plot(*stages: Stage, right: Right = Right.OFFER) -> Plot:
    """A plot of the stages given, for one rule at a time."""
    return Plot("p", said("p"), said("p"), right, {one.key: one for one in stages}, objection=Objection.PRICE)


DONE = Stage("done", lines("Bye."), ends=End.SERVED)
OTHER = Stage("other", lines("Other."), ends=End.DECLINED)


def _after(way: Way, spoken: Said, *, first: Setup | None = None) -> str:
    """Where this sentence leads when the way is tried first, and `other` is what is left."""
    stage = Stage("start", lines("Hello."), {spoken.move: (way,)}, Way("other"))
    content = _with(_plot(stage, DONE, OTHER))
    return play(begin(first or replace(setup(), plot="p"), content), spoken, content).stage


def test_the_customer_speaks_first() -> None:
    state = begin(setup(), CONTENT)
    assert [turn.said for turn in state.turns] == [None]
    assert state.turns[0].customer == "These, please."
    assert state.ended is None


def test_a_whole_encounter_is_its_transcript() -> None:
    state = played(setup(level=Level.EASY), "ask", "offer.full", "answer.price", "skip.total")
    assert [turn.stage for turn in state.turns] == ["start", "start", "doubt", "yes", "sold"]
    assert [turn.said.sentence for turn in state.turns if turn.said] == [
        "ask",
        "offer.full",
        "answer.price",
        "skip.total",
    ]
    assert state.ended is End.SOLD


def test_nothing_can_be_said_after_the_end() -> None:
    state = played(setup(), "skip.total")
    with pytest.raises(ValueError, match="served"):
        play(state, say("ask"), CONTENT)
    assert cards(state, CONTENT) == ()


@pytest.mark.parametrize(
    ("when", "spoken", "holds"),
    [
        (When(says=frozenset({Says.PRICE})), Said(Move.OFFER, "x", frozenset({Says.PRICE})), True),
        (When(says=frozenset({Says.PRICE, Says.BENEFIT})), Said(Move.OFFER, "x", frozenset({Says.PRICE})), False),
        (When(says=frozenset({Says.BENEFIT})), Said(Move.BENEFIT, "x"), True),
        (When(says=frozenset({Says.BENEFIT})), Said(Move.BENEFIT, "Great.", frozenset({Says.VAGUE})), False),
        (When(answers=True), Said(Move.ANSWER, "x", answers=Objection.PRICE), True),
        (When(answers=True), Said(Move.ANSWER, "x", answers=Objection.TRUST), False),
        (When(answers=True), Said(Move.ANSWER, "x"), False),
        (When(fits=True), Said(Move.OFFER, "x"), True),
        (When(fits=True), Said(Move.SWAP, "x"), False),
        (When(fits=False), Said(Move.SET, "x"), True),
        (When(level=Level.USUAL), Said(Move.OFFER, "x"), True),
        (When(level=Level.EASY), Said(Move.OFFER, "x"), False),
        (When(trust=3), Said(Move.OFFER, "x"), True),
        (When(trust=4), Said(Move.OFFER, "x"), False),
        (When(interest=3, patience=5), Said(Move.OFFER, "x"), True),
        (When(interest=4, patience=5), Said(Move.OFFER, "x"), False),
    ],
)
def test_a_way_is_taken_when_all_that_is_named_holds(when: When, spoken: Said, holds: bool) -> None:
    assert _after(Way("done", when), spoken) == ("done" if holds else "other")


def test_what_was_told_earlier_counts_for_told_but_not_for_says() -> None:
    told, says = When(told=frozenset({Says.PROOF})), When(says=frozenset({Says.PROOF}))
    for when, reached in ((told, "done"), (says, "other")):
        start = Stage(
            "start", lines("Hi."), {Move.PROOF: (Way("start"),), Move.OFFER: (Way("done", when),)}, Way("other")
        )
        content = _with(_plot(start, DONE, OTHER))
        state = begin(replace(setup(), plot="p"), content)
        for spoken in (Said(Move.PROOF, "It is written here."), Said(Move.OFFER, "This?")):
            state = play(state, spoken, content)
        assert state.stage == reached


@pytest.mark.parametrize(
    ("scene", "move", "fits"),
    [
        (SCENE, Move.OFFER, True),
        (SCENE, Move.SWAP, False),
        (UPGRADE, Move.SWAP, True),
        (UPGRADE, Move.OFFER, False),
        (SET, Move.SET, True),
        (SET, Move.OFFER, False),
        (BARE, Move.OFFER, False),
    ],
)
def test_the_wording_must_go_with_the_kind_of_idea(scene: Scene, move: Move, fits: bool) -> None:
    reached = _after(Way("done", When(fits=True)), Said(move, "x"), first=replace(setup(), plot="p", scene=scene))
    assert (reached == "done") is fits


def test_the_mood_remembers() -> None:
    """The same answer after the same doubt: taken where trust was won before, not where it was lost."""
    doubter = setup("trust", "doubter")
    cold = played(doubter, "offer.full", "answer.trust")
    warm = played(doubter, "ask", "ask", "offer.full", "answer.trust")
    assert (cold.stage, warm.stage) == ("doubt", "yes")
    assert warm.feeling.trust > cold.feeling.trust


def test_customers_differ_although_the_same_is_said() -> None:
    ends = {
        persona: played(setup("price", persona), "offer.full", "answer.price").stage for persona in CONTENT.personas
    }
    assert ends["calm"] == "yes"
    assert len(set(ends.values())) > 1


def test_who_has_no_patience_left_walks_off() -> None:
    state = played(setup("price", "hurried"), "ask", "ask")
    assert state.ended is End.LEFT
    assert state.turns[-1].customer == "(left)"


def test_letting_go_costs_a_hurried_customer_nothing() -> None:
    state = played(setup("price", "hurried"), "offer.full", "accept_no")
    assert (state.stage, state.ended, state.feeling.patience) == ("bye", None, 2)


def test_who_takes_it_stays_to_pay() -> None:
    start = Stage("start", lines("Hi."), {}, Way("yes", patience=-5))
    content = _with(_plot(start, Stage("yes", lines("Good."), otherwise=Way("done"), yes=True), DONE))
    state = play(begin(replace(setup(), plot="p"), content), say("offer.full"), content)
    assert (state.feeling.patience, state.ended) == (0, None)


def test_a_plot_without_a_way_out_ends_too() -> None:
    """A trainer's plot may forget every way on; the customer goes all the same, in everybody's words."""
    content = _with(_plot(Stage("start", lines("Hi."))))
    state = begin(replace(setup(), plot="p"), content)
    while state.ended is None:
        state = play(state, say("ask"), content)
    assert len(state.turns) <= MOST_TURNS + 1
    assert (state.ended, state.turns[-1].customer) == (End.LEFT, "Goodbye.")


def test_nobody_stays_longer_than_the_longest_encounter() -> None:
    content = _with(_plot(Stage("start", lines("Hi."), {}, Way("start", patience=1))))
    state = begin(replace(setup(), plot="p"), content)
    while state.ended is None:
        state = play(state, say("ask"), content)
    assert (state.ended, len(state.turns)) == (End.LEFT, MOST_TURNS + 1)


@pytest.mark.parametrize(
    ("level", "mood", "patience", "trust"),
    [
        (Level.USUAL, Mood.CALM, 5, 3),
        (Level.HARD, Mood.CALM, 4, 2),
        (Level.HARD, Mood.ANNOYED, 3, 1),
        (Level.USUAL, Mood.HURRIED, 4, 3),
        (Level.EASY, Mood.CHEERFUL, 5, 4),
    ],
)
def test_mood_and_level_move_the_start(level: Level, mood: Mood, patience: int, trust: int) -> None:
    feeling = begin(replace(setup(level=level), mood=mood), CONTENT).feeling
    assert (feeling.patience, feeling.trust) == (patience, trust)


def test_everybody_has_the_time_to_hear_one_offer() -> None:
    impatient = Persona("calm", said("x"), said("x"), 0, 0, 0, ())
    content = replace(CONTENT, personas={"calm": impatient})
    assert begin(replace(setup(level=Level.HARD), mood=Mood.ANNOYED), content).feeling.patience == 2


def test_a_persona_speaks_their_own_words_where_they_have_some() -> None:
    calm = replace(CONTENT.personas["calm"], says={"no": lines("Not for me.")}, openings=lines("Nice shop."))
    content = replace(CONTENT, personas={"calm": calm})
    state = play(begin(setup(), content), say("press"), content)
    assert (state.turns[0].customer, state.turns[1].customer) == ("These, please.", "Not for me.")


def test_where_the_plot_says_nothing_at_first_the_persona_does() -> None:
    calm = replace(CONTENT.personas["calm"], openings=lines("Nice shop."))
    content = replace(_with(_plot(Stage("start", {}, otherwise=Way("done")), DONE)), personas={"calm": calm})
    assert begin(replace(setup(), plot="p"), content).turns[0].customer == "Nice shop."


def test_a_customer_has_other_words_the_second_time() -> None:
    stage = Stage("start", lines("One.", "Two.", "Three."), {}, Way("start"))
    content = _with(_plot(stage))
    for seed in range(20):
        state: State = begin(replace(setup(seed=seed), plot="p"), content)
        for _ in range(2):
            state = play(state, say("skip.total"), content)
        assert {turn.customer for turn in state.turns} == {"One.", "Two.", "Three."}


def test_words_that_cannot_be_filled_are_not_said() -> None:
    stage = Stage("start", lines("{item} for {saving}?", "Hello."), {}, Way("done"))
    content = _with(_plot(stage, DONE))
    spoken = {begin(replace(setup(seed=seed), plot="p"), content).turns[0].customer for seed in range(30)}
    assert spoken == {"Hello."}


def test_the_same_seed_and_moves_give_the_same_encounter() -> None:
    rng = Random(1)
    for seed in range(30):
        keys = rng.choices([*CONTENT.sentences], k=6)
        runs = []
        for _ in range(2):
            state = begin(setup("trust", "doubter", seed=seed), CONTENT)
            offered = []
            for key in keys:
                if state.ended is None:
                    offered.append(cards(state, CONTENT))
                    state = play(state, Said(CONTENT.sentences[key].move, key), CONTENT)
            runs.append((state, offered))
        assert runs[0] == runs[1]


def test_another_seed_gives_other_words() -> None:
    first = {played(setup(seed=seed), "offer.full").turns[-1].customer for seed in range(20)}
    assert first == {"Pesto? Hm.", "I do not know."}
