"""What stands at the rows and columns of the matrix: products, or what products have in common; no Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.letters import folded
from pos_assist.engine.matching import Key, category_key
from pos_assist.manager.codes import code_of
from pos_assist.manager.matrix import texts as say

KINDS = {
    "product": say.BY_PRODUCT,
    "category": say.BY_CATEGORY,
    "family": say.BY_FAMILY,
    "attribute": say.BY_ATTRIBUTE,
}
_PARTS = re.compile(r"\s*[/>,]\s*")  # as the engine takes a category apart


@dataclass(frozen=True, slots=True)
class Entity:
    """A row or a column. `key` as rules are filed: ('product', id), ('category', path), ('attribute', name, value)."""

    key: Key
    title: str
    words: str  # what a search looks through, folded

    @property
    def is_product(self) -> bool:
        """Whether it is one product."""
        return self.key[0] == "product"


def entities(kind: str, catalogue: Catalogue) -> list[Entity]:
    """All of that kind, products in the till's order, the rest by name. `catalogue`: with the shop's notes."""
    if kind == "product":
        return [_product(product) for product in catalogue.all()]
    found = {key: title for product in catalogue.all() for key, title in _shared(kind, product)}
    return sorted((Entity(key, title, folded(title)) for key, title in found.items()), key=lambda one: one.words)


def side_of(entity: Entity, catalogue: Catalogue) -> str | dict[str, Any]:
    """How a rule names it."""
    kind, *rest = entity.key
    if kind == "product":
        return code_of(rest[0], catalogue)
    if kind == "attribute":
        return {"attributes": {rest[0]: [rest[1]]}}
    return {kind: entity.title if kind == "category" else rest[0]}


def narrowed(every: Sequence[Entity], text: str) -> Sequence[Entity]:
    """Those that have every word of the search."""
    found = every
    for word in folded(text).split():
        found = [one for one in found if word in one.words]
    return found


def _product(product: Product) -> Entity:
    words = folded(" ".join((product.name, product.sku, *product.barcodes, product.product_id)))
    return Entity(("product", product.product_id), product.name, words)


def _shared(kind: str, product: Product) -> Iterable[tuple[Key, str]]:
    if kind == "family" and product.family and not product.family.startswith("ladder:"):
        yield ("family", product.family), product.family
    elif kind == "attribute":
        for name, values in product.attributes.items():
            for value in values:
                yield ("attribute", name, value), f"{name} = {value}"
    elif kind == "category":
        parts = [part for part in _PARTS.split(product.category.strip()) if part]
        for end in range(1, len(parts) + 1):
            title = " / ".join(parts[:end])
            yield ("category", category_key(title)), title
