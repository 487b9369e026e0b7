"""What customers say no with to one person, out of that person's own answers at the till (T16)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from pos_assist.services.events import Answer, DeclineReason, Event, EventKind
from pos_assist.services.practice.ports import WeakSpot
from pos_assist.training.values import Objection

LOOKED_BACK = timedelta(weeks=4)
LEAST_DECLINES = 10  # with a reason: fewer say nothing
KINDS = (EventKind.ANSWERED, EventKind.REASON, EventKind.UNDONE)  # the events that `weak_spots_in` reads

OBJECTIONS = {  # of a tapped reason; the others name no family
    DeclineReason.HAS_ONE.value: Objection.HAS_ONE,
    DeclineReason.PRICE.value: Objection.PRICE,
    DeclineReason.NO_TIME.value: Objection.TIME,
    DeclineReason.NOT_SUITABLE.value: Objection.COMPATIBILITY,
    DeclineReason.DONT_ASK.value: Objection.JUST_THIS,
}


def weak_spots_in(events: Iterable[Event], staff_id: str) -> tuple[WeakSpot, ...]:
    """The final declines of `staff_id` by family, most frequent first; () below ten with a reason, and of nobody ('').

    `events` in the order they were written; a card's last answer that was not taken back counts.
    """
    declined: dict[str, Objection | None] = {}  # by card
    for event in events:
        if event.kind is EventKind.ANSWERED:
            declined.pop(event.card_id, None)
            if event.answer == Answer.DECLINED.value and staff_id and event.staff_id == staff_id:
                declined[event.card_id] = OBJECTIONS.get(event.reason)
        elif event.kind is EventKind.UNDONE:
            declined.pop(event.card_id, None)
        elif event.kind is EventKind.REASON and event.card_id in declined:
            declined[event.card_id] = OBJECTIONS.get(event.reason)
    counts = Counter(objection for objection in declined.values() if objection is not None)
    if counts.total() < LEAST_DECLINES:
        return ()
    ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0].value))
    return tuple(WeakSpot(objection, count, counts.total()) for objection, count in ranked)
