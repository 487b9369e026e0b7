"""The catalogue as the facts keep it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from pos_assist.engine.catalogue import Product
from pos_assist.engine.excluding import excluded_keys, is_excluded


class ProductRow(NamedTuple):
    """Table `product`."""

    product_id: str
    group_id: str
    name: str
    category: str
    vat_rate: float | None
    cost_minor: int | None
    weighed: bool
    merchandise: bool


def product_rows(products: Iterable[Product], not_merchandise: tuple[str, ...]) -> list[ProductRow]:
    """One row a product; `not_merchandise`: categories that are no goods, neither case nor accents count."""
    keys = excluded_keys(not_merchandise)
    return [
        ProductRow(
            one.product_id,
            one.group_id,
            one.name,
            one.category,
            None if one.vat_rate is None else float(one.vat_rate),
            one.cost_minor,
            one.quantity_decimals > 0,
            not is_excluded(one.category, keys),
        )
        for one in products
    ]
