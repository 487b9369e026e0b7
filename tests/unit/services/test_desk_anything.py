"""Every way in, in any order: nothing that may happen at a desk breaks what must always hold (ux.md C16-C22, C42, C45).

A walk is made out of one number, so that a failure names the number that repeats it. The log is the judge: what it
says must add up at every step, and a restart must take over what the desk knew.
"""

from __future__ import annotations

from collections import Counter as Counts
from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest

from pos_assist.engine.acceptance import day_of
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.catalogue import StockFigure
from pos_assist.engine.decision import Arm
from pos_assist.engine.offers import Candidate, OfferKind
from pos_assist.engine.rules import BundleRule, CoverRule, FitRule, Ladder, RuleBook, Selector
from pos_assist.services.events import Answer, DeclineReason, Event, EventKind
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.services.recalling import recall
from pos_assist.services.stock import Stock
from tests.builders import COVER, GLASS, PHONE, PRODUCTS, STARTER_SET, line, receipt
from tests.unit.engine.shop import TERMS
from tests.unit.services.conftest import RULES, counter_with

GLASS_TOO = FitRule("glass-too", Selector(("sku:CASE",)), Selector(("sku:GLASS",)), benefits={"en": "protects it"})
EVERY_KIND = RuleBook(
    fits=(*RULES.fits, GLASS_TOO),
    ladders=(*RULES.ladders, Ladder("cases", ("sku:CABLE", "sku:CASE"))),
    bundles=(
        BundleRule("three", (("sku:PHONE", 1), ("sku:CASE", 1), ("sku:GLASS", 1)), None, Decimal(10), "sku:SET"),
        BundleRule("cables", (("sku:CABLE", 2), ("sku:GLASS", 1)), 5999),
    ),
    covers=(CoverRule("cover", Selector(("sku:PHONE",)), "sku:COVER", 9999, **TERMS),),
    version="every kind",
)
GOODS = (*PRODUCTS, COVER, STARTER_SET)
STATES = (*[BasketState.OPEN] * 5, *[BasketState.TOTAL] * 8, *BasketState)
SECONDS = (0.1, 0.3, 0.5, 1.0, 1.5, 2.5, 3.0, 5.0, 10.0, 20.0, 46.0, 130.0)
REASONS = [one for one in DeclineReason if one not in (DeclineReason.NONE, DeclineReason.NOT_ON_SHELF)]
OUTCOMES = (EventKind.CONFIRMED, EventKind.NOT_ADDED, EventKind.SPONTANEOUS)
WALKS, STEPS = 250, 80


