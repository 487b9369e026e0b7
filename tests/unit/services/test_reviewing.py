"""The manager's list of doubted rules, told from a log that the desk wrote."""

from __future__ import annotations

from pos_assist.services.events import Answer, DeclineReason
from pos_assist.services.reviewing import reviews
from tests.builders import PHONE, basket, line
from tests.unit.services.conftest import Counter, MakeCounter


def offer(counter: Counter, number: int) -> str:
    """The next customer's card."""
    counter.see(basket(line(PHONE), basket_id=f"b{number}"))
    return counter.wait(3).card_id


def test_a_rule_that_was_called_unsuitable_or_noted_is_on_the_list(make_counter: MakeCounter) -> None:
    counter = make_counter(product_window_baskets=1)
    for number, reason in enumerate((DeclineReason.NOT_SUITABLE, DeclineReason.PRICE)):
        card_id = offer(counter, number)
        counter.desk.answer(card_id, Answer.DECLINED)
        counter.desk.give_reason(card_id, reason)
        counter.see()
        counter.wait(200)
    card_id = offer(counter, 2)
    assert counter.desk.flag(card_id)
    assert not counter.desk.flag(card_id)  # once a card
    assert counter.state().flagged
    counter.desk.answer(card_id, Answer.ACCEPTED)

    (review,) = reviews(counter.log.events)
    assert review.rule_id == "case"
    assert (review.offers, review.declines, review.not_suitable, review.flags) == (3, 2, 1, 1)
    assert review.last_at == counter.clock.now()
    assert review.examples == (("phone", "case"),)


def test_what_was_undone_is_no_complaint(make_counter: MakeCounter) -> None:
    counter = make_counter()
    card_id = offer(counter, 0)
    counter.desk.answer(card_id, Answer.DECLINED)
    counter.desk.give_reason(card_id, DeclineReason.NOT_SUITABLE)
    assert len(reviews(counter.log.events)) == 1
    counter.desk.undo()
    assert reviews(counter.log.events) == ()


def test_a_rule_nobody_complained_of_is_not_on_the_list(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.desk.answer(offer(counter, 0), Answer.ACCEPTED)
    assert reviews(counter.log.events) == ()
