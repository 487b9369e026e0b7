"""What counts as evidence must not depend on the arm: the same baskets, the same moments, the same values (ux.md 6.1).

The same sales go over two desks, one of which holds every basket out. The cashier does alike at both what can be done
before anything is shown; what only one of them can do (answer a card) is done there alone.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from pos_assist.engine.basket import Basket, BasketState
from pos_assist.engine.rules import FitRule, RuleBook, Selector
from pos_assist.engine.situation import Customer, Segment
from pos_assist.services.events import Answer, DeclineReason, Event, EventKind
from pos_assist.services.moments import Moments
from pos_assist.services.panel_state import Phase
from pos_assist.services.recalling import recall
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, basket, line, receipt
from tests.unit.services.conftest import RULES, Counter, MakeCounter

BY_ITSELF: dict[str, Any] = {"product_window_baskets": 0, "waiting_baskets": 0}  # no basket acts on another one
GOODS = (PHONE, CASE, GLASS, GLASS_9H, CABLE)
COMPARED = ("subtotal_minor", "line_count", "moment", "seed", "unit", "segment", "experiments", "quantities_before")


class Both:
    """The two desks, treated alike."""

    def __init__(self, make_counter: MakeCounter, rng: random.Random, **more: Any) -> None:
        self.rng = rng
        settings = {**BY_ITSELF, **more}
        self.offering: Counter = make_counter(holdout_share=0.0, **settings)
        self.holding: Counter = make_counter(holdout_share=1.0, **settings)

    def see(self, *baskets: Basket) -> None:
        for counter in (self.offering, self.holding):
            counter.see(*baskets)

    def wait(self, seconds: float) -> None:
        for counter in (self.offering, self.holding):
            counter.wait(seconds)

    def press(self) -> None:
        """What a cashier may do without a card, at both; the answer to one, where it is."""
        first_moment = not any(event.kind is EventKind.DECIDED for event in self.of_current())
        done = self.rng.choice(["", "", "peek", "queue", "cheaper"])
        for counter in (self.offering, self.holding):
            if done == "queue":
                counter.desk.toggle_queue()
            elif done == "peek" and first_moment:
                counter.desk.peek()
            elif done == "cheaper" and first_moment:
                counter.desk.ask_cheaper()
        state = self.offering.state()
        if state.phase is Phase.CARD:
            self.offering.paint()
            self.offering.wait(0)
            answer = self.rng.choice([None, Answer.NOT_OFFERED, Answer.ACCEPTED, Answer.DECLINED])
            if answer is not None:
                self.offering.desk.answer(state.card_id, answer)
            if answer is Answer.DECLINED and self.rng.random() < 0.5:
                self.offering.desk.give_reason(
                    state.card_id, self.rng.choice([DeclineReason.PRICE, DeclineReason.NONE])
                )

    def of_current(self) -> list[Event]:
        current = self.offering.desk.current
        key = current.basket.basket_id if current else ""
        return [event for event in self.offering.log.events if event.basket_id == key]

    def sell(self, number: int) -> None:
        """One sale: some lines, some pauses, total or not, paid or voided."""
        rng, key = self.rng, f"b{number}"
        scanned: list[Any] = []
        for _ in range(rng.randrange(1, 5)):
            scanned.append(line(rng.choice(GOODS), line_id=f"{key}-{len(scanned)}"))
            self.see(basket(*scanned, basket_id=key))
            self.wait(rng.choice([0.4, 1.0, 3.0]))
            self.press()
        if rng.random() < 0.6:
            self.see(basket(*scanned, basket_id=key, state=BasketState.TOTAL))
            self.wait(1.0)
            self.press()
        self.see(basket(*scanned, basket_id=key, state=BasketState.PAYMENT))
        self.wait(2.0)
        for counter in (self.offering, self.holding):
            counter.receipts.closed[key] = receipt(basket(*scanned, basket_id=key))
        self.see()
        self.wait(130.0)  # no split basket


def evidence(counter: Counter) -> dict[str, dict[str, Any]]:
    """Of each basket: what the figures start from."""
    found: dict[str, dict[str, Any]] = {}
    for event in counter.log.events:
        if event.kind in (EventKind.ASSIGNED, EventKind.DECIDED, EventKind.SUPPRESSED, EventKind.RECEIPT_CLOSED):
            told = {"at": event.at, **{key: event.detail[key] for key in COMPARED if key in event.detail}}
            told["possible"] = {one["offer_id"] for one in event.detail.get("eligible", ())}
            if event.kind is EventKind.RECEIPT_CLOSED:
                told = {key: event.detail[key] for key in ("state", "total_minor", "seconds", "bought_eligible")}
            found.setdefault(event.basket_id, {}).setdefault(event.kind.value, told)  # the first of each
    return found


@pytest.mark.parametrize("seed", range(6))
def test_the_same_baskets_at_the_same_moment_with_the_same_value(make_counter: MakeCounter, seed: int) -> None:
    fits = (*RULES.fits, FitRule("glass", Selector(products=("sku:CASE",)), Selector(products=("sku:GLASS",))))
    both = Both(make_counter, random.Random(seed), rules=RuleBook(fits=fits, ladders=RULES.ladders, version="more"))
    for number in range(40):
        both.sell(number)
    offered, held = evidence(both.offering), evidence(both.holding)
    assert offered == held
    kinds = [kind for told in held.values() for kind in told]
    assert min(kinds.count(kind) for kind in ("assigned", "decided", "suppressed", "receipt_closed")) > 3
    moments = {told["decided"]["moment"] for told in held.values() if "decided" in told}
    assert len(moments) > 2
    assert both.offering.log.of(EventKind.SHOWN)


def test_queue_mode_after_the_moment_is_no_suppression_in_either_arm(make_counter: MakeCounter) -> None:
    for share in (0.0, 1.0):
        counter = make_counter(holdout_share=share)
        counter.see(basket(line(PHONE)))
        state = counter.wait(3)
        if state.phase is Phase.CARD:
            counter.desk.answer(state.card_id, Answer.NOT_OFFERED)
        counter.desk.toggle_queue()
        counter.see(basket(line(PHONE), line(GLASS)))
        counter.wait(5)
        assert not counter.log.of(EventKind.SUPPRESSED), share


def test_the_dot_stands_in_both_arms_until_the_moment(make_counter: MakeCounter) -> None:
    both = Both(make_counter, random.Random(1))
    both.see(basket(line(PHONE)))
    assert both.offering.state() == both.holding.state()
    assert both.holding.state().idea_ready
    both.wait(3)
    assert not both.holding.state().idea_ready


# -- how long it took ------------------------------------------------------------------------------------------------


def seconds_of(counter: Counter, *, paid: Basket) -> Any:
    counter.receipts.closed[paid.basket_id] = receipt(paid)
    counter.see()
    counter.wait(1)
    return counter.log.of(EventKind.RECEIPT_CLOSED)[-1].detail["seconds"]


def test_seconds_go_from_the_first_line_to_the_start_of_payment(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see()
    counter.wait(5)
    counter.see(basket())
    counter.wait(7)
    counter.see(basket(line(PHONE)))
    counter.wait(20)
    counter.see(basket(line(PHONE), state=BasketState.PAYMENT))
    counter.wait(9)
    assert seconds_of(counter, paid=basket(line(PHONE))) == 20.0


def test_payment_that_was_called_off_was_none(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see()
    for state, seconds in ((BasketState.OPEN, 5), (BasketState.PAYMENT, 5), (BasketState.OPEN, 5)):
        counter.see(basket(line(PHONE), state=state))
        counter.wait(seconds)
    assert seconds_of(counter, paid=basket(line(PHONE))) == 15.0  # this till shows no payment when it is real


@pytest.mark.parametrize("why", ["there before the panel", "parked", "away", "many lines at once"])
def test_what_was_not_seen_whole_has_no_seconds(make_counter: MakeCounter, why: str) -> None:
    counter, sale = make_counter(), basket(line(PHONE))
    if why != "there before the panel":
        counter.see()
    if why == "many lines at once":
        sale = basket(line(PHONE), line(CASE))
    counter.see(sale)
    counter.wait(4)
    if why == "parked":
        counter.see(basket(line(PHONE), state=BasketState.PARKED))
    if why == "away":
        counter.see()
    counter.wait(4)
    counter.see(sale)
    assert seconds_of(counter, paid=sale) is None


# -- how long until it was painted -----------------------------------------------------------------------------------


def test_latency_is_from_what_makes_the_card_come_until_it_is_painted(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.desk.see([basket(line(PHONE), state=BasketState.TOTAL)], counter.clock.seconds - 0.004)
    counter.clock.pass_(0.006)
    counter.paint()
    counter.wait(2)
    (shown,) = counter.log.of(EventKind.SHOWN)
    assert shown.detail["latency_ms"] == pytest.approx(10.0)


def test_the_pause_itself_is_no_latency(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.clock.seconds += Moments().delay + 0.012
    counter.desk.tick()
    counter.clock.pass_(0.003)
    counter.paint()
    counter.wait(2)
    assert counter.log.of(EventKind.SHOWN)[0].detail["latency_ms"] == pytest.approx(15.0)
    counter.desk.answer(counter.state().card_id, Answer.NOT_OFFERED)
    counter.wait(2)
    counter.clock.pass_(0.002)
    counter.paint()  # the second idea, which the first one made wait
    counter.wait(1)
    assert counter.log.of(EventKind.SHOWN)[1].detail["latency_ms"] < 600


def test_a_card_that_was_never_painted_has_no_latency(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.see()
    assert counter.log.of(EventKind.EXPIRED)[0].detail["latency_ms"] is None


# -- whom nothing is ever offered --------------------------------------------------------------------------------------


class OneCustomer:
    """A book that knows one customer, by the till's id."""

    def __init__(self, key: str) -> None:
        self.customer = Customer(key, Segment.LOYAL)

    def of(self, basket: Basket) -> Customer | None:
        return self.customer if basket.customer_id == "card" else None

    def pending(self, basket: Basket) -> bool:
        return False

    def note(self, event: Event) -> None:
        """Nothing to learn."""