class Walk:
    """Three baskets at most at two tills, and a cashier who touches anything at any time."""

    def __init__(self, seed: int) -> None:
        self.rng = rng = Random(seed)
        self.more = Random(f"{seed}|more")  # for what came later: the walks of the failures before stay what they were
        self.on_hand: dict[str, int] = {}
        self.most_cards = rng.choice([1, 2, 2, 3])
        self.counter = counter_with(
            rules=EVERY_KIND,
            goods=GOODS,
            till_id=rng.choice(["", "1"]),
            holdout_share=rng.choice([0.0, 0.0, 0.5]),
            exploration_share=rng.choice([0.0, 0.5]),
            cards_per_basket=self.most_cards,
            addon_price_share=Decimal(1),
            bundle_price_share=Decimal(9),
            product_window_baskets=1,
        )
        self.baskets: list[Basket] = []  # newest touched first
        self.sold: list[Basket] = []
        self.numbers = 0
        till = [self.scan, self.scan, self.void, self.go_on, self.go_on, self.name_customer, self.end, self.come_back]
        clock = [self.pause, self.pause, self.pause, self.wait, self.wait, self.wait]
        self.others = [self.begin, *till, *clock, self.touch_panel]
        self.with_card = [self.answer, self.answer, self.decline_for, self.touch_card, self.scan_offered]

    def step(self) -> None:
        if self.more.random() < 0.05:
            self.deliver()
        state, rng = self.counter.state(), self.rng
        if state.can_undo and rng.random() < 0.2:
            assert self.counter.desk.undo()
        elif state.card is not None and rng.random() < 0.5:
            rng.choice(self.with_card)()
        else:
            rng.choice(self.others)()

    def deliver(self) -> None:
        """New figures at a till where goods are ordered: much is out, much is there."""
        self.on_hand = {one.product_id: self.more.choice([0, 9, 9]) for one in PRODUCTS}
        at = self.counter.clock.now()
        figures = {product: StockFigure(Decimal(count), at) for product, count in self.on_hand.items()}
        self.counter.desk.use(None, Stock(figures, known=False, substitutes=True))

    # -- the till --------------------------------------------------------------------------------------

    def number(self) -> int:
        self.numbers += 1
        return self.numbers

    def line(self) -> Line:
        quantity = self.rng.choice(["1"] * 9 + ["2", "-1"])
        return line(self.rng.choice([PHONE, PHONE, GLASS, *PRODUCTS]), quantity, line_id=f"l{self.number()}")

    def one(self) -> Basket | None:
        return self.rng.choice(self.baskets) if self.baskets else None

    def show(self, basket: Basket) -> None:
        others = [one for one in self.baskets if one.basket_id != basket.basket_id]
        self.baskets = [basket, *others][:3]
        self.counter.see(*self.baskets)

    def begin(self) -> None:
        till, customer = self.rng.choice("112"), self.rng.choice(["", "", "x", "y"])
        lines, key = (self.line(),), f"b{self.number()}"
        self.show(Basket(key, till, till, "anna", BasketState.OPEN, "PLN", lines, customer_id=customer))

    def scan(self) -> None:
        if basket := self.one():
            self.show(replace(basket, lines=(*basket.lines, self.line())))

    def scan_offered(self) -> None:
        """What the card says; now and then in the same moment as the payment."""
        state = self.counter.state()
        if state.card is None or state.basket not in self.baskets:
            return
        offered = state.card.candidate
        kept = [one for one in state.basket.lines if one.line_id != offered.replaces_line_id]
        for product_id in [part.product_id for part in offered.missing] or [offered.product_id]:
            product = next(one for one in GOODS if one.product_id == product_id)
            kept.append(line(product, line_id=f"l{self.number()}"))
        into = BasketState.PAYMENT if self.rng.random() < 0.2 else state.basket.state
        self.show(replace(state.basket, lines=tuple(kept), state=into))

    def void(self) -> None:
        if (basket := self.one()) and basket.lines:
            gone = self.rng.choice(basket.lines)
            self.show(replace(basket, lines=tuple(one for one in basket.lines if one is not gone)))

    def go_on(self) -> None:
        if basket := self.one():
            self.show(replace(basket, state=self.rng.choice(STATES)))

    def name_customer(self) -> None:
        if basket := self.one():
            self.show(replace(basket, customer_id=self.rng.choice(["", "x", "y"])))

    def end(self) -> None:
        if self.baskets:
            basket = self.baskets.pop(self.rng.randrange(len(self.baskets)))
            self.sold.append(basket)
            if self.rng.random() < 0.8:
                closed = receipt(basket, state=self.rng.choice(["paid", "paid", "voided"]))
                self.counter.receipts.closed[basket.basket_id] = closed
            self.counter.see(*self.baskets)

    def come_back(self) -> None:
        """Reopened, or resumed as a copy under a new key."""
        if self.sold:
            basket = self.sold.pop()
            self.show(replace(basket, basket_id=f"b{self.number()}") if self.rng.random() < 0.3 else basket)

    def wait(self) -> None:
        self.counter.wait(self.rng.choice(SECONDS))

    def pause(self) -> None:
        self.counter.wait(3)
        self.counter.paint()

    # -- the cashier -----------------------------------------------------------------------------------

    def answer(self) -> None:
        state = self.counter.state()
        answer = self.rng.choice(list(Answer))
        assert self.counter.desk.answer(state.card_id, answer) == (state.phase is Phase.CARD)
        assert not self.counter.desk.answer(state.card_id, answer)  # a late tap

    def decline_for(self) -> None:
        card_id = self.counter.state().card_id
        self.counter.desk.answer(card_id, Answer.DECLINED)
        self.counter.desk.give_reason(card_id, self.rng.choice(REASONS))

    def touch_card(self) -> None:
        desk, card_id = self.counter.desk, self.counter.state().card_id
        self.rng.choice([desk.flag, desk.other_wording, desk.dismiss, desk.not_on_shelf])(card_id)

    def touch_panel(self) -> None:
        desk = self.counter.desk
        if desk.queue.on or self.rng.random() < 0.2:
            desk.toggle_queue()
        else:
            self.rng.choice([desk.peek, desk.ask_cheaper])()

    # -- what must always hold -------------------------------------------------------------------------

    def judge(self) -> None:
        desk, state = self.counter.desk, self.counter.state()
        open_cards = [track for track in desk._ringing if track.card and track.card.phase is Phase.CARD]
        assert len(open_cards) <= 1
        if state.phase is Phase.CARD:
            _judge_card(state)
            track = desk.current
            assert track is not None
            assert not desk.queue.on
            assert not any(card.ended_basket for card in track.cards)
            assert track.arm is Arm.TREATMENT
            assert len({card.card.candidate.offer_id for card in track.cards}) <= self.most_cards
            assert state.card is not None
            refused = {one for card in track.cards if card.answer is Answer.DECLINED for one in card.products}
            assert state.card.candidate.product_id not in refused
            if state.card.candidate.kind is OfferKind.SUBSTITUTE and not state.remove_by_hand:
                self._judge_substitute(state.card.candidate)
        self._judge_log()
        self._judge_restart()

    def _judge_substitute(self, candidate: Candidate) -> None:
        assert self.on_hand[candidate.product_id] > 0
        assert not candidate.for_its_line or self.on_hand[candidate.compared_product_id] == 0

    def _judge_log(self) -> None:
        events = self.counter.log.events
        stands: dict[str, str] = {}
        offers: Counts[tuple[str, str]] = Counts()
        for event in events:
            if event.card_id:
                stands[event.card_id] = _after(stands.get(event.card_id, "open"), event)
            if event.kind in (EventKind.ANSWERED, EventKind.UNDONE):
                offers[event.offer_id, event.answer] += 1 if event.kind is EventKind.ANSWERED else -1
        answers, today = self.counter.desk._tally.answers, day_of(self.counter.clock.now())
        for offer_id in {offer_id for offer_id, _ in offers}:
            yes, no = answers.of(("offer", offer_id), today)
            assert (yes, no) == (offers[offer_id, "accepted"], offers[offer_id, "declined"])
        closed = [event.basket_id for event in events if event.kind is EventKind.RECEIPT_CLOSED]
        assert len(closed) == len(set(closed))

    def _judge_restart(self) -> None:
        """No card is lost, and what would be known of the open baskets if the program started anew."""
        remembered = recall(self.counter.log.events).baskets
        for track in self.counter.desk._ringing:
            told = {event.card_id for event in self.counter.log.events if event.basket_id == track.basket.basket_id}
            assert told - {""} <= {card.card_id for card in track.cards}
            if track.first_id == track.basket.basket_id in remembered:
                before = remembered[track.first_id]
                said = {event.product_id for event in before.declined.values()}
                assert {card.card.candidate.product_id for card in track.cards if card.declined} == said
                assert bool(before.ended_by) == any(card.ended_basket for card in track.cards)


