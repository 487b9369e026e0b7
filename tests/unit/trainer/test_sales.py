"""Practice gives way to what happens at the till, and to nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.basket import Basket, BasketState
from pos_assist.trainer.sales import Sales
from tests.builders import CASE, PHONE, basket, line

BASKET = basket(line(PHONE))
EMPTY: tuple[Basket, ...] = ()


def seen(*looks: tuple[Basket, ...]) -> list[bool]:
    """What each look at the till tells."""
    sales = Sales()
    return [sales.go_on(look) for look in looks]


def test_a_basket_that_is_opened_is_a_sale() -> None:
    assert seen(EMPTY, (BASKET,)) == [False, True]


def test_what_stood_there_at_first_is_no_news_but_a_change_of_it_is() -> None:
    more = basket(line(PHONE), line(CASE))
    assert seen((BASKET,), (BASKET,), (more,)) == [False, False, True]


@pytest.mark.parametrize(("first", "told"), [((BASKET,), True), ((basket(),), False), (EMPTY, False)])
def test_where_none_was_open_one_with_lines_at_the_first_look_is_news(first: tuple[Basket, ...], told: bool) -> None:
    assert Sales(none_open=True).go_on(first) is told


def test_a_basket_that_was_paid_is_over() -> None:
    assert seen((BASKET,), EMPTY) == [False, False]


@pytest.mark.parametrize("state", [BasketState.TOTAL, BasketState.PAYMENT, BasketState.RETURN, BasketState.STAFF])
def test_payment_and_returns_are_the_tills_too(state: BasketState) -> None:
    assert seen((BASKET,), (replace(BASKET, state=state),)) == [False, True]


@pytest.mark.parametrize("state", [BasketState.TRAINING, BasketState.PARKED])
def test_what_nobody_serves_now_disturbs_nobody(state: BasketState) -> None:
    assert seen(EMPTY, (replace(BASKET, state=state),)) == [False, False]
    assert seen((BASKET,), (replace(BASKET, state=state),)) == [False, False]
