"""Ten seconds to take the last answer back; the log keeps both, and counts the final one (C11, K05)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.acceptance import day_of
from pos_assist.engine.basket import BasketState
from pos_assist.services.events import Answer, DeclineReason, EventKind
from pos_assist.services.panel_state import Phase
from pos_assist.services.recalling import recall
from pos_assist.services.tallying import Tally, offers_made
from pos_assist.services.unresolved import unresolved
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, basket, line, receipt
from tests.unit.services.conftest import RULES, Counter, MakeCounter

OFFERED = {"case": CASE, "cable": CABLE}


def card_up(counter: Counter) -> str:
    counter.see(basket(line(PHONE)))
    state = counter.wait(3)
    assert state.phase is Phase.CARD
    return state.card_id


@pytest.mark.parametrize("answer", list(Answer))
def test_every_answer_can_be_taken_back_and_given_anew(make_counter: MakeCounter, answer: Answer) -> None:
    counter = make_counter()
    card_id = card_up(counter)
    before = counter.state()
    counter.desk.answer(card_id, answer)
    assert counter.state().can_undo
    assert counter.desk.undo()
    assert counter.state() == before
    assert counter.desk.answer(card_id, Answer.DECLINED)
    assert [event.answer for event in counter.log.of(EventKind.ANSWERED)] == [answer.value, "declined"]
    (undone,) = counter.log.of(EventKind.UNDONE)
    assert (undone.card_id, undone.answer) == (card_id, answer.value)
    assert undone.detail["answer_event_id"] == counter.log.of(EventKind.ANSWERED)[0].event_id


def test_after_ten_seconds_an_answer_is_final(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.desk.answer(card_up(counter), Answer.ACCEPTED)
    assert counter.wait(9.9).can_undo
    assert not counter.wait(0.2).can_undo
    assert not counter.desk.undo()
    assert EventKind.UNDONE not in counter.log.kinds()


def test_the_panel_is_woken_when_undo_ends(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.desk.answer(card_up(counter), Answer.NOT_OFFERED)
    answered = counter.clock.seconds
    deadlines = set()
    while (deadline := counter.desk.next_deadline()) is not None and deadline <= answered + 20:
        deadlines.add(deadline)
        counter.clock.seconds = deadline
        counter.desk.tick()
    assert answered + 10 in deadlines


def test_only_the_last_answer_and_only_once(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.desk.answer(card_up(counter), Answer.DECLINED)
    assert counter.desk.undo()
    assert not counter.desk.undo()


def test_a_no_that_was_undone_is_no_no(make_counter: MakeCounter) -> None:
    counter = make_counter()
    card_id = card_up(counter)
    counter.desk.answer(card_id, Answer.DECLINED)
    counter.desk.give_reason(card_id, DeclineReason.NO_TIME)
    counter.desk.undo()
    (undone,) = counter.log.of(EventKind.UNDONE)
    assert undone.reason == "no_time"
    counter.desk.answer(card_id, Answer.NOT_OFFERED)
    counter.see(basket(line(PHONE), line(GLASS)))
    state = counter.wait(5)
    assert state.phase is Phase.CARD  # not silenced: a card of another kind may come
    assert state.card is not None
    assert state.card.candidate.product_id == GLASS_9H.product_id


def test_an_accepted_item_that_landed_must_be_removed_by_hand(make_counter: MakeCounter) -> None:
    counter = make_counter()
    card_id = card_up(counter)
    card = counter.state().card
    assert card is not None
    counter.desk.answer(card_id, Answer.ACCEPTED)
    landed = basket(line(PHONE), line(OFFERED[card.candidate.product_id]))
    assert counter.see(landed).phase is Phase.ADDED
    counter.desk.undo()
    state = counter.state()
    assert (state.phase, state.card_id, state.remove_by_hand) == (Phase.CARD, card_id, True)
    assert state.card == card  # its figures are those of before, not counted twice
    state = counter.see(basket(line(PHONE)))
    assert (state.phase, state.remove_by_hand) == (Phase.CARD, False)
    assert EventKind.WITHDRAWN not in counter.log.kinds()


def test_accepted_again_while_it_still_stands_in_the_basket(make_counter: MakeCounter) -> None:
    counter = make_counter()
    card_id = card_up(counter)
    card = counter.state().card
    assert card is not None
    counter.desk.answer(card_id, Answer.ACCEPTED)
    paid = basket(line(PHONE), line(OFFERED[card.candidate.product_id]))
    counter.see(paid)
    counter.desk.undo()
    counter.desk.answer(card_id, Answer.ACCEPTED)
    state = counter.state()
    assert (state.phase, state.remove_by_hand) == (Phase.ADDED, False)
    counter.receipts.closed["b1"] = receipt(paid)
    counter.see()
    counter.wait(1)
    assert len(counter.log.of(EventKind.CONFIRMED)) == 1


@pytest.mark.parametrize("same_kind", [True, False])
def test_a_newer_card_makes_room_blamelessly_and_comes_again(make_counter: MakeCounter, same_kind: bool) -> None:
    counter = make_counter(rules=RULES if same_kind else replace(RULES, fits=RULES.fits[:1]))
    counter.see(basket(line(PHONE), line(GLASS), state=BasketState.TOTAL))
    first = counter.state()
    counter.desk.answer(first.card_id, Answer.NOT_OFFERED)
    second = counter.wait(2)
    assert (second.phase, second.ordinal) == (Phase.CARD, 2)
    counter.desk.undo()
    back = counter.state()
    assert (back.phase, back.card_id, back.ordinal) == (Phase.CARD, first.card_id, 1)
    assert (back.waiting is not None) is same_kind  # never two kinds in a step
    (withdrawn,) = counter.log.of(EventKind.WITHDRAWN)
    assert (withdrawn.card_id, withdrawn.detail["why"]) == (second.card_id, "undo")
    counter.desk.answer(first.card_id, Answer.DECLINED)
    again = counter.wait(4)
    assert again.card == second.card
    assert again.ordinal == 2
    counter.desk.answer(again.card_id, Answer.DECLINED)
    assert counter.wait(30).phase is Phase.NOTHING  # the third is never


def test_undo_during_payment_does_nothing(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.desk.answer(card_up(counter), Answer.ACCEPTED)
    state = counter.see(basket(line(PHONE), state=BasketState.PAYMENT))
    assert not state.can_undo
    assert not counter.desk.undo()


def test_the_receipt_judges_the_final_answer(make_counter: MakeCounter) -> None:
    for run in ("same", "restarted"):
        counter = make_counter()
        card_id = card_up(counter)
        counter.desk.answer(card_id, Answer.ACCEPTED)
        counter.desk.undo()
        if run == "restarted":
            earlier = counter.log.events
            assert [card.answer for one in unresolved(earlier) for card in one.cards] == [None]
            counter = make_counter(recalled=recall(earlier))
        counter.receipts.closed["b1"] = receipt(basket(line(PHONE)))
        counter.see()
        counter.wait(1)
        assert EventKind.NOT_ADDED not in counter.log.kinds(), run
        assert EventKind.RECEIPT_CLOSED in counter.log.kinds(), run


def test_a_restart_after_an_undone_no_time_is_not_silent(make_counter: MakeCounter) -> None:
    first = make_counter()
    card_id = card_up(first)
    first.desk.answer(card_id, Answer.DECLINED)
    first.desk.give_reason(card_id, DeclineReason.DONT_ASK)
    silent = recall(first.log.events).baskets["b1"]
    first.desk.undo()
    spoken = recall(first.log.events).baskets["b1"]
    assert (bool(silent.ended_by), bool(silent.declined)) == (True, True)
    assert (bool(spoken.ended_by), bool(spoken.declined)) == (False, False)


def test_counts_are_of_final_answers(make_counter: MakeCounter) -> None:
    counter = make_counter()
    card_id = card_up(counter)
    counter.desk.answer(card_id, Answer.DECLINED)
    counter.desk.give_reason(card_id, DeclineReason.NOT_SUITABLE)
    assert counter.desk.offers_today == 1
    counter.desk.undo()
    assert counter.desk.offers_today == 0
    counter.desk.answer(card_id, Answer.ACCEPTED)
    assert counter.desk.offers_today == offers_made(counter.log.events) == 1
    tally = Tally()
    for event in counter.log.events:
        tally.note(event)
    today = day_of(counter.log.events[0].at)
    assert tally.answers.of(("offer", counter.log.of(EventKind.ANSWERED)[0].offer_id), today) == (1, 0)
    assert not any(level[0] == "doubt" for level, _ in tally.answers.items())
