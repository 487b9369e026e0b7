"""What a till would charge, reckoned anew on exact fractions: nothing of the engine's own arithmetic is used."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from pos_assist.engine.basket import Basket
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import Candidate, OfferKind


class Rung(NamedTuple):
    """One line as a till adds it up."""

    quantity: Decimal
    price: int
    discount: int = 0


def rounded(amount: Fraction) -> int:
    """Half up, away from zero."""
    sign = -1 if amount < 0 else 1
    return sign * int(abs(amount) + Fraction(1, 2))


def total(lines: Iterable[Rung]) -> int:
    """The sum of a receipt."""
    return sum(rounded(Fraction(line.quantity) * line.price) - line.discount for line in lines)


def total_with(candidate: Candidate, basket: Basket, knowledge: Knowledge) -> int:
    """The sum of the receipt once the offer is taken."""
    lines = [
        Rung(line.quantity, line.unit_price_minor, line.discount_minor)
        for line in basket.lines
        if not candidate.replaces_line_id or line.line_id != candidate.replaces_line_id
    ]
    if candidate.kind is OfferKind.BUNDLE:
        added = [Rung(part.quantity, price_of(part.product_id, knowledge)) for part in candidate.missing]
        return total([*lines, *added]) - saving_of(candidate, basket, knowledge)
    if candidate.kind is OfferKind.COVER:
        return total([*lines, Rung(Decimal(1), cover_price(candidate, basket, knowledge))])
    return total([*lines, Rung(candidate.quantity, price_of(candidate.product_id, knowledge))])


def price_of(product_id: str, knowledge: Knowledge) -> int:
    """The till's own price."""
    product = knowledge.catalogue.get(product_id)
    assert product is not None
    return product.price_minor


def parts_sum(candidate: Candidate, basket: Basket, knowledge: Knowledge) -> int:
    """The members one by one: what stands in the basket at its price there, the rest at the till's."""
    rung_up = {line.product_id: line.unit_price_minor for line in basket.lines}
    present = [Rung(part.quantity, rung_up[part.product_id]) for part in candidate.parts if part.in_basket]
    missing = [Rung(part.quantity, price_of(part.product_id, knowledge)) for part in candidate.missing]
    return total([*present, *missing])


def saving_of(candidate: Candidate, basket: Basket, knowledge: Knowledge) -> int:
    """What the set's rule takes off the sum of its members."""
    rules = {bundle.rule.rule_id: bundle for many in knowledge.bundles.values() for bundle in many}
    bundle = rules[candidate.evidence.rule_id]
    whole = parts_sum(candidate, basket, knowledge)
    if bundle.rule.price_minor is not None:
        return whole - bundle.rule.price_minor
    if bundle.rule.percent_off is not None:
        return rounded(whole * Fraction(bundle.rule.percent_off) / 100)
    return whole - price_of(bundle.set_product_id, knowledge)


def cover_price(candidate: Candidate, basket: Basket, knowledge: Knowledge) -> int:
    """What the cover's rule says it costs for the dearest line it may mean."""
    item = knowledge.catalogue.get(candidate.evidence.trigger_product_id)
    assert item is not None
    rules = {offer.rule.rule_id: offer.rule for offer in knowledge.covers.of(item)}
    rule = rules[candidate.evidence.rule_id]
    if rule.price_minor is not None:
        return rule.price_minor
    if rule.percent is None:
        return price_of(candidate.product_id, knowledge)
    line = next(line for line in basket.lines if line.product_id == item.product_id and line.quantity > 0)
    return rounded(line.unit_price_minor * Fraction(rule.percent) / 100)
