"""When nothing at all may be offered; each looks at the moment only, and the first that objects silences everything."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from pos_assist.engine.customer_guardrails import CUSTOMER_SITUATION
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Reason

Silence = tuple[Reason, str]


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


def basket_gate(moment: Moment) -> Silence | None:
    """Too small a basket, or one of bags, tobacco, medicine and the like only (C25)."""
    total, least = moment.basket.total_minor, moment.policy.min_basket_minor
    if total < least:
        return (Reason.BASKET_GATE, f"{total}, at least {least}")
    bought = [product_id for product_id, quantity in moment.net.items() if quantity > 0]
    if bought and all(moment.excluded_path(moment.knowledge.catalogue.get(product_id)) for product_id in bought):
        return (Reason.BASKET_GATE, "only excluded categories")
    return None


SITUATION: tuple[Callable[[Moment], Silence | None], ...] = (
    not_selling,
    basket_silenced,
    basket_gate,
    basket_cap,
    share_cap,
    *CUSTOMER_SITUATION,
)
