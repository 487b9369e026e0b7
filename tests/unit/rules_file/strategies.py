"""Rule books that a rules file can hold, for property tests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from hypothesis import strategies as st

from pos_assist.adapters.rules_file.documents import documents_of, rule_book_of
from pos_assist.engine.rules import (
    ALWAYS,
    BundleRule,
    Conditions,
    CoverRule,
    ExcludedCategory,
    FitRule,
    Ladder,
    NeverRule,
    ProductNote,
    RuleBook,
    Selector,
    ShopScript,
)

T = TypeVar("T")
Named = FitRule | NeverRule | Ladder | BundleRule | CoverRule
LANGUAGES = ("en", "pl", "sk", "ro")

# Everything visible, with what TOML, CSV and our own separators could trip over drawn often
_ODD = st.sampled_from(list("|\\=:;,'\"#[]{}+-@=\t \u00a0ąłșț$%&<>\u2028💡"))
_CHARS = st.one_of(
    _ODD.filter(lambda char: char not in "\t\u2028"),
    st.characters(exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp", "Cn")),
)


def texts(most: int) -> st.SearchStrategy[str]:
    """1 to `most` visible characters without blanks at the ends."""
    return st.text(_CHARS, min_size=1, max_size=most).map(str.strip).filter(bool)


def _fitted(said: str) -> str:
    """At most 30 characters (lower case may have made it longer), without blanks or full stops at the ends."""
    said = said[:30]
    while said != (shorter := said.strip().strip(".")):
        said = shorter
    return said or "x"


_NAMES = st.from_regex(r"[\w-]{1,12}", fullmatch=True)
_PRODUCTS = st.builds(str.__add__, st.sampled_from(["sku:", "ean:", "id:"]), texts(12))
_BENEFITS = st.dictionaries(
    st.sampled_from(LANGUAGES),
    texts(30).map(lambda said: said.rstrip(". ").lower()).filter(lambda said: said and not said[0].isupper()),
    max_size=4,
).map(lambda held: {language: _fitted(said) for language, said in held.items()})
_PRIORITIES = st.integers(-1000, 1000)
_IDS = texts(20)


def _few(values: st.SearchStrategy[T], least: int = 1) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(values, min_size=least, max_size=4, unique=True).map(tuple)


_SPANS = st.tuples(st.integers(0, 1439), st.integers(0, 1440)).filter(lambda span: span[0] != span[1])
_DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@st.composite
def _conditions(draw: st.DrawFn) -> Conditions:
    first, last = sorted(draw(st.tuples(_DAYS, _DAYS)))
    return Conditions(
        first=draw(st.sampled_from([first, None])),
        last=draw(st.sampled_from([last, None])),
        hours=draw(st.lists(_SPANS, max_size=3, unique=True).map(tuple)),
        weekdays=draw(st.frozensets(st.integers(1, 7))),
        stores=draw(st.lists(texts(12), max_size=2, unique=True).map(tuple)),
        segments=draw(st.lists(st.sampled_from(["new", "loyal", "high value"]), max_size=2, unique=True).map(tuple)),
        margin_floor_minor=draw(st.none() | st.integers(0, 99_999_999)),
        paused=draw(st.booleans()),
    )


_HELD = st.just(ALWAYS) | _conditions()


def _decimals(least: str, most: str, places: int) -> st.SearchStrategy[Decimal]:
    return st.decimals(Decimal(least), Decimal(most), places=places)


def _note(held: tuple[Decimal | None, str], **more: Any) -> ProductNote:
    return ProductNote(content=held[0], content_unit=held[1], **more)


_ATTRIBUTES = st.dictionaries(_NAMES, _few(texts(12)), min_size=1, max_size=3)
_MATCHES = _ATTRIBUTES.map(lambda held: tuple((name, value) for name, many in held.items() for value in many))
_BY_NAME = st.builds(Selector, products=_few(_PRODUCTS))
_SELECTORS = st.one_of(
    _BY_NAME,
    st.builds(
        Selector,
        products=st.one_of(st.just(()), _few(_PRODUCTS)),
        category=texts(12) | st.just(""),
        family=texts(12) | st.just(""),
        attributes=st.one_of(st.just(()), _MATCHES),
    ).filter(lambda selector: selector != Selector()),
)


def _apart(fit: FitRule) -> bool:
    return not set(fit.when.products) & set(fit.offer.products)


_FITS = st.builds(
    FitRule,
    rule_id=_IDS,
    when=_SELECTORS,
    offer=_SELECTORS,
    same=st.lists(st.tuples(_NAMES, _NAMES), max_size=2).map(tuple),
    benefits=_BENEFITS,
    priority=_PRIORITIES,
    conditions=_HELD,
).filter(_apart)
_NEVER = st.builds(NeverRule, rule_id=_IDS, when=_SELECTORS, offer=_SELECTORS, why=texts(40) | st.just(""))
_LADDERS = st.builds(
    Ladder, rule_id=_IDS, steps=_few(_PRODUCTS, 2), benefits=_BENEFITS, priority=_PRIORITIES, conditions=_HELD
)
_EXCLUDED = st.builds(ExcludedCategory, category=texts(20), why=texts(40) | st.just(""))
_SCRIPTS = st.builds(
    ShopScript,
    script_id=_IDS,
    kind=st.sampled_from(["add-on", "upgrade"]),
    texts=st.dictionaries(
        st.sampled_from(LANGUAGES), texts(40).filter(lambda said: not set(said) & set("{}")), min_size=1
    ),
    variant=texts(8) | st.just(""),
    priority=_PRIORITIES,
    paused=st.booleans(),
)
_NOTES = st.builds(
    _note,
    st.one_of(
        st.just((None, "")), st.tuples(_decimals("0.001", "9999.999", 3), st.sampled_from(["kg", "l", "m", "pcs"]))
    ),
    product=_PRODUCTS,
    family=texts(12) | st.just(""),
    shelf=texts(12) | st.just(""),
    attributes=_ATTRIBUTES | st.just({}),
    short_names=st.dictionaries(st.sampled_from(LANGUAGES), texts(24), max_size=4),
    benefits=_BENEFITS,
    safety_stock=st.none() | _decimals("0", "9999.999", 3),
    plan=st.sampled_from(["", "clearance", "near-date", "run-to-zero"]),
)


def _spoken(most: int) -> st.SearchStrategy[str]:
    return texts(most).map(lambda said: said.rstrip(". ") or "x")


def _by_language(most: int) -> st.SearchStrategy[dict[str, str]]:
    """A text in each of the four languages."""
    return st.fixed_dictionaries({language: _spoken(most) for language in LANGUAGES})


_PRICES = st.one_of(
    st.tuples(st.integers(1, 99_999_999), st.none()),
    st.tuples(st.none(), _decimals("0.001", "99.999", 3)),
)


@st.composite
def _bundles(draw: st.DrawFn) -> BundleRule:
    products = draw(_few(_PRODUCTS, 2))
    price, percent = draw(_PRICES)
    return BundleRule(
        rule_id=draw(_IDS),
        members=tuple((product, draw(st.integers(1, 99))) for product in products),
        price_minor=price,
        percent_off=percent,
        code=draw(_PRODUCTS.filter(lambda code: code not in products) | st.just("")),
        names=draw(st.dictionaries(st.sampled_from(LANGUAGES), _spoken(24), max_size=4)),
        priority=draw(_PRIORITIES),
        conditions=draw(_HELD),
    )


@st.composite
def _covers(draw: st.DrawFn) -> CoverRule:
    price, percent = draw(_PRICES | st.just((None, None)))
    return CoverRule(
        rule_id=draw(_IDS),
        when=draw(_SELECTORS),
        product=draw(_PRODUCTS),
        price_minor=price,
        percent=percent,
        names=draw(_by_language(24)),
        legal=draw(_by_language(16)),
        years=draw(_by_language(16)),
        terms=draw(_by_language(30)),
        priority=draw(_PRIORITIES),
        conditions=draw(_HELD),
    )


@st.composite
def rule_books(draw: st.DrawFn) -> RuleBook:
    """A book with names used once, in the order and with the version that a file gives it."""
    fits = draw(st.lists(_FITS, max_size=4))
    never = draw(st.lists(_NEVER, max_size=2))
    ladders = draw(st.lists(_LADDERS, max_size=2))
    bundles = draw(st.lists(_bundles(), max_size=2))
    covers = draw(st.lists(_covers(), max_size=2))
    kinds: tuple[Iterable[Named], ...] = (fits, never, ladders, bundles, covers)
    used = Counter(rule.rule_id for rules in kinds for rule in rules)
    book = RuleBook(
        notes=tuple(draw(st.lists(_NOTES, max_size=3, unique_by=lambda note: note.product))),
        fits=tuple(rule for rule in fits if used[rule.rule_id] == 1),
        never=tuple(rule for rule in never if used[rule.rule_id] == 1),
        ladders=tuple(rule for rule in ladders if used[rule.rule_id] == 1),
        bundles=tuple(rule for rule in bundles if used[rule.rule_id] == 1),
        covers=tuple(rule for rule in covers if used[rule.rule_id] == 1),
        excluded=tuple(draw(st.lists(_EXCLUDED, max_size=2, unique_by=lambda one: one.category))),
        scripts=tuple(draw(st.lists(_SCRIPTS, max_size=2, unique_by=lambda one: one.script_id))),
    )
    return rule_book_of(documents_of(book))
