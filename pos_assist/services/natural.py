"""What customers buy without a word: the offers that were open in a basket of the holdout, and their receipt.

Watched from the moment of suggestion on, when in the other arm a card would have come up: what is scanned before
it can no longer be asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pos_assist.engine.basket import Basket, Receipt
from pos_assist.engine.decision import Decision, Scored
from pos_assist.services.confirming import OfferedCard, outcome
from pos_assist.services.events import EventKind

Bought = tuple[str, str, str, bool]  # (offer_id, under, group, whether it was)


@dataclass(frozen=True)
class OpenOffer:
    """An offer that could have been made, as the confirmation of a card that nobody saw."""

    card: OfferedCard
    under: str
    group: str


def open_offers(decision: Decision, basket: Basket) -> tuple[OpenOffer, ...]:
    """Every offer of the decision, beside what stands in the basket now."""
    return tuple(_open(scored, basket) for scored in decision.candidates)


def bought_anyway(offers: Iterable[OpenOffer], receipt: Receipt) -> list[Bought]:
    """What became of them on the paid receipt, by the same rule as for a card that was not accepted."""
    return [
        (one.card.offer_id, one.under, one.group, outcome(one.card, receipt) is EventKind.SPONTANEOUS) for one in offers
    ]


def open_detail(offers: Iterable[OpenOffer]) -> list[dict[str, Any]]:
    """As it stands in the event of the decision, so that it outlives a restart."""
    return [
        {
            "offer_id": one.card.offer_id,
            "kind": one.card.offer_kind,
            "product_id": one.card.product_id,
            "under": one.under,
            "group": one.group,
            "quantity_before": str(one.card.quantity_before),
            "replaces_product_id": one.card.replaces_product_id,
            "replaced_before": str(one.card.replaced_before),
            "members": [[product_id, str(needed)] for product_id, needed in one.card.members],
            "set_product_id": one.card.set_product_id,
        }
        for one in offers
    ]


def open_from(detail: Mapping[str, Any]) -> tuple[OpenOffer, ...]:
    """Out of the detail of a decision's event; none where an older program wrote it."""
    return tuple(
        OpenOffer(
            OfferedCard(
                card_id="",
                offer_id=told["offer_id"],
                offer_kind=told["kind"],
                product_id=told["product_id"],
                answer=None,
                staff_id="",
                quantity_before=Decimal(told["quantity_before"]),
                replaces_product_id=told["replaces_product_id"],
                replaced_before=Decimal(told["replaced_before"]),
                members=tuple((product_id, Decimal(needed)) for product_id, needed in told["members"]),
                set_product_id=told["set_product_id"],
            ),
            told["under"],
            told["group"],
        )
        for told in detail.get("open", ())
    )


def _open(scored: Scored, basket: Basket) -> OpenOffer:
    candidate = scored.candidate
    return OpenOffer(
        OfferedCard(
            card_id="",
            offer_id=candidate.offer_id,
            offer_kind=candidate.kind.value,
            product_id=candidate.product_id,
            answer=None,
            staff_id="",
            quantity_before=basket.quantity_of(candidate.product_id),
            replaces_product_id=candidate.replaces_product_id,
            replaced_before=basket.quantity_of(candidate.replaces_product_id),
            members=candidate.members_needed,
            set_product_id=candidate.set_product_id,
        ),
        scored.outlook.under,
        scored.outlook.group,
    )
