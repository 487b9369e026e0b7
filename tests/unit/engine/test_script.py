"""What the cashier says, word for word, in four languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Card
from pos_assist.engine.facts import spoken_name
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import OfferKind, Reason
from pos_assist.engine.rules import Ladder, ProductNote
from pos_assist.engine.script import PhraseBook, check_templates
from pos_assist.engine.templates import fill, placeholders
from tests.builders import CASE, GLASS, PHONE, basket, line
from tests.unit.engine.shop import PLAIN, ask, know, only_rejection, pair, phrases

LANGUAGES = ("en", "pl", "sk", "ro")
CASE_NOTE = ProductNote(
    "id:case",
    short_names={"en": "clear case", "pl": "etui przezroczyste", "sk": "číre puzdro", "ro": "husă clară"},
    benefits={"en": "survives a fall", "pl": "przetrwa upadek", "sk": "prežije pád", "ro": "rezistă la căderi"},
)
FILM_NOTE = ProductNote(
    "id:glass9h",
    short_names={"en": "9H glass", "pl": "szkło hartowane", "sk": "tvrdené sklo", "ro": "sticlă 9H"},
    benefits={"en": "covers the edges", "pl": "chroni ekran", "sk": "chráni displej", "ro": "protejează ecranul"},
)
CASE_ONLY_NAME = ProductNote("id:case", short_names=CASE_NOTE.short_names)
LADDER = Ladder("films", ("id:glass", "id:glass9h"))
PHONE_BASKET = basket(line(PHONE))


def card(of: Basket, knowledge: Knowledge, language: str, currency: str = "PLN") -> Card:
    """The one card of a basket in a language."""
    (only,) = ask(replace(of, currency=currency), knowledge, replace(PLAIN, language=language)).cards
    return only


@pytest.mark.parametrize(
    ("language", "currency", "said"),
    [
        ("en", "EUR", "Survives a fall: clear case, €49.99. Shall I add it?"),
        ("pl", "PLN", "Przetrwa upadek: etui przezroczyste, 49,99 zł. Dodać?"),
        ("sk", "EUR", "Prežije pád: číre puzdro, 49,99 €. Pridáme?"),
        ("ro", "RON", "Rezistă la căderi: husă clară, 49,99 lei. Adăugăm?"),
    ],
)
def test_an_addon_names_its_benefit_first(language: str, currency: str, said: str) -> None:
    shown = card(PHONE_BASKET, know(CASE_NOTE, pair("phone", "case")), language, currency)
    assert shown.script.replace("\u00a0", " ") == said
    assert (shown.script_variant, shown.language) == ("addon.A1", language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "To complete it: clear case, PLN 49.99. Add it, or do you have one at home?"),
        ("pl", "Do kompletu: etui przezroczyste, 49,99 zł. Dodać, czy jest już w domu?"),
        ("sk", "Do kompletu: číre puzdro, 49,99 zł. Pridáme, alebo už máte doma?"),
        ("ro", "Pentru set complet: husă clară, 49,99 zł. Adăugăm, sau aveți deja acasă?"),
    ],
)
def test_without_a_benefit_the_need_is_asked_for(language: str, said: str) -> None:
    shown = card(PHONE_BASKET, know(CASE_ONLY_NAME, pair("phone", "case")), language)
    assert (shown.script.replace("\u00a0", " "), shown.script_variant) == (said, "addon.A2")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "For PLN 20.00 more there's 9H glass: covers the edges. Swap, or keep this one?"),
        ("pl", "Za dopłatą 20,00 zł jest szkło hartowane: chroni ekran. Zamienić, czy zostaje ten wybór?"),
        ("sk", "S príplatkom 20,00 zł je tu tvrdené sklo: chráni displej. Vymeníme, alebo nechať takto?"),
        ("ro", "Cu 20,00 zł în plus este sticlă 9H: protejează ecranul. Schimbăm, sau lăsăm așa?"),
    ],
)
def test_an_upgrade_says_the_difference_for_the_whole_line(language: str, said: str) -> None:
    shown = card(basket(line(GLASS, "2")), know(FILM_NOTE, LADDER), language)
    assert (shown.script.replace("\u00a0", " "), shown.script_variant) == (said, "upgrade.U1")


def test_a_sentence_that_is_too_long_gives_way_to_a_shorter_one() -> None:
    knowledge = know(CASE_NOTE, pair("phone", "case"))
    shown = ask(PHONE_BASKET, knowledge, replace(PLAIN, language="pl", script_max_chars=42)).cards[0]
    assert shown.script_variant == "addon.A3"
    assert shown.script.replace("\u00a0", " ") == "Do tego: etui przezroczyste, 49,99 zł?"


def test_where_even_the_shortest_is_too_long_nothing_is_shown() -> None:
    decision = ask(PHONE_BASKET, know(pair("phone", "case")), replace(PLAIN, script_max_words=3))
    assert only_rejection(decision).reason is Reason.SCRIPT_UNFILLED
    assert only_rejection(decision).detail.count("at most 3") == 2  # A2 and A3; A1 lacks its benefit


def test_a_language_without_sentences_shows_nothing() -> None:
    decision = ask(PHONE_BASKET, know(pair("phone", "case")), replace(PLAIN, language="xx"))
    assert "no sentence in 'xx'" in only_rejection(decision).detail


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Case A55", "Case A55"),
        ("Tempered glass 9H, full screen, for A55", "Tempered glass 9H, full"),
        ("Szkło hartowane (pełny ekran)", "Szkło hartowane (pełny"),
        ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrtsge"),
        ("Hydrating cream sensitive - 50 ml", "Hydrating cream"),
        (" Two\n\tlines {x} ", "Two lines x"),
    ],
)
def test_long_names_are_said_up_to_a_word(name: str, said: str) -> None:
    spoken = spoken_name(replace(CASE, name=name), "en")
    assert spoken == said
    assert len(spoken) <= 24


def test_the_shipped_sentences_agree_in_every_language() -> None:
    book = phrases()
    assert check_templates(book) == []
    assert book.languages == tuple(sorted(LANGUAGES))


SAMPLE = {
    "item": "etui przezroczyste 3 mm",
    "price": "1234,99\u00a0zł",
    "diff": "40,00\u00a0zł",
    "benefit": "ładuje dwa razy szybciej",
    "Benefit": "Ładuje dwa razy szybciej",
    "total": "12 345,99\u00a0zł",
    "unit": "kg",
    "unit_new": "12,99\u00a0zł",
    "unit_old": "14,99\u00a0zł",
    "save_abs": "10,00\u00a0zł",
    "save_pct": "12%",
    "bundle_price": "89,99\u00a0zł",
    "sum_price": "99,99\u00a0zł",
    "legal": "2 lata",
    "years": "4 lata",
    "cover": "pęknięcie ekranu",
    "out": "szkło matowe",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_sentence_can_be_said_in_one_breath(language: str) -> None:
    for template in phrases().scripts[language].values():
        assert len(fill(template, SAMPLE.get, max_chars=115)) > 5
        assert placeholders(template) <= SAMPLE.keys()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{item} for {price}", "pl scripts a: {price} is missing."),
        ("{item.name}", "en scripts a: the template holds a brace that is not part of a {name}."),
        ("{item} {secret}", "scripts a: no placeholder {secret} is known."),
    ],
)
def test_what_is_wrong_with_a_phrase_book_is_told(text: str, problem: str) -> None:
    assert problem in check_templates(PhraseBook({"en": {"a": text}, "pl": {"a": "{item}"}}, {}))


def test_a_sentence_that_one_language_lacks_is_told() -> None:
    book = PhraseBook({"en": {"a": "x", "b": "y"}, "pl": {"a": "x"}}, {"en": {"pair": "z"}, "pl": {}})
    assert check_templates(book) == ["pl evidence pair: missing.", "pl scripts b: missing."]


def test_a_card_has_one_kind_and_one_sentence() -> None:
    shown = card(basket(line(PHONE), line(GLASS)), know(CASE_NOTE, FILM_NOTE, LADDER, pair("phone", "case")), "en")
    assert shown.candidate.kind is OfferKind.ADDON
    assert shown.script.count("?") == 1
