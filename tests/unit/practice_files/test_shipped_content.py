"""What is shipped to practise with: enough of everything, in four languages, honest, and short enough to be said."""

from __future__ import annotations

import tomllib
from collections import Counter
from itertools import chain

import pytest

from pos_assist.adapters.lint_lists import load_word_lists
from pos_assist.engine.wordlists import matches, tokens
from pos_assist.paths import resources
from pos_assist.training.content import Content
from pos_assist.training.linting import findings
from pos_assist.training.values import LANGUAGES, Level, Move, Objection, Right
from tests.unit.practice_files.conftest import SHIPPED

CUSTOMERS = {  # those that T02 names, and ours
    *("hurried", "price_sensitive", "browsing", "gift_buyer", "expert", "family", "hesitant", "regular"),
    *("elderly", "tourist", "sceptic", "child", "tradesman"),
}
MOST_CHARACTERS = 75  # of a line before it is filled: 5 s read aloud
APOLOGY = "ask.complaint"  # is sorry for the fault of the shop: the only "sorry" that presses nobody


def test_the_customers_are_there(content: Content) -> None:
    assert set(content.personas) == CUSTOMERS
    assert all(len(one.openings[language]) > 1 for one in content.personas.values() for language in LANGUAGES)


def test_every_objection_and_every_reason_not_to_offer_has_a_scenario(content: Content) -> None:
    plots = content.plots.values()
    assert {plot.objection for plot in plots} == {*Objection, None}
    assert {plot.right for plot in plots} == set(Right)
    not_to_offer = sum(plot.right is not Right.OFFER for plot in plots)
    assert not_to_offer / len(plots) >= 0.25


def test_every_grown_up_meets_every_objection_at_every_level(content: Content) -> None:
    """So that every persona x objection x level can be played; a child is never offered anything."""
    for objection in Objection:
        plots = [plot for plot in content.plots.values() if plot.objection is objection]
        assert set(chain.from_iterable(plot.personas for plot in plots)) == CUSTOMERS - {"child"}
        assert all(plot.levels == tuple(Level) for plot in plots)
    assert {key for key, plot in content.plots.items() if "child" in plot.personas} == {"child"}


def test_the_linter_finds_nothing(content: Content) -> None:
    assert findings(content) == ()


def test_every_move_has_sentences_and_every_objection_two_answers(content: Content) -> None:
    moves = Counter(one.move for one in content.sentences.values())
    assert set(moves) == set(Move)
    assert min(moves.values()) >= 2
    answers = Counter(one.answers for one in content.sentences.values() if one.answers)
    assert min(answers[objection] for objection in Objection) >= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_short_enough_to_be_said(content: Content, language: str) -> None:
    said = [one.text[language] for one in content.sentences.values()]
    for one in content.personas.values():
        said += chain(one.openings[language], *(lines[language] for lines in one.says.values()))
    for plot in content.plots.values():
        said += chain(*(stage.says.get(language, ()) for stage in plot.stages.values()))
    assert [text for text in said if len(text) > MOST_CHARACTERS or "!" in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_cards_say_nothing_that_may_not_be_said_at_the_till(content: Content, language: str) -> None:
    """No scarcity, guilt, pressure or second ask: the shop's own word lists. Cards to be left alone may."""
    lists = load_word_lists(resources() / "lint")[language]
    said = {one.key: one.text[language] for one in content.sentences.values() if one.good and one.key != APOLOGY}
    rules = lists.rules.items()
    assert [(key, name) for key, text in said.items() for name, rule in rules if matches(rule, tokens(text))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_are_left_over(content: Content, language: str) -> None:
    """Words of something that is not there are never read: a slip in a key."""
    words = tomllib.loads((SHIPPED / f"{language}.toml").read_text(encoding="utf-8"))
    assert set(words) <= {"meta", "personas", "common", "plots", "sentences", "feedback"}
    stages = set(chain.from_iterable(plot.stages for plot in content.plots.values()))
    assert words["sentences"].keys() == content.sentences.keys()
    assert words["personas"].keys() == content.personas.keys()
    assert words["plots"].keys() == content.plots.keys()
    assert words["common"].keys() <= stages
    for key, plot in words["plots"].items():
        assert plot["says"].keys() <= content.plots[key].stages.keys()
    for persona in words["personas"].values():
        assert persona["says"].keys() <= stages
