"""What really ended up on the paid receipt: the only thing that counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pos_assist.engine.basket import Basket, Receipt
from pos_assist.services.events import Answer, EventKind


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
