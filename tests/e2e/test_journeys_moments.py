"""The right moment: total, a pause, the first finger, the customer's own hand, and a card that nobody answers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_assist.cashier.press import Press
from pos_assist.cashier.screen import Dot
from pos_assist.engine.offers import OfferKind
from pos_assist.services.events import EventKind
from pos_assist.services.panel_state import Phase
from pos_assist.settings import Settings
from tests.e2e.conftest import OpenCounter
from tests.e2e.counter import QUICK
from tests.e2e.tills.demo import DemoShopTill

pytestmark = pytest.mark.usefixtures("qapp")
OUTCOMES = (EventKind.CONFIRMED, EventKind.NOT_ADDED, EventKind.SPONTANEOUS)
PATIENT = Settings(moments=replace(QUICK, delay=60.0))  # no pause is ever long enough


def test_total_brings_the_card_at_once_and_scanning_shows_a_dot_only(
    demo_counter: OpenCounter, demo_till: DemoShopTill
) -> None:
    with demo_counter(PATIENT) as counter:
        basket = demo_till.ring("BG-PA", "IR-1")
        counter.until(lambda: counter.state.idea_ready, "no idea was found while scanning")
        assert counter.state.phase is Phase.SCANNING
        assert (counter.screen.offer, counter.screen.dot, counter.screen.ideas) == (None, Dot.READY, "1")
        assert counter.events(EventKind.DECIDED, EventKind.SHOWN) == []
        demo_till.total(basket)
        counter.until_card(OfferKind.ADDON)


def test_a_finger_on_its_way_answers_nothing(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter(PATIENT) as counter:
        basket = demo_till.ring("IR-1")
        counter.until(lambda: counter.state.idea_ready, "no idea was found while scanning")
        demo_till.total(basket)
        counter.until_card()
        (accept,) = [one for one in counter.program.panel.findChildren(Press) if one.accessibleName() == "Add"]
        QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
        assert not counter.program.panel.is_unlocked(), "this machine was too slow to touch it in time"
        counter.settle(0.1)
        assert counter.events(EventKind.ANSWERED) == []
        counter.press("Add")
        counter.until_recorded(EventKind.ANSWERED)


def test_what_the_customer_brings_by_herself_withdraws_the_offer(
    demo_counter: OpenCounter, demo_till: DemoShopTill
) -> None:
    with demo_counter() as counter:
        basket = demo_till.ring("IR-1")
        offer = counter.until_card().candidate
        counter.settle(1.1)
        demo_till.add_line(basket, demo_till.sku(offer.product_id))
        counter.until_phase(Phase.WITHDRAWN)
        assert "Offer no longer valid" in counter.read()
        (withdrawn,) = counter.until_recorded(EventKind.WITHDRAWN)
        assert withdrawn.detail["why"] == "already in the basket"
        demo_till.pay(basket)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        assert [event.kind for event in counter.events(*OUTCOMES)] == [EventKind.SPONTANEOUS]
        assert counter.events(EventKind.ANSWERED) == []


def test_what_it_went_with_taken_off_withdraws_the_offer(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter() as counter:
        basket = demo_till.ring("BG-PA")
        line = demo_till.add_line(basket, "IR-1")
        counter.until_card()
        demo_till.remove_line(basket, line.line_id)
        counter.until_phase(Phase.WITHDRAWN)
        counter.until_phase(Phase.NOTHING)


def test_nobody_answers_and_the_card_goes_as_expired(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter(Settings(moments=replace(QUICK, expire=1.2))) as counter:
        basket = demo_till.ring("IR-1")
        counter.until_card()
        counter.until_phase(Phase.NOTHING)
        (expired,) = counter.until_recorded(EventKind.EXPIRED)
        assert expired.detail["why"] == "no activity"
        demo_till.pay(basket)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        assert counter.events(EventKind.ANSWERED, *OUTCOMES) == []


@pytest.mark.parametrize(("touch", "reasons"), [("Not on shelf", ["not_on_shelf"]), ("Dismiss", [])])
def test_accepted_and_nobody_finds_it(
    demo_counter: OpenCounter, demo_till: DemoShopTill, touch: str, reasons: list[str]
) -> None:
    with demo_counter(Settings(moments=replace(QUICK, wait_for_line=0.3))) as counter:
        basket = demo_till.ring("IR-1")
        counter.until_card()
        counter.press("Add")
        counter.until_phase(Phase.NOT_ADDED)
        assert "Not in basket yet – scan it" in counter.read()
        counter.press(touch)
        counter.until_phase(Phase.NOTHING)
        demo_till.pay(basket)
        counter.until_recorded(EventKind.NOT_ADDED)
        assert [event.reason for event in counter.events(EventKind.REASON)] == reasons


def test_a_basket_never_gets_a_third_card(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter() as counter:
        basket = demo_till.ring("LT-14", "PH-X1", "CM-C2")  # dozens of ideas
        seen = ""
        for _ in range(2):
            counter.until_card(other_than=seen)
            seen = counter.state.card_id
            counter.press("Not offered")
        counter.until_phase(Phase.NOTHING)
        demo_till.add_line(basket, "TB-8")
        counter.settle()
        assert counter.state.phase is Phase.NOTHING
        assert len(counter.events(EventKind.SHOWN)) == 2
