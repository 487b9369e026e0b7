"""What the holdout buys without a word, and which baskets the share of cards waits for."""

from __future__ import annotations

from typing import Any

import pytest

from pos_assist.engine.acceptance import day_of
from pos_assist.engine.basket import Basket, BasketState
from pos_assist.services.events import Answer, Event, EventKind
from pos_assist.services.recalling import recall
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, basket, line, receipt
from tests.unit.services.conftest import Counter, MakeCounter

PHONE_BASKET = basket(line(PHONE))


def pay(counter: Counter, paid: Basket, *, state: str = "paid") -> Event:
    """The basket leaves and its receipt is found; the event that tells of it."""
    counter.receipts.closed[paid.basket_id] = receipt(paid, state=state)
    counter.see()
    counter.wait(1)
    return counter.log.of(EventKind.RECEIPT_CLOSED)[-1]


def bought(closed: Event) -> dict[str, bool]:
    """By offer."""
    return {offer_id: there for offer_id, _, _, there in closed.detail.get("open_offers", ())}


@pytest.mark.parametrize(
    ("paid", "expected"),
    [
        (basket(line(PHONE), line(CASE)), {"add-on:phone>case": True, "add-on:phone>cable": False}),
        (PHONE_BASKET, {"add-on:phone>case": False, "add-on:phone>cable": False}),
        (basket(line(PHONE), line(CASE), line(CABLE)), {"add-on:phone>case": True, "add-on:phone>cable": True}),
    ],
)
def test_the_holdout_tells_what_is_bought_without_a_word(
    make_counter: MakeCounter, paid: Basket, expected: dict[str, bool]
) -> None:
    counter = make_counter(holdout_share=1.0)
    counter.see(PHONE_BASKET)
    assert counter.wait(3).card is None
    closed = pay(counter, paid)
    assert bought(closed) == expected
    told = counter.desk._tally.answers.of(("natural kind", "add-on"), day_of(counter.clock.now()))
    assert (told.yes, told.asked) == (sum(expected.values()), 2)


def test_what_was_scanned_before_the_moment_could_not_be_asked_for(make_counter: MakeCounter) -> None:
    counter = make_counter(holdout_share=1.0)
    counter.see(PHONE_BASKET)
    counter.wait(0.2)
    counter.see(basket(line(PHONE), line(CASE)))
    counter.wait(3)
    assert bought(pay(counter, basket(line(PHONE), line(CASE)))) == {"add-on:phone>cable": False}


@pytest.mark.parametrize(
    ("paid", "there"),
    [
        (basket(line(GLASS_9H)), True),
        (basket(line(GLASS_9H), line(GLASS)), False),  # one more, and not instead
        (basket(line(GLASS)), False),
    ],
)
def test_a_better_version_is_bought_where_the_other_is_gone(
    make_counter: MakeCounter, paid: Basket, there: bool
) -> None:
    counter = make_counter(holdout_share=1.0)
    counter.see(basket(line(GLASS), state=BasketState.TOTAL))
    assert bought(pay(counter, paid)) == {"upgrade:glass>glass9h": there}


@pytest.mark.parametrize(
    ("policy", "state"), [({"holdout_share": 1.0}, "void"), ({"holdout_share": 1.0}, "return"), ({}, "paid")]
)
def test_only_a_paid_basket_of_the_holdout_tells(make_counter: MakeCounter, policy: dict[str, Any], state: str) -> None:
    counter = make_counter(**policy)
    counter.see(PHONE_BASKET)
    counter.wait(3)
    assert "open_offers" not in pay(counter, basket(line(PHONE), line(CASE)), state=state).detail
    assert not any(level[0].startswith("natural") for level, _ in counter.desk._tally.answers.items())


@pytest.mark.parametrize("comes_back", [True, False])
def test_a_restart_does_not_lose_it(make_counter: MakeCounter, comes_back: bool) -> None:
    first = make_counter(holdout_share=1.0)
    first.see(PHONE_BASKET)
    first.wait(3)
    second = make_counter(holdout_share=1.0, recalled=recall(first.log.events))
    if comes_back:
        second.see(PHONE_BASKET)
        second.wait(3)
    closed = pay(second, basket(line(PHONE), line(CASE)))
    assert bought(closed) == {"add-on:phone>case": True, "add-on:phone>cable": False}


# -- waiting for what is good ------------------------------------------------------------------------------


def test_every_receipt_tells_what_the_best_offer_was_worth(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(PHONE_BASKET)
    card = counter.wait(3).card
    assert card is not None
    (decided,) = counter.log.of(EventKind.DECIDED)
    counter.desk.answer(counter.state().card_id, Answer.DECLINED)
    closed = pay(counter, PHONE_BASKET)
    assert closed.detail["best_minor"] == decided.detail["eligible"][0]["score"] > 0
    counter.see(basket(line(CABLE), basket_id="b2"))
    counter.wait(130)
    assert pay(counter, basket(line(CABLE), basket_id="b2")).detail["best_minor"] == 0


def test_the_share_waits_for_the_better_baskets_also_after_a_restart(make_counter: MakeCounter) -> None:
    """Every second basket has the dear case in sight, the others only the cable: the share of .4 goes to the former."""
    policy: dict[str, Any] = {"share_of_baskets": 0.4, "waiting_baskets": 40, "product_window_baskets": 1}
    counter = make_counter(**policy)
    shown = []
    for number in range(60):
        if number == 30:
            earlier = counter.log.events
            counter = make_counter(**policy, recalled=recall(earlier))
        good = number % 2 == 0
        lines = (line(PHONE),) if good else (line(PHONE), line(CASE))
        of = basket(*lines, basket_id=f"b{number}", state=BasketState.TOTAL)
        counter.see(of)
        if counter.state().card is not None:
            shown.append(number)
            counter.desk.answer(counter.state().card_id, Answer.NOT_OFFERED)
        pay(counter, of)
        counter.wait(130)
    later = [number for number in shown if number >= 12]
    assert {number % 2 for number in later} == {0}
    assert len(later) >= 18  # of 48, as the share allows
