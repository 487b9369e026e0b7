"""When the panel is silent: while people queue, at payment, and with nothing to say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.offers import OfferKind
from pos_assist.services.events import EventKind
from pos_assist.services.panel_state import Phase
from pos_assist.settings import QueueSettings, Settings
from tests.e2e.conftest import OpenCounter
from tests.e2e.counter import QUICK, Counter
from tests.e2e.tills.demo import DemoShopTill

pytestmark = pytest.mark.usefixtures("qapp")
CARD_EVENTS = (EventKind.DECIDED, EventKind.SHOWN, EventKind.MISSED, EventKind.ANSWERED, EventKind.EXPIRED)


def switches(counter: Counter) -> list[tuple[bool, str]]:
    """How queue mode went on and off, as recorded."""
    return [(event.detail["on"], event.detail["by"]) for event in counter.events(EventKind.QUEUE)]


def test_queue_mode_by_touch_silences_and_off_again_suggests(
    demo_counter: OpenCounter, demo_till: DemoShopTill
) -> None:
    with demo_counter() as counter:
        counter.press("Queue")
        first = demo_till.ring("IR-1")
        (silenced,) = counter.until_recorded(EventKind.SUPPRESSED)
        assert silenced.basket_id == first.basket_id
        assert any(offer.startswith("add-on:") for offer in silenced.detail["excluded"]["queue mode"])
        assert counter.state.phase is Phase.QUEUE
        assert "Queue – suggestions paused" in counter.read()
        assert "15 minutes left" in counter.read()
        demo_till.total(first)
        demo_till.add_line(first, "HD-3")
        counter.settle()
        assert counter.screen.offer is None
        assert len(counter.events(EventKind.SUPPRESSED)) == 1  # once a basket, however long it stands there
        demo_till.pay(first)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        assert counter.events(*CARD_EVENTS) == []
        counter.press("Queue on")
        counter.until_phase(Phase.IDLE)
        demo_till.ring("KT-T")
        counter.until_card()
        counter.until_recorded(EventKind.QUEUE, 2)
        assert switches(counter) == [(True, "hand"), (False, "hand")]


def test_queue_mode_takes_an_open_card_away_as_nobodys_fault(
    demo_counter: OpenCounter, demo_till: DemoShopTill
) -> None:
    with demo_counter() as counter:
        demo_till.ring("IR-1")
        counter.until_card()
        counter.press("Queue")
        counter.until(lambda: counter.screen.offer is None, "the card stayed")
        (withdrawn,) = counter.until_recorded(EventKind.WITHDRAWN)
        assert withdrawn.detail["why"] == "queue mode"
        assert counter.events(EventKind.ANSWERED, EventKind.EXPIRED) == []


def test_receipts_that_follow_fast_switch_it_on_and_time_switches_it_off(
    demo_counter: OpenCounter, demo_till: DemoShopTill
) -> None:
    settings = Settings(moments=replace(QUICK, queue_off=1.5), queue=QueueSettings(automatic=True))
    with demo_counter(settings) as counter:
        for _ in range(5):
            assert counter.state.phase is Phase.IDLE
            basket = demo_till.ring("BG-PA")
            counter.until_phase(Phase.NOTHING)
            demo_till.pay(basket)
            counter.until_phase(Phase.IDLE)
        assert switches(counter) == []  # four gaps are none to judge by
        basket = demo_till.ring("IR-1")
        counter.until_phase(Phase.QUEUE)
        assert "Switched on by itself: receipts follow fast" in counter.read()
        (silenced,) = counter.until_recorded(EventKind.SUPPRESSED)
        assert silenced.basket_id == basket.basket_id
        counter.until_card(OfferKind.ADDON)  # its time is over, and the customer is still here
        on, _off = counter.until_recorded(EventKind.QUEUE, 2)
        assert switches(counter) == [(True, "gaps"), (False, "time")]
        assert on.detail["median_gap_s"] < 10


def test_where_it_may_not_switch_on_by_itself_it_does_not(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter(Settings(moments=QUICK, queue=QueueSettings(automatic=False))) as counter:
        for _ in range(6):
            basket = demo_till.ring("BG-PA")
            counter.until_phase(Phase.NOTHING)
            demo_till.pay(basket)
            counter.until_phase(Phase.IDLE)
        assert switches(counter) == []


def test_payment_makes_the_card_vanish(
    demo_counter: OpenCounter, demo_till: DemoShopTill, capsys: pytest.CaptureFixture[str]
) -> None:
    with demo_counter() as counter:
        basket = demo_till.ring("IR-1")
        counter.until_card()
        frames: list[tuple[int, bool]] = []  # (when it was up, whether it had a card)
        counter.program.panel.painted.connect(lambda ns: frames.append((ns, counter.screen.offer is not None)))
        counter.settle(1.2)  # long enough to count as shown
        demo_till.tender(basket)
        committed = demo_till.committed_ns
        counter.until(lambda: any(at > committed and not card for at, card in frames), "the card stayed on the glass")
        gone_at = next(at for at, card in frames if at > committed and not card)
        demo_till.add_line(basket, "HD-3")  # which alone brings a card
        counter.settle()
        assert not any(card for at, card in frames if at >= gone_at)
        assert counter.state.phase is Phase.NOTHING
        (expired,) = counter.until_recorded(EventKind.EXPIRED)
        assert expired.detail["why"] == "payment"
        demo_till.pay(basket)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        kinds = [event.kind for event in counter.events(EventKind.SHOWN, EventKind.ANSWERED, EventKind.MISSED)]
        assert kinds == [EventKind.SHOWN]
        with capsys.disabled():
            print(f"\n  payment committed -> frame without the card: {(gone_at - committed) / 1e6:.1f} ms")


def test_an_accepted_item_that_payment_overtakes_is_not_added(
    demo_counter: OpenCounter, demo_till: DemoShopTill
) -> None:
    with demo_counter() as counter:
        basket = demo_till.ring("IR-1")
        counter.until_card()
        counter.press("Add")
        demo_till.tender(basket)
        counter.until_phase(Phase.NOTHING)
        assert "Undo" not in counter.buttons()
        demo_till.pay(basket)
        counter.until_recorded(EventKind.NOT_ADDED)


def test_what_is_no_sale_gets_no_card_and_no_record(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter() as counter:
        for kind in ("return", "exchange", "staff", "training"):
            basket = demo_till.open_basket(kind=kind)
            demo_till.add_line(basket, "IR-1")
            demo_till.total(basket)
            counter.until(lambda: counter.state.phase is Phase.NOTHING, f"the {kind} was never seen")
            counter.settle()
            assert counter.state.phase is Phase.NOTHING
            assert counter.state.basket is not None
            assert counter.state.basket.basket_id == basket.basket_id
            demo_till.pay(basket)
            counter.until_phase(Phase.IDLE)
        assert counter.events() == []


def test_holdout_and_nothing_to_suggest_are_the_same_pixels(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter(holdout_share=1.0) as counter:
        pictures = []
        for product in ("BG-PA", "IR-1"):  # nothing goes with a paper bag
            basket = demo_till.ring(product)
            counter.until_phase(Phase.NOTHING)
            pictures.append(counter.program.panel.grab().toImage())
            demo_till.pay(basket)
            counter.until_phase(Phase.IDLE)
        assert pictures[0] == pictures[1]
        (assigned,) = counter.until_recorded(EventKind.ASSIGNED)
        assert assigned.arm == "holdout"
        assert counter.events(EventKind.SHOWN, EventKind.MISSED) == []