def _judge_card(state: PanelState) -> None:
    """One card by itself: allowed here, of one kind, its total right, nothing that is in the basket already."""
    assert state.card is not None
    assert state.basket is not None
    offered = state.card.candidate
    assert state.basket.state.may_suggest
    assert state.waiting is None or state.waiting.candidate.kind is offered.kind
    if state.remove_by_hand:  # its figures are those of before
        return
    assert offered.total_after_minor == state.basket.total_minor + offered.difference_minor
    if offered.kind is OfferKind.ADDON:
        assert offered.product_id not in state.basket.product_ids


def _after(stands: str, event: Event) -> str:
    """How a card stands after one more event; what may not come then fails."""
    if event.kind in OUTCOMES:
        assert stands != "judged"
        return "judged"
    if event.kind is EventKind.ANSWERED:
        assert stands in ("open", "judged")  # judged: its sale was reopened
        return "answered"
    if event.kind is EventKind.UNDONE:
        assert stands == "answered"
        return "open"
    if event.kind is EventKind.REASON:
        assert stands in ("answered", "judged")
    if event.kind in (EventKind.EXPIRED, EventKind.WITHDRAWN):
        assert stands in ("open", "judged")
        return "gone"
    return stands


@pytest.mark.parametrize("first", [0, 1000])
def test_nothing_that_may_happen_at_a_desk_breaks_what_must_hold(first: int) -> None:
    happened: Counts[EventKind] = Counts()
    shown: Counts[str] = Counts()
    for seed in range(first, first + WALKS):
        walk = Walk(seed)
        try:
            for _ in range(STEPS):
                walk.step()
                walk.judge()
        except Exception as error:
            error.add_note(f"walk {seed}")
            raise
        happened.update(walk.counter.log.kinds())
        shown.update(event.offer_kind for event in walk.counter.log.of(EventKind.SHOWN))
    assert min(happened[kind] for kind in EventKind) > 0, "a walk that never gets there proves nothing"
    assert min(shown[kind.value] for kind in OfferKind) > 0
