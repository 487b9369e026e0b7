"""What the log says about the days before: so that a restart forgets neither a "no" nor a receipt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pos_assist.engine.decision import Arm
from pos_assist.engine.offers import OfferKind
from pos_assist.services.confirming import Unresolved, unresolved
from pos_assist.services.events import Answer, DeclineReason, Event, EventKind
from pos_assist.services.tracking import BasketTrack


@dataclass
class Remembered:
    """What was shown and refused in one basket of an earlier run."""

    arm: Arm
    decided: bool = False
    silenced: bool = False
    declined_products: set[str] = field(default_factory=set)
    declined_groups: set[str] = field(default_factory=set)
    put_products: dict[str, OfferKind] = field(default_factory=dict)

    def restore(self, track: BasketTrack) -> None:
        """Give a basket that is still open its memory and its arm back."""
        track.assigned, track.arm, track.holdout_logged = True, self.arm, self.decided
        track.silenced = self.silenced
        track.declined_products |= self.declined_products
        track.declined_groups |= self.declined_groups
        track.put_products |= self.put_products.keys()
        track.put_kinds |= set(self.put_products.values())
        track.put_count = len(self.put_products)


@dataclass(frozen=True)
class Recall:
    """Everything a desk takes over from the log."""

    baskets: Mapping[str, Remembered]
    recent: Mapping[str, frozenset[str]]  # products put on screen by basket, oldest first
    unresolved: tuple[Unresolved, ...]


EMPTY = Recall({}, {}, ())


def recall(events: Sequence[Event]) -> Recall:
    """Fold the log, in its order, into what a desk must know."""
    open_baskets: dict[str, Remembered] = {}
    recent: dict[str, set[str]] = {}
    for event in events:
        shown = recent.setdefault(event.basket_id, set())
        if event.kind is EventKind.ASSIGNED:
            open_baskets[event.basket_id] = Remembered(Arm(event.arm))
        elif event.kind is EventKind.RECEIPT_CLOSED:
            open_baskets.pop(str(event.detail.get("assigned_as", event.basket_id)), None)
        elif event.basket_id in open_baskets:
            _fold(event, open_baskets[event.basket_id])
        if event.kind in (EventKind.SHOWN, EventKind.MISSED):
            shown.add(event.product_id)
    closed = {basket_id: frozenset(products) for basket_id, products in recent.items()}
    return Recall(open_baskets, closed, tuple(unresolved(events)))


def _fold(event: Event, basket: Remembered) -> None:
    if event.kind is EventKind.DECIDED:
        basket.decided = True
    elif event.kind in (EventKind.SHOWN, EventKind.MISSED):
        basket.put_products[event.product_id] = OfferKind(event.offer_kind)
    elif event.kind is EventKind.ANSWERED and event.answer == Answer.DECLINED.value:
        basket.declined_products.add(event.product_id)
        basket.declined_groups.add(str(event.detail.get("group_id", event.product_id)))
    elif event.kind is EventKind.REASON and event.reason == DeclineReason.NO_TIME.value:
        basket.silenced = True


def offers_made(events: Iterable[Event]) -> int:
    """How many cards were really offered (accepted or declined); a count, never a rate."""
    offered = (Answer.ACCEPTED.value, Answer.DECLINED.value)
    return sum(1 for event in events if event.kind is EventKind.ANSWERED and event.answer in offered)
