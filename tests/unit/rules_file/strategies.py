"""Rule books that a rules file can hold, for property tests."""

from __future__ import annotations

from typing import TypeVar

from hypothesis import strategies as st

from pos_assist.adapters.rules_file.documents import documents_of, rule_book_of
from pos_assist.engine.rules import FitRule, Ladder, NeverRule, ProductNote, RuleBook, Selector

T = TypeVar("T")
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
).filter(_apart)
_NEVER = st.builds(NeverRule, rule_id=_IDS, when=_SELECTORS, offer=_SELECTORS, why=texts(40) | st.just(""))
_LADDERS = st.builds(Ladder, rule_id=_IDS, steps=_few(_PRODUCTS, 2), benefits=_BENEFITS, priority=_PRIORITIES)
_NOTES = st.builds(
    ProductNote,
    product=_PRODUCTS,
    family=texts(12) | st.just(""),
    shelf=texts(12) | st.just(""),
    attributes=_ATTRIBUTES | st.just({}),
    short_names=st.dictionaries(st.sampled_from(LANGUAGES), texts(24), max_size=4),
    benefits=_BENEFITS,
)


@st.composite
def rule_books(draw: st.DrawFn) -> RuleBook:
    """A book with names used once, in the order and with the version that a file gives it."""
    fits = draw(st.lists(_FITS, max_size=4))
    never = draw(st.lists(_NEVER, max_size=2))
    ladders = draw(st.lists(_LADDERS, max_size=2))
    used = [*(rule.rule_id for rule in fits), *(rule.rule_id for rule in never), *(rule.rule_id for rule in ladders)]
    twice = {name for name in used if used.count(name) > 1}
    book = RuleBook(
        notes=tuple(draw(st.lists(_NOTES, max_size=3, unique_by=lambda note: note.product))),
        fits=tuple(rule for rule in fits if rule.rule_id not in twice),
        never=tuple(rule for rule in never if rule.rule_id not in twice),
        ladders=tuple(rule for rule in ladders if rule.rule_id not in twice),
    )
    return rule_book_of(documents_of(book))
