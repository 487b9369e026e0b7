"""A better version of a rung-up product: every step above it on its ladders, or those that were learned.

Where a ladder of the shop holds for a product, nothing learned is added to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from pos_assist.engine.approval import ProposalState
from pos_assist.engine.basket import Line
from pos_assist.engine.catalogue import Product
from pos_assist.engine.found import Found, benefits_of, evidence_of, keep_strongest
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import line_total, net_minor
from pos_assist.engine.offers import Candidate, OfferKind, Source

_APPROVED = ProposalState.APPROVED
_UPGRADE = OfferKind.UPGRADE.value  # an enum's value costs a call


def found_upgrades(moment: Moment) -> dict[str, Found]:
    """By product, its strongest evidence."""
    found: dict[str, Found] = {}
    keep_strongest(found, _ladders(moment))
    if moment.knowledge.steps:
        keep_strongest(found, _steps(moment))
    return found


def replaceable(line: Line, product: Product, moment: Moment) -> bool:
    """Whether one line may go for another product: no services, weighed goods or corrected lines."""
    if product.is_service or product.quantity_decimals:
        return False
    if line.quantity != line.quantity.to_integral_value() or line.total_minor <= 0:
        return False
    return not any(other.product_id == line.product_id and other.quantity < 0 for other in moment.basket.lines)


def _ladders(moment: Moment) -> Iterator[Found]:
    """Every step above a rung-up product."""
    for line, product in moment.triggers:
        rungs = moment.knowledge.ladders.get(product.product_id)
        if not rungs or not replaceable(line, product, moment):
            continue
        for rung in rungs:
            ladder = rung.ladder
            holds = not moment.held_back(ladder.rule_id)
            for product_id in rung.higher:
                yield Found(
                    product_id,
                    line,
                    Source.LADDER,
                    ladder.rule_id,
                    ladder.priority,
                    benefits=ladder.benefits,
                    priority=ladder.priority,
                    holds=holds,
                )


def _steps(moment: Moment) -> Iterator[Found]:
    """Every learned step above a rung-up product: what the shop approved first, then by the smallest rise in price."""
    knowledge = moment.knowledge
    states = knowledge.approvals.states
    for line, product in moment.triggers:
        steps = knowledge.steps.get(product.product_id)
        if not steps or _on_a_ladder(product, moment) or not replaceable(line, product, moment):
            continue
        for step in steps:
            approved = states.get((step.when_product_id, step.offer_product_id)) is _APPROVED
            strength = 1 / step.price_ratio + approved
            yield Found(step.offer_product_id, line, Source.STEP, strength=strength, step=step)


def _on_a_ladder(product: Product, moment: Moment) -> bool:
    rungs = moment.knowledge.ladders.get(product.product_id, ())
    return any(not moment.held_back(rung.ladder.rule_id) for rung in rungs)


def upgrade(found: Found, moment: Moment) -> Candidate | None:
    """The line's discount goes with the line: the difference is what the receipt really grows by."""
    line = found.line
    product = moment.knowledge.catalogue.get(found.product_id)
    old = moment.knowledge.catalogue.get(line.product_id)
    if product is None or old is None or product.product_id in moment.knowledge.not_alone:
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
        evidence=evidence_of(found, moment.knowledge.learned_from),
        benefits=benefits_of(product, found.benefits),
        priority=found.priority,
        replaces_line_id=line.line_id,
        replaces_product_id=line.product_id,
        replaced_unit_price_minor=line.unit_price_minor,
    )
