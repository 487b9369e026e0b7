"""How long what a shop fills into its sentences can become: exact for every placeholder over all of its offers.

A sentence that is short enough with these is short enough with everything that the shop sells today.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from itertools import combinations

from pos_assist.engine import formatting
from pos_assist.engine.catalogue import NO_TEXTS, Product
from pos_assist.engine.facts import _BEFORE_UNIT, AND, spoken_name, told_apart
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.money import per_unit_minor, percent_of
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.resolving import Bundle
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


def most(sizes: Iterable[Size]) -> Size:
    """The most characters and the most words, maybe of two of them."""
    known = [*sizes, _NONE]
    return max(chars for chars, _ in known), max(words for _, words in known)


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
        self._amounts: dict[tuple[int, str], Size] = {}

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
        chars = max(sum(chars for chars, _ in one) for one in sizes)
        return chars, max(sum(words for _, words in one) for one in sizes)

    def _worked_out(self, kind: OfferKind, language: str) -> tuple[Sizes, ...]:
        """Every offer's own sizes, each once, with what may stand in any of them."""
        by_kind = {
            OfferKind.UPGRADE: self._steps_up,
            OfferKind.CHEAPER: self._steps_down,
            OfferKind.BUNDLE: self._sets,
            OfferKind.COVER: self._covers,
        }
        own = {tuple(offer.items()) for offer in by_kind.get(kind, self._goods)(language)}
        shop = self._of_the_shop(language)
        out = most(dict(one).get("item", _NONE) for one in own)
        return tuple({**shop, "out": out, **dict(one)} for one in own)

    def _money(self, minor: int, language: str) -> Size:
        """Amounts of as many figures are of one length."""
        figures = max(3, len(str(abs(minor)))), language
        if figures not in self._amounts:
            self._amounts[figures] = size(formatting.money(abs(minor), self._currency, self._formats or language))
        return self._amounts[figures]

    @cached_property
    def _products(self) -> tuple[Product, ...]:
        not_alone = self._knowledge.not_alone
        return tuple(one for one in self._knowledge.catalogue.all() if one.sellable and one.product_id not in not_alone)

    @cached_property
    def _till_names(self) -> Mapping[str, Size]:
        """By product, of the name that is said where the shop wrote no shorter one."""
        return {one.product_id: size(one_word(spoken_name(one, ""))) for one in self._knowledge.catalogue.all()}

    def _many(self, products: Iterable[Product], benefit: Size, language: str) -> Iterator[dict[str, Size]]:
        """Each with its own benefit or this one; of a hundred thousand names without a note only few differ in size."""
        plain: set[tuple[Size, int]] = set()
        for product in products:
            if product.short_names or product.benefits:
                own = most((size(product.benefits.get(language, "")), benefit))
                yield self._said(product, own, language)
            else:
                plain.add((self._till_names[product.product_id], len(str(product.price_minor))))
        for item, figures in plain:
            yield _offer(item, self._money(10**figures - 1, language), benefit)

    @cached_property
    def _extremes(self) -> tuple[int, int, Size, frozenset[str]]:
        """The highest price, the highest price of a unit, the longest name of all, and every unit."""
        products = list(self._knowledge.catalogue.all())
        dearest = max((one.price_minor for one in products), default=0)
        per_unit = max(
            (per_unit_minor(one.price_minor, one.content) for one in products if one.content), default=dearest
        )
        units = frozenset(one.content_unit for one in products if one.content_unit)
        return dearest, per_unit, most(size(one.name) for one in products), units

    def _of_the_shop(self, language: str) -> dict[str, Size]:
        """What does not hang on one product: sums that a basket makes, and the longest of each other text."""
        dearest, per_unit, name, units = self._extremes
        sums = ("price", "diff", "total", "bundle_price", "sum_price", "save_abs")
        return {
            **dict.fromkeys(sums, self._money(max(dearest, 10) * 10, language)),
            **dict.fromkeys(("unit_new", "unit_old"), self._money(per_unit, language)),
            "stock": size(STOCK),
            "unit": most(size(formatting.unit_name(unit, language)) for unit in units),
            "save_pct": size(formatting.percent(Decimal("0.99"), self._formats or language)),
            "trigger": name,
        }

    def _said(self, product: Product, benefit: Size, language: str, name: str = "") -> dict[str, Size]:
        """One product as an offer."""
        name = name or product.short_names.get(language, "")
        item = size(one_word(name)) if name else self._till_names[product.product_id]
        return _offer(item, self._money(product.price_minor, language), benefit)

    def _goods(self, language: str) -> Iterator[dict[str, Size]]:
        """Anything, with its own benefit or that of any rule."""
        any_rule = most(size(fit.benefits.get(language, "")) for fit in self._book.fits)
        yield from self._many(self._products, any_rule, language)

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
                    yield self._said(new, size(new.benefits.get(language, "")), language, name)

    def _steps_down(self, language: str) -> Iterator[dict[str, Size]]:
        """Every step below on a ladder, and every member of a family."""
        lower = {one for rungs in self._knowledge.ladders.values() for rung in rungs for one in rung.lower}
        families = self._knowledge.catalogue.by_family.values()
        members = (one for family in families for one in family if one.product_id not in lower)
        yield from self._many(members, _NONE, language)
        for product_id in lower:
            yield self._step(product_id, NO_TEXTS, language)

    def _step(self, product_id: str, benefits: Mapping[str, str], language: str) -> dict[str, Size]:
        product = self._knowledge.catalogue.get(product_id)
        if product is None:
            return {}
        return self._said(product, size(benefits.get(language) or product.benefits.get(language, "")), language)

    def _sets(self, language: str) -> Iterator[dict[str, Size]]:
        """Every set."""
        found = {one.rule.rule_id: one for bundles in self._knowledge.bundles.values() for one in bundles}
        yield from (self._set(one, language) for one in found.values())

    def _set(self, bundle: Bundle, language: str) -> dict[str, Size]:
        """All of it but one member is missing at most, or all of it where of one several are needed."""
        known = ((self._knowledge.catalogue.get(product_id), count) for product_id, count in bundle.members)
        members = [(product, count) for product, count in known if product is not None]
        names = [size(one_word(spoken_name(product, language))) for product, _ in members]
        several = len(names) == 1 or any(count > 1 for _, count in members)
        missing = names if several else sorted(names)[1:]
        joined = sum(chars for chars, _ in missing) + len(AND) * (len(missing) - 1)
        words = max(sum(words for _, words in some) for some in combinations(names, len(missing)))
        price = self._money(sum(product.price_minor * count for product, count in members), language)
        return {"item": (joined, words), "bundle_price": price, "sum_price": price, "save_abs": price}

    def _covers(self, language: str) -> Iterator[dict[str, Size]]:
        """Every cover of the rules."""
        catalogue = self._knowledge.catalogue
        for rule in self._book.covers:
            product = catalogue.get(catalogue.resolve(rule.product) or "")
            price = rule.price_minor or (percent_of(self._extremes[0], rule.percent) if rule.percent else 0)
            said = {"cover": rule.names, "legal": rule.legal, "years": rule.years}
            own = {name: size(texts.get(language, "")) for name, texts in said.items()}
            yield {**own, "price": self._money(price or (product.price_minor if product else 0), language)}


def _offer(item: Size, price: Size, benefit: Size) -> dict[str, Size]:
    """A difference in price is smaller than the price."""
    return {"item": item, "price": price, "diff": price, "benefit": benefit, "Benefit": benefit}


def one_word(name: str) -> str:
    """A name as it is said: '200 g' is one word."""
    return _BEFORE_UNIT.sub(f"\\1{formatting.NBSP}", name)
