"""Who is recognised, when, and what is remembered of them; nobody who did not consent."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest

from pos_assist.engine.basket import Basket, BasketState
from pos_assist.engine.policy import Policy
from pos_assist.engine.segments import Habits
from pos_assist.engine.situation import Customer, Segment
from pos_assist.errors import UserError
from pos_assist.services.customer_memory import Standing, Told, customer_of, fold, memory_span
from pos_assist.services.customers import PEOPLE_KEPT, TRIES, VISITS_KEPT, KnownCustomers
from pos_assist.services.events import Answer, Event, EventKind
from pos_assist.services.panel_state import Phase
from tests.builders import CABLE, GLASS, PHONE, basket, line, receipt
from tests.fakes import NOON, FakeClock
from tests.unit.services.conftest import MakeCounter

DAY = timedelta(days=1)


@dataclass
class FakeSource:
    """Till and log in memory: who consented, by the till's id."""

    people: dict[str, Standing] = field(default_factory=dict)
    bought: dict[str, Habits] = field(default_factory=dict)
    fails: int = 0
    error: Exception = field(default_factory=lambda: UserError("The till is busy."))
    asked: list[str] = field(default_factory=list)

    def standing(self, customer_id: str) -> Standing | None:
        self.asked.append(customer_id)
        if self.fails:
            self.fails -= 1
            raise self.error
        return self.people.get(customer_id)

    def habits(self, customer_id: str) -> Habits | None:
        return self.bought.get(customer_id)


