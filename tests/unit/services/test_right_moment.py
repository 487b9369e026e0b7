"""When a card comes, stays and goes: total, pause, peek, the second idea, 1.5 s, two tills, split baskets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.basket import BasketState
from pos_assist.services.events import Answer, DeclineReason, EventKind
from pos_assist.services.panel_state import Phase
from tests.builders import CABLE, CASE, GLASS, PHONE, basket, line
from tests.unit.services.conftest import RULES, MakeCounter

NOTHING = replace(RULES, fits=(), ladders=())
ONE_IDEA = replace(RULES, fits=RULES.fits[:1], ladders=())


def test_peek_shows_the_idea_before_the_pause(make_counter: MakeCounter) -> None:
    counter = make_counter()
    assert counter.see(basket(line(PHONE))).idea_ready
    assert counter.desk.peek()
    assert counter.state().phase is Phase.CARD
    assert not counter.desk.peek()  # it is there


def test_a_peek_is_the_moment_in_both_arms(make_counter: MakeCounter) -> None:
    """In the holdout there is nothing to see; but what the basket was worth then is known as in the other arm."""
    for share, seen in ((0.0, True), (1.0, False)):
        counter = make_counter(holdout_share=share)
        counter.see(basket(line(PHONE)))
        assert counter.desk.peek() is seen
        counter.wait(1)
        counter.see(basket(line(PHONE), line(GLASS)))
        counter.wait(3)
        first = counter.log.of(EventKind.DECIDED)[0].detail
        assert (first["moment"], first["subtotal_minor"], first["line_count"]) == ("peek", PHONE.price_minor, 1)


def test_a_peek_in_the_holdout_leaves_what_a_peek_at_nothing_leaves(make_counter: MakeCounter) -> None:
    held_out, empty = make_counter(holdout_share=1.0), make_counter(rules=NOTHING)
    for counter in (held_out, empty):
        counter.see(basket(line(PHONE)))
        assert not counter.desk.peek()
    assert held_out.state() == empty.state()
    assert held_out.state().phase is Phase.NOTHING


def test_the_second_idea_waits_under_the_first_and_comes_when_that_is_answered(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    first = counter.wait(3)
    assert first.card is not None
    assert first.waiting is not None
    assert (first.ordinal, first.card_count) == (1, 2)
    assert first.waiting.candidate.kind is first.card.candidate.kind
    counter.desk.answer(first.card_id, Answer.NOT_OFFERED)
    assert counter.state().waiting is None
    second = counter.wait(2)
    assert second.card == first.waiting
    assert (second.ordinal, second.card_count, second.waiting) == (2, 2, None)
    assert len(counter.log.of(EventKind.DECIDED)) == 1


def test_one_idea_is_one_of_one(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=ONE_IDEA)
    counter.see(basket(line(PHONE)))
    state = counter.wait(3)
    assert (state.waiting, state.ordinal, state.card_count) == (None, 1, 1)


def test_the_second_idea_waits_for_a_pause_in_scanning(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.desk.answer(counter.wait(3).card_id, Answer.NOT_OFFERED)
    counter.wait(1)
    counter.see(basket(line(PHONE), line(GLASS)))
    assert counter.wait(1).phase is Phase.SCANNING
    assert counter.state().idea_ready
    assert counter.wait(1.4).phase is Phase.SCANNING
    assert counter.wait(0.2).phase is Phase.CARD


def test_the_second_idea_falls_when_the_customer_takes_it(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    first = counter.wait(3)
    assert first.waiting is not None
    taken = {"case": CASE, "cable": CABLE}[first.waiting.candidate.product_id]
    state = counter.see(basket(line(PHONE), line(taken)))
    assert (state.card_id, state.waiting, state.card_count) == (first.card_id, None, 1)


def test_no_time_ends_the_second_idea_too(make_counter: MakeCounter) -> None:
    for reason in (DeclineReason.NO_TIME, DeclineReason.DONT_ASK):
        counter = make_counter()
        counter.see(basket(line(PHONE)))
        card_id = counter.wait(3).card_id
        counter.desk.answer(card_id, Answer.DECLINED)
        counter.desk.give_reason(card_id, reason)
        assert counter.wait(60).card is None, reason


def test_a_first_card_that_nobody_answered_is_the_last(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.paint()
    assert counter.wait(46).phase is Phase.NOTHING
    assert counter.see(basket(line(PHONE), line(GLASS), state=BasketState.TOTAL)).phase is Phase.NOTHING


def test_a_card_stays_at_least_one_and_a_half_seconds_when_its_till_goes_on(make_counter: MakeCounter) -> None:
    counter = make_counter()
    left = basket(line(PHONE))
    counter.see(left)
    up = counter.wait(2.5)
    assert up.phase is Phase.CARD
    counter.clock.pass_(0.1)
    following = basket(line(GLASS), basket_id="next")
    assert counter.see(following, left).card_id == up.card_id
    assert counter.wait(1.3).card_id == up.card_id
    state = counter.wait(0.2)
    assert state.basket is not None
    assert state.basket.basket_id == "next"
    assert [event.detail["why"] for event in counter.log.of(EventKind.EXPIRED)] == ["another basket"]


def test_safety_does_not_wait(make_counter: MakeCounter) -> None:
    busy = set(BasketState) - {BasketState.OPEN, BasketState.TOTAL}
    assert len(busy) == 6
    for state in busy:
        counter = make_counter()
        counter.see(basket(line(PHONE)))
        counter.wait(2.5)
        assert counter.see(basket(line(PHONE), state=state)).card is None, state


def test_the_other_till_has_its_turn_when_the_card_is_answered(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=ONE_IDEA)
    mine, theirs = basket(line(PHONE)), basket(line(GLASS), basket_id="b2", till_id="2")
    counter.see(mine)
    card_id = counter.wait(3).card_id
    assert counter.see(theirs, mine).phase is Phase.CARD
    counter.desk.answer(card_id, Answer.NOT_OFFERED)
    assert counter.wait(1.4).basket == mine  # "skipped" is read first
    assert counter.wait(0.2).basket == theirs


def test_the_next_sale_of_the_same_till_is_not_hidden_by_the_other_tills(make_counter: MakeCounter) -> None:
    counter = make_counter()
    mine = basket(line(PHONE))
    counter.see(mine)
    counter.wait(5)
    following, theirs = basket(line(GLASS), basket_id="next"), basket(line(CASE), basket_id="b2", till_id="2")
    state = counter.see(theirs, following, mine)
    assert state.basket is not None
    assert state.basket.basket_id != mine.basket_id


def test_what_was_accepted_is_still_to_be_scanned_after_an_interruption(make_counter: MakeCounter) -> None:
    for away in (BasketState.PARKED, None):
        counter = make_counter()
        counter.see(basket(line(PHONE)))
        counter.desk.answer(counter.wait(3).card_id, Answer.ACCEPTED)
        counter.see(*([basket(line(PHONE), state=away)] if away else []))
        counter.wait(5)
        assert counter.see(basket(line(PHONE))).phase is Phase.ACCEPTED_WAITING
        assert counter.wait(20).phase is Phase.NOT_ADDED


def test_a_resumed_basket_waits_for_the_pause_again(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.see(basket(line(PHONE), state=BasketState.PARKED))
    counter.wait(100)
    assert counter.see(basket(line(PHONE))).phase is Phase.SCANNING
    assert counter.wait(2.6).phase is Phase.CARD


def test_a_void_of_what_the_offer_goes_with_takes_it_away(make_counter: MakeCounter) -> None:
    for after in ((line(GLASS),), (line(GLASS), line(PHONE), line(PHONE, "-1", line_id="void"))):
        counter = make_counter(rules=ONE_IDEA)
        counter.see(basket(line(PHONE), line(GLASS)))
        assert counter.wait(3).phase is Phase.CARD
        assert counter.see(basket(*after)).phase is Phase.WITHDRAWN
        (withdrawn,) = counter.log.of(EventKind.WITHDRAWN)
        assert withdrawn.detail["why"] == "what it goes with left the basket"


def test_a_split_basket_of_a_known_customer_is_one_basket_for_the_cap(make_counter: MakeCounter) -> None:
    counter = make_counter(product_window_baskets=1)
    one = replace(basket(line(PHONE)), customer_id="c1")
    counter.see(one)
    counter.desk.answer(counter.wait(3).card_id, Answer.NOT_OFFERED)
    counter.desk.answer(counter.wait(2).card_id, Answer.NOT_OFFERED)
    counter.see()
    counter.wait(40)
    assert counter.see(replace(one, basket_id="second")) is not None
    assert counter.wait(5).phase is Phase.NOTHING
    counter.see()
    counter.wait(121)
    counter.see(replace(one, basket_id="another day"))
    assert counter.wait(5).phase is Phase.CARD


def test_the_group_of_a_split_basket_is_that_of_its_own_till(make_counter: MakeCounter) -> None:
    counter = make_counter(product_window_baskets=1)
    counter.see(basket(line(PHONE)))
    first = counter.wait(3)
    assert first.card is not None
    counter.desk.answer(first.card_id, Answer.DECLINED)
    counter.see(basket(line(GLASS), basket_id="theirs", till_id="2"))
    counter.see()
    counter.wait(10)
    counter.see(basket(line(PHONE), basket_id="b2"))
    second = counter.wait(3).card
    assert second is None or second.candidate.product_id != first.card.candidate.product_id


@pytest.mark.parametrize("painted_at", [1023.1, 4.35, 86399.7])
def test_a_second_of_view_is_over_when_its_time_comes_whatever_the_fractions(
    make_counter: MakeCounter, painted_at: float
) -> None:
    """1024.1 - 1023.1 is less than 1.0: the desk asked to be woken at once, over and over."""
    counter = make_counter()
    counter.clock.seconds = painted_at - 3
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.clock.seconds = painted_at
    counter.paint()
    counter.wait(1.5)
    assert counter.log.of(EventKind.SHOWN)
