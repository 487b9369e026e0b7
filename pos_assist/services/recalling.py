"""What the log says about the days before: so that a restart forgets neither a "no" nor a receipt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pos_assist.engine.offers import OfferKind
from pos_assist.services.confirming import Unresolved, unresolved
from pos_assist.services.events import Answer, DeclineReason, Event, EventKind
from pos_assist.services.tracking import BasketTrack


@dataclass
class Remembered:
    """What was shown and refused in one basket of an earlier run."""

    declined_products: set[str] = field(default_factory=set)
    shown_products: set[str] = field(default_factory=set)
    shown_kinds: set[OfferKind] = field(default_factory=set)
    shown_count: int = 0
    silenced: bool = False

    def restore(self, track: BasketTrack) -> None:
        """Give a basket that is still open its memory back; its arm was logged before."""
        track.declined_products |= self.declined_products
        track.shown_products |= self.shown_products
        track.shown_kinds |= self.shown_kinds
        track.shown_count = self.shown_count
        track.silenced = self.silenced
        track.assigned = track.holdout_logged = True


@dataclass(frozen=True)
class Recall:
    """Everything a desk takes over from the log."""

    acceptance: Mapping[str, tuple[int, int]]  # offer_id: (yes, no)
    baskets: Mapping[str, Remembered]
    recent: tuple[frozenset[str], ...]  # products shown per closed basket, oldest first
    unresolved: tuple[Unresolved, ...]


EMPTY = Recall({}, {}, (), ())


def recall(events: Sequence[Event]) -> Recall:
    """Fold the log, in its order, into what a desk must know."""
    acceptance: dict[str, tuple[int, int]] = {}
    baskets: dict[str, Remembered] = {}
    recent: list[frozenset[str]] = []
    for event in events:
        if event.kind is EventKind.ASSIGNED:
            baskets.setdefault(event.basket_id, Remembered())
        elif event.kind is EventKind.RECEIPT_CLOSED:
            closed = baskets.pop(event.basket_id, Remembered())
            recent.append(frozenset(closed.shown_products))
        elif event.basket_id in baskets:
            _fold(event, baskets[event.basket_id], acceptance)
    return Recall(acceptance, baskets, tuple(recent), tuple(unresolved(events)))


def _fold(event: Event, basket: Remembered, acceptance: dict[str, tuple[int, int]]) -> None:
    if event.kind is EventKind.SHOWN:
        basket.shown_count += 1
        basket.shown_products.add(event.product_id)
        basket.shown_kinds.add(OfferKind(event.offer_kind))
    elif event.kind is EventKind.ANSWERED:
        yes, no = acceptance.get(event.offer_id, (0, 0))
        if event.answer == Answer.ACCEPTED.value:
            acceptance[event.offer_id] = (yes + 1, no)
        elif event.answer == Answer.DECLINED.value:
            acceptance[event.offer_id] = (yes, no + 1)
            basket.declined_products.add(event.product_id)
    elif event.kind is EventKind.REASON and event.reason == DeclineReason.NO_TIME.value:
        basket.silenced = True


def offers_made(events: Iterable[Event]) -> int:
    """How many cards were really offered (accepted or declined); a count, never a rate."""
    offered = (Answer.ACCEPTED.value, Answer.DECLINED.value)
    return sum(1 for event in events if event.kind is EventKind.ANSWERED and event.answer in offered)
