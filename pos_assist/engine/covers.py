"""Extended cover for an item in the basket; what the law gives anyway is said first (C45)."""

from __future__ import annotations

from collections.abc import Iterator

from pos_assist.engine.basket import Line
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import ONE, net_minor, percent_of
from pos_assist.engine.offers import Candidate, CoverTerms, Evidence, OfferKind, Source
from pos_assist.engine.resolving import CoverOffer

_COVER = OfferKind.COVER.value


def covers(moment: Moment) -> Iterator[Candidate]:
    """By cover product the one for the dearest item; one piece of cover for one item."""
    best: dict[str, tuple[tuple[bool, int, int], Line, CoverOffer]] = {}  # by what holds, priority and price
    for line, product in moment.triggers:
        if product.product_id in moment.knowledge.not_alone:
            continue
        for offer in moment.knowledge.covers.of(product):
            old, rule = best.get(offer.product_id), offer.rule
            weight = (not moment.held_back(rule.rule_id), rule.priority, line.unit_price_minor)
            if old is None or weight > old[0]:
                best[offer.product_id] = (weight, line, offer)
    for _, line, offer in best.values():
        candidate = cover(offer, line, moment)
        if candidate is not None:
            yield candidate


def cover_again(candidate: Candidate, moment: Moment) -> Candidate | None:
    """The same cover for the basket as it is now; None where the item, the cover or the rule is gone."""
    evidence = candidate.evidence
    for line, product in moment.triggers:
        if product.product_id != evidence.trigger_product_id:
            continue
        for offer in moment.knowledge.covers.of(product):
            if offer.rule.rule_id == evidence.rule_id:
                return cover(offer, line, moment)
    return None


def cover(offer: CoverOffer, line: Line, moment: Moment) -> Candidate | None:
    """One cover for one item of a line; None where the till does not know the cover any more."""
    product, rule = moment.knowledge.catalogue.get(offer.product_id), offer.rule
    if product is None:
        return None
    if rule.price_minor is not None:
        price = rule.price_minor
    elif rule.percent is not None:
        price = percent_of(line.unit_price_minor, rule.percent)
    else:
        price = product.price_minor
    cost = product.cost_minor
    return Candidate(
        kind=OfferKind.COVER,
        offer_id=f"{_COVER}:{line.product_id}>{product.product_id}",
        product_id=product.product_id,
        group_id=product.group_id,
        name=product.name,
        quantity=ONE,
        unit_price_minor=price,
        difference_minor=price,
        total_after_minor=moment.basket.total_minor + price,
        margin_minor=None if cost is None else net_minor(price, product.vat_rate) - cost,
        evidence=Evidence(Source.COVER, rule.rule_id, line.product_id, line.name),
        priority=rule.priority,
        cover=CoverTerms(
            item_name=line.name,
            names=tuple(rule.names.items()),
            legal=tuple(rule.legal.items()),
            years=tuple(rule.years.items()),
            terms=tuple(rule.terms.items()),
            item_price_minor=line.unit_price_minor,
        ),
    )
