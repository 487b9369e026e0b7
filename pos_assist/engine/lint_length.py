"""How long a template becomes when it is filled: over every product of a rule book, and at its longest (C33)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pos_assist.engine import formatting
from pos_assist.engine.facts import ITEM_CHARS
from pos_assist.engine.linting import Finding, Level
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import RuleBook
from pos_assist.engine.templates import NotFillable, fill

WARN_CHARS = 75  # C33: what is said in 5 s
SECONDS_PER_CHAR = 0.068  # read aloud, IReST over 14 alphabetic languages (ux.md H6)
BENEFIT_CHARS = 30
CURRENCIES = {"en": "EUR", "pl": "PLN", "sk": "EUR", "ro": "RON"}
PERIODS = {
    "en": ("2 years", "4 years"),
    "pl": ("2 lata", "4 lata"),
    "sk": ("2 roky", "4 roky"),
    "ro": ("2 ani", "4 ani"),
}
USUAL_PRICE = 9999  # minor units, where a rules file tells no prices
HIGH_PRICE = 129_999
_WORD = re.compile(r"[^ \t\n]+")

Sample = Mapping[str, str]  # placeholder -> text


@dataclass(frozen=True, slots=True)
class Length:
    """How long one phrase becomes. `too_long` of `samples` break a hard limit; `at_most`: with the longest values.

    `samples` is 0 where there are no products for it; then the longest realistic values speak for them.
    """

    language: str
    key: str
    samples: int
    too_long: int
    chars: int  # of the longest sample
    words: int  # of the wordiest sample
    longest: str
    at_most: int  # characters

    @property
    def seconds(self) -> float:
        """How long the longest sample takes to be said."""
        return self.chars * SECONDS_PER_CHAR


def longest_values(language: str) -> dict[str, str]:
    """The longest realistic text of every placeholder."""
    money = formatting.money(HIGH_PRICE, CURRENCIES.get(language, "EUR"), language)
    legal, years = PERIODS.get(language, PERIODS["en"])
    amounts = ("price", "diff", "total", "unit_new", "unit_old", "save_abs", "bundle_price", "sum_price")
    benefit = ("abcde " * BENEFIT_CHARS)[:BENEFIT_CHARS]
    return {
        **dict.fromkeys(amounts, money),
        "item": ("abcdefg " * 3)[: ITEM_CHARS - 1] + "x",
        "benefit": benefit,
        "Benefit": benefit.capitalize(),
        "stock": "120",
        "unit": formatting.unit_name("pcs", language),
        "save_pct": formatting.percent(Decimal("0.25"), language),
        "legal": legal,
        "years": years,
        "cover": ("abcdefg " * 3)[: ITEM_CHARS - 1] + "x",
        "out": ("abcdefg " * 3)[: ITEM_CHARS - 1] + "x",
        "trigger": ("abcdefg " * 3)[: ITEM_CHARS - 1] + "x",
        "fits": "USB-C",
        "together": "120",
        "of": "1250",
    }


def samples(book: RuleBook, prices: Mapping[str, int], language: str) -> dict[str, list[Sample]]:
    """What the goods of a book fill in, by the first word of the key ('addon', 'upgrade', 'after', …).

    `prices` are minor units by product name ('sku:…'); an unknown one counts as a usual price.
    """
    goods = _Goods(book, prices, language)
    spoken: list[Sample] = [goods.values(product) for product in goods.names]
    return {
        "addon": [*spoken, *goods.pairs()],
        "upgrade": list(goods.steps(up=True)),
        "downsell": list(goods.steps(up=False)),
        "substitute": [*goods.steps(up=True), *goods.steps(up=False)],
        "bundle": list(goods.sets()),
        "warranty": list(goods.covers()),
        "after": spoken,
    }


class _Goods:
    """The products of a rule book as a language names them."""

    def __init__(self, book: RuleBook, prices: Mapping[str, int], language: str) -> None:
        notes = {note.product: note for note in book.notes}
        self._book = book
        self._prices = prices
        self._language = language
        self._base = longest_values(language)
        self.names = {name: note.short_names[language] for name, note in notes.items() if language in note.short_names}
        self._benefits = {name: note.benefits.get(language, "") for name, note in notes.items()}

    def _money(self, minor: int) -> str:
        return formatting.money(minor, CURRENCIES.get(self._language, "EUR"), self._language)

    def _price(self, product: str) -> int:
        return self._prices.get(product, USUAL_PRICE)

    def values(self, product: str, benefit: str = "", *, other: str = "") -> dict[str, str]:
        """What one product fills in; `other` is what it is compared with."""
        price = self._price(product)
        old = self._price(other) if other else price
        benefit = benefit or self._benefits.get(product, "") or self._base["benefit"]
        return {
            **self._base,
            "item": self.names[product],
            "out": self.names.get(other, self._base["out"]),
            "price": self._money(price),
            "diff": self._money(abs(price - old) or price),
            "unit_new": self._money(price),
            "unit_old": self._money(old),
            "total": self._money(5 * price),
            "benefit": benefit,
            "Benefit": benefit[0].upper() + benefit[1:],
        }

    def pairs(self) -> Iterator[Sample]:
        """What the rules themselves say of the goods they name."""
        for rule in self._book.fits:
            for product in rule.offer.products:
                if product in self.names:
                    yield self.values(product, rule.benefits.get(self._language, ""))

    def steps(self, *, up: bool) -> Iterator[Sample]:
        """Every step of every ladder; downwards the lower product speaks for itself."""
        for ladder in self._book.ladders:
            for lower, upper in zip(ladder.steps, ladder.steps[1:], strict=False):
                if {lower, upper} <= self.names.keys():
                    benefit = ladder.benefits.get(self._language, "")
                    yield self.values(upper, benefit, other=lower) if up else self.values(lower, other=upper)

    def sets(self) -> Iterator[Sample]:
        """Every set, with each member as the one that is still missing."""
        for rule in self._book.bundles:
            total = sum(self._price(product) * count for product, count in rule.members)
            share = (rule.percent_off or Decimal(10)) / 100
            price = rule.price_minor if rule.price_minor is not None else total - int(total * share)
            amounts = {"bundle_price": price, "sum_price": total, "save_abs": max(total - price, 0)}
            for product, _count in rule.members:
                if product in self.names:
                    yield {**self.values(product), **{name: self._money(minor) for name, minor in amounts.items()}}

    def covers(self) -> Iterator[Sample]:
        """Every cover."""
        for rule in self._book.covers:
            texts = {"cover": rule.names, "legal": rule.legal, "years": rule.years}
            said = {name: by_language.get(self._language, "") for name, by_language in texts.items()}
            price = rule.price_minor if rule.price_minor is not None else USUAL_PRICE
            item = self.names.get(rule.product, self._base["item"])
            known = {name: text for name, text in said.items() if text}
            yield {**self._base, "item": item, "price": self._money(price), **known}


def measure(template: str, language: str, key: str, filled: Sequence[Sample], policy: Policy) -> Length | None:
    """Fill a template with every sample; None where it cannot be filled at all."""
    longest_possible = longest_values(language)
    try:
        at_most = len(fill(template, longest_possible.get))
        said = [fill(template, sample.get) for sample in filled or [longest_possible]]
    except NotFillable:
        return None
    words = [len(_WORD.findall(sentence)) for sentence in said]
    long = [len(s) > policy.script_max_chars or w > policy.script_max_words for s, w in zip(said, words, strict=True)]
    longest = max(said, key=len)
    return Length(language, key, len(filled), sum(long), len(longest), max(words), longest, at_most)


def lint_length(length: Length, policy: Policy) -> list[Finding]:
    """Too long for more than half of the goods is an error: it is hardly ever said. The others hear another wording."""
    limits = f"{policy.script_max_chars} characters or {policy.script_max_words} words"
    at = f"{length.chars} characters, {length.words} words, {length.seconds:.1f} s to say"
    if length.too_long:
        level = Level.ERROR if 2 * length.too_long > length.samples > 0 else Level.WARNING
        goods = f"{length.too_long} of {length.samples} products" if length.samples else "the longest names"
        what = f"With {goods} it is longer than {limits} ({at}) and is not said."
        return [Finding(level, "length", length.language, length.key, what, "Say it in fewer words.")]
    if length.chars > WARN_CHARS:
        what = f"It takes up to {at}; {WARN_CHARS} characters are the aim."
        todo = "Shorten it where that loses nothing."
        return [Finding(Level.WARNING, "length", length.language, length.key, what, todo)]
    return []
