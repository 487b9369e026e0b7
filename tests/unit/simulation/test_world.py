"""The simulated world is the same for everybody, and its truth is what really happens in it."""

from __future__ import annotations

from collections import Counter as Count

import numpy as np
import pytest

from pos_assist.services.events import Answer
from pos_assist.simulation.asking import Counter, Feelings
from pos_assist.simulation.draws import Stream, generator
from pos_assist.simulation.visits import Arrivals, Visit, extra_of
from tests.unit.simulation.small_shop import NATURE, arrivals


@pytest.fixture(scope="module")
def everybody() -> Arrivals:
    return arrivals()


@pytest.fixture(scope="module")
def visits(everybody: Arrivals) -> list[Visit]:
    return list(everybody.visits(20, 100))


def test_the_same_three_numbers_draw_the_same_whatever_was_drawn_before() -> None:
    first = generator(3, Stream.YES, 7).random(5)
    generator(3, Stream.YES, 8).random(100)
    assert np.array_equal(first, generator(3, Stream.YES, 7).random(5))
    assert not np.array_equal(first, generator(4, Stream.YES, 7).random(5))
    assert not np.array_equal(first, generator(3, Stream.NATURAL, 7).random(5))


def test_a_seed_brings_the_same_visits_and_another_seed_others() -> None:
    one, again, other = (list(arrivals(seed).visits(2, 30)) for seed in (1, 1, 2))
    for before, after in zip(one, again, strict=True):
        assert (before.at, before.customer, before.cashier, before.out) == (
            after.at,
            after.customer,
            after.cashier,
            after.out,
        )
        assert np.array_equal(before.items, after.items)
        assert np.array_equal(before.natural, after.natural)
        assert np.array_equal(before.chances, after.chances)
    assert [visit.at for visit in one] != [visit.at for visit in other]


def test_more_days_do_not_change_the_first_ones(everybody: Arrivals) -> None:
    """Baskets of a longer run are drawn in the same order; only the number of times through the pool differs."""
    short, long = list(everybody.visits(2, 30)), list(everybody.visits(4, 30))
    assert [visit.at for visit in short] == [visit.at for visit in long[: len(short)]]


def test_what_lies_on_the_counter_is_part_of_a_real_receipt_and_nothing_is_bought_twice(
    everybody: Arrivals, visits: list[Visit]
) -> None:
    sold = everybody.shop
    real = [frozenset(sold.receipts.basket(number).tolist()) for number in sold.pool.tolist()]
    for visit in visits[:200]:
        items = visit.items.tolist()
        assert len(set(items)) == len(items) > 0
        assert any(set(items) <= receipt for receipt in real)
        assert not set(items) & set(visit.natural.tolist())
        assert not set(visit.natural.tolist()) & visit.out


def test_about_as_much_is_added_unasked_as_was_held_back_of_the_real_receipts(
    everybody: Arrivals, visits: list[Visit]
) -> None:
    added = np.mean([len(visit.natural) for visit in visits])
    sizes = everybody.shop.receipts.sizes[everybody.shop.pool]
    held_back = float((sizes * NATURE.held_back * (sizes > 1)).mean())
    assert added == pytest.approx(held_back, rel=0.15)


def test_products_are_added_unasked_as_often_as_the_truth_says(everybody: Arrivals, visits: list[Visit]) -> None:
    chances = np.array([everybody.truth.natural(visit.likely) for visit in visits if not visit.out])
    happened = np.array([len(visit.natural) for visit in visits if not visit.out])
    deviation = np.sqrt((chances * (1 - chances)).sum())
    assert abs(happened.sum() - chances.sum()) < 4 * deviation


def test_customers_are_persuaded_as_often_as_the_truth_says(everybody: Arrivals, visits: list[Visit]) -> None:
    """Whoever the customer is: tastes, segments and price limits come out at the chance that the oracle knows."""
    counter = Counter(everybody.shop, everybody.truth, everybody.people, everybody.seed)
    expected, happened = 0.0, 0
    for visit in visits:
        free = np.flatnonzero(visit.likely > 0)
        item = int(free[visit.number % len(free)])
        expected += float(everybody.truth.persuaded(visit.likely, np.array([item]), visit.moment)[0])
        happened += counter.would(visit, item) and item not in visit.natural
    assert expected > 50
    assert abs(happened - expected) < 4 * np.sqrt(expected)


def test_asking_changes_nothing_of_what_is_bought_anyway(everybody: Arrivals, visits: list[Visit]) -> None:
    counter, feelings, outcomes = _counter(everybody), Feelings(), Count[str]()
    for visit in visits[:1500]:
        before = visit.paid_anyway.copy()
        item = int(np.argmax(visit.likely))
        reply = counter.ask(visit, item, feelings)
        assert np.array_equal(before, visit.paid_anyway)
        assert not (reply.persuaded and item in visit.natural)
        assert reply.bought == (reply.persuaded or item in visit.natural)
        assert not (reply.persuaded and not reply.said)
        outcomes[f"{reply.answer and reply.answer.value} {reply.said}"] += 1
    assert outcomes[f"{Answer.ACCEPTED.value} True"] > 0
    assert outcomes[f"{Answer.NOT_OFFERED.value} False"] > 0
    assert outcomes[f"{Answer.DECLINED.value} False"] > 0, "some cashiers press no without a word"
    assert f"{Answer.ACCEPTED.value} False" not in outcomes


def test_only_who_says_no_is_annoyed_and_asking_often_annoys_more(everybody: Arrivals, visits: list[Visit]) -> None:
    counter = _counter(everybody)

    def annoyed(asked_before: int) -> int:
        many = 0
        for visit in visits:
            feelings = Feelings(asked={visit.customer: [visit.day] * asked_before})
            reply = counter.ask(visit, int(np.argmax(visit.likely)), feelings)
            assert not (reply.annoyed and reply.bought)
            many += reply.annoyed
        return many

    assert annoyed(3) > 1.5 * annoyed(0) > 0


def test_a_few_of_the_annoyed_come_only_every_other_time(everybody: Arrivals, visits: list[Visit]) -> None:
    feelings = Feelings(away={visits[0].customer})
    gone = [visit for visit in visits if not feelings.comes(visit)]
    assert {visit.customer for visit in gone} == {visits[0].customer}
    all_of_them = sum(visit.customer == visits[0].customer for visit in visits)
    assert 0 < len(gone) < all_of_them


def test_a_card_that_is_rarely_said_is_worth_less(everybody: Arrivals, visits: list[Visit]) -> None:
    visit = visits[0]
    item = np.array([int(np.argmax(visit.likely))])
    says = NATURE.cashiers[visit.cashier].says
    worth = float(extra_of(visit, item, everybody.truth)[0])
    always = everybody.truth.extra_minor(visit.likely, item, visit.moment, 1.0)
    assert worth == pytest.approx(says * float(always[0]))


def _counter(everybody: Arrivals) -> Counter:
    return Counter(everybody.shop, everybody.truth, everybody.people, everybody.seed)
