"""What really ended up on the paid receipt: the only thing that counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pos_assist.engine.basket import Basket, Receipt
from pos_assist.services.events import Answer, Event, EventKind


@dataclass(frozen=True)
class OfferedCard:
    """A card as the confirmation needs it; made from a live track or, after a restart, from the log."""

    card_id: str
    offer_id: str
    offer_kind: str
    product_id: str
    answer: Answer | None
    staff_id: str  # at answer time
    quantity_before: Decimal
    replaces_product_id: str
    replaced_before: Decimal
    members: tuple[tuple[str, Decimal], ...] = ()  # of a set: (product, how many it takes) of what was missing
    set_product_id: str = ""  # of a set: what may be scanned in place of its members
    total_after_minor: int | None = None  # as the card said; None: an older program's card
    total_uncertain: bool = False  # the card said "about"
    landed_total_minor: int | None = None  # as the till charged when only that had been added; None: not known


def outcome(card: OfferedCard, receipt: Receipt) -> EventKind | None:
    """CONFIRMED, NOT_ADDED or SPONTANEOUS for one card on one paid receipt; None: nothing to say.

    Not there before the card, there at payment: of a set every member that was missing, or the set itself.
    What replaces a line also needs that line gone or reduced. What was not accepted but is there all the same is
    spontaneous, never an acceptance (ux.md 6.1).
    """
    there = receipt.quantity_of(card.product_id) > card.quantity_before
    if card.members:
        there = all(receipt.quantity_of(product_id) >= needed for product_id, needed in card.members)
    there = there or (bool(card.set_product_id) and receipt.quantity_of(card.set_product_id) > 0)
    if there and card.replaces_product_id:
        there = receipt.quantity_of(card.replaces_product_id) < card.replaced_before
    if card.answer is Answer.ACCEPTED:
        return EventKind.CONFIRMED if there else EventKind.NOT_ADDED
    return EventKind.SPONTANEOUS if there else None


def receipt_detail(receipt: Receipt, eligible: Mapping[str, Decimal]) -> dict[str, Any]:
    """The closed receipt, and which of the products that could have been offered were bought (natural attach)."""
    return {
        "state": receipt.state,
        "total_minor": receipt.total_minor,
        "lines": len(receipt.quantities),
        "units": str(sum((quantity for _, quantity in receipt.quantities), Decimal(0))),
        "closed_at": receipt.closed_at.isoformat() if receipt.closed_at else None,
        "closing_staff_id": receipt.staff_id,
        "from_till": receipt.from_till,
        "bought_eligible": sorted(
            product_id for product_id, before in eligible.items() if receipt.quantity_of(product_id) > before
        ),
    }


def last_seen_as_receipt(basket: Basket) -> Receipt:
    """For tills that keep no receipts: the basket as it was last seen, marked as such, state 'unknown'."""
    return Receipt(
        basket_id=basket.basket_id,
        till_id=basket.till_id,
        staff_id=basket.staff_id,
        closed_at=basket.touched_at,
        state="unknown",
        total_minor=basket.total_minor,
        quantities=tuple(sorted(basket.goods.items())),
        from_till=False,
    )


@dataclass(frozen=True)
class Unresolved:
    """A basket of an earlier run whose receipt was never seen."""

    basket_id: str
    till_id: str
    arm: str
    cards: tuple[OfferedCard, ...]
    eligible: Mapping[str, Decimal]
    customer_key: str = ""


def unresolved(events: Iterable[Event]) -> list[Unresolved]:
    """Baskets that were assigned but not closed, rebuilt from the log in its order (after a crash or restart)."""
    assigned: dict[str, Event] = {}
    cards: dict[str, dict[str, OfferedCard]] = {}
    for event in events:
        if event.kind is EventKind.ASSIGNED:
            assigned[event.basket_id] = event
        elif event.kind is EventKind.RECEIPT_CLOSED:
            assigned.pop(str(event.detail.get("assigned_as", event.basket_id)), None)
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
