"""Which products a rule means: a `Selector` resolved once into a `Match`, and an index from product to rules.

A match is filed under its most selective part only, so that the rules of a product are found by a few
dictionary look-ups however many rules there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.rules import Selector

REMEMBERED = 2048  # products whose rules are known; a basket asks for the same ones at every line

T = TypeVar("T")
Key = tuple[str, ...]

_PATH = re.compile(r"\s*[/>,]\s*")


@lru_cache(maxsize=4096)
def category_keys(category: str) -> frozenset[str]:
    """Every name a category path answers to: 'Food / Sweets / Bars' -> 'sweets/bars', 'food', and so on.

    Parts are split at '/', '>' and ','; letter case and blanks around the parts do not count.
    """
    parts = _parts(category)
    ends = range(1, len(parts) + 1)
    return frozenset("/".join(parts[start:end]) for end in ends for start in range(end))


def category_key(category: str) -> str:
    """A category as it is looked up in `category_keys`: 'Sweets > Bars' -> 'sweets/bars'."""
    return "/".join(_parts(category))


def _parts(category: str) -> list[str]:
    return [part for part in _PATH.split(category.strip().casefold()) if part]


def product_keys(product: Product) -> Iterator[Key]:
    """Every key under which a match of this product may be filed."""
    yield ("product", product.product_id)
    if product.family:
        yield ("family", product.family)
    for category in category_keys(product.category):
        yield ("category", category)
    for name, values in product.attributes.items():
        yield ("has", name)
        for value in values:
            yield ("attribute", name, value)


@dataclass(frozen=True, slots=True)
class Match:
    """A resolved `Selector`: every part that is given must hold. `has`: attributes that must be there at all."""

    products: frozenset[str] | None = None  # None: not named one by one
    category: str = ""  # as `category_key` writes it
    family: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    has: tuple[str, ...] = ()

    def matches(self, product: Product) -> bool:
        """Whether the rule means this product."""
        if self.products is not None and product.product_id not in self.products:
            return False
        if self.family and product.family != self.family:
            return False
        if self.category and self.category not in category_keys(product.category):
            return False
        own = product.attributes
        if self.attributes and not all(value in own.get(name, ()) for name, value in self.attributes):
            return False
        return not self.has or all(own.get(name) for name in self.has)

    def filed_under(self) -> tuple[Key, ...]:
        """Where to file it: the most selective part; empty for a selector that matches nothing."""
        if self.products is not None:
            return tuple(("product", product_id) for product_id in sorted(self.products))
        if self.family:
            return (("family", self.family),)
        if self.attributes:
            return (("attribute", *self.attributes[0]),)
        if self.category:
            return (("category", self.category),)
        return (("has", self.has[0]),) if self.has else ()


def resolve(selector: Selector, catalogue: Catalogue, has: tuple[str, ...] = ()) -> tuple[Match, list[str]]:
    """The match of a selector, and the names in it that the catalogue does not know.

    `has` are attributes the product must carry (those a rule's `same` compares); they count as a part.
    """
    unknown: list[str] = []
    products: set[str] = set()
    for name in selector.products:
        product_id = catalogue.resolve(name)
        if product_id is None:
            unknown.append(name)
        else:
            products.add(product_id)
    return Match(
        products=frozenset(products) if selector.products else None,
        category=category_key(selector.category),
        family=selector.family,
        attributes=selector.attributes,
        has=has,
    ), unknown


class RuleIndex(Generic[T]):
    """From a product to the rules that mean it."""

    def __init__(self, entries: Iterable[tuple[Match, T]] = ()) -> None:
        """`entries`: a match and what to give back where it holds."""
        self._by_key: dict[Key, list[tuple[Match, T]]] = {}
        self._known: dict[str, tuple[T, ...]] = {}
        for match, rule in entries:
            for key in match.filed_under():
                self._by_key.setdefault(key, []).append((match, rule))

    def of(self, product: Product) -> tuple[T, ...]:
        """Every rule that means the product, each once (a match is filed under one part only).

        An index belongs to one catalogue: the answer is remembered by the product's id.
        """
        if not self._by_key:
            return ()
        rules = self._known.get(product.product_id)
        if rules is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            rules = self._known[product.product_id] = tuple(self._look_up(product))
        return rules

    def _look_up(self, product: Product) -> Iterator[T]:
        for key in product_keys(product):
            for match, rule in self._by_key.get(key, ()):
                if match.matches(product):
                    yield rule
