"""Sets at a price of their own: offered while a part of one stands in the basket and a part is missing.

All amounts are what the customer really pays: a present member counts at its price in the basket, a missing
one at the till's. So the sum less the set's price is the saving, exact to the cent (C37).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from pos_assist.engine.basket import Line
from pos_assist.engine.catalogue import Product
from pos_assist.engine.moment import NOTHING, Moment
from pos_assist.engine.money import line_total, net_minor, percent_of, share_of
from pos_assist.engine.offers import Candidate, Evidence, OfferKind, Part, Source
from pos_assist.engine.resolving import Bundle

_BUNDLE = OfferKind.BUNDLE.value


def bundles(moment: Moment) -> Iterator[Candidate]:
    """Every set that the basket has begun and not completed, each once."""
    seen: set[str] = set()
    for _, product in moment.triggers:
        for one in moment.knowledge.bundles.get(product.product_id, ()):
            if one.rule.rule_id not in seen:
                seen.add(one.rule.rule_id)
                candidate = bundle(one, moment)
                if candidate is not None:
                    yield candidate


def bundle_again(candidate: Candidate, moment: Moment) -> Candidate | None:
    """The same set for the basket as it is now; None where it is complete, taken apart or gone from the rules."""
    for one in moment.knowledge.bundles.get(candidate.product_id, ()):
        if one.rule.rule_id == candidate.evidence.rule_id:
            return bundle(one, moment)
    return None


def bundle(of: Bundle, moment: Moment) -> Candidate | None:
    """The set as an offer; None where nothing of it or all of it is in the basket, or its price cannot be known.

    A present member that is discounted or rung up at two prices leaves open what the till will do with the set.
    """
    parts = _parts(of, moment)
    if parts is None:
        return None
    present = [part for part in parts if part.in_basket]
    missing = [part for part in parts if not part.in_basket]
    if not present or not missing:
        return None
    sum_minor = sum(map(_cost, parts))
    price = _price(of, sum_minor, moment)
    product = moment.knowledge.catalogue.get(max(missing, key=_by_price).product_id)
    if price is None or product is None:
        return None
    trigger = max(present, key=_by_price)
    main = next(part for part in missing if part.product_id == product.product_id)
    difference = price - sum(map(_cost, present))
    return Candidate(
        kind=OfferKind.BUNDLE,
        offer_id=f"{_BUNDLE}:{of.rule.rule_id}",
        product_id=product.product_id,
        group_id=product.group_id,
        name=product.name,
        quantity=main.quantity,
        unit_price_minor=product.price_minor,
        difference_minor=difference,
        total_after_minor=moment.basket.total_minor + difference,
        margin_minor=_margin(parts, sum_minor, price, moment),
        evidence=Evidence(Source.BUNDLE, of.rule.rule_id, trigger.product_id, trigger.name),
        benefits=tuple(product.benefits.items()),
        priority=of.rule.priority,
        parts=parts,
        sum_minor=sum_minor,
        bundle_minor=price,
        set_product_id=of.set_product_id,
        set_names=tuple(of.rule.names.items()),
        total_uncertain=_till_price(of, moment) != price,
    )


def _parts(of: Bundle, moment: Moment) -> tuple[Part, ...] | None:
    """Every member, in the rule's order; what is rung up of a member in too small a quantity comes first."""
    parts: list[Part] = []
    for product_id, count in of.members:
        product = moment.knowledge.catalogue.get(product_id)
        if product is None:
            return None
        there = min(Decimal(count), max(NOTHING, moment.net.get(product_id, NOTHING)))
        if there != there.to_integral_value():
            return None
        if there:
            price = _rung_up_price(product, moment)
            if price is None:
                return None
            parts.append(Part(product_id, product.name, there, price, in_basket=True))
        if there < count:
            parts.append(Part(product_id, product.name, count - there, product.price_minor, in_basket=False))
    return tuple(parts)


def _rung_up_price(product: Product, moment: Moment) -> int | None:
    """What one piece costs in the basket; None where that is not one figure."""
    lines: list[Line] = [line for line in moment.basket.lines if line.product_id == product.product_id]
    prices = {line.unit_price_minor for line in lines}
    return prices.pop() if len(prices) == 1 and not any(line.discount_minor for line in lines) else None


def _price(of: Bundle, sum_minor: int, moment: Moment) -> int | None:
    """The set's price: as the rule says, else that of its own product in the till."""
    if of.rule.price_minor is not None:
        return of.rule.price_minor
    if of.rule.percent_off is not None:
        return sum_minor - percent_of(sum_minor, of.rule.percent_off)
    return _till_price(of, moment) or None


def _till_price(of: Bundle, moment: Moment) -> int:
    """What the till charges for the set's own product; 0 where there is none or its price is typed in."""
    product = moment.knowledge.catalogue.get(of.set_product_id)
    return product.price_minor if product is not None else 0


def _margin(parts: tuple[Part, ...], sum_minor: int, price: int, moment: Moment) -> int | None:
    """Extra margin: the set's net price less what the present members bring now, less what the missing cost.

    The set's price is spread over the members by their own prices, as a till does for VAT.
    """
    net_sum = net_present = cost = 0
    for part in parts:
        product = moment.knowledge.catalogue.get(part.product_id)
        if product is None or (product.cost_minor is None and not part.in_basket):
            return None
        net = net_minor(_cost(part), product.vat_rate)
        net_sum += net
        if part.in_basket:
            net_present += net
        else:
            cost += line_total(part.quantity, product.cost_minor or 0)
    return (share_of(net_sum, price, sum_minor) if sum_minor > 0 else 0) - net_present - cost


def _cost(part: Part) -> int:
    return line_total(part.quantity, part.unit_price_minor)


def _by_price(part: Part) -> tuple[int, str]:
    return part.unit_price_minor, part.product_id
