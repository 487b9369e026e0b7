"""Only what can be handed over now: the guardrails that look at the stock (C40)."""

from __future__ import annotations

from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection


def stock_unknown(candidate: Candidate, moment: Moment) -> Rejection | None:
    """No figure, although the till shows stock or the policy demands it. Services have none."""
    situation = moment.knowledge.situation
    if candidate.product_id in situation.stock or _is_service(candidate, moment):
        return None
    if situation.stock_known:
        return Rejection(candidate, Reason.STOCK_UNKNOWN, "there is no stock figure for it")
    if moment.policy.require_stock:
        return Rejection(candidate, Reason.STOCK_UNKNOWN, "the policy demands a stock figure")
    return None


def stock_too_old(candidate: Candidate, moment: Moment) -> Rejection | None:
    """A figure older than the limit promises nothing. A figure from the future counts as new."""
    figure = moment.knowledge.situation.stock.get(candidate.product_id)
    if figure is None:
        return None
    age = moment.knowledge.situation.now - figure.as_of
    if age <= moment.policy.stock_too_old_after or _is_service(candidate, moment):
        return None
    return Rejection(candidate, Reason.STOCK_TOO_OLD, f"{age} old, at most {moment.policy.stock_too_old_after}")


def no_stock(candidate: Candidate, moment: Moment) -> Rejection | None:
    """Nothing on hand."""
    figure = moment.knowledge.situation.stock.get(candidate.product_id)
    if figure is None or figure.on_hand > 0 or _is_service(candidate, moment):
        return None
    return Rejection(candidate, Reason.NO_STOCK, f"{figure.on_hand} on hand")


def not_enough_stock(candidate: Candidate, moment: Moment) -> Rejection | None:
    """What is left after all open baskets and the safety stock must cover the quantity offered."""
    promisable = moment.promisable(candidate.product_id)
    if promisable is None or promisable >= candidate.quantity:
        return None
    if _is_service(candidate, moment):
        return None
    return Rejection(
        candidate,
        Reason.NOT_ENOUGH_STOCK,
        f"{moment.available(candidate.product_id)} available less {moment.kept_back(candidate.product_id)} kept back, "
        f"{candidate.quantity} wanted",
    )


def _is_service(candidate: Candidate, moment: Moment) -> bool:
    """What nobody counts: services, and covers whatever the till calls them."""
    if candidate.kind is OfferKind.COVER:
        return True
    product = moment.knowledge.catalogue.get(candidate.product_id)
    return product is not None and product.is_service