def assigned(counter: Counter) -> list[tuple[Any, ...]]:
    """(arm, its chance, unit, segment, customer) of every assignment, in order."""
    found = counter.log.of(EventKind.ASSIGNED)
    told = ("arm_probability", "unit", "segment")
    return [(one.arm, *(one.detail[key] for key in told), one.customer_key) for one in found]


HELD = ("holdout", 1.0, "customer", "loyal", "k")


def test_a_customer_of_the_permanent_holdout_is_offered_nothing(make_counter: MakeCounter) -> None:
    counter = make_counter(customers=OneCustomer("k"), customer_holdout_share=1.0)
    counter.see(replace(basket(line(PHONE)), customer_id="card"))
    assert counter.wait(5).phase is Phase.NOTHING
    assert assigned(counter) == [HELD]
    assert counter.log.of(EventKind.DECIDED)[0].detail["open"]


@pytest.mark.parametrize("share", [0.0, 1.0])
@pytest.mark.parametrize("when", ["before the moment", "after it"])
def test_a_card_scanned_late_takes_the_basket_out_of_both_arms(
    make_counter: MakeCounter, share: float, when: str
) -> None:
    counter = make_counter(customers=OneCustomer("k"), customer_holdout_share=1.0, holdout_share=share)
    counter.see(basket(line(PHONE)))
    if when == "after it":
        assert (counter.wait(3).phase is Phase.CARD) is (share == 0)
    counter.see(replace(basket(line(PHONE)), customer_id="card"))
    assert counter.wait(5).phase is Phase.NOTHING
    arm = "holdout" if share else "treatment"
    assert assigned(counter) == [(arm, 1.0, "basket", "", ""), HELD]
    counter.see(basket(line(PHONE), line(GLASS)))  # the card is taken off again: what was drawn stays
    counter.wait(5)
    assert len(counter.log.of(EventKind.ASSIGNED)) == 2
    assert counter.state().phase is Phase.NOTHING
    again = make_counter(recalled=recall(counter.log.events), customers=OneCustomer("k"), customer_holdout_share=1.0)
    again.see(replace(basket(line(PHONE)), customer_id="card"))
    assert again.wait(5).phase is Phase.NOTHING
    assert not again.log.of(EventKind.ASSIGNED)
