"""C42: one action for any answer, two with a reason, at most five reasons that go by themselves after three seconds."""

from __future__ import annotations

import pytest

from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Action, Button
from pos_assist.cashier.texts import SourceTexts
from pos_assist.engine.basket import BasketState
from pos_assist.services.events import Answer, DeclineReason, EventKind
from pos_assist.services.panel_state import Phase
from tests.builders import GLASS, PHONE, basket, line
from tests.unit.services.conftest import Counter, MakeCounter

ANSWERS = {Action.ACCEPT: Answer.ACCEPTED, Action.DECLINE: Answer.DECLINED, Action.NOT_OFFERED: Answer.NOT_OFFERED}


def buttons(counter: Counter) -> tuple[Button, ...]:
    """What can be touched now."""
    return present(counter.state(), SourceTexts(), local_time=lambda moment: moment).buttons


@pytest.mark.parametrize("action", ANSWERS)
def test_an_answer_is_one_action_and_final_without_another(make_counter: MakeCounter, action: Action) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE), state=BasketState.TOTAL))
    assert action in {button.action for button in buttons(counter)}
    assert counter.desk.answer(counter.state().card_id, ANSWERS[action])
    counter.wait(30)  # nothing else is touched
    (answered,) = counter.log.of(EventKind.ANSWERED)
    assert (answered.answer, answered.reason) == (ANSWERS[action].value, "")
    assert EventKind.UNDONE not in counter.log.kinds()


def test_a_reason_is_the_second_action_and_may_be_left_out(make_counter: MakeCounter) -> None:
    reasons = [button.value for button in _reasons(make_counter())]
    assert 1 <= len(reasons) <= 5
    for reason in reasons:
        counter = make_counter()
        _reasons(counter)
        assert counter.desk.give_reason(counter.state().card_id, DeclineReason(reason))
        (event,) = counter.log.of(EventKind.REASON)
        assert event.reason == reason


def test_the_reasons_go_by_themselves_after_three_seconds(make_counter: MakeCounter) -> None:
    counter = make_counter()
    assert _reasons(counter)
    assert counter.wait(2.9).phase is Phase.DECLINED
    assert counter.wait(0.2).phase is not Phase.DECLINED
    assert EventKind.REASON not in counter.log.kinds()


@pytest.mark.parametrize("reason", [DeclineReason.NO_TIME, DeclineReason.DONT_ASK])
def test_no_time_and_dont_ask_end_the_basket(make_counter: MakeCounter, reason: DeclineReason) -> None:
    """C20, whatever is rung up afterwards; other reasons leave the other kind its turn."""
    for given, phase in ((reason, Phase.NOTHING), (DeclineReason.HAS_ONE, Phase.CARD)):
        counter = make_counter()
        _reasons(counter)
        counter.desk.give_reason(counter.state().card_id, given)
        counter.wait(5)
        assert counter.see(basket(line(PHONE), line(GLASS), state=BasketState.TOTAL)).phase is phase, given


def _reasons(counter: Counter) -> list[Button]:
    """Say no; the reasons that stand there."""
    counter.see(basket(line(PHONE), state=BasketState.TOTAL))
    counter.desk.answer(counter.state().card_id, Answer.DECLINED)
    return [button for button in buttons(counter) if button.action is Action.REASON]
