"""What the log says about the days before: so that a restart forgets neither a "no" nor a receipt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pos_assist.engine.decision import Arm, Unit
from pos_assist.engine.experiments import Given
from pos_assist.engine.offers import OfferKind
from pos_assist.services.card_track import ENDS_BASKET
from pos_assist.services.events import Answer, Event, EventKind
from pos_assist.services.tallying import offers_made
from pos_assist.services.tracking import BasketTrack, Earlier
from pos_assist.services.unresolved import Unresolved, unresolved

__all__ = ["EMPTY", "Recall", "Remembered", "offers_made", "recall"]

ENDING = {reason.value for reason in ENDS_BASKET}


@dataclass
class Remembered:
    """What was shown and refused in one basket of an earlier run."""

    arm: Arm
    unit: Unit = Unit.BASKET
    given: Given = field(default_factory=dict)
    decided: bool = False
    moment_came: bool = False  # the decision that nobody asked for
    suppressed: bool = False
    asked_cheaper: bool = False
    put: dict[str, tuple[str, str, OfferKind]] = field(default_factory=dict)  # by offer
    declined: dict[str, Event] = field(default_factory=dict)  # by card
    ended_by: set[str] = field(default_factory=set)  # cards whose reason ended the basket

    def restore(self, track: BasketTrack) -> None:
        """Give a basket that is still open its memory and its arm back."""
        track.assigned, track.arm, track.unit, track.holdout_logged = True, self.arm, self.unit, self.moment_came
        track.given, track.decided, track.pace.broken = self.given, self.decided, True
        track.suppressed_logged, track.asked_cheaper = self.suppressed, self.asked_cheaper
        products = (product for event in self.declined.values() for product in _products(event))
        groups = (str(event.detail.get("group_id", event.product_id)) for event in self.declined.values())
        track.earlier = Earlier(
            frozenset(products), frozenset(groups), tuple(self.put.values()), silenced=bool(self.ended_by)
        )


@dataclass(frozen=True)
class Recall:
    """Everything a desk takes over from the log."""

    baskets: Mapping[str, Remembered]
    recent: Mapping[str, frozenset[str]]  # products put on screen by basket, oldest first
    unresolved: tuple[Unresolved, ...]
    best: Mapping[str, float] = field(default_factory=dict)  # expected extra margin of each basket's best offer


EMPTY = Recall({}, {}, ())


def recall(events: Sequence[Event]) -> Recall:
    """Fold the log, in its order, into what a desk must know."""
    open_baskets: dict[str, Remembered] = {}
    recent: dict[str, set[str]] = {}
    best: dict[str, float] = {}
    for event in events:
        if event.basket_id:  # queue mode is about no basket
            shown = recent.setdefault(event.basket_id, set())
            if event.kind in (EventKind.SHOWN, EventKind.MISSED):
                shown.add(event.product_id)
        if event.kind is EventKind.ASSIGNED:
            basket = open_baskets.setdefault(event.basket_id, Remembered(Arm(event.arm)))
            basket.arm, basket.unit = Arm(event.arm), Unit(event.detail.get("unit", "basket"))
            basket.given = {key: (got[0], got[1]) for key, got in event.detail.get("experiments", {}).items()}
        elif event.kind is EventKind.RECEIPT_CLOSED:
            if "best_minor" in event.detail:
                best[event.basket_id] = float(event.detail["best_minor"])
            open_baskets.pop(str(event.detail.get("assigned_as", event.basket_id)), None)
        elif event.basket_id in open_baskets:
            _fold(event, open_baskets[event.basket_id])
    closed = {basket_id: frozenset(products) for basket_id, products in recent.items()}
    return Recall(open_baskets, closed, tuple(unresolved(events)), best)


def _fold(event: Event, basket: Remembered) -> None:
    if event.kind is EventKind.DECIDED:
        asked = event.detail.get("asked")
        basket.asked_cheaper |= asked == "cheaper"
        basket.decided = True
        basket.moment_came |= asked is None
    elif event.kind is EventKind.SUPPRESSED:
        basket.suppressed = True
    elif event.kind in (EventKind.SHOWN, EventKind.MISSED):
        basket.put[event.offer_id] = (event.offer_id, event.product_id, OfferKind(event.offer_kind))
    elif event.kind is EventKind.ANSWERED and event.answer == Answer.DECLINED.value:
        basket.declined[event.card_id] = event
    elif event.kind is EventKind.REASON and event.reason in ENDING:
        basket.ended_by.add(event.card_id)
    elif event.kind is EventKind.UNDONE:
        basket.declined.pop(event.card_id, None)
        basket.ended_by.discard(event.card_id)


def _products(event: Event) -> list[str]:
    """What a card would have added, as `CardTrack.products` says of a live one."""
    return [event.product_id, *(str(product_id) for product_id, _ in event.detail.get("members", ()))]
