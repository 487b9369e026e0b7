"""What may not be offered, one small function each; the first that objects names the reason.

`SITUATION` looks at the moment only and silences everything at once; `CANDIDATE` looks at one offer.
The relevance floor and the script come after scoring, see `decide`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from math import ceil

from pos_assist.engine.customer_guardrails import CUSTOMER, CUSTOMER_SITUATION
from pos_assist.engine.matching import category_keys
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection
from pos_assist.engine.ranking import margin_of
from pos_assist.engine.stock_guardrails import no_stock, not_enough_stock, stock_too_old, stock_unknown

Silence = tuple[Reason, str]
Guardrail = Callable[[Candidate, Moment], Rejection | None]


def not_selling(moment: Moment) -> Silence | None:
    """Payment, return, exchange, staff purchase, training or a parked basket (C16)."""
    state = moment.basket.state
    return None if state.may_suggest else (Reason.NOT_SELLING, f"the basket's state is {state.value}")


def basket_silenced(moment: Moment) -> Silence | None:
    """The customer has no time or wants no more suggestions (C20)."""
    if moment.knowledge.situation.memory.silenced:
        return (Reason.BASKET_SILENCED, "for this basket")
    return None


def basket_cap(moment: Moment) -> Silence | None:
    """At most two cards a basket (C17)."""
    shown, most = moment.knowledge.situation.memory.shown_in_basket, moment.policy.cards_per_basket
    return (Reason.BASKET_CAP, f"{shown} shown, at most {most}") if shown >= most else None


def share_cap(moment: Moment) -> Silence | None:
    """At most this share of the last baskets gets a card (C22); a second card is no further basket.

    With n earlier baskets, a card is due while fewer than ceil(share x (n + 1)) had one: the first basket
    of a day may have one, and the share is spread evenly instead of used up in the morning.
    """
    memory, policy = moment.knowledge.situation.memory, moment.policy
    if memory.shown_in_basket:
        return None
    earlier = memory.recent_had_card[: max(0, policy.share_window_baskets - 1)]
    most = ceil(round(policy.share_of_baskets * (len(earlier) + 1), 9))
    had = sum(earlier)
    return (Reason.SHARE_CAP, f"{had} of the last {len(earlier)} had one") if had >= most else None


SITUATION: tuple[Callable[[Moment], Silence | None], ...] = (
    not_selling,
    basket_silenced,
    basket_cap,
    share_cap,
    *CUSTOMER_SITUATION,
)


def kind_cap(candidate: Candidate, moment: Moment) -> Rejection | None:
    """A second card of a basket is of another kind (C17)."""
    shown = moment.knowledge.situation.memory.shown_kinds
    if shown and candidate.kind in shown:
        return Rejection(candidate, Reason.BASKET_CAP, f"an {candidate.kind.value} was shown already")
    return None


def already_in_basket(candidate: Candidate, moment: Moment) -> Rejection | None:
    """The very product is being bought, or was rung up and taken off again (C21)."""
    if candidate.product_id in moment.basket.product_ids:
        return Rejection(candidate, Reason.ALREADY_IN_BASKET)
    return None


def equivalent_in_basket(candidate: Candidate, moment: Moment) -> Rejection | None:
    """Another variant, or for add-ons another member of its family (C21).

    An upgrade is a variant or family member of the line it replaces by nature; only other lines count.
    """
    if candidate.kind is OfferKind.UPGRADE:
        lines = moment.basket.lines
        groups: Iterable[str] = (
            line.group_id for line in lines if line.quantity > 0 and line.product_id != candidate.replaces_product_id
        )
    else:
        groups = moment.basket.group_ids
    if candidate.group_id in groups:
        return Rejection(candidate, Reason.EQUIVALENT_IN_BASKET, f"variant of {candidate.group_id}")
    if candidate.kind is OfferKind.ADDON and moment.families:
        family = _family(candidate, moment)
        if family in moment.families:
            return Rejection(candidate, Reason.EQUIVALENT_IN_BASKET, f"family {family}")
    return None


def declined_before(candidate: Candidate, moment: Moment) -> Rejection | None:
    """A no is final for the product, its variants and its family (C19)."""
    memory = moment.knowledge.situation.memory
    if candidate.product_id in memory.declined_products or candidate.group_id in memory.declined_groups:
        return Rejection(candidate, Reason.DECLINED_BEFORE)
    if moment.declined_families:
        family = _family(candidate, moment)
        if family in moment.declined_families:
            return Rejection(candidate, Reason.DECLINED_BEFORE, f"family {family}")
    return None


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
    """Alcohol, tobacco, bags, … : any part of the category path, or the family (C26)."""
    product = moment.knowledge.catalogue.get(candidate.product_id)
    if product is None:
        return None
    for path in (product.category, product.family):
        if path and not moment.excluded.isdisjoint(category_keys(path)):
            return Rejection(candidate, Reason.EXCLUDED_CATEGORY, path)
    return None


def not_sellable(candidate: Candidate, moment: Moment) -> Rejection | None:
    """Not in the catalogue any more, blocked in the till, or without a price."""
    product = moment.knowledge.catalogue.get(candidate.product_id)
    if product is None or not product.sellable:
        return Rejection(candidate, Reason.NOT_SELLABLE, "the till does not sell it")
    return Rejection(candidate, Reason.NOT_SELLABLE, "no price") if product.price_minor <= 0 else None


def product_cap(candidate: Candidate, moment: Moment) -> Rejection | None:
    """The same product at most once in so many consecutive baskets of a till (C22), this one included."""
    memory = moment.knowledge.situation.memory
    if candidate.product_id in memory.shown_products:
        return Rejection(candidate, Reason.PRODUCT_CAP, "shown in this basket")
    earlier = memory.recent_products[: max(0, moment.policy.product_window_baskets - 1)]
    for back, shown in enumerate(earlier, start=1):
        if candidate.product_id in shown:
            return Rejection(candidate, Reason.PRODUCT_CAP, f"shown {back} baskets ago")
    return None


def price_out_of_proportion(candidate: Candidate, moment: Moment) -> Rejection | None:
    """An add-on is small beside the basket; an upgrade is a step, not a leap."""
    policy = moment.policy
    if candidate.kind is OfferKind.ADDON:
        limit = policy.addon_price_share * moment.basket.total_minor
        if candidate.difference_minor <= limit:
            return None
        return Rejection(
            candidate, Reason.PRICE_OUT_OF_PROPORTION, f"{candidate.difference_minor} over {limit} minor units"
        )
    old, new = candidate.replaced_unit_price_minor, candidate.unit_price_minor
    within = policy.upgrade_ratio_min * old <= new <= policy.upgrade_ratio_max * old
    if old > 0 and within and candidate.difference_minor > 0:
        return None
    ratio = f"{Decimal(new) / old:.2f}" if old > 0 else "no"
    return Rejection(candidate, Reason.PRICE_OUT_OF_PROPORTION, f"{ratio} times the price")


def margin_below_floor(candidate: Candidate, moment: Moment) -> Rejection | None:
    """An offer must earn something; where a cost is unknown, the assumed rate counts."""
    margin, _ = margin_of(candidate, moment)
    if margin >= moment.policy.margin_floor_minor:
        return None
    return Rejection(candidate, Reason.MARGIN_BELOW_FLOOR, f"{margin}, at least {moment.policy.margin_floor_minor}")


CANDIDATE: tuple[Guardrail, ...] = (
    kind_cap,
    already_in_basket,
    equivalent_in_basket,
    declined_before,
    *CUSTOMER,
    never_with,
    excluded_category,
    not_sellable,
    stock_unknown,
    stock_too_old,
    no_stock,
    not_enough_stock,
    product_cap,
    price_out_of_proportion,
    margin_below_floor,
)


def awake(moment: Moment) -> tuple[Guardrail, ...]:
    """Those of `CANDIDATE` that can object at this moment; most baskets have nothing to be remembered."""
    memory = moment.knowledge.situation.memory
    can_object: dict[Guardrail, bool] = {
        kind_cap: bool(memory.shown_kinds),
        declined_before: bool(memory.declined_products or memory.declined_groups),
        **dict.fromkeys(CUSTOMER, moment.knowledge.situation.customer is not None),
        never_with: bool(moment.forbidden),
        product_cap: bool(memory.shown_products) or any(memory.recent_products),
    }
    return tuple(guardrail for guardrail in CANDIDATE if can_object.get(guardrail, True))


def sift(candidates: Iterable[Candidate], moment: Moment) -> tuple[list[Candidate], list[Rejection]]:
    """Those that may be offered, and why the others may not."""
    for silence in SITUATION:
        silenced = silence(moment)
        if silenced is not None:
            return [], [Rejection(candidate, *silenced) for candidate in candidates]
    allowed: list[Candidate] = []
    rejections: list[Rejection] = []
    guardrails = awake(moment)
    for candidate in candidates:
        rejection = first_objection(candidate, moment, guardrails)
        if rejection is None:
            allowed.append(candidate)
        else:
            rejections.append(rejection)
    return allowed, rejections


def first_objection(candidate: Candidate, moment: Moment, guardrails: Iterable[Guardrail]) -> Rejection | None:
    """The first of `guardrails` that objects, in their fixed order."""
    for guardrail in guardrails:
        rejection = guardrail(candidate, moment)
        if rejection is not None:
            return rejection
    return None


def _family(candidate: Candidate, moment: Moment) -> str:
    product = moment.knowledge.catalogue.get(candidate.product_id)
    return product.family if product is not None else ""
