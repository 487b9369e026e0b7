"""What a card says the total will be is what the till then charges (C39, K22)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pos_assist.engine.basket import Basket, BasketState
from pos_assist.services.events import Answer, EventKind
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, basket, line, receipt
from tests.unit.services.conftest import RULES, Counter, MakeCounter

TOTAL = BasketState.TOTAL
CASE_ONLY = replace(RULES, fits=RULES.fits[:1])


def confirmed(counter: Counter, *after_yes: Basket) -> dict[str, Any]:
    """Yes to the card that stands there, these baskets one after the other, the last is paid."""
    counter.desk.answer(counter.state().card_id, Answer.ACCEPTED)
    for one in after_yes:
        counter.see(one)
    counter.receipts.closed["b1"] = receipt(after_yes[-1])
    counter.see()
    counter.wait(1)
    (event,) = counter.log.of(EventKind.CONFIRMED)
    return dict(event.detail)


def test_an_added_item_makes_the_total_that_was_said(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=CASE_ONLY)
    counter.see(basket(line(PHONE, "2"), line(CABLE, discount=99), state=TOTAL))
    added = basket(line(PHONE, "2"), line(CABLE, discount=99), line(CASE))
    detail = confirmed(counter, added)
    assert detail["landed_total_minor"] == detail["total_after_minor"] == added.total_minor == 166897
    assert detail["total_uncertain"] is False


def test_a_swap_makes_the_total_that_was_said(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(GLASS, "3"), state=TOTAL))
    detail = confirmed(counter, basket(line(GLASS_9H, "3")))
    assert detail["landed_total_minor"] == detail["total_after_minor"] == 3 * 3999


def test_another_price_at_the_till_is_there_to_be_seen(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=CASE_ONLY)
    counter.see(basket(line(PHONE), state=TOTAL))
    detail = confirmed(counter, basket(line(PHONE), line(CASE, discount=1)))
    assert detail["landed_total_minor"] == detail["total_after_minor"] - 1


@pytest.mark.parametrize(
    "changed",
    [
        basket(line(PHONE), line(CASE), line(CABLE)),
        basket(line(PHONE, "2"), line(CASE)),
        basket(line(PHONE), line(CASE, "2")),
    ],
)
def test_where_other_things_changed_too_nothing_is_compared(make_counter: MakeCounter, changed: Basket) -> None:
    counter = make_counter(rules=CASE_ONLY)
    counter.see(basket(line(PHONE), state=TOTAL))
    assert confirmed(counter, changed)["landed_total_minor"] is None


def test_what_changes_after_it_landed_does_not_count(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=CASE_ONLY)
    counter.see(basket(line(PHONE), state=TOTAL))
    landed = basket(line(PHONE), line(CASE))
    detail = confirmed(counter, landed, basket(line(PHONE), line(CASE), line(CABLE, "5")))
    assert detail["landed_total_minor"] == detail["total_after_minor"] == landed.total_minor
