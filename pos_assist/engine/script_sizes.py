"""How long what a shop fills into its sentences can become: exact for every placeholder over all of its offers.

A sentence that is short enough with these is short enough with everything that the shop sells today.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import combinations

from pos_assist.engine import formatting
from pos_assist.engine.catalogue import NO_TEXTS, Product
from pos_assist.engine.facts import _BEFORE_UNIT, AND, spoken_name, told_apart
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.money import per_unit_minor, percent_of
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.rules import RuleBook
from pos_assist.engine.templates import clean

Size = tuple[int, int]  # characters, words
Sizes = Mapping[str, Size]  # by placeholder
STOCK = "9999"
_WORD = re.compile(r"[^ \t\n]+")
_NONE = (0, 0)


def size(text: str) -> Size:
    """Of one text as it is filled in."""
    said = clean(text)
    return len(said), len(_WORD.findall(said))


class ShopSizes:
    """`script_check.Longest` over a shop's goods and rules. Make it, and ask it the first time, on a worker."""

    def __init__(self, knowledge: Knowledge, book: RuleBook, currency: str, formats: str = "") -> None:
        """`book`: whose benefits may stand beside any of the goods; `formats` as in `Facts`."""
        self._knowledge = knowledge
        self._book = book
        self._currency = currency or "EUR"
        self._formats = formats
        self._known: dict[tuple[OfferKind, str], tuple[Sizes, ...]] = {}
        self._asked: dict[tuple[OfferKind, str, tuple[str, ...]], Size | None] = {}

    def ready(self, kind: OfferKind, language: str) -> None:
        """Work out one kind in one language, so that asking costs little later."""
        if (kind, language) not in self._known:
            self._known[kind, language] = self._worked_out(kind, language)

    def longest(self, kind: OfferKind, language: str, names: tuple[str, ...]) -> Size | None:
        """As `script_check.Longest` says; the same placeholders are reckoned up once."""
        asked = kind, language, tuple(sorted(names))
        if asked not in self._asked:
            self.ready(kind, language)
            self._asked[asked] = self._reckoned(*asked)
        return self._asked[asked]

    def _reckoned(self, kind: OfferKind, language: str, names: tuple[str, ...]) -> Size | None:
        offers = self._known[kind, language]
        if not offers:
            return None
        sizes = [[one.get(name, _NONE) for name in names] for one in offers]
        return max(sum(chars for chars, _ in one) for one in sizes), max(
            sum(words for _, words in one) for one in sizes
        )

    def _worked_out(self, kind: OfferKind, language: str) -> tuple[Sizes, ...]:
        """Every offer's own sizes, each once, with what may stand in any of them."""
        shop = self._of_the_shop(language)
        by_kind = {
            OfferKind.UPGRADE: self._steps_up,
            OfferKind.CHEAPER: self._steps_down,
            OfferKind.BUNDLE: self._sets,
            OfferKind.COVER: self._covers,
        }
        offers = by_kind.get(kind, self._goods)(language)
        return tuple({**shop, **dict(one)} for one in {tuple(sorted(offer.items())) for offer in offers})

    def _money(self, minor: int, language: str) -> Size:
        return size(formatting.money(minor, self._currency, self._formats or language))

    def _products(self) -> list[Product]:
        not_alone = self._knowledge.not_alone
        return [one for one in self._knowledge.catalogue.all() if one.sellable and one.product_id not in not_alone]

    def _of_the_shop(self, language: str) -> dict[str, Size]:
        """What does not hang on one product: sums that a basket makes, and the longest of each other text."""
        products = list(self._knowledge.catalogue.all())
        dearest = max((one.price_minor for one in products), default=0)
        unit_prices = [per_unit_minor(one.price_minor, one.content) for one in products if one.content]
        units = {formatting.unit_name(one.content_unit, language) for one in products if one.content_unit}
        sums = ("price", "diff", "total", "bundle_price", "sum_price", "save_abs")
        return {
            **dict.fromkeys(sums, self._money(max(dearest, 10) * 10, language)),
            **dict.fromkeys(("unit_new", "unit_old"), self._money(max(unit_prices, default=dearest), language)),
            "stock": size(STOCK),
            "unit": most(map(size, units)),
            "save_pct": size(formatting.percent(Decimal("0.99"), self._formats or language)),
            "trigger": most(size(one.name) for one in products),
            "out": most(size(spoken_name(one, language)) for one in products),
        }

    def _goods(self, language: str) -> Iterator[dict[str, Size]]:
        """Anything, with its own benefit or that of any rule."""
        any_rule = most(size(fit.benefits.get(language, "")) for fit in self._book.fits)
        for product in self._products():
            benefit = most((size(product.benefits.get(language, "")), any_rule))
            yield {**self._named(spoken_name(product, language), product, language), **_benefits(benefit)}

    def _named(self, name: str, product: Product, language: str) -> dict[str, Size]:
        price = self._money(product.price_minor, language)
        return {"item": size(one_word(name)), "price": price, "diff": price}  # a difference is smaller than a price

    def _steps_up(self, language: str) -> Iterator[dict[str, Size]]:
        """Every step of every ladder, and those that were learned; the latter with names that tell them apart."""
        catalogue = self._knowledge.catalogue
        for rungs in self._knowledge.ladders.values():
            for rung in rungs:
                yield from (self._step(upper, rung.ladder.benefits, language) for upper in rung.higher)
        for lower, steps in self._knowledge.steps.items():
            old = catalogue.get(lower)
            for step in steps:
                new = catalogue.get(step.offer_product_id)
                if new is not None and old is not None:
                    name = new.short_names.get(language) or told_apart(new.name, old.name)
                    benefit = size(new.benefits.get(language, ""))
                    yield {**self._named(name, new, language), **_benefits(benefit)}

    def _steps_down(self, language: str) -> Iterator[dict[str, Size]]:
        """Every step below on a ladder, and every member of a family."""
        lower = {one for rungs in self._knowledge.ladders.values() for rung in rungs for one in rung.lower}
        family = (one for members in self._knowledge.catalogue.by_family.values() for one in members)
        for product_id in lower | {one.product_id for one in family if one.family}:
            yield self._step(product_id, NO_TEXTS, language)

    def _step(self, product_id: str, benefits: Mapping[str, str], language: str) -> dict[str, Size]:
        product = self._knowledge.catalogue.get(product_id)
        if product is None:
            return {}
        benefit = size(benefits.get(language) or product.benefits.get(language, ""))
        return {**self._named(spoken_name(product, language), product, language), **_benefits(benefit)}

    def _sets(self, language: str) -> Iterator[dict[str, Size]]:
        """Every set: all of it but one member is missing at most, or all of it where of one several are needed."""
        for bundle in {one.rule.rule_id: one for found in self._knowledge.bundles.values() for one in found}.values():
            members = [self._knowledge.catalogue.get(product_id) for product_id, _ in bundle.members]
            names = [size(one_word(spoken_name(one, language))) for one in members if one is not None]
            several = len(names) == 1 or any(count > 1 for _, count in bundle.members)
            missing = names if several else sorted(names)[1:]
            joined = sum(chars for chars, _ in missing) + len(AND) * (len(missing) - 1)
            words = max(sum(words for _, words in some) for some in combinations(names, len(missing)))
            pieces = zip(members, bundle.members, strict=True)
            price = self._money(sum(one.price_minor * count for one, (_, count) in pieces if one), language)
            yield {"item": (joined, words), **dict.fromkeys(("bundle_price", "sum_price", "save_abs"), price)}

    def _covers(self, language: str) -> Iterator[dict[str, Size]]:
        """Every cover of the rules."""
        dearest = max((one.price_minor for one in self._products()), default=0)
        for rule in self._book.covers:
            product = self._knowledge.catalogue.get(self._knowledge.catalogue.resolve(rule.product) or "")
            price = rule.price_minor or (percent_of(dearest, rule.percent) if rule.percent else 0)
            said = {"cover": rule.names, "legal": rule.legal, "years": rule.years}
            own = {name: size(texts.get(language, "")) for name, texts in said.items()}
            yield {**own, "price": self._money(price or (product.price_minor if product else 0), language)}


def most(sizes: Iterable[Size]) -> Size:
    """The most characters and the most words, maybe of two of them."""
    known = [*sizes, _NONE]
    return max(chars for chars, _ in known), max(words for _, words in known)


def one_word(name: str) -> str:
    """A name as it is said: '200 g' is one word."""
    return _BEFORE_UNIT.sub(f"\\1{formatting.NBSP}", name)


def _benefits(benefit: Size) -> dict[str, Size]:
    return {"benefit": benefit, "Benefit": benefit}
