"""Sentences with a scene's words, and own words as something said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.offers import OfferKind
from pos_assist.training.content import Sentence
from pos_assist.training.encounter import Said
from pos_assist.training.hearing import own_words
from pos_assist.training.playing import begin
from pos_assist.training.values import Level, Move, Objection, Says
from pos_assist.training.wording import contents, fill, filled, offering_moves, placeholders
from tests.unit.training.content import BARE, CONTENT, PESTO, SCENE, UPGRADE, played, said, setup


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("{item}, {price}. {total} in all.", "Pesto, 12,99 zł. 44,39 zł in all."),
        ("{benefit}: {item}.", "Dinner in ten minutes: Pesto."),
        ("It means: {benefit}. {proof}.", "It means: dinner in ten minutes. Goes with: pasta."),
        ("In place of {instead_of}?", None),
        ("{nonsense}?", None),
        ("{cheaper_item}: {cheaper_price}.", "Pesto small: 7,99 zł."),
        ("Thank you.", "Thank you."),
        ("", ""),
    ],
)
def test_fill(text: str, result: str | None) -> None:
    assert fill(text, SCENE) == result


def test_a_stop_is_not_said_twice() -> None:
    scene = replace(SCENE, idea=replace(PESTO, item="Baterie 8 szt."))
    assert fill("Do tego: {item}. Dodać?", scene) == "Do tego: Baterie 8 szt. Dodać?"
    assert fill("Hm... {price}.", scene) == "Hm... 12,99 zł."


def test_without_an_idea_only_the_total_can_be_filled() -> None:
    assert fill("{total}, thank you.", BARE) == "31,40 zł, thank you."
    assert fill("{item}?", BARE) is None


def test_a_total_that_is_not_known_is_not_said() -> None:
    assert fill("{total}.", SCENE, "") is None
    assert fill("{total}.", SCENE, "9,99 zł") == "9,99 zł."


def test_a_sentence_of_another_kind_is_not_said() -> None:
    swap = Sentence("swap", Move.SWAP, said("{item}?"), kinds=("upgrade",))
    assert filled(swap, SCENE, "en") is None
    assert filled(swap, BARE, "en") is None
    assert filled(swap, UPGRADE, "en") == Said(Move.SWAP, "Pesto?", sentence="swap")
    assert filled(swap, UPGRADE, "de") is None


def test_placeholders_are_found_in_order() -> None:
    assert placeholders("{item} {price} {}") == ("item", "price", "")


@pytest.mark.parametrize(
    ("kind", "move"),
    [
        (OfferKind.ADDON, Move.OFFER),
        (OfferKind.UPGRADE, Move.SWAP),
        (OfferKind.BUNDLE, Move.SET),
        (OfferKind.COVER, Move.OFFER),
        (OfferKind.SUBSTITUTE, Move.SWAP),
        (OfferKind.CHEAPER, Move.CHEAPER),
    ],
)
def test_every_kind_has_its_wording(kind: OfferKind, move: Move) -> None:
    assert offering_moves(replace(PESTO, kind=kind))[0] is move


def test_what_a_move_is_it_contains_unless_it_is_vague() -> None:
    assert contents(Said(Move.PRICE, "x")) == {Says.PRICE}
    assert contents(Said(Move.PRICE, "Oh, not much.", frozenset({Says.VAGUE}))) == {Says.VAGUE}
    assert contents(Said(Move.PRICE, "31,40 in all.", frozenset({Says.TOTAL}))) == {Says.TOTAL}
    assert contents(Said(Move.BENEFIT, "x", frozenset({Says.TOTAL}))) == {Says.TOTAL, Says.BENEFIT}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Pesto for 12,99?", {Says.PRICE, Says.QUESTION, Says.BENEFIT}),
        ("Pesto, 12.99 zl", {Says.PRICE, Says.BENEFIT, Says.QUESTION}),
        ("44,39 with it", {Says.TOTAL, Says.BENEFIT, Says.QUESTION}),
        ("Pesto, 112,99", {Says.BENEFIT, Says.QUESTION}),
        ("Pesto, 12,9", {Says.BENEFIT, Says.QUESTION}),
        ("Some pesto", {Says.BENEFIT, Says.QUESTION}),
    ],
)
def test_price_and_total_count_where_they_were_said(text: str, says: set[Says]) -> None:
    state = begin(setup(), CONTENT)
    assert own_words(text, Move.OFFER, "offer.full", state, CONTENT).says == says


def test_a_round_price_may_be_said_round() -> None:
    state = begin(setup(scene=replace(SCENE, idea=replace(PESTO, price="1\u00a0250,00 zł"))), CONTENT)
    for text in ("1250 for it", "1 250,00 for it", "1250.00"):
        assert Says.PRICE in own_words(text, Move.OFFER, "", state, CONTENT).says
    assert Says.PRICE not in own_words("125 for it", Move.OFFER, "", state, CONTENT).says


def test_own_words_lend_from_the_nearest_sentence_of_the_same_move_only() -> None:
    state = played(setup(level=Level.EASY), "offer.full")
    nearest = own_words("well, the price...", Move.ANSWER, "answer.price", state, CONTENT)
    assert (nearest.answers, nearest.sentence) == (Objection.PRICE, "")
    assert own_words("hm", Move.PROOF, "answer.price", state, CONTENT).answers is None
    assert own_words("hm", Move.PROOF, "", state, CONTENT).says == frozenset()


def test_the_bill_in_own_words_is_a_bill() -> None:
    """Naming the total alone, of the basket as it is or with the idea, is no price of the idea."""
    state = begin(setup(), CONTENT)
    assert own_words("31,40 in all", Move.PRICE, "", state, CONTENT).says == {Says.TOTAL}
    assert own_words("44,39 in all", Move.PRICE, "", state, CONTENT).says == {Says.TOTAL}
    for text in ("12,99, so 44,39", "12,99 44,39", "2 x 12.99 = 44.39"):
        assert own_words(text, Move.PRICE, "", state, CONTENT).says == {Says.PRICE, Says.TOTAL}
    assert own_words("44,39, bye", Move.SKIP, "", state, CONTENT).says == frozenset()
