"""What the shop's own rules keep back: when one holds, what goes with nothing, what is sold to the last piece."""

from __future__ import annotations

from pos_assist.engine.catalogue import StockPlan
from pos_assist.engine.excluding import why_excluded
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection

UPGRADE, SUBSTITUTE = OfferKind.UPGRADE, OfferKind.SUBSTITUTE  # an enum's member costs a look-up, for every candidate
RUN_TO_ZERO = StockPlan.RUN_TO_ZERO


def outside_conditions(candidate: Candidate, moment: Moment) -> Rejection | None:
    """The rule is paused, or does not hold at this time, in this store or for this customer; the detail says which."""
    why = moment.held_back(candidate.evidence.rule_id)
    return Rejection(candidate, Reason.CONDITIONS, why) if why else None


def never_with(candidate: Candidate, moment: Moment) -> Rejection | None:
    """A hand-made "never" rule holds for something in the basket."""
    if not moment.forbidden:
        return None
    product = moment.knowledge.catalogue.get(candidate.product_id)
    for forbidden in moment.forbidden if product else ():
        if product and forbidden.offer.matches(product):
            rule = forbidden.rule
            return Rejection(candidate, Reason.NEVER_WITH, f"{rule.rule_id}: {rule.why}".rstrip(": "))
    return None


def excluded_category(candidate: Candidate, moment: Moment) -> Rejection | None:
    """Alcohol, tobacco, bags, … and what the shop added: any part of the category path, or the family (C26)."""
    path = moment.excluded_path(moment.knowledge.catalogue.get(candidate.product_id))
    if not path:
        return None
    why = why_excluded(path, moment.knowledge.excluded)
    return Rejection(candidate, Reason.EXCLUDED_CATEGORY, f"{path}: {why}" if why else path)


def run_to_zero(candidate: Candidate, moment: Moment) -> Rejection | None:
    """What is not ordered again shall go: nobody who takes it is led away to a better version."""
    if candidate.kind is not UPGRADE:
        return None
    old = moment.knowledge.catalogue.get(candidate.replaces_product_id)
    if old is None or old.plan is not RUN_TO_ZERO:
        return None
    return Rejection(candidate, Reason.RUN_TO_ZERO, old.name)


def substitute_for_nothing(candidate: Candidate, moment: Moment) -> Rejection | None:
    """What stands in must be known to be there; and what it stands in for in the basket must still be out.

    Nobody counts a service, whatever figure the till has for it: it stands in for nothing.
    """
    if candidate.kind is not SUBSTITUTE:
        return None
    product = moment.knowledge.catalogue.get(candidate.product_id)
    counted = product is not None and not product.is_service
    if not counted or candidate.product_id not in moment.knowledge.situation.stock:
        return Rejection(candidate, Reason.STOCK_UNKNOWN, "a substitute must be known to be there")
    if candidate.for_its_line and not moment.is_out(candidate.compared_product_id):
        return Rejection(candidate, Reason.NOT_OUT, candidate.compared_name)
    return None
