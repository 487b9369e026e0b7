"""Everything around a basket that a guardrail may ask: the time, the stock, what happened before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum

from pos_assist.engine.acceptance import Answers
from pos_assist.engine.catalogue import StockFigure
from pos_assist.engine.decision import Arm
from pos_assist.engine.experiments import Given
from pos_assist.engine.offers import OfferKind

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Memory:
    """What was shown and answered before, at this till and in this basket (and its basket group)."""

    declined_products: frozenset[str] = frozenset()
    declined_groups: frozenset[str] = frozenset()
    silenced: bool = False  # "no time" or "don't ask" was answered
    arm: Arm | None = None  # the basket's arm as it was logged before; None: draw it
    given: Given | None = None  # variants of running tests as they were logged; None: draw them
    shown_in_basket: int = 0  # cards shown so far in this basket
    shown_kinds: frozenset[OfferKind] = frozenset()  # shown in this basket; one card of a kind (C17)
    shown_products: frozenset[str] = frozenset()  # shown in this basket, whatever was answered
    waiting_products: frozenset[str] = frozenset()  # waiting under the open card: allowed though of its kind
    recent_products: tuple[frozenset[str], ...] = ()  # shown per earlier basket, newest first
    recent_had_card: tuple[bool, ...] = ()  # per earlier basket, newest first
    recent_best: tuple[float, ...] = ()  # expected extra margin of their best offer, 0 = none; newest first


class Segment(Enum):
    """What kind of customer the till's own history shows; thresholds in `Policy`."""

    NEW = "new"
    ACTIVE = "active"
    LOYAL = "loyal"
    LAPSED = "lapsed"
    HIGH_VALUE = "high value"


@dataclass(frozen=True)
class Customer:
    """A customer whom the till knows and who consented; without consent there is none of this."""

    key: str  # a pseudonym: never the till's own number
    segment: Segment
    receipts: int = 0  # in the last year
    last_bought: Mapping[str, datetime] = field(default_factory=dict)  # product: when last, UTC
    declined: frozenset[str] = frozenset()  # products and groups, within `customer_repeat_days`
    owned: frozenset[str] = frozenset()  # products and groups the customer said to have
    offered: frozenset[str] = frozenset()  # offer ids, within `customer_offer_days`
    cards_in_month: int = 0


@dataclass(frozen=True)
class Situation:
    """The moment of a decision. `held`: what the *other* open baskets hold and what left any of them just now."""

    now: datetime = EPOCH  # UTC
    local: datetime | None = None  # the same moment by the shop's own clock, aware; None: it goes by UTC
    stores: frozenset[str] = frozenset()  # names and keys of this store, beside those of the basket's till
    stock: Mapping[str, StockFigure] = field(default_factory=dict)
    stock_known: bool = False  # False: the till shows no stock at all
    substitutes: bool = False  # goods are ordered, not carried to the till: what is out may stand in the basket
    held: Mapping[str, Decimal] = field(default_factory=dict)
    memory: Memory = Memory()
    daypart: str = ""  # `outlook.daypart`, where the shop is; '' = not known
    answers: Answers = field(default_factory=Answers)  # so far, fading
    customer: Customer | None = None
    queue: bool = False  # queue mode: nothing is shown

    @property
    def shop_time(self) -> datetime:
        """What the clock on the shop's wall says."""
        return self.now if self.local is None else self.local
