"""What could be offered: hand-made pairs, attribute rules, ladders and learned pairs, each with its evidence.

An offer found several times keeps its strongest evidence (`Source` order; within a source the higher
priority or likelihood, then the earlier line). Nothing is judged here; that is what guardrails are for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from pos_assist.engine.basket import Line
from pos_assist.engine.catalogue import NO_TEXTS, Product
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import ONE, line_total
from pos_assist.engine.offers import Candidate, Evidence, OfferKind, Source
from pos_assist.engine.rules import LearnedPair

NO_VAT = Decimal(0)
_ADDON, _UPGRADE = OfferKind.ADDON.value, OfferKind.UPGRADE.value  # an enum's value costs a call


class Found(NamedTuple):
    """One way an offer was found; made into a `Candidate` only if no stronger one exists."""

    product_id: str
    line: Line  # the trigger; for an upgrade the line that goes
    source: Source
    rule_id: str = ""
    strength: float = 0.0  # within its source
    fits: str = ""
    pair: LearnedPair | None = None
    benefits: Mapping[str, str] = NO_TEXTS
    priority: int = 0


def find(moment: Moment) -> tuple[Candidate, ...]:
    """Every candidate of the basket, add-ons first, in a stable order."""
    addons: dict[str, Found] = {}
    for source in (_pairs, _attributes, _learned):
        _keep_strongest(addons, source(moment))
    upgrades: dict[str, Found] = {}
    _keep_strongest(upgrades, _ladders(moment))
    made = (
        *(_addon(found, moment) for found in addons.values()),
        *(_upgrade(found, moment) for found in upgrades.values()),
    )
    return tuple(candidate for candidate in made if candidate is not None)


def _keep_strongest(kept: dict[str, Found], found: Iterator[Found]) -> None:
    """Add what is new, or stronger within the same source; an earlier source always stays."""
    for one in found:
        old = kept.get(one.product_id)
        if old is None or (old.source is one.source and one.strength > old.strength):
            kept[one.product_id] = one


def _pairs(moment: Moment) -> Iterator[Found]:
    for line, trigger in moment.triggers:
        for fit in moment.knowledge.pairs.of(trigger):
            for product_id in fit.named[: moment.policy.candidates_per_rule]:
                yield Found(
                    product_id,
                    line,
                    Source.PAIR,
                    fit.rule_id,
                    fit.priority,
                    benefits=fit.benefits,
                    priority=fit.priority,
                )


def _attributes(moment: Moment) -> Iterator[Found]:
    limit = int(moment.policy.addon_price_share * max(0, moment.basket.total_minor))
    for line, trigger in moment.triggers:
        for fit in moment.knowledge.fits.of(trigger):
            options = moment.knowledge.accessories.of(fit, trigger)
            for place in options.window(limit, moment.policy.candidates_per_rule):
                yield Found(
                    options.product_ids[place],
                    line,
                    Source.ATTRIBUTE,
                    fit.rule_id,
                    fit.priority,
                    fits=options.fits[place],
                    benefits=fit.benefits,
                    priority=fit.priority,
                )


def _learned(moment: Moment) -> Iterator[Found]:
    """The likeliest offers of the model over all triggers; each trigger has its own twenty, mostly shared."""
    policy = moment.policy
    known = [
        (-pair.probability, pair.offer_product_id, line, pair)
        for line, trigger in moment.triggers
        for pair in moment.knowledge.learned.get(trigger.product_id, ())
        if pair.together >= policy.learned_min_together and pair.lift >= policy.learned_min_lift
    ]
    known.sort(key=itemgetter(0, 1))
    taken: set[str] = set()
    for _, offered, line, pair in known:
        if offered not in taken:
            taken.add(offered)
            rule_id = f"learned:{pair.when_product_id}>{offered}"
            yield Found(offered, line, Source.LEARNED, rule_id, pair.probability, pair=pair)
        if len(taken) >= policy.learned_candidates:
            return


def _ladders(moment: Moment) -> Iterator[Found]:
    """Every step above a rung-up product. None for services, weighed goods and corrected lines."""
    for line, product in moment.triggers:
        rungs = moment.knowledge.ladders.get(product.product_id)
        if not rungs or product.is_service or product.quantity_decimals:
            continue
        if line.quantity != line.quantity.to_integral_value() or line.total_minor <= 0:
            continue
        if any(other.product_id == line.product_id and other.quantity < 0 for other in moment.basket.lines):
            continue
        for rung in rungs:
            ladder = rung.ladder
            for product_id in rung.higher:
                yield Found(
                    product_id,
                    line,
                    Source.LADDER,
                    ladder.rule_id,
                    ladder.priority,
                    benefits=ladder.benefits,
                    priority=ladder.priority,
                )


def _addon(found: Found, moment: Moment) -> Candidate | None:
    product = moment.knowledge.catalogue.get(found.product_id)
    if product is None:
        return None
    cost = product.cost_minor
    return Candidate(
        kind=OfferKind.ADDON,
        offer_id=f"{_ADDON}:{found.line.product_id}>{product.product_id}",
        product_id=product.product_id,
        group_id=product.group_id,
        name=product.name,
        quantity=ONE,
        unit_price_minor=product.price_minor,
        difference_minor=product.price_minor,
        total_after_minor=moment.basket.total_minor + product.price_minor,
        margin_minor=None if cost is None else net_minor(product.price_minor, product.vat_rate) - cost,
        evidence=_evidence(found),
        benefits=_benefits(found, product),
        priority=found.priority,
    )


def _upgrade(found: Found, moment: Moment) -> Candidate | None:
    """The line's discount goes with the line: the difference is what the receipt really grows by."""
    line = found.line
    product = moment.knowledge.catalogue.get(found.product_id)
    old = moment.knowledge.catalogue.get(line.product_id)
    if product is None or old is None:
        return None
    new_total = line_total(line.quantity, product.price_minor)
    difference = new_total - line.total_minor
    margin = None
    if product.cost_minor is not None and old.cost_minor is not None:
        earned = net_minor(new_total, product.vat_rate) - net_minor(line.total_minor, old.vat_rate)
        margin = earned - line_total(line.quantity, product.cost_minor - old.cost_minor)
    return Candidate(
        kind=OfferKind.UPGRADE,
        offer_id=f"{_UPGRADE}:{line.product_id}>{product.product_id}",
        product_id=product.product_id,
        group_id=product.group_id,
        name=product.name,
        quantity=line.quantity,
        unit_price_minor=product.price_minor,
        difference_minor=difference,
        total_after_minor=moment.basket.total_minor + difference,
        margin_minor=margin,
        evidence=_evidence(found),
        benefits=_benefits(found, product),
        priority=found.priority,
        replaces_line_id=line.line_id,
        replaces_product_id=line.product_id,
        replaced_unit_price_minor=line.unit_price_minor,
    )


