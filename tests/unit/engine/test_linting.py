"""What the linter finds and what it lets pass: a corpus of lines in four languages (`lines/<language>.toml`)."""

from __future__ import annotations

import tomllib
import unicodedata
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.seed import load_seed
from pos_assist.adapters.lint_lists import load_word_lists
from pos_assist.adapters.phrases import load_phrases
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.engine.letters import folded
from pos_assist.engine.lint_book import lint_book, lint_rules
from pos_assist.engine.lint_length import lint_length, longest_values, measure, samples
from pos_assist.engine.linting import WORD_RULES, Level, Phrases, lint_phrase, lint_placeholders
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import CoverRule, FitRule, ProductNote, RuleBook, Selector
from pos_assist.engine.script import VARIANTS
from pos_assist.engine.templates import NotFillable, fill
from pos_assist.engine.wordlists import WordRule, compiled, matches, tokens

LANGUAGES = ("en", "pl", "sk", "ro")
LISTS = load_word_lists(paths.resources() / "lint")
LINES = {
    lang: tomllib.loads((Path(__file__).parent / "lines" / f"{lang}.toml").read_text("utf-8")) for lang in LANGUAGES
}
BAD = [(lang, rule, line) for lang in LANGUAGES for rule, lines in LINES[lang]["bad"].items() for line in lines]
GOOD = [(lang, line) for lang in LANGUAGES for line in LINES[lang]["good"]["lines"]]
SHIPPED = load_phrases(paths.resources() / "phrases")
DEMO = read_rules(paths.db() / "demo" / "rules.toml")
PRICES = {f"sku:{article.sku}": article.price_cents for article in load_seed().articles}

KEYS = {
    OfferKind.ADDON: "addon",
    OfferKind.UPGRADE: "upgrade",
    OfferKind.BUNDLE: "bundle",
    OfferKind.CHEAPER: "downsell",
    OfferKind.COVER: "warranty",
    OfferKind.SUBSTITUTE: "substitute",
}


def rules_broken(line: str, language: str) -> set[str]:
    return {finding.rule for finding in lint_phrase(line, language, "addon.A1", LISTS[language])}


def test_the_corpus_covers_every_rule_in_every_language() -> None:
    signs = {"exclamation", "questions", "cover_order"}
    for language in LANGUAGES:
        wanted = {*WORD_RULES, *signs} | ({"case"} if language != "en" else set())
        assert LINES[language]["bad"].keys() == wanted
        assert sum(language == lang for lang, _rule, _line in BAD) >= 60
        assert sum(language == lang for lang, _line in GOOD) >= 35


@pytest.mark.parametrize(("language", "rule", "line"), BAD)
def test_no_bad_line_passes(language: str, rule: str, line: str) -> None:
    assert rule in rules_broken(line, language)


@pytest.mark.parametrize(("language", "rule", "line"), BAD)
def test_neither_capitals_nor_missing_accents_help_a_bad_line(language: str, rule: str, line: str) -> None:
    bare = "".join(c for c in unicodedata.normalize("NFD", line.replace("ł", "l")) if not unicodedata.combining(c))
    shouted = "".join(part if part.startswith("{") else part.upper() for part in _parts(line))
    taken_apart = unicodedata.normalize("NFD", line)
    hidden = "".join(part if part.startswith("{") else part.replace("a", "a\u00ad") for part in _parts(line))
    cedilla = line.replace("ș", "ş").replace("ț", "ţ")
    for other in (bare, shouted, taken_apart, hidden, cedilla):
        assert rule in rules_broken(other, language), other


def _parts(line: str) -> list[str]:
    return line.replace("{", "\n{").replace("}", "}\n").split("\n")


