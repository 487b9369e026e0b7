"""What is out, and what the cashier does not find: what stands in for it comes as a card of its own."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pos_assist.engine.catalogue import StockFigure
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.rules import Conditions, Ladder, RuleBook
from pos_assist.services.events import Answer, DeclineReason, EventKind
from pos_assist.services.moments import Moments
from pos_assist.services.panel_state import Phase
from pos_assist.services.recalling import recall
from pos_assist.services.stock import Stock
from tests.builders import GLASS, GLASS_9H, PHONE, basket, line, receipt
from tests.fakes import NOON
from tests.unit.engine.shop import pair
from tests.unit.services.conftest import Counter, MakeCounter

LADDER = Ladder("glasses", ("id:glass", "id:glass9h"))
BOOK = RuleBook(fits=(pair("phone", "glass"),), ladders=(LADDER,))


def shelf(counter: Counter, *, substitutes: bool = False, **on_hand: int) -> None:
    figures = {product: StockFigure(Decimal(count), NOON) for product, count in on_hand.items()}
    counter.desk.use(None, Stock(figures, known=False, substitutes=substitutes))


def not_found(counter: Counter) -> None:
    """The add-on is accepted, does not land within 20 s, and is not on the shelf."""
    counter.see(basket(line(PHONE)))
    card_id = counter.wait(3).card_id
    assert counter.desk.answer(card_id, Answer.ACCEPTED)
    assert counter.wait(21).phase is Phase.NOT_ADDED
    assert counter.desk.not_on_shelf(card_id)


def test_what_is_not_on_the_shelf_brings_what_stands_in_for_it_at_once(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=BOOK)
    shelf(counter, glass=5, glass9h=5)
    not_found(counter)
    state = counter.state()
    assert state.phase is Phase.CARD
    assert state.card is not None
    assert (state.card.candidate.kind, state.card.candidate.product_id) == (OfferKind.SUBSTITUTE, "glass9h")
    assert state.ordinal == 2
    assert counter.log.of(EventKind.DECIDED)[-1].detail["asked"] == "substitute"
    (reason,) = counter.log.of(EventKind.REASON)
    assert reason.reason == DeclineReason.NOT_ON_SHELF.value


def test_a_substitute_is_confirmed_on_the_receipt_and_what_it_stood_in_for_is_not(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=BOOK)
    shelf(counter, glass=5, glass9h=5)
    not_found(counter)
    counter.desk.answer(counter.state().card_id, Answer.ACCEPTED)
    paid = basket(line(PHONE), line(GLASS_9H))
    assert counter.see(paid).phase is Phase.ADDED
    counter.receipts.closed[paid.basket_id] = receipt(paid)
    counter.see()
    counter.wait(60)
    (confirmed,) = counter.log.of(EventKind.CONFIRMED)
    (missing,) = counter.log.of(EventKind.NOT_ADDED)
    assert (confirmed.offer_kind, confirmed.product_id) == ("substitute", "glass9h")
    assert missing.product_id == "glass"


def test_it_opens_once_and_not_where_nothing_stands_in(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=BOOK)
    shelf(counter, glass=5, glass9h=5)
    not_found(counter)
    card_id = counter.state().card_id
    counter.desk.answer(card_id, Answer.ACCEPTED)
    counter.wait(21)
    assert counter.desk.not_on_shelf(card_id)
    assert counter.wait(60).card is None
    other = make_counter(rules=BOOK)
    shelf(other, glass=5, glass9h=0)
    not_found(other)
    assert other.wait(60).card is None


def test_not_on_shelf_that_is_taken_back_takes_its_substitute_along(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=BOOK, moments=Moments(undo=60.0))
    shelf(counter, glass=5, glass9h=5)
    not_found(counter)
    assert counter.desk.undo()
    state = counter.state()
    assert state.card is not None
    assert (state.card.candidate.product_id, state.waiting) == ("glass", None)
    counter.desk.answer(state.card_id, Answer.NOT_OFFERED)
    assert counter.wait(20).card is None


def test_what_is_out_in_the_basket_is_replaced_only_where_goods_are_ordered(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=BOOK)
    shelf(counter, glass=0, glass9h=5)
    counter.see(basket(line(PHONE), line(GLASS)))
    assert counter.wait(3).card is None
    ordering = make_counter(rules=BOOK)
    shelf(ordering, substitutes=True, glass=0, glass9h=5)
    ordering.see(basket(line(PHONE), line(GLASS)))
    state = ordering.wait(3)
    assert state.card is not None
    assert (state.card.candidate.kind, state.card.candidate.replaces_product_id) == (OfferKind.SUBSTITUTE, "glass")


def test_a_restart_takes_asking_for_a_substitute_for_what_it_is(make_counter: MakeCounter) -> None:
    """In holdout a basket's own decision is logged once; one that was asked for is not it."""
    counter = make_counter(rules=BOOK)
    shelf(counter, glass=5, glass9h=5)
    not_found(counter)
    remembered = recall(counter.log.events).baskets["b1"]
    assert not remembered.asked_cheaper
    own = [event for event in counter.log.events if event.detail.get("asked")]
    assert not recall([counter.log.events[0], *own]).baskets["b1"].moment_came


def test_an_offer_whose_hour_ends_is_withdrawn(make_counter: MakeCounter) -> None:
    local = NOON.astimezone()
    minute = local.hour * 60 + local.minute
    until_soon = Conditions(hours=((minute, (minute + 1) % 1440),))
    counter = make_counter(rules=replace(BOOK, fits=(replace(BOOK.fits[0], conditions=until_soon),)))
    counter.see(basket(line(PHONE)))
    assert counter.wait(3).phase is Phase.CARD
    counter.clock.seconds += 3600
    counter.desk.tick()
    assert counter.state().phase is not Phase.CARD