def _evidence(found: Found) -> Evidence:
    line, pair = found.line, found.pair
    if pair is None:
        return Evidence(found.source, found.rule_id, line.product_id, line.name, found.fits)
    return Evidence(
        source=found.source,
        rule_id=found.rule_id,
        trigger_product_id=line.product_id,
        trigger_name=line.name,
        together=pair.together,
        of=pair.of,
        lift=pair.lift,
        probability=pair.probability,
    )


def _benefits(found: Found, product: Product) -> tuple[tuple[str, str], ...]:
    """By language: the rule's own words, else the product's."""
    if not found.benefits:
        return tuple(product.benefits.items())
    return tuple({**product.benefits, **found.benefits}.items())


@lru_cache(maxsize=64)
def _vat_ratio(rate: Decimal) -> tuple[int, int]:
    return (1 + rate).as_integer_ratio()


def net_minor(gross_minor: int, vat_rate: Decimal | None) -> int:
    """A gross amount without VAT, rounded half up away from zero; exact, without binary fractions."""
    top, bottom = _vat_ratio(vat_rate if vat_rate is not None else NO_VAT)
    if top == bottom:
        return gross_minor
    rounded = (2 * abs(gross_minor) * bottom + top) // (2 * top)
    return rounded if gross_minor >= 0 else -rounded
