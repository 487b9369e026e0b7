"""The small comparison an upgrade card opens: this, better, best, with the price per unit and what each adds."""

from __future__ import annotations

from pos_assist.engine.catalogue import Product
from pos_assist.engine.decision import Option
from pos_assist.engine.found import benefits_of
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import per_unit_minor
from pos_assist.engine.offers import Candidate, OfferKind
from pos_assist.engine.resolving import Rung


def comparison(candidate: Candidate, moment: Moment) -> tuple[Option, ...]:
    """What is rung up, what is offered, and one more step of the ladder that could be had; cheapest first.

    Empty for anything but an upgrade along a ladder.
    """
    rung = _rung(candidate, moment)
    old = moment.knowledge.catalogue.get(candidate.replaces_product_id)
    new = moment.knowledge.catalogue.get(candidate.product_id)
    if rung is None or old is None or new is None:
        return ()
    shown: list[tuple[Product, int]] = [(old, candidate.replaced_unit_price_minor), (new, candidate.unit_price_minor)]
    third = _third(candidate, rung, moment)
    if third is not None:
        shown.append((third, third.price_minor))
    unit = old.content_unit if len({product.content_unit for product, _ in shown}) == 1 else ""
    per_unit = bool(unit) and all(product.content for product, _ in shown)
    options = [
        Option(
            product_id=product.product_id,
            name=product.name,
            unit_price_minor=price,
            per_unit_minor=per_unit_minor(price, product.content) if per_unit and product.content else None,
            unit=unit if per_unit else "",
            benefits=benefits_of(product, {} if product is old else rung.ladder.benefits),
            rung_up=product is old,
            offered=product is new,
        )
        for product, price in shown
    ]
    return tuple(sorted(options, key=lambda option: option.unit_price_minor))


def _rung(candidate: Candidate, moment: Moment) -> Rung | None:
    if candidate.kind is not OfferKind.UPGRADE:
        return None
    rungs = moment.knowledge.ladders.get(candidate.replaces_product_id, ())
    return next((rung for rung in rungs if rung.ladder.rule_id == candidate.evidence.rule_id), None)


def _third(candidate: Candidate, rung: Rung, moment: Moment) -> Product | None:
    """The next step above the offered one, else the one below it that was stepped over."""
    if candidate.product_id not in rung.higher:
        return None
    place = rung.higher.index(candidate.product_id)
    for product_id in (*rung.higher[place + 1 :], *rung.higher[:place][::-1]):
        product = moment.knowledge.catalogue.get(product_id)
        if product is not None and product.sellable and product.price_minor > 0 and _there(product, moment):
            return product
    return None


def _there(product: Product, moment: Moment) -> bool:
    """Whether it could be handed over; unknown stock counts only where the till shows none at all."""
    if product.is_service:
        return True
    promisable = moment.promisable(product.product_id)
    if promisable is None:
        return not (moment.knowledge.situation.stock_known or moment.policy.require_stock)
    return promisable >= 1
