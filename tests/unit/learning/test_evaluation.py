"""The judge is fair: nobody sees what is hidden or what comes later, and the figures are those of the definition."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.learning.evaluation import (
    BATCH,
    Learned,
    Method,
    Outcome,
    Questions,
    Ranking,
    Split,
    judge,
    questions,
    rounds,
)
from pos_assist.learning.popularity import Popularity
from pos_assist.learning.receipts import Receipts, code
from pos_assist.learning.scoring import (
    calibration,
    coverage,
    gate_curve,
    hits,
    intervals,
    mean_reciprocal_rank,
)

BASKETS = st.lists(st.lists(st.integers(0, 9), min_size=1, max_size=5), min_size=5, max_size=40)


def receipts_of(baskets: list[list[int]], *, ordered: bool = False) -> Receipts:
    lines = [(f"{number:04}", str(item)) for number, basket in enumerate(baskets) for item in basket]
    seconds = [86_400 * int(basket) for basket, _item in lines]
    return code(
        [basket for basket, _item in lines], [item for _basket, item in lines], seconds=seconds, ordered=ordered
    )


@dataclass
class Recorder:
    """Keeps what it was given; suggests item 0 and then 1."""

    name: str = "recorder"
    learned_from: list[Receipts] = field(default_factory=list)
    asked: list[list[int]] = field(default_factory=list)

    def learn(self, receipts: Receipts) -> Learned:
        self.learned_from.append(receipts)
        return self

    def recommend(self, questions: Questions, depth: int) -> Ranking:
        self.asked += [questions.basket(number).tolist() for number in range(len(questions))]
        items = np.full((len(questions), depth), -1, dtype=np.int32)
        items[:, :2] = (0, 1)
        return Ranking(items, np.full((len(questions), depth), 0.5))


def result(method: Method, receipts: Receipts, **settings: int) -> Outcome:
    *_before, last = judge(method, receipts, rounds(receipts, Split.TIME, seed=1, **settings))
    return last


@given(BASKETS, st.sampled_from(Split), st.integers(0, 9), st.integers(1, 4))
def test_nobody_learns_from_what_is_asked(baskets: list[list[int]], split: Split, seed: int, refreshed: int) -> None:
    receipts = receipts_of(baskets)
    asked: list[int] = []
    for one in rounds(receipts, split, seed=seed, refreshed=refreshed):
        assert not set(one.asked) & set(one.training)
        assert not set(one.asked) & set(asked)
        assert set(asked) <= set(one.training)  # what lies behind is learned from when everything is refreshed
        if split is Split.TIME:
            assert max(one.training) < min(one.asked)
        asked += one.asked.tolist()
    test_part = [number for number in range(len(baskets)) if receipts.sizes[number] >= 2]
    if split is Split.TIME:
        assert asked == [number for number in test_part if number >= int(0.8 * len(baskets))]


@given(BASKETS, st.integers(0, 9), st.booleans())
def test_exactly_the_hidden_item_is_missing(baskets: list[list[int]], seed: int, ordered: bool) -> None:
    receipts = receipts_of(baskets, ordered=ordered)
    for one in rounds(receipts, Split.TIME, seed=seed):
        asked = questions(receipts, one)
        for place, (number, hidden) in enumerate(zip(one.asked, one.hidden, strict=True)):
            assert sorted([*asked.basket(place).tolist(), int(hidden)]) == receipts.basket(number).tolist()
            if ordered:
                assert receipts.products[hidden] == str(baskets[number][-1])


def test_a_sample_asks_the_same_about_fewer() -> None:
    receipts = receipts_of([[number % 7, 7 + number % 3] for number in range(500)])
    (everything,) = rounds(receipts, Split.RANDOM, seed=3)
    (some,) = rounds(receipts, Split.RANDOM, seed=3, at_most=20)
    assert len(some.asked) == 20
    hidden = dict(zip(everything.asked.tolist(), everything.hidden.tolist(), strict=True))
    assert all(hidden[number] == item for number, item in zip(some.asked.tolist(), some.hidden.tolist(), strict=True))
    assert some.training.tolist() == everything.training.tolist()


def test_methods_see_the_training_part_and_the_questions_only() -> None:
    baskets = [[number % 10, (number + 1) % 10, (number + 3) % 10] for number in range(5 * BATCH + 20)]
    receipts, recorder = receipts_of(baskets), Recorder()
    outcome = result(recorder, receipts, refreshed=2)
    assert [len(learned) for learned in recorder.learned_from] == [int(0.8 * len(baskets)), int(0.9 * len(baskets))]
    assert all(len(basket) == 2 for basket in recorder.asked)
    assert len(recorder.asked) == len(outcome.place) == len(baskets) - int(0.8 * len(baskets))


def test_places_and_rates_are_counted() -> None:
    receipts = receipts_of([[0, 1]] * 8 + [[5, 0], [5, 1], [5, 2], [5, 3]], ordered=True)
    one = rounds(receipts, Split.TIME, seed=1)
    assert one[0].hidden.tolist() == [1, 2, 3]  # baskets 9, 10, 11: from 80 % on
    outcome = result(Recorder(), receipts)
    assert outcome.place.tolist() == [1, -1, -1]
    assert hits(outcome, 1).tolist() == [0, 0, 0]
    assert hits(outcome, 2).tolist() == [1, 0, 0]
    assert mean_reciprocal_rank(outcome) == pytest.approx(0.5 / 3)
    assert coverage(outcome, sold=4) == 0.5


def test_revenue_weighs_hits_by_price() -> None:
    outcome = Outcome("one", np.array([0, -1, 1, 4]), Ranking(np.zeros((4, 10), np.int32)), 0, 0)
    worse = Outcome("two", np.array([0, -1, -1, -1]), Ranking(np.zeros((4, 10), np.int32)), 0, 0)
    rates, ahead = intervals([outcome, worse], np.array([1.0, 2.0, 3.0, 4.0]), seed=1)
    assert rates[0].value == pytest.approx(0.4)
    assert ahead[1].value == pytest.approx(0.3)
    assert ahead[1].low >= 0  # the better one was never behind, on no sample
    assert (ahead[0].value, ahead[0].low, ahead[0].high) == (0, 0, 0)


def test_the_interval_is_that_of_a_proportion() -> None:
    place = np.where(np.arange(2000) % 5 == 0, 0, -1)
    rates, _ahead = intervals(
        [Outcome("one", place, Ranking(np.zeros((2000, 10), np.int32)), 0, 0)], np.ones(2000), seed=1
    )
    half = 1.96 * (0.2 * 0.8 / 2000) ** 0.5
    assert rates[0].low == pytest.approx(0.2 - half, abs=0.003)
    assert rates[0].high == pytest.approx(0.2 + half, abs=0.003)


def test_honest_probabilities_are_found_calibrated_and_open_the_gate() -> None:
    rng = np.random.default_rng(1)
    stated = rng.random(20_000)
    place = np.where(rng.random(20_000) < stated, 0, -1)
    items = np.full((20_000, 10), -1, dtype=np.int32)
    items[:, 0] = 1
    chance = np.zeros((20_000, 10))
    chance[:, 0] = stated
    outcome = Outcome("honest", place, Ranking(items, chance), 0, 0)
    assert sum(one.suggestions for one in calibration(outcome)) == 20_000  # the empty second place is no suggestion
    assert all(one.right == pytest.approx(one.stated, abs=0.04) for one in calibration(outcome))
    curve = gate_curve(outcome)
    assert [one.share for one in curve] == sorted(one.share for one in curve)
    assert curve[0].hit_rate_1 > 0.95
    assert curve[-1].hit_rate_1 == pytest.approx(0.5, abs=0.02)


@given(BASKETS, st.integers(1, 10))
def test_popularity_is_the_most_sold_that_is_not_there(baskets: list[list[int]], depth: int) -> None:
    receipts = receipts_of(baskets)
    learned = Popularity().learn(receipts)
    counts = [sum(item in receipts.basket(number) for number in range(len(receipts))) for item in range(10)]
    questions = Questions(receipts.starts, receipts.items)
    found = learned.recommend(questions, depth).items
    for number in range(len(receipts)):
        basket = receipts.basket(number).tolist()
        fresh = [item for item in range(len(receipts.products)) if item not in basket]
        expected = sorted(fresh, key=lambda item: (-counts[item], item))[:depth]
        assert found[number].tolist() == expected + [-1] * (depth - len(expected))
