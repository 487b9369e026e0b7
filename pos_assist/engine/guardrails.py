"""What may not be offered: the guardrails in their fixed order; the first that objects names the reason.

`SITUATION` looks at the moment only and silences everything at once; `CANDIDATE` looks at one offer.
The relevance floor and the script come after scoring, see `decide`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from pos_assist.engine.customer_guardrails import CUSTOMER, customer_declined, customer_owns
from pos_assist.engine.learned_guardrails import not_approved, refused
from pos_assist.engine.moment import Moment
from pos_assist.engine.offer_guardrails import (
    already_in_basket,
    declined_before,
    equivalent_in_basket,
    kind_cap,
    margin_below_floor,
    no_saving,
    not_sellable,
    price_out_of_proportion,
    product_cap,
    set_in_basket,
    till_disagrees,
)
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection
from pos_assist.engine.rule_guardrails import (
    excluded_category,
    never_with,
    outside_conditions,
    run_to_zero,
    substitute_for_nothing,
)
from pos_assist.engine.silences import SITUATION
from pos_assist.engine.stock_guardrails import no_stock, not_enough_stock, stock_too_old, stock_unknown

Guardrail = Callable[[Candidate, Moment], Rejection | None]
BUNDLE, CHEAPER = OfferKind.BUNDLE, OfferKind.CHEAPER  # an enum's member costs a look-up, for every candidate

CANDIDATE: tuple[Guardrail, ...] = (
    kind_cap,
    set_in_basket,
    already_in_basket,
    equivalent_in_basket,
    declined_before,
    *CUSTOMER,
    outside_conditions,
    never_with,
    refused,
    not_approved,
    excluded_category,
    run_to_zero,
    substitute_for_nothing,
    not_sellable,
    till_disagrees,
    no_saving,
    stock_unknown,
    stock_too_old,
    no_stock,
    not_enough_stock,
    product_cap,
    price_out_of_proportion,
    margin_below_floor,
)
# Of a set: asked once about the whole of it; every other guardrail is asked about each missing member.
OF_THE_WHOLE = frozenset(
    {kind_cap, set_in_basket, *CUSTOMER, outside_conditions, run_to_zero, substitute_for_nothing}
    | {till_disagrees, no_saving, price_out_of_proportion, margin_below_floor}
)
# What is true of a card on screen; caps, floors and proportions decided whether to speak and are not asked again.
STILL_TRUE: tuple[Guardrail, ...] = (
    set_in_basket,
    already_in_basket,
    equivalent_in_basket,
    declined_before,
    customer_owns,  # who it is may become known only when the card is up
    customer_declined,
    outside_conditions,  # its hour has ended, or somebody paused its rule
    never_with,
    refused,
    excluded_category,
    run_to_zero,
    substitute_for_nothing,
    not_sellable,
    till_disagrees,
    stock_too_old,
    stock_unknown,
    no_stock,
    not_enough_stock,
)


def awake(moment: Moment) -> tuple[Guardrail, ...]:
    """Those of `CANDIDATE` that can object at this moment; most baskets have nothing to be remembered."""
    memory = moment.knowledge.situation.memory
    can_object: dict[Guardrail, bool] = {
        kind_cap: bool(memory.shown_kinds),
        declined_before: bool(memory.declined_products or memory.declined_groups),
        **dict.fromkeys(CUSTOMER, moment.knowledge.situation.customer is not None),
        outside_conditions: bool(moment.knowledge.conditions),
        never_with: bool(moment.forbidden),
        substitute_for_nothing: moment.asked or moment.knowledge.situation.substitutes,
        refused: bool(moment.knowledge.approvals.states),
        set_in_basket: bool(moment.knowledge.not_alone),
        till_disagrees: bool(moment.knowledge.not_alone),
        no_saving: bool(moment.knowledge.bundles),
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
    """The first of `guardrails` that objects, in their fixed order; something cheaper must be asked for (C46)."""
    if candidate.kind is BUNDLE:
        return _objection_to_a_set(candidate, moment, guardrails)
    if candidate.kind is CHEAPER and not moment.asked:
        return Rejection(candidate, Reason.ON_REQUEST_ONLY)
    for guardrail in guardrails:
        rejection = guardrail(candidate, moment)
        if rejection is not None:
            return rejection
    return None


def _objection_to_a_set(candidate: Candidate, moment: Moment, guardrails: Iterable[Guardrail]) -> Rejection | None:
    members = _members(candidate, moment)
    for guardrail in guardrails:
        for asked in (candidate,) if guardrail in OF_THE_WHOLE else members:
            rejection = guardrail(asked, moment)
            if rejection is not None:
                detail = rejection.detail if asked is candidate else f"{asked.name}: {rejection.detail}".rstrip(": ")
                return Rejection(candidate, rejection.reason, detail)
    return None


def _members(candidate: Candidate, moment: Moment) -> list[Candidate]:
    """What is missing of a set, each as an offer of its own."""
    members = []
    for part in candidate.missing:
        product = moment.knowledge.catalogue.get(part.product_id)
        group_id = product.group_id if product is not None else part.product_id
        member = replace(
            candidate, product_id=part.product_id, group_id=group_id, name=part.name, quantity=part.quantity
        )
        members.append(member)
    return members
