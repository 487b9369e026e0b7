"""One till of the demo shop in its past: the real desk follows its sales, hidden customers answer."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from functools import partial

from pos_assist.adapters.demo.customers import HiddenCustomers
from pos_assist.adapters.demo.past_ports import Into, LookedUp, PastClock, PastReceipts
from pos_assist.adapters.demo.past_sales import Changed, PastSale
from pos_assist.adapters.demo.past_scanning import Scanning
from pos_assist.engine.acceptance import Answers
from pos_assist.engine.basket import Basket, BasketState, Receipt
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.policy import Policy
from pos_assist.services.card_track import CardTrack
from pos_assist.services.cards import CardLife
from pos_assist.services.closing import Closer
from pos_assist.services.events import Answer, DeclineReason, Event
from pos_assist.services.moments import Moments
from pos_assist.services.offering import Desk
from pos_assist.services.panel_state import Phase
from pos_assist.services.ports import CustomerBook
from pos_assist.services.recording import Recorder
from pos_assist.services.stock import Stock

SCAN = 3.2  # seconds a line, as `history` counts them
LATE_LINES = 0.15  # share of baskets in which scanning pauses before the last thing
MISSED, EXPIRED = 0.015, 0.05  # payment starts at once; nobody answers
FORGOTTEN, NOT_FOUND, UNDONE = 0.04, 0.02, 0.01  # of the accepted; the accepted; the declined
WANTED_ANYWAY = 0.9  # says yes who has it in hand
QUEUE_DAYS, QUEUE_HOUR = (4, 5), 16  # Friday's and Saturday's queue, by the till's clock
LEAST_TO_PAUSE = 2  # lines
CARDS = 3  # at most looked at in a basket


@dataclass(frozen=True)
class Played:
    """What all desks of the past share."""

    knowledge: Knowledge
    policy: Policy
    customers: Callable[[PastClock], CustomerBook]
    answers: HiddenCustomers
    changed: Changed
    so_far: Answers  # what the shop learns on its way
    scanning: Scanning
    note: Callable[[Event], None]
    new_id: Callable[[PastClock], str]


class PastDesk:
    """Plays the sales of one till, one after the other. A new panel every morning: it starts with little to carry."""

    def __init__(self, played: Played, rng: random.Random, start: datetime, log: Callable[[Event], None]) -> None:
        self._played = played
        self._rng = rng
        self._log = log
        self._clock = PastClock(start)
        self._receipts = PastReceipts()
        self._customers = LookedUp(played.customers(self._clock))
        self._day = self._queue_day = -1
        self._moments = Moments()
        self._desk = self._morning()

    def _morning(self) -> Desk:
        played, clock, moments = self._played, self._clock, self._moments
        new_id = partial(played.new_id, clock)
        recorder = Recorder(Into(self._log), clock, new_id)
        recorder.listen(played.note)
        desk = Desk(
            clock=clock,
            recorder=recorder,
            closer=Closer(self._receipts, recorder, clock),
            cards=CardLife(clock=clock, recorder=recorder, new_id=new_id, moments=moments),
            policy=played.policy,
            moments=moments,
            knowledge=played.knowledge,
            customers=self._customers,
            answers=played.so_far,
        )
        desk.see(())
        return desk

    def serve(self, sale: PastSale) -> None:
        """One customer, from the first line to the receipt."""
        clock = self._clock
        clock.begin(sale.opened)
        if sale.opened.toordinal() != self._day:
            self._day, self._desk = sale.opened.toordinal(), self._morning()
        self._desk.use(None, Stock({}, known=False, began=clock.monotonic()))  # what left before is counted no more
        self._queue(sale)
        basket = self._rung_up(sale, _first_line(sale))
        self._leave(sale, basket)

    def _rung_up(self, sale: PastSale, basket: Basket) -> Basket:
        """Line by line, in some baskets with a pause before the last one; then total, and what comes up there."""
        clock, lines = self._clock, sale.lines
        self._customers.waits = True
        self._see(basket)
        clock.spend(SCAN * len(lines) * self._rng.lognormvariate(0.0, 0.25))
        if len(lines) > LEAST_TO_PAUSE and self._rng.random() < LATE_LINES:
            basket = replace(basket, lines=lines[:-1])
            self._see(basket)
            clock.spend(self._moments.delay + 0.01)
            self._customers.waits = False
            self._desk.tick()
            basket = self._table(sale, basket)
            basket = replace(basket, lines=(*basket.lines, lines[-1]), state=BasketState.TOTAL)
        else:
            basket = replace(basket, lines=lines, state=BasketState.TOTAL)
        self._customers.waits = False
        self._see(basket)
        return self._table(sale, basket)

    def _see(self, *baskets: Basket) -> None:
        self._desk.see(baskets)

    def _queue(self, sale: PastSale) -> None:
        """People wait: somebody presses the key once on such an afternoon, and time ends it."""
        day = sale.opened.toordinal()
        if sale.opened.weekday() in QUEUE_DAYS and sale.opened.hour == QUEUE_HOUR and day != self._queue_day:
            self._queue_day = day
            self._desk.toggle_queue()

    def _table(self, sale: PastSale, basket: Basket) -> Basket:
        """What becomes of the cards that come up now."""
        for ordinal in range(1, CARDS + 1):
            card = self._open_card()
            if card is None:
                break
            basket, goes_on = self._meet(sale, basket, card, ordinal)
            if not goes_on:
                break
        return basket

    def _open_card(self) -> CardTrack | None:
        """The card that waits for an answer; one that comes after another is waited for."""
        track = self._desk.current
        if track is not None and track.upcoming is not None and track.card is not None and track.card.until:
            self._clock.spend(max(0.0, track.card.until - self._clock.monotonic()) + 0.01)
            self._desk.tick()
        card = track.card if track is not None else None
        return card if card is not None and card.phase is Phase.CARD and not card.shown else None

    def _meet(self, sale: PastSale, basket: Basket, card: CardTrack, ordinal: int) -> tuple[Basket, bool]:
        """One card: painted, then missed, left alone or answered. False: nothing more in this basket."""
        rng, desk, clock = self._rng, self._desk, self._clock
        clock.spend(rng.lognormvariate(-3.9, 0.4))  # 20 ms, as measured on a small till
        desk.painted(card.card_id)
        chance = rng.random()
        if chance < MISSED + EXPIRED:
            clock.spend(0.4 if chance < MISSED else 4.0)
            desk.tick()
            return basket, False
        said = self._played.answers.answer(card.card, basket, ordinal=ordinal)
        clock.spend(max(said.think_seconds, 0.5))
        desk.tick()
        answer, reason = said.answer, said.reason
        late = sale.lines[-1].product_id == card.card.candidate.product_id and len(basket.lines) < len(sale.lines)
        if late and answer is not Answer.NOT_OFFERED and rng.random() < WANTED_ANYWAY:
            answer = Answer.ACCEPTED
        desk.answer(card.card_id, answer)
        if answer is Answer.DECLINED:
            if reason is not DeclineReason.NONE:
                clock.spend(1.0)
                desk.give_reason(card.card_id, reason)
            if rng.random() < UNDONE:
                clock.spend(1.5)
                desk.undo()
                desk.answer(card.card_id, Answer.ACCEPTED)
                answer = Answer.ACCEPTED
        if answer is not Answer.ACCEPTED or late:
            return basket, True
        return self._accepted(sale, basket, card), True

    def _accepted(self, sale: PastSale, basket: Basket, card: CardTrack) -> Basket:
        chance = self._rng.random()
        if chance < FORGOTTEN:
            return basket
        if chance < FORGOTTEN + NOT_FOUND:
            self._clock.spend(self._moments.wait_for_line + 0.01)
            self._desk.tick()
            self._desk.not_on_shelf(card.card_id)
            return basket
        self._clock.spend(2.0)
        old, new = self._played.scanning.exchanged(basket, card.card.candidate)
        if old is not None:
            self._played.changed.strike(sale, old, self._clock.now())
        for line in new:
            self._played.changed.add(sale, line, self._clock.now())
        kept = tuple(line for line in basket.lines if line is not old)
        basket = replace(basket, lines=(*kept, *new))
        self._see(basket)
        return basket

    def _leave(self, sale: PastSale, basket: Basket) -> None:
        clock = self._clock
        self._see(replace(basket, state=BasketState.PAYMENT))
        clock.spend(max(4.0, (sale.closed - clock.now()).total_seconds()))
        totals: dict[str, Decimal] = {}
        for line in basket.lines:
            totals[line.product_id] = totals.get(line.product_id, Decimal(0)) + line.quantity
        self._receipts.keep(
            Receipt(
                basket.basket_id,
                basket.till_id,
                basket.staff_id,
                clock.now(),
                "voided" if sale.voided else "paid",
                basket.total_minor,
                tuple(sorted(totals.items())),
            )
        )
        self._see()
        clock.spend(0.3)
        self._desk.tick()


def _first_line(sale: PastSale) -> Basket:
    return Basket(
        basket_id=str(sale.sale_id),
        till_id=sale.till_id,
        till_name=f"Till {sale.till_id}",
        staff_id=sale.staff_id,
        state=BasketState.OPEN,
        currency="EUR",
        lines=sale.lines[:1],
        opened_at=sale.opened,
        touched_at=sale.opened,
        customer_id=sale.customer_id,
    )
