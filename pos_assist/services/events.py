"""The append-only record: one frozen `Event` per thing that happened, with a UUIDv7 key made at the till."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any


class EventKind(Enum):
    """What happened. A holdout basket has `assigned`, `decided` and `receipt_closed` only."""

    # A basket became eligible and got its arm; written before anything is shown. Once more where it turns out that its
    # customer is in the customers' permanent holdout: the arm and its unit are those of the newest.
    ASSIGNED = "assigned"
    DECIDED = "decided"  # the moment of suggestion: what is shown or, in holdout, would have been
    SHOWN = "shown"  # the card was visible for at least one second, or was answered (see `visible_ms`)
    MISSED = "missed"  # the card was painted, but for less than one second
    ANSWERED = "answered"  # accepted, declined or not offered
    REASON = "reason"  # why it was declined, tapped after the decline; or that an accepted item was not on the shelf
    UNDONE = "undone"  # the answer was taken back within ten seconds; the answer's own event stays
    REWORDED = "reworded"  # the cashier asked for another wording
    FLAGGED = "flagged"  # "bad suggestion": a note to the manager
    SUPPRESSED = "suppressed"  # there would have been a card, the first of its basket, but for queue mode
    QUEUE = "queue"  # queue mode went on or off, by hand or by itself
    WITHDRAWN = "withdrawn"  # the offer stopped being valid while it was on screen
    EXPIRED = "expired"  # nobody answered in time, or payment started
    CONFIRMED = "confirmed"  # accepted, and on the paid receipt
    NOT_ADDED = "not_added"  # accepted, and not on the paid receipt
    SPONTANEOUS = "spontaneous"  # on the paid receipt without having been accepted
    RECEIPT_CLOSED = (
        "receipt_closed"  # a basket that was looked at was paid, voided or returned; no arm: never eligible
    )


class Answer(Enum):
    """What the cashier said of a card; NOT_OFFERED is blameless and is not a decline."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    NOT_OFFERED = "not_offered"


class DeclineReason(Enum):
    """One-tap reasons, optional. NO_TIME and DONT_ASK end the basket (C20)."""

    NONE = "none"
    HAS_ONE = "has_one"
    PRICE = "price"
    NO_TIME = "no_time"
    NOT_SUITABLE = "not_suitable"
    DONT_ASK = "dont_ask"
    OTHER = "other"  # offered by earlier versions; an untouched row of reasons means the same
    NOT_ON_SHELF = "not_on_shelf"  # of an accepted item that could not be found (K21)


@dataclass(frozen=True)
class Event:
    """One row of the record. Empty strings where a field does not apply; `detail` is JSON-serialisable."""

    event_id: str  # UUIDv7
    kind: EventKind
    at: datetime  # UTC
    till_id: str
    basket_id: str
    staff_id: str = ""  # employee at the time of this event; '' = unattributed
    arm: str = ""
    card_id: str = ""  # UUIDv7 of one card on screen
    offer_id: str = ""
    offer_kind: str = ""
    product_id: str = ""
    answer: str = ""
    reason: str = ""
    detail: Mapping[str, Any] = field(default_factory=dict)
    customer_key: str = ""  # pseudonym of a known customer who consented; '' otherwise
