"""Why an offer, in words: four languages, the right form of every noun, and never without how many."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from pos_assist.engine.catalogue import Product
from pos_assist.engine.explaining import MAX_EVIDENCE, evidence_text, evidence_words, in_every_language
from pos_assist.engine.facts import told_apart
from pos_assist.engine.formatting import languages, plural_form
from pos_assist.engine.offers import Evidence, Reason, Source
from pos_assist.engine.rules import FitRule, Ladder, LearnedStep, ProductNote, Selector
from tests.builders import GLASS, GLASS_9H, PHONE, basket, line
from tests.unit.engine.shop import PLAIN, ask, know, learned, only_rejection, pair, phrases

LANGUAGES = ("en", "pl", "sk", "ro")
FILM_NOTE = ProductNote("id:glass9h", benefits=dict.fromkeys(LANGUAGES, "x"))
LADDER = Ladder("films", ("id:glass", "id:glass9h"))
PHONE_BASKET = basket(line(PHONE))
PAIR = Evidence(Source.LEARNED, "learned:a>b", "a", "Galaxy A55", together=212, of=1730, lift=3.0)
STEP = Evidence(Source.STEP, "", "a", "Kawa 250 g", how="size", sold=1212, switched=31, of=340, usual=0.05)


def told(evidence: Evidence, language: str) -> str:
    """With ordinary spaces."""
    return evidence_words(evidence, phrases(), language).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (
            "en",
            [
                "Your shop suggests it with: Galaxy A55",
                "Fits: Galaxy A55 (USB-C)",
                "Goes with: Galaxy A55",
                "A better version of: Glass",
                "Bought together in 40 of 100 receipts with: Galaxy A55 – three times as often as usual",
            ],
        ),
        (
            "pl",
            [
                "Sklep poleca to do: Galaxy A55",
                "Pasuje do: Galaxy A55 (USB-C)",
                "Pasuje do: Galaxy A55",
                "Lepsza wersja: Glass",
                "Razem na 40 z 100 paragonów z: Galaxy A55 – trzy razy częściej niż zwykle",
            ],
        ),
        (
            "sk",
            [
                "Predajňa to odporúča k: Galaxy A55",
                "Hodí sa k: Galaxy A55 (USB-C)",
                "Hodí sa k: Galaxy A55",
                "Lepšia verzia: Glass",
                "Spolu na 40 z 100 bločkov s: Galaxy A55 – trikrát častejšie než zvyčajne",
            ],
        ),
        (
            "ro",
            [
                "Magazinul îl recomandă la: Galaxy A55",
                "Se potrivește cu: Galaxy A55 (USB-C)",
                "Merge cu: Galaxy A55",
                "O versiune mai bună: Glass",
                "Împreună pe 40 din 100 de bonuri cu: Galaxy A55 – de trei ori mai des decât de obicei",
            ],
        ),
    ],
)
def test_the_evidence_of_every_source_is_told(language: str, texts: list[str]) -> None:
    ports = (
        ProductNote("id:phone", attributes={"port": ("USB-C",)}),
        ProductNote("id:cable", attributes={"port": ("USB-C",)}),
    )
    same = FitRule("same", Selector(("id:phone",)), Selector(("id:cable",)), same=(("port", "port"),))
    loose = FitRule("loose", Selector(attributes=(("port", "USB-C"),)), Selector(("id:cable",)))
    asked = [
        (PHONE_BASKET, know(pair("phone", "case"))),
        (PHONE_BASKET, know(same, *ports)),
        (PHONE_BASKET, know(loose, *ports)),
        (basket(line(GLASS)), know(FILM_NOTE, LADDER)),
        (PHONE_BASKET, know(model=[learned("phone", "case")])),
    ]
    candidates = [ask(of, knowledge).candidates[0].candidate for of, knowledge in asked]
    assert [evidence_text(candidate, phrases(), language) for candidate in candidates] == texts


def test_evidence_in_a_language_without_sentences_is_empty() -> None:
    (scored,) = ask(PHONE_BASKET, know(pair("phone", "case"))).candidates
    assert evidence_text(scored.candidate, phrases(), "xx") == ""


def test_a_pair_is_told_with_how_many_of_how_many_as_each_language_writes_numbers() -> None:
    assert [told(PAIR, language) for language in LANGUAGES] == [
        "Bought together in 212 of 1,730 receipts with: Galaxy A55 – three times as often as usual",
        "Razem na 212 z 1730 paragonów z: Galaxy A55 – trzy razy częściej niż zwykle",
        "Spolu na 212 z 1 730 bločkov s: Galaxy A55 – trikrát častejšie než zvyčajne",
        "Împreună pe 212 din 1.730 de bonuri cu: Galaxy A55 – de trei ori mai des decât de obicei",
    ]


@pytest.mark.parametrize(
    ("lift", "texts"),
    [
        (2.0, ("twice", "dwa razy", "dvakrát", "două ori")),
        (2.04, ("twice", "dwa razy", "dvakrát", "două ori")),
        (2.4, ("2.4 times", "2,4 raza", "2,4-krát", "2,4 ori")),
        (10.0, ("ten times", "dziesięć razy", "desaťkrát", "zece ori")),
        (10.4, ("10 times", "10 razy", "10-krát", "10 ori")),
        (24.44, ("24 times", "24 razy", "24-krát", "24 de ori")),
        (1234.0, ("1,234 times", "1234 razy", "1 234-krát", "1.234 de ori")),
    ],
)
def test_how_many_times_as_often_is_right_for_every_number(lift: float, texts: tuple[str, ...]) -> None:
    """'5 raza' and '24 ori' are wrong: Polish counts '3,2 raza' but '5 razy', Romanian '24 de ori'."""
    for language, text in zip(LANGUAGES, texts, strict=True):
        assert f" {text} " in told(replace(PAIR, lift=lift), language)


@pytest.mark.parametrize("lift", [1.0, 1.2, 1.49])
def test_hardly_more_often_than_usual_is_not_told(lift: float) -> None:
    assert told(replace(PAIR, lift=lift), "en") == "Bought together in 212 of 1,730 receipts with: Galaxy A55"


def test_a_step_is_told_with_its_receipts_and_its_customers() -> None:
    assert [told(STEP, language) for language in LANGUAGES] == [
        ("A larger size than: Kawa 250 g – on 1,212 receipts; later changed to it: 9% of 340 customers (usual: 5%)"),
        ("Większa wersja niż: Kawa 250 g – na 1212 paragonach; potem zmiana na to: 9% z 340 klientów (zwykle: 5%)"),
        ("Väčšia verzia ako: Kawa 250 g – na 1 212 bločkoch; potom zmena: 9 % z 340 zákazníkov (zvyčajne: 5 %)"),
        ("Mai mare decât: Kawa 250 g – pe 1.212 bonuri; schimbat apoi: 9 % din 340 de clienți (uzual: 5 %)"),
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"of": 0, "switched": 0},  # nobody is known by name
        {"switched": 4},  # too few to be a share
        {"usual": 0.1},  # no more than anybody
        {"usual": 0.0905},  # the same in whole per cent
    ],
)
def test_that_customers_changed_is_told_only_where_it_says_something(change: dict[str, float]) -> None:
    evidence = replace(STEP, **change)  # type: ignore[arg-type] # every field by its own name
    assert told(evidence, "en") == "A larger size than: Kawa 250 g – on 1,212 receipts"


@pytest.mark.parametrize("how", ["size", "brand", "price"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_that_nobody_counted_claims_no_number(how: str, language: str) -> None:
    text = told(replace(STEP, how=how, sold=0), language)
    assert text.endswith(": Kawa 250 g")
    assert not re.search(r"\d", text.removesuffix("Kawa 250 g"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_count_has_its_noun_in_the_right_form(language: str) -> None:
    """The form of CLDR, which tests/gui/test_plurals.py writes out; 1 to 200 and some thousands."""
    nouns = {
        "en": {"one": "receipt", "few": "-", "many": "receipts"},
        "pl": {"one": "paragonie", "few": "paragonach", "many": "paragonach"},
        "sk": {"one": "bločku", "few": "bločkoch", "many": "bločkoch"},
        "ro": {"one": "bon", "few": "bonuri", "many": "de bonuri"},
    }[language]
    for count in (*range(1, 201), 1000, 1001, 1005, 1020, 1119):
        text = told(replace(STEP, sold=count, of=0), language)
        assert re.search(rf"\d {nouns[plural_form(count, language)]}$", text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_evidence_still_has_room(language: str) -> None:
    """No sentence is lost for its length, whatever the names and numbers."""
    name = "Przewód USB-C – USB-C 240 W w oplocie z wyświetlaczem mocy " * 4
    for how in ("size", "brand", "price"):
        most = replace(STEP, trigger_name=name, how=how, sold=9_999_999, switched=9_999_999, of=9_999_999, usual=0.99)
        assert 100 < len(told(most, language)) <= MAX_EVIDENCE
    pair_of_all = replace(PAIR, trigger_name=name, together=9_999_999, of=9_999_999, lift=9999.9)
    assert 100 < len(told(pair_of_all, language)) <= MAX_EVIDENCE


def test_a_card_says_why_in_every_language_with_the_numbers_of_the_shop() -> None:
    policy = replace(PLAIN, language="en", formats="ro")
    model = [replace(learned("phone", "case"), together=1200, of=3000)]
    (card,) = ask(PHONE_BASKET, know(model=model), policy).cards
    assert dict(card.why) == dict(in_every_language(card.candidate, phrases(), "ro"))
    assert sorted(dict(card.why)) == sorted(languages())
    assert dict(card.why)["en"].startswith("Bought together in 1.200 of 3.000 receipts with: Galaxy A55")


def step(how: str, *products: Product) -> list[str]:
    """What is said of a learned step from the glass to the better one, in four languages."""
    knowledge = replace(
        know(products=products) if products else know(),
        steps={"glass": (LearnedStep("glass", "glass9h", how, 1.3, 212),)},
    )
    decisions = [ask(basket(line(GLASS)), knowledge, replace(PLAIN, language=language)) for language in LANGUAGES]
    return [decision.cards[0].script.replace("\u00a0", " ") for decision in decisions]


@pytest.mark.parametrize("how", ["brand", "price", "size"])
def test_a_learned_step_is_offered_without_an_invented_benefit(how: str) -> None:
    assert step(how) == [
        "There's also Glass 9H, for PLN 10.00 more. Swap, or keep this one?",
        "Jest też Glass 9H: dopłata 10,00 zł. Zamienić, czy zostaje ten wybór?",
        "Je tu aj Glass 9H: príplatok 10,00 zł. Vymeníme, alebo nechať takto?",
        "Este și Glass 9H: diferență 10,00 zł. Schimbăm, sau lăsăm așa?",
    ]


@pytest.mark.parametrize(
    ("name", "other", "said"),
    [
        ("Glass 9H", "Glass", "Glass 9H"),
        ("Havlomi brush heads D 3 pcs", "Havlomi brush heads D 2 pcs", "Havlomi brush heads D 3 pcs"),
        ("Kawa ziarnista Crema Italiana 500 g", "Kawa ziarnista Crema Italiana 250 g", "Kawa ziarnista Crema 500 g"),
        ("Płyn do prania Lanza Sensitive 3 l", "Płyn do prania Lanza Sensitive 1,5 l", "Płyn do prania Lanza 3 l"),
        ("Extraordinarily well known brand X", "Y", "Extraordinarily well"),  # nothing in common: its first words
        ("Same words", "Same words", "Same words"),
    ],
)
def test_a_name_that_is_cut_still_has_what_the_other_has_not(name: str, other: str, said: str) -> None:
    assert told_apart(name, other).replace("\u00a0", " ") == said


def test_the_sentence_of_a_learned_step_names_what_makes_the_difference() -> None:
    names = {
        "glass": "Tempered glass for the whole display 2 pcs",
        "glass9h": "Tempered glass for the whole display 3 pcs",
    }
    products = [replace(one, name=names[one.product_id]) for one in (GLASS, GLASS_9H)]
    assert (
        step("size", *products)[0]
        == "There's also Tempered glass for the 3 pcs, for PLN 10.00 more. Swap, or keep this one?"
    )


def test_a_ladder_of_the_shop_without_a_benefit_is_still_not_said() -> None:
    """Whoever writes a ladder is asked for its benefit; only what was learned speaks by what is sold."""
    rejection = only_rejection(ask(basket(line(GLASS)), know(LADDER)))
    assert rejection.reason is Reason.SCRIPT_UNFILLED
    assert "upgrade.U3: only for what was learned" in rejection.detail
    assert GLASS_9H.product_id == rejection.candidate.product_id
