"""Baskets that go away and come back, under the same id, another one, or after a restart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from pos_assist.engine.assignment import arm_for
from pos_assist.engine.basket import BasketState
from pos_assist.engine.catalogue import StockFigure
from pos_assist.engine.decision import Arm
from pos_assist.services.events import Answer, DeclineReason, EventKind
from pos_assist.services.panel_state import Phase
from pos_assist.services.recalling import recall
from pos_assist.services.stock import Stock
from tests.builders import CABLE, CASE, GLASS, PHONE, basket, line, receipt
from tests.fakes import NOON, FakeReceipts
from tests.unit.services.conftest import Counter, MakeCounter

OFFERED = {"case": CASE, "cable": CABLE}


def decline(counter: Counter, reason: DeclineReason | None = None) -> str:
    """Decline the open card; returns the product."""
    state = counter.state()
    assert state.card is not None
    counter.desk.answer(state.card_id, Answer.DECLINED)
    if reason is not None:
        counter.desk.give_reason(state.card_id, reason)
    return state.card.candidate.product_id


def test_a_basket_that_comes_back_remembers_every_no(make_counter: MakeCounter) -> None:
    counter = make_counter(product_window_baskets=1)
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    declined = decline(counter)
    counter.see()
    counter.wait(400)
    counter.see(basket(line(CASE), basket_id="b2"))
    counter.see()
    counter.wait(400)
    back = counter.see(basket(line(PHONE), line(GLASS)))
    for _ in range(10):
        assert back.card is None or back.card.candidate.product_id != declined
        back = counter.wait(3)
    assert len(counter.log.of(EventKind.ASSIGNED)) == 1


def test_a_basket_that_comes_back_stays_silent_after_no_time(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    decline(counter, DeclineReason.NO_TIME)
    counter.see()
    counter.wait(400)
    counter.see(basket(line(PHONE), line(GLASS)))
    assert counter.wait(10).card is None


def test_no_time_survives_a_restart_and_another_customer(make_counter: MakeCounter) -> None:
    first = make_counter()
    first.see(basket(line(PHONE)))
    first.wait(3)
    decline(first, DeclineReason.NO_TIME)
    second = make_counter(recalled=recall(first.log.events))
    second.see(basket(line(CASE), basket_id="other"))
    second.see()
    second.see(basket(line(PHONE), line(GLASS)))
    assert second.wait(10).card is None


def test_a_reopened_receipt_is_not_recorded_twice(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.receipts.closed["b1"] = receipt(basket(line(PHONE)))
    counter.see()
    counter.wait(5)
    counter.see(basket(line(PHONE)))
    counter.see()
    counter.wait(5)
    assert len(counter.log.of(EventKind.RECEIPT_CLOSED)) == 1


def test_a_parked_sale_resumed_as_a_copy_is_the_same_basket(make_counter: MakeCounter) -> None:
    counter = make_counter(product_window_baskets=1, holdout_share=0.5)
    arms = {key: arm_for(key, counter.desk.policy)[0] for key in map(str, range(40))}
    old = basket(line(PHONE), basket_id=next(key for key, arm in arms.items() if arm is Arm.TREATMENT))
    new_id = next(key for key, arm in arms.items() if arm is Arm.HOLDOUT)
    counter.see(old)
    counter.wait(3)
    decline(counter)
    counter.see(replace(old, state=BasketState.PARKED))
    counter.wait(300)
    before = len(counter.log.of(EventKind.ASSIGNED))
    resumed = replace(old, basket_id=new_id, lines=(line(PHONE, line_id="copied"),))
    counter.see(resumed)
    counter.wait(3)
    assert len(counter.log.of(EventKind.ASSIGNED)) == before
    counter.receipts.closed[new_id] = receipt(resumed)
    counter.see()
    counter.wait(1)
    closed = counter.log.of(EventKind.RECEIPT_CLOSED)[-1]
    assert (closed.basket_id, closed.detail["assigned_as"], closed.arm) == (new_id, old.basket_id, "treatment")


def test_a_copy_that_only_then_could_be_offered_something_is_closed_for_good(make_counter: MakeCounter) -> None:
    """It was assigned under its new id; under the old one nobody found it, and a restart closed it once more."""
    counter = make_counter()
    parked = basket(line(CASE), basket_id="old")
    counter.see(parked)
    counter.see(replace(parked, state=BasketState.PARKED))
    counter.wait(300)
    resumed = basket(line(CASE, line_id="copied"), line(PHONE), basket_id="new")
    counter.see(replace(resumed, lines=resumed.lines[:1]))
    counter.see(resumed)
    counter.receipts.closed["new"] = receipt(resumed)
    counter.see()
    counter.wait(1)

    (assigned,) = counter.log.of(EventKind.ASSIGNED)
    (closed,) = counter.log.of(EventKind.RECEIPT_CLOSED)
    assert assigned.basket_id == closed.basket_id == closed.detail["assigned_as"] == "new"
    after_restart = recall(counter.log.events)
    assert (after_restart.baskets, after_restart.unresolved) == ({}, ())


def test_a_till_that_deletes_sold_lines_one_by_one_has_sold_the_whole_basket(make_counter: MakeCounter) -> None:
    counter = make_counter(receipts=FakeReceipts(has_receipts=False))
    counter.see(basket(line(PHONE)))
    card = counter.wait(3).card
    assert card is not None
    counter.desk.answer(counter.state().card_id, Answer.ACCEPTED)
    accepted = OFFERED[card.candidate.product_id]
    counter.see(basket(line(PHONE), line(GLASS), line(accepted)))
    counter.wait(10)
    counter.see(basket(line(GLASS), line(accepted), basket_id="cart-2"))  # named by its first line
    counter.see(basket(line(GLASS), basket_id="cart-3"))
    counter.see()
    counter.wait(1)
    assert len(counter.log.of(EventKind.CONFIRMED)) == 1
    assert len(counter.log.of(EventKind.RECEIPT_CLOSED)) == 1


def test_what_was_never_seen_again_is_not_called_not_added(make_counter: MakeCounter) -> None:
    first = make_counter(receipts=FakeReceipts(has_receipts=False))
    first.see(basket(line(PHONE)))
    first.wait(3)
    first.desk.answer(first.state().card_id, Answer.ACCEPTED)
    second = make_counter(recalled=recall(first.log.events), receipts=FakeReceipts(has_receipts=False))
    second.wait(1)
    assert [event.detail["state"] for event in second.log.of(EventKind.RECEIPT_CLOSED)] == ["unseen"]
    assert EventKind.NOT_ADDED not in second.log.kinds()


def test_restarts_do_not_starve_the_share_of_baskets(make_counter: MakeCounter) -> None:
    counter = make_counter(share_of_baskets=0.4, product_window_baskets=1)
    cards = []
    for run in range(3):
        for number in range(20):
            of = basket(line(PHONE), basket_id=f"{run}-{number}")
            counter.see(of)
            counter.wait(3)
            counter.paint()
            counter.wait(2)
            counter.receipts.closed[of.basket_id] = receipt(of)
            counter.see()
            counter.wait(200)
        cards.append(len({event.basket_id for event in counter.log.of(EventKind.SHOWN)}))
        again = make_counter(recalled=recall(counter.log.events), share_of_baskets=0.4, product_window_baskets=1)
        again.log.events = counter.log.events
        counter = again
    assert cards == [8, 16, 24]


def test_a_glimpse_counts_for_the_cap_of_the_basket(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    for turn in range(6):
        counter.wait(3)
        if counter.state().phase is Phase.CARD:
            counter.paint()
        lines = (line(PHONE), line(CASE), line(CABLE)) if turn % 2 == 0 else (line(PHONE),)
        counter.see(basket(*lines))
    assert len(counter.log.of(EventKind.DECIDED)) <= 2


def test_a_second_of_view_before_payment_is_shown_even_if_nobody_ticked(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.paint()
    counter.clock.pass_(1.5)
    counter.see(basket(line(PHONE), state=BasketState.PAYMENT))
    assert counter.log.kinds()[-2:] == [EventKind.SHOWN, EventKind.EXPIRED]


def test_payment_that_is_broken_off_keeps_the_code_to_scan(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.desk.answer(counter.state().card_id, Answer.ACCEPTED)
    assert counter.see(basket(line(PHONE), state=BasketState.PAYMENT)).phase is Phase.NOTHING
    assert counter.desk.next_deadline() is None
    assert counter.see(basket(line(PHONE), state=BasketState.TOTAL)).phase is Phase.ACCEPTED_WAITING


def test_who_saw_a_card_and_did_not_answer_is_not_asked_again(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.paint()
    counter.wait(60)
    counter.see(basket(line(PHONE), line(GLASS)))
    assert counter.wait(10).phase is Phase.NOTHING


def test_the_other_till_does_not_take_the_card_away(make_counter: MakeCounter) -> None:
    counter = make_counter()
    mine, theirs = basket(line(PHONE)), basket(line(GLASS), basket_id="b2", till_id="2")
    counter.see(mine)
    counter.wait(3)
    assert counter.see(theirs, mine).phase is Phase.CARD


def test_a_sale_left_open_with_a_card_gives_way_to_the_next_one_at_its_till(make_counter: MakeCounter) -> None:
    counter = make_counter()
    left = basket(line(PHONE))
    counter.see(left)
    assert counter.wait(3).phase is Phase.CARD
    counter.see(basket(line(GLASS), basket_id="next"), left)
    state = counter.wait(1.5)
    assert state.basket is not None
    assert state.basket.basket_id == "next"


def test_goods_that_come_back_at_the_other_till_are_no_stock_yet(make_counter: MakeCounter) -> None:
    counter = make_counter()
    one_left = {p.product_id: StockFigure(Decimal(1), counter.clock.now()) for p in (PHONE, CASE, CABLE)}
    counter.desk.use(None, Stock(one_left, known=True))
    back = basket(line(CASE, "-5"), line(CABLE, "-5"), basket_id="r", till_id="2", state=BasketState.RETURN)
    counter.see(basket(line(PHONE)), back)
    assert counter.wait(3).phase is Phase.NOTHING


def test_every_event_of_a_card_names_its_decision(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.desk.answer(counter.state().card_id, Answer.DECLINED)
    (decided,) = counter.log.of(EventKind.DECIDED)
    for kind in (EventKind.SHOWN, EventKind.ANSWERED):
        assert counter.log.of(kind)[0].detail["decision_id"] == decided.event_id


def test_holdout_logs_what_would_have_been_shown(make_counter: MakeCounter) -> None:
    counter = make_counter(holdout_share=1.0)
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    (decided,) = counter.log.of(EventKind.DECIDED)
    assert decided.detail["chosen"] in {offer["offer_id"] for offer in decided.detail["eligible"]}


@pytest.mark.parametrize("closes", [True, False])
def test_a_till_restored_from_a_backup_gives_a_closed_sale_s_id_to_another(
    make_counter: MakeCounter, closes: bool
) -> None:
    """The new sale was silent for what another customer had said, and its receipt was never recorded."""
    counter = make_counter(product_window_baskets=0)
    first = replace(basket(line(PHONE)), opened_at=NOON, touched_at=NOON + timedelta(seconds=5))
    counter.see(first)
    counter.wait(3)
    decline(counter, DeclineReason.DONT_ASK)
    counter.wait(5)
    if closes:
        counter.receipts.closed["b1"] = receipt(first)
    counter.see()
    counter.wait(300)
    counter.receipts.closed.clear()
    again = replace(first, opened_at=NOON + timedelta(seconds=400), touched_at=NOON + timedelta(seconds=400))
    counter.see(again)
    state = counter.wait(3)
    assert state.card is not None
    assert not state.can_undo
    counter.desk.answer(state.card_id, Answer.ACCEPTED)
    counter.receipts.closed["b1"] = receipt(replace(again, lines=(line(PHONE), line(CASE))))
    counter.see()
    counter.wait(5)
    assert len(counter.log.of(EventKind.ASSIGNED)) == 2
    assert len(counter.log.of(EventKind.RECEIPT_CLOSED)) == 1 + closes
    (confirmed,) = counter.log.of(EventKind.CONFIRMED)
    assert confirmed.card_id == state.card_id
    assert recall(counter.log.events).unresolved == ()


def test_an_answer_whose_outcome_is_recorded_cannot_be_taken_back_when_the_sale_is_reopened(
    make_counter: MakeCounter,
) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    card_id = counter.wait(3).card_id
    counter.desk.answer(card_id, Answer.ACCEPTED)
    sold = basket(line(PHONE), line(CASE))
    counter.see(sold)
    counter.receipts.closed["b1"] = receipt(sold)
    counter.see()
    counter.wait(1)
    assert counter.log.of(EventKind.CONFIRMED)
    assert not counter.see(sold).can_undo
    assert not counter.desk.undo()
    assert not counter.log.of(EventKind.UNDONE)


def test_a_sale_that_flickers_keeps_its_undo(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.desk.answer(counter.wait(3).card_id, Answer.DECLINED)
    counter.see()
    assert counter.see(basket(line(PHONE))).can_undo