@pytest.mark.parametrize(("language", "line"), GOOD)
def test_a_good_line_passes(language: str, line: str) -> None:
    assert rules_broken(line, language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_phrase_passes(language: str) -> None:
    phrases = {**SHIPPED.scripts[language], **SHIPPED.evidence[language]}
    assert len(phrases) >= 18
    assert {key: rules_broken(text, language) for key, text in phrases.items() if rules_broken(text, language)} == {}


def shipped() -> Phrases:
    return {lang: {"scripts": SHIPPED.scripts[lang], "evidence": SHIPPED.evidence[lang]} for lang in LANGUAGES}


def test_the_shipped_book_has_no_error_with_the_demo_shops_goods() -> None:
    goods = {language: samples(DEMO, PRICES, language) for language in LANGUAGES}
    report = lint_book(shipped(), LANGUAGES, LISTS, goods)
    assert [finding for finding in report.findings if finding.level is Level.ERROR] == []
    assert {length.language for length in report.lengths} == set(LANGUAGES)


def test_the_demo_shops_names_and_benefits_pass() -> None:
    report = lint_rules(DEMO, LISTS)
    assert report.sentences > 3000
    assert report.findings == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_demo_offer_has_a_sentence_within_the_limits(language: str) -> None:
    """C33 over all templates and all demo goods: at most 100 characters and 16 words, or another wording is said."""
    policy, goods = Policy(), samples(DEMO, PRICES, language)
    for kind, name in KEYS.items():
        assert goods[name]
        for sample in goods[name]:
            said = []
            for variant in VARIANTS[kind]:
                template = SHIPPED.scripts[language][variant]
                try:
                    limits = {"max_chars": policy.script_max_chars, "max_words": policy.script_max_words}
                    said.append(fill(template, sample.get, **limits))
                except NotFillable:
                    continue
            assert said, (name, sample["item"])
            if kind is OfferKind.COVER:
                assert sample["legal"] in said[0]  # statutory rights are said first, or the cover is not offered


# -- the small language of the word lists ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "line", "hit"),
    [
        ("ostatni*", "To OSTATNIĄ mam", "OSTATNIĄ"),
        ("last one", "the last, one", "last, one"),
        ("last one", "it lasts one day", None),
        ("a|b c", "b c", "b c"),
        ("a .. b", "a x y z b", "a x y z b"),
        ("a .. b", "a w x y z b", None),
        ("a .. b", "a x. b", None),
        ("# left", "2 left", "2 left"),
        ("# left", "{item} left", None),
        ("sure ?", "Sure? Yes.", "Sure?"),
        ("sure ?", "Sure, it is", None),
        ("#date", "until 24. 12. 2026", "24. 12. 2026"),
        ("#date", "until 2026-12-24", "2026-12-24"),
        ("#date", "only 12.50 now", None),
        ("{stock}", "last {stock} pieces", "{stock}"),
        ("gandiți vă", "Gândiţi-vă", "Gândiţi-vă"),
    ],
)
def test_a_pattern(pattern: str, line: str, hit: str | None) -> None:
    assert matches(WordRule((pattern,)), tokens(line)) == ([] if hit is None else [hit])


def test_allowed_words_are_not_seen_and_an_excuse_covers_the_phrase() -> None:
    rule = WordRule(("last one",), unless=("{stock}",), allowed=("last one you",))
    assert matches(rule, tokens("the last one you bought")) == []
    assert matches(rule, tokens("the last one, one of {stock}")) == []
    assert matches(rule, tokens("the last one you bought was the last one")) == ["last one"]


@pytest.mark.parametrize("pattern", ["", "..", "a ..", "a (b", "a||b", "*"])
def test_what_is_no_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="pattern"):
        compiled(pattern)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Żółć", "zolc"), ("șţ ȘŢ", "st st"), ("dlžeň", "dlzen"), ("ĂÎÂ", "aia"), ("don’t", "don't"), ("a\u00adb", "ab")],
)
def test_letters_lose_their_accents(text: str, plain: str) -> None:
    assert folded(text) == plain


# -- placeholders ------------------------------------------------------------------------------------------


def book(**scripts: dict[str, str]) -> Phrases:
    return {language: {"scripts": phrases} for language, phrases in scripts.items()}


def test_languages_must_have_the_same_placeholders() -> None:
    given = book(en={"a": "{item}, {price}"}, pl={"a": "{item}"}, sk={"a": "{price}, {item}"})
    found = lint_placeholders(given, ["en", "pl", "sk"])
    assert [(f.language, f.key, f.what) for f in found] == [("pl", "a", "{price} is missing, which en, sk has.")]


def test_a_sentence_that_one_language_lacks_is_told_there() -> None:
    found = lint_placeholders(book(en={"a": "x", "b": "y"}, ro={"a": "x"}), ["en", "ro"])
    assert [(f.language, f.key) for f in found] == [("ro", "b")]


def test_only_the_languages_asked_for_are_told() -> None:
    given = book(en={"a": "{price}"}, pl={"a": "{item}"})
    assert {f.language for f in lint_placeholders(given, ["pl"])} == {"pl"}


@pytest.mark.parametrize("template", ["{password}", "{item.__class__}", "{item", "{0}", "{item!r}", "{price:>9999999}"])
def test_an_unknown_or_malformed_placeholder_is_an_error(template: str) -> None:
    found = lint_placeholders(book(en={"a": template}), ["en"])
    assert [f.level for f in found] == [Level.ERROR]


# -- length ------------------------------------------------------------------------------------------------


def note(short: str, benefit: str = "", product: str = "sku:A") -> ProductNote:
    return ProductNote(product, short_names={"pl": short}, benefits={"pl": benefit} if benefit else {})


