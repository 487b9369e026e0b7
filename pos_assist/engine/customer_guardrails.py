"""What is not offered to a customer the shop knows; without one (or without consent) none of these objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal

from pos_assist.engine.catalogue import Product
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection
from pos_assist.engine.situation import Customer, Segment

STEPS = (OfferKind.UPGRADE, OfferKind.SUBSTITUTE)


def customer_month_cap(moment: Moment) -> tuple[Reason, str] | None:
    """So many cards in 30 days are enough for anybody (C22)."""
    customer, most = _customer(moment), moment.policy.customer_month_cap
    if customer is None or customer.cards_in_month < most:
        return None
    return (Reason.CUSTOMER_MONTH_CAP, f"{customer.cards_in_month} shown, at most {most}")


def customer_owns(candidate: Candidate, moment: Moment) -> Rejection | None:
    """Who said "I have one" has it: that product, its variants and its family, for ever.

    An upgrade or a substitute is of the family of what is being bought this very moment: there it says nothing.
    """
    customer = _customer(moment)
    if customer is None or not customer.owned:
        return None
    with_family = candidate.kind not in (OfferKind.UPGRADE, OfferKind.CHEAPER, OfferKind.SUBSTITUTE)
    hit = _first_hit(candidate, moment, customer.owned, with_family=with_family)
    return Rejection(candidate, Reason.CUSTOMER_OWNS, hit) if hit else None


def customer_declined(candidate: Candidate, moment: Moment) -> Rejection | None:
    """A no holds for `customer_repeat_days`, for the product, its variants and its family (C19).

    A cheaper option is the answer to a no that meant the price: only that very product counts against it. A substitute
    is of the family of what is wanted now.
    """
    customer = _customer(moment)
    if customer is None or not customer.declined:
        return None
    if candidate.kind is OfferKind.CHEAPER:
        hit = candidate.product_id if candidate.product_id in customer.declined else ""
    else:
        with_family = candidate.kind is not OfferKind.SUBSTITUTE
        hit = _first_hit(candidate, moment, customer.declined, with_family=with_family)
    return Rejection(candidate, Reason.CUSTOMER_DECLINED, hit) if hit else None


def customer_offered(candidate: Candidate, moment: Moment) -> Rejection | None:
    """The same offer at most once in `customer_offer_days`, whatever was answered (C22)."""
    customer = _customer(moment)
    if customer is None or candidate.offer_id not in customer.offered:
        return None
    return Rejection(candidate, Reason.CUSTOMER_CAP, f"within {moment.policy.customer_offer_days} days")


def careful_upgrade(candidate: Candidate, moment: Moment) -> Rejection | None:
    """Who spends much with us is not pushed: the step up is a smaller one (P11), also to what stands in."""
    customer, most = _customer(moment), moment.policy.careful_upgrade_ratio_max
    if customer is None or customer.segment is not Segment.HIGH_VALUE or candidate.kind not in STEPS:
        return None
    compared = candidate.kind is OfferKind.SUBSTITUTE
    old = candidate.compared_price_minor if compared else candidate.replaced_unit_price_minor
    new = candidate.unit_price_minor
    if new <= most * old:
        return None
    ratio = f"{Decimal(new) / old:.2f}" if old > 0 else "no"
    return Rejection(candidate, Reason.PRICE_OUT_OF_PROPORTION, f"{ratio} times the price, for a high-value customer")


CUSTOMER: tuple[Callable[[Candidate, Moment], Rejection | None], ...] = (
    customer_owns,
    customer_declined,
    customer_offered,
    careful_upgrade,
)
CUSTOMER_SITUATION: tuple[Callable[[Moment], tuple[Reason, str] | None], ...] = (customer_month_cap,)


def _customer(moment: Moment) -> Customer | None:
    return moment.knowledge.situation.customer


def _first_hit(candidate: Candidate, moment: Moment, against: frozenset[str], *, with_family: bool) -> str:
    """The product, group or family the offer shares with `against` (products and groups); '' where none."""
    offered = [candidate.product_id, *(part.product_id for part in candidate.parts if not part.in_basket)]
    groups = [candidate.group_id, *(product.group_id for product in _products(offered, moment))]
    for name in (*offered, *groups):
        if name in against:
            return name
    if with_family:
        shared = _families(offered, moment) & _families(against, moment)
        return f"family {min(shared)}" if shared else ""
    return ""


def _families(product_ids: Iterable[str], moment: Moment) -> set[str]:
    return {product.family for product in _products(product_ids, moment) if product.family}


def _products(product_ids: Iterable[str], moment: Moment) -> list[Product]:
    found = map(moment.knowledge.catalogue.get, product_ids)
    return [product for product in found if product is not None]
