"""A ladder as a person checks it: price, price per unit, how much dearer each step is, and what is odd about it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from pos_assist.engine import formatting
from pos_assist.engine.catalogue import Product
from pos_assist.engine.money import per_unit_minor
from pos_assist.engine.policy import Policy
from pos_assist.manager.rules import live_texts as say
from pos_assist.manager.rules.naming import Naming
from pos_assist.manager.rules.reading import Look
from pos_assist.manager.rules.stock_words import sellable_troubles, stock_text
from pos_assist.services.texts import Texts


class Step(NamedTuple):
    """One step with finished texts. `ratio`: price over that of the step below, None on the lowest."""

    name: str
    product: str
    price: str
    per_unit: str
    ratio: Decimal | None
    ratio_text: str
    stock: str
    troubles: tuple[str, ...]


def steps_of(names: Sequence[str], look: Look) -> list[Step]:
    """The steps in their order, the cheapest first."""
    reading, policy, texts = look
    naming = Naming(reading, texts)
    products = [reading.noted(name) for name in names]
    units = {product.content_unit for product in products if product is not None}
    one_unit = len(units) == 1
    steps = []
    below: Product | None = None
    for name, product in zip(names, products, strict=True):
        ratio = _ratio(below, product)
        steps.append(
            Step(
                name=name,
                product=naming.product(name),
                price=naming.money(product.price_minor) if product is not None else "",
                per_unit=_per_unit(product, naming, texts) if one_unit and product is not None else "",
                ratio=ratio,
                ratio_text="" if ratio is None else f"× {formatting.quantity(ratio, texts.language)}",
                stock=stock_text(product, look),
                troubles=(
                    *_ratio_troubles(ratio, policy, texts),
                    *sellable_troubles(name, product, look),
                ),
            )
        )
        below = product or below
    return steps


def _ratio(below: Product | None, product: Product | None) -> Decimal | None:
    if below is None or product is None or below.price_minor <= 0:
        return None
    exact = Decimal(product.price_minor) / below.price_minor
    return exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def _ratio_troubles(ratio: Decimal | None, policy: Policy, texts: Texts) -> list[str]:
    if ratio is None:
        return []
    if ratio <= 1:
        return [texts.tr(say.NOT_DEARER)]
    most, least = policy.upgrade_ratio_max, policy.upgrade_ratio_min
    if ratio > most:
        return [texts.tr(say.TOO_DEAR_A_STEP).replace("{most}", formatting.quantity(most, texts.language))]
    if ratio < least:
        return [texts.tr(say.TOO_SMALL_A_STEP).replace("{least}", formatting.quantity(least, texts.language))]
    return []


def _per_unit(product: Product, naming: Naming, texts: Texts) -> str:
    if not product.content:
        return ""
    unit = formatting.unit_name(product.content_unit, texts.language)
    return f"{naming.money(per_unit_minor(product.price_minor, product.content))} / {unit}"
