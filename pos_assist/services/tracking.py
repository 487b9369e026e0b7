"""What the desk remembers of a basket while it lives: its arm, its cards, what was declined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from pos_assist.engine.basket import Basket, BasketState
from pos_assist.engine.decision import Arm, Card, Decision, Unit
from pos_assist.engine.experiments import Given
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Customer, Memory
from pos_assist.services.card_track import CardTrack
from pos_assist.services.confirming import OfferedCard
from pos_assist.services.natural import OpenOffer
from pos_assist.services.pacing import Pace

CLEARING = 2.0  # seconds; lines that vanish for so long at most are a till clearing a sold basket


@dataclass(frozen=True)
class Earlier:
    """What a basket brings along: from before a restart, or from the receipt of the same customer before it."""

    declined_products: frozenset[str] = frozenset()
    declined_groups: frozenset[str] = frozenset()
    put: tuple[tuple[str, str, OfferKind], ...] = ()  # (offer_id, product, kind) that were on screen
    silenced: bool = False

    def joined(self, other: Earlier) -> Earlier:
        """Both together."""
        return Earlier(
            self.declined_products | other.declined_products,
            self.declined_groups | other.declined_groups,
            tuple(dict.fromkeys((*self.put, *other.put))),
            self.silenced or other.silenced,
        )


@dataclass(frozen=True)
class Upcoming:
    """A card that opens when the one before it is answered. `asked`: the cashier asked for it; it opens at once."""

    card: Card
    decision_id: str
    asked: bool = False


@dataclass
class BasketTrack:
    """One basket from its first line to its receipt, also while it is away (parked, gone stale, reopened).

    What was declined and put is not kept but told from the cards, so that an undone answer leaves no trace.
    """

    basket: Basket
    changed_at: float  # its lines
    noticed_at: float = 0.0  # it, in any way
    left_at: float = 0.0  # when the till last showed it no more
    first_id: str = ""  # the id it was assigned under; a till may give a resumed sale a new one
    before_clearing: tuple[Basket, float] | None = None  # the basket before its lines began to vanish, and when
    begun: bool = False  # its first line was seen
    earlier: Earlier = Earlier()
    customer: Customer | None = None  # as the last decision knew them
    assigned: bool = False
    evaluated: bool = False  # the moment of suggestion has come and gone for the lines as they are
    decided: bool = False  # a decision stands in the log, whoever asked for it
    holdout_logged: bool = False  # a holdout basket's moment is logged once
    suppressed_logged: bool = False  # and so is a card that queue mode kept back
    peeked: bool = False  # the cashier wants to see the idea before the pause
    asked_cheaper: bool = False  # once per basket
    arm: Arm | None = None
    unit: Unit = Unit.BASKET
    given: Given | None = None  # variants of running tests, as logged; None: not yet
    delay: float | None = None  # pause before a card, where a test wants another than usual
    pace: Pace = field(default_factory=Pace)
    decision: Decision | None = None
    card: CardTrack | None = None
    past: list[CardTrack] = field(default_factory=list)
    upcoming: Upcoming | None = None
    last_answered: CardTrack | None = None  # what `undo` would take back
    earlier_cards: tuple[OfferedCard, ...] = ()  # of an earlier run, from the log
    done: bool = False  # a card was seen and not answered: this basket is left in peace
    eligible_products: dict[str, Decimal] = field(default_factory=dict)  # quantity when first eligible
    open_offers: tuple[OpenOffer, ...] = ()  # holdout: what a card would have been chosen from
    best_minor: float | None = None  # expected extra margin of the best offer at the moment of suggestion

    def change_to(self, basket: Basket, now: float) -> None:
        """The till shows this basket now. Remembers the whole one when lines only vanish (see `last_seen`)."""
        if self.basket != basket:
            self.noticed_at = now
        self.pace.see(basket, now)
        before, after = {line.line_id for line in self.basket.lines}, {line.line_id for line in basket.lines}
        resumed = self.basket.state is BasketState.PARKED and basket.state is not BasketState.PARKED
        if resumed:
            self.changed_at, self.evaluated = now, False
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

    def left_when(self, now: float) -> float:
        """When it was paid, where it leaves `now`: a till may have deleted its lines one by one before."""
        if self.before_clearing is not None and now - self.before_clearing[1] <= CLEARING:
            return self.before_clearing[1]
        return now

    def continues_as(self, basket: Basket, now: float) -> bool:
        """Whether a basket with another id is this one, gone on.

        It left only just and these are its lines or some of them (a till that names its cart by its first line),
        or it was parked and these are its goods (a till that resumes a sale by copying it).
        """
        if basket.till_id != self.basket.till_id or not basket.lines or self._is_anothers(basket):
            return False
        if set(basket.lines) <= set(self.basket.lines) and now - self.left_at <= CLEARING:
            return True
        return self.basket.state is BasketState.PARKED and basket.goods == self.basket.goods

    def gave_its_id_to(self, basket: Basket) -> bool:
        """Whether that is another sale, begun after this one was last touched; without the till's times it is not.

        A till that was restored from a backup gives the ids of today once more.
        """
        last_touched = self.basket.touched_at or self.basket.opened_at
        return bool(basket.opened_at and last_touched and basket.opened_at > last_touched)

    def _is_anothers(self, basket: Basket) -> bool:
        """Whether that basket is known to be another customer's."""
        mine, theirs = self.basket.customer_id, basket.customer_id
        return bool(mine and theirs) and mine != theirs

    @property
    def cards(self) -> list[CardTrack]:
        """Every card of this basket, in order."""
        return [*self.past, *([self.card] if self.card else [])]

    @property
    def memory(self) -> Earlier:
        """What was put and refused, in this basket and before it."""
        own = self.cards
        declined = [card for card in own if card.declined]
        return self.earlier.joined(
            Earlier(
                frozenset(product for card in declined for product in card.products),
                frozenset(card.card.candidate.group_id for card in declined),
                tuple(card.put for card in own),
                any(card.ended_basket for card in own),
            )
        )

    @property
    def put_count(self) -> int:
        """Different offers put on screen in this basket, however briefly: a glance was asked for each."""
        return len(self.memory.put)

    def inherit(self, before: BasketTrack) -> None:
        """The next receipt so soon after may be the same customer's (split basket): what was refused is not repeated.

        Only what that very basket refused: at a busy till every basket follows within two minutes, and refusals
        must not pile up over strangers. Where the customer is known to be the same, it is one basket in all:
        its silence and its cap on cards go on.
        """
        mine, theirs = self.basket.customer_id, before.basket.customer_id
        if self._is_anothers(before.basket):
            return
        if mine and mine == theirs:
            self.earlier = self.earlier.joined(before.memory)
            self.asked_cheaper = self.asked_cheaper or before.asked_cheaper
            return
        own = [card for card in before.cards if card.declined]
        products = frozenset(product for card in own for product in card.products)
        groups = frozenset(card.card.candidate.group_id for card in own)
        self.earlier = self.earlier.joined(Earlier(products, groups))


