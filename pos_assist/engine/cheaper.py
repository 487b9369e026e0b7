"""Something cheaper that serves the same: only on request, or once after "too expensive" (C46, E3).

After "too expensive" the cheaper option does what the refused one would have done: it adds a line, or it is
a smaller step for the same line. On request it takes the place of a rung-up line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pos_assist.engine.addons import addon
from pos_assist.engine.basket import Line
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decision import Card
from pos_assist.engine.found import Found
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind, Source
from pos_assist.engine.upgrades import replaceable, upgrade

_CHEAPER = OfferKind.CHEAPER.value


def cheaper_candidates(moment: Moment, than: Card | None) -> tuple[Candidate, ...]:
    """Nearest first: of the same ladder or family, then of the same rule; on request by line, the dearest first.

    Nothing is cheaper than a set, a cover or what is the cheaper option already.
    """
    if than is None:
        return tuple(_instead_of_a_line(moment))
    if than.candidate.kind is OfferKind.ADDON:
        return tuple(_instead_of_an_addon(than.candidate, moment))
    return tuple(_smaller_step(than.candidate, moment)) if than.candidate.kind is OfferKind.UPGRADE else ()


def _instead_of_a_line(moment: Moment) -> Iterator[Candidate]:
    seen: set[str] = set()  # a version of two lines belongs to the dearer one
    for line, product in sorted(moment.triggers, key=lambda rung_up: -rung_up[0].total_minor):
        if not replaceable(line, product, moment):
            continue
        for found in _versions(product, line, moment, most=_limit(line.unit_price_minor, moment)):
            candidate = upgrade(found, moment)
            if candidate is not None and candidate.difference_minor < 0 and candidate.product_id not in seen:
                seen.add(candidate.product_id)
                yield _compared(candidate, product, line.unit_price_minor)


def _instead_of_an_addon(refused: Candidate, moment: Moment) -> Iterator[Candidate]:
    compared = moment.knowledge.catalogue.get(refused.product_id)
    for line, trigger in moment.triggers:
        if compared is None or trigger.product_id != refused.evidence.trigger_product_id:
            continue
        most = _limit(refused.unit_price_minor, moment)
        versions = _versions(compared, line, moment, most=most)
        others = _nearest_first(_same_rule(refused, compared, line, trigger, moment), moment, most=most)
        taken = {found.product_id for found in versions}
        for found in (*versions, *(other for other in others if other.product_id not in taken)):
            candidate = addon(found, moment)
            if candidate is not None:
                yield _compared(candidate, compared, refused.unit_price_minor)


def _smaller_step(refused: Candidate, moment: Moment) -> Iterator[Candidate]:
    """Between what stands in the basket and what was too expensive, for the same line."""
    compared = moment.knowledge.catalogue.get(refused.product_id)
    for line, product in moment.triggers:
        if compared is None or line.line_id != refused.replaces_line_id or not replaceable(line, product, moment):
            continue
        most = _limit(refused.unit_price_minor, moment)
        for found in _versions(compared, line, moment, most=most, above=line.unit_price_minor):
            candidate = upgrade(found, moment)
            if candidate is not None and candidate.difference_minor > 0:
                yield _compared(candidate, compared, refused.unit_price_minor)


def _versions(of: Product, line: Line, moment: Moment, *, most: int, above: int = 0) -> list[Found]:
    """The steps below a product on its ladders, and its family; nearest first."""
    found: dict[str, Found] = {}
    for rung in moment.knowledge.ladders.get(of.product_id, ()):
        rule = rung.ladder
        for product_id in () if moment.held_back(rule.rule_id) else rung.lower:
            found.setdefault(product_id, Found(product_id, line, Source.LADDER, rule.rule_id, priority=rule.priority))
    for member in moment.knowledge.catalogue.by_family.get(of.family, ()):
        if member.product_id != of.product_id:
            family = Found(member.product_id, line, Source.FAMILY, f"family:{of.family}")
            found.setdefault(member.product_id, family)
    return _nearest_first(found.values(), moment, most=most, above=above)


def _same_rule(refused: Candidate, compared: Product, line: Line, trigger: Product, moment: Moment) -> Iterator[Found]:
    """What else the rule offers to the same trigger, of the category of what was too expensive."""
    knowledge, evidence = moment.knowledge, refused.evidence
    for fit in (*knowledge.pairs.of(trigger), *knowledge.fits.of(trigger)):
        if fit.rule_id != evidence.rule_id:
            continue
        for product_id in fit.named or knowledge.accessories.of(fit, trigger).product_ids:
            product = knowledge.catalogue.get(product_id)
            if product is not None and product.category == compared.category and product is not compared:
                yield Found(
                    product_id,
                    line,
                    evidence.source,
                    fit.rule_id,
                    fits=evidence.fits,
                    benefits=fit.benefits,
                    priority=fit.priority,
                )


def _nearest_first(found: Iterable[Found], moment: Moment, *, most: int, above: int = 0) -> list[Found]:
    """Those that cost more than `above` and at most `most`, the dearest first."""
    priced = [
        (product.price_minor, one) for one in found if (product := moment.knowledge.catalogue.get(one.product_id))
    ]
    kept = [(price, one) for price, one in priced if above < price <= most]
    return [one for _, one in sorted(kept, key=lambda entry: (-entry[0], entry[1].product_id))]


def _compared(candidate: Candidate, than: Product, price_minor: int) -> Candidate:
    return replace(
        candidate,
        kind=OfferKind.CHEAPER,
        offer_id=f"{_CHEAPER}:{candidate.evidence.trigger_product_id}>{candidate.product_id}",
        compared_product_id=than.product_id,
        compared_name=than.name,
        compared_price_minor=price_minor,
    )


def _limit(price_minor: int, moment: Moment) -> int:
    """The most that counts as clearly cheaper."""
    return int(moment.policy.cheaper_ratio_max * price_minor)
