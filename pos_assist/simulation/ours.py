"""Ours: the real desk with the real engine, moved by a clock that stands still between what happens."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from pos_assist.engine.basket import Receipt
from pos_assist.engine.decision import Arm
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.policy import Policy
from pos_assist.services.cards import CardLife
from pos_assist.services.closing import FIRST_LOOK, Closer
from pos_assist.services.events import DeclineReason, Event, EventKind
from pos_assist.services.moments import Moments
from pos_assist.services.offering import Desk
from pos_assist.services.recording import Recorder
from pos_assist.services.stock import Stock
from pos_assist.simulation.asking import Reply
from pos_assist.simulation.shop import OPENING, Ints
from pos_assist.simulation.till import TILL, Till
from pos_assist.simulation.visits import Visit

READING = 2.0  # seconds until the cashier answers a card


class Clock:
    """Stands still until it is moved."""

    def __init__(self, start: datetime) -> None:
        """Moves forward only."""
        self._start = start
        self._seconds = 0.0

    def now(self) -> datetime:
        """UTC."""
        return self._start + timedelta(seconds=self._seconds)

    def monotonic(self) -> float:
        """Seconds since the start."""
        return self._seconds

    def move_to(self, moment: datetime) -> None:
        """Time passes; a moment that is gone changes nothing: the next customer waited."""
        self._seconds = max(self._seconds, (moment - self._start).total_seconds())

    def wait(self, seconds: float) -> None:
        """Time passes."""
        self._seconds += seconds


@dataclass
class Numbered:
    """Keys in order."""

    made: int = 0

    def __call__(self) -> str:
        """The next."""
        self.made += 1
        return f"{self.made:012d}"


@dataclass
class Paid:
    """The till's receipts; only the last is ever asked for."""

    last: Receipt | None = None
    has_receipts: bool = True

    def receipt(self, basket_id: str) -> Receipt | None:
        """As a till answers."""
        return self.last if self.last is not None and self.last.basket_id == basket_id else None


class Eligible(NamedTuple):
    """A basket with something to offer: its arm, its value then, and what was shown or would have been."""

    arm: Arm
    subtotal_minor: int
    product_id: str


@dataclass
class Logged:
    """Of our event log what a report of the effect needs, by basket."""

    eligible: dict[str, Eligible] = field(default_factory=dict)

    def append(self, event: Event) -> None:
        """Take note of one event."""
        if event.kind is EventKind.ASSIGNED:
            detail = event.detail
            chosen = [one["product_id"] for one in detail["eligible"] if one["offer_id"] == detail["chosen"]]
            self.eligible[event.basket_id] = Eligible(Arm(event.arm), int(detail["subtotal_minor"]), *chosen)


class Ours:
    """The desk at the simulated till."""

    name = "ours"

    def __init__(self, till: Till, policy: Policy, knowledge: Knowledge) -> None:
        """Everything as bootstrap builds it, but for clock, keys and till."""
        self.log = Logged()
        self.till = till
        self._knowledge = knowledge
        self._clock, keys, self._paid = Clock(OPENING), Numbered(), Paid()
        recorder = Recorder(self.log, self._clock, keys)
        moments = Moments()
        self._desk = Desk(
            clock=self._clock,
            recorder=recorder,
            closer=Closer(self._paid, recorder, self._clock),
            cards=CardLife(clock=self._clock, recorder=recorder, new_id=keys, moments=moments),
            policy=policy,
            moments=moments,
            knowledge=knowledge,
            till_id=TILL,
        )

    def use(self, knowledge: Knowledge) -> None:
        """A new model came in; the stock comes with the next visit."""
        self._knowledge = knowledge

    def suggest(self, visit: Visit) -> int | None:
        """Total was pressed: a card, or none."""
        self._clock.move_to(visit.at)
        self._desk.use(self._knowledge, Stock(self.till.stock(visit), known=True, began=self._clock.monotonic()))
        self._desk.see([self.till.basket(visit)])
        track = self._desk.current
        if track is None or track.card is None:
            return None
        self._desk.painted(track.card.card_id)
        return self.till.number[track.card.card.candidate.product_id]

    def answered(self, visit: Visit, reply: Reply) -> None:
        """The cashier keys the answer, or lets it be."""
        self._clock.wait(READING)
        self._desk.tick()
        track = self._desk.current
        if track is None or track.card is None or reply.answer is None:
            return
        card_id = track.card.card_id
        self._desk.answer(card_id, reply.answer)
        if reply.reason is not DeclineReason.NONE:
            self._desk.give_reason(card_id, reply.reason)

    def paid(self, visit: Visit, items: Ints) -> None:
        """The basket leaves the till, and its receipt is found."""
        self._paid.last = self.till.receipt(visit, items.tolist())
        self._desk.see([])
        self._clock.wait(2 * FIRST_LOOK)
        self._desk.tick()
