"""What the cashier's panel is in: one frozen value; the presenter turns it into a `Screen`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Card
from pos_assist.engine.offers import Part
from pos_assist.engine.situation import Segment


class Phase(Enum):
    """The states of the panel. Holdout has no state of its own: it is NOTHING, to the pixel."""

    DISCONNECTED = "disconnected"  # no till; selling is not affected
    IDLE = "idle"  # no open basket
    SCANNING = "scanning"  # lines arrive; at most a passive dot
    CARD = "card"
    ACCEPTED_WAITING = "accepted_waiting"  # accepted; the line is not in the basket yet
    ADDED = "added"
    NOT_ADDED = "not_added"  # 20 s and no line
    DECLINED = "declined"  # reason chips for 3 s
    NOT_OFFERED = "not_offered"
    NOTHING = "nothing"  # nothing to suggest, or holdout
    WITHDRAWN = "withdrawn"  # the offer is no longer valid
    QUEUE = "queue"  # queue mode: suggestions are paused
    RESTING = "resting"  # the assistant failed and went quiet


@dataclass(frozen=True, slots=True)
class RecordHealth:
    """Whether what happened is safely written. `waiting`: events not durable yet."""

    waiting: int = 0
    oldest_seconds: float = 0.0
    failing: str = ""  # one plain sentence while the disk refuses, '' otherwise


@dataclass(frozen=True, slots=True)
class QueueState:
    """Queue mode as the panel shows it. `minutes_left` until it ends by itself, rounded up."""

    on: bool = False
    automatic: bool = False
    minutes_left: int = 0


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """What the card may say of a known customer: the segment, and what was bought before."""

    segment: Segment
    bought: tuple[tuple[str, datetime], ...] = ()  # (product name, when last), newest first, at most two


@dataclass(frozen=True, slots=True)
class Seller:
    """Whose answers these are. '' = unattributed, which is allowed and visible."""

    staff_id: str = ""
    name: str = ""
    by_pin: bool = False  # signed in at the panel; otherwise the till's own user


@dataclass(frozen=True)
class PanelState:
    """Everything the panel shows, before any wording. Equal states draw equal pixels."""

    phase: Phase
    language: str = "en"  # whose way to write numbers and money
    basket: Basket | None = None
    card: Card | None = None  # set in CARD, ACCEPTED_WAITING, ADDED, NOT_ADDED, DECLINED, WITHDRAWN
    card_id: str = ""
    ordinal: int = 1  # this card's number in the basket
    card_count: int = 1  # cards this basket's decision holds: the N of '1 / N'
    can_ask_cheaper: bool = False  # "something cheaper?" was not asked in this basket yet
    waiting: Card | None = None  # of the same kind, as one glance line under the open card
    can_undo: bool = False  # the last answer is younger than ten seconds
    remove_by_hand: bool = False  # an accepted item was taken back, but stands in the till's basket
    flagged: bool = False  # "bad suggestion" was noted for this card
    customer: CustomerLine | None = None
    queue: QueueState = QueueState()
    barcode: str = ""  # EAN of what is to be scanned now, for scanning off the screen
    to_scan: Part | None = None  # of an accepted set: the member that `barcode` and `shelf` are of
    shelf: str = ""
    idea_ready: bool = False  # the passive dot while scanning
    answer_recorded: bool = False  # the answer is durable
    seller: Seller = Seller()
    keys: tuple[tuple[str, str], ...] = ()  # hotkeys that work: ('accept', 'Ctrl+Shift+F9'), the action's value first
    customer_choosing: bool = False  # the card also stands on the customer's screen
    keys_note: str = ""  # why the hotkeys do not work, one plain sentence; '' = they do, or none are wanted
    no_practice: bool = False  # practice was asked for, and could not be opened; told when idle
    link_note: str = ""  # why the till is not connected, one plain sentence
    last_seen: datetime | None = None  # of the till, when disconnected
    record: RecordHealth = RecordHealth()
    error_code: str = ""  # RESTING: what to tell support
    demo: bool = False  # watermark
    offers_today: int = 0  # offers made today at this till (a count, no rate), shown when idle