class TillMemory:
    """What was put on this till's screen in its last baskets; feeds the frequency caps."""

    def __init__(self, policy: Policy) -> None:
        """Remembers as many baskets as the longest window of the policy needs."""
        self._length = 1 + max(policy.product_window_baskets, policy.share_window_baskets)
        self._baskets: dict[str, set[str]] = {}  # products by basket, oldest first
        self._most = policy.waiting_baskets
        self._best: dict[str, float] = {}  # expected extra margin of the best offer by basket, oldest first

    def note(self, basket_id: str, products: Iterable[str] = ()) -> None:
        """A decision was made about this basket; `products`: put on screen in it."""
        self._baskets.setdefault(basket_id, set()).update(products)
        while len(self._baskets) > self._length:
            del self._baskets[next(iter(self._baskets))]

    def note_best(self, basket_id: str, best_minor: float) -> None:
        """The moment of suggestion came to this basket; `best_minor`: of what could have been offered."""
        self._best[basket_id] = best_minor
        while len(self._best) > 1 + self._most:
            del self._best[next(iter(self._best))]

    def take_over(self, shown: Mapping[str, Iterable[str]], best: Mapping[str, float]) -> None:
        """What an earlier run knew, oldest first: products put on screen, and the best offer's worth, by basket."""
        for basket_id, products in shown.items():
            self.note(basket_id, products)
        for basket_id, best_minor in best.items():
            self.note_best(basket_id, best_minor)

    def for_basket(self, track: BasketTrack) -> Memory:
        """What a decision about this basket may remember."""
        others = [products for key, products in self._baskets.items() if key != track.first_id]
        mine = track.memory
        return Memory(
            declined_products=mine.declined_products,
            declined_groups=mine.declined_groups,
            silenced=mine.silenced,
            arm=track.arm if track.assigned else None,
            given=track.given,
            shown_in_basket=len(mine.put),
            shown_products=frozenset(product for _, product, _ in mine.put),
            shown_kinds=frozenset(kind for _, _, kind in mine.put),
            recent_products=tuple(frozenset(products) for products in reversed(others)),
            recent_had_card=tuple(bool(products) for products in reversed(others)),
            recent_best=tuple(best for key, best in reversed(self._best.items()) if key != track.first_id),
        )


def put_away(track: BasketTrack) -> None:
    """The card leaves the screen and stays in the basket's memory."""
    if track.card is not None:
        track.past.append(track.card)
        track.card = None
