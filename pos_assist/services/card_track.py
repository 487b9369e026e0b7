"""One card from its opening on: where it stands, what was answered, what was in the basket before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Card
from pos_assist.engine.offers import OfferKind
from pos_assist.services.events import Answer, DeclineReason
from pos_assist.services.panel_state import Phase

ENDS_BASKET = frozenset({DeclineReason.NO_TIME, DeclineReason.DONT_ASK})  # C20


@dataclass
class CardTrack:
    """One card's life on screen. Times are monotonic seconds."""

    card_id: str
    card: Card
    ordinal: int
    quantity_before: Decimal  # of the offered product, when the card appeared
    replaced_before: Decimal  # of the product an upgrade replaces
    opened_at: float
    active_at: float  # when it last became what it is: opened, reworded, or brought back by undo
    decision_id: str = ""  # of the DECIDED event this card comes from
    due_at: float = 0.0  # what made it come: the till's change, the end of the pause, a key
    latency_ms: float | None = None  # from there until it was painted (K28)
    phase: Phase = Phase.CARD
    until: float | None = None  # when this phase ends by itself
    painted_at: float | None = None  # since when a person can see it
    glimpsed: bool = False  # it was painted before, and covered again
    shown: bool = False
    answer: Answer | None = None
    answered_at: float = 0.0
    answered_on: str = ""  # the day of it, UTC, '2026-03-01'; '' = not answered
    answer_event_id: str = ""
    answer_staff: str = ""
    reason: DeclineReason = DeclineReason.NONE
    recorded: bool = False  # the answer is durable
    flagged: bool = False
    goods_at_answer: Mapping[str, Decimal] = field(default_factory=dict)  # quantities by product
    landed_total_minor: int | None = None  # what the till then charged, where nothing else had changed (K22)
    remove_by_hand: bool = False  # taken back after it had landed in the basket

    @property
    def declined(self) -> bool:
        """The customer said no; an undone no is none."""
        return self.answer is Answer.DECLINED

    @property
    def ended_basket(self) -> bool:
        """The reason asked for no more suggestions."""
        return self.reason in ENDS_BASKET

    @property
    def products(self) -> frozenset[str]:
        """Everything this card would add: a no to a set is a no to each part that was not rung up."""
        candidate = self.card.candidate
        return frozenset({candidate.product_id, *(part.product_id for part in candidate.missing)})

    @property
    def put(self) -> tuple[str, str, OfferKind]:
        """(offer_id, product, kind), as the caps count it."""
        candidate = self.card.candidate
        return candidate.offer_id, candidate.product_id, candidate.kind

    def holds_offer(self, basket: Basket) -> bool:
        """Whether the basket has more of something offered than before the card."""
        candidate = self.card.candidate
        before = {part.product_id: part.quantity for part in candidate.parts if part.in_basket}
        if not candidate.parts:
            return basket.quantity_of(candidate.product_id) > self.quantity_before
        return any(
            basket.quantity_of(part.product_id) > before.get(part.product_id, Decimal(0)) for part in candidate.missing
        )

    def look_at(self, now: float | None) -> None:
        """It can be seen from now on, or (None) no longer: its second of being shown begins anew."""
        if now is None:
            self.glimpsed = self.glimpsed or self.painted_at is not None
            self.painted_at = None
        elif self.painted_at is None:
            self.painted_at = now
            if self.latency_ms is None:
                self.latency_ms = round(max(0.0, now - self.due_at) * 1000, 1)

    def landed_in(self, basket: Basket) -> bool:
        """Whether the basket now holds all that was accepted (and, for an upgrade, less of the old)."""
        candidate = self.card.candidate
        whole_set = bool(candidate.set_product_id) and basket.quantity_of(candidate.set_product_id) > 0
        needed = candidate.members_needed
        there = all(basket.quantity_of(product_id) >= quantity for product_id, quantity in needed)
        if not whole_set and not (there if needed else self.holds_offer(basket)):
            return False
        replaced = candidate.replaces_product_id
        return not replaced or basket.quantity_of(replaced) < self.replaced_before

    def charged_in(self, basket: Basket) -> int | None:
        """The basket's total, where nothing but this offer changed it since the answer (K22); None otherwise."""
        candidate = self.card.candidate
        wanted: dict[str, Decimal] = {}
        added = [(part.product_id, part.quantity) for part in candidate.missing]
        for product_id, quantity in added or [(candidate.product_id, candidate.quantity)]:
            wanted[product_id] = wanted.get(product_id, Decimal(0)) + quantity
        if candidate.replaces_product_id:
            wanted[candidate.replaces_product_id] = -candidate.quantity
        now, before = basket.goods, self.goods_at_answer
        changes = {one: now.get(one, Decimal(0)) - before.get(one, Decimal(0)) for one in {*now, *before}}
        return basket.total_minor if {one: more for one, more in changes.items() if more} == wanted else None
