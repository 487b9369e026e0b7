"""Queue mode: people wait, and the panel is silent (C24)."""

from __future__ import annotations

import pytest

from pos_assist.services.events import Answer, EventKind
from pos_assist.services.panel_state import Phase, QueueState
from tests.builders import GLASS, PHONE, basket, line
from tests.unit.services.conftest import Counter, MakeCounter

MINUTES = 60.0


def serve(counter: Counter, gap: float, number: int, till_id: str = "1") -> None:
    """One customer: rung up, paid, gone; then `gap` seconds nobody."""
    counter.see(basket(line(GLASS), basket_id=f"{till_id}-{number}", till_id=till_id))
    counter.wait(20)
    counter.see()
    counter.wait(gap)


def test_by_hand_for_fifteen_minutes_with_the_minutes_left(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.desk.toggle_queue()
    assert counter.state().phase is Phase.QUEUE
    assert counter.state().queue == QueueState(on=True, automatic=False, minutes_left=15)
    assert counter.wait(59).queue.minutes_left == 15
    assert counter.wait(2).queue.minutes_left == 14
    assert counter.wait(13 * MINUTES).queue.minutes_left == 1
    assert counter.wait(58).phase is Phase.QUEUE
    assert counter.wait(2).phase is Phase.IDLE
    assert counter.desk.next_deadline() is None
    said = [(event.detail["on"], event.detail["by"]) for event in counter.log.of(EventKind.QUEUE)]
    assert said == [(True, "hand"), (False, "time")]


def test_the_panel_is_woken_once_a_minute_and_never_while_it_is_off(make_counter: MakeCounter) -> None:
    counter = make_counter()
    assert counter.desk.next_deadline() is None
    counter.desk.toggle_queue()
    woken = 0
    while (deadline := counter.desk.next_deadline()) is not None:
        counter.clock.seconds = deadline
        counter.desk.tick()
        woken += 1
    assert woken == 15


def test_no_card_in_queue_mode_and_the_one_that_was_kept_back_is_counted_once(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.desk.toggle_queue()
    counter.see(basket(line(PHONE)))
    assert counter.wait(10).phase is Phase.QUEUE
    counter.see(basket(line(PHONE), line(GLASS)))
    state = counter.wait(10)
    assert (state.phase, state.card, state.idea_ready) == (Phase.QUEUE, None, False)
    assert len(counter.log.of(EventKind.SUPPRESSED)) == 1
    assert EventKind.DECIDED not in counter.log.kinds()
    assert not counter.desk.peek()


def test_an_open_card_is_put_away_blamelessly(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    card_id = counter.wait(3).card_id
    counter.desk.toggle_queue()
    assert counter.state().phase is Phase.QUEUE
    assert not counter.desk.answer(card_id, Answer.ACCEPTED)
    assert [event.detail["why"] for event in counter.log.of(EventKind.WITHDRAWN)] == ["queue mode"]
    counter.desk.toggle_queue()
    counter.see(basket(line(PHONE), line(GLASS)))
    assert counter.wait(3).phase is Phase.CARD  # it was not the customer who did not want it


@pytest.mark.parametrize(("seen_for", "afterwards"), [(1.5, Phase.NOTHING), (0.4, Phase.CARD)])
def test_who_has_seen_a_card_is_not_asked_something_else_after_the_queue(
    make_counter: MakeCounter, seen_for: float, afterwards: Phase
) -> None:
    """The second card comes after an answer to the first (C17); a card that was only a flicker is none."""
    counter = make_counter()
    counter.see(basket(line(PHONE), line(GLASS)))
    assert counter.wait(3).phase is Phase.CARD
    counter.paint()
    counter.wait(seen_for)
    counter.desk.toggle_queue()
    assert counter.wait(1).phase is Phase.QUEUE
    counter.desk.toggle_queue()
    assert counter.wait(10).phase is afterwards


def test_what_was_accepted_is_still_to_be_scanned(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.desk.answer(counter.wait(3).card_id, Answer.ACCEPTED)
    counter.desk.toggle_queue()
    assert counter.state().phase is Phase.ACCEPTED_WAITING


def test_an_answer_undone_in_queue_mode_shows_no_card(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    counter.desk.answer(counter.wait(3).card_id, Answer.ACCEPTED)
    counter.desk.toggle_queue()
    assert counter.desk.undo()
    assert counter.state().phase is Phase.QUEUE
    assert EventKind.UNDONE in counter.log.kinds()


def test_five_short_gaps_switch_it_on(make_counter: MakeCounter) -> None:
    counter = make_counter(queue_by_itself=True)
    for number in range(5):
        serve(counter, 9, number)
        assert not counter.state().queue.on
    state = counter.see(basket(line(PHONE), basket_id="sixth"))
    assert state.queue == QueueState(on=True, automatic=True, minutes_left=15)
    (event,) = counter.log.of(EventKind.QUEUE)
    assert (event.detail["by"], event.detail["median_gap_s"], event.till_id) == ("gaps", 9.0, "1")


@pytest.mark.parametrize("gaps", [(9, 9, 11, 11, 11), (10, 10, 10, 10, 10)])
def test_gaps_that_are_long_enough_do_not(make_counter: MakeCounter, gaps: tuple[int, ...]) -> None:
    counter = make_counter(queue_by_itself=True)
    for number, gap in enumerate(gaps):
        serve(counter, gap, number)
    assert not counter.see(basket(line(PHONE), basket_id="next")).queue.on


def test_two_quick_tills_are_no_queue(make_counter: MakeCounter) -> None:
    counter = make_counter(queue_by_itself=True)
    for number in range(8):  # every basket follows the other till's at once, and its own till's after a while
        serve(counter, 1, number, till_id=str(number % 2))
    assert not counter.state().queue.on


def test_switched_off_by_hand_it_stays_off_for_fifteen_minutes(make_counter: MakeCounter) -> None:
    counter = make_counter(queue_by_itself=True)
    for number in range(6):
        serve(counter, 5, number)
    assert counter.state().queue.on
    counter.desk.toggle_queue()
    off_at = counter.clock.seconds
    number = 6
    while counter.clock.seconds - off_at < 15 * MINUTES - 30:
        serve(counter, 5, number)
        assert not counter.state().queue.on
        number += 1
    for more in range(3):
        serve(counter, 5, number + more)
    assert counter.state().queue.on


def test_not_by_itself_where_the_shop_does_not_want_it(make_counter: MakeCounter) -> None:
    counter = make_counter(queue_by_itself=False)
    for number in range(8):
        serve(counter, 2, number)
    assert not counter.state().queue.on
