"""An encounter by wish, and what a line says in it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist import paths
from pos_assist.adapters.practice_ear import PracticeEar
from pos_assist.adapters.practice_files import load_content
from pos_assist.bootstrap.practice_ear import ear_of
from pos_assist.engine.offers import OfferKind
from pos_assist.errors import UserError
from pos_assist.services.practice.one_encounter import Wish, said_by, setup_of
from pos_assist.services.practice.ports import Heard
from pos_assist.training.content import Content
from pos_assist.training.encounter import Said, State
from pos_assist.training.playing import begin, cards, play
from pos_assist.training.scene import Idea, Scene, SceneLine
from pos_assist.training.values import Level, Move, Right, Says

LINES = (SceneLine("Pasta", "1", "1,99 €"),)
PESTO = Idea(
    OfferKind.ADDON, "Pesto", "2,99 €", "4,98 €", "Pesto?", benefit="ready", proof="Fits: pasta", group="Sauces"
)
COFFEE = Idea(OfferKind.UPGRADE, "Coffee 500", "2,00 €", "7,00 €", "Swap?", benefit="less", instead_of="Coffee 250")
SCENES = (
    Scene("a", "en", LINES, "1,99 €", PESTO),
    Scene("b", "en", LINES, "5,00 €", COFFEE),
    Scene("c", "en", LINES, "1,99 €"),
)


class Parrot:
    """An ear that takes everything for one move."""

    def __init__(self, move: Move | None, sentence: str = "") -> None:
        self.heard = Heard(((move, 0.9),) if move else (), sentence)

    def hear(self, text: str, language: str) -> Heard:
        return self.heard if text else Heard(())


@cache
def _shipped() -> Content:
    return load_content(paths.resources() / "practice")


@cache
def _heard() -> PracticeEar:
    return ear_of(_shipped())


@pytest.fixture
def content() -> Content:
    return _shipped()


@pytest.fixture
def state(content: Content) -> State:
    return begin(setup_of(Wish("en", 7, plot="price"), content, SCENES[:1]), content)


def test_the_same_wish_gives_the_same_encounter_and_another_seed_another(content: Content) -> None:
    first = setup_of(Wish("en", 7), content, SCENES)

    assert setup_of(Wish("en", 7), content, SCENES) == first
    assert len({setup_of(Wish("en", seed), content, SCENES) for seed in range(20)}) > 15


def test_what_is_wished_for_is_met(content: Content) -> None:
    for key, plot in content.plots.items():
        for level in plot.levels:
            setup = setup_of(Wish("en", 3, plot=key, level=level), content, _with_every_kind(content, key))
            assert (setup.plot, setup.level) == (key, level)
            assert (setup.scene.idea is None) == (plot.right is Right.NO_IDEA)


def _with_every_kind(content: Content, key: str) -> tuple[Scene, ...]:
    kind = (content.plots[key].kinds or (OfferKind.ADDON.value,))[0]
    made = Idea(
        OfferKind(kind), "Pesto", "2,99 €", "4,98 €", "Pesto?", benefit="ready", saving="1,00 €", instead_of="X"
    )
    return (*SCENES, Scene("d", "en", LINES, "1,99 €", made))


def test_every_customer_can_be_wished_for(content: Content) -> None:
    for key in content.personas:
        assert setup_of(Wish("en", 3, persona=key), content, SCENES).persona == key


@pytest.mark.parametrize(
    ("wish", "told", "hint"),
    [
        (Wish("en", 1, plot="pricee"), "no scenario 'pricee'", "price"),
        (Wish("en", 1, persona="huried"), "no customer 'huried'", "hurried"),
        (Wish("en", 1, persona="child", plot="price"), "'child' is not met in 'price'", "one of the two"),
    ],
)
def test_what_is_not_there_is_told_with_what_was_meant(content: Content, wish: Wish, told: str, hint: str) -> None:
    with pytest.raises(UserError, match=told) as error:
        setup_of(wish, content, SCENES)
    assert hint in error.value.hint


def test_no_basket_that_fits_is_told(content: Content) -> None:
    with pytest.raises(UserError, match="No basket"):
        setup_of(Wish("en", 1, plot="no_idea"), content, SCENES[:2])
    with pytest.raises(UserError, match="No basket"):
        setup_of(Wish("pl", 1), content, SCENES)


def test_a_level_that_a_scenario_has_not_is_told(content: Content) -> None:
    easy = replace(content.plots["price"], levels=(Level.EASY,))
    content = replace(content, plots={"price": easy})

    with pytest.raises(UserError, match="not played at level 3"):
        setup_of(Wish("en", 1, plot="price", level=Level.HARD), content, SCENES)


def test_a_number_is_that_card(state: State, content: Content) -> None:
    there = cards(state, content)

    assert said_by("2", state, content, Parrot(None)) == (there[1], None)
    for number in ("0", str(len(there) + 1)):
        with pytest.raises(UserError, match=f"no card {number}"):
            said_by(number, state, content, Parrot(None))


@pytest.mark.parametrize("move", Move)
def test_a_move_is_its_best_sentence_here(state: State, content: Content, move: Move) -> None:
    said, heard = said_by(move.value, state, content, Parrot(None))

    assert (said.move, heard) == (move, None)
    assert "{" not in said.text


def test_a_move_that_nothing_can_be_said_for_is_the_move_alone(state: State, content: Content) -> None:
    said, _ = said_by("swap", state, content, Parrot(None))  # there is no swap with an add-on

    assert (said.text, said.sentence) == ("swap", "")


def test_a_sentence_by_its_key(state: State, content: Content) -> None:
    said, heard = said_by("offer.full", state, content, Parrot(None))

    assert (said.move, said.sentence, heard) == (Move.OFFER, "offer.full", None)
    assert "Pesto" in said.text


def test_a_key_that_is_not_there_or_does_not_fit_is_told(state: State, content: Content) -> None:
    with pytest.raises(UserError, match=r"no sentence 'offer\.ful'") as told:
        said_by("offer.ful", state, content, Parrot(Move.OFFER))
    assert "offer.full" in told.value.hint
    with pytest.raises(UserError, match=r"'swap\.full' cannot be said"):
        said_by("swap.full", state, content, Parrot(None))


def test_own_words_mean_what_they_are_taken_for(state: State, content: Content) -> None:
    said, heard = said_by("Pesto for 2,99?", state, content, Parrot(Move.OFFER))

    assert (said.move, said.text, said.sentence) == (Move.OFFER, "Pesto for 2,99?", "")
    assert {Says.PRICE, Says.QUESTION} <= said.says
    assert heard == Heard(((Move.OFFER, 0.9),))


def test_own_words_with_their_move_need_no_ear(state: State, content: Content) -> None:
    said, heard = said_by("accept_no: Fine by me", state, content, Parrot(Move.PRESS))

    assert (said.move, said.text, heard) == (Move.ACCEPT_NO, "Fine by me", None)


def test_words_with_a_colon_are_no_move(state: State, content: Content) -> None:
    said, _ = said_by("Well: take it", state, content, Parrot(Move.REPEAT))

    assert (said.move, said.text) == (Move.REPEAT, "Well: take it")


def test_what_was_not_understood_is_told_with_a_way_out(state: State, content: Content) -> None:
    with pytest.raises(UserError, match="'blub' was not understood") as told:
        said_by("blub", state, content, Parrot(None))
    assert "offer: …" in told.value.hint


@given(st.text(max_size=60) | st.from_regex(r"[a-z_]{2,9}(\.[a-z]{2,9})?(: ?\w{1,9})?", fullmatch=True))
def test_any_line_is_said_or_refused_politely(line: str) -> None:
    content = _shipped()
    state = begin(setup_of(Wish("en", 7, plot="price"), content, SCENES[:1]), content)
    said: Said | None = None
    with suppress(UserError):
        said, _ = said_by(line, state, content, _heard())

    assert said is None or play(state, said, content).turns[-1].said == said