class Elsewhere:
    """A background that works when it is told to."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]] = []

    def __call__(
        self, job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self.jobs.append((job, done, failed))

    def work(self, jobs: int = 100) -> None:
        """Do so many jobs; those that come meanwhile count too."""
        while self.jobs and jobs:
            job, done, failed = self.jobs.pop(0)
            jobs -= 1
            try:
                result = job()
            except Exception as error:  # as the worker does
                failed(error)
            else:
                done(result)


@dataclass
class Shop:
    """A book with everything around it."""

    source: FakeSource
    elsewhere: Elsewhere
    clock: FakeClock
    book: KnownCustomers
    changes: list[None]

    def known(self, customer_id: str = "77", basket_id: str = "b1") -> Customer | None:
        """Who stands at the counter, once everything is looked up."""
        self.book.of(sale(customer_id, basket_id))
        self.elsewhere.work()
        return self.book.of(sale(customer_id, basket_id))


@pytest.fixture
def shop() -> Shop:
    source, elsewhere, clock, changes = FakeSource(), Elsewhere(), FakeClock(), list[None]()
    source.people["77"] = Standing("key77", NOON - 400 * DAY)
    book = KnownCustomers(
        source=source, background=elsewhere, clock=clock, policy=Policy(), changed=lambda: changes.append(None)
    )
    return Shop(source, elsewhere, clock, book, changes)


def sale(customer_id: str = "77", basket_id: str = "b1") -> Basket:
    return replace(basket(line(PHONE), basket_id=basket_id), customer_id=customer_id)


def event(kind: EventKind, *, days_ago: float = 0, card: str = "c1", key: str = "key77", **columns: Any) -> Event:
    """One event of a card that offered the case."""
    values = {"offer_id": "add-on:phone>case", "product_id": "case", "detail": {"group_id": "cases"}, **columns}
    return Event(f"{card}{kind}", kind, NOON - days_ago * DAY, "1", "b0", card_id=card, customer_key=key, **values)


def cards_of(*events: Event) -> dict[str, Told]:
    cards: dict[str, Told] = {}
    for one in events:
        fold(cards, one)
    return cards


def recalled(*events: Event, policy: Policy | None = None) -> Customer:
    """A customer with these events behind them."""
    return customer_of(Standing("key77"), cards_of(*events).values(), None, policy or Policy(), NOON)


class TestMemory:
    def test_a_no_is_remembered_with_its_group_for_thirty_days(self) -> None:
        no = {"answer": "declined"}
        assert recalled(event(EventKind.ANSWERED, days_ago=29.99, **no)).declined == {"case", "cases"}
        assert recalled(event(EventKind.ANSWERED, days_ago=30, **no)).declined == frozenset()
        assert recalled(event(EventKind.ANSWERED, days_ago=30, **no), policy=Policy(customer_repeat_days=31)).declined

    def test_having_one_is_remembered_for_ever(self) -> None:
        shown = event(EventKind.SHOWN, days_ago=3000)
        no = event(EventKind.ANSWERED, days_ago=3000, answer="declined")
        has_one = event(EventKind.REASON, days_ago=3000, answer="declined", reason="has_one")
        for events in ([shown, no, has_one], [has_one]):  # the log gives only the last of such old ones
            customer = recalled(*events)
            assert customer.owned == {"case", "cases"}
            assert customer.declined == frozenset()
        assert recalled(event(EventKind.REASON, reason="price", answer="declined")).owned == frozenset()

    def test_an_answer_taken_back_was_none_and_the_last_one_counts(self) -> None:
        no = event(EventKind.ANSWERED, answer="declined")
        has_one = event(EventKind.REASON, answer="declined", reason="has_one")
        undone = event(EventKind.UNDONE, answer="declined", reason="has_one")
        yes = event(EventKind.ANSWERED, answer="accepted")
        for events in ([no, has_one, undone], [no, has_one, undone, yes]):
            customer = recalled(*events)
            assert customer.declined == customer.owned == frozenset()
            assert customer.offered == {"add-on:phone>case"}
        assert recalled(no, has_one, undone, no).declined
        assert recalled(no, has_one, undone, no).owned == frozenset()

    def test_the_same_offer_once_in_fourteen_days_whatever_was_answered(self) -> None:
        for answer in ("accepted", "declined"):
            assert recalled(event(EventKind.ANSWERED, days_ago=13.99, answer=answer)).offered
            assert not recalled(event(EventKind.ANSWERED, days_ago=14, answer=answer)).offered
        assert recalled(event(EventKind.SHOWN)).offered

    def test_what_was_not_said_or_hardly_seen_was_no_offer(self) -> None:
        for silent in (
            [event(EventKind.SHOWN), event(EventKind.ANSWERED, answer="not_offered")],
            [event(EventKind.MISSED)],
            [event(EventKind.DECIDED, card="")],
        ):
            customer = recalled(*silent)
            assert (customer.offered, customer.cards_in_month) == (frozenset(), 0)

    def test_cards_of_thirty_days_are_counted_once_each(self) -> None:
        events = [event(EventKind.SHOWN, days_ago=n, card=f"c{n}") for n in (0, 1, 29.99, 30, 31)]
        again = [event(EventKind.ANSWERED, days_ago=1, card="c1", answer="declined")]
        assert recalled(*events, *again, *again).cards_in_month == 3

    def test_nothing_within_the_windows_lies_beyond_the_span_that_is_read(self) -> None:
        assert memory_span(Policy()) == 30 * DAY
        assert memory_span(Policy(customer_repeat_days=90)) == 90 * DAY
        assert memory_span(Policy(customer_repeat_days=7, customer_offer_days=45)) == 45 * DAY


class TestRecognising:
    def test_nobody_is_known_before_the_till_said_yes(self, shop: Shop) -> None:
        assert shop.book.of(sale()) is None
        assert shop.book.pending(sale())
        assert shop.changes == []
        shop.elsewhere.work(1)
        customer = shop.book.of(sale())
        assert customer
        assert (customer.key, customer.segment, customer.receipts) == ("key77", Segment.ACTIVE, 0)
        assert not shop.book.pending(sale())
        assert len(shop.changes) == 1

    def test_habits_come_later_and_change_the_segment(self, shop: Shop) -> None:
        shop.source.bought["77"] = Habits(3, 250_000, NOON - 90 * DAY, NOON - DAY, {"case": NOON - DAY})
        shop.book.of(sale())
        shop.elsewhere.work(1)
        assert shop.book.of(sale()) != (customer := shop.known())
        assert customer
        assert (customer.segment, customer.receipts) == (Segment.HIGH_VALUE, 3)
        assert customer.last_bought == {"case": NOON - DAY}

    def test_without_consent_nobody_is_known_and_nothing_stays(self, shop: Shop) -> None:
        assert shop.known("310031") is None
        assert not shop.book.pending(sale("310031"))
        assert shop.source.asked == ["310031"]
        shop.source.asked.clear()
        assert "310031" not in repr(vars(shop.book))

    def test_a_basket_without_customer_asks_nobody(self, shop: Shop) -> None:
        assert shop.book.of(sale("")) is None
        assert not shop.book.pending(sale(""))
        assert shop.elsewhere.jobs == []

    def test_each_basket_asks_for_consent_anew(self, shop: Shop) -> None:
        assert shop.known(basket_id="b1")
        assert shop.known(basket_id="b1")
        assert shop.source.asked == ["77"]
        assert shop.book.of(sale(basket_id="b2")) is None
        assert shop.known(basket_id="b2")
        assert shop.source.asked == ["77", "77"]

    def test_a_withdrawn_consent_ends_all_memory(self, shop: Shop) -> None:
        shop.source.people["77"] = Standing("key77", None, cards_of(event(EventKind.SHOWN)))
        assert shop.known()
        shop.book.note(event(EventKind.ANSWERED, answer="declined"))
        del shop.source.people["77"]
        assert shop.known(basket_id="b2") is None
        shop.source.people["77"] = Standing("key77")  # given again, and the log was told to forget
        customer = shop.known(basket_id="b3")
        assert customer
        assert (customer.declined, customer.cards_in_month) == (frozenset(), 0)

    def test_a_consent_withdrawn_in_the_middle_of_a_sale_ends_it_with_the_next_line(self, shop: Shop) -> None:
        shop.source.people["310031"] = Standing("key31")
        assert shop.known("310031")
        assert shop.known("310031")
        assert shop.source.asked == ["310031"]
        del shop.source.people["310031"]
        more = replace(sale("310031"), lines=(line(PHONE), line(CABLE)))
        assert shop.book.of(more)  # it is asked for in the background
        told = len(shop.changes)
        shop.elsewhere.work()
        assert shop.book.of(more) is None
        assert len(shop.changes) == told + 1
        shop.source.asked.clear()
        assert "310031" not in repr(vars(shop.book))

    def test_a_till_that_cannot_be_asked_in_the_middle_of_a_sale_changes_nothing(self, shop: Shop) -> None:
        assert shop.known()
        shop.source.fails = 100
        more = replace(sale(), lines=(line(PHONE), line(CABLE)))
        assert shop.book.of(more)
        shop.elsewhere.work()
        assert shop.book.of(more)
        assert len(shop.source.asked) == 1 + TRIES

    def test_the_customer_may_be_named_late_changed_and_taken_off(self, shop: Shop) -> None:
        shop.source.people["88"] = Standing("key88")
        assert shop.book.of(sale("")) is None
        assert (shop.known("77") or Customer("", Segment.NEW)).key == "key77"
        assert (shop.known("88") or Customer("", Segment.NEW)).key == "key88"
        assert shop.known("") is None

    def test_what_happens_now_counts_at_once_and_outlives_the_next_look_into_the_log(self, shop: Shop) -> None:
        assert shop.known()
        shop.book.note(event(EventKind.SHOWN))
        shop.book.note(event(EventKind.ANSWERED, answer="declined"))
        shop.book.note(event(EventKind.ANSWERED, card="c2", key="", answer="declined", product_id="glass"))
        shop.book.note(event(EventKind.ANSWERED, card="c3", key="key88", answer="declined", product_id="cable"))
        for basket_id in ("b1", "b2"):  # the disk may be behind
            customer = shop.known(basket_id=basket_id)
            assert customer
            assert customer.declined == {"case", "cases"}
            assert customer.cards_in_month == 1

    def test_a_till_that_is_busy_is_asked_again_but_not_for_ever(
        self, shop: Shop, caplog: pytest.LogCaptureFixture
    ) -> None:
        shop.source.fails = TRIES - 1
        assert shop.known()
        shop.source.fails = 100
        assert shop.known(basket_id="b2") is None
        assert not shop.book.pending(sale(basket_id="b2"))
        assert len(shop.source.asked) == 2 * TRIES
        assert "The till is busy." in caplog.text

    def test_no_failure_names_a_customer_in_the_log(self, shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
        shop.source.fails, shop.source.error = TRIES, KeyError("310031")
        with caplog.at_level(logging.DEBUG):
            assert shop.known("310031") is None
        assert "KeyError" in caplog.text
        assert "310031" not in caplog.text

    def test_only_so_many_are_kept_in_memory(self, shop: Shop) -> None:
        for number in range(2 * VISITS_KEPT):
            shop.source.people[str(number)] = Standing(f"key{number}")
            assert shop.known(str(number), f"b{number}")
        sizes: Mapping[str, int] = {
            name: len(value) for name, value in vars(shop.book).items() if isinstance(value, dict)
        }
        assert sizes == {"_visits": VISITS_KEPT, "_people": PEOPLE_KEPT}


class TestAtTheDesk:
    def test_nothing_is_decided_until_it_is_known_who_it_is(self, make_counter: MakeCounter, shop: Shop) -> None:
        shop.source.people["77"] = Standing("key77", None, cards_of(event(EventKind.ANSWERED, answer="declined")))
        counter = make_counter(customers=shop.book)
        total = replace(sale(), state=BasketState.TOTAL)
        assert counter.see(total).phase is not Phase.CARD
        assert counter.desk.next_deadline() is None
        assert counter.log.events == []
        shop.elsewhere.work()
        counter.desk.tick()
        state = counter.state()
        assert state.card
        assert state.card.candidate.product_id == "cable"  # the case, which ranks first, was refused
        assert {one.customer_key for one in counter.log.events} == {"key77"}

    def test_what_is_recorded_after_a_withdrawn_consent_names_nobody(
        self, make_counter: MakeCounter, shop: Shop
    ) -> None:
        counter = make_counter(customers=shop.book)
        counter.see(sale())
        shop.elsewhere.work()
        card_id = counter.wait(3).card_id
        assert counter.log.events[-1].customer_key == "key77"
        del shop.source.people["77"]
        counter.see(replace(sale(), lines=(line(PHONE), line(GLASS))))
        shop.elsewhere.work()
        counter.desk.tick()
        before = len(counter.log.events)
        assert counter.desk.answer(card_id, Answer.DECLINED)
        counter.receipts.closed["b1"] = receipt(sale())
        counter.see()
        counter.wait(1)
        later = counter.log.events[before:]
        assert {EventKind.ANSWERED, EventKind.RECEIPT_CLOSED} <= {one.kind for one in later}
        assert {one.customer_key for one in later} == {""}
        assert counter.state().customer is None

    def test_a_stranger_is_not_kept_waiting(self, make_counter: MakeCounter, shop: Shop) -> None:
        counter = make_counter(customers=shop.book)
        state = counter.see(replace(sale(""), state=BasketState.TOTAL))
        assert state.card
        assert state.card.candidate.product_id == "case"
        assert {one.customer_key for one in counter.log.events} == {""}

    def test_without_consent_it_goes_on_as_with_a_stranger(self, make_counter: MakeCounter, shop: Shop) -> None:
        counter = make_counter(customers=shop.book)
        total = replace(sale("310031"), state=BasketState.TOTAL)
        counter.see(total)
        shop.elsewhere.work()
        counter.desk.tick()
        state = counter.state()
        assert state.card
        assert state.card.candidate.product_id == "case"
        assert {one.customer_key for one in counter.log.events} == {""}
        assert "310031" not in repr(counter.log.events)
