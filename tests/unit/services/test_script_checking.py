"""Scripts of the shop as documents, and what of them is said at the till."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from pos_assist import paths
from pos_assist.adapters.lint_lists import load_word_lists
from pos_assist.bootstrap.script_checking import said_here, script_faults
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.rules import RuleBook, ShopScript
from pos_assist.engine.script_check import Rules
from pos_assist.services.script_checking import ScriptCheck, document_of, script_of
from tests.unit.engine.shop import phrases

GOOD = ShopScript("own.1", "add-on", {"en": "{item}, {price}?"}, priority=1)
PUSHY = ShopScript("own.2", "add-on", {"en": "The last one: {item}, {price}!"})
PAUSED = ShopScript("own.3", "add-on", {"en": "And {item}, {price}?"}, paused=True)
CHECK = ScriptCheck(Rules(load_word_lists(paths.resources() / "lint"), phrases()))


@pytest.mark.parametrize(
    "script",
    [GOOD, PAUSED, ShopScript("addon.A1", "add-on", {"pl": "{item}", "ro": "{item}"}, variant="B", priority=-2)],
)
def test_a_document_says_the_same_again(script: ShopScript) -> None:
    assert script_of(document_of(script)) == script


def test_a_document_holds_nothing_that_is_empty_and_its_letters_are_composed() -> None:
    script = ShopScript("own", "add-on", {"sk": " Tie\u010d\u030c {item} ", "en": "  "})
    assert document_of(script) == {"id": "own", "kind": "add-on", "text": {"sk": "Tie\u010d\u030c {item}"}}
    apart = ShopScript("own", "add-on", {"pl": "z\u0301le {item}"})
    assert document_of(apart)["text"] == {"pl": "źle {item}"}


@pytest.mark.parametrize(
    "document",
    [{}, {"text": 1}, {"id": 3, "kind": None, "text": {"en": 5}, "priority": "x", "paused": "yes"}, {"text": []}],
)
def test_whatever_stands_in_a_document_is_refused_and_never_falls_over(document: dict[str, Any]) -> None:
    assert CHECK(document)


def test_every_error_is_told_at_the_language_that_it_stands_in() -> None:
    told = CHECK(document_of(PUSHY))
    assert {mistake.name for mistake in told} == {("script", "own.2")}
    assert {mistake.key for mistake in told} == {"text.en"}
    assert any("'last one'" in mistake.text for mistake in told)
    assert CHECK(document_of(GOOD)) == []
    assert {mistake.key for mistake in CHECK({"id": "a b", "kind": "x", "text": {"en": "{item}"}})} == {"id", "kind"}


def test_what_is_asked_at_a_save_is_the_same() -> None:
    faults = script_faults()
    assert faults(document_of(GOOD)) == []
    assert faults(document_of(PUSHY)) == [(mistake.key, mistake.text) for mistake in CHECK(document_of(PUSHY))]


def test_at_the_till_nothing_is_said_that_would_not_be_let_in_today(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        book = said_here(phrases(), RuleBook(scripts=(GOOD, PUSHY, PAUSED)))
    assert book.own == (GOOD,)
    assert [way.script_id for way in book.ways[OfferKind.ADDON]] == ["own.1", "addon.A1", "addon.A2", "addon.A3"]
    assert [record.args for record in caplog.records] == [("own.2",)]


def test_a_shop_without_scripts_reads_nothing_more() -> None:
    assert said_here(phrases(), RuleBook()) is phrases()