def test_a_length_is_that_of_the_filled_sentence() -> None:
    goods = samples(RuleBook(notes=(note("Kabel"), note("Kabel 2 m", product="sku:B"))), {"sku:A": 999}, "pl")
    length = measure("Do tego: {item}, {price}?", "pl", "addon.A3", goods["addon"], Policy())
    assert length is not None
    assert length.longest == "Do tego: Kabel 2 m, 99,99\u00a0zł?"
    assert (length.chars, length.words, length.samples, length.too_long) == (29, 6, 2, 0)
    assert length.seconds == pytest.approx(29 * 0.068)


def test_a_benefit_of_a_rule_is_measured_with_what_it_offers() -> None:
    fit = FitRule("r", Selector(products=("sku:B",)), Selector(products=("sku:A",)), benefits={"pl": "ładuje najdalej"})
    goods = samples(RuleBook(notes=(note("Kabel", "krótki"),), fits=(fit,)), {}, "pl")
    assert [sample["Benefit"] for sample in goods["addon"]] == ["Krótki", "Ładuje najdalej"]


@pytest.mark.parametrize(
    ("template", "level"),
    [
        ("Do tego: {item}, {price}?", None),
        ("Do tego jest tu także na zapas {item}: {benefit}, cena {price}. Dodać?", Level.WARNING),
        ("słowo " * 15 + "{item}", Level.ERROR),
        ("bardzodługiesłowo" * 6 + "{item}", Level.ERROR),
    ],
)
def test_long_sentences_are_told(template: str, level: Level | None) -> None:
    goods = samples(RuleBook(notes=(note("Kabel USB-C 2 m", "ładuje szybciej"),)), {}, "pl")
    length = measure(template, "pl", "addon.A1", goods["addon"], Policy())
    assert length is not None
    assert [finding.level for finding in lint_length(length, Policy())] == ([level] if level else [])


def test_too_long_with_few_goods_is_a_warning() -> None:
    notes = (*(note("Kabel", product=f"sku:{n}") for n in range(9)), note("Kabel " * 4, product="sku:X"))
    goods = samples(RuleBook(notes=notes), {}, "pl")
    length = measure("To jest " * 6 + "{item}, {price}", "pl", "addon.A1", goods["addon"], Policy())
    assert length is not None
    assert (length.too_long, length.samples) == (1, 10)
    assert [finding.level for finding in lint_length(length, Policy())] == [Level.WARNING]


def test_the_longest_values_are_as_long_as_a_rules_file_allows() -> None:
    for language in LANGUAGES:
        values = longest_values(language)
        assert (len(values["item"]), len(values["benefit"]), len(values["cover"])) == (24, 30, 24)


# -- texts of a rules file ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("benefit", "rule"),
    [
        ("tylko dziś taniej", "deadline"),
        ("najlepszy dźwięk", "superlative"),
        ("super dźwięk!", "exclamation"),
        ("czemu nie?", "second_ask"),
        ("ile to da?", "questions"),
        ("za {price}", "placeholders"),
        ("ładuje szybciej", None),
    ],
)
def test_a_benefit_is_checked_like_a_sentence(benefit: str, rule: str | None) -> None:
    report = lint_rules(RuleBook(notes=(note("Kabel", benefit),)), LISTS)
    assert rule in {finding.rule for finding in report.findings} if rule else report.findings == ()
    assert report.sentences == 2


def test_a_name_may_be_a_trade_mark_but_not_a_claim_of_scarcity() -> None:
    assert lint_rules(RuleBook(notes=(note("Pan Tadeusz Najlepszy"),)), LISTS).findings == ()
    found = lint_rules(RuleBook(notes=(note("Kabel ostatnia sztuka"),)), LISTS).findings
    assert [(f.rule, f.key) for f in found] == [("scarcity", "sku:A short")]


def test_the_texts_of_a_cover_are_checked() -> None:
    terms = {"pl": "Nie pożałuje Pan"}
    cover = CoverRule("c1", Selector(category="Phones"), "sku:C", names={"pl": "Gwarancja 24 miesiące"}, terms=terms)
    found = lint_rules(RuleBook(covers=(cover,)), LISTS).findings
    assert {(f.key, f.rule) for f in found} == {("c1 terms", "guilt"), ("c1 terms", "gender")}


def test_a_language_without_lists_is_told() -> None:
    report = lint_book({"de": {"scripts": {"a": "Nur heute!"}}}, ["de"], LISTS, {})
    assert [(f.rule, f.level) for f in report.findings] == [("exclamation", Level.ERROR), ("language", Level.WARNING)]
