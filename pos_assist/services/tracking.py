"""What the desk remembers of a basket while it lives: its arm, its cards, what was declined."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Arm, Card, Decision
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Memory
from pos_assist.services.confirming import OfferedCard
from pos_assist.services.events import Answer, DeclineReason
from pos_assist.services.panel_state import Phase


@dataclass
class CardTrack:
    """One card's life on screen. Times are monotonic seconds."""

    card_id: str
    card: Card
    ordinal: int
    quantity_before: Decimal  # of the offered product, when the card appeared
    replaced_before: Decimal  # of the product an upgrade replaces
    opened_at: float
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
    """One basket from its first line to its receipt."""

    basket: Basket
    changed_at: float
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
    shown_products: set[str] = field(default_factory=set)
    shown_kinds: set[OfferKind] = field(default_factory=set)
    shown_count: int = 0
    resting: bool = False  # the last card expired: nothing more until the basket changes
    eligible_products: dict[str, Decimal] = field(default_factory=dict)  # quantity when first eligible

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
        self.silenced = bool(mine) and mine == theirs and earlier.silenced

    def remember_no(self) -> None:
        """The customer said no to the open card: never again in this basket or its group."""
        if self.card is not None:
            self.declined_products.add(self.card.card.candidate.product_id)
            self.declined_groups.add(self.card.card.candidate.group_id)


class TillMemory:
    """What was shown in the last baskets of this till; feeds the frequency caps."""

    def __init__(self, policy: Policy) -> None:
        """Remembers as many baskets as the longest window of the policy needs."""
        length = max(policy.product_window_baskets, policy.share_window_baskets)
        self._length = length
        self._products: tuple[frozenset[str], ...] = ()  # newest first, and so below
        self._had_card: tuple[bool, ...] = ()

    def close(self, shown_products: frozenset[str]) -> None:
        """One more basket has passed; empty where no card was shown in it."""
        self._products = (shown_products, *self._products)[: self._length]
        self._had_card = tuple(bool(products) for products in self._products)

    def for_basket(self, track: BasketTrack) -> Memory:
        """What a decision about this basket may remember."""
        return Memory(
            declined_products=frozenset(track.declined_products),
            declined_groups=frozenset(track.declined_groups),
            silenced=track.silenced,
            shown_in_basket=track.shown_count,
            shown_products=frozenset(track.shown_products),
            shown_kinds=frozenset(track.shown_kinds),
            recent_products=self._products,
            recent_had_card=self._had_card,
        )
