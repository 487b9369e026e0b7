"""What the cashier's panel is in: one frozen value; the presenter turns it into a `Screen`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Card


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
    RESTING = "resting"  # the assistant failed and went quiet


@dataclass(frozen=True, slots=True)
class RecordHealth:
    """Whether what happened is safely written. `waiting`: events not durable yet."""

    waiting: int = 0
    oldest_seconds: float = 0.0
    failing: str = ""  # one plain sentence while the disk refuses, '' otherwise


@dataclass(frozen=True)
class PanelState:
    """Everything the panel shows, before any wording. Equal states draw equal pixels."""

    phase: Phase
    language: str = "en"
    basket: Basket | None = None
    card: Card | None = None  # set in CARD, ACCEPTED_WAITING, ADDED, NOT_ADDED, DECLINED, WITHDRAWN
    card_id: str = ""
    ordinal: int = 1  # this card's number in the basket
    card_count: int = 1  # cards this basket's decision holds: the N of '1 / N'
    barcode: str = ""  # EAN of the accepted product, for scanning off the screen
    shelf: str = ""
    idea_ready: bool = False  # the passive dot while scanning
    answer_recorded: bool = False  # the answer is durable
    staff_name: str = ""
    link_note: str = ""  # why the till is not connected, one plain sentence
    last_seen: datetime | None = None  # of the till, when disconnected
    record: RecordHealth = RecordHealth()
    error_code: str = ""  # RESTING: what to tell support
    demo: bool = False  # watermark
    offers_today: int = 0  # offers made today at this till (a count, no rate), shown when idle
