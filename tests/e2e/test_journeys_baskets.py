"""Baskets that do not go straight to payment: suspended, at another till, split, given up; and the till of the demo."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.adapters.demo.till_client import DemoTill
from pos_assist.bootstrap.demo import DemoCounter, DemoOptions
from pos_assist.cashier.card import accept_label
from pos_assist.services.events import EventKind
from pos_assist.services.panel_state import Phase
from pos_assist.settings import Settings, TillSettings
from tests.e2e.conftest import OpenCounter
from tests.e2e.counter import QUICK, Counter
from tests.e2e.tills.demo import DemoShopTill

pytestmark = pytest.mark.usefixtures("qapp")
OUTCOMES = (EventKind.CONFIRMED, EventKind.NOT_ADDED, EventKind.SPONTANEOUS)
SPEED = 25.0  # as fast as people


@pytest.fixture
def counter(demo_counter: OpenCounter) -> Counter:
    """The panel beside the demo shop's two tills."""
    return demo_counter(product_window_baskets=0)  # the pause between two cards for one product is another rule


def test_a_sale_suspended_and_resumed_at_another_till_is_one_sale(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("KT-T", till=0, staff=1)
        first = counter.until_card()
        first_id = counter.state.card_id
        counter.press("Customer declines", "Has one already")
        demo_till.park(basket)
        counter.until_phase(Phase.IDLE)
        other = demo_till.ring("BG-PA", till=0, staff=1)
        counter.until_phase(Phase.NOTHING)
        demo_till.pay(other)
        counter.until_phase(Phase.IDLE)
        demo_till.resume(basket, till=1, staff=2)
        second = counter.until_card(other_than=first_id)
        assert second.candidate.product_id != first.candidate.product_id
        counter.press("Add")
        demo_till.add_line(basket, demo_till.sku(second.candidate.product_id))
        counter.until_phase(Phase.ADDED)
        demo_till.pay(basket)
        closed = counter.until_recorded(EventKind.RECEIPT_CLOSED, 2)[-1]
        assert (closed.basket_id, closed.till_id) == (basket.basket_id, "2")
        answers = counter.events(EventKind.ANSWERED)
        assert [(event.answer, event.staff_id, event.till_id) for event in answers] == [
            ("declined", "1", "1"),
            ("accepted", "2", "2"),
        ]
        (confirmed,) = counter.events(*OUTCOMES)
        assert (confirmed.kind, confirmed.staff_id) == (EventKind.CONFIRMED, "2")
        assigned = [event for event in counter.events(EventKind.ASSIGNED) if event.basket_id == basket.basket_id]
        assert len(assigned) == 1


def test_an_open_card_goes_with_the_suspended_sale(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("IR-1")
        counter.until_card()
        counter.settle(1.2)
        demo_till.park(basket)
        counter.until(lambda: counter.screen.offer is None, "the card stayed without its basket")
        (expired,) = counter.until_recorded(EventKind.EXPIRED)
        assert expired.detail["why"] == "parked"
        demo_till.resume(basket)
        counter.until_phase(Phase.NOTHING)
        counter.settle()
        assert counter.state.phase is Phase.NOTHING  # who saw it is not asked again
        demo_till.pay(basket)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        assert counter.events(EventKind.ANSWERED, *OUTCOMES) == []


def test_the_panel_of_one_till_does_not_see_the_other(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter(Settings(till=TillSettings(id="1"), moments=QUICK)) as counter:
        demo_till.ring("IR-1", till=1)
        basket = demo_till.ring("KT-T", till=0)
        counter.until_card()
        assert counter.state.basket is not None
        assert counter.state.basket.basket_id == basket.basket_id
        demo_till.pay(basket)
        counter.until_phase(Phase.IDLE)
        assert {event.till_id for event in counter.events()} == {"1"}


def test_a_card_is_not_taken_away_because_the_other_till_scans(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        here = demo_till.ring("IR-1", till=0)
        counter.until_card()
        card_id = counter.state.card_id
        there = demo_till.ring("KT-T", till=1)
        counter.settle()
        assert counter.state.card_id == card_id
        demo_till.pay(there)
        counter.settle(0.3)
        counter.press("Add")
        (answered,) = counter.until_recorded(EventKind.ANSWERED)
        assert (answered.basket_id, answered.till_id) == (here.basket_id, "1")


def test_a_basket_split_in_two_is_one_customer(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        first = demo_till.ring("IR-1")
        refused = counter.until_card().candidate
        counter.press("Customer declines")
        demo_till.pay(first)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        second = demo_till.ring("IR-1")  # the same customer, the second receipt
        counter.until_phase(Phase.NOTHING)
        counter.settle()
        assert counter.state.phase is Phase.NOTHING
        demo_till.pay(second)
        counter.until_recorded(EventKind.RECEIPT_CLOSED, 2)
        assert [event.product_id for event in counter.events(EventKind.SHOWN)] == [refused.product_id]
        receipts = counter.events(EventKind.RECEIPT_CLOSED)
        assert [event.basket_id for event in receipts] == [first.basket_id, second.basket_id]


def test_another_customer_is_asked_again(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    settings = Settings(moments=replace(QUICK, basket_group=0.5))
    with demo_counter(settings, product_window_baskets=0) as counter:
        first = demo_till.ring("IR-1")
        counter.until_card()
        card_id = counter.state.card_id
        counter.press("Customer declines")
        demo_till.pay(first)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        counter.settle(0.6)
        demo_till.ring("IR-1")
        counter.until_card(other_than=card_id)


def test_a_sale_given_up_says_nothing_of_its_card(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        first = demo_till.ring("IR-1")
        offer = counter.until_card().candidate
        counter.press("Add")
        demo_till.add_line(first, demo_till.sku(offer.product_id))
        counter.until_phase(Phase.ADDED)
        demo_till.void(first)
        counter.until_phase(Phase.IDLE)
        closed = counter.until_recorded(EventKind.RECEIPT_CLOSED)[-1]
        assert closed.detail["state"] == "voided"
        assert counter.events(*OUTCOMES) == []
        second = demo_till.ring("KT-T")
        counter.until_card()
        demo_till.void(second)
        counter.until(lambda: counter.screen.offer is None, "the card stayed without its basket")
        (expired,) = counter.until_recorded(EventKind.EXPIRED)
        assert expired.basket_id == second.basket_id


def test_beside_the_demos_own_till_a_yes_is_scanned_paid_and_confirmed(
    demo_counter: OpenCounter, demo_till: DemoShopTill
) -> None:
    """The till's process rings up what it likes, as in `pos-assist demo`; a visitor takes the first card."""
    till = DemoTill(demo_till.database, seed=4, speed=SPEED)
    with demo_counter() as counter:
        around = DemoCounter(counter.program, till, DemoOptions(speed=SPEED))
        till.start()
        try:
            counter.until_card()
            card_id = counter.state.card_id
            counter.press(accept_label(counter.card.candidate))
            counter.until(
                lambda: any(event.card_id == card_id for event in counter.events(*OUTCOMES)),
                "the receipt of the accepted card was never seen",
            )
        finally:
            till.stop()
        assert not around.till_ended
        (outcome,) = [event for event in counter.events(*OUTCOMES) if event.card_id == card_id]
        assert outcome.kind is EventKind.CONFIRMED
