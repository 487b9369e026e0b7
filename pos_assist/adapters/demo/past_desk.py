"""One till of the demo shop in its past: the real desk follows its sales, hidden customers answer."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial

from pos_assist.adapters.demo.customers import HiddenCustomers
from pos_assist.adapters.demo.past_sales import Changed, PastSale
from pos_assist.engine.acceptance import Answers
from pos_assist.engine.basket import Basket, BasketState, Line, Receipt
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import Candidate
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Customer
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

BETWEEN = 4.0  # seconds from one customer to the next, at least
SCAN = 3.2  # seconds a line, as `history` counts them
LATE_LINES = 0.35  # share of baskets in which scanning pauses before the last thing
MISSED, EXPIRED = 0.015, 0.05  # payment starts at once; nobody answers
FORGOTTEN, NOT_FOUND, UNDONE = 0.04, 0.02, 0.01  # of the accepted; the accepted; the declined
WANTED_ANYWAY = 0.9  # says yes who has it in hand
QUEUE_DAYS, QUEUE_HOUR = (4, 5), 16  # Friday's and Saturday's queue, by the till's clock
LEAST_TO_PAUSE = 2  # lines
CARDS = 3  # at most looked at in a basket


class PastClock:
    """The time of a past sale: what passes is said, nothing waits."""

    def __init__(self, start: datetime) -> None:
        self._at = start
        self._ran = self._began = 0.0

    def now(self) -> datetime:
        """See `Clock.now`."""
        return self._at + timedelta(seconds=self._ran - self._began)

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return self._ran

    def begin(self, at: datetime) -> None:
        """The next customer; the till's sales may overlap, the desk's never do."""
        self._ran += max(BETWEEN, (at - self.now()).total_seconds())
        self._at, self._began = at, self._ran

    def spend(self, seconds: float) -> None:
        """Time passes."""
        self._ran += seconds


class PastReceipts:
    """`Receipts` of the sales that were played."""

    has_receipts = True

    def __init__(self) -> None:
        self._receipts: dict[str, Receipt] = {}

    def receipt(self, basket_id: str) -> Receipt | None:
        """See `Receipts.receipt`."""
        return self._receipts.get(basket_id)

    def keep(self, receipt: Receipt) -> None:
        """One was printed."""
        self._receipts = {receipt.basket_id: receipt}  # it is asked for at once


@dataclass(frozen=True)
class Played:
    """What all desks of the past share."""

    knowledge: Knowledge
    policy: Policy
    customers: Callable[[PastClock], CustomerBook]
    answers: HiddenCustomers
    changed: Changed
    so_far: Answers  # what the shop learns on its way
    deposits: Mapping[str, Line]  # by product: what is rung up with it
    note: Callable[[Event], None]
    new_id: Callable[[PastClock], str]


class _LookedUp:
    """A `CustomerBook` that takes its time: nothing is decided before the last line, which saves most decisions."""

    def __init__(self, book: CustomerBook) -> None:
        self._book = book
        self.waits = False

    def of(self, basket: Basket) -> Customer | None:
        """See `CustomerBook.of`."""
        return self._book.of(basket)

    def pending(self, _basket: Basket) -> bool:
        """See `CustomerBook.pending`."""
        return self.waits

    def note(self, event: Event) -> None:
        """See `CustomerBook.note`."""
        self._book.note(event)


class PastDesk:
    """Plays the sales of one till, one after the other. A new panel every morning: it starts with little to carry."""

    def __init__(self, played: Played, rng: random.Random, start: datetime, log: Callable[[Event], None]) -> None:
        self._played = played
        self._rng = rng
        self._log = log
        self._clock = PastClock(start)
        self._receipts = PastReceipts()
        self._customers = _LookedUp(played.customers(self._clock))
        self._day = self._queue_day = -1
        self._moments = Moments()
        self._desk = self._morning()

    def _morning(self) -> Desk:
        played, clock, moments = self._played, self._clock, self._moments
        new_id = partial(played.new_id, clock)
        recorder = Recorder(_Into(self._log), clock, new_id)
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
        clock.spend(SCAN * len(lines))
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
            self._clock.spend(8.0)
            self._desk.not_on_shelf(card.card_id)
            return basket
        self._clock.spend(2.0)
        basket = self._scanned(sale, basket, card.card.candidate)
        self._see(basket)
        return basket

    def _scanned(self, sale: PastSale, basket: Basket, candidate: Candidate) -> Basket:
        """The basket with what was accepted, written down for the till's own tables."""
        changed, now, lines = self._played.changed, self._clock.now(), list(basket.lines)
        old = next((line for line in lines if line.line_id == candidate.replaces_line_id), None)
        if old is not None:
            lines.remove(old)
            if old.line_id.isdecimal():
                changed.strike(sale, old, now)
        for number, line in enumerate(self._new_lines(candidate)):
            lines.append(replace(line, line_id=f"{len(lines)}+{number}"))
            changed.add(sale, line, now)
        return replace(basket, lines=tuple(lines))

    def _new_lines(self, candidate: Candidate) -> list[Line]:
        if candidate.missing:
            parts = [(part.product_id, part.name, part.quantity, part.unit_price_minor) for part in candidate.missing]
        else:
            parts = [(candidate.product_id, candidate.name, candidate.quantity, candidate.unit_price_minor)]
        lines = [Line("", product, product, name, quantity, price) for product, name, quantity, price in parts]
        lines[-1] = replace(lines[-1], discount_minor=candidate.saving_minor)
        groups = self._played.knowledge.catalogue
        found = [(line, groups.get(line.product_id)) for line in lines]
        lines = [replace(line, group_id=product.group_id if product else line.group_id) for line, product in found]
        deposits = [(self._played.deposits.get(line.product_id), line.quantity) for line in lines]
        return [*lines, *(replace(deposit, quantity=quantity) for deposit, quantity in deposits if deposit)]

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


@dataclass(frozen=True)
class _Into:
    """An event log that hands on."""

    append: Callable[[Event], None]
