"""The desk, moment by moment."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.engine.basket import BasketState
from pos_assist.services.events import Answer, DeclineReason, EventKind
from pos_assist.services.panel_state import Phase
from pos_assist.services.recalling import recall
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, basket, line, receipt
from tests.fakes import FakeReceipts
from tests.unit.services.conftest import MakeCounter


def test_a_card_comes_only_after_a_pause_in_scanning(make_counter: MakeCounter) -> None:
    counter = make_counter()
    assert counter.see(basket(line(PHONE))).phase is Phase.SCANNING
    assert counter.state().idea_ready
    assert counter.wait(2.4).phase is Phase.SCANNING
    counter.see(basket(line(PHONE), line(GLASS)))  # another scan: the pause starts again
    assert counter.wait(2.4).phase is Phase.SCANNING
    assert counter.wait(0.2).phase is Phase.CARD


def test_total_pressed_shows_the_card_at_once(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    assert counter.see(basket(line(PHONE), state=BasketState.TOTAL)).phase is Phase.CARD


def test_assignment_is_logged_before_anything_is_shown_with_value_chances_and_exclusions(
    make_counter: MakeCounter,
) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    assert counter.log.kinds() == [EventKind.ASSIGNED]
    detail = counter.log.events[0].detail
    assert (detail["subtotal_minor"], detail["line_count"]) == (79999, 1)
    assert {offer["product_id"] for offer in detail["eligible"]} == {"case", "cable"}
    assert abs(sum(offer["probability"] for offer in detail["eligible"]) - 1) < 1e-9
    counter.wait(3)
    assert counter.log.kinds() == [EventKind.ASSIGNED, EventKind.DECIDED]


def test_holdout_looks_like_nothing_to_suggest_and_logs_the_same_moment(make_counter: MakeCounter) -> None:
    """Until its moment it looks like the other arm, lest the cashier brings the moment about in one arm only."""
    held_out, nothing, offering = make_counter(holdout_share=1.0), make_counter(), make_counter()
    nothing.see(basket(line(CASE)))  # nothing fits a case
    assert held_out.see(basket(line(PHONE))) == offering.see(basket(line(PHONE)))
    assert held_out.state().idea_ready
    held_out.wait(3)
    nothing.wait(3)
    assert held_out.state() == replace(nothing.state(), basket=held_out.state().basket)
    assert held_out.state().phase is Phase.NOTHING
    assert held_out.log.kinds() == [EventKind.ASSIGNED, EventKind.DECIDED]
    assert held_out.log.events[1].arm == "holdout"
    assert held_out.log.events[1].detail["subtotal_minor"] == 79999


def test_shown_means_visible_for_a_second(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.paint()
    counter.wait(0.9)
    assert EventKind.SHOWN not in counter.log.kinds()
    counter.wait(0.2)
    assert EventKind.SHOWN in counter.log.kinds()


def test_a_card_covered_within_its_second_was_not_shown(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    state = counter.wait(3)
    counter.paint()
    counter.wait(0.4)
    counter.desk.painted(state.card_id, visible=False)  # the menu, or the strip
    counter.wait(5)
    assert EventKind.SHOWN not in counter.log.kinds()
    counter.paint()
    counter.wait(0.9)
    assert EventKind.SHOWN not in counter.log.kinds()
    counter.see(basket(line(PHONE), state=BasketState.PAYMENT))
    assert counter.log.kinds()[-2:] == [EventKind.MISSED, EventKind.EXPIRED]


def test_a_card_seen_for_a_moment_and_then_covered_until_payment_is_missed(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    state = counter.wait(3)
    counter.paint()
    counter.wait(0.4)
    counter.desk.painted(state.card_id, visible=False)
    counter.see(basket(line(PHONE), state=BasketState.PAYMENT))
    assert counter.log.kinds()[-2:] == [EventKind.MISSED, EventKind.EXPIRED]


def test_payment_before_a_second_is_a_missed_card_that_has_expired(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.paint()
    counter.wait(0.4)
    state = counter.see(basket(line(PHONE), state=BasketState.PAYMENT))
    assert state.phase is Phase.NOTHING
    assert counter.log.kinds()[-2:] == [EventKind.MISSED, EventKind.EXPIRED]


def test_accepted_waits_for_the_line_then_says_added_and_the_receipt_confirms(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    card = counter.wait(3).card
    assert card is not None
    assert counter.desk.answer(counter.state().card_id, Answer.ACCEPTED)
    assert counter.state().phase is Phase.ACCEPTED_WAITING
    product = {"case": CASE, "cable": CABLE}[card.candidate.product_id]
    assert counter.state().barcode == (product.barcodes[0] if product.barcodes else "")
    paid = basket(line(PHONE), line(product))
    assert counter.see(paid).phase is Phase.ADDED
    counter.receipts.closed["b1"] = receipt(paid)
    counter.see()
    counter.wait(1)
    confirmed = counter.log.of(EventKind.CONFIRMED)
    assert [event.product_id for event in confirmed] == [product.product_id]
    assert confirmed[0].staff_id == "anna"  # who answered, not who took the money
    assert counter.log.of(EventKind.RECEIPT_CLOSED)[0].detail["total_minor"] == paid.total_minor


def test_accepted_but_never_scanned_is_not_added(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.desk.answer(counter.state().card_id, Answer.ACCEPTED)
    assert counter.wait(21).phase is Phase.NOT_ADDED
    counter.receipts.closed["b1"] = receipt(basket(line(PHONE)))
    counter.see()
    counter.wait(1)
    assert EventKind.NOT_ADDED in counter.log.kinds()
    assert EventKind.CONFIRMED not in counter.log.kinds()


def test_an_upgrade_is_confirmed_only_when_the_old_line_is_gone_or_reduced(make_counter: MakeCounter) -> None:
    for paid, outcome in (
        (basket(line(GLASS_9H), line(PHONE)), EventKind.CONFIRMED),
        (basket(line(GLASS_9H), line(GLASS), line(PHONE)), EventKind.NOT_ADDED),
    ):
        counter = make_counter(cards_per_basket=1)
        counter.see(basket(line(GLASS), state=BasketState.TOTAL))
        card = counter.state().card
        assert card is not None
        assert card.candidate.product_id == "glass9h"
        counter.desk.answer(counter.state().card_id, Answer.ACCEPTED)
        counter.receipts.closed["b1"] = receipt(paid)
        counter.see()
        counter.wait(1)
        assert outcome in counter.log.kinds()


def test_declined_and_bought_all_the_same_is_spontaneous_never_an_acceptance(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    card = counter.wait(3).card
    assert card is not None
    counter.desk.answer(counter.state().card_id, Answer.DECLINED)
    product = {"case": CASE, "cable": CABLE}[card.candidate.product_id]
    counter.receipts.closed["b1"] = receipt(basket(line(PHONE), line(product)))
    counter.see()
    counter.wait(1)
    assert EventKind.SPONTANEOUS in counter.log.kinds()
    assert EventKind.CONFIRMED not in counter.log.kinds()


def test_no_means_no_also_in_the_second_receipt_of_the_same_customer(make_counter: MakeCounter) -> None:
    counter = make_counter(product_window_baskets=1)
    counter.see(basket(line(PHONE)))
    first = counter.wait(3).card
    assert first is not None
    counter.desk.answer(counter.state().card_id, Answer.DECLINED)
    counter.see()
    counter.wait(40)
    counter.see(basket(line(PHONE), basket_id="b2"))
    second = counter.wait(3).card
    assert second is None or second.candidate.product_id != first.candidate.product_id


def test_refusals_do_not_pile_up_over_the_customers_of_a_busy_till(make_counter: MakeCounter) -> None:
    counter = make_counter(product_window_baskets=1)
    for number in range(4):
        counter.see(basket(line(PHONE), basket_id=f"b{number}"))
        state = counter.wait(3)
        assert state.card is not None, f"customer {number} is a stranger and may be asked"
        counter.desk.answer(state.card_id, Answer.DECLINED)
        counter.desk.give_reason(state.card_id, DeclineReason.NO_TIME)
        counter.see()
        counter.wait(10)


def test_no_time_ends_the_basket(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE), line(GLASS)))
    counter.wait(3)
    card_id = counter.state().card_id
    counter.desk.answer(card_id, Answer.DECLINED)
    assert counter.desk.give_reason(card_id, DeclineReason.NO_TIME)
    assert not counter.desk.give_reason(card_id, DeclineReason.PRICE)  # only the first tap counts
    assert counter.wait(10).phase is Phase.NOTHING
    assert len(counter.log.of(EventKind.REASON)) == 1


def test_a_second_card_may_follow_and_never_a_third(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE), line(GLASS)))
    products = []
    for _ in range(5):
        state = counter.wait(5)
        if state.phase is Phase.CARD and state.card is not None:
            products.append(state.card.candidate.product_id)
            assert (state.ordinal, state.card_count) == (len(products), 2)
            counter.desk.answer(state.card_id, Answer.NOT_OFFERED)
    assert len(products) == len(set(products)) == 2


def test_a_late_tap_on_a_card_that_is_gone_counts_nothing(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    card_id = counter.state().card_id
    assert counter.desk.answer(card_id, Answer.DECLINED)
    assert not counter.desk.answer(card_id, Answer.ACCEPTED)
    assert len(counter.log.of(EventKind.ANSWERED)) == 1


def test_the_customer_takes_the_thing_by_itself_and_the_card_is_withdrawn(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    card = counter.wait(3).card
    assert card is not None
    product = {"case": CASE, "cable": CABLE}[card.candidate.product_id]
    assert counter.see(basket(line(PHONE), line(product))).phase is Phase.WITHDRAWN
    assert counter.log.of(EventKind.WITHDRAWN)[0].detail["why"] == "already in the basket"


def test_a_card_nobody_answers_expires_and_the_basket_is_left_in_peace(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.paint()
    assert counter.wait(50).phase is Phase.NOTHING
    assert [event.detail["why"] for event in counter.log.of(EventKind.EXPIRED)] == ["no activity"]
    assert counter.wait(100).phase is Phase.NOTHING


def test_the_total_after_follows_the_basket_while_the_card_stays(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    before = counter.wait(3)
    after = counter.see(basket(line(PHONE), line(GLASS)))
    assert before.card is not None
    assert after.card is not None
    assert before.card_id == after.card_id
    assert after.card.candidate.total_after_minor == before.card.candidate.total_after_minor + GLASS.price_minor


def test_a_till_that_keeps_no_receipts_is_confirmed_by_what_was_seen_last_and_says_so(
    make_counter: MakeCounter,
) -> None:
    counter = make_counter(receipts=FakeReceipts(has_receipts=False))
    counter.see(basket(line(PHONE)))
    card = counter.wait(3).card
    assert card is not None
    counter.desk.answer(counter.state().card_id, Answer.ACCEPTED)
    counter.see(basket(line(PHONE), line({"case": CASE, "cable": CABLE}[card.candidate.product_id])))
    counter.see()
    counter.wait(1)
    assert counter.log.of(EventKind.CONFIRMED)[0].detail["from_till"] is False
    assert counter.log.of(EventKind.RECEIPT_CLOSED)[0].detail["state"] == "unknown"


def test_a_restart_forgets_neither_a_no_nor_a_receipt(make_counter: MakeCounter) -> None:
    first = make_counter()
    first.see(basket(line(PHONE)))
    card = first.wait(3).card
    assert card is not None
    first.desk.answer(first.state().card_id, Answer.ACCEPTED)
    accepted = {"case": CASE, "cable": CABLE}[card.candidate.product_id]

    second = make_counter(recalled=recall(first.log.events))
    paid = basket(line(PHONE), line(accepted))
    assert second.see(paid).card is None  # shown once in this basket already
    second.receipts.closed["b1"] = receipt(paid)
    second.see()
    second.wait(1)
    assert [event.product_id for event in second.log.of(EventKind.CONFIRMED)] == [accepted.product_id]
    assert EventKind.ASSIGNED not in second.log.kinds()


def test_a_receipt_that_comes_late_is_waited_for_with_ever_longer_pauses(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.see()
    counter.wait(3600)
    assert EventKind.RECEIPT_CLOSED not in counter.log.kinds()
    assert counter.receipts.looks < 80
    counter.receipts.closed["b1"] = receipt(basket(line(PHONE)))
    counter.wait(61)
    assert counter.log.kinds()[-1] is EventKind.RECEIPT_CLOSED


def test_a_voided_basket_confirms_nothing(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.desk.answer(counter.state().card_id, Answer.ACCEPTED)
    counter.receipts.closed["b1"] = receipt(basket(line(PHONE)), state="voided")
    counter.see()
    counter.wait(1)
    assert EventKind.NOT_ADDED not in counter.log.kinds()
    assert counter.log.kinds()[-1] is EventKind.RECEIPT_CLOSED


def test_goods_held_at_the_other_till_are_not_offered_here(make_counter: MakeCounter) -> None:
    from decimal import Decimal

    from pos_assist.engine.catalogue import StockFigure
    from pos_assist.services.stock import Stock

    counter = make_counter()
    figures = {p.product_id: StockFigure(Decimal(3), counter.clock.now()) for p in (PHONE, CASE, CABLE)}
    counter.desk.use(None, Stock(figures, known=True))
    other = basket(line(CASE, "2"), line(CABLE, "2"), basket_id="other", till_id="2")
    counter.see(basket(line(PHONE)), other)
    assert counter.wait(3).phase is Phase.NOTHING
    counter.see(basket(line(PHONE)))
    assert counter.state().phase is Phase.NOTHING  # it may have been paid: the figures are from before
    counter.desk.use(None, Stock(figures, known=True, began=counter.clock.monotonic()))
    assert counter.state().phase is Phase.CARD


def test_a_parked_basket_leaves_the_screen_and_keeps_its_memory(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    first = counter.state().card_id
    product = counter.state().card
    assert product is not None
    counter.desk.answer(first, Answer.DECLINED)
    parked = basket(line(PHONE), state=BasketState.PARKED)
    assert counter.see(parked).phase is Phase.IDLE
    counter.see(basket(line(PHONE)))
    again = counter.wait(10).card
    assert again is not None  # the second idea, which waited
    assert again.candidate.product_id != product.candidate.product_id
