"""Baskets whose receipt was not seen yet, and those of an earlier run out of the log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from pos_assist.services.confirming import OfferedCard
from pos_assist.services.events import Answer, Event, EventKind
from pos_assist.services.natural import OpenOffer, open_from


@dataclass(frozen=True)
class Unresolved:
    """A basket of an earlier run whose receipt was never seen."""

    basket_id: str
    till_id: str
    arm: str
    cards: tuple[OfferedCard, ...]
    eligible: Mapping[str, Decimal]
    customer_key: str = ""
    best_minor: float | None = None  # expected extra margin of the best offer at the moment of suggestion
    open_offers: tuple[OpenOffer, ...] = ()  # holdout: what a card would have been chosen from
    seconds: float | None = None  # first line to payment; None: not seen whole


def unresolved(events: Iterable[Event]) -> list[Unresolved]:
    """Baskets that were assigned but not closed, rebuilt from the log in its order (after a crash or restart)."""
    assigned: dict[str, Event] = {}
    cards: dict[str, dict[str, OfferedCard]] = {}
    opened: dict[str, tuple[OpenOffer, ...]] = {}
    for event in events:
        if event.kind is EventKind.ASSIGNED:
            assigned[event.basket_id] = event
        elif event.kind is EventKind.RECEIPT_CLOSED:
            assigned.pop(str(event.detail.get("assigned_as", event.basket_id)), None)
        elif event.kind is EventKind.DECIDED and "open" in event.detail:
            opened[event.basket_id] = open_from(event.detail)
        elif event.kind in (EventKind.SHOWN, EventKind.ANSWERED, EventKind.UNDONE) and event.basket_id in assigned:
            cards.setdefault(event.basket_id, {})[event.card_id] = _card_from(event)
    return [
        Unresolved(
            basket_id=basket_id,
            till_id=event.till_id,
            arm=event.arm,
            cards=tuple(cards.get(basket_id, {}).values()),
            eligible={key: Decimal(value) for key, value in event.detail.get("quantities_before", {}).items()},
            customer_key=event.customer_key,
            open_offers=opened.get(basket_id, ()),
        )
        for basket_id, event in assigned.items()
    ]


def _card_from(event: Event) -> OfferedCard:
    return OfferedCard(
        card_id=event.card_id,
        offer_id=event.offer_id,
        offer_kind=event.offer_kind,
        product_id=event.product_id,
        answer=Answer(event.answer) if event.answer and event.kind is not EventKind.UNDONE else None,
        staff_id=event.staff_id,
        quantity_before=Decimal(event.detail.get("quantity_before", "0")),
        replaces_product_id=event.detail.get("replaces_product_id", ""),
        replaced_before=Decimal(event.detail.get("replaced_before", "0")),
        members=tuple((product_id, Decimal(needed)) for product_id, needed in event.detail.get("members", [])),
        set_product_id=event.detail.get("set_product_id", ""),
        total_after_minor=event.detail.get("total_after_minor"),
        total_uncertain=event.detail.get("total_uncertain", False),
    )
