"""What the desk remembers of a basket while it lives: its arm, its cards, what was declined."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from pos_assist.engine.basket import Basket, BasketState
from pos_assist.engine.decision import Arm, Card, Decision
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Memory
from pos_assist.services.confirming import OfferedCard
from pos_assist.services.events import Answer, DeclineReason
from pos_assist.services.panel_state import Phase

CLEARING = 2.0  # seconds; lines that vanish for so long at most are a till clearing a sold basket


@dataclass
class CardTrack:
    """One card's life on screen. Times are monotonic seconds."""

    card_id: str
    card: Card
    ordinal: int
    quantity_before: Decimal  # of the offered product, when the card appeared
    replaced_before: Decimal  # of the product an upgrade replaces
    opened_at: float
    decision_id: str = ""  # of the DECIDED event this card comes from
    phase: Phase = Phase.CARD
    until: float | None = None  # when this phase ends by itself
    painted_at: float | None = None
    shown: bool = False
    answer: Answer | None = None
    answer_event_id: str = ""
    answer_staff: str = ""
    reason: DeclineReason = DeclineReason.NONE
    recorded: bool = False  # the answer is durable

    def landed_in(self, basket: Basket) -> bool:
        """Whether the basket now holds what was accepted (and, for an upgrade, less of the old)."""
        candidate = self.card.candidate
        if basket.quantity_of(candidate.product_id) <= self.quantity_before:
            return False
        if not candidate.replaces_product_id:
            return True
        return basket.quantity_of(candidate.replaces_product_id) < self.replaced_before


@dataclass
class BasketTrack:
    """One basket from its first line to its receipt, also while it is away (parked, gone stale, reopened)."""

    basket: Basket
    changed_at: float
    left_at: float = 0.0  # when the till last showed it no more
    first_id: str = ""  # the id it was assigned under; a till may give a resumed sale a new one
    before_clearing: tuple[Basket, float] | None = None  # the basket before its lines began to vanish, and when
    declined_products: set[str] = field(default_factory=set)
    declined_groups: set[str] = field(default_factory=set)
    silenced: bool = False
    assigned: bool = False
    evaluated: bool = False  # the moment of suggestion has come and gone for the lines as they are
    holdout_logged: bool = False  # a holdout basket's moment is logged once
    arm: Arm | None = None
    decision: Decision | None = None
    card: CardTrack | None = None
    past: list[CardTrack] = field(default_factory=list)
    earlier_cards: tuple[OfferedCard, ...] = ()  # of an earlier run, from the log
    put_products: set[str] = field(default_factory=set)  # put on screen in this basket, however briefly
    put_kinds: set[OfferKind] = field(default_factory=set)
    put_count: int = 0
    done: bool = False  # a card was seen and not answered: this basket is left in peace
    eligible_products: dict[str, Decimal] = field(default_factory=dict)  # quantity when first eligible

    def change_to(self, basket: Basket, now: float) -> None:
        """The till shows this basket now. Remembers the whole one when lines only vanish (see `last_seen`)."""
        before, after = {line.line_id for line in self.basket.lines}, {line.line_id for line in basket.lines}
        if self.basket.lines != basket.lines:
            if not after < before:
                self.before_clearing = None
            elif self.before_clearing is None or now - self.changed_at > CLEARING:
                self.before_clearing = (self.basket, now)
            self.changed_at, self.evaluated = now, False
        self.basket = basket

    def last_seen(self, now: float) -> Basket:
        """The basket as it was paid: a till may delete the lines of a sold basket one by one."""
        if self.before_clearing is not None and now - self.before_clearing[1] <= CLEARING:
            return self.before_clearing[0]
        return self.basket

    def continues_as(self, basket: Basket, now: float) -> bool:
        """Whether a basket with another id is this one, gone on.

        It left only just and these are its lines or some of them (a till that names its cart by its first line),
        or it was parked and these are its goods (a till that resumes a sale by copying it).
        """
        if basket.till_id != self.basket.till_id or not basket.lines:
            return False
        if set(basket.lines) <= set(self.basket.lines) and now - self.left_at <= CLEARING:
            return True
        return self.basket.state is BasketState.PARKED and _goods(basket) == _goods(self.basket)

    @property
    def cards(self) -> list[CardTrack]:
        """Every card of this basket, in order."""
        return [*self.past, *([self.card] if self.card else [])]

    def inherit(self, earlier: BasketTrack) -> None:
        """The next receipt so soon after may be the same customer's (split basket): what was refused is not repeated.

        Only what that very basket refused: at a busy till every basket follows within two minutes, and refusals
        must not pile up over strangers. Silence goes on only where the customer is known to be the same.
        """
        mine, theirs = self.basket.customer_id, earlier.basket.customer_id
        if mine and theirs and mine != theirs:
            return
        own = [card for card in earlier.cards if card.answer is Answer.DECLINED]
        self.declined_products |= {card.card.candidate.product_id for card in own}
        self.declined_groups |= {card.card.candidate.group_id for card in own}
        self.silenced = self.silenced or (bool(mine) and mine == theirs and earlier.silenced)

    def remember_no(self) -> None:
        """The customer said no to the open card: never again in this basket or its group."""
        if self.card is not None:
            self.declined_products.add(self.card.card.candidate.product_id)
            self.declined_groups.add(self.card.card.candidate.group_id)


class TillMemory:
    """What was put on this till's screen in its last baskets; feeds the frequency caps."""

    def __init__(self, policy: Policy) -> None:
        """Remembers as many baskets as the longest window of the policy needs."""
        self._length = 1 + max(policy.product_window_baskets, policy.share_window_baskets)
        self._baskets: dict[str, set[str]] = {}  # products by basket, oldest first

    def note(self, basket_id: str, products: Iterable[str] = ()) -> None:
        """A decision was made about this basket; `products`: put on screen in it."""
        self._baskets.setdefault(basket_id, set()).update(products)
        while len(self._baskets) > self._length:
            del self._baskets[next(iter(self._baskets))]

    def for_basket(self, track: BasketTrack) -> Memory:
        """What a decision about this basket may remember."""
        others = [products for key, products in self._baskets.items() if key != track.first_id]
        return Memory(
            declined_products=frozenset(track.declined_products),
            declined_groups=frozenset(track.declined_groups),
            silenced=track.silenced,
            arm=track.arm if track.assigned else None,
            shown_in_basket=track.put_count,
            shown_products=frozenset(track.put_products),
            shown_kinds=frozenset(track.put_kinds),
            recent_products=tuple(frozenset(products) for products in reversed(others)),
            recent_had_card=tuple(bool(products) for products in reversed(others)),
        )


def _goods(basket: Basket) -> dict[str, Decimal]:
    totals: dict[str, Decimal] = {}
    for line in basket.lines:
        totals[line.product_id] = totals.get(line.product_id, Decimal(0)) + line.quantity
    return totals
