"""Watches a panel's states and tells which rule of the right moment was broken, and how often.

It knows nothing of how the desk works: it sees states, what was pressed, and at the end the log.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.catalogue import Catalogue
from pos_assist.engine.decision import Card
from pos_assist.engine.offers import OfferKind
from pos_assist.services.events import Answer, DeclineReason, Event, EventKind
from pos_assist.services.offering import Desk
from pos_assist.services.panel_state import PanelState, Phase
from tests.fakes import FakeClock

PAUSE, LEAST, EXPIRY = 2.5, 1.5, 45.0  # seconds
A_HAIR = 1e-6
SELLING = (BasketState.OPEN, BasketState.TOTAL)
ON_REQUEST = ("peek", "cheaper", "undo")  # what the cashier pressed brings a card at once
BLAMELESS = ("cheaper", "undo", "queue", "price")  # what the cashier pressed takes a card away at once
RULES_BROKEN = (
    "too_early",  # a card within 2.5 s of a change of the lines, without total and unasked
    "in_payment",  # a card while the till is not selling
    "repeated",  # what this basket's customer declined, or another of its group or family
    "two_kinds",  # the idea that waits is of another kind than the open card
    "two_open",  # two cards at once
    "third_card",  # more than two different offers in a basket
    "in_queue",  # a card in queue mode
    "swapped",  # replaced within 1.5 s of its appearing, though nothing about its basket changed
    "after_end",  # a card after "no time" or "don't ask"
    "unasked_cheaper",  # something cheaper that nobody asked for
    "too_long",  # a card for more than 45 s without anything happening
    "ended_wrongly",  # a card that did not end exactly once in the log
    "card_in_holdout",  # a card in the holdout arm
    "wrong_total",  # the till charged another total than the card said, with nothing else in between (K22)
    "unlike_nothing",  # holdout looked different from nothing to suggest
)


@dataclass
class _Basket:
    """What the judge knows of one basket."""

    lines: tuple[Line, ...] = ()
    changed_at: float = 0.0
    offers: set[str] = field(default_factory=set)
    declined: dict[str, Card] = field(default_factory=dict)  # by card id
    ended_by: str = ""  # the card whose reason ended it
    cheaper_wanted: bool = False


class Judge:
    """One panel's judge. `broken`, `seen` and `by_kind` count."""

    def __init__(self, clock: FakeClock, catalogue: Catalogue) -> None:
        """`catalogue`: for the families of products."""
        self._clock = clock
        self._catalogue = catalogue
        self.broken: Counter[str] = Counter()
        self.seen: Counter[str] = Counter()
        self.by_kind: Counter[OfferKind] = Counter()
        self._baskets: dict[str, _Basket] = {}
        self._before: PanelState | None = None
        self._up_since = 0.0
        self._active_at = 0.0
        self._known_cards: set[str] = set()
        self._last_answer: tuple[_Basket, str] | None = None

    # -- what the cashier did --------------------------------------------------------------------------

    def answered(self, state: PanelState, answer: Answer) -> None:
        """This card was answered."""
        assert state.basket is not None
        assert state.card is not None
        basket = self._basket(state.basket)
        self._last_answer = (basket, state.card_id)
        if answer is Answer.DECLINED:
            basket.declined[state.card_id] = state.card

    def gave_reason(self, reason: DeclineReason) -> None:
        """The last declined card got this reason."""
        assert self._last_answer is not None
        basket, card_id = self._last_answer
        if reason in (DeclineReason.NO_TIME, DeclineReason.DONT_ASK):
            basket.ended_by = card_id
        basket.cheaper_wanted |= reason is DeclineReason.PRICE

    def undone(self) -> None:
        """The last answer was taken back."""
        assert self._last_answer is not None
        basket, card_id = self._last_answer
        basket.declined.pop(card_id, None)
        if basket.ended_by == card_id:
            basket.ended_by = ""

    # -- what the panel shows --------------------------------------------------------------------------

    def look(self, state: PanelState, desk: Desk, cause: str) -> None:
        """The panel as it is after `cause` (the button's name, 'till', 'news' or 'time')."""
        before, now = self._before, self._clock.seconds
        basket = self._basket(state.basket) if state.basket else None
        if basket is not None and cause == "cheaper":
            basket.cheaper_wanted = True
        self.seen["states"] += 1
        self._count(
            sum(track.card is not None and track.card.phase is Phase.CARD for track in desk._ringing) > 1, "two_open"
        )
        up = state.card if state.phase is Phase.CARD else None
        if before is not None and before.phase is Phase.CARD:
            self._judge_end(before, state, cause)
        if up is not None and basket is not None and state.basket is not None:
            same = before is not None and (before.card_id, before.phase) == (state.card_id, state.phase)
            if not same:
                self._judge_beginning(state, up, basket, cause)
                self._up_since = self._active_at = now
            elif before is not None and before.card is not None and before.card.script_variant != up.script_variant:
                self._active_at = now
            self._judge_presence(state, up, basket)
        self._before = state

    def compare(self, holdout: PanelState, nothing: PanelState) -> None:
        """Two panels that must look the same; but for the dot, which stands in both arms until the moment comes."""
        if holdout.phase is Phase.SCANNING:
            holdout = replace(holdout, idea_ready=nothing.idea_ready, card_count=nothing.card_count)
        self.seen["compared"] += 1
        self.seen[f"compared_{holdout.phase.value}"] += 1
        self._count(holdout != nothing, "unlike_nothing")

    def _judge_beginning(self, state: PanelState, card: Card, basket: _Basket, cause: str) -> None:
        assert state.basket is not None
        candidate = card.candidate
        pause = self._clock.seconds - basket.changed_at
        total = state.basket.state is BasketState.TOTAL
        self._count(pause < PAUSE - A_HAIR and not total and cause not in ON_REQUEST, "too_early")
        self._count(candidate.kind is OfferKind.CHEAPER and not basket.cheaper_wanted, "unasked_cheaper")
        self._count(bool(basket.ended_by), "after_end")
        self._count(self._is_repeat(card, basket), "repeated")
        self.seen["baskets_with_card"] += not basket.offers
        basket.offers.add(candidate.offer_id)
        self._count(len(basket.offers) > 2, "third_card")
        if state.card_id not in self._known_cards:
            self._known_cards.add(state.card_id)
            self.by_kind[candidate.kind] += 1
            self.seen["cards"] += 1
            self.seen["second_cards"] += state.ordinal == 2
            self.seen["with_waiting"] += state.waiting is not None

    def _judge_presence(self, state: PanelState, card: Card, basket: _Basket) -> None:
        assert state.basket is not None
        self._count(state.basket.state not in SELLING, "in_payment")
        self._count(state.queue.on, "in_queue")
        waits = state.waiting
        self._count(waits is not None and waits.candidate.kind is not card.candidate.kind, "two_kinds")
        quiet = self._clock.seconds - max(self._active_at, basket.changed_at)
        self._count(quiet > EXPIRY + A_HAIR, "too_long")

    def _judge_end(self, before: PanelState, state: PanelState, cause: str) -> None:
        """An open card makes room only where it was answered, was there long enough, or had to go."""
        still = state.card_id == before.card_id and state.phase is Phase.CARD
        if still or state.card_id == before.card_id or cause in BLAMELESS:
            return  # the same card in another phase was answered or withdrawn
        assert before.basket is not None
        own_change = state.basket is None or (
            state.basket.basket_id == before.basket.basket_id and state.phase is not Phase.CARD
        )
        left = state.basket is not None and state.basket.basket_id != before.basket.basket_id
        there = left and before.basket.basket_id in self._live
        if own_change or (left and not there):
            return
        self._count(self._clock.seconds - self._up_since < LEAST - A_HAIR, "swapped")

    _live: frozenset[str] = frozenset()

    def tills_show(self, baskets: Iterable[Basket]) -> None:
        """What is live at the tills; called before the panel is looked at."""
        baskets = tuple(baskets)
        for one in baskets:
            self._basket(one)
        self._live = frozenset(one.basket_id for one in baskets if one.state in SELLING)

    def _is_repeat(self, card: Card, basket: _Basket) -> bool:
        offered = card.candidate
        for declined in basket.declined.values():
            no = declined.candidate
            if offered.product_id == no.product_id:
                return True
            if offered.kind is OfferKind.CHEAPER and offered.compared_product_id == no.product_id:
                continue  # "too expensive" asks for another of the same family
            mine, theirs = self._catalogue.get(offered.product_id), self._catalogue.get(no.product_id)
            if offered.group_id == no.group_id or (mine and theirs and mine.family and mine.family == theirs.family):
                return True
        return False

    # -- the log ---------------------------------------------------------------------------------------

    def close(self, events: Iterable[Event]) -> None:
        """Everything is over: every card that was up has ended once, and none of them in holdout."""
        ends: Counter[str] = Counter()
        for event in events:
            ended = event.kind in (EventKind.ANSWERED, EventKind.EXPIRED, EventKind.WITHDRAWN)
            ends[event.card_id] += ended - (event.kind is EventKind.UNDONE)
            self._count(bool(event.card_id) and event.arm != "treatment", "card_in_holdout")
            self._reconcile(event)
        for card_id in self._known_cards:
            self._count(ends[card_id] != 1, "ended_wrongly")

    def _reconcile(self, event: Event) -> None:
        """K22: of what was confirmed, how often the total was another one than was said."""
        charged = event.detail.get("landed_total_minor")
        if event.kind is not EventKind.CONFIRMED or charged is None or event.detail["total_uncertain"]:
            return
        self.seen["reconciled"] += 1
        self._count(charged != event.detail["total_after_minor"], "wrong_total")

    def _basket(self, basket: Basket) -> _Basket:
        known = self._baskets.setdefault(basket.basket_id, _Basket())
        if known.lines != basket.lines:
            known.lines, known.changed_at = basket.lines, self._clock.seconds
        return known

    def _count(self, broken: bool, rule: str) -> None:
        if broken:
            self.broken[rule] += 1
